/// Units of measurement and what an amount is counted for.
extension PhraseReader {
  /// A unit of measurement at `index`, of one or two words.
  func unit(at index: Int) -> (index: UInt16, end: Int)? {
    let term = sentence[index]
    guard term.isWord else {
      return term.isMark(Mark.inches) && term.glued ? (MeasureTable.inch, index + 1) : nil
    }
    if let national = nationalCurrency(at: index) { return national }
    if sentence.word(index + 1).measure == MeasureTable.ton, let tons = tons(named: lowercased(term)) {
      return (tons, index + 2)
    }
    if term.is(.square, .cubic) || term.is(.sq), let compound = squared(index) { return compound }
    if sentence[index + 1].isMark(Mark.slash) || sentence[index + 1].isMark(Mark.hyphen), let compound = joined(index) {
      return compound
    }
    if term.is(.ps), term.isAllCapitals { return (MeasureTable.horsepower, index + 1) }
    if term.end - term.start == 1, let letter = letterUnit(index) { return letter }
    // "50 previous years"
    if isStretch(index), MeasureTable.measures[Int(sentence.word(index + 1).measure)].isTime {
      return (sentence.word(index + 1).measure, index + 2)
    }
    let measure = sentence.word(index).measure
    // "points" of a list, "feet" of a person: a unit all the same; "second" as an ordinal is none.
    guard measure != 0, !term.is(.second, .may) else { return nil }
    return raised(measure, index + 1) ?? (measure, index + 1)
  }

  /// "Swiss francs", "Canadian dollars", "Hong Kong dollars"; the pound of a country that is not in the table is no
  /// pound sterling, but a noun that is counted.
  private func nationalCurrency(at index: Int) -> (index: UInt16, end: Int)? {
    let isOfCity = sentence[index].isCapitalised && sentence[index + 1].isCapitalised
    let at = isOfCity && MeasureTable.measures[Int(sentence.word(index + 2).measure)].isCurrency ? index + 1 : index
    let measure = MeasureTable.measures[Int(sentence.word(at + 1).measure)]
    guard measure.isCurrency else { return nil }
    let noun = Singular.of(lowercased(sentence[at + 1]))
    if let known = MeasureTable.national[lowercased(sentence[at]) + " " + noun] { return (known, at + 2) }
    guard sentence[at].isCapitalised || sentence.word(at).nationality != 0 else { return nil }
    // "krone", "peso" and "franc" alone are nobody's, whoever's they are.
    return measure.unit == measure.name ? (sentence.word(at + 1).measure, at + 2) : nil
  }

  /// "km²", "m³": a length with the power behind it.
  private func raised(_ measure: UInt16, _ index: Int) -> (index: UInt16, end: Int)? {
    let term = sentence[index]
    guard term.kind == .mark, term.glued, term.end - term.start == 2, term.end <= text.count, text[term.start] == 0xC2
    else { return nil }
    let power = text[term.start + 1] == 0xB2 ? "square " : text[term.start + 1] == 0xB3 ? "cubic " : nil
    guard let power else { return nil }
    let unit = MeasureTable.index(power + MeasureTable.measures[Int(measure)].unit)
    return unit == 0 ? nil : (unit, index + 1)
  }

  /// "metric tons" are tonnes; short and long ones are tons.
  private func tons(named word: String) -> UInt16? {
    switch word {
    case "metric": MeasureTable.tonne
    case "short", "long": MeasureTable.ton
    default: nil
    }
  }

  func isStretch(_ index: Int) -> Bool {
    let term = sentence[index]
    return term.is(.previous, .additional, .consecutive) || term.is(.straight, .full, .more) || term.is(.long)
  }

  /// "sq m", "square miles", "cubic metres"
  func squared(_ index: Int) -> (index: UInt16, end: Int)? {
    let inner = sentence.word(index + 1).measure
    guard inner != 0 else { return nil }
    let unit = (sentence[index].is(.cubic) ? "cubic " : "square ") + MeasureTable.measures[Int(inner)].unit
    let measure = MeasureTable.index(unit)
    return measure == 0 ? nil : (measure, index + 2)
  }

  /// "km/h", "lb-ft"
  func joined(_ index: Int) -> (index: UInt16, end: Int)? {
    guard sentence[index + 1].glued, sentence[index + 2].glued,
      let unit = MeasureTable.joined[lowercased(sentence[index]) + "/" + lowercased(sentence[index + 2])]
    else { return nil }
    return (MeasureTable.index(unit), index + 3)
  }

  /// "5 W", "18 R", "164p": single letters count only as they are written.
  func letterUnit(_ index: Int) -> (index: UInt16, end: Int)? {
    let term = sentence[index]
    let letter = term.start < text.count ? text[term.start] : 0
    let unit: String
    switch letter {
    case UInt8(ascii: "W"): unit = "watt"
    case UInt8(ascii: "V"): unit = "volt"
    case UInt8(ascii: "R"): unit = "ZAR"
    case UInt8(ascii: "p") where term.glued: unit = "penny"
    case UInt8(ascii: "g") where term.glued: unit = "gram"
    case UInt8(ascii: "L") where term.glued, UInt8(ascii: "l") where term.glued: unit = "litre"
    default: return nil
    }
    return (MeasureTable.index(unit), index + 1)
  }

  /// "a gallon", "per hour": what the amount is counted for.
  func readRate(_ finding: inout Finding) {
    var at = finding.end
    guard sentence[at].is(.per, .a, .an) || sentence[at].isMark(Mark.slash) else { return }
    at += 1
    if sentence[at].isMark(Mark.hyphen) { at += 1 }
    let isPer = sentence[finding.end].is(.per)
    if isPer, sentence[at].is(.square), sentence[at + 1].isWord {
      finding.rate = at..<at + 2
    } else if sentence.word(at).measure != 0 || (isPer && sentence[at].isWord && !sentence.isClass(at, .stop)) {
      finding.rate = at..<at + 1
    } else {
      return
    }
    finding.end = finding.rate.upperBound
  }
}
