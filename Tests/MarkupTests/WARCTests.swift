import Provenance
import Testing

@testable import Markup

@Suite("Web archives")
struct WARCTests {
  private let page = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\nX-Long: a\r\n b\r\n\r\n<p>x"

  private func record(_ block: String, type: String = "response", version: String = "1.0") -> String {
    """
    WARC/\(version)\r\nWARC-Type: \(type)\r\nWARC-Target-URI: <https://example.org/>\r\nWARC-Date: 2015-11-16T09:31:00Z\r
    Content-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n
    """
  }

  private func records(_ archive: [UInt8]) -> [WARCRecord] {
    var records: [WARCRecord] = []
    var at = 0
    while case .record(let record) = WARCRecord.read(archive, at: at) {
      records.append(record)
      at = record.end
    }
    return records
  }

  @Test("each record is found with its fields and bytes")
  func iteration() throws {
    let archive = Array((record("software: x", type: "warcinfo") + record(page, version: "1.1")).utf8)
    let found = records(archive)
    #expect(found.map(\.type) == ["warcinfo", "response"])
    let response = try #require(HTTPResponse(archive, in: found[1].block))
    #expect(found[1].target == "https://example.org/" && found[1].date == "2015-11-16T09:31:00Z")
    #expect(response.status == 200 && response.charset == "koi8-r")
    #expect(response.value("x-long") == "a b")
    #expect(String(decoding: archive[response.body.range], as: UTF8.self) == "<p>x")
    #expect(response.bodyBytes(in: archive) == Array("<p>x".utf8))
  }

  @Test("damage between records is passed over")
  func damage() {
    let archive = "junk WARC/1.0\n" + record("one") + "WARC/1.0\r\nno length\r\n\r\n garbage\n" + record("two")
    let bytes = Array(archive.utf8)
    #expect(records(bytes).map { String(decoding: bytes[$0.block.range], as: UTF8.self) } == ["one", "two"])
  }

  @Test("a record that is not all there says how much is missing")
  func incomplete() {
    let whole = Array(record("twelve bytes").utf8)
    for end in 1..<whole.count - 4 {
      switch WARCRecord.read(Array(whole[..<end]), at: 0) {
      case .incomplete(let needed): #expect(needed == nil || needed == whole.count - 4)
      case .end: #expect(end < 5)
      case .record: Issue.record("a record of \(end) bytes")
      }
    }
  }

  @Test("chunks are put together; a body that only claims to have chunks is left as it is")
  func chunks() throws {
    for (body, expected) in [("4\r\nab<p\r\n2;x=y\r\n>c\r\n0\r\n\r\n", "ab<p>c"), ("<p>plain</p>\n", "<p>plain</p>\n")]
    {
      let archive = Array(record("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body).utf8)
      let record = try #require(records(archive).first)
      let response = try #require(HTTPResponse(archive, in: record.block))
      #expect(String(decoding: response.bodyBytes(in: archive), as: UTF8.self) == expected)
    }
  }

  @Test("headers that never end cost no more than their bytes", .timeLimit(.minutes(1)))
  func endless() {
    for text in ["WARC/1.0\r\n", "WARC/1.0\na: b\n", "WARC/1.0\n\n", "WARC/"] {
      let bytes = Array(String(repeating: text, count: 20_000).utf8)
      var at = 0
      while case .record(let record) = WARCRecord.read(bytes, at: at) { at = record.end }
    }
  }
}
