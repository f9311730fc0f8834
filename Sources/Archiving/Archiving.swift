// Archiving: everything kept, in one SQLite file. This file is the module's public surface.
// The only module that knows GRDB.

internal import Foundation
internal import GRDB
public import Provenance

/// The captures that a newsroom keeps, in one SQLite file.
///
/// A capture is kept once under its SHA-256, with every place it was received from; nothing kept is ever changed or
/// removed by adding. Writes are whole or not at all, also when the machine stops in the middle of one.
public struct Archive: Sendable {
  private let queue: DatabaseQueue

  /// Opens the archive at `path`, or makes one there.
  ///
  /// - Throws: ``ArchiveFailure`` where the file is no archive, or the disk does not let it be read or written.
  public init(at path: String) throws {
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL") }
      try migrations.migrate(queue)
    } catch {
      throw ArchiveFailure(path: path, reason: "\(error)")
    }
  }

  /// Keeps `captures`, received at `received`; one that is kept already only gains the place.
  ///
  /// - Returns: how many were new.
  @discardableResult
  public func add(_ captures: [Capture], received: UTCInstant) throws -> Int {
    try queue.write { database in
      var new = 0
      for capture in captures {
        let id = capture.id.description
        try database.execute(
          sql: "INSERT OR IGNORE INTO capture (id, bytes) VALUES (?, ?)", arguments: [id, Data(capture.bytes)])
        new += database.changesCount
        try database.execute(
          sql: "INSERT OR IGNORE INTO receipt (capture, location, received) VALUES (?, ?, ?)",
          arguments: [id, capture.location, received.seconds])
      }
      return new
    }
  }

  /// Every capture that is kept, once, in the order in which they first came, under the place each first came from.
  ///
  /// - Throws: ``ArchiveFailure`` where bytes are damaged on disk so that their digest cannot be theirs.
  public func captures() throws -> [Capture] {
    try queue.read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT capture.id, capture.bytes, receipt.location FROM capture
          JOIN receipt ON receipt.rowid = (SELECT MIN(rowid) FROM receipt WHERE receipt.capture = capture.id)
          ORDER BY receipt.rowid
          """)
      var found: [Capture] = []
      while let row = try rows.next() {
        let id: String = row[0]
        guard let name = CaptureID(hexadecimal: id) else {
          throw ArchiveFailure(path: queue.path, reason: "the capture named \(id) has no valid name")
        }
        let bytes: Data = row[1]
        found.append(Capture(id: name, bytes: [UInt8](bytes), location: row[2]))
      }
      return found
    }
  }
}

/// Why an archive could not be used.
public struct ArchiveFailure: Error, Sendable, CustomStringConvertible {
  /// The archive's file.
  public let path: String
  /// What is wrong.
  public let reason: String
  /// Both, with what to do.
  public var description: String {
    "\(path): \(reason); choose another archive with --archive, or restore this one from a backup"
  }
}
