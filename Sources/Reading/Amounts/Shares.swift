/// Proportions, "one in five houses": a share of all, which counts nothing.
extension SentenceTerms {
  /// "one in five", "1 in 200", "one out of three", "nine in ten": `part` begins at `start` and ends before `index`.
  ///
  /// Of other numbers only "in ten" and "in a hundred" are shares: "three in five towns" can be three.
  func share(_ part: Double, from start: Int, _ index: Int) -> Numeral? {
    var at = index
    if self[at].is(.out), self[at + 1].is(.of) { at += 2 } else if self[at].is(.in) { at += 1 } else { return nil }
    guard let (whole, end) = shareOf(at), whole > part, part == 1 || part > 1 && (whole == 10 || whole == 100) else {
      return nil
    }
    // "one in five years" tells how often, "killed nine in ten attacks" where.
    let isMeasured = word(end).measure != 0 || word(end).time == .unit || self[end].isMark(Mark.percent)
    let isDeed = word(start - 1).roleKind == .doneTo && (part > 1 || word(end).thing != 0)
    guard !isMeasured, !isDeed, !self[end].isMark(Mark.hyphen), !self[end].isMark(Mark.slash) else { return nil }
    return fraction(part / whole, end: end)
  }

  /// "five", "200", "a thousand", "10 million", and where it ends.
  private func shareOf(_ index: Int) -> (Double, Int)? {
    let first = self[index].is(.a) ? index + 1 : index
    var value: Double
    switch word(first).number {
    case .small, .tens: value = word(first).value
    case .hundred, .magnitude: value = word(first).value
    default:
      let term = self[first]
      // Four digits of our time are a year.
      guard term.isNumber, !term.hasPoint, term.isGrouped || term.digits != 4 else { return nil }
      value = term.value
    }
    var end = first + 1
    if isMagnitude(end) {
      value *= word(end).value
      end += 1
    }
    guard value >= 2, word(end).number == .none || self[end].is(.second), self[end].kind != .number else { return nil }
    return (value, end)
  }
}
