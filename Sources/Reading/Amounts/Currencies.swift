/// Currencies before their numbers.
extension PhraseReader {
  func isCurrency(_ mark: UInt8) -> Bool {
    switch mark {
    case Mark.dollar, Mark.pound, Mark.euro, Mark.yen, Mark.rupee, Mark.won, Mark.lira, Mark.shekel, Mark.rouble: true
    default: false
    }
  }

  func currency(_ mark: UInt8) -> UInt16 {
    switch mark {
    case Mark.dollar: MeasureTable.dollar
    case Mark.pound: MeasureTable.pound
    case Mark.euro: MeasureTable.euro
    case Mark.yen: MeasureTable.yen
    case Mark.rupee: MeasureTable.rupee
    case Mark.won: MeasureTable.won
    case Mark.lira: MeasureTable.lira
    case Mark.shekel: MeasureTable.shekel
    default: MeasureTable.rouble
    }
  }

  /// "US$4", "C $6", "USD1,700", "PS21.7m", "Y=100": letters that name a currency before its number.
  func currencyCode(_ index: Int) -> (measure: UInt16, next: Int)? {
    let term = sentence[index]
    guard term.isWord, term.isCapitalised, term.end - term.start <= 4 else { return nil }
    let next = sentence[index + 1]
    if next.isMark(Mark.dollar) {
      guard let measure = MeasureTable.dollars[lowercased(term)], sentence[index + 2].kind == .number else {
        return nil
      }
      return (measure, index + 2)
    }
    if next.kind == .number, next.glued || term.isAllCapitals, let measure = MeasureTable.codes[lowercased(term)] {
      return (measure, index + 1)
    }
    if next.isMark(UInt8(ascii: "=")), next.glued, sentence[index + 2].glued, sentence[index + 2].kind == .number,
      lowercased(term) == "y"
    {
      return (MeasureTable.yen, index + 2)
    }
    return nil
  }

  func lowercased(_ term: Term) -> String {
    String(
      decoding: text[term.range].filter { $0 != Mark.point }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }
}
