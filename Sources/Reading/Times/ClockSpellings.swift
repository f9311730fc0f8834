import Provenance

/// Clock times as they are spelled where the day has 24 hours.
extension TimeReader {
  /// "21h40", "at 21h", "at 21.40 on Tuesday", "21.40 local time", "at 2140 hours"
  func writtenHour(at index: Int) -> (String, Int)? {
    let term = sentence[index]
    if term.hasPoint { return pointedHour(at: index) }
    let next = sentence[index + 1]
    if term.digits == 4, next.is(.hours), isOpened(index) { return fourDigits(at: index) }
    guard term.digits <= 2, next.isWord, next.glued, text[next.start] == UInt8(ascii: "h") else { return nil }
    switch next.end - next.start {
    // "21h" is as often a span.
    case 1 where isOpened(index) && !sentence[index + 2].is(.of): return clock(Int(term.value), 0, index + 2)
    case 3:
      let digits = text[next.start + 1..<next.end]
      guard digits.allSatisfy({ ByteClass.of($0) == .digit }) else { return nil }
      return clock(Int(term.value), digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, index + 2)
    default: return nil
    }
  }

  /// "took 2h15", "in 2h15", "a time of 2h15": how long it took.
  func hourSpan(at index: Int) -> TimePhrase? {
    let (term, next) = (sentence[index], sentence[index + 1])
    guard term.isNumber, !term.hasPoint, term.digits <= 2, next.isWord, next.glued, next.end - next.start == 3,
      next.end <= text.count, text[next.start] | 0x20 == UInt8(ascii: "h"),
      text[next.start + 1..<next.end].allSatisfy({ ByteClass.of($0) == .digit })
    else { return nil }
    var at = index - 1
    while sentence.isClass(at, .adverb) || sentence[at].is(.about, .nearly, .almost) || sentence[at].is(.around) {
      at -= 1
    }
    guard sentence[at].is(.took, .take, .takes) || sentence[at].is(.in, .of, .for) || isLasting(at) else { return nil }
    let minutes = text[next.start + 1..<next.end].reduce(0) { $0 * 10 + Int($1 & 15) }
    guard minutes < 60 else { return nil }
    return TimePhrase(
      index, index + 2, .duration, TimeValue("PT\(Int(term.value))H\(minutes)M", days: nil, .day))
  }

  private func isLasting(_ index: Int) -> Bool {
    let term = sentence[index]
    guard term.isWord, term.end <= text.count else { return false }
    let word = String(decoding: text[term.range], as: UTF8.self).lowercased()
    return word == "taking" || word == "lasted" || word == "lasts" || word == "lasting"
  }

  /// "half past nine", "quarter to ten": like "nine o'clock" without the half of the day.
  func spokenHour(at index: Int) -> (String, Int)? {
    let isHalf = sentence[index].is(.half)
    guard isHalf || sentence[index].is(.quarter) else { return nil }
    let isPast = sentence[index + 1].is(.past)
    guard isPast || !isHalf && sentence[index + 1].is(.to) else { return nil }
    let (word, digits) = (sentence.word(index + 2), sentence[index + 2])
    guard word.number == .small || digits.isNumber && !digits.hasPoint else { return nil }
    let hour = Int(digits.isNumber ? digits.value : word.value)
    let end = index + 3
    // "Rose a quarter to 9 million", "to ten points".
    let isAmount =
      sentence.word(end).number != .none || sentence[end].is(.percent, .per, .point) || sentence.isPlural(end, text)
    guard (1...12).contains(hour), sentence[end].kind == .mark || !isAmount else { return nil }
    return isPast ? clock(hour, isHalf ? 30 : 15, end) : clock(hour == 1 ? 12 : hour - 1, 45, end)
  }

  /// Points stand in prices and measures as well: a zone or a day behind it must say that it is a time.
  private func pointedHour(at index: Int) -> (String, Int)? {
    let term = sentence[index]
    guard !term.isGrouped, (1...2).contains(term.digits), term.end - term.start == Int(term.digits) + 3 else {
      return nil
    }
    let minute = Int(((term.value - term.value.rounded(.down)) * 100).rounded())
    var end = index + 1
    let isZoned =
      sentence[end].is(.gmt, .utc) || time(end) == .zone && sentence[end].isAllCapitals
      || sentence[end].is(.local) && sentence[end + 1].is(.time)
    if !isZoned {
      guard isOpened(index), !sentence[index - 1].is(.around, .about), !isPriced(before: index) else { return nil }
      if sentence[end].is(.hours) {
        end += 1
      } else {
        let day = sentence[end].is(.on) ? end + 1 : end
        // "about 5.20 May figures": a month alone is no day.
        let isDayOfMonth = month(day) != nil && sentence[day + 1].isNumber && sentence[day + 1].digits <= 2
        guard weekday(day) != nil || time(day) == .relativeDay || isDayOfMonth || dayMonth(at: day) != nil else {
          return nil
        }
      }
    }
    return clock(Int(term.value), minute, end)
  }

  private func fourDigits(at index: Int) -> (String, Int)? {
    guard !sentence[index].isGrouped, !sentence[index + 2].is(.of) else { return nil }
    let value = Int(sentence[index].value)
    return clock(value / 100, value % 100, index + 2)
  }

  private func clock(_ hour: Int, _ minute: Int, _ end: Int) -> (String, Int)? {
    guard isHour(hour), minute < 60 else { return nil }
    return ("T\(padded(hour, 2)):\(padded(minute, 2))", end)
  }

  private func isHour(_ hour: Int) -> Bool { (0...23).contains(hour) }

  /// Whether a word stands before `index` that a clock time follows.
  private func isOpened(_ index: Int) -> Bool {
    let before = sentence[index - 1]
    return before.is(.at, .by, .until) || before.is(.around, .about) || before.is(.before, .after, .since)
  }

  /// Whether the words before `index` tell of prices: "the share closed at 21.40 on Tuesday".
  private func isPriced(before index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      let term = sentence[at]
      if term.isMark(Mark.percent) || sentence.word(at).measure != 0 { return true }
      guard term.isWord, term.end <= text.count else { continue }
      if Self.prices.contains(String(decoding: text[term.range], as: UTF8.self).lowercased()) { return true }
    }
    return false
  }

  private static let prices: Set<String> = [
    "closed", "close", "closing", "traded", "trading", "trade", "opened", "settled", "ended", "finished", "priced",
    "price", "prices", "share", "shares", "stock", "stocks", "index", "rate", "rates", "stood", "fell", "rose",
    "averaged", "valued", "quoted", "bid", "level", "mark", "record", "set", "yield",
  ]
}
