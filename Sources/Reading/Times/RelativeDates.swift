import Provenance

extension TimeReader {
  /// Times told from the day of writing or from one named before: "last month", "this Friday", "earlier this year",
  /// "the third quarter".
  func relative(at index: Int) -> TimePhrase? {
    if let day = relativeDay(at: index) { return day }
    if let part = partOf(at: index) { return part }
    return weekOf(at: index) ?? century(at: index) ?? holiday(at: index) ?? shifted(at: index) ?? quarter(at: index)
      ?? season(at: index) ?? bareWeekend(at: index)
  }

  /// "the week of March 6"
  private func weekOf(at index: Int) -> TimePhrase? {
    guard sentence[index].is(.the), sentence[index + 1].is(.week), sentence[index + 2].is(.of) else { return nil }
    guard let date = dated(at: index + 3), let day = date.time.days?.earliest, date.time.precision == .day else {
      return nil
    }
    return TimePhrase(index, date.end, .date, TimeValue.week(of: day))
  }

  /// "the 20th century"
  private func century(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    var number = 0
    if sentence[at].isNumber, sentence[at].digits <= 2, sentence[at + 1].glued, sentence[at + 1].isWord {
      number = Int(sentence[at].value)
      at += 2
    } else if sentence.word(at).number == .ordinal, sentence.word(at).value <= 30 {
      number = Int(sentence.word(at).value)
      at += 1
    }
    guard number > 0, sentence[at].is(.century) || sentence[at].isMark(Mark.hyphen) && sentence[at + 1].is(.century)
    else { return nil }
    at += sentence[at].is(.century) ? 1 : 2
    return TimePhrase(index, at, .date, TimeValue(padded(number - 1, 2), days: nil, .year))
  }

  /// "Christmas", "New Year's Eve", "Thanksgiving Day"
  private func holiday(at index: Int) -> TimePhrase? {
    let term = sentence[index]
    guard term.isCapitalised else { return nil }
    var end = index + 1
    let month: Int
    var day: Int
    if term.is(.christmas) {
      (month, day) = (12, 25)
    } else if term.is(.halloween) {
      (month, day) = (10, 31)
    } else if term.is(.thanksgiving) {
      (month, day) = (11, 0)
    } else if term.is(.new), sentence[index + 1].is(.year), sentence[index + 2].isMark(Mark.apostrophe),
      sentence[index + 3].is(.s),
      sentence[index + 4].is(.day, .eve)
    {
      (month, day) = (1, 1)
      end = index + 4
    } else {
      return nil
    }
    var isEve = false
    if sentence[end].is(.day, .eve) {
      isEve = sentence[end].is(.eve)
      end += 1
    }
    var year = self.year(month: month, day: day == 0 ? 25 : day, tense(at: index))
    if let (number, behind) = yearNumber(end) {
      // New Year's Eve of a year that is written is its last day, not the day before it.
      year = isEve && month == 1 ? number + 1 : number
      end = behind
    }
    if day == 0 {
      // The fourth Thursday of November.
      guard let year, let first = CivilDate(year: year, month: 11, day: 1) else { return nil }
      day = 22 + (11 - first.weekday.rawValue) % 7
    }
    guard let year else {
      return TimeValue.date(
        year: nil, month: isEve && month == 1 ? 12 : month, day: isEve ? (month == 1 ? 31 : day - 1) : day
      )
      .map { TimePhrase(index, end, .date, $0) }
    }
    guard let civil = CivilDate(year: year, month: month, day: day) else { return nil }
    return TimePhrase(index, end, .date, TimeValue.day(isEve ? civil.adding(days: -1) : civil))
  }

  /// "today", "yesterday morning", "tonight"
  func relativeDay(at index: Int) -> TimePhrase? {
    guard time(index) == .relativeDay else { return nil }
    let word = sentence[index]
    let shift = Int(sentence.word(index).timeValue)
    if sentence[index].isGenitive, word.is(.today) == false, shift == 0, !word.is(.tonight) { return nil }
    var value = context.published.map { TimeValue.day($0.adding(days: shift)) } ?? TimeValue.unknownDay
    if word.is(.tonight) {
      value.value += "TNI"
      return withClock(TimePhrase(index, index + 1, .time, value))
    }
    return withClock(withDayPart(TimePhrase(index, index + 1, .date, value)))
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
      if sentence[at].is(.the), let unit = unit(at + 1), !isPlural(at + 1), let day = context.published {
        if let value = TimeSpan(count: 0, unit: unit).date(from: day, 1) {
          return TimePhrase(index, at + 2, .date, value)
        }
      }
      return nil
    }
    guard opener.is(.early, .late, .mid) || opener.is(.earlier, .later) else { return nil }
    at += 1
    if sentence[at].isMark(Mark.hyphen) { at += 1 }
    if sentence[at].is(.on, .in) { at += 1 }
    guard at > index, let inner = dated(at: at) ?? relativeDay(at: at) ?? shifted(at: at) ?? season(at: at) else {
      if opener.is(.earlier, .later), sentence[at].is(.in), false { return nil }
      return nil
    }
    guard inner.kind != .duration else { return nil }
    return TimePhrase(sentence[index].is(.the) ? index : index, inner.end, inner.kind, inner.time)
  }

  /// The day that "that day" and "two days later" count from, and whether the text named it.
  private var anchor: (day: CivilDate, isNamed: Bool)? {
    if let last = context.lastDay { return (last, true) }
    return context.published.map { ($0, false) }
  }

  /// "last week", "this Friday", "next March", "the past two months", "recent weeks", "the following day"
  private func shifted(at index: Int) -> TimePhrase? {
    var at = index
    var hasArticle = false
    if sentence[at].is(.the) || sentence.isClass(at, .possessive) {
      hasArticle = true
      at += 1
    }
    let opener = sentence[at]
    let shift: Int
    var isAnchored = false
    if opener.is(.last) {
      shift = -1
    } else if opener.is(.past) {
      shift = -1
    } else if opener.is(.previous, .prior) {
      shift = -1
      isAnchored = true
    } else if opener.is(.next) {
      shift = 1
      isAnchored = hasArticle
    } else if opener.is(.coming) {
      shift = 1
    } else if opener.is(.following) {
      shift = 1
      isAnchored = true
    } else if opener.is(.this, .current, .latest) {
      shift = 0
    } else if opener.is(.that, .same) || opener.is(.that) {
      shift = 0
      isAnchored = true
    } else if opener.is(.these), unit(at + 1) == .day {
      return TimePhrase(index, at + 2, .date, .reference(.present))
    } else if opener.is(.recent) {
      return recent(from: index, at + 1)
    } else {
      return nil
    }
    at += 1
    if sentence[at].is(.same) || (sentence[at].is(.coming) && shift == 0) { at += 1 }

    if sentence[at].is(.fiscal) { at += 1 }
    if let weekday = weekday(at) { return named(weekday, from: index, at, opener, shift, isAnchored) }
    if let month = month(at), !opener.is(.that) { return named(month, from: index, at, shift) }
    if time(at) == .season, let season = Season(rawValue: sentence.word(at).timeValue) {
      return named(season, from: index, at, shift)
    }
    if time(at) == .dayPart, let part = DayPart(rawValue: sentence.word(at).timeValue) {
      return named(part, from: index, at, opener, shift, isAnchored)
    }
    if let phrase = span(from: index, at, opener, shift) { return phrase }
    guard let unit = unit(at), unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    if isPlural(at) {
      if opener.is(.past, .last) { return TimePhrase(index, at + 1, .date, .reference(.past)) }
      if opener.is(.coming, .next) { return TimePhrase(index, at + 1, .date, .reference(.future)) }
      return nil
    }
    if hasArticle, opener.is(.past) || (opener.is(.last) && unit != .quarter && unit != .weekend) {
      return TimePhrase(index, at + 1, .duration, TimeValue(TimeSpan(count: 1, unit: unit).value, days: nil, .day))
    }
    if opener.is(.past) {
      return TimePhrase(index, at + 1, .duration, TimeValue(TimeSpan(count: 1, unit: unit).value, days: nil, .day))
    }
    let span = TimeSpan(count: 1, unit: unit)
    if unit == .quarter, isAnchored || opener.is(.latest), let last = context.lastQuarter {
      return derived(index, at + 1, quarter(last, shift))
    }
    if unit == .year, isAnchored, let year = context.lastYear, let value = TimeValue.date(year: year + shift) {
      return TimePhrase(index, at + 1, .date, value, countsFromEvent: true)
    }
    guard let day = isAnchored ? anchor?.day : context.published else {
      return TimePhrase(index, at + 1, .date, span.unknown, countsFromEvent: isAnchored)
    }
    guard var value = shift == 0 ? TimeSpan(count: 0, unit: unit).date(from: day, 1) : span.date(from: day, shift)
    else { return nil }
    if opener.is(.latest), unit == .quarter, let (year, quarter) = lastFinishedQuarter {
      value = TimeValue.quarter(year: year, quarter)
    }
    if unit == .weekend, shift == 0, let published = context.published { value = TimeValue.weekend(of: published) }
    // "the next day" and "that day" rest on the text and not on the day of writing alone.
    let phrase = TimePhrase(index, at + 1, .date, value, countsFromEvent: isAnchored)
    return unit == .day ? withDayPart(phrase) : phrase
  }

  /// "recent weeks"
  private func recent(from start: Int, _ at: Int) -> TimePhrase? {
    guard unit(at) != nil, isPlural(at) else { return nil }
    var end = at + 1
    if sentence[end].is(.and) || sentence[end].is(.or), unit(end + 1) != nil, isPlural(end + 1) { end += 2 }
    return TimePhrase(start, end, .date, .reference(.past))
  }

  /// "the past two months", "the next few days", "the last 24 hours"
  private func span(from start: Int, _ at: Int, _ opener: Term, _ shift: Int) -> TimePhrase? {
    guard
      opener.is(.past, .last, .next) || opener.is(.coming, .previous, .following) || opener.is(.latest, .prior)
        || opener.is(.this) == false && shift != 0
    else { return nil }
    guard let (count, end) = count(at), let unit = unit(end), unit.rawValue != TimeUnit.weekend.rawValue else {
      // "past years" has no count.
      return nil
    }
    return TimePhrase(start, end + 1, .duration, TimeValue(TimeSpan(count: count, unit: unit).value, days: nil, .day))
  }

  /// "last Friday", "next Tuesday", "this coming Sunday"
  private func named(_ weekday: Weekday, from start: Int, _ at: Int, _ opener: Term, _ shift: Int, _ isAnchored: Bool)
    -> TimePhrase?
  {
    guard let published = isAnchored && !opener.is(.next) ? anchor?.day : context.published else {
      return withClock(withDayPart(TimePhrase(start, at + 1, .date, resolve(weekday, shift))))
    }
    var days = weekday.rawValue - published.weekday.rawValue
    if shift < 0 {
      if days >= 0 { days -= 7 }
    } else if shift > 0 {
      if days <= 0 { days += 7 }
    } else if tense(at: start) == .past, days > 0, opener.is(.this) {
      days -= 7
    } else if days < 0, tense(at: start) == .future || sentence[at - 1].is(.coming) {
      days += 7
    }
    var value = TimeValue.day(published.adding(days: days))
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
    let end = sentence[at].end - sentence[at].start <= 4 ? pastPoint(at + 1) : at + 1
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

  /// "last fall", "this summer"
  private func named(_ season: Season, from start: Int, _ at: Int, _ shift: Int) -> TimePhrase? {
    guard let (year, month, _) = context.published?.components else {
      return TimePhrase(start, at + 1, .date, TimeValue.season(year: nil, season))
    }
    let begins = Int(season.rawValue) * 3
    let resolved =
      switch shift {
      case ..<0: begins + 2 < month ? year : year - 1
      case 1...: begins > month ? year : year + 1
      default: year
      }
    return TimePhrase(start, at + 1, .date, TimeValue.season(year: resolved, season))
  }

  /// "this morning", "last night", "the next morning"
  private func named(_ part: DayPart, from start: Int, _ at: Int, _ opener: Term, _ shift: Int, _ isAnchored: Bool)
    -> TimePhrase?
  {
    guard !isPlural(at), part != .noon, !opener.is(.past) else { return nil }
    let base = isAnchored || opener.is(.that) ? anchor?.day : context.published
    let value = base.map { TimeValue.day($0.adding(days: shift)) } ?? TimeValue.unknownDay
    var result = value
    result.value += part.value
    return TimePhrase(start, at + 1, .time, result, countsFromEvent: isAnchored)
  }

  // MARK: Quarters, seasons, weekends

  func derived(_ start: Int, _ end: Int, _ time: TimeValue) -> TimePhrase {
    var phrase = TimePhrase(start, end, .date, time)
    phrase.isDerived = true
    return phrase
  }

  private var lastFinishedQuarter: (Int, Int)? {
    guard let (year, month, _) = context.published?.components else { return nil }
    let now = (month + 2) / 3
    return now == 1 ? (year - 1, 4) : (year, now - 1)
  }

  private func quarter(_ last: (year: Int, quarter: Int), _ shift: Int) -> TimeValue {
    let index = last.year * 4 + last.quarter - 1 + shift
    return TimeValue.quarter(year: index / 4, index % 4 + 1)
  }

  /// "the third quarter of 1984", "fourth-quarter", "the quarter", "the year-ago quarter"
  private func quarter(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) || sentence.isClass(at, .possessive) { at += 1 }
    if sentence[at].is(.year) {
      // "the year-earlier quarter", "the year-ago period"
      var next = at + 1
      if sentence[next].isMark(Mark.hyphen) { next += 1 }
      guard sentence[next].is(.earlier, .ago) else { return nil }
      guard sentence[next + 1].is(.quarter, .period) else {
        guard next == at + 2, let last = context.lastQuarter else { return nil }
        return derived(index, next + 1, quarter(last, -4))
      }
      guard let last = context.lastQuarter else {
        return TimePhrase(index, next + 2, .date, TimeSpan(count: 1, unit: .quarter).unknown)
      }
      return derived(index, next + 2, quarter(last, -4))
    }
    if sentence[at].is(.fiscal) { at += sentence[at + 1].isMark(Mark.hyphen) ? 2 : 1 }
    var year: Int?
    if let (number, end) = yearNumber(at), sentence.word(end).number == .ordinal {
      year = number
      at = end
    }
    let word = sentence.word(at)
    if word.number == .ordinal, word.value >= 1, word.value <= 4 {
      let next = sentence[at + 1].isMark(Mark.hyphen) ? at + 2 : at + 1
      guard sentence[next].is(.quarter) else { return nil }
      var end = next + 1
      if sentence[end].is(.of) || sentence[end].isMark(Mark.comma), let (number, behind) = yearNumber(end + 1) {
        year = number
        end = behind
      } else if let (number, behind) = yearNumber(end) {
        year = number
        end = behind
      } else if sentence[end].is(.of), unit(end + 2) == .year, let published = context.published,
        sentence[end + 1].is(.last, .this, .next)
      {
        year = published.components.year + (sentence[end + 1].is(.last) ? -1 : sentence[end + 1].is(.next) ? 1 : 0)
        end += 3
      }
      let number = Int(word.value)
      if year == nil, let published = context.published {
        let (thisYear, month, _) = published.components
        year = number <= (month + 2) / 3 || tense(at: index) == .future ? thisYear : thisYear - 1
        if number == 4, (month + 2) / 3 == 4 { year = thisYear }
      }
      return TimePhrase(index, end, .date, TimeValue.quarter(year: year, number))
    }
    if at == index + 1, sentence[index].is(.the), sentence[at].is(.quarter), !sentence[at + 1].is(.of),
      let last = context.lastQuarter
    {
      return derived(index, at + 1, quarter(last, 0))
    }
    return nil
  }

  /// "the summer of 1998", "spring 1999", "in winter"
  private func season(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    guard time(at) == .season, let season = Season(rawValue: sentence.word(at).timeValue) else { return nil }
    let end = at + 1
    if let (year, behind) = yearNumber(sentence[end].is(.of) ? end + 1 : end) {
      return TimePhrase(index, behind, .date, TimeValue.season(year: year, season))
    }
    if season == .fall || season == .spring {
      // "the fall of the wall", "fall short": only where nothing else can be meant.
      guard sentence[index - 1].is(.in, .by, .since) || sentence[index - 1].is(.until),
        at > index || sentence[index].isCapitalised, !sentence[end].is(.of)
      else { return nil }
    } else {
      guard !sentence[at].isCapitalised || at > index || sentence.isClass(index - 1, .preposition) else { return nil }
    }
    guard let (year, month, _) = context.published?.components else {
      return TimePhrase(index, end, .date, TimeValue.season(year: nil, season))
    }
    let begins = Int(season.rawValue) * 3
    let isPast = tense(at: index) == .past
    let resolved = isPast && begins > month ? year - 1 : !isPast && begins + 2 < month ? year + 1 : year
    return TimePhrase(index, end, .date, TimeValue.season(year: resolved, season))
  }

  /// "the weekend"
  private func bareWeekend(at index: Int) -> TimePhrase? {
    guard sentence[index].is(.the), sentence[index + 1].is(.weekend) else { return nil }
    guard let published = context.published else {
      return TimePhrase(index, index + 2, .date, TimeSpan(count: 1, unit: .weekend).unknown)
    }
    var day = published
    if tense(at: index) != .future, published.weekday.rawValue < 6 { day = published.adding(days: -7) }
    return TimePhrase(index, index + 2, .date, TimeValue.weekend(of: day))
  }
}
