import Foundation
import Provenance
import Testing

@testable import Archiving

@Suite("The archive")
struct ArchivingTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  private var path: String { folder.appendingPathComponent("a.sqlite").path }

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  private func capture(_ text: String, _ number: UInt8, _ location: String) throws -> Capture {
    let id = try #require(CaptureID(digest: [UInt8](repeating: number, count: 32)))
    return Capture(id: id, bytes: Array(text.utf8), location: location)
  }

  @Test("keeps a capture once, and gives it back byte for byte after it was closed")
  func keeps() throws {
    let first = try capture("one\0\u{FF}", 2, "b.txt")
    let second = try capture("two", 1, "a.txt")
    let now = UTCInstant(seconds: 1_000)
    do {
      let archive = try Archive(at: path)
      #expect(try archive.add([Receipt(first, url: "https://example.org/b"), Receipt(second)], received: now) == 2)
      #expect(try archive.add([Receipt(try capture("one\0\u{FF}", 2, "again.txt"))], received: now) == 0)
    }
    let receipts = try Archive(at: path).receipts()
    let kept = receipts.map(\.capture)
    #expect(receipts.map(\.url) == ["https://example.org/b", nil])
    #expect(kept.map(\.location) == ["b.txt", "a.txt"])
    #expect(kept.map(\.bytes) == [first.bytes, second.bytes])
    #expect(kept.map(\.id) == [first.id, second.id])
    try FileManager.default.removeItem(at: folder)
  }

  @Test("says so when the file is no archive")
  func noArchive() throws {
    try Data("not a database, but long enough to be looked at as if it were one".utf8).write(
      to: URL(fileURLWithPath: path))
    #expect(throws: ArchiveFailure.self) { try Archive(at: path) }
    try FileManager.default.removeItem(at: folder)
  }
}
