import Foundation
import Provenance
import Testing

@testable import Newsroom

@Suite("Mail, records and compressed pages as input")
struct MailInputTests {
  @Test("a page that a browser saved with its pictures is read out of its coding, and its date is no publication date")
  func mhtml() async throws {
    let page = String(decoding: Container.page(), as: UTF8.self).replacing("fog", with: "f=C3=B6g").replacing(
      "\n", with: "=\r\n")
    let message = """
      From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/a\r
      Subject: =?utf-8?Q?F=C3=A4hre?=\r\nDate: Tue, 17 Nov 2015 20:31:00 +0100\r\nMIME-Version: 1.0\r
      Content-Type: multipart/related; type="text/html";\r\n boundary="----x"\r\n\r\n\r\n------x\r\nContent-Type: text/html\r
      Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/a\r\n\r\n\(page)\r\n------x\r
      Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------x--\r\n
      """
    let outcomes = try Container.read(Array(message.utf8))
    let found = try #require(outcomes.pages.first)
    #expect(outcomes.count == 1 && found.url == "https://example.org/a")
    #expect(String(decoding: found.capture.bytes, as: UTF8.self).contains("föghad") == false)
    #expect(String(decoding: found.capture.bytes, as: UTF8.self).contains("fög"))
    let article = try #require(await extract(outcomes).articles.first?.article)
    #expect(article.published.iso == nil)
  }

  @Test("an e-mail gives its HTML with the subject as title and the day it was sent")
  func mail() async throws {
    let body = Data("<p>\(Container.text())</p>".utf8).base64EncodedString(options: [.lineLength76Characters])
    let message = """
      Received: from a\nFrom: Lonn Post <post@example.org>\nTo: b@example.org\nDate: Tue, 17 Nov 2015 20:31:00 +0100
      Subject: =?iso-8859-1?B?RuRocmU=?= =?iso-8859-1?Q?_auf_Grund?=\nMIME-Version: 1.0
      Content-Type: multipart/alternative; boundary=b1\n\n--b1\nContent-Type: text/plain\n\nShort.\n--b1
      Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\(body)\n--b1--
      """
    let outcomes = try Container.read(Array(message.utf8))
    #expect(outcomes.pages.map(\.told.title) == ["Fähre auf Grund"])
    #expect(outcomes.pages.map(\.told.published) == ["2015-11-17T20:31:00+01:00"])
    let article = try #require(await extract(outcomes).articles.first?.article)
    #expect(article.published.iso == "2015-11-17T20:31:00+01:00" && article.title?.value == "Fähre auf Grund")
    // A mailbox holds several.
    let box = "From a Tue Nov 17\n" + message + "\n\nFrom b Wed Nov 18\n" + message
    #expect(try Container.read(Array(box.utf8)).pages.count == 2)
  }

  @Test("text that only looks like a header is a page")
  func noMail() throws {
    for text in ["Date: today\nFrom: here\n\nText", "From the harbour\n\nText", "Note: a page\n", "Subject: a\n"] {
      let outcomes = try Container.read(Array(text.utf8))
      #expect(outcomes.pages.map(\.capture.bytes) == [Array(text.utf8)])
    }
  }

  @Test("records in lines, in an array and alone are pages, and each line that is none is named")
  func records() throws {
    func record(_ id: Int) -> String { "{\"id\":\"r\(id)\",\"text\":\"One.\",\"date\":\"2015-11-17\"}" }
    let lines = try Container.read(Array("\(record(1))\nno json\n\n{\"id\":3}\n\(record(4))".utf8))
    #expect(lines.count == 4 && lines.kinds == ["json", "record"])
    #expect(lines.pages.map(\.name) == ["r1", "r4"])
    #expect(lines.pages.map { $0.capture.location.split(separator: "#").last } == ["1", "5"])
    #expect(lines.pages.map(\.capture.bytes) == [Array(record(1).utf8), Array(record(4).utf8)])
    #expect(try Container.read(Array("[\(record(1)),\n \(record(2)), 3]".utf8)).pages.map(\.name) == ["r1", "r2"])
    #expect(try Container.read(Array(record(1).utf8)).pages.map(\.name) == ["r1"])
    let body = Data(Container.page()).base64EncodedString()
    let raw = try Container.read(Array("{\"id\":7,\"url\":\"https://example.org/\",\"body64\":\"\(body)\"}\n".utf8))
    #expect(raw.pages.map(\.capture.bytes) == [Container.page()] && raw.pages.map(\.url) == ["https://example.org/"])
    #expect(try Container.read(Array("{ not json at all".utf8)).pages.count == 1)
  }

  @Test("what is compressed is read as what it holds")
  func compressed() throws {
    #expect(try Container.read(Container.gzip(Container.page())).pages.map(\.capture.bytes) == [Container.page()])
    #expect(try Container.read(Array(Container.gzip(Container.page()).dropLast(20))).kinds == ["damaged"])
    #expect(
      try Container.read(Container.gzip(Array("{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"text\":\"b\"}\n".utf8))).pages
        .count == 2)
    #expect(try Container.read(Container.gzip(Container.gzip(Container.page()))).pages.count == 1)
  }

  @Test("the archive gives back what it was given: feeds, records, pages with their addresses")
  func archive() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kept-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let feed =
      "<rss><channel><title>L</title><item><title>a</title><description>\(Container.text())</description></item><item><title>b</title><description>\(Container.text(2))</description></item></channel></rss>"
    let given =
      try Container.read(Array(feed.utf8))
      + Container.read(Container.record(Container.answer(Container.page(), type: "text/html; charset=utf-8")))
      + Container.read(Array("{\"id\":\"r\",\"text\":\"One.\"}".utf8))
    let path = folder.appendingPathComponent("a.sqlite").path
    var keeper = try PageKeeper(archive: path, received: UTCInstant(seconds: 0))
    for page in given.pages { try keeper.add(page) }
    try keeper.finish()
    #expect(keeper.newCount == 3)
    let kept = try pages(inArchive: path)
    #expect(kept.pages.count == 4 && given.pages.count == 4)
    #expect(kept.pages.map(\.capture.id) == given.pages.map(\.capture.id))
    #expect(kept.pages.map(\.capture.location) == given.pages.map(\.capture.location))
    #expect(kept.pages.map(\.url) == given.pages.map(\.url))
    #expect(kept.pages.map(\.mediaType) == given.pages.map(\.mediaType))
  }
}
