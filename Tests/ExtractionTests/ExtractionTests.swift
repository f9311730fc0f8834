import Provenance
import Testing

@testable import Extraction

/// The outcome for a page made of `text`.
func outcome(_ text: String) -> ExtractionOutcome { outcome(bytes: Array(text.utf8)) }

/// The outcome for a page made of `bytes`.
func outcome(bytes: [UInt8]) -> ExtractionOutcome {
  guard let id = CaptureID(digest: [UInt8](repeating: 1, count: 32)) else { return .skipped(.empty) }
  return article(ArticleID("page"), from: Capture(id: id, bytes: bytes, location: "page.txt"))
}

extension ExtractionOutcome {
  /// The article, where there is one.
  var found: Article? { if case .article(let article) = self { article } else { nil } }
}

@Suite("A page of plain text")
struct PlainPageTests {
  /// A fictional page with frame around four sentences.
  static let page = """
    Harbour bridge closes after storm - The Example Tribune
    Home News Sport Login

    Harbour bridge closes after storm

    The old harbour bridge was closed on Tuesday after the storm had torn two cables, the mayor of the town said.

    2 years ago
    Duration 1:12

    Second cable

    Engineers from the port who looked at the second cable on Wednesday said that the repair would\u{20}
    take at least three weeks and that nobody should cross the bridge.
    A ferry will be put on for the time being.

    Workers fasten a rope at the bridge. (Ann Lee/Example Agency)

    "We have not seen such a storm for a hundred years," the harbour master told the people who had come to look.

    Share this article

    We welcome comments that advance the story. Comments are moderated according to our house rules.
    """

  @Test("a lead of one sentence in the words of the headline is text, and no second headline")
  func shortLead() throws {
    let lead = "The army said 5 soldiers were killed in fighting in Orrel on Sunday."
    let page = """
      Heavy fighting in Orrel leaves soldiers dead

      June 4, 2018

      \(lead)

      Orrel, a farm town of 9,000 people on the river Venn, has changed hands twice since the start of the year. Schools were \
      shut and the bridge was closed to traffic, and the main road north was blocked by burnt-out trucks.
      """
    let article = try #require(outcome(page).found)
    #expect(article.title?.value == "Heavy fighting in Orrel leaves soldiers dead")
    #expect(article.text.string(article.text.whole).hasPrefix(lead))
  }

  @Test("keeps the article and cuts the frame with a reason for each block")
  func sorts() throws {
    let article = try #require(outcome(Self.page).found)
    #expect(article.title?.value == "Harbour bridge closes after storm")
    #expect(article.language == "en")
    let text = article.text.string(article.text.whole)
    #expect(text.contains("the repair would take at least three weeks"))
    #expect(!text.contains("Duration") && !text.contains("Share this") && !text.contains("welcome comments"))
    #expect(article.paragraphs.map(\.role) == [.body, .heading, .body, .body, .caption, .body])
    #expect(article.blocks.compactMap(\.cut).contains(.commentPolicy))
  }

  @Test("accounts for every block once, in page order")
  func covers() throws {
    let article = try #require(outcome(Self.page).found)
    for (block, next) in zip(article.blocks, article.blocks.dropFirst()) {
      #expect(block.bytes.end <= next.bytes.start)
    }
    let bytes = Array(Self.page.utf8)
    var covered = Set<Int>()
    for block in article.blocks { covered.formUnion(block.bytes.range) }
    for (at, byte) in bytes.enumerated() where byte > 0x20 { #expect(covered.contains(at)) }
  }

  @Test("maps every paragraph to the bytes that say it")
  func maps() throws {
    let article = try #require(outcome(Self.page).found)
    let bytes = Array(Self.page.utf8)
    for paragraph in article.paragraphs {
      let captured = String(decoding: bytes[article.text.captured(paragraph.range).range], as: UTF8.self)
      #expect(captured.split { $0.isWhitespace } == article.text.string(paragraph.range).split { $0.isWhitespace })
    }
  }

  @Test(
    "that is none gives a reason",
    arguments: [
      ([], "empty"), (Array("  \n\t \r\n".utf8), "empty"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "not-text"),
      (Array("%PDF-1.7 …".utf8), "not-text"), ([UInt8](repeating: 0, count: 600), "not-text"),
      (Array("Home\nMenu\nLogin".utf8), "no-article"),
    ] as [([UInt8], String)])
  func fails(bytes: [UInt8], kind: String) throws {
    guard case .skipped(let failure) = outcome(bytes: bytes) else {
      Issue.record("an article was found")
      return
    }
    #expect(failure.kind == kind)
  }
}
