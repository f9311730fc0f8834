import Copies
import Provenance
import Reading

@testable import Facts

/// A story of invented texts, read as real ones are.
struct InventedStory {
  let facts: StoryFacts
  let texts: [String]

  /// - Parameters:
  ///   - texts: one for each article; blank lines part paragraphs.
  ///   - groups: articles that are one text have one number; by default each is its own.
  ///   - days: publication days, `YYYY-MM-DD`, or moments, where known.
  ///   - outlet: who published all of them.
  init(_ texts: [String], groups: [Int]? = nil, days: [String?] = [], outlet: String? = nil) {
    self.texts = texts
    let articles = texts.enumerated().map { index, text in
      let bytes = Array(text.utf8)
      let published =
        (days.indices.contains(index) ? days[index] : nil).flatMap { PublicationDate(iso: $0, basis: "told") }
        ?? .unknown
      return StoryArticle(
        text: ArticleText(
          article: ArticleID("a\(index)"), capture: InventedStory.capture(index), captured: MappedText(verbatim: bytes)),
        reading: reading(of: bytes, published: published.day), headline: nil, outlet: outlet, published: published,
        copyGroup: groups?[index] ?? index)
    }
    let candidates = texts.enumerated().map { CopyCandidate(id: ArticleID("a\($0)"), text: Array($1.utf8)) }
    facts = storyFacts(of: articles, passages: sharedPassages(of: candidates))
  }

  private static func capture(_ index: Int) -> CaptureID {
    var digest = [UInt8](repeating: 0, count: 32)
    digest[0] = UInt8(truncatingIfNeeded: index)
    guard let id = CaptureID(digest: digest) else { preconditionFailure("32 bytes are a digest") }
    return id
  }

  /// The facts with a role.
  func facts(_ role: String) -> [Fact] { facts.facts.filter { $0.role == role } }

  /// The displayed values of a fact's claims with the article of each: "a0 at least 12".
  func claims(_ fact: Fact) -> [String] { fact.claims.map { "\($0.evidence.article) \($0.value.display)" } }
}
