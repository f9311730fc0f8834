import Provenance

/// Units that an amount has from the words around it.
extension PhraseReader {
  /// How far around "pounds" words tell whether money or a weight is meant, in terms.
  private static let weightReach = 16

  /// "25 pounds" is a weight unless money is spoken of; "25 million pounds" never is.
  func weighPounds(_ finding: inout Finding) {
    let at = finding.end - 1
    guard finding.measure == MeasureTable.pound, sentence.word(at).measure == MeasureTable.pound,
      sentence[finding.start].kind != .mark || sentence[finding.start].isMark(Mark.hyphen)
    else { return }
    switch sentence.word(finding.number.upperBound - 1).number {
    case .magnitude, .suffix, .plural: return
    default: break
    }
    for index in max(0, at - Self.weightReach)..<min(sentence.count, at + Self.weightReach) {
      if sentence.isClass(index, .weight) {
        finding.measure = MeasureTable.poundMass
        return
      }
      if sentence.isClass(index, .money) || sentence[index].kind == .mark && isCurrency(sentence[index].mark) { return }
    }
    if finding.value < 1000 { finding.measure = MeasureTable.poundMass }
  }

  /// "5 feet 2 inches", "three hours and 20 minutes": one amount in the larger unit.
  func readSubunit(_ finding: inout Finding) {
    guard let (smaller, ratio) = MeasureTable.subunits[finding.measure], finding.value == finding.value.rounded(),
      finding.bounds.exact != nil
    else { return }
    let at = sentence[finding.end].is(.and) ? finding.end + 1 : finding.end
    guard let numeral = sentence.numeral(at: at), numeral.form != .vague, !numeral.isFraction, numeral.value < ratio,
      let unit = unit(at: numeral.end), unit.index == smaller
    else { return }
    finding.value += (finding.value < 0 ? -numeral.value : numeral.value) / ratio
    finding.bounds = Bounds(finding.value)
    finding.end = unit.end
  }

  /// "rose 64 points to 4,577", "from 0 to 62 mph": what stands alone has the unit of its fellow.
  func shareUnits(_ found: inout [Finding]) {
    guard found.count > 1 else { return }
    for index in 1..<found.count {
      let (one, two) = (found[index - 1], found[index])
      if isBare(two), one.measure != 0, !one.isAge, one.measure != MeasureTable.percent, one.rate.isEmpty,
        sentence[two.start - 1].is(.to), two.start - one.end <= 10, isOneClause(one.end, two.start - 1)
      {
        found[index].measure = one.measure
        found[index].isCount = false
      } else if isBare(one), two.measure != 0, !two.isAge, two.start == one.end + 1, sentence[one.end].is(.to),
        sentence[one.start - 1].is(.from)
      {
        found[index - 1].measure = two.measure
        found[index - 1].isCount = false
      }
    }
  }

  private func isBare(_ finding: Finding) -> Bool {
    finding.measure == 0 && finding.counted.isEmpty && finding.form == .digits && !finding.isFraction && !finding.isAge
  }

  /// Whether no mark and no conjunction stands between two amounts.
  private func isOneClause(_ start: Int, _ end: Int) -> Bool {
    for index in start..<max(start, end)
    where sentence[index].kind == .mark || sentence.isClass(index, [.conjunction, .relative, .past]) { return false }
    return true
  }
}
