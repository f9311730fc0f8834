/// Ages, which are no durations.
extension PhraseReader {
  /// "19-year-old", "26 years old", ", 26,": an age and not a duration.
  func ageEnd(_ finding: Finding) -> (end: Int, measure: UInt16)? {
    guard finding.measure == 0, finding.value < 130 else { return nil }
    var at = finding.end
    if sentence[at].isMark(Mark.hyphen) || sentence[at].isMark(Mark.dash) { at += 1 }
    let unit = sentence.word(at).measure
    if unit != 0, MeasureTable.measures[Int(unit)].isTime {
      var next = at + 1
      if sentence[next].isMark(Mark.hyphen) { next += 1 }
      if sentence[next].is(.old) || sentence[next].is(.olds) { return (next + 1, unit) }
      if sentence[next].is(.of), sentence[next + 1].is(.age) { return (next + 2, unit) }
      return nil
    }
    guard finding.value >= 1, finding.value == finding.value.rounded() || finding.bounds.exact == nil else {
      return nil
    }
    let before = sentence[finding.number.lowerBound - 1]
    if before.is(.aged) || (before.is(.age) && !sentence[finding.end].is(.percent)) {
      return (finding.end, MeasureTable.year)
    }
    if (before.is(.was) || sentence.isClass(finding.number.lowerBound - 1, .be)),
      sentence[finding.number.lowerBound - 2].is(.who), isPauseOrEnd(finding.end)
    {
      return (finding.end, MeasureTable.year)
    }
    guard finding.form == .digits, before.isMark(Mark.comma) || before.isMark(Mark.open),
      sentence[finding.number.lowerBound - 2].isCapitalised, isPauseOrEnd(finding.end)
    else { return nil }
    return (finding.end, MeasureTable.year)
  }

  func isPauseOrEnd(_ index: Int) -> Bool {
    guard index < sentence.count else { return true }
    let term = sentence[index]
    guard term.kind == .mark else { return false }
    return [Mark.comma, Mark.point, Mark.close, Mark.semicolon, Mark.dash].contains(term.mark)
  }
}
