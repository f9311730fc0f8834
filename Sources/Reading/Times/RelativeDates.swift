import Provenance

/// Times told from the day of writing or from one named before.
extension TimeReader {
  /// "today", "early last week", "the week of March 6", "next Friday", "the third quarter", "last summer".
  func relative(at index: Int) -> TimePhrase? {
    if let day = thisDay(at: index) ?? relativeDay(at: index) ?? partOf(at: index) ?? yearEnd(at: index) { return day }
    return weekOf(at: index) ?? numberedWeek(at: index) ?? century(at: index) ?? holiday(at: index)
      ?? shifted(at: index) ?? quarter(at: index) ?? half(at: index) ?? season(at: index) ?? currentUnit(at: index)
  }

  /// "today", "yesterday morning", "tonight"
  func relativeDay(at index: Int) -> TimePhrase? {
    if let day = dayBeyond(at: index) { return day }
    guard time(index) == .relativeDay else { return nil }
    let word = sentence[index]
    let shift = Int(sentence.word(index).timeValue)
    if sentence[index].isGenitive, !word.is(.today), shift == 0, !word.is(.tonight) { return nil }
    var value = context.published.map { TimeValue.day($0.adding(days: shift)) } ?? TimeValue.unknownDay
    if word.is(.tonight) {
      value.value += "TNI"
      return withClock(TimePhrase(index, index + 1, .time, value))
    }
    return withClock(withDayPart(TimePhrase(index, index + 1, .date, value)))
  }

  /// "this day in 1911", "this day two years ago": the day and month of writing in another year.
  private func thisDay(at index: Int) -> TimePhrase? {
    guard sentence[index].is(.this), sentence[index + 1].is(.day) else { return nil }
    if sentence[index + 2].is(.in), let (year, end) = yearNumber(index + 3) {
      let (_, month, day) = context.published.map { $0.components } ?? (year, 0, 0)
      let value = TimeValue.date(year: year, month: month, day: day) ?? TimeValue.date(year: year)
      return value.map { TimePhrase(index, end, .date, $0) }
    }
    guard let published = context.published, let (years, at) = count(index + 2), let years, (1...999).contains(years),
      unit(at) == .year, sentence[at + 1].is(.ago)
    else { return nil }
    return anniversary(of: published, years: Int(years)).map { TimePhrase(index, at + 2, .date, $0) }
  }

  /// The same day so many years before; the year alone where it had no such day.
  func anniversary(of day: CivilDate, years: Int) -> TimeValue? {
    let (year, month, number) = day.components
    return TimeValue.date(year: year - years, month: month, day: number) ?? TimeValue.date(year: year - years)
  }

  /// "the day after tomorrow", "the day before yesterday"
  private func dayBeyond(at index: Int) -> TimePhrase? {
    let at = sentence[index].is(.the) ? index + 1 : index
    guard sentence[at].is(.day) else { return nil }
    let isAhead = sentence[at + 1].is(.after) && sentence[at + 2].is(.tomorrow)
    guard isAhead || sentence[at + 1].is(.before) && sentence[at + 2].is(.yesterday) else { return nil }
    let value = context.published.map { TimeValue.day($0.adding(days: isAhead ? 2 : -2)) } ?? TimeValue.unknownDay
    return withClock(withDayPart(TimePhrase(index, at + 3, .date, value)))
  }

  /// "early December", "late last week", "mid-1996", "the end of the year": the value of the whole stands.
  private func partOf(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    let opener = sentence[at]
    if opener.is(.end, .beginning, .start) || opener.is(.middle) {
      guard sentence[at + 1].is(.of) else { return nil }
      at += 2
      if let inner = dated(at: at) ?? shifted(at: at), inner.kind == .date {
        return TimePhrase(index, inner.end, .date, inner.time)
      }
      return wholeUnit(at: at).map { TimePhrase(index, $0.end, .date, $0.time) }
    }
    guard opener.is(.early, .late, .mid) || opener.is(.earlier, .later) else { return nil }
    at += 1
    if sentence[at].isMark(Mark.hyphen) { at += 1 }
    if sentence[at].is(.on, .in) { at += 1 }
    if sentence[at - 1].is(.in), let whole = wholeUnit(at: at) {
      return TimePhrase(index, whole.end, .date, whole.time)
    }
    guard let inner = dated(at: at) ?? relativeDay(at: at) ?? shifted(at: at) ?? season(at: at),
      inner.kind != .duration
    else { return nil }
    return TimePhrase(index, inner.end, inner.kind, inner.time)
  }

  /// "by year-end", "since year end": the year that ends, the last one where the sentence looks back.
  private func yearEnd(at index: Int) -> TimePhrase? {
    guard sentence[index].is(.year), !isPlural(index) else { return nil }
    let at = sentence[index + 1].isMark(Mark.hyphen) ? index + 2 : index + 1
    let before = sentence[index - 1]
    guard sentence[at].is(.end), before.is(.by, .at, .until) || before.is(.since, .before, .from),
      let year = context.published?.components.year
    else { return nil }
    return TimeValue.date(year: before.is(.since, .from) ? year - 1 : year).map { TimePhrase(index, at + 1, .date, $0) }
  }

  /// "the year" and the like, taken for the one of writing.
  private func wholeUnit(at index: Int) -> (end: Int, time: TimeValue)? {
    guard sentence[index].is(.the), let unit = unit(index + 1), !isPlural(index + 1), let day = context.published,
      unit != .day, let value = TimeSpan(count: 0, unit: unit).date(from: day, 1)
    else { return nil }
    return (index + 2, value)
  }

  /// "for the year", "of the week", "during the month": the one of writing, where nothing tells which.
  private func currentUnit(at index: Int) -> TimePhrase? {
    guard sentence[index].is(.the) else { return nil }
    let at = sentence[index + 1].is(.full, .fiscal) ? index + 2 : index + 1
    guard let unit = unit(at), !isPlural(at), !sentence[at].isCapitalised || sentence.isAllCapitals else { return nil }
    let before = sentence[index - 1]
    switch unit {
    case .year, .month, .week:
      guard before.is(.for, .in, .during) || before.is(.over, .from, .through) || isPartOfPeriod(before, index) else {
        return nil
      }
    case .weekend: break
    default: return nil
    }
    // "the year in which", "the week before", "the year 2000"
    let after = sentence[at + 1]
    if sentence.isClass(at + 1, .relative) || after.is(.when, .before, .after) || after.is(.of) || isYear(at + 1) {
      return nil
    }
    if unit == .weekend { return weekend(from: index, at) }
    if unit == .year, after.is(.ended, .ending) {
      // Any twelve months: "the year ended June 30".
      return TimePhrase(index, at + 1, .duration, TimeValue("P1Y", days: nil, .day))
    }
    guard let day = context.published else { return nil }
    return TimeSpan(count: 0, unit: unit).date(from: day, 1).map { TimePhrase(index, at + 1, .date, $0) }
  }

  /// "nine months of the year", "the rest of the week", but not "man of the year".
  private func isPartOfPeriod(_ before: Term, _ index: Int) -> Bool {
    guard before.is(.of) else { return false }
    return unit(index - 2) != nil || sentence[index - 2].is(.rest, .half, .course) || sentence[index - 2].is(.most)
  }

  /// "the week of March 6"
  private func weekOf(at index: Int) -> TimePhrase? {
    guard sentence[index].is(.the), sentence[index + 1].is(.week), sentence[index + 2].is(.of) else { return nil }
    guard let date = dated(at: index + 3), let day = date.time.days?.earliest, date.time.precision == .day else {
      return nil
    }
    return TimePhrase(index, date.end, .date, TimeValue.week(of: day))
  }

  /// "the second week of May", "the last week of 2021"
  private func numberedWeek(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    let word = sentence.word(at)
    let isLast = sentence[at].is(.last)
    guard isLast || word.number == .ordinal && word.value <= 53, unit(at + 1) == .week, !isPlural(at + 1),
      sentence[at + 2].is(.of, .in), let whole = dated(at: at + 3) ?? shifted(at: at + 3), whole.kind == .date
    else { return nil }
    guard whole.time.precision == .month || whole.time.precision == .year, let days = whole.time.days,
      days.latest.daysSinceEpoch - days.earliest.daysSinceEpoch >= 27
    else { return nil }
    // A week belongs to the month that holds its Thursday, as it does to the year.
    let number = Int(word.value)
    let day = isLast ? days.latest.adding(days: -3) : days.earliest.adding(days: 7 * number - 4)
    guard day <= days.latest else { return nil }
    return TimePhrase(index, whole.end, .date, TimeValue.week(of: day))
  }

  /// The day that "that day" and "two days later" count from: the last that the text named, or the day of writing.
  ///
  /// A coarser date named last leaves its day open, and so does a tale of the past that has named none: the next day
  /// of what happened is not the day after the report.
  func anchor(at index: Int, _ unit: TimeUnit = .day) -> CivilDate? {
    guard unit == .day || unit == .week || unit == .fortnight || unit == .weekend else {
      return context.lastDay ?? context.published
    }
    if context.isPastDay { return nil }
    return context.lastDay ?? (tense(at: index) == .past ? nil : context.published)
  }

  /// A time counted from another: nothing is counted from it in turn.
  func derived(_ start: Int, _ end: Int, _ time: TimeValue) -> TimePhrase {
    var phrase = TimePhrase(start, end, .date, time)
    phrase.isDerived = true
    return phrase
  }
}
