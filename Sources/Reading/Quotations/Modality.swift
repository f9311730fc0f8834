/// How the main clause of a sentence stands to what happens.
package enum Modality: String, Sendable, Hashable {
  /// It is told as done or as being so.
  case happened
  /// It lies ahead: "will meet", "to be held", "plans to".
  case planned
  /// It is only claimed, feared, threatened or weakened: "may have", "warned that".
  case claimed
}

/// The modality of the main clause of the tokens in `range`.
///
/// The first finite verb decides; a reporting verb hands over to what is reported ("said it *will* meet").
/// - Complexity: O(tokens).
package func modality(of range: Range<Int>, tokens: [Token], text: [UInt8]) -> Modality {
  var isReported = false
  for at in range where tokens[at].kind == .word {
    let key = tokens[at].key
    func next(_ offset: Int) -> WordKey? { at + offset < range.upperBound ? tokens[at + offset].key : nil }
    if ModalityWords.future.contains(key), at > range.lowerBound || next(1) != nil { return .planned }
    if ModalityWords.intends.contains(key), next(1) == ModalityWords.to { return .planned }
    if ModalityWords.planned.contains(key), next(1) == ModalityWords.to || next(1) == ModalityWords.for {
      return .planned
    }
    if key == ModalityWords.to, next(1) == ModalityWords.infinitiveBe, isBehindNoun(at, range, tokens) {
      return .planned
    }
    // "is planned for Tuesday", "was scheduled to open"; "was planned on a farm" was done there.
    if ModalityWords.be.contains(key), let word = next(1), ModalityWords.arranged.contains(word), let link = next(2),
      link == ModalityWords.to || link == ModalityWords.for
        || link == ModalityWords.on && ModalityWords.presentBe.contains(key)
    {
      return .planned
    }
    // "The plan is that the bridge opens."
    if ModalityWords.presentBe.contains(key), at > range.lowerBound, ModalityWords.plans.contains(tokens[at - 1].key) {
      return .planned
    }
    // "Divers are to resume their search."
    if ModalityWords.presentBe.contains(key), next(1) == ModalityWords.to { return .planned }
    if ModalityWords.warns.contains(key) { return .claimed }
    if ModalityWords.reports.contains(key) { isReported = true }
    if !isReported, ModalityWords.past.contains(key) {
      return hedge(in: range, tokens: tokens, text: text) == nil ? .happened : .claimed
    }
  }
  return hedge(in: range, tokens: tokens, text: text) == nil ? .happened : .claimed
}

/// "a summit *to be held*", but not "said to be", "appears to be".
private func isBehindNoun(_ at: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
  guard at > range.lowerBound else { return false }
  let traits = Vocabulary.traits[tokens[at - 1].key] ?? []
  return tokens[at - 1].kind == .word && traits.isDisjoint(with: [.hedge, .reporting, .stance, .auxiliary])
}

private enum ModalityWords {
  static let to: WordKey = "to"
  static let `for`: WordKey = "for"
  static let be: Set<WordKey> = ["is", "are", "was", "were", "been"]
  static let infinitiveBe: WordKey = "be"
  static let on: WordKey = "on"
  static let arranged: Set<WordKey> = ["planned", "scheduled", "slated"]
  static let plans: Set<WordKey> = ["plan", "plans", "aim", "intention"]
  static let presentBe: Set<WordKey> = ["is", "are"]
  static let future: Set<WordKey> = ["will", "shall", "won't", "'ll"]
  static let intends: Set<WordKey> = [
    "plan", "plans", "intends", "intend", "aims", "aim", "hopes", "hope", "wants", "want",
  ]
  static let planned: Set<WordKey> = [
    "scheduled", "due", "set", "expected", "planned", "slated", "poised", "going", "about",
  ]
  static let warns: Set<WordKey> = [
    "warn", "warns", "warned", "warning", "threatens", "threatened", "threatening", "fears", "feared", "claims",
    "claimed", "alleges", "alleged", "believes", "believed", "suspects", "suspected",
  ]
  static let reports: Set<WordKey> = [
    "said", "says", "told", "announced", "announces", "added", "reported", "reports", "stated", "confirmed",
    "according",
  ]
  static let past: Set<WordKey> = [
    "was", "were", "had", "has", "have", "is", "are", "did", "killed", "died", "attacked", "struck", "hit", "began",
  ]
}
