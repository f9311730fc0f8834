import Provenance

/// A day of the year that has a name, as far as it falls on the same day wherever the name is used.
enum Holiday {
  case fixed(month: Int, day: Int)
  /// The nth weekday of a month; the last where n is 0.
  case nth(Int, Weekday, month: Int)
  /// Days after Easter Sunday.
  case easter(Int)
  /// The Tuesday after the first Monday of November.
  case electionDay

  /// `word|words that must follow|rule`, the rules in the order of ``rules``.
  static let words: [(first: Substring, needsDay: Bool)] = [
    ("christmas", false), ("halloween", false), ("thanksgiving", false), ("easter", false), ("valentine", true),
    ("boxing", true), ("memorial", true), ("labor", true), ("election", true), ("veterans", true), ("columbus", true),
    ("presidents", true), ("bastille", true), ("armistice", true), ("remembrance", true),
  ]

  static let rules: [Holiday] = [
    .fixed(month: 12, day: 25), .fixed(month: 10, day: 31), .nth(4, .thursday, month: 11), .easter(0),
    .fixed(month: 2, day: 14), .fixed(month: 12, day: 26), .nth(0, .monday, month: 5), .nth(1, .monday, month: 9),
    .electionDay, .fixed(month: 11, day: 11), .nth(2, .monday, month: 10), .nth(3, .monday, month: 2),
    .fixed(month: 7, day: 14), .fixed(month: 11, day: 11), .fixed(month: 11, day: 11),
  ]

  /// The month in which it mostly lies and the day by which it has come.
  var usual: (month: Int, day: Int) {
    switch self {
    case .fixed(let month, let day): (month, day)
    case .nth(let number, _, let month): (month, number == 0 ? 28 : number * 7 - 3)
    case .easter: (4, 10)
    case .electionDay: (11, 5)
    }
  }

  func day(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day): return CivilDate(year: year, month: month, day: day)
    case .nth(let number, let weekday, let month):
      guard number > 0 else {
        let last = CivilDate(year: year, month: month, day: CivilDate.days(inMonth: month, year: year))
        return last.map { $0.adding(days: -(($0.weekday.rawValue - weekday.rawValue + 7) % 7)) }
      }
      let first = CivilDate(year: year, month: month, day: 1)
      return first.map { $0.adding(days: (weekday.rawValue - $0.weekday.rawValue + 7) % 7 + 7 * (number - 1)) }
    case .easter(let shift): return Holiday.easterSunday(year)?.adding(days: shift)
    case .electionDay: return Holiday.nth(1, .monday, month: 11).day(in: year)?.adding(days: 1)
    }
  }

  /// Source: the anonymous Gregorian algorithm, as given in J. Meeus, "Astronomical Algorithms", 1991, chapter 8.
  private static func easterSunday(_ year: Int) -> CivilDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
    let h = (19 * a + b - d - (b - f + 1) / 3 + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}

extension TimeReader {
  /// "Christmas", "New Year's Eve", "Thanksgiving Day", "Good Friday", "Labor Day 2019"
  func holiday(at index: Int) -> TimePhrase? {
    guard sentence[index].isCapitalised, let (holiday, end) = holidayName(at: index) else { return nil }
    let isNewYear = sentence[index].is(.new)
    let isEve = sentence[end - 1].is(.eve)
    let (month, day) = holiday.usual
    guard let (year, behind) = yearNumber(end) ?? year(month: month, day: day, tense(at: index)).map({ ($0, end) })
    else { return undated(holiday, from: index, end, isEve: isEve) }
    // New Year's Eve of a year that is written is its last day, not the day before it.
    guard let civil = holiday.day(in: isEve && isNewYear && behind > end ? year + 1 : year) else { return nil }
    return withDayPart(TimePhrase(index, behind, .date, TimeValue.day(isEve ? civil.adding(days: -1) : civil)))
  }

  /// A holiday of an unknown year: only those on a fixed day have a value.
  private func undated(_ holiday: Holiday, from start: Int, _ end: Int, isEve: Bool) -> TimePhrase? {
    guard case .fixed(let month, let day) = holiday else {
      return TimePhrase(start, end, .date, TimeValue.unknownDay)
    }
    let isNewYearsEve = isEve && day == 1
    return TimeValue.date(
      year: nil, month: isNewYearsEve ? 12 : month, day: isNewYearsEve ? 31 : isEve ? day - 1 : day
    ).map { TimePhrase(start, end, .date, $0) }
  }

  private func holidayName(at index: Int) -> (Holiday, Int)? {
    let term = sentence[index]
    if term.is(.new), sentence[index + 1].is(.year), sentence[index + 2].isMark(Mark.apostrophe),
      sentence[index + 3].is(.s), sentence[index + 4].is(.day, .eve)
    {
      return (.fixed(month: 1, day: 1), index + 5)
    }
    if let shift = easterDay(term, sentence[index + 1]) { return (.easter(shift), index + 2) }
    guard time(index) == .holiday else { return nil }
    let number = Int(sentence.word(index).timeValue)
    var end = index + 1
    if sentence[end].isMark(Mark.apostrophe) { end += sentence[end + 1].is(.s) && sentence[end + 1].glued ? 2 : 1 }
    if sentence[end].is(.day, .eve), sentence[end].isCapitalised || sentence.isAllCapitals {
      return (Holiday.rules[number], end + 1)
    }
    guard !Holiday.words[number].needsDay, !sentence.looksLikeName(index + 1) else { return nil }
    return (Holiday.rules[number], index + 1)
  }

  /// "Good Friday" and the other days counted from Easter.
  private func easterDay(_ first: Term, _ second: Term) -> Int? {
    if first.is(.good), second.is(.friday) { return -2 }
    if first.is(.easter) { return second.is(.sunday) ? 0 : second.is(.monday) ? 1 : nil }
    if first.is(.palm), second.is(.sunday) { return -7 }
    return first.is(.ash) && second.is(.wednesday) ? -46 : nil
  }
}
