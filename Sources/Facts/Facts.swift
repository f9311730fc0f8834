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
  let texts = articles.enumerated().map { ReadText($1, index: $0) }
  let index = EntityIndex(of: texts)
  let entities = index.entities(texts)
  let shared = SharedRuns(passages, texts: texts)
  let found = withShotAsInjured(
    texts.flatMap { text in
      statements(of: text) { name in index.entity(article: text.index, name: name) }
    })
  let (facts, disputes) = linedUp(
    of: found, texts: texts, shared: shared, story: StoryAnchor(of: texts, entities: index),
    entityName: Dictionary(uniqueKeysWithValues: entities.map { ($0.number, $0.entity.name) }))
  return StoryFacts(
    facts: facts, disputes: disputes, timeline: timeline(of: texts, mainDay: mainWeekday(of: found)),
    entities: ordered(entities), quotes: quoteGroups(of: texts), passages: shared.credited(texts))
}

/// The runs that articles of different texts share, joined where they are one run, with the credit near them.
///
/// - Parameter passages: with indices into `articles`.
public func creditedPassages(of articles: [StoryArticle], passages: [Passage]) -> [CreditedPassage] {
  let texts = articles.enumerated().map { ReadText($1, index: $0) }
  return SharedRuns(passages, texts: texts).credited(texts)
}

/// The claims of all texts lined up into facts, the weightiest first, with the disputes among them.
private func linedUp(
  of statements: [Statement], texts: [ReadText], shared: SharedRuns, story: StoryAnchor, entityName: [Int: String]
) -> (facts: [Fact], disputes: [Dispute]) {
  let lined = lineups(of: statements, in: story)
  let assembly = FactAssembly(
    statements: statements, texts: texts, parties: Parties(of: statements, lineups: lined), shared: shared,
    entityName: entityName)
  var made = lined.map(assembly.fact(of:))
  let order = made.indices.sorted { a, b in
    let (x, y) = (made[a], made[b])
    if x.weight != y.weight { return x.weight > y.weight }
    let (xDisputed, yDisputed) = (x.dispute == nil ? 0 : 1, y.dispute == nil ? 0 : 1)
    return xDisputed == yDisputed ? a < b : xDisputed > yDisputed
  }
  made = order.map { made[$0] }
  // Two facts can ask the same of events that the words do not tell apart; each keeps an id of its own.
  var seen: [String: Int] = [:]
  made = made.map { one in
    let count = seen[one.fact.id, default: 0]
    seen[one.fact.id] = count + 1
    return count == 0 ? one : one.renamed(stableID("\(one.fact.id) \(count)"))
  }
  return (made.map(\.fact), made.compactMap(\.dispute))
}

/// Who was shot is among the injured where the whole story tells of no dead; else he may be one of them.
private func withShotAsInjured(_ statements: [Statement]) -> [Statement] {
  guard !statements.contains(where: { $0.role == "killed" }) else { return statements }
  return statements.map { statement in
    var statement = statement
    if statement.role == "shot" { statement.role = "injured" }
    return statement
  }
}
