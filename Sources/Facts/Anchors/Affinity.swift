import Provenance

/// How surely two statements speak of one event.
///
/// Claims that agree join on little; claims that differ join only where event, and place or time, are told by both to
/// be the same: a missed relation is better than a wrong one.
enum Affinity {
  /// What one shared feature weighs, in votes. Set by hand on invented stories; the order matters more than the sizes.
  static let sameNoun = 2
  static let sameSort = 1
  static let samePlace = 2
  static let sameTime = 2
  static let sameValue = 3
  static let sameSmallValue = 1
  static let overlappingValue = 1
  static let sameTotal = 3
  static let sharedWords = 1
  static let tollOfTheStory = 2

  /// Votes needed to join claims that can both hold, and claims that cannot.
  static let needed = 3
  static let neededAgainst = 5
}

extension Statement {
  /// How many votes say that both speak of one event; nil where something says that they do not.
  func affinity(to other: Statement, in story: StoryAnchor) -> Int? {
    guard set.matches(other.set), sortsAgree(with: other) else { return nil }
    var votes = 0
    let (a, b) = (anchor, other.anchor)
    if let mine = a.when, let theirs = b.when {
      switch mine.match(theirs) {
      case .apart: return nil
      case .same: votes += Affinity.sameTime
      case .open: break
      }
    }
    if !a.places.isEmpty, !b.places.isEmpty {
      if a.places.contains(where: b.places.contains) {
        votes += Affinity.samePlace
      } else if !story.nests(a.places, b.places) {
        return nil
      }
    }
    if let mine = a.sort, let theirs = b.sort { votes += mine == theirs ? Affinity.sameNoun : Affinity.sameSort }
    if a.isToll || b.isToll, a.places.isEmpty || b.places.isEmpty { votes += Affinity.tollOfTheStory }
    if let total = set.total, total == other.set.total { votes += Affinity.sameTotal }
    if bounds.exact != nil, bounds == other.bounds {
      // Small numbers agree by chance.
      votes += (bounds.exact ?? 0) >= 4 ? Affinity.sameValue : Affinity.sameSmallValue
    } else if bounds.overlaps(other.bounds) {
      votes += Affinity.overlappingValue
    }
    votes += min(2, shared(content, other.content)) * Affinity.sharedWords
    return votes
  }

  /// Whether two statements that speak of one event are claims on one question, with `votes` for it.
  func joins(_ other: Statement, votes: Int) -> Bool {
    if isCopied(in: other) { return true }
    if bounds.overlaps(other.bounds) || isRounding(of: other) {
      return votes >= Affinity.needed
    }
    // Within one text two different numbers are two things, unless the text says that it counts the same again.
    if copyGroup == other.copyGroup, set.total == nil || set.total != other.set.total { return isSetAgainst(other) }
    let eventIsShared = anchor.sort != nil && anchor.sort == other.anchor.sort
    let isPinned =
      anchor.places.contains(where: other.anchor.places.contains)
      || (anchor.when.flatMap { mine in other.anchor.when.map { mine.match($0) == .same } } ?? false)
    if set.total != nil, set.total == other.set.total, set.nationality != nil { return true }
    return votes >= Affinity.neededAgainst && isOfOneSize(bounds, other.bounds) && eventIsShared && isPinned
      && set.qualifiers == other.set.qualifiers
  }

  /// Whether another copy of the text has the same sentence, whatever its number there.
  private func isCopied(in other: Statement) -> Bool {
    copyGroup == other.copyGroup && article != other.article && set.qualifiers == other.set.qualifiers
      && place == other.place
      && isSentenceButForNumber(sentenceContent, other.sentenceContent)
  }

  /// Whether a text sets two parties' numbers beside each other: "The ministry put the toll at 47. The Red Cross said 51
  /// were killed."
  private func isSetAgainst(_ other: Statement) -> Bool {
    // The third sentence on speaks of something else as often as not.
    guard article == other.article, abs(sentence - other.sentence) <= 2, set.qualifiers == other.set.qualifiers,
      let party, let theirs = other.party, !party.canBe(theirs), !party.isElsewhere(theirs), role != nil
    else { return false }
    return isWithinReach(bounds, other.bounds)
  }

  /// Whether one of two round or hedged numbers can stand for the other.
  func isRounding(of other: Statement) -> Bool { isRough(self, for: other) || isRough(other, for: self) }

  private func sortsAgree(with other: Statement) -> Bool {
    guard let mine = anchor.sort, let theirs = other.anchor.sort, mine != theirs else { return true }
    return kindred.contains { $0.contains(mine) && $0.contains(theirs) }
  }
}

/// Whether two sentences, as the sorted stems of their words, are one but for a number: at least three stems in common,
/// and four fifths of the longer.
func isSentenceButForNumber(_ a: [FoldedWord], _ b: [FoldedWord]) -> Bool {
  let same = shared(a, b)
  return same >= 3 && same * 5 >= max(a.count, b.count) * 4
}

/// Sorts of events that are often two words for one thing.
private let kindred: [Set<EventWords.Sort>] = [
  [.airStrike, .raid], [.quake, .flood], [.storm, .flood], [.attack, .kidnapping], [.protest, .fighting],
  [.protest, .attack], [.stampede, .protest], [.crash, .fire], [.attack, .fire],
]

/// Whether the words of `rough` say that its number is not exact, and it lies within a tenth of the other.
private func isRough(_ rough: Statement, for other: Statement) -> Bool {
  guard rough.change == .about, let value = rough.bounds.min ?? rough.bounds.max,
    let theirs = other.bounds.exact ?? other.bounds.min
  else { return false }
  return (rough.bounds.min ?? value) * 0.9 <= theirs && theirs <= (rough.bounds.max ?? value) * 1.1
}

/// Whether two values are so close that two parties who count one thing may have come to them: the smaller is three
/// quarters of the other, or all but two of it.
private func isWithinReach(_ a: Bounds, _ b: Bounds) -> Bool {
  guard let x = a.exact ?? a.min ?? a.max, let y = b.exact ?? b.min ?? b.max else { return false }
  return min(x, y) * 4 >= max(x, y) * 3 || abs(x - y) <= 2
}

/// Whether two values are close enough to be counts of one thing: a quarter and four times are other things more often
/// than errors. Nobody stands against a few.
private func isOfOneSize(_ a: Bounds, _ b: Bounds) -> Bool {
  guard let x = a.exact ?? a.min ?? a.max, let y = b.exact ?? b.min ?? b.max else { return true }
  return max(x, y) <= 4 * max(1, min(x, y))
}

/// How many words two sorted lists share.
func shared(_ a: [FoldedWord], _ b: [FoldedWord]) -> Int {
  var (i, j, count) = (0, 0, 0)
  while i < a.count, j < b.count {
    if a[i] == b[j] {
      count += 1
      i += 1
      j += 1
    } else if a[i] < b[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return count
}
