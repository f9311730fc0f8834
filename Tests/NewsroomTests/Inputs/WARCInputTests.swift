import Foundation
import Provenance
import Testing

@testable import Newsroom

@Suite("Web archives as input")
struct WARCInputTests {
  private func archive() -> [[UInt8]] {
    [
      Container.record(Array("software: none\r\n".utf8), type: "warcinfo"),
      Container.record(Array("GET / HTTP/1.1\r\n\r\n".utf8), type: "request"),
      Container.record(Container.answer(Container.page(1))),
      Container.record(Container.answer([1, 2, 3], type: "image/jpeg"), target: "https://example.org/i.jpg"),
      Container.record(Container.answer([], status: 301), target: "https://example.org/old"),
      Container.record(
        Container.page(2), type: "resource", target: "https://example.org/b", more: "Content-Type: text/html\r\n"),
      Container.record(
        Array(Container.text(3).utf8), type: "conversion", target: "https://example.org/c",
        more: "Content-Type: text/plain\r\n"),
      Container.record([], type: "revisit"),
    ]
  }

  @Test(
    "plain, or each record compressed, or all in one: the same pages, and what is none is counted", arguments: 0..<3)
  func pages(way: Int) throws {
    let records = archive()
    let plain = Array(records.joined())
    let bytes = way == 0 ? plain : way == 1 ? records.flatMap(Container.gzip) : Container.gzip(plain)
    let outcomes = try Container.read(bytes)
    #expect(outcomes.pages.map(\.url) == ["https://example.org/a", "https://example.org/b", "https://example.org/c"])
    #expect(
      outcomes.pages.map(\.capture.bytes) == [Container.page(1), Container.page(2), Array(Container.text(3).utf8)])
    #expect(outcomes.pages.map(\.mediaType) == ["text/html", "text/html", "text/plain"])
    #expect(outcomes.kinds == ["not-pages"])
    let said = try #require(outcomes.last?.skipped?.message)
    for part in ["1 image/jpeg", "1 redirections", "1 revisits"] { #expect(said.contains(part)) }
    // The place of a record is one in the file as it lies on disk.
    let offsets = outcomes.pages.compactMap { $0.capture.location.split(separator: "#").last.flatMap { Int($0) } }
    #expect(offsets.count == 3)
    if way == 0 { #expect(offsets.allSatisfy { bytes[$0...].starts(with: "WARC/".utf8) }) }
    if way == 1 { #expect(offsets.allSatisfy { bytes[$0...].starts(with: [0x1F, 0x8B]) }) }
  }

  @Test(
    "an archive cut after any byte gives the pages before the cut and says where it breaks off",
    arguments: [false, true])
  func truncated(isCompressed: Bool) throws {
    let records = [
      Container.record(Container.answer(Container.page(1))), Container.record(Container.answer(Container.page(2))),
    ]
    let bytes = records.flatMap { isCompressed ? Container.gzip($0) : $0 }
    let first = isCompressed ? Container.gzip(records[0]).count : records[0].count
    for end in stride(from: 12, to: bytes.count - (isCompressed ? 0 : 4), by: 37) {
      let outcomes = try Container.read(Array(bytes[..<end]))
      if end > first + 5 {
        #expect(outcomes.pages.count >= 1)
        #expect(!outcomes.kinds.isEmpty, "cut at \(end)")
      } else if end < first - 30 {
        #expect(!outcomes.kinds.isEmpty)
      }
    }
  }

  @Test("bytes that are no record are counted, also before one that breaks off", .timeLimit(.minutes(1)))
  func junk() throws {
    let record = Container.record(Container.answer(Container.page()))
    let junk = [UInt8](repeating: 0x78, count: 2_000) + [0x0A]
    let outcomes = try Container.read(record + junk + record.dropLast(100))
    #expect(outcomes.pages.count == 1)
    #expect(Set(outcomes.kinds) == ["damaged", "truncated"])
    #expect(outcomes.compactMap(\.skipped?.message).contains { $0.contains("2000 bytes") })
  }

  @Test("a damaged member costs its own record only")
  func damaged() throws {
    let members = (1...3).map { Container.gzip(Container.record(Container.answer(Container.page($0)))) }
    var bytes = Array(members.joined())
    // The length of the stored block in the second member.
    bytes[members[0].count + 11] ^= 0xFF
    let outcomes = try Container.read(bytes)
    #expect(outcomes.pages.map(\.capture.bytes) == [Container.page(1), Container.page(3)])
    #expect(outcomes.kinds.contains("damaged"))
  }

  @Test("chunks and codings are taken off, unknown ones are named")
  func codings() throws {
    let page = Container.page()
    let chunked =
      Array("\(String(page.count - 9, radix: 16))\r\n".utf8) + page.dropLast(9) + Array("\r\n9\r\n".utf8)
      + page.suffix(9)
      + Array("\r\n0\r\n\r\n".utf8)
    let answers = [
      Container.answer(Container.gzip(page), more: "Content-Encoding: gzip\r\n"),
      Container.answer(page, more: "Content-Encoding: gzip\r\n"),
      Container.answer(chunked, more: "Transfer-Encoding: chunked\r\n"),
      Container.answer(
        [0x78, 0x01] + Container.gzip(page)[10..<(Container.gzip(page).count - 8)] + [0, 0, 0, 0],
        more: "Content-Encoding: deflate\r\n"),
      Container.answer(
        Array(Container.gzip(page)[10..<(Container.gzip(page).count - 8)]), more: "Content-Encoding: deflate\r\n"),
      Container.answer([0x8B, 0x02, 0x80, 1, 2], more: "Content-Encoding: br\r\n"),
    ]
    let outcomes = try Container.read(answers.flatMap { Container.record($0) })
    #expect(outcomes.pages.map(\.capture.bytes) == [[UInt8]](repeating: page, count: 5))
    // The deflated body has a wrong check sum.
    #expect(outcomes.kinds == ["truncated", "coding"])
  }

  @Test("a bomb is named, not read")
  func bomb() throws {
    // 20 MiB of zeros in stored blocks cannot be a bomb; runs of one byte in fixed Huffman codes can.
    let bomb = try Self.zeros()
    #expect(inflated(bomb).isBomb)
    let outcomes = try Container.read(
      Container.record(Container.answer(bomb, more: "Content-Encoding: gzip\r\n"))
        + Container.record(Container.answer(Container.page())))
    #expect(outcomes.kinds == ["bomb"] && outcomes.pages.count == 1)
    let alone = try Container.read(bomb)
    #expect(alone.kinds == ["damaged"])
    #expect(alone.first?.skipped?.message.contains("200 times") == true)
  }

  @Test("a page that breaks off is read as far as it goes, and that is said")
  func brokenOff() throws {
    let body = Container.gzip(Container.page(1))
    let outcomes = try Container.read(
      Container.record(Container.answer(Array(body[..<(body.count * 2 / 3)]), more: "Content-Encoding: gzip\r\n"))
        + Container.record(Container.answer(Container.page(2)), more: "WARC-Truncated: length\r\n"))
    #expect(outcomes.pages.count == 2 && outcomes.pages.first?.capture.bytes.starts(with: Array("<".utf8)) == true)
    #expect(outcomes.kinds == ["truncated", "truncated"])
  }

  /// 64 MiB of zeros as gzip makes them.
  private static func zeros() throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "head -c 67108864 /dev/zero | gzip -9"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return bytes
  }

  @Test("a record beyond the limit is passed over, and the next is read")
  func large() throws {
    let limit = WARCInput.recordLimit
    let bytes =
      Container.record(
        [UInt8](repeating: 0x20, count: limit + 1), type: "resource", more: "Content-Type: text/html\r\n")
      + Container.record(Container.answer(Container.page()))
    let outcomes = try Container.read(bytes)
    #expect(outcomes.kinds == ["too-large"] && outcomes.pages.count == 1)
  }
}

extension Inflation {
  fileprivate var isBomb: Bool { if case .bomb = self { true } else { false } }
}
