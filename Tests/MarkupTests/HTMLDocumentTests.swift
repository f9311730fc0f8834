import Provenance
import Testing

@testable import Markup

@Suite("A page as a tree")
struct HTMLDocumentTests {
  private func document(_ page: String) -> HTMLDocument {
    HTMLDocument(Array(page.utf8), declaredCharset: "utf-8")
  }

  private func first(_ name: HTMLName, in page: HTMLDocument) throws -> HTMLNode {
    try #require(page.all.first { page.name(of: $0) == name })
  }

  @Test(
    "text maps to exactly the bytes it came from",
    arguments: [
      // The text of the first paragraph, and for each of its characters the captured bytes.
      ("<p>ab", "ab", ["a", "b"]),
      ("<p>a&amp;b", "a&b", ["a", "&amp;", "b"]),
      ("<p>&eacute;&#233;&#xE9é", "éééé", ["&eacute;", "&#233;", "&#xE9", "é"]),
      ("<p>&notit;x", "¬it;x", ["&not", "i", "t", ";", "x"]),
      ("<p>&NotEqualTilde;", "≂̸", ["&NotEqualTilde;", "&NotEqualTilde;"]),
      ("<p>a\r\nb\rc", "a\nb\nc", ["a", "\r\n", "b", "\r", "c"]),
      ("<p>a</nothing>b", "ab", ["a", "b"]),
      ("<p>a\0b", "ab", ["a", "b"]),
      ("<p>1 < 2 & 3", "1 < 2 & 3", ["1", " ", "<", " ", "2", " ", "&", " ", "3"]),
      ("<p>&#x80;&#0;", "€\u{FFFD}", ["&#x80;", "&#0;"]),
    ])
  func positions(page: String, text: String, sources: [String]) throws {
    let document = document(page)
    var found = MappedText()
    document.appendText(of: try first(.p, in: document), to: &found)
    #expect(found.string(found.whole) == text)
    let bytes = Array(page.utf8)
    var at = 0
    var pieces: [String] = []
    for scalar in text.unicodeScalars {
      let end = at + UTF8.width(scalar)
      pieces.append(
        String(decoding: bytes[found.captured(TextRange(at, end)).range], as: UTF8.self))
      at = end
    }
    #expect(pieces == sources)
  }

  @Test("text put before its table keeps its bytes")
  func fostered() throws {
    let page = "<table>one<tr>two<td>three</table>four"
    let document = document(page)
    var text = MappedText()
    document.appendText(of: document.root, to: &text)
    #expect(text.string(text.whole) == "onetwothreefour")
    #expect(text.captured(TextRange(3, 6)) == ByteRange(14, 17))
    let texts = document.all.filter { document.isText($0) }.map { document.text(of: $0) }
    #expect(texts == ["onetwo", "three", "four"].map { Array($0.utf8) })
  }

  @Test("text of another charset keeps its bytes, through references too")
  func transcoded() throws {
    let page: [UInt8] =
      Array("<p title='".utf8) + [0xE9] + Array("&amp;'>".utf8) + [
        0x93, 0x61, 0x26, 0x6C, 0x74, 0x3B,
      ]
    let document = HTMLDocument(page, declaredCharset: "latin1")
    #expect(document.charset == .windows1252)
    let paragraph = try first(.p, in: document)
    var text = MappedText()
    document.appendText(of: paragraph, to: &text)
    #expect(text.string(text.whole) == "\u{201C}a<")
    #expect(text.captured(TextRange(0, 3)) == ByteRange(18, 19))
    #expect(text.captured(TextRange(4, 5)) == ByteRange(20, 24))
    let title = try #require(document.attribute(paragraph, .title))
    #expect(document.value(of: title) == Array("é&".utf8))
    #expect(document.captured(title) == ByteRange(10, 16))
    var value = MappedText()
    document.appendValue(of: title, to: &value)
    #expect(value.captured(TextRange(0, 2)) == ByteRange(10, 11))
    #expect(value.captured(TextRange(2, 3)) == ByteRange(11, 16))
  }

  @Test("a byte order mark is no text, and positions count it")
  func byteOrderMark() throws {
    let document = document("\u{FEFF}<p>a")
    var text = MappedText()
    document.appendText(of: document.root, to: &text)
    #expect(text == MappedText(verbatim: [0x61], at: 6))
  }

  @Test("attributes are found by name; names of the page's own by spelling")
  func attributes() throws {
    let document = document(
      "<A HREF=x?a=1&copy=2 data-Own='&quot;' href=second disabled><svg viewbox=v>")
    let link = try first(.a, in: document)
    #expect(document.value(link, .href) == Array("x?a=1&copy=2".utf8))
    let own = try #require(document.name("data-own"))
    #expect(document.value(link, own) == Array("\"".utf8))
    #expect(document.value(link, .disabled) == [])
    #expect(document.value(link, .title) == nil)
    #expect(document.attributes(of: link).count == 3)
    let drawing = try first(.svg, in: document)
    #expect(document.namespace(of: drawing) == .svg)
    #expect(document.value(drawing, .svgViewBox) == Array("v".utf8))
  }

  @Test("nodes stand in document order, whatever order they were made in")
  func order() throws {
    let document = document(
      "<!doctype html><b>1<p>2</b>3<table><i>4<td>5</table><template><p>6</template>7")
    for node in document.all {
      var last: HTMLNode?
      for child in document.children(of: node) {
        #expect(document.parent(of: child) == node)
        #expect(document.previousSibling(of: child) == last)
        #expect(node < child && document.isInside(child, node))
        if let last { #expect(document.nextSibling(of: last) == child && last < child) }
        last = child
      }
      #expect(document.lastChild(of: node) == last)
      #expect(document.descendants(of: node).allSatisfy { document.isInside($0, node) })
    }
    #expect(document.descendants(of: document.root).count == document.all.count - 1)
    var text: [UInt8] = []
    document.appendText(of: document.root, to: &text)
    #expect(text == Array("123457".utf8))
    #expect(document.doctype(HTMLNode(index: 1))?.name == "html")
  }

  @Test("script and style are no text of the page, but have their own")
  func scripts() throws {
    let document = document(
      "<script type=application/ld+json>{\"a\":\"<b>&amp;\"}</script><style>p{}</style>x")
    #expect(document.text(of: document.root) == Array("x".utf8))
    let script = try first(.script, in: document)
    #expect(document.text(of: script) == Array("{\"a\":\"<b>&amp;\"}".utf8))
    #expect(document.captured(try #require(document.firstChild(of: script))) == ByteRange(33, 49))
    #expect(document.captured(script) == ByteRange(0, 33))
  }
}
