import Provenance

/// One claim as the comparison of values sees it.
struct ComparedClaim {
  let id: String
  let bounds: Bounds
  let display: String
  let isRough: Bool
  /// Only part of the set was looked at, or the count is of a part.
  let isPart: Bool
  let hedge: String?
  /// The day up to which it speaks.
  let day: CivilDate?
  /// Where it stands in its text, to tell what one text says later.
  let article: Int
  let origin: String
  let copyGroup: Int
  /// Whether the figure can only grow: the dead, the injured, …
  let isRunning: Bool
  /// Whether the sentence says that the figure has risen to this.
  var isRisen = false
  /// Stems of the words of its sentence that carry meaning, sorted, and which of its amounts this is.
  var words: [FoldedWord] = []
  var place: AmountPlace?
  /// Who published it, and when, in seconds since 1970.
  var outlet: String?
  var moment: Int64?

  /// Whether two copies of one text have one sentence with another number, and no later day, nor a later hour of one
  /// outlet, explains it.
  func isAltered(beside other: ComparedClaim) -> Bool {
    guard copyGroup == other.copyGroup, article != other.article, bounds != other.bounds,
      bounds.isOpenLike(other.bounds), place == other.place, isSentenceButForNumber(words, other.words)
    else { return false }
    if let day, let theirs = other.day, day != theirs { return false }
    return !isOfOneOutlet(other) || moment == nil || other.moment == nil || moment == other.moment
  }

  func isOfOneOutlet(_ other: ComparedClaim) -> Bool { outlet != nil && outlet == other.outlet }

  /// Whether it is known to speak up to an earlier time than `other`: by the day, on one day by the hour of one outlet.
  func isEarlier(than other: ComparedClaim) -> Bool {
    guard let day, let theirs = other.day else { return false }
    if day != theirs { return day < theirs }
    guard isOfOneOutlet(other), let moment, let later = other.moment else { return false }
    return moment < later
  }
}

/// How `claim` stands to `other`, in the order: same, compatible, different, updated, contradicts.
func relation(of claim: ComparedClaim, to other: ComparedClaim) -> Relation {
  func answer(_ kind: Relation.Kind, _ why: String) -> Relation { Relation(to: other.id, kind: kind, why: why) }
  let (mine, theirs) = (quoted(claim.display), quoted(other.display))
  if claim.bounds == other.bounds {
    return answer(.same, claim.copyGroup == other.copyGroup ? "Both give \(mine), in one text." : "Both give \(mine).")
  }
  if claim.isAltered(beside: other) { return answer(.contradicts, alteration(claim, other)) }
  if claim.bounds.contains(other.bounds) {
    return answer(.compatible, "\(plain(other)) is within \(mine).")
  }
  if other.bounds.contains(claim.bounds) {
    return answer(.compatible, "\(plain(claim)) is within \(theirs).")
  }
  if claim.bounds.overlaps(other.bounds) {
    return answer(.compatible, "One number can be both \(mine) and \(theirs).")
  }
  if claim.isRough || other.isRough, isNear(claim.bounds, other.bounds) {
    let rough = claim.isRough ? claim : other
    let exact = claim.isRough ? other : claim
    return answer(.compatible, "\(quoted(rough.display)) is a round number for \(plain(exact)).")
  }
  if claim.isRisen != other.isRisen {
    let (risen, before) = claim.isRisen ? (claim, other) : (other, claim)
    if let high = risen.bounds.exact ?? risen.bounds.min, let low = before.bounds.exact ?? before.bounds.max, high > low
    {
      return answer(.updated, "\(quoted(risen.display)) is told as a figure that has risen.")
    }
  }
  if claim.isEarlier(than: other) || other.isEarlier(than: claim) {
    let (earlier, later) = claim.isEarlier(than: other) ? (claim, other) : (other, claim)
    if claim.origin == other.origin || claim.isRunning && hasGrown(from: earlier.bounds, to: later.bounds) {
      let days = later.day == earlier.day ? "later that day" : "after \(earlier.day?.description ?? "")"
      return answer(
        .updated, "\(quoted(later.display)) is a later figure, published \(later.day?.description ?? "") \(days).")
    }
  }
  return answer(.contradicts, "\(plain(claim)) and \(plain(other)) cannot both hold for the same count.")
}

/// What is to be said of two copies of one sentence with two numbers.
func alteration(_ a: ComparedClaim, _ b: ComparedClaim) -> String {
  "One text says \(plain(a)) in one copy and \(plain(b)) in another, in the same sentence."
}

extension Bounds {
  /// Whether both are exact, or open or closed on the same sides: two numbers in the same words.
  fileprivate func isOpenLike(_ other: Bounds) -> Bool {
    (min == nil) == (other.min == nil) && (max == nil) == (other.max == nil) && (exact == nil) == (other.exact == nil)
  }
}

/// Whether all that the later value can be is more than all that the earlier one can be.
private func hasGrown(from earlier: Bounds, to later: Bounds) -> Bool {
  guard let before = earlier.max, let after = later.min else { return false }
  return before < after
}

/// Whether two values differ by no more than a tenth, which is how far a round number may stand for another.
private func isNear(_ a: Bounds, _ b: Bounds) -> Bool {
  guard let x = a.exact ?? a.min ?? a.max, let y = b.exact ?? b.min ?? b.max else { return false }
  return abs(x - y) <= 0.1 * max(abs(x), abs(y))
}

/// The number of an exact claim, or its words in quotation marks.
func plain(_ claim: ComparedClaim) -> String {
  claim.bounds.exact.map(number) ?? quoted(claim.display)
}

/// The words of a text, in quotation marks.
func quoted(_ words: String) -> String { "“\(oneLine(words))”" }

/// A number with no more digits behind the point than it has.
func number(_ value: Double) -> String {
  guard value == value.rounded(), abs(value) < 1e15 else { return String(value) }
  let digits = String(Int64(value))
  guard abs(value) >= 10_000 else { return digits }
  var grouped: [Character] = []
  for (index, digit) in digits.reversed().enumerated() {
    if index > 0, index % 3 == 0, digit != "-" { grouped.append(",") }
    grouped.append(digit)
  }
  return String(grouped.reversed())
}
