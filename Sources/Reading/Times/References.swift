import Provenance

/// Past, present and future with no day given.
extension TimeReader {
  /// "now", "recently", "in the future", "the near term"
  func reference(at index: Int) -> TimePhrase? {
    let term = sentence[index]
    if time(index) == .reference, let reference = TimeReference(rawValue: sentence.word(index).timeValue) {
      if sentence[index - 1].isMark(Mark.hyphen), term.glued { return nil }
      return TimePhrase(index, index + 1, .date, .reference(reference))
    }
    if term.is(.current), !isCapitalisedName(index) { return TimePhrase(index, index + 1, .date, .reference(.present)) }
    if term.is(.recent), !isCapitalisedName(index) { return TimePhrase(index, index + 1, .date, .reference(.past)) }
    guard term.is(.the) else { return nil }
    if sentence[index + 1].is(.near, .short), sentence[index + 2].is(.term), !sentence[index + 3].isMark(Mark.hyphen) {
      return TimePhrase(index, index + 3, .date, .reference(.future))
    }
    let at = sentence[index + 1].is(.near) ? index + 2 : index + 1
    if sentence[at].is(.future), !sentence[at + 1].is(.of) {
      return TimePhrase(index, at + 1, .date, .reference(.future))
    }
    if sentence[at].is(.past), !sentence[at + 1].isWord || sentence.isClass(at + 1, .stop) {
      return TimePhrase(index, at + 1, .date, .reference(.past))
    }
    return nil
  }

  private func isCapitalisedName(_ index: Int) -> Bool {
    sentence[index].isCapitalised && index > 0 && !sentence.isAllCapitals
  }
}
