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
    if before.is(.aged) || (before.is(.age) && !sentence[finding.end].is(.percent)) || isBoundOfAge(finding) {
      return (finding.end, MeasureTable.year)
    }
    if (before.is(.was) || sentence.isClass(finding.number.lowerBound - 1, .be)),
      sentence[finding.number.lowerBound - 2].is(.who), isPauseOrEnd(finding.end)
    {
      return (finding.end, MeasureTable.year)
    }
    let owner = finding.number.lowerBound - 2
    guard finding.form == .digits, before.isMark(Mark.comma) || before.isMark(Mark.open),
      sentence[owner].isCapitalised || sentence.isClass(owner, .person) && !sentence.isPlural(owner, text),
      isPauseOrEnd(finding.end)
    else { return nil }
    return (finding.end, MeasureTable.year)
  }

  /// "children under 18", "those over 60", "aged under five", "girls under the age of 12": how old they are at most or
  /// at least, as long as nothing counted stands behind.
  private func isBoundOfAge(_ finding: Finding) -> Bool {
    let at = finding.number.lowerBound
    guard (1...110).contains(finding.value), percentEnd(finding.end) == nil else { return false }
    if sentence[at - 1].is(.of), sentence[at - 2].is(.age) { return true }
    guard sentence[at - 1].is(.under, .over) || sentence[at - 1].is(.below, .above), !isMeasured(finding.end),
      nounPhrase(from: finding.end, isSingular: false) == nil, sentence[finding.end].kind != .number,
      !isGluedMark(finding.end),
      sentence.word(finding.end).number == .none
    else { return false }
    return sentence.isClass(at - 2, .person) || sentence[at - 2].is(.those, .anyone, .aged)
  }

  private func isGluedMark(_ index: Int) -> Bool {
    sentence[index].kind == .mark && sentence[index].glued && !isPauseOrEnd(index)
  }

  func isPauseOrEnd(_ index: Int) -> Bool {
    guard index < sentence.count else { return true }
    let term = sentence[index]
    guard term.kind == .mark else { return false }
    return [Mark.comma, Mark.point, Mark.close, Mark.semicolon, Mark.dash].contains(term.mark)
  }
}
