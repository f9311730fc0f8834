import Provenance
import Testing

@testable import Extraction

/// An article of the given paragraphs.
private func article(_ number: Int, host: String, _ paragraphs: [String]) -> Article? {
  guard let id = CaptureID(digest: [UInt8](repeating: UInt8(number), count: 32)) else { return nil }
  var text = MappedText()
  var ranges: [Paragraph] = []
  for paragraph in paragraphs {
    if text.count > 0 { text.appendVerbatim([0x0A, 0x0A], at: text.count) }
    let start = text.count
    text.appendVerbatim(ArraySlice(Array(paragraph.utf8)), at: start)
    ranges.append(Paragraph(range: TextRange(start, text.count), role: .body))
  }
  return Article(
    id: ArticleID("page-\(number)"), capture: id, url: "https://www.\(host)/\(number)", outlet: nil, title: nil,
    authors: [], published: .unknown, updated: nil, language: "en", text: text, paragraphs: ranges,
    blocks: ranges.map { Block(bytes: text.captured($0.range), cut: nil) })
}

@Suite("Frames of one host")
struct FramesTests {
  private static let reports = [
    "The old harbour bridge was closed on Tuesday after the storm had torn two of its cables.",
    "Farmers in the upper valley have asked the ministry for help against the drought of this summer.",
    "A train with ninety passengers left the rails near the quarry; nobody was hurt, the police said.",
    "The museum shows until spring what divers found in the wreck of a merchant's ship.",
  ]
  private static let house =
    "Our weekly letter brings you stories picked by hand, every Saturday morning with your coffee."

  private func cut(_ pages: [[String]], host: (Int) -> String = { _ in "tribune.example" }) -> [Article] {
    let articles = pages.enumerated().compactMap { article($0.offset, host: host($0.offset), $0.element) }
    let frames = Frames(learntFrom: articles)
    return articles.map(frames.cut(from:))
  }

  @Test("are cut from every page that bears them, with the reason, and the rest still maps to its bytes")
  func cuts() throws {
    for article in cut(Self.reports.map { [$0, Self.house, "End of report \($0.prefix(9))"] }) {
      #expect(article.blocks.map(\.cut) == [nil, .siteFrame, nil])
      #expect(article.paragraphs.count == 2)
      let text = article.text.string(article.text.whole)
      #expect(!text.contains("weekly letter") && text.contains("\n\nEnd of report"))
      let last = try #require(article.paragraphs.last)
      #expect(article.text.captured(last.range) == article.blocks.last?.bytes)
    }
  }

  @Test("leave a text whose confidence is measured again without them")
  func confidence() {
    var measures = ConfidenceMeasures(.none)
    measures.keptWords = 900
    measures.allWords = 1000
    let whole = Confidence(measures)
    #expect(whole.without(frameWords: 0) == whole)
    #expect(whole.without(frameWords: 600).value < whole.value)
  }

  @Test("need three pages of one host")
  func needsThree() {
    #expect(cut(Self.reports.prefix(2).map { [$0, Self.house] }).allSatisfy { $0.paragraphs.count == 2 })
    let spread = cut(Self.reports.map { [$0, Self.house] }) { "tribune\($0 / 2).example" }
    #expect(spread.allSatisfy { $0.paragraphs.count == 2 })
  }

  @Test("are not what the story needs said again")
  func background() {
    let background = "The harbour bridge, built a century ago, had lost cables in an earlier storm."
    let pages = [
      "Engineers began to mend the harbour bridge; new cables come on Monday, before the next storm.",
      "Who pays for the harbour bridge? The council will vote on cables lost in the storm of March.",
      "A ferry replaces the harbour bridge while cables are replaced after the storm, the mayor said.",
    ]
    #expect(cut(pages.map { [$0, background] }).allSatisfy { $0.paragraphs.count == 2 })
  }

  @Test("are not learnt from versions of one report")
  func versions() {
    let pages = (0..<4).map { [Self.reports[0], Self.reports[1], Self.reports[2], "Version \($0)", Self.house] }
    #expect(cut(pages).allSatisfy { $0.paragraphs.count == 5 })
  }

  @Test("do not depend on the order of the pages")
  func order() {
    let articles = Self.reports.enumerated().compactMap {
      article($0.offset, host: "a.example", [$0.element, Self.house])
    }
    let (some, others) = (Frames(learntFrom: articles), Frames(learntFrom: articles.reversed()))
    for article in articles { #expect(some.cut(from: article).text == others.cut(from: article).text) }
  }

  @Test("are cut with the reason where a page is explained too")
  func explained() throws {
    let explanations = Self.reports.enumerated().compactMap { number, report in
      article(number, host: "a.example", [report, Self.house]).map { article in
        Explanation(
          outcome: .article(article),
          blocks: article.blocks.map {
            ExplainedBlock(bytes: $0.bytes, words: "", role: .body, cut: nil, probability: 0.9, signs: ["text"])
          })
      }
    }
    let frames = Frames(learntFrom: explanations.compactMap(\.outcome.found))
    for explanation in explanations {
      let rest = frames.cut(from: explanation)
      #expect(rest.blocks.map(\.cut) == [nil, .siteFrame] && rest.blocks.map(\.role) == [.body, nil])
      #expect(rest.blocks.map(\.signs).last != ["text"] && rest.outcome.found?.paragraphs.count == 1)
    }
  }
}
