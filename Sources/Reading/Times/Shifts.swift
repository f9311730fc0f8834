import Provenance

/// How far "last", "this" or "next" moves, and from where.
struct Shift {
  let opener: Term
  /// -1, 0 or 1
  let by: Int
  /// Whether it counts from the day named last and not from the day of writing: "the following day".
  var isAnchored = false
}

extension TimeReader {
  /// "last week", "this Friday", "next March", "the past two months", "recent weeks", "the following day"
  func shifted(at index: Int) -> TimePhrase? {
    var at = index
    var hasArticle = false
    if sentence[at].is(.the) || sentence.isClass(at, .possessive) {
      hasArticle = true
      at += 1
    }
    let opener = sentence[at]
    // "This Week" between quotation marks is a programme.
    if opener.isCapitalised, sentence[at + 1].isCapitalised, unit(at + 1) != nil, !sentence.isAllCapitals,
      sentence[at - 1].isMark(Mark.quote), sentence[at + 2].isMark(Mark.quote)
    {
      return nil
    }
    if opener.is(.these), unit(at + 1) == .day { return TimePhrase(index, at + 2, .date, .reference(.present)) }
    if opener.is(.recent) { return recent(from: index, at + 1) }
    guard let shift = shift(opener, hasArticle: hasArticle) else { return nil }
    at += 1
    if sentence[at].is(.same) || sentence[at].is(.coming) && shift.by == 0 { at += 1 }
    if sentence[at].is(.fiscal) { at += 1 }
    if let weekday = weekday(at) { return named(weekday, from: index, at, shift) }
    if let month = month(at), !opener.is(.that) { return named(month, from: index, at, shift.by) }
    if time(at) == .season, let season = Season(rawValue: sentence.word(at).timeValue) {
      return named(season, from: index, at, shift.by)
    }
    if time(at) == .dayPart, let part = DayPart(rawValue: sentence.word(at).timeValue) {
      return named(part, from: index, at, shift)
    }
    if let phrase = span(from: index, at, shift) { return phrase }
    if let phrase = period(from: index, at, shift) { return phrase }
    guard let unit = unit(at), unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    return shifted(unit, from: index, at, shift, hasArticle: hasArticle)
  }

  private func shift(_ opener: Term, hasArticle: Bool) -> Shift? {
    if opener.is(.last, .past) { return Shift(opener: opener, by: -1) }
    if opener.is(.previous, .prior) { return Shift(opener: opener, by: -1, isAnchored: true) }
    if opener.is(.next) { return Shift(opener: opener, by: 1, isAnchored: hasArticle) }
    if opener.is(.coming) { return Shift(opener: opener, by: 1) }
    if opener.is(.following) { return Shift(opener: opener, by: 1, isAnchored: true) }
    if opener.is(.this, .current, .latest) { return Shift(opener: opener, by: 0) }
    return opener.is(.that, .same) ? Shift(opener: opener, by: 0, isAnchored: true) : nil
  }

  /// "last week", "the past year", "that day", "coming months"
  private func shifted(_ unit: TimeUnit, from start: Int, _ at: Int, _ shift: Shift, hasArticle: Bool) -> TimePhrase? {
    let opener = shift.opener
    let end = at + 1
    if isPlural(at) {
      if opener.is(.past, .last) { return TimePhrase(start, end, .date, .reference(.past)) }
      return opener.is(.coming, .next) ? TimePhrase(start, end, .date, .reference(.future)) : nil
    }
    if opener.is(.past) || hasArticle && opener.is(.last) && unit != .quarter && unit != .weekend {
      return TimePhrase(start, end, .duration, TimeValue(TimeSpan(count: 1, unit: unit).value, days: nil, .day))
    }
    if unit == .quarter, shift.isAnchored || opener.is(.latest), let last = context.lastQuarter {
      return derived(start, end, quarter(last, shift.by))
    }
    if unit == .year {
      if let phrase = quarterOfYear(from: start, end, shift) { return phrase }
      if shift.isAnchored, let year = context.lastYear, let value = TimeValue.date(year: year + shift.by) {
        return TimePhrase(start, end, .date, value, countsFromEvent: true)
      }
    }
    let span = TimeSpan(count: 1, unit: unit)
    guard let day = shift.isAnchored ? anchor(at: start, unit) : context.published else {
      return TimePhrase(start, end, .date, span.unknown, countsFromEvent: shift.isAnchored)
    }
    guard var value = shift.by == 0 ? TimeSpan(count: 0, unit: unit).date(from: day, 1) : span.date(from: day, shift.by)
    else { return nil }
    if opener.is(.latest), unit == .quarter, let (year, quarter) = lastFinishedQuarter {
      value = TimeValue.quarter(year: year, quarter)
    }
    // "the next day" and "that day" rest on the text and not on the day of writing alone.
    let phrase = TimePhrase(start, end, .date, value, countsFromEvent: shift.isAnchored)
    return unit == .day ? withDayPart(phrase) : phrase
  }

  /// "recent weeks"
  private func recent(from start: Int, _ at: Int) -> TimePhrase? {
    guard unit(at) != nil, isPlural(at) else { return nil }
    var end = at + 1
    if sentence[end].is(.and, .or), unit(end + 1) != nil, isPlural(end + 1) { end += 2 }
    return TimePhrase(start, end, .date, .reference(.past))
  }

  /// "the past two months", "the next few days", "the last 24 hours"
  private func span(from start: Int, _ at: Int, _ shift: Shift) -> TimePhrase? {
    guard shift.by != 0 || shift.opener.is(.latest), let (count, end) = count(at), let unit = unit(end),
      unit != .weekend
    else { return nil }
    return TimePhrase(start, end + 1, .duration, TimeValue(TimeSpan(count: count, unit: unit).value, days: nil, .day))
  }

  /// "last Friday", "next Tuesday", "this coming Sunday"
  private func named(_ weekday: Weekday, from start: Int, _ at: Int, _ shift: Shift) -> TimePhrase? {
    let isAnchored = shift.isAnchored && !shift.opener.is(.next)
    guard let base = isAnchored ? anchor(at: start) : context.published else {
      if isAnchored { return TimePhrase(start, at + 1, .date, unpinned(weekday), countsFromEvent: true) }
      return withClock(withDayPart(TimePhrase(start, at + 1, .date, resolve(weekday, shift.by))))
    }
    var days = weekday.rawValue - base.weekday.rawValue
    if shift.by < 0 {
      if days >= 0 { days -= 7 }
    } else if shift.by > 0 {
      if days <= 0 { days += 7 }
    } else if tense(at: start) == .past, days > 0, shift.opener.is(.this) {
      days -= 7
    } else if days < 0, tense(at: start) == .future || sentence[at - 1].is(.coming) {
      days += 7
    }
    var value = TimeValue.day(base.adding(days: days))
    value.weekday = weekday
    var end = at + 1
    // "this coming Sunday, March eighth"
    if let date = dated(at: sentence[end].isMark(Mark.comma) ? end + 1 : end), date.time.precision == .day,
      date.time.value.utf8.count == 10
    {
      value = date.time
      value.weekday = weekday
      end = date.end
    }
    return withClock(withDayPart(TimePhrase(start, end, .date, value)))
  }

  /// "last April", "next June", "this September"
  private func named(_ month: Int, from start: Int, _ at: Int, _ shift: Int) -> TimePhrase? {
    let end = isAbbreviated(at, month) ? pastPoint(at + 1) : at + 1
    if sentence[end].isNumber, sentence[end].digits <= 2 { return nil }
    guard let (year, this, _) = context.published?.components else {
      return TimeValue.date(year: nil, month: month).map { TimePhrase(start, end, .date, $0) }
    }
    let resolved =
      switch shift {
      case ..<0: month < this ? year : year - 1
      case 1...: month > this ? year : year + 1
      default: year
      }
    return TimeValue.date(year: resolved, month: month).map { TimePhrase(start, end, .date, $0) }
  }

  /// "this morning", "last night", "the next morning"
  private func named(_ part: DayPart, from start: Int, _ at: Int, _ shift: Shift) -> TimePhrase? {
    guard !isPlural(at), part != .noon, !shift.opener.is(.past) else { return nil }
    let base = shift.isAnchored || shift.opener.is(.that) ? anchor(at: start) : context.published
    var value = base.map { TimeValue.day($0.adding(days: shift.by)) } ?? TimeValue.unknownDay
    value.value += part.value
    return TimePhrase(start, at + 1, .time, value, countsFromEvent: shift.isAnchored)
  }
}
