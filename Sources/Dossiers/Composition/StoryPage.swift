import Facts
import Provenance

/// One story composed for a reader: every form shows the same choice in the same order.
struct StoryPage {
  /// The story.
  let story: DossierStory
  /// Its articles and what they are called.
  let directory: ArticleDirectory
  /// The three lines.
  let standing: [(evidence: Evidence, value: StatedValue?)]
  /// The facts, weightiest first.
  let facts: [FactBlock]
  /// The contradictions.
  let disputes: [DisputeBlock]
  /// What happened when.
  let timeline: Timeline
  /// Persons and organisations.
  let people: [Entity]
  /// Places.
  let places: [Entity]
  /// Other things with names.
  let things: [Entity]
  /// What each speaker said, in the order of first appearance.
  let speakers: [(name: String, quotes: [QuoteGroup])]
  /// What somebody said who cannot be told.
  let unattributed: [QuoteGroup]
  /// The articles.
  let sources: [SourceBlock]
  /// The runs of text that they share.
  let passages: [PassageBlock]

  init(_ story: DossierStory) {
    self.story = story
    directory = ArticleDirectory(story)
    let directory = directory
    facts = story.facts.facts.enumerated().map { FactBlock($1, number: $0 + 1, in: directory) }
    let facts = facts
    let byID = Dictionary(facts.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
    disputes = story.facts.disputes.compactMap { dispute in
      byID[dispute.fact].flatMap { DisputeBlock(dispute, about: $0) }
    }
    claimsInDisputes = Set(disputes.flatMap { $0.sides.flatMap { $0.claims.map(\.claim.id) } })
    standing = Dossiers.standing(facts, in: directory)
    timeline = Timeline(story.facts.timeline)
    // A name that can be followed nowhere is not shown.
    let entities = story.facts.entities.filter { !$0.evidence.isEmpty }
    people = entities.filter { $0.kind == .person || $0.kind == .organisation }
    places = entities.filter { $0.kind == .place }
    things = entities.filter { $0.kind == .other }
    passages = passageBlocks(of: story.facts.passages, in: directory)
    sources = sourceBlocks(facts, passages, in: directory)
    var speakers: [(name: String, quotes: [QuoteGroup])] = []
    var places: [String: Int] = [:]
    for quote in story.facts.quotes where !quote.evidence.isEmpty {
      guard let speaker = quote.speaker else { continue }
      if let place = places[speaker] {
        speakers[place].quotes.append(quote)
      } else {
        places[speaker] = speakers.count
        speakers.append((speaker, [quote]))
      }
    }
    self.speakers = speakers
    unattributed = story.facts.quotes.filter { $0.speaker == nil && !$0.evidence.isEmpty }
  }

  /// The claims that stand side by side in a dispute.
  let claimsInDisputes: Set<String>

  /// The headline, or what stands for it.
  var title: String { story.headline.map { excerpt(of: $0, columns: 400).text } ?? Words.untitled }
}

/// Whether two versions of a quotation say the same, marks and white space apart.
func sameWords(_ a: [Evidence], _ b: [Evidence]) -> Bool {
  func letters(_ pieces: [Evidence]) -> [Unicode.Scalar] {
    pieces.flatMap {
      $0.reading.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
  }
  return letters(a) == letters(b)
}
