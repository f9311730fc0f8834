/// Rates and averages, which are no totals: "12 people per 100,000", "three people a day", "four on average".
extension PhraseReader {
  /// Marks what is told per something: nobody is counted by it.
  func markRates(_ found: inout [Finding]) {
    for index in found.indices where found[index].measure == 0 && !found[index].isAge {
      let finding = found[index]
      guard sentence.isRate(behind: finding.end) || sentence.isRate(before: finding.start) else { continue }
      found[index].isRate = true
      found[index].isCount = false
    }
  }
}

extension SentenceTerms {
  /// "per 100,000", "a day", "every week", "daily", "on average" at `index`, right behind what they are told of.
  func isRate(behind index: Int) -> Bool {
    let term = self[index]
    if term.is(.on), self[index + 1].is(.average) { return true }
    if term.is(.daily, .weekly, .monthly) || term.is(.yearly, .annually) {
      return !self[index + 1].isWord || isClass(index + 1, [.preposition, .conjunction])
    }
    if term.is(.per) { return isNumeral(index + 1) || isPeriod(index + 1) || self[index + 1].isWord }
    if term.is(.every, .each) { return isPeriod(index + 1) || isNumeral(index + 1) }
    guard term.is(.a, .an), isPeriod(index + 1) else { return false }
    // "a day earlier", "a year ago", "a week before the vote", "a day-long siege"
    let next = self[index + 2]
    guard next.isWord else { return !(next.isMark(Mark.hyphen) && next.glued) }
    // "Three people a day were killed."
    if isClass(index + 2, .be) || word(index + 2).roleKind == .doneBy { return true }
    if next.is(.on) { return self[index + 3].is(.average) }
    return next.is(.in) || next.is(.since, .during, .and) || next.is(.from, .but)
  }

  /// "an average of", "on average", "every day", "each crash killed", "per": right before the figure.
  func isRate(before start: Int) -> Bool {
    var at = start - 1
    while isClass(at, .adverb) || self[at].isMark(Mark.comma) { at -= 1 }
    let term = self[at]
    if term.is(.per) || term.is(.every) && at == start - 1 { return true }
    if term.is(.average), self[at - 1].is(.on) { return true }
    if term.is(.of), self[at - 1].is(.average), self[at - 2].is(.an, .the) { return true }
    if isPeriod(at) { return self[at - 1].is(.every, .each) }
    // "each crash killed 4", "the crashes each killed 4"
    guard word(at).role != 0, word(at).roleKind == .doneTo else { return false }
    return self[at - 1].is(.each) || self[at - 2].is(.each, .every) && self[at - 1].isWord
  }

  private func isPeriod(_ index: Int) -> Bool {
    word(index).measure != 0 && MeasureTable.measures[Int(word(index).measure)].isTime && !self[index].is(.second)
  }

  private func isNumeral(_ index: Int) -> Bool { self[index].isNumber || word(index).number != .none }
}
