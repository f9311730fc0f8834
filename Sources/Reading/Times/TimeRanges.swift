import Provenance

/// Two times that bound a stretch: the second is not before the first.
extension TimeReader {
  /// "from Monday to *Friday*", "between March and *June*": both as they lie one behind the other. Told as past, the
  /// first lies further back; else the second lies further on.
  func ordered(_ first: TimePhrase, _ second: TimePhrase) -> (TimePhrase, TimePhrase)? {
    if let both = ofOneYear(first, second) { return both }
    let link = sentence[first.end]
    let opener = sentence[first.start - 1]
    guard second.start == first.end + 1, first.kind == .date, second.kind == .date,
      opener.is(.from) && (link.is(.to, .until, .till) || link.is(.through)) || opener.is(.between) && link.is(.and),
      let one = first.time.days, let two = second.time.days, two.latest < one.earliest
    else { return nil }
    let isPast = isToldAsPast(before: first.start)
    var moved = isPast ? first : second
    guard let time = isPast ? turned(first, by: -1) : turned(second, by: 1) else { return nil }
    moved.time = time
    return isPast ? (moved, second) : (first, moved)
  }

  /// "from March 30 to April 2, *2020*", "30 March-2 April *2020*": the year behind the second is that of the first, or the
  /// one before it where the months go over its end.
  private func ofOneYear(_ first: TimePhrase, _ second: TimePhrase) -> (TimePhrase, TimePhrase)? {
    let link = sentence[first.end]
    guard second.start == first.end + 1, first.kind == .date, second.kind == .date,
      link.is(.to, .until, .till) || link.is(.through) || link.isMark(Mark.hyphen) || link.isMark(Mark.dash)
        || link.is(.and) && sentence[first.start - 1].is(.between),
      first.time.precision == second.time.precision, first.time.value.utf8.count <= 10, hasMonth(first),
      hasMonth(second), isYear(second.end - 1),
      !isYear(first.end - 1), let one = first.time.days?.earliest.components,
      let two = second.time.days?.earliest.components
    else { return nil }
    let isOver = (two.month, two.day) < (one.month, one.day)
    let day = first.time.precision == .day ? one.day : nil
    guard let time = TimeValue.date(year: isOver ? two.year - 1 : two.year, month: one.month, day: day) else {
      return nil
    }
    var moved = first
    moved.time = time
    moved.time.weekday = first.time.weekday
    return (moved, second)
  }

  private func hasMonth(_ phrase: TimePhrase) -> Bool { (phrase.start..<phrase.end).contains { month($0) != nil } }

  /// The time one week or one year away, as weekdays and months without a year come again.
  private func turned(_ phrase: TimePhrase, by step: Int) -> TimeValue? {
    guard phrase.end - phrase.start <= 2, let day = phrase.time.days?.earliest else { return nil }
    if let weekday = phrase.time.weekday, phrase.time.precision == .day, phrase.end == phrase.start + 1 {
      var value = TimeValue.day(day.adding(days: 7 * step))
      value.weekday = weekday
      return value
    }
    guard phrase.time.precision == .month, month(phrase.start) != nil, !sentence[phrase.end - 1].isNumber else {
      return nil
    }
    return TimeValue.date(year: day.components.year + step, month: day.components.month)
  }

  /// "3-5 May 2020", "between 3 and 5 May": all days from the first to the last.
  func daysOfMonth(at index: Int) -> TimePhrase? {
    guard sentence[index].isNumber, let (day, link) = dayNumber(index),
      sentence[link].isMark(Mark.hyphen) || sentence[link].isMark(Mark.dash)
        || sentence[link].is(.and) && sentence[index - 1].is(.between), sentence[link + 1].isNumber,
      let (last, next) = dayNumber(link + 1), day < last, month(sentence[next].is(.of) ? next + 1 : next) != nil,
      let until = dayMonth(at: link + 1), until.time.precision == .day, until.time.value.utf8.count == 10
    else { return nil }
    let from = String(until.time.value.prefix(8) + padded(day, 2))
    let days = until.time.days.map { DayRange($0.latest.adding(days: day - last), $0.latest) }
    return TimePhrase(index, until.end, .date, TimeValue("\(from)/\(until.time.value)", days: days, .day))
  }

  /// The "3" of "from 3 to 5 May" and "on 3 and 5 May": the month stands behind the second day.
  func earlierDay(at index: Int) -> TimePhrase? {
    guard sentence[index].isNumber, let (day, end) = dayNumber(index) else { return nil }
    let link = sentence[end]
    let before = sentence[index - 1]
    let isLinked =
      link.is(.to) || link.is(.and) && (before.is(.on, .from) || before.is(.the))
      || link.isMark(Mark.comma) && before.is(.on)
    guard isLinked, let (last, next) = dayNumber(end + 1), day < last,
      month(sentence[next].is(.of) ? next + 1 : next) != nil,
      let second = dayMonth(at: end + 1), second.time.precision == .day, second.time.value.utf8.count == 10
    else { return nil }
    guard let known = second.time.days?.earliest.components else {
      let value = second.time.value.prefix(8) + padded(day, 2)
      return TimePhrase(index, end, .date, TimeValue(String(value), days: nil, .day))
    }
    return CivilDate(year: known.year, month: known.month, day: day).map {
      TimePhrase(index, end, .date, TimeValue.day($0))
    }
  }
}
