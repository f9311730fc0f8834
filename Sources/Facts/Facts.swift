// Facts: the readings of one story's articles in; who says what about which question, and where they differ, out.
// This file is the module's public surface, with Fact.swift (what is said), StoryFacts.swift (all of it for one story).

public import Copies
public import Provenance
public import Reading

/// One article of a story, read.
public struct StoryArticle: Sendable {
  /// Its text, as captured and as mended.
  public let text: ArticleText
  /// What was read in the mended text.
  public let reading: Reading
  /// Its headline, traced to the page; nil where it has none.
  public let headline: Evidence?
  /// Who published it; nil where nothing tells.
  public let outlet: String?
  /// When it was published, as far as that is known.
  public let published: PublicationDate
  /// Articles that are one text have one number.
  public let copyGroup: Int

  /// An article of a story.
  public init(
    text: ArticleText, reading: Reading, headline: Evidence?, outlet: String?, published: PublicationDate,
    copyGroup: Int
  ) {
    self.text = text
    self.reading = reading
    self.headline = headline
    self.outlet = outlet
    self.published = published
    self.copyGroup = copyGroup
  }
}

/// Lines up what the articles of one story say.
///
/// - Parameters:
///   - articles: in a stable order; the result does not depend on it but for the order within equals.
///   - passages: the runs of text that they share, with indices into `articles`.
/// - Complexity: O(bytes + claims of one question squared).
public func storyFacts(of articles: [StoryArticle], passages: [Passage]) -> StoryFacts {
  StoryFacts(facts: [], disputes: [], timeline: [], entities: [], quotes: [], passages: [])
}
