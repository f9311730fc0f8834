import Provenance
import Testing

@testable import Markup

@Suite("Pages that mean harm")
struct HostilePageTests {
  /// A page with a bit of everything, written for these tests.
  private static let page = """
    <!DOCTYPE html><html lang=en><head><meta charset="utf-8"><title>Harbour &amp; tide</title>
    <script>if (a<b) "<!--<script>x</script>-->"</script><style>p>a{}</style></head>
    <body class='a b' data-x="&lt;1"><!-- menu --><ul><li>One<li>Two</ul><p>Der <b>Käpt'n <i>sagt</b> nein</i>\r
    <table><tr><td>1<td>2</tr>stray<caption>c</table><svg viewBox="0 0 1 1"><title>t</title><![CDATA[x]]></svg>
    <math><mi>x</mi></math><pre>
    line</pre><textarea>\u{0}a</textarea><template><td>z</template><select><option>1<option>2</select>&notin;&#8212;
    """

  /// Checks what must hold of every tree, and gives its text.
  @discardableResult
  private func checked(_ bytes: [UInt8], charset: String? = nil) -> MappedText {
    let document = HTMLDocument(bytes, declaredCharset: charset)
    var text = MappedText()
    document.appendText(of: document.root, to: &text)
    #expect(text.captured(text.whole).end <= bytes.count)
    for node in document.all {
      #expect(document.captured(node).end <= bytes.count)
      for attribute in document.attributes(of: node) { _ = document.value(of: attribute) }
    }
    return text
  }

  @Test("a page cut after any byte gives a tree")
  func truncated() {
    let bytes = Array(Self.page.utf8)
    for end in 0...bytes.count {
      checked(Array(bytes[..<end]), charset: end % 2 == 0 ? "utf-8" : nil)
    }
  }

  @Test("random bytes and random markup give trees, in every charset")
  func random() {
    var state: UInt64 = 20_151_113
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let parts =
      """
      <p> </p> <b> <a href= </a> <table> <tr> <td> </table> <svg> <math> <mi> <desc> </svg> <!-- --> <template> \
      </template> <select> <option> <script> </script> <frameset> <body> </body> </html> <title> <br/> </p <li> <dd> \
      <font color=1> <nobr> <button> <form> </form> <h1> <plaintext> <![CDATA[ ]]> &amp &#x <!doctype <col> <caption> \
      <ruby> <rt> <input> <textarea> <noscript> <head> <image> <annotation-xml encoding=text/html> " ' = / > <
      """
      .split(separator: " ").map { Array($0.utf8) }
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<next(60) {
        switch next(4) {
        case 0: bytes.append(UInt8(next(256)))
        case 1: bytes.append(contentsOf: Array("x \0\r\n".utf8).prefix(next(6)))
        default: bytes.append(contentsOf: parts[next(parts.count)])
        }
      }
      checked(
        bytes,
        charset: round % 3 == 0 ? Charset.allCases[next(Charset.allCases.count)].rawValue : nil)
    }
  }

  @Test("verbatim text is the captured bytes themselves")
  func verbatim() {
    let bytes = Array(Self.page.utf8)
    let text = checked(bytes)
    for at in text.whole.range {
      let source = text.captured(TextRange(at, at + 1))
      // A run of one byte is either that byte or stands for markup of several.
      if source.count == 1, bytes[source.start] != 0x0D, bytes[source.start] != 0 {
        #expect(bytes[source.start] == text.utf8[at])
      }
    }
  }

  @Test(
    "nesting beyond the limit stands beside, and nothing of the text is lost",
    arguments: ["div", "b", "span", "x-y"])
  func deep(name: String) {
    let page =
      String(repeating: "<\(name)>", count: 10_000) + "deep"
      + String(repeating: "</\(name)>", count: 10_000)
    let document = HTMLDocument(Array((page + "after").utf8))
    #expect(document.text(of: document.root) == Array("deepafter".utf8))
    var deepest = 0
    var depths = [Int](repeating: 0, count: document.all.count)
    for node in document.all.dropFirst() {
      depths[Int(node.index)] = depths[Int(document.parent(of: node)?.index ?? 0)] + 1
      deepest = max(deepest, depths[Int(node.index)])
    }
    #expect(deepest <= HTMLLimits.depth + 2)
    let last = document.all.last { document.isText($0) }
    #expect(last.flatMap { document.parent(of: $0) }.map { document.name(of: $0) } == .body)
  }

  @Test("formatting that blocks multiply stays within bounds")
  func multiplied() {
    let fonts = (0..<600).map { "<font color=\($0)>" }.joined()
    let document = HTMLDocument(Array(("<p>" + fonts + String(repeating: "<p>x", count: 2_000)).utf8))
    #expect(document.text(of: document.root).count == 2_000)
    #expect(document.all.count < 40_000)
  }

  @Test("a tag of a thousand attributes keeps the first, a value of a megabyte is kept")
  func attributes() {
    let many = "<p " + (0..<1_000).map { "a\($0)=\($0) " }.joined() + "><a title='"
    let document = HTMLDocument(
      Array((many + String(repeating: "x", count: 1_000_000) + "'>").utf8))
    let counts = document.all.map { document.attributes(of: $0).count }
    #expect(counts.max() == HTMLLimits.attributes)
    let link = document.all.first { document.name(of: $0) == .a }
    #expect(link.flatMap { document.value($0, .title) }?.count == 1_000_000)
  }

  @Test(
    "elements beyond the limit are not opened, and their text goes on",
    arguments: [("<p>a", 2), ("<b>a</b>", 2), ("<!---->a", 2), ("</p>a", 2), ("<svg><g/>a", 3)])
  func dense(part: String, nodes: Int) {
    // Just beyond the limit: in a debug build each node costs its microseconds.
    let count = 160_000 / nodes
    let bytes = Array(("<body>" + String(repeating: part, count: count) + "<div>last</div>").utf8)
    let document = HTMLDocument(bytes)
    // Text between the limit and the end may still open a node each where it stands after an element.
    #expect(nodes * count > HTMLLimits.nodes(ofBytes: bytes.count) + 2_000)
    #expect(document.all.count <= HTMLLimits.nodes(ofBytes: bytes.count) + 2_000)
    #expect(document.text(of: document.root).count == count + 4)
  }

  @Test("attributes beyond the limit are dropped, elements are not")
  func manyAttributes() {
    let bytes = Array(String(repeating: "<p a b c d e f g h>x", count: 30_000).utf8)
    let document = HTMLDocument(bytes)
    let counts = document.all.map { document.attributes(of: $0).count }
    #expect(counts.reduce(0, +) <= HTMLLimits.attributes(ofBytes: bytes.count))
    #expect(counts.filter { $0 > 0 }.count >= 16_000)
    #expect(document.all.filter { document.name(of: $0) == .p }.count == 30_000)
  }
}
