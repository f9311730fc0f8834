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
      ("Par Aïcha Ben Saïd", ["Aïcha Ben Saïd"]), ("By April Venn", ["April Venn"]),
      ("Von Jan Marsh, 3. April 2019", ["Jan Marsh"]), ("By Ann Lee, Senior Analyst", ["Ann Lee"]),
      ("By Ann Lee Lifestyle Writer", ["Ann Lee"]), ("Von agn 30.04.2024, 18:58", ["agn"]),
      ("Recipe by Ann Lee", ["Ann Lee"]),
    ])
  func reads(line: String, expected: [String]) {
    #expect(names(in: line) == expected)
  }

  @Test(
    "is not every line with such a word",
    arguments: [
      "Sponsored by Example Bank", "Standing by the river", "Made by hand in Oster", "19 May 2026", "By the way",
      "By Example News", "By March 2019",
    ])
  func abstains(line: String) {
    #expect(names(in: line) == nil)
  }

  @Test(
    "can be a dateline in front of the text",
    arguments: [
      ("ORVIK, March 9, 2021 (Norda Press) - A bridge fell.", "2021-03-09"),
      ("(Orvik, 9 March 2021) A bridge fell.", "2021-03-09"),
      ("Orvik, Northland, March 9, 2021 — A bridge fell.", "2021-03-09"),
      ("On March 9, 2021 - a Tuesday - a bridge fell.", nil), ("A bridge built on March 9, 2021 - fell.", nil),
      ("Orvik, March 9, 2021: where were you?", nil),
      ("ORVIK, March 9, 2021 (Norda Press): A bridge fell.", "2021-03-09"),
      ("ORVIK, March 9 (Norda Press) - A bridge fell.", nil), ("Orvik, March 9, 2021 was a bad day.", nil),
    ] as [(String, String?)])
  func datelines(opening: String, expected: String?) {
    let bytes = Array(opening.utf8)
    let found = bytes.withUnsafeBufferPointer { openingDate($0, 0..<$0.count, language: "en")?.iso }
    #expect(found == expected)
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
      ("By\n\nLaura Venn News Reporter\n\nPeter Marsh", "", ["Laura Venn", "Peter Marsh"]),
      ("5 March 2019 • Laura Venn in Lakes", "", ["Laura Venn"]), ("5 March 2019 / Laura Venn", "", ["Laura Venn"]),
      ("By Laura Venn Laura Venn", "", ["Laura Venn"]), ("By Laura Venn EXAMPLE TODAY", "", ["Laura Venn"]),
      ("By\n\nIndustry", "", []), ("Laura’s Blog\n5 March 2019", "", []),
      ("Laura Venn and Peter Marsh | Guest Columnists\n5 March 2019", "", ["Laura Venn", "Peter Marsh"]),
      ("By The Example Tribune", "", ["Example Tribune"]),
      // Who took the picture.
      ("Photo:\nLaura Venn\n5 March 2019", "", []),
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

  @Test("further down is found where a note stands above the text, but no item of a menu is")
  func placed() throws {
    let note =
      "The Example Tribune aims to help its readers decide. We may earn a share of what is sold when you buy through links."
    let lead = "A look at how the boat was brought back on the water, and at what the town has paid for it."
    #expect(
      try article("\(note)\n\n\(lead)\n\nWritten by: Laura Venn, Senior Analyst").authors.map(\.value) == ["Laura Venn"]
    )
    let menu = (0..<60).map { "Rubric \($0)" }.joined(separator: "\n\n")
    #expect(try article("").authors.isEmpty)
    let page = "Ferry runs - The Example Tribune\n\nBy Region\n\n\(menu)\n\n" + PlainPageTests.page
    #expect(try #require(outcome(page).found).authors.isEmpty)
  }

  @Test("is dated by a date that stands alone above the headline, or beside the name below the text")
  func dated() throws {
    let above = PlainPageTests.page.replacing(
      "Home News Sport Login\n", with: "Home\n\nNews\n\nSport\n\nLogin\n\n5 March 2019\n")
    #expect(try #require(outcome(above).found).published.iso == "2019-03-05")
    let below = try article(
      "", end: "Laura Venn\n\n5 March 2019\n\nLaura Venn is a reporter who has been writing about lakes for ten years.")
    #expect(below.authors.map(\.value) == ["Laura Venn"] && below.published.iso == "2019-03-05")
  }

  @Test("is not dated by the day on which it was fetched")
  func clock() throws {
    let page = PlainPageTests.page.replacing(
      "Home News Sport Login\n", with: "Home\n\nNews\n\nToday is Tuesday, March 5, 2019\n\nSport\n\nLogin\n\n"
    )
    .replacing(/\d{1,2} \w+ 20\d\d/, with: "")
    #expect(try #require(outcome(page).found).published.iso == nil)
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

  @Test(
    "keeps a surname in capitals, but not the house behind the name",
    arguments: [
      ("Juan Carlos PEREZ GOMEZ", "Juan Carlos PEREZ GOMEZ"), ("Luc Henri DE LA TOUR", "Luc Henri DE LA TOUR"),
      ("Ann Lee EXAMPLE TODAY", "Ann Lee"),
    ])
  func capitals(stated: String, name: String) { #expect(person(in: stated) == name) }

  @Test("is named in parts, too, and right above the text")
  func parts() throws {
    let person = #"{"@type":"Person","givenName":"Ann","familyName":"Lee"}"#
    let head =
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour bridge","author":\#(person)}</script>"#
    #expect(try authors(head: head) == ["Ann Lee"])
    let above = HTMLPageTests.page.replacing(/"author":\[.*?\]/, with: "\"author\":[]")
      .replacing("<div class=\"byline\">By Ann Lee and Bo Karlsson</div>", with: "<p>5 March 2019</p>")
      .replacing("<div class=\"article-body\">", with: "<div class=\"article-body\"><p><b>Tolvi Marend</b></p>")
    #expect(try #require(outcome(above).found).authors.map(\.value) == ["Tolvi Marend"])
    #expect(try authors(head: #"<meta name=author content="Example House (www.house.example)">"#) == [])
  }

  @Test("is not the house, a team of it, or the headline")
  func house() throws {
    let publisher = #"<meta name="author" content="The Example Tribune">"#
    #expect(try authors(head: publisher) == [])
    #expect(try authors(byline: "<p>By The Example Tribune Team</p>") == [])
    #expect(try authors(head: #"<meta name="author" content="Harbour bridge closes">"#) == [])
  }
}

@Suite("The title of a page without markup")
struct PlainTitleTests {
  private func title(_ head: String, _ seen: String = "") throws -> String? {
    let text = """
      The ferry on the lake of Oster has been running again since Monday, the harbour office of the town said in a statement.

      The boat had been lying in the yard since the winter, when the ice had damaged its hull and both of its propellers.
      """
    return try #require(outcome("\(head)\n\nHome\n\nNews\n\nSport\n\n\(seen)\n\n\(text)").found).title?.value
  }

  @Test("is the headline that can be seen, in whatever words the page is called besides")
  func seen() throws {
    let ferry = "Ferry runs again on the lake of Oster"
    #expect(try title("Lakes: \(ferry) | The Example Tribune", ferry) == ferry)
    #expect(try title("The Example Tribune | \(ferry)", ferry) == ferry)
    let other = "After a winter in the yard Oster's ferries are back on the lake"
    #expect(try title("How the ferry of the lake came back to Oster : Lakes", "\(other)\n\nBy Laura Venn") == other)
    #expect(try title("https://tribune.example/lakes?from=letter&campaign=spring&list=all", ferry) == ferry)
  }
}
