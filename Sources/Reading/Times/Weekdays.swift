import Provenance

extension TimeReader {
  /// "Friday", "Friday, Nov. 13", "Friday the 13th", "Friday last week", "Fridays"
  func weekdayDate(at index: Int) -> TimePhrase? {
    guard let weekday = weekday(index), !isNamedDay(index) else { return nil }
    let end = pastAbbreviation(index)
    let afterComma = sentence[end].isMark(Mark.comma) ? end + 1 : end
    if let date = monthDate(at: afterComma, on: weekday) ?? dayMonth(at: afterComma, on: weekday),
      date.time.precision == .day
    {
      var result = TimePhrase(index, date.end, .date, date.time)
      result.time.weekday = weekday
      return result
    }
    if let date = dayOfMonth(weekday, from: index, afterComma) { return date }
    if sentence[end].is(.last), unit(end + 1) == .week {
      return TimePhrase(index, end + 2, .date, lastWeek(weekday))
    }
    if let beyond = weekBeyond(weekday, from: index, end) { return beyond }
    if isPlural(index), sentence[index].end - sentence[index].start > 6, sentence.hasSuffix(index, "days", text) {
      return TimePhrase(index, end, .set, TimeValue("XXXX-WXX-\(weekday.rawValue)", days: nil, .day, weekday: weekday))
    }
    return TimePhrase(index, end, .date, resolve(weekday, direction(of: weekday, at: index)))
  }

  /// "on Wednesday week": a week behind the next Wednesday.
  private func weekBeyond(_ weekday: Weekday, from index: Int, _ end: Int) -> TimePhrase? {
    let (before, behind) = (sentence[index - 1], sentence[end + 1])
    guard sentence[end].is(.week), !sentence[end].isCapitalised || sentence.isAllCapitals, !sentence[end].isGenitive,
      before.is(.on, .until, .till) || before.is(.by, .from, .before),
      behind.kind == .mark && !behind.isMark(Mark.hyphen)
        || sentence.isClass(end + 1, [.preposition, .conjunction])
          && !behind.is(.of)
    else { return nil }
    let next = resolve(weekday, 1)
    guard let day = next.days?.earliest else { return TimePhrase(index, end + 1, .date, TimeValue.unknownDay) }
    var value = TimeValue.day(day.adding(days: 7))
    value.weekday = weekday
    return TimePhrase(index, end + 1, .date, value)
  }

  /// 1 where the sentence looks ahead to `weekday`, -1 where it looks back.
  private func direction(of weekday: Weekday, at index: Int) -> Int {
    let tense = tense(at: index)
    if tense != .past, isDayOfMishap(index) { return -1 }
    guard let published = context.published else { return tense == .future ? 1 : -1 }
    let ahead = (weekday.rawValue - published.weekday.rawValue + 7) % 7
    if tense == .nearest { return ahead < 4 ? 1 : -1 }
    // Nobody calls the day six days from now by its name alone, that of yesterday is yesterday's; but "will meet" is
    // plain.
    return tense == .future && (ahead < 6 || isAnnounced(before: index)) ? 1 : -1
  }

  /// "Black Monday" is a day of its own, not the Monday of any week.
  private func isNamedDay(_ index: Int) -> Bool {
    sentence[index - 1].is(.black, .bloody, .super) && sentence[index - 1].isCapitalised
      && sentence[index].isCapitalised
  }

  /// "Thursday the 31st": the nearest such day.
  private func dayOfMonth(_ weekday: Weekday, from start: Int, _ at: Int) -> TimePhrase? {
    guard let published = context.published, sentence[at].is(.the), let (day, end) = dayNumber(at + 1),
      end > at + 2 || sentence.word(at + 1).number == .ordinal, month(sentence[end].is(.of) ? end + 1 : end) == nil
    else { return nil }
    for distance in 0...31 {
      for candidate in [published.adding(days: -distance), published.adding(days: distance)]
      where candidate.weekday == weekday && candidate.components.day == day {
        var value = TimeValue.day(candidate)
        value.weekday = weekday
        return TimePhrase(start, end, .date, value)
      }
    }
    return nil
  }

  /// The weekday in the week before the one of writing.
  private func lastWeek(_ weekday: Weekday) -> TimeValue {
    var value = resolve(weekday, -1)
    if let days = value.days, let published = context.published,
      days.earliest.daysSinceEpoch > published.daysSinceEpoch - published.weekday.rawValue
    {
      value = TimeValue.day(days.earliest.adding(days: -7))
      value.weekday = weekday
    }
    return value
  }

  /// The weekday as a day: the last one, or the next where the sentence looks ahead.
  func resolve(_ weekday: Weekday, _ direction: Int) -> TimeValue {
    guard let published = context.published else { return unpinned(weekday) }
    let ahead = (weekday.rawValue - published.weekday.rawValue + 7) % 7
    var value = TimeValue.day(published.adding(days: direction > 0 ? ahead : (ahead == 0 ? 0 : ahead - 7)))
    value.weekday = weekday
    return value
  }

  func unpinned(_ weekday: Weekday) -> TimeValue {
    TimeValue("XXXX-WXX-\(weekday.rawValue)", days: nil, .day, weekday: weekday)
  }

  /// The weekday at `index`; short forms only with a capital and something that makes a date of them.
  func weekday(_ index: Int) -> Weekday? {
    let word = sentence.word(index)
    let term = sentence[index]
    if word.time == .none, sentence.hasSuffix(index, "days", text) { return pluralWeekday(index) }
    guard word.time == .weekday, term.isWord else { return nil }
    if term.end - term.start <= 5 {
      guard term.isCapitalised,
        sentence[index + 1].isMark(Mark.point) || sentence[index + 1].isMark(Mark.comma) || time(index + 1) == .month
      else { return nil }
      if term.is(.sun, .sat), time(index + 2) != .month, time(index + 1) != .month, !sentence[index + 2].isNumber {
        return nil
      }
    }
    return Weekday(rawValue: Int(word.timeValue))
  }

  func pluralWeekday(_ index: Int) -> Weekday? {
    let term = sentence[index]
    guard term.end - term.start >= 7, sentence.hasSuffix(index, "days", text) else { return nil }
    var hash = WordHash()
    for at in term.start..<max(term.start, term.end - 1) { hash.add(text[at] | 0x20) }
    let word = sentence.vocabulary.words[Int(sentence.vocabulary.entry(hash.value))]
    return word.time == .weekday ? Weekday(rawValue: Int(word.timeValue)) : nil
  }

  private func pastAbbreviation(_ index: Int) -> Int {
    let term = sentence[index]
    return term.end - term.start <= 5 ? pastPoint(index + 1) : index + 1
  }
}
