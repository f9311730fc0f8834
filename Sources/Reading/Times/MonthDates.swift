import Provenance

/// Dates that name a month.
extension TimeReader {
  /// "Nov. 13, 2015", "November 13 and 14", "November 2016", "November"; `weekday` is one that stands before it.
  func monthDate(at index: Int, on weekday: Weekday? = nil) -> TimePhrase? {
    guard let month = month(index) else { return nil }
    let next = isAbbreviated(index, month) ? pastPoint(index + 1) : index + 1
    if let (day, end) = dayNumber(next) {
      if let (year, yearEnd) = yearBehindDay(end) {
        return TimeValue.date(year: year, month: month, day: day).map { TimePhrase(index, yearEnd, .date, $0) }
      }
      let year = yearNamed(before: index) ?? self.year(month: month, day: day, tense(at: index), on: weekday)
      if let days = days(from: day, month, year, behind: end, from: index) { return days }
      return TimeValue.date(year: year, month: month, day: day).map { TimePhrase(index, end, .date, $0) }
    }
    let afterComma = sentence[next].isMark(Mark.comma) || sentence[next].is(.of) ? next + 1 : next
    if let (year, end) = yearNumber(afterComma) ?? spelledYear(next) ?? shiftedYear(next),
      let value = TimeValue.date(year: year, month: month)
    {
      return TimePhrase(index, end, .date, value)
    }
    let value = TimeValue.date(year: year(month: month, day: nil, tense(at: index)), month: month)
    return value.map { TimePhrase(index, next, .date, $0) }
  }

  /// The year of "in 1911, on 25 March", which stands right before its day.
  private func yearNamed(before index: Int) -> Int? {
    var at = index - 1
    if sentence[at].isMark(Mark.comma), weekday(at - 1) != nil { at -= 1 }
    if weekday(at) != nil { at -= 1 }
    guard sentence[at].is(.on) else { return nil }
    at -= sentence[at - 1].isMark(Mark.comma) ? 2 : 1
    return sentence[at - 1].is(.in) ? yearNumber(at)?.0 : nil
  }

  /// The end of "30 February", "31 April 2020", days that no month has; nil where the day is one.
  func endOfNoDay(at index: Int) -> Int? {
    if let month = month(index) {
      // "February 30, 2020"; without the year "in June 31 people" is no day.
      let start = isAbbreviated(index, month) ? pastPoint(index + 1) : index + 1
      guard let (day, end) = dayNumber(start), TimeValue.date(year: nil, month: month, day: day) == nil else {
        return nil
      }
      return yearNumber(sentence[end].isMark(Mark.comma) ? end + 1 : end)?.1
    }
    guard sentence[index].isNumber, let (day, end) = dayNumber(index) else { return nil }
    let at = sentence[end].is(.of) ? end + 1 : end
    guard let month = month(at), TimeValue.date(year: nil, month: month, day: day) == nil else { return nil }
    let next = isAbbreviated(at, month) ? pastPoint(at + 1) : at + 1
    return yearNumber(sentence[next].isMark(Mark.comma) ? next + 1 : next)?.1 ?? next
  }

  /// The year in "Nov. 13, 2015", "13th of 2015" or "Nov. 13 last year".
  private func yearBehindDay(_ end: Int) -> (Int, Int)? {
    let afterComma = sentence[end].isMark(Mark.comma) ? end + 1 : end
    return yearNumber(afterComma) ?? (sentence[afterComma].is(.of) ? yearNumber(afterComma + 1) : nil)
      ?? shiftedYear(afterComma)
  }

  /// "March 7-9", "March 7-9, 2020": all days from the first to the last; `year` where none is written.
  private func days(from day: Int, _ month: Int, _ year: Int?, behind end: Int, from start: Int) -> TimePhrase? {
    guard sentence[end].isMark(Mark.hyphen) || sentence[end].isMark(Mark.dash), sentence[end].glued,
      let (last, lastEnd) = dayNumber(end + 1), last > day
    else { return nil }
    let (year, behind) = yearBehindDay(lastEnd).map { ($0.0, $0.1) } ?? (year, lastEnd)
    guard let first = TimeValue.date(year: year, month: month, day: day),
      let until = TimeValue.date(year: year, month: month, day: last)
    else { return nil }
    var days: DayRange?
    if let from = first.days, let to = until.days { days = DayRange(from.earliest, to.latest) }
    return TimePhrase(start, behind, .date, TimeValue("\(first.value)/\(until.value)", days: days, .day))
  }

  /// "13 November 2015", "the 13th of November", "fourth of July"; `weekday` is one that stands before it.
  func dayMonth(at index: Int, on weekday: Weekday? = nil) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    guard let (day, end) = dayNumber(at), sentence[at].isNumber || at > index || sentence[end].is(.of) else {
      return nil
    }
    at = sentence[end].is(.of) ? end + 1 : end
    guard let month = month(at) else { return nil }
    let next = isAbbreviated(at, month) ? pastPoint(at + 1) : at + 1
    let afterComma = sentence[next].isMark(Mark.comma) ? next + 1 : next
    if let (year, yearEnd) = yearNumber(afterComma) ?? shortYear(next) ?? shiftedYear(afterComma) {
      return TimeValue.date(year: year, month: month, day: day).map { TimePhrase(index, yearEnd, .date, $0) }
    }
    let isShort = sentence[at + 1].isMark(Mark.point) && isAbbreviated(at, month)
    let year = yearNamed(before: index) ?? self.year(month: month, day: day, tense(at: index), on: weekday)
    return TimeValue.date(year: year, month: month, day: day)
      .map { TimePhrase(index, isShort ? next : at + 1, .date, $0) }
  }

  /// The second day of "Nov. 13 and 14" or "Nov. 13 to 15", whose month was read before.
  func furtherDay(at index: Int, behind phrase: TimePhrase?) -> TimePhrase? {
    guard let phrase, phrase.kind == .date, phrase.time.precision == .day, phrase.end == index - 1,
      sentence[index - 1].is(.and, .to, .or) || sentence[index - 1].is(.through),
      sentence[phrase.end - 1].kind == .number, let (day, end) = dayNumber(index), sentence[index].isNumber,
      !sentence[end].isWord || sentence.isClass(end, .preposition), month(end) == nil,
      let first = phrase.time.days?.earliest, first.components.day < day,
      let value = TimeValue.date(year: first.components.year, month: first.components.month, day: day)
    else { return nil }
    return TimePhrase(index, end, .date, value)
  }

  /// "Nov", "Sept": May, June and July are as short and whole.
  func isAbbreviated(_ index: Int, _ month: Int) -> Bool {
    let length = sentence[index].end - sentence[index].start
    return length == 3 && month != 5 || length == 4 && month == 9
  }

  /// "3 JAN 90", "'98"
  private func shortYear(_ index: Int) -> (Int, Int)? {
    var at = index
    if sentence[at].isMark(Mark.apostrophe) { at += 1 }
    let term = sentence[at]
    guard term.isNumber, term.digits == 2, !term.hasPoint, sentence[index - 1].isAllCapitals || at > index else {
      return nil
    }
    return (century(of: term.value), at + 1)
  }

  /// "last year", "this year" behind a month.
  private func shiftedYear(_ index: Int) -> (Int, Int)? {
    guard unit(index + 1) == .year, !isPlural(index + 1), let published = context.published else { return nil }
    let shift: Int
    if sentence[index].is(.last) {
      shift = -1
    } else if sentence[index].is(.this) {
      shift = 0
    } else if sentence[index].is(.next) {
      shift = 1
    } else {
      return nil
    }
    return (published.components.year + shift, index + 2)
  }

  /// A day of the month, "13", "13th" or "eighth".
  func dayNumber(_ index: Int) -> (Int, Int)? {
    let term = sentence[index]
    if term.isNumber, !term.hasPoint, !term.isGrouped, term.digits <= 2, (1...31).contains(term.value) {
      let next = sentence[index + 1]
      if next.isWord, next.glued {
        return next.is(.th, .st, .nd) || next.is(.rd) ? (Int(term.value), index + 2) : nil
      }
      if next.isMark(Mark.colon), next.glued, sentence[index + 2].isNumber, sentence[index + 2].glued { return nil }
      return (Int(term.value), index + 1)
    }
    let word = sentence.word(index)
    if word.number == .ordinal, word.value <= 31 { return (Int(word.value), index + 1) }
    if word.number == .tens, sentence[index + 1].isMark(Mark.hyphen), sentence.word(index + 2).number == .ordinal,
      word.value <= 30, word.value + sentence.word(index + 2).value <= 31
    {
      return (Int(word.value + sentence.word(index + 2).value), index + 3)
    }
    return nil
  }

  /// The month at `index`; "may" and "march" only where they cannot be verbs.
  func month(_ index: Int) -> Int? {
    let word = sentence.word(index)
    let term = sentence[index]
    guard word.time == .month, term.isWord else { return nil }
    let next = pastPoint(index + 1)
    let after = sentence[next]
    let before = sentence[index - 1]
    let isDated = after.isNumber && after.value <= 31 || isYear(next) || before.isNumber && before.value <= 31
    let isAmbiguous = term.is(.may, .march) || term.is(.august)
    // In text that lost its capitals a number beside it must do.
    guard term.isCapitalised || (isDated && !isAmbiguous && term.end - term.start > 3) else { return nil }
    guard isAmbiguous || term.end - term.start <= 3 else { return Int(word.timeValue) }
    if isAmbiguous {
      let hasOpener =
        sentence.isClass(index - 1, .preposition) || before.is(.last, .next, .this) || before.is(.early, .late, .mid)
        || before.isMark(Mark.hyphen)
      guard
        isDated || hasOpener || after.isMark(Mark.comma) && isYear(next + 1) || sentence.word(next).number == .ordinal
      else { return nil }
      if term.is(.may), sentence.isAllCapitals || index == 0, !isDated, !hasOpener { return nil }
    } else {
      guard isDated || sentence[index + 1].isMark(Mark.point) else { return nil }
    }
    return Int(word.timeValue)
  }
}
