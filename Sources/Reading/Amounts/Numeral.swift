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
      return self[start + 2].is(.of) || isMagnitude(start + 3) ? fraction(1 / max(1, next.value), end: start + 2) : nil
    case .ordinal where next.value >= 3 && next.value <= 100:
      return self[start + 2].is(.of) ? fraction(1 / next.value, end: start + 2) : nil
    case .vague where self[start + 1].is(.few, .couple): return vague(at: start + 1, value: next.value)
    default: return nil
    }
  }

  private func fraction(_ value: Double, end: Int) -> Numeral {
    Numeral(value: value, end: end, form: .words, isFraction: true)
  }

  private func isMagnitude(_ index: Int) -> Bool {
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
    if self[index + 1].is(.of, .the) || (self[index + 1].is(.a) && start == index) {
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
    if self[next].kind == .word, self[next].glued {
      let suffix = word(next)
      if suffix.number == .suffix, isMultiplier(next, afterCurrency: afterCurrency) {
        return Numeral(value: value * suffix.value, end: next + 1, form: .digits)
      }
      // "80mph" and "5kg" are units; "19th" and "3rd" are none of a count.
      guard suffix.measure != 0 || suffix.number == .magnitude || self[next].is(.s) == false && isPlainUnit(next)
      else { return nil }
    }
    // "10 1/2", "1/2"
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

  private func isPlainUnit(_ index: Int) -> Bool { word(index).measure != 0 }

  /// Whether letters behind digits multiply: "4.3M" and "£5m" do, "5m" is a length.
  private func isMultiplier(_ index: Int, afterCurrency: Bool) -> Bool {
    let term = self[index]
    if afterCurrency { return true }
    let value = word(index).value
    if term.end - term.start >= 2 { return word(index).measure == 0 }
    return value == 1e3 || (term.isCapitalised && (value == 1e6 || value == 1e9))
  }

  /// "one in five", "one out of three"
  private func oneIn(_ index: Int) -> Numeral? {
    var at = index
    if self[at].is(.out), self[at + 1].is(.of) { at += 2 } else if self[at].is(.in) { at += 1 } else { return nil }
    let whole = self[at]
    let value = whole.isNumber && !whole.hasPoint ? whole.value : word(at).number == .small ? word(at).value : 0
    guard value >= 2, value <= 100, self[at - 1].is(.of) || word(at + 1).number == .none else { return nil }
    return fraction(1 / value, end: at + 1)
  }

  /// A cardinal in words.
  private func spelled(at start: Int) -> Numeral? {
    var index = start
    var total = 0.0
    var current = 0.0
    var last = NumberWord.none
    if self[index].is(.a, .an) {
      index += 1
      current = 1
    }
    loop: while true {
      var next = index
      if next > start, self[next].isMark(Mark.hyphen), self[next].glued { next += 1 }
      if next > start, self[next].is(.and), last == .hundred || last == .magnitude { next += 1 }
      let word = word(next)
      guard self[next].isWord else { break }
      switch word.number {
      case .small
      where last == .none || last == .hundred || last == .magnitude
        || (last == .tens && word.value < 10 && word.value > 0):
        current += word.value
      case .tens where last == .none || last == .hundred || last == .magnitude:
        current += word.value
      case .tens where last == .small:
        return nil  // "nineteen ninety-six"
      case .hundred where last == .small || last == .tens || (last == .none && current == 1):
        current *= 100
      case .dozen where (last == .small || last == .tens || (last == .none && current == 1)) && next == index:
        if self[next].is(.score), !self[next + 1].is(.of) { break loop }
        current *= word.value
      case .magnitude where last != .none || current == 1:
        total += max(current, 1) * word.value
        current = 0
        if last == .magnitude {
          // "a thousand million"
          break
        }
      default:
        break loop
      }
      last = word.number
      index = next + 1
    }
    guard last != .none else { return nil }
    if total == 0, current == 1, let rate = oneIn(index) { return rate }
    var value = total + current
    if self[index].is(.and), self[index + 1].is(.a), self[index + 2].is(.half), total == 0 {
      value += 0.5
      index += 3
    } else if self[index].isMark(Mark.hyphen), self[index + 1].is(.and), self[index + 3].is(.a) == false,
      self[index + 5].is(.half)
    {
      value += 0.5
      index += 6
    }
    while value < 100, value != value.rounded(), isMagnitude(index) {
      value *= word(index).value
      index += 1
    }
    // "two-thirds", "three quarters"
    let behind = self[index].isMark(Mark.hyphen) ? index + 1 : index
    let part = word(behind)
    if total == 0, value < 100, part.value >= 3 || self[behind].is(.half) || part.number == .fraction,
      part.value > value - 0.5,
      part.number == .fraction
        || (part.number == .ordinal && value == 1 && part.value >= 3 && self[behind + 1].is(.of)),
      !self[behind].is(.quarter) || value == 1
    {
      return fraction(value / part.value, end: behind + 1)
    }
    return Numeral(value: value, end: index, form: .words)
  }
}
