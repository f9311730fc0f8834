import Dossiers
import Extraction
import Foundation
import Provenance
import Testing

@testable import Newsroom

@Suite("From pages to a dossier")
struct DossierTests {
  private func pages(_ texts: [(String, String)]) -> [PageOutcome] {
    texts.map { .page(Page(capture: Capture(Array($0.1.utf8), location: $0.0 + ".txt"), name: $0.0)) }
  }

  @Test("the result is the same bytes on 1, 2 and 8 cores")
  func cores() async {
    let one = await dossier(of: samplePages(), settings: RunSettings(width: 1))
    for width in [2, 8] {
      let other = await dossier(of: samplePages(), settings: RunSettings(width: width))
      #expect(other.json() == one.json())
      #expect(other.csv() == one.csv())
    }
  }

  @Test("every page is an article of a story or named with a reason")
  func countsInAreCountsOut() async {
    let outcomes =
      samplePages() + pages([("empty", " \n "), ("binary", "\u{0}\u{1}\u{2}\u{3}\u{0}\u{0}\u{0}\u{0}")])
      + [.unreadable(SkippedInput(location: "gone", kind: "unreadable", message: "it is gone"))]
    let result = await dossier(of: outcomes)
    #expect(result.stories.map(\.articles.count).reduce(0, +) + result.skipped.count == outcomes.count)
    #expect(Set(result.skipped.map(\.kind)) == ["empty", "not-text", "unreadable"])
  }

  @Test("whatever is shown resolves to bytes of its capture, whose digest is the one named")
  func evidence() async throws {
    let outcomes = samplePages()
    let captures = outcomes.compactMap { if case .page(let page) = $0 { page.capture } else { nil } }
    let byID = Dictionary(captures.map { ($0.id, $0.bytes) }) { first, _ in first }
    let result = await dossier(of: outcomes)
    var checked = 0
    for story in result.stories {
      for evidence in story.everyEvidence {
        let bytes = try #require(byID[evidence.capture])
        #expect(Capture(bytes, location: "").id == evidence.capture)
        #expect(evidence.bytes.end <= bytes.count)
        let found = String(decoding: bytes[evidence.bytes.range], as: UTF8.self)
        #expect(folded(found) == folded(evidence.text), "\(evidence.article) \(evidence.bytes)")
        checked += 1
      }
    }
    #expect(checked > 50)
  }

  /// Words without the white space by which joined lines differ.
  private func folded(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  @Test("a date that a person states is used where the page gives none, and the page's own is kept")
  func dated() async throws {
    let stated = try #require(PublicationDate(iso: "2027-05-16", basis: "stated"))
    let result = await dossier(of: samplePages(), settings: RunSettings(dated: ["": stated]))
    let published = Dictionary(
      result.stories.flatMap(\.articles).map { ($0.article.id.description, $0.article.published.iso) }
    ) { first, _ in first }
    #expect(published["digest"] == "2027-05-16")
    #expect(published["courier-friday"].map { $0?.hasPrefix("2027-05-14") } == true)
  }
}

extension DossierStory {
  /// All evidence that a renderer can show.
  fileprivate var everyEvidence: [Evidence] {
    var all = facts.facts.flatMap(\.claims).map(\.evidence)
    all += facts.timeline.flatMap(\.evidence)
    all += facts.entities.flatMap(\.evidence)
    all += facts.passages.flatMap(\.evidence)
    for quote in facts.quotes { all += quote.evidence + Array(quote.variants.joined()) }
    if let headline { all.append(headline) }
    return all
  }
}
