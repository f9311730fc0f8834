// Copies: which articles are one text, which passages two articles share, what changed between versions of a text, and
// the mending of damage.
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
  var groups = CopyGroups()
  for candidate in candidates { groups.add(candidate) }
  return groups.verdicts()
}

/// The same for articles that come one by one: of each its letters are kept, not its text, and of equal texts one.
public struct CopyGroups: Sendable {
  private var grouping = CopyGrouping()

  /// No articles yet.
  public init() {}

  /// Takes one article.
  ///
  /// - Complexity: O(bytes).
  public mutating func add(_ candidate: CopyCandidate) { grouping.add(candidate.text, day: candidate.day) }

  /// One verdict for each article, in the order in which they were added.
  public mutating func verdicts() -> [CopyVerdict] { grouping.verdicts() }
}

/// What an archive keeps of an article to know its copies later: some 4 bytes for each 40 of its text.
public struct CopySketch: Sendable, Hashable {
  /// Letters and digits in the text.
  public let letters: Int
  /// A hash of all of them; equal for texts that differ in spaces, accents, case and punctuation at most.
  public let whole: UInt64
  /// Samples of its runs of letters, ascending.
  public let fingerprints: [UInt32]

  /// The sketch of a text.
  ///
  /// - Complexity: O(bytes).
  public init(of text: [UInt8]) {
    let folded = LetterFolding.letters(of: text)
    var fingerprints: [UInt32] = []
    Fingerprints.append(of: folded, to: &fingerprints)
    self.init(letters: folded.count, whole: Fingerprints.whole(folded), fingerprints: fingerprints)
  }

  /// A sketch that was kept.
  public init(letters: Int, whole: UInt64, fingerprints: [UInt32]) {
    self.letters = letters
    self.whole = whole
    self.fingerprints = fingerprints
  }
}

/// The articles of an archive, numbered from 0 in the order in which they came, by which the copies of a new one are found.
///
/// Texts stay where they are: only those of the few that a new article is compared with are asked for. For example
/// `index.add(CopySketch(of: text), text: text) { archive.text($0) }`.
public struct CopyIndex: Sendable {
  private var index = GroupIndex()
  private var first: [UInt64: Int32] = [:]

  /// An earlier article that is one text with a new one.
  public struct Match: Sendable, Hashable {
    /// Its number.
    public let article: Int
    /// Which part of the new article's letters it holds, 0…1.
    public let held: Double
    /// Which part of its own letters the new article holds, 0…1.
    public let holds: Double
  }

  /// No articles yet.
  public init() {}

  /// Articles added.
  public var count: Int { index.count }

  /// Adds an article and returns the earlier ones that it is one text with: one of each group, the likeliest first.
  ///
  /// - Parameter earlier: the text of an article by its number; asked at most six times.
  /// - Complexity: O(bytes of the texts compared), however many articles there are.
  public mutating func add(_ sketch: CopySketch, text: [UInt8], earlier: (Int) -> [UInt8]) -> [Match] {
    let me = index.count
    if let twin = twin(of: sketch) {
      index.restore([], kin: twin)
      return [Match(article: twin, held: 1, holds: 1)]
    }
    first[sketch.whole] = Int32(truncatingIfNeeded: me)
    return index.add(sketch.fingerprints[...]) { LetterFolding.letters(of: $0 == me ? text : earlier($0)) }.map {
      Match(article: $0.partner, held: $0.kinship.firstHeld, holds: $0.kinship.secondHeld)
    }
  }

  /// Adds an article from the archive without a comparison; `match` is any earlier article of its group.
  ///
  /// - Complexity: O(fingerprints).
  public mutating func restore(_ sketch: CopySketch, match: Int?) {
    if let twin = twin(of: sketch) { return index.restore([], kin: twin) }
    first[sketch.whole] = Int32(truncatingIfNeeded: index.count)
    index.restore(sketch.fingerprints[...], kin: match)
  }

  private func twin(of sketch: CopySketch) -> Int? {
    sketch.letters >= CopyGrouping.leastLetters ? first[sketch.whole].map(Int.init) : nil
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
