/// A number as words or digits spell it, without its unit.
struct Numeral {
  enum Form {
    case digits, words, vague
  }
  var value: Double
  /// The least it can be, where the words leave it open ("dozens").
  var least: Double?
  /// The first term behind it.
  var end: Int
  var form: Form
  /// A fraction of something: "a third", "half".
  var isFraction = false
}

extension SentenceTerms {
  /// The numeral that begins at term `start`.
  func numeral(at start: Int, afterCurrency: Bool = false) -> Numeral? {
    let term = self[start]
    if term.kind == .number { return term.isCode ? nil : digits(at: start, afterCurrency: afterCurrency) }
    guard term.isWord else { return nil }
    let word = word(start)
    switch word.number {
    case .small, .tens: return spelled(at: start)
    case .hundred, .magnitude: return nil
    case .plural: return plural(at: start)
    case .fraction: return term.is(.half) ? half(at: start, from: start) : nil
    case .vague: return vague(at: start, value: word.value)
    case .none:
      guard term.is(.a, .an) else { return nil }
      return article(at: start)
    case .ordinal, .suffix, .dozen: return nil
    }
  }

  private func article(at start: Int) -> Numeral? {
    let next = word(start + 1)
    switch next.number {
    case .hundred, .magnitude: return spelled(at: start)
    case .dozen where self[start + 1].is(.score) == false || self[start + 2].is(.of): return spelled(at: start)
    case .fraction:
      if self[start + 1].is(.half) { return half(at: start + 1, from: start) }
      return self[start + 2].is(.of) || isMagnitude(start + 2) ? scaled(1 / max(1, next.value), end: start + 2) : nil
    case .ordinal where next.value >= 3 && next.value <= 100:
      return self[start + 2].is(.of) ? fraction(1 / next.value, end: start + 2) : nil
    case .vague where self[start + 1].is(.few, .couple): return vague(at: start + 1, value: next.value)
    default: return nil
    }
  }

  /// "a quarter of a million", "three quarters of a billion": a fraction, or the number that it makes of the next.
  func scaled(_ value: Double, end: Int) -> Numeral {
    let at = self[end].is(.of) && self[end + 1].is(.a) ? end + 2 : end
    guard isMagnitude(at) else { return fraction(value, end: end) }
    return Numeral(value: value * word(at).value, end: at + 1, form: .words)
  }

  func fraction(_ value: Double, end: Int) -> Numeral {
    Numeral(value: value, end: end, form: .words, isFraction: true)
  }

  func isMagnitude(_ index: Int) -> Bool {
    let number = word(index).number
    return number == .magnitude || number == .hundred || number == .dozen
  }

  /// "half a million", "half of", "half-dozen".
  private func half(at index: Int, from start: Int) -> Numeral? {
    var next = index + 1
    if self[next].isMark(Mark.hyphen) { next += 1 }
    if self[next].is(.a) { next += 1 }
    if isMagnitude(next) {
      var value = 0.5 * word(next).value
      next += 1
      while isMagnitude(next) {
        value *= word(next).value
        next += 1
      }
      return Numeral(value: value, end: next, form: .words)
    }
    if self[index + 1].is(.of, .the) || (self[index + 1].is(.a, .an) && start == index) {
      return fraction(0.5, end: index + 1)
    }
    return nil
  }

  /// "several", "a few hundred", "a couple of dozen".
  private func vague(at index: Int, value: Double) -> Numeral? {
    var next = index + 1
    if self[next].is(.of), isMagnitude(next + 1) { next += 1 }
    var value = value
    var least = 2.0
    var multiplied = false
    while isMagnitude(next) {
      value *= word(next).value
      least *= word(next).value
      next += 1
      multiplied = true
    }
    if !multiplied, self[next].is(.of) { next += self[index].is(.couple) ? 1 : 0 }
    return Numeral(value: value, least: least, end: next, form: .vague)
  }

  /// "dozens", "hundreds of thousands": the least that the word can mean, as conflict data sets count it.
  private func plural(at start: Int) -> Numeral? {
    var value = word(start).value
    var next = start + 1
    if self[next].is(.of), word(next + 1).number == .plural {
      value *= word(next + 1).value
      next += 2
    } else if self[start].entry != 0, value == 10 {
      return nil
    }
    return Numeral(value: value, least: value, end: next, form: .vague)
  }

  private func digits(at start: Int, afterCurrency: Bool) -> Numeral? {
    var value = self[start].value
    var next = start + 1
    if isMoneyInThousands(start, afterCurrency: afterCurrency) {
      return Numeral(value: (value * 1000).rounded(), end: next, form: .digits)
    }
    if let (decimal, end) = commaDecimal(start, afterCurrency: afterCurrency) { (value, next) = (decimal, end) }
    if !afterCurrency, !self[start].hasPoint, let share = share(value, from: start, next) { return share }
    if let (power, end) = powerOfTen(next) { return Numeral(value: value * power, end: end, form: .digits) }
    if self[next].kind == .word, self[next].glued {
      let suffix = word(next)
      if suffix.number == .suffix, isMultiplier(next, afterCurrency: afterCurrency) {
        return Numeral(value: value * suffix.value, end: next + 1, form: .digits)
      }
      // "80mph" and "5kg" are units; "19th" and "3rd" are none of a count.
      guard
        suffix.measure != 0 || suffix.number == .magnitude || self[next].is(.sq, .p)
          || isPlainUnit(next) && !self[next].is(.s)
      else { return nil }
    }
    if let part = stroke(at: start) { return part }
    // "10 1/2"
    if self[next].kind == .number, self[next + 1].isMark(Mark.slash), self[next + 1].glued,
      self[next + 2].kind == .number,
      self[next].value < self[next + 2].value, self[next + 2].value <= 16, !self[start].hasPoint
    {
      value += self[next].value / self[next + 2].value
      next += 3
    } else if self[next].kind == .number, self[next].hasPoint, self[next].digits == 1, self[next].value < 1,
      self[next].glued
    {
      value += self[next].value  // 5½
      next += 1
    }
    while isMagnitude(next) || (afterCurrency && word(next).number == .suffix && !self[next].glued) {
      value *= word(next).value
      next += 1
    }
    if self[next].is(.hundred) == false, word(next).number == .plural, word(next).value >= 1000, !self[next + 1].is(.of)
    {
      value *= word(next).value
      next += 1
    }
    // "2 and a half million"
    if self[next].is(.and), self[next + 1].is(.a), self[next + 2].is(.half) {
      value += 0.5
      next += 3
      while isMagnitude(next) {
        value *= word(next).value
        next += 1
      }
    }
    return Numeral(value: value, end: next, form: .digits)
  }

  /// "€12.500", "12.500 euros": nobody tells money to a thousandth, least of all with zeros at the end.
  private func isMoneyInThousands(_ index: Int, afterCurrency: Bool) -> Bool {
    let term = self[index]
    guard term.hasPoint, !term.isGrouped, term.value >= 1, (1...3).contains(term.digits),
      term.end - term.start == Int(term.digits) + 4, abs((term.value * 10).rounded() - term.value * 10) < 1e-6,
      !isMagnitude(index + 1), word(index + 1).number != .suffix
    else { return false }
    return afterCurrency || MeasureTable.measures[Int(word(index + 1).measure)].isCurrency
  }

  /// "3,5 percent", "1,5 million", "€12,50": a decimal comma, where what stands around it cannot be a list.
  private func commaDecimal(_ start: Int, afterCurrency: Bool) -> (Double, Int)? {
    let (whole, part, end) = (self[start], self[start + 2], start + 3)
    guard self[start + 1].isMark(Mark.comma), self[start + 1].glued, part.isNumber, part.glued, !part.hasPoint,
      !part.isGrouped, !whole.hasPoint, !whole.isGrouped, whole.digits <= 3, part.digits <= 2,
      !self[start - 1].isMark(Mark.comma) || !whole.glued,
      self[end].kind != .mark || !self[end + 1].glued || !self[end + 1].isNumber
    else { return nil }
    let isMeasured =
      self[end].is(.percent) || self[end].isMark(Mark.percent) || self[end].is(.per) && self[end + 1].is(.cent)
      || isMagnitude(end) || isUnit(end)
    guard isMeasured || afterCurrency && part.digits == 2 else { return nil }
    return (whole.value + part.value / (part.digits == 2 ? 100 : 10), end)
  }

  /// A unit of measurement: "second", "may" and "points" can be other things.
  private func isUnit(_ index: Int) -> Bool {
    word(index).measure != 0 && !self[index].is(.second, .may) && !self[index].is(.points, .point)
  }

  /// "1/2 mile", "3/4 of": a fraction in digits, where something is behind it that can be a part.
  private func stroke(at start: Int) -> Numeral? {
    let (top, bottom) = (self[start], self[start + 2])
    guard self[start + 1].isMark(Mark.slash), self[start + 1].glued, bottom.isNumber, bottom.glued, top.digits == 1,
      !top.hasPoint, !bottom.hasPoint, top.value < bottom.value, top.value > 0,
      [2, 3, 4, 8, 16].contains(bottom.value), word(start + 3).measure != 0 || self[start + 3].is(.of)
    else { return nil }
    let value = top.value / bottom.value
    return Numeral(value: value, end: start + 3, form: .digits, isFraction: self[start + 3].is(.of))
  }

  /// "×10", "−" and "8" behind "2.998×10−8": what it is multiplied by.
  private func powerOfTen(_ index: Int) -> (Double, Int)? {
    guard self[index].glued, self[index].entry == KnownWord.timesTen.rawValue else { return nil }
    let isNegative = self[index + 1].isMark(Mark.dash) || self[index + 1].isMark(Mark.hyphen)
    let exponent = self[isNegative ? index + 2 : index + 1]
    guard exponent.isNumber, exponent.glued, !exponent.hasPoint, exponent.value <= 30 else { return nil }
    var power = 1.0
    for _ in 0..<Int(exponent.value) { power *= 10 }
    return (isNegative ? 1 / power : power, isNegative ? index + 3 : index + 2)
  }

  private func isCurrency(_ index: Int) -> Bool { MeasureTable.measures[Int(word(index).measure)].isCurrency }

  private func isPlainUnit(_ index: Int) -> Bool { word(index).measure != 0 }

  /// Whether letters behind digits multiply: "4.3M" and "£5m" do, "5m" is a length.
  private func isMultiplier(_ index: Int, afterCurrency: Bool) -> Bool {
    let term = self[index]
    if afterCurrency { return true }
    let value = word(index).value
    if term.end - term.start >= 2 { return word(index).measure == 0 }
    // "3m euros", "2m people"
    let next = index + 1
    if value == 1e6, self[next].is(.people) || isCurrency(next) || self[next].isCapitalised && isCurrency(next + 1) {
      return true
    }
    return value == 1e3
      || (value == 1e6 || value == 1e9) && (term.isCapitalised || value == 1e9 && self[index - 1].hasPoint)
  }
}
