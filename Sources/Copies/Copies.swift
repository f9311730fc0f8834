// Copies: which articles are one text, which passages two articles share, and the mending of damage from a sibling.
// This file is the module's public surface.

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
  /// When it was published, where that is known.
  public let day: CivilDate?

  /// A candidate.
  public init(id: ArticleID, text: [UInt8], paragraphs: [Paragraph] = [], url: String? = nil, day: CivilDate? = nil) {
    self.id = id
    self.text = text
    self.paragraphs = paragraphs
    self.url = url
    self.day = day
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
  /// How.
  public let kind: Kind
  /// Which part of this article's letters its best partner holds, 0…1; 1 for an article alone.
  public let containment: Double

  /// A verdict.
  public init(group: Int, copyOf: Int?, kind: Kind, containment: Double) {
    self.group = group
    self.copyOf = copyOf
    self.kind = kind
    self.containment = containment
  }
}

/// Groups articles that are one text.
///
/// - Returns: one verdict for each candidate, in the order of input. The groups do not depend on that order.
/// - Complexity: near-linear in bytes; texts that many articles share cost no more than others.
public func copyGroups(of candidates: [CopyCandidate]) -> [CopyVerdict] {
  CopyGrouping(candidates).verdicts()
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
