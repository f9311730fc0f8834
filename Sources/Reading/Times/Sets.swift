import Provenance

/// Times that come again.
extension TimeReader {
  /// "every day", "each Thursday", "daily"
  func setPhrase(at index: Int) -> TimePhrase? {
    if time(index) == .repeated, let unit = TimeUnit(rawValue: sentence.word(index).timeValue) {
      // "the Daily News" is a name.
      if sentence[index].isCapitalised, index > 0, !sentence.isAllCapitals { return nil }
      // "the party daily Beacon" is a newspaper.
      if sentence.looksLikeName(index + 1), index > 0 { return nil }
      return repeated(1, unit, index, index + 1)
    }
    if unit(index) == .weekend, isPlural(index), sentence[index - 1].is(.on, .at, .and) || index == 0 {
      return TimePhrase(index, index + 1, .set, TimeValue("XXXX-WXX-WE", days: nil, .day))
    }
    guard sentence[index].is(.every, .each) else { return nil }
    let isSecond = sentence[index + 1].is(.other, .second)
    let next = isSecond && weekday(index + 2) != nil ? index + 2 : index + 1
    if let weekday = weekday(next) {
      return TimePhrase(
        index, next + 1, .set, TimeValue("XXXX-WXX-\(weekday.rawValue)", days: nil, .day, weekday: weekday))
    }
    if let month = month(next) {
      return TimePhrase(index, next + 1, .set, TimeValue("XXXX-\(padded(month, 2))", days: nil, .month))
    }
    if time(next) == .dayPart, let part = DayPart(rawValue: sentence.word(next).timeValue) {
      return TimePhrase(index, next + 1, .set, TimeValue("XXXX-XX-XX\(part.value)", days: nil, .day))
    }
    if sentence[next].is(.other), let unit = unit(next + 1) { return repeated(2, unit, index, next + 2) }
    if let unit = unit(next), unit != .second { return repeated(1, unit, index, next + 1) }
    if let (count, end) = count(next), let unit = unit(end) { return repeated(count, unit, index, end + 1) }
    return nil
  }

  private func repeated(_ count: Double?, _ unit: TimeUnit, _ start: Int, _ end: Int) -> TimePhrase {
    TimePhrase(start, end, .set, TimeValue(TimeSpan(count: count, unit: unit).value, days: nil, .day))
  }

  /// "15 a year", "$2 a day", "twice a week": something repeated.
  func rate(_ index: Int, _ unitAt: Int, _ unit: TimeUnit) -> TimePhrase? {
    let before = sentence[index - 1]
    let isRate =
      before.kind == .number || before.isMark(Mark.percent) || sentence.word(index - 1).number != .none
      || sentence.word(index - 1).measure != 0 || before.is(.once, .times, .twice)
      || (sentence.isPlural(index - 1, text) && !before.isCapitalised)
    return isRate ? repeated(1, unit, index, unitAt + 1) : nil
  }
}
