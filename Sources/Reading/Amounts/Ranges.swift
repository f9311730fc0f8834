import Provenance

/// Two numbers that bound one amount, and words that do.
extension PhraseReader {
  /// The upper end of "5 to 7", "5-7", "between 5 and 7", "four or five".
  func secondBound(of first: Numeral, at start: Int, sign: Double, measure: inout UInt16) -> Numeral? {
    guard sign > 0, first.form != .vague, !first.isFraction else { return nil }
    var at = first.end
    // "5 percent to 7 percent", "$5 to $7": the first bound may have its unit.
    let ownUnit = sentence.word(at).measure
    if ownUnit != 0 || sentence[at].isMark(Mark.percent) { at += 1 }
    let link = sentence[at]
    let isDash = link.isMark(Mark.hyphen) || link.isMark(Mark.dash)
    let before = sentence[start - 1]
    let joins =
      (link.is(.to) && !(before.is(.from) && isChange(before: start - 1))) || (link.is(.and) && before.is(.between))
      || link.is(.or)
      || (isDash && link.glued && sentence[at + 1].glued)
    guard joins else { return nil }
    at += 1
    if sentence[at].kind == .mark, isCurrency(sentence[at].mark) {
      guard measure != 0, currency(sentence[at].mark) == measure else { return nil }
      at += 1
    } else if measure != 0, !isDash, !link.is(.to), !before.is(.between) {
      return nil
    }
    if link.is(.or), sentence[at].is(.more, .less, .fewer) { return nil }
    guard var second = sentence.numeral(at: at, afterCurrency: measure != 0), second.form != .vague, !second.isFraction
    else { return nil }
    var low = first.value
    // "five to seven million" counts millions on both sides.
    let lastWord = sentence.word(second.end - 1)
    if lastWord.number == .magnitude || lastWord.number == .hundred || lastWord.number == .suffix, second.end - at > 1,
      sentence.word(first.end - 1).number != .magnitude, low < second.value / lastWord.value
    {
      low *= lastWord.value
    }
    guard low < second.value, second.end > at else { return nil }
    // "rose 64 points to 4,577": a unit between the two makes them two amounts, unless both have it.
    if ownUnit != 0, sentence.word(second.end).measure != ownUnit { return nil }
    if sentence[first.end].isMark(Mark.percent), percentEnd(second.end) == nil { return nil }
    if link.is(.to), second.value > low * 1000 { return nil }
    if low != first.value { return Numeral(value: second.value, least: low, end: second.end, form: second.form) }
    second.least = low
    return second
  }

  /// Whether "from 120 to 129" tells of a figure that changed: then both are amounts of their own.
  func isChange(before index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      if sentence.isClass(at, .reaching) || sentence[at].is(.up, .down) { return true }
      if sentence[at].kind == .mark { return false }
    }
    return false
  }

  func bound(_ finding: inout Finding, least: Double?) {
    let modifier = sentence.modifier(before: finding.start)
    let isWhole = finding.measure == 0 && !finding.isFraction
    let isRange = finding.bounds.exact == nil && finding.change == .exact
    if modifier.kind != .none { finding.start = modifier.start }
    if isRange {
      if modifier.kind == .about { finding.change = .about }
      if let least, least < finding.value { finding.bounds = Bounds(min: least, max: finding.bounds.max) }
      return
    }
    if let least {
      // "dozens": no fewer than the word can mean; "nearly two dozen" is no such word.
      switch modifier.kind {
      case .above, .least, .none, .about, .between: finding.bounds = Bounds(min: least, max: nil)
      case .below, .most, .nearly: finding.bounds = Bounds(min: nil, max: nil)
      }
      finding.change = .atLeast
      return
    }
    if modifier.kind != .none {
      finding.bounds = modifier.bounds(finding.value, isWhole: isWhole)
      finding.change = modifier.change
      return
    }
    let end = finding.number.upperBound
    if sentence[end].is(.or) || sentence[finding.end].is(.or) {
      let at = sentence[end].is(.or) ? end : finding.end
      if sentence[at + 1].is(.more) {
        finding.bounds = Bounds(min: finding.value, max: nil)
        finding.change = .atLeast
      } else if sentence[at + 1].is(.less, .fewer) {
        finding.bounds = Bounds(min: nil, max: finding.value)
        finding.change = .atMost
      } else if sentence[at + 1].is(.so) {
        finding.bounds = Modifier(kind: .about, start: 0).bounds(finding.value, isWhole: isWhole)
        finding.change = .about
      }
    }
  }
}
