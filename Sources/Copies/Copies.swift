// Copies: which articles are one text, which passages two articles share, what changed between versions of a text, and
// the mending of damage.
// This file is the module's public surface, with CopyIndex.swift (copies of what came before, for an archive).

public import Provenance

/// One article as the copy step sees it: letters, and what may tell who was first.
public struct CopyCandidate: Sendable {
  /// Its name.
  public let id: ArticleID
  /// The body in UTF-8.
  public let text: [UInt8]
  /// The parts of `text` and what they are; empty where they are not known.
  public let paragraphs: [Paragraph]
  /// Where it was published; same-site furniture is told by it.
  public let url: String?
  /// Who published it, where that is known; else the host of `url` stands for it.
  public let outlet: String?
  /// When it was published, where that is known.
  public let day: CivilDate?
  /// The same to the moment, where that is known.
  public let moment: UTCInstant?
  /// When it says that it was last changed, where it says so to the moment; tells which version at one address was first.
  public let changed: UTCInstant?

  /// A candidate.
  public init(
    id: ArticleID, text: [UInt8], paragraphs: [Paragraph] = [], url: String? = nil, outlet: String? = nil,
    day: CivilDate? = nil, moment: UTCInstant? = nil, changed: UTCInstant? = nil
  ) {
    self.id = id
    self.text = text
    self.paragraphs = paragraphs
    self.url = url
    self.outlet = outlet
    self.day = day
    self.moment = moment
    self.changed = changed
  }

  /// A candidate with its dates as ISO 8601 gives them: a moment is one only where a time of day and its zone are told.
  /// Nothing but `updated` tells when it was changed.
  public init(
    id: ArticleID, text: [UInt8], paragraphs: [Paragraph] = [], url: String? = nil, outlet: String? = nil,
    published: String?, updated: String? = nil
  ) {
    self.init(
      id: id, text: text, paragraphs: paragraphs, url: url, outlet: outlet,
      day: published.flatMap { CivilDate(iso: $0) }, moment: published.flatMap(Self.moment),
      changed: updated.flatMap(Self.moment))
  }

  /// The moment that `iso` tells; nil where it tells no zone.
  private static func moment(_ iso: String) -> UTCInstant? {
    PartialDate(startOf: iso)?.hasZone == true ? UTCInstant(iso: iso) : nil
  }
}

/// What one article is to the group of articles that are one text.
public struct CopyVerdict: Sendable, Hashable {
  /// How an article came to share its text.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case original, copy, excerpt, version, reworded
  }

  /// The group: the index of its first member in the order of input. An article alone is a group of its own.
  public let group: Int
  /// The article it was copied from, as an index into the input; nil for the original and where direction is unknown.
  public let copyOf: Int?
  /// What shows that it was copied from `copyOf`; nil where that is nil.
  public let direction: CopyDirection?
  /// How.
  public let kind: Kind
  /// Which part of this article's letters its best partner holds, 0…1; 1 for an article alone.
  public let containment: Double

  /// A verdict.
  public init(group: Int, copyOf: Int?, direction: CopyDirection? = nil, kind: Kind, containment: Double) {
    self.group = group
    self.copyOf = copyOf
    self.direction = direction
    self.kind = kind
    self.containment = containment
  }
}

/// What shows who copied whom.
public enum CopyDirection: Sendable, Hashable {
  /// The other was published before.
  case time
  /// Both stood at one address, and the other was changed before this one was.
  case change
  /// This one names the other's outlet as a source of what it says, and was not published before it.
  case credit(CreditLine)
}

/// Words that name where a text comes from: "(AP) -", "told the Evening Post", "first published in the Observer".
public struct CreditLine: Sendable, Hashable {
  /// Where they stand in the text.
  public let range: TextRange
  /// The same place in Unicode code points, for those who no longer have the text.
  public let codePoints: Range<Int>
  /// The words.
  public let words: String
}

/// Groups articles that are one text.
///
/// - Returns: one verdict for each candidate, in the order of input. The groups do not depend on that order.
/// - Complexity: near-linear in bytes; texts that many articles share cost no more than others.
public func copyGroups(of candidates: [CopyCandidate]) -> [CopyVerdict] {
  var groups = CopyGroups()
  for candidate in candidates { groups.add(candidate) }
  return groups.verdicts()
}

/// The same for articles that come one by one: of each its letters are kept, not its text, and of equal texts one.
public struct CopyGroups: Sendable {
  private var grouping = CopyGrouping()
  private var directions = CopyDirections()

  /// No articles yet.
  public init() {}

  /// Takes one article.
  ///
  /// - Complexity: O(bytes).
  public mutating func add(_ candidate: CopyCandidate) {
    grouping.add(candidate)
    directions.add(candidate)
  }

  /// One verdict for each article, in the order in which they were added.
  ///
  /// - Complexity: near-linear in the bytes of the texts.
  public mutating func verdicts() -> [CopyVerdict] {
    grouping.group()
    return directions.verdicts(on: grouping)
  }
}

/// A run of text that two articles share.
public struct Passage: Sendable, Hashable {
  /// One article, as an index into the input, and where the passage stands in its text.
  public let first: (article: Int, range: TextRange)
  /// The other.
  public let second: (article: Int, range: TextRange)
  /// Letters and digits in it; at least 40.
  public let letters: Int

  /// A passage.
  public init(first: (article: Int, range: TextRange), second: (article: Int, range: TextRange), letters: Int) {
    self.first = first
    self.second = second
    self.letters = letters
  }

  /// Whether both are the same run of the same articles.
  public static func == (a: Self, b: Self) -> Bool {
    a.first == b.first && a.second == b.second && a.letters == b.letters
  }
  /// Feeds both places to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first.article)
    hasher.combine(first.range)
    hasher.combine(second.article)
    hasher.combine(second.range)
  }
}

/// Every maximal run of at least 40 letters that two articles share, compared letter by letter: case, spaces, accents
/// and punctuation make no difference.
///
/// - Returns: sorted by first and second article, then place.
public func sharedPassages(of candidates: [CopyCandidate]) -> [Passage] {
  PassageFinder.passages(of: candidates)
}

/// One spot that was mended.
public struct Repair: Sendable, Hashable {
  /// What kind of damage it was.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case lostSpace = "lost-space"
    case lostAccent = "lost-accent"
    case lostPunctuation = "lost-punctuation"
    case lostTail = "lost-tail"
    case lostHeading = "lost-heading"
    case mojibake
    case softHyphen = "soft-hyphen"
    case entity
  }

  /// Where it stands in the damaged text; empty where words were lost.
  public let range: TextRange
  /// The words to put there.
  public let replacement: [UInt8]
  /// What it was.
  public let kind: Kind
  /// The sibling that shows the words, as an index into the input, and where; nil where vocabulary alone shows them.
  public let donor: (article: Int, range: TextRange)?

  /// A repair.
  public init(range: TextRange, replacement: [UInt8], kind: Kind, donor: (article: Int, range: TextRange)?) {
    self.range = range
    self.replacement = replacement
    self.kind = kind
    self.donor = donor
  }

  /// Whether both mend the same spot the same way.
  public static func == (a: Self, b: Self) -> Bool {
    a.range == b.range && a.replacement == b.replacement && a.kind == b.kind && a.donor?.article == b.donor?.article
      && a.donor?.range == b.donor?.range
  }
  /// Feeds place, words and kind to `hasher`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(replacement)
    hasher.combine(kind)
  }
}

/// The damage in each candidate that its siblings, or else the vocabulary of the whole input, can mend.
///
/// A difference is damage only if one side is explained by a known kind of loss. Numbers, names that both sides spell
/// validly and the wording of quotations are never touched: such differences are versions.
/// - Parameters:
///   - verdicts: the result of ``copyGroups(of:)`` for the same candidates.
/// - Returns: for each candidate its repairs, sorted by place, not overlapping.
public func repairs(of candidates: [CopyCandidate], verdicts: [CopyVerdict]) -> [[Repair]] {
  Mending(candidates, verdicts).repairs()
}

/// One change between two versions of a text.
public struct VersionChange: Sendable, Hashable {
  /// What happened to a paragraph.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added, removed, moved, changed
  }

  /// Words put for others.
  public struct Edit: Sendable, Hashable {
    /// Where the words stood in the old text; empty where words were added.
    public let old: TextRange
    /// Where they stand in the new text; empty where words were cut.
    public let new: TextRange
  }

  /// What happened.
  public let kind: Kind
  /// The paragraph in the old text; nil where it was added.
  public let old: TextRange?
  /// The paragraph in the new text; nil where it was removed.
  public let new: TextRange?
  /// The words that differ, in order; empty but for a changed paragraph.
  public let edits: [Edit]
}

/// What changed between two versions of one text, paragraph by paragraph; what only moved is told as moved.
///
/// Only the paragraphs that the candidates name are compared, so a page's frame, which is none of them, is left out; where
/// none are named, lines are. Case, accents, spaces and punctuation alone make no paragraph another.
/// - Returns: the changes in the order of the new text, what was removed where it stood.
/// - Complexity: near-linear in bytes, but for the words of changed paragraphs, which are compared pair by pair.
public func versionChanges(from old: CopyCandidate, to new: CopyCandidate) -> [VersionChange] {
  VersionDifference(old, new).changes()
}
