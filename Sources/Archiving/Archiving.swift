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
  public init(at path: String) throws(ArchiveFailure) {
    queue = try naming(path) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL") }
      try migrations.migrate(queue)
      return queue
    }
  }

  /// Keeps what `receipts` received at `received`; a capture that is kept already only gains the place.
  ///
  /// - Returns: how many captures were new.
  /// - Throws: ``ArchiveFailure``; then none of them is kept.
  @discardableResult
  public func add(_ receipts: [Receipt], received: UTCInstant) throws(ArchiveFailure) -> Int {
    try naming(queue.path) {
      try queue.write { database in
        var new = 0
        for receipt in receipts {
          let id = receipt.capture.id.description
          try database.execute(
            sql: "INSERT OR IGNORE INTO capture (id, bytes) VALUES (?, ?)",
            arguments: [id, Data(receipt.capture.bytes)])
          new += database.changesCount
          try database.execute(
            sql: """
              INSERT OR IGNORE INTO receipt (capture, location, received, url, media_type, title, published)
              VALUES (?, ?, ?, ?, ?, ?, ?)
              """,
            arguments: [
              id, receipt.capture.location, received.seconds, receipt.url, receipt.mediaType, receipt.title,
              receipt.published,
            ])
        }
        return new
      }
    }
  }

  /// How many captures are kept.
  public func count() throws(ArchiveFailure) -> Int {
    try naming(queue.path) { try queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM capture") ?? 0 } }
  }

  /// Every capture that is kept, once, in the order in which they first came, as each was first received.
  ///
  /// The bytes are those on disk: whoever can compute digests compares them with the name.
  /// - Throws: ``ArchiveFailure`` where the file cannot be read.
  public func receipts() throws(ArchiveFailure) -> [Receipt] {
    try naming(queue.path) {
      try queue.read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT capture.id, capture.bytes, receipt.location, url, media_type, title, published FROM capture
            JOIN receipt ON receipt.rowid = (SELECT MIN(rowid) FROM receipt WHERE receipt.capture = capture.id)
            ORDER BY receipt.rowid
            """)
        var found: [Receipt] = []
        while let row = try rows.next() {
          let id: String = row[0]
          guard let name = CaptureID(hexadecimal: id) else {
            throw ArchiveFailure(path: queue.path, reason: "the capture named \(id) has no valid name")
          }
          let bytes: Data = row[1]
          found.append(
            Receipt(
              Capture(id: name, bytes: [UInt8](bytes), location: row[2]), url: row[3], mediaType: row[4], title: row[5],
              published: row[6]))
        }
        return found
      }
    }
  }
}

/// A capture as it was received: with what its giver said of it.
public struct Receipt: Sendable {
  /// The bytes, and where they came from.
  public let capture: Capture
  /// The address of the page, where it is not the location.
  public let url: String?
  /// The `Content-Type` that it came with.
  public let mediaType: String?
  /// What its container says it is about.
  public let title: String?
  /// When its container says it was published, ISO 8601.
  public let published: String?

  /// A receipt.
  public init(
    _ capture: Capture, url: String? = nil, mediaType: String? = nil, title: String? = nil, published: String? = nil
  ) {
    self.capture = capture
    self.url = url
    self.mediaType = mediaType
    self.title = title
    self.published = published
  }
}

/// Does `work`, and gives every error of the database as one of ours.
private func naming<Result>(_ path: String, _ work: () throws -> Result) throws(ArchiveFailure) -> Result {
  do {
    return try work()
  } catch let failure as ArchiveFailure {
    throw failure
  } catch {
    throw ArchiveFailure(path: path, reason: "\(error)")
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
