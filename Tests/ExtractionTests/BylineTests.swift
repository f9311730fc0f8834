import Provenance
import Testing

@testable import Extraction

/// The names that a line names as its byline.
private func names(in line: String) -> [String]? {
  let bytes = Array(line.utf8)
  return bytes.withUnsafeBufferPointer { buffer in
    bylineNames(buffer, 0..<buffer.count, needsMark: true)?.map { String(decoding: buffer[$0], as: UTF8.self) }
  }
}

@Suite("A byline")
struct BylineTests {
  @Test(
    "names its writers and nothing else",
    arguments: [
      ("By Ann Lee", ["Ann Lee"]), ("By Ann Lee and Bo Karlsson", ["Ann Lee", "Bo Karlsson"]),
      ("By Ann Lee, Bo Karlsson & Cy de Vries", ["Ann Lee", "Bo Karlsson", "Cy de Vries"]),
      ("Von Ann Lee Korrespondentin", ["Ann Lee"]), ("By Ann Lee published 19 May 2026", ["Ann Lee"]),
      ("Published: Mar 8, 2024 · Modified: May 19, 2025 by Ann Lee · ", ["Ann Lee"]),
      ("By Anne-Marie O'Neill | Example Agency", ["Anne-Marie O'Neill"]),
      ("Posted by Ann Lee on August 21, 2019", ["Ann Lee"]),
      ("By Ann Lee. Reviewed by Bo Karlsson", ["Ann Lee"]), ("by ann", ["ann"]),
      ("Par Aïcha Ben Saïd", ["Aïcha Ben Saïd"]),
    ])
  func reads(line: String, expected: [String]) {
    #expect(names(in: line) == expected)
  }

  @Test(
    "is not every line with such a word",
    arguments: [
      "Sponsored by Example Bank", "Standing by the river", "Made by hand in Oster", "19 May 2026", "By the way",
    ])
  func abstains(line: String) {
    #expect(names(in: line) == nil)
  }

  /// A page of plain text with `lines` between headline and text, and `end` behind the text.
  private func article(_ lines: String, end: String = "") throws -> Article {
    try #require(
      outcome(
        """
        Ferry runs again on the lake of Oster - The Example Tribune

        Home
        News
        Weather

        Ferry runs again on the lake of Oster

        \(lines)

        The ferry on the lake of Oster has been running again since Monday, the harbour office of the town said in a statement.

        The boat had been lying in the yard since the winter, when the ice had damaged its hull and both of its propellers.

        “We are glad that the people can cross the lake again,” the harbour master told the paper on the first morning.

        \(end)
        """
      ).found)
  }

  @Test(
    "can be a line that is nothing but a name, where something else speaks for it",
    arguments: [
      ("Laura Venn\n5 March 2019", "", ["Laura Venn"]), ("Laura Venn | 5 March 2019", "", ["Laura Venn"]),
      ("By\nLaura Venn", "", ["Laura Venn"]),
      (
        "5 March 2019", "Laura Venn\n\nLaura Venn is a reporter who has been writing about lakes for ten years.",
        ["Laura Venn"]
      ),
      ("Laura Venn\n\nPeter Marsh\n\n5 March 2019", "", ["Laura Venn", "Peter Marsh"]),
      // A menu, the house itself, a place.
      ("Upper Oster\n\nLower Oster\n\nNorth Shore", "", []), ("The Example Tribune\n5 March 2019", "", []),
      ("Lake Oster", "", []),
    ])
  func alone(lines: String, end: String, expected: [String]) throws {
    #expect(try article(lines, end: end).authors.map(\.value) == expected)
  }

  @Test("rests on the bytes that say so")
  func source() throws {
    let author = try #require(try article("By Laura Venn").authors.first)
    #expect(author.source?.count == "Laura Venn".utf8.count)
  }
}

@Suite("The author of a page of HTML")
struct StatedAuthorTests {
  /// A page with `head` in its head and `byline` under the headline.
  private func authors(head: String = "", byline: String = "") throws -> [String] {
    let page = HTMLPageTests.page
      .replacing(/<script type="application\/ld\+json">(.|\n)*?<\/script>/, with: head)
      .replacing("<div class=\"byline\">By Ann Lee and Bo Karlsson</div>", with: byline)
    return try #require(outcome(page).found).authors.map(\.value)
  }

  @Test("is who the page calls so, in the order of trust")
  func trust() throws {
    let label = #"<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">"#
    #expect(try authors(head: label) == ["Ann Lee"])
    let other =
      #"<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="7 minutes">"#
    #expect(try authors(head: other) == [])
    let link = #"<p><a href="/author/ann-lee/">Ann Lee</a></p>"#
    #expect(try authors(byline: link) == ["Ann Lee"])
    let named = #"<p><span class="article__author-name"><b>Ann Lee</b><i>Editor at large</i></span></p>"#
    #expect(try authors(byline: named) == ["Ann Lee"])
    // Who wrote the text is no one who only took the picture, or answered below.
    #expect(try authors(byline: #"<p><span class="comment-author-name">Ann Lee</span></p>"#) == [])
  }

  @Test("is not the house, a team of it, or the headline")
  func house() throws {
    let publisher = #"<meta name="author" content="The Example Tribune">"#
    #expect(try authors(head: publisher) == [])
    #expect(try authors(byline: "<p>By The Example Tribune Team</p>") == [])
    #expect(try authors(head: #"<meta name="author" content="Harbour bridge closes">"#) == [])
  }
}
