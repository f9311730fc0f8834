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
    var opener = finding.number.lowerBound - 1
    // "aged between 20 and 30", "aged from 6 to 8"
    if sentence[opener].is(.between, .from), sentence[opener - 1].is(.aged, .ages) { opener -= 1 }
    let before = sentence[opener]
    if before.is(.aged) || before.is(.ages) && sentence.word(finding.end).number == .none
      || (before.is(.age) && !sentence[finding.end].is(.percent)) || isBoundOfAge(finding)
    {
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

  /// "sisters aged six and eight", "three boys, 9, 11 and 13,": the numbers of such a row are ages, all of them.
  func shareAges(_ found: inout [Finding]) {
    var index = 0
    while index < found.count {
      var last = index
      while last + 1 < found.count, isRow(found[last], found[last + 1]) { last += 1 }
      if last > index, isRowOfAges(found, index...last) {
        for at in index...last {
          found[at].isAge = true
          found[at].isCount = false
          found[at].measure = MeasureTable.year
        }
      }
      index = last + 1
    }
  }

  /// Whether a comma or "and" alone parts two bare numbers that can be ages.
  private func isRow(_ one: Finding, _ two: Finding) -> Bool {
    guard canBeAge(one), canBeAge(two) else { return false }
    var at = one.end
    if sentence[at].isMark(Mark.comma) { at += 1 }
    if sentence[at].is(.and, .or) { at += 1 }
    return at > one.end && two.start == at
  }

  private func canBeAge(_ finding: Finding) -> Bool {
    (finding.isAge || finding.measure == 0) && finding.counted.isEmpty && !finding.isFraction && finding.form != .vague
      && (finding.bounds.exact.map { (1...110).contains($0) && $0 == $0.rounded() } ?? false)
      && (finding.start == finding.number.lowerBound || finding.isAge)
  }

  private func isRowOfAges(_ found: [Finding], _ row: ClosedRange<Int>) -> Bool {
    let (first, end) = (found[row.lowerBound], found[row.upperBound].end)
    guard !sentence[end].is(.more, .other, .others), !sentence[end].is(.of, .percent) else { return false }
    var at = first.number.lowerBound - 1
    if sentence[at].is(.aged, .ages) {
      // One who is aged so, and others: "a man aged 40 and two were hurt".
      at -= sentence[at - 1].isMark(Mark.comma) || sentence[at - 1].is(.both, .all) ? 2 : 1
      return sentence.isPlural(at, text) || sentence.isClass(at, .be)
    }
    guard sentence[at].isMark(Mark.comma) || sentence[at].isMark(Mark.open),
      isPauseOrEnd(end), at > 0, sentence.isPlural(at - 1, text), sentence.isClass(at - 1, .person)
    else { return false }
    // As many ages as persons, where these are counted.
    let owners = found[..<row.lowerBound].last { $0.counted.upperBound == at && !$0.counted.isEmpty }
    return owners.map { $0.bounds.exact == Double(row.count) } ?? true
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
