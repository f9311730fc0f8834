import Provenance
import Testing

@testable import Markup

@Suite("Mail")
struct MailTests {
  @Test(
    "words of headers",
    arguments: [
      ("plain words", "plain words"), ("=?utf-8?q?F=C3=A4hre?= =?UTF-8?B?IGRh?=", "Fähre da"),
      ("a =?iso-8859-1?Q?=E9?= b", "a é b"),
      ("=?utf-8?x?a?=", "=?utf-8?x?a?="), ("=?none?Q?a?=", "=?none?Q?a?="), ("=?utf-8?Q?a", "=?utf-8?Q?a"), ("=", "="),
      ("", ""),
      ("=?utf-8*en?Q?a_b?=", "a b"),
    ])
  func words(header: String, text: String) { #expect(decodedHeader(header) == text) }

  @Test(
    "transfer codings",
    arguments: [
      (TransferCoding.quotedPrintable, "a=3Db=\r\nc=\nd =  \r\ne=G1=", "a=bcd e=G1"),
      (.base64, "aGFy\r\nYm91cg==", "harbour"),
      (.base64, "aGE=cmI", "harb"), (.base64, "a", ""), (.none, "a=3D", "a=3D"),
    ])
  func codings(coding: TransferCoding, coded: String, plain: String) {
    #expect(String(decoding: coding.decoded(Array(coded.utf8)[...]), as: UTF8.self) == plain)
  }

  private let message = """
    MIME-Version: 1.0\r\nSubject: a\r\n b\r\nContent-Type: multipart/mixed; boundary="q\\"x"\r\n\r\npreamble\r\n--q"x\r
    Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n\r\nplain\r\n--in\r\nContent-Type: TEXT/HTML\r\n\r\n<p>html\r
    --in--\r\n--q"x\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\nfile\r\n--q"x--\r\nend
    """

  @Test("parts within parts, and which of them is the page")
  func parts() throws {
    let bytes = Array(message.utf8)
    let mail = try #require(MailMessage(bytes))
    #expect(mail.subject == "a b" && mail.parts.map(\.mediaType) == ["text/plain", "text/html", "text/html"])
    #expect(mail.parts.map { String(decoding: $0.content(in: bytes), as: UTF8.self) } == ["plain", "<p>html", "file"])
    #expect(mail.page?.body == mail.parts[1].body && mail.parts[2].isAttachment)
  }

  @Test("a message cut after any byte is read as far as it goes")
  func truncated() {
    let bytes = Array(message.utf8)
    for end in 0...bytes.count {
      let cut = Array(bytes[..<end])
      for part in MailMessage(cut)?.parts ?? [] { #expect(part.content(in: cut).count <= end) }
      _ = MailSniff.isMail(cut)
    }
  }

  @Test("messages of a mailbox are told by their envelopes, also where no empty line stands before them")
  func envelopes() {
    let envelope = "From a@b.example Sun Jul 11 10:00:00 2021\n"
    let header = "From: a@b.example\nDate: x\nSubject: y\n\n"
    let three = Array(
      [envelope, header, "One.\n", envelope, header, "Two.\n\n", envelope, header, "Three."].joined().utf8)
    #expect(MailSniff.messages(in: three).count == 3)
    let quoted = envelope + header + "He wrote:\nFrom the shore we saw\nthe boats.\n" + envelope + "Not a header.\n"
    #expect(MailSniff.messages(in: Array(quoted.utf8)).count == 1)
  }

  @Test("parts nested without end are bounded")
  func nested() throws {
    var text = ""
    for level in 0..<2_000 { text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n" }
    #expect(try #require(MailMessage(Array(text.utf8))).parts.count == 1)
  }

  @Test("OPML and RSS sources")
  func lists() throws {
    let opml =
      "<opml><body><outline xmlUrl='a'/><outline><outline htmlUrl='b' xmlUrl='c'/></outline><outline url='d'/></body></opml>"
    guard case .directory(let found) = try #require(ArticleList(Array(opml.utf8))) else {
      Issue.record("OPML is a directory")
      return
    }
    #expect(found.feeds.count == 2 && found.pages.count == 1)
    let atom =
      "<feed><entry><source><id>x</id><title>Wire</title></source><content type='image/png'>AAAA</content></entry></feed>"
    guard case .feed(let feed) = try #require(ArticleList(Array(atom.utf8))) else {
      Issue.record("Atom is a feed")
      return
    }
    #expect(feed.entries[0].source?.utf8 == Array("Wire".utf8) && feed.entries[0].content == nil)
  }
}
