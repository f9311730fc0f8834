import Provenance

extension TimeReader {
  /// The count before a unit: "two", "48", "several", "a few", "two and a half"; nil as count where it is vague.
  func count(_ index: Int) -> (Double?, Int)? {
    var at = index
    if sentence[at].is(.few, .several, .many) { return (nil, at + 1) }
    if sentence[at].is(.a), sentence[at + 1].is(.few) { return (nil, at + 2) }
    if sentence[at].is(.couple) || (sentence[at].is(.a) && sentence[at + 1].is(.couple)) {
      at += sentence[at].is(.a) ? 2 : 1
      return (2, sentence[at].is(.of) ? at + 1 : at)
    }
    // "two quarters" are no half here.
    let word = sentence.word(at)
    if word.number == .small, unit(at + 1) == .quarter { return (word.value, at + 1) }
    guard let numeral = sentence.numeral(at: at) else { return nil }
    at = numeral.end
    if numeral.isFraction { return numeral.value == 0.5 ? (0.5, at) : nil }
    if numeral.form == .vague { return (nil, sentence[at].is(.of) ? at + 1 : at) }
    return (numeral.value, at)
  }

  /// Spans of time and dates counted in them: "three days", "48-hour", "two weeks ago", "a year earlier".
  func counted(at index: Int) -> TimePhrase? {
    if let stretch = stretch(at: index) { return stretch }
    var at = modifier(index) ?? index
    var total: Double?
    var isBare = false
    if sentence[at].is(.a, .an) || (sentence[at].is(.another) && at == index) {
      if let (value, end) = count(at), unit(end) != nil || sentence[end].isMark(Mark.hyphen) || sentence[end].is(.more)
      {
        total = value
        at = end
      } else {
        total = 1
        at += 1
        if sentence[at].is(.additional) || sentence[at].is(.full) { at += 1 }
      }
    } else if sentence[at].is(.half), sentence[at + 1].is(.an, .a) {
      total = 0.5
      at += 2
    } else if let (value, end) = count(at) {
      (total, at) = (value, end)
      // "two to three weeks" is no certain number of them.
      if let end = upperCount(at, above: value) { (total, at) = (nil, end) }
    } else if unit(at) != nil, isPlural(at) {
      isBare = true
    } else {
      return nil
    }
    if sentence[at].is(.more) || isStretch(at) { at += 1 }
    let isHyphenated = sentence[at].isMark(Mark.hyphen) && sentence[at].glued
    if isHyphenated { at += 1 }
    guard let unit = unit(at), !isRankOrAge(at, unit, total) else { return nil }
    // "60 Minutes" is a name.
    if sentence[at].isCapitalised, index > 0, !isHyphenated, sentence[index].isNumber,
      !sentence[index - 1].isCapitalised,
      !sentence.isAllCapitals
    {
      return nil
    }
    var end = at + 1
    if sentence[end].is(.and), sentence[end + 1].is(.a), sentence[end + 2].is(.half), let value = total {
      total = value + 0.5
      end += 3
    }
    if sentence[end].is(.or), sentence[end + 1].is(.so) { end += 2 }
    if sentence[end].is(.or), total == 1, sentence.word(end + 1).value == 2, sentence.word(end + 1).number == .small {
      // "a day or two"
      (total, end) = (nil, end + 2)
    }
    let span = TimeSpan(count: isBare ? nil : total, unit: unit)
    if let phrase = shifted(span, from: index, end, isHyphenated: isHyphenated) { return phrase }
    if isBare, !opensBare(index) { return nil }
    if sentence[at - 1].is(.a, .an), at - 1 == index, let rate = rate(index, at, unit) { return rate }
    return TimePhrase(
      index, end, .duration, TimeValue(span.value, days: nil, .day), countsFromEvent: countsFromEvent(end))
  }

  /// "day-long", "weeklong", "decades-long", "single-day"
  private func stretch(at index: Int) -> TimePhrase? {
    func phrase(_ count: Double?, _ unit: TimeUnit, _ end: Int) -> TimePhrase {
      TimePhrase(index, end, .duration, TimeValue(TimeSpan(count: count, unit: unit).value, days: nil, .day))
    }
    if time(index) == .stretch, let unit = TimeUnit(rawValue: sentence.word(index).timeValue) {
      return phrase(1, unit, index + 1)
    }
    if let unit = unit(index), sentence[index + 1].isMark(Mark.hyphen), sentence[index + 2].is(.long) {
      return phrase(isPlural(index) ? nil : 1, unit, index + 3)
    }
    guard sentence[index].is(.single), sentence[index + 1].isMark(Mark.hyphen), let unit = unit(index + 2) else {
      return nil
    }
    return phrase(1, unit, index + 3)
  }

  /// The end of the second count in "two to three weeks", "12 or 13 days", "18-24 months".
  private func upperCount(_ link: Int, above low: Double?) -> Int? {
    let term = sentence[link]
    guard let low, term.is(.to, .or) || term.isMark(Mark.hyphen) || term.isMark(Mark.dash),
      let numeral = sentence.numeral(at: link + 1), !numeral.isFraction, numeral.value > low
    else { return nil }
    let end = sentence[numeral.end].isMark(Mark.hyphen) ? numeral.end + 1 : numeral.end
    return unit(end) == nil ? nil : numeral.end
  }

  /// "nearly", "more than", "at least": where the number begins.
  private func modifier(_ index: Int) -> Int? {
    let term = sentence[index]
    if term.is(.nearly, .almost, .about) || term.is(.over, .around, .roughly) || term.is(.some, .approximately) {
      return index + 1
    }
    if term.is(.more, .less, .fewer), sentence[index + 1].is(.than) { return index + 2 }
    return term.is(.at) && sentence[index + 1].is(.least, .most) ? index + 2 : nil
  }

  /// An ordinal, a fraction, a date or an age, and no span: "the second", "first quarter", "19-year-old".
  private func isRankOrAge(_ at: Int, _ unit: TimeUnit, _ count: Double?) -> Bool {
    if unit == .second, !isPlural(at), count != 1 || !sentence[at - 1].is(.one) { return true }
    if unit == .quarter, !isPlural(at) { return true }
    let next = sentence[at + 1].isMark(Mark.hyphen) ? at + 2 : at + 1
    return sentence[next].is(.old, .olds) || sentence[next].is(.of) && sentence[next + 1].is(.age)
  }

  private func isStretch(_ index: Int) -> Bool {
    sentence[index].is(.long, .full) || sentence[index].is(.straight)
      || sentence[index].is(.additional, .consecutive, .trading) && unit(index + 1) != nil
  }

  /// "ago", "earlier", "later", "from now" behind a span.
  private func shifted(_ span: TimeSpan, from start: Int, _ end: Int, isHyphenated: Bool) -> TimePhrase? {
    let at = sentence[end].isMark(Mark.hyphen) ? end + 1 : end
    let word = sentence[at]
    // Hours and minutes ago stay spans: no day tells more than the day of writing.
    if span.unit.isOfClock { return nil }
    if word.is(.ago) {
      guard span.count != nil else { return TimePhrase(start, at + 1, .date, .reference(.past)) }
      if let day = agoToday(span, from: start, at + 1) { return day }
      if let quarter = quarterAYearBefore(span, from: start, at + 1), context.published != nil { return quarter }
      return TimePhrase(start, at + 1, .date, context.published.flatMap { span.date(from: $0, -1) } ?? span.unknown)
    }
    if word.is(.from), sentence[at + 1].is(.now) {
      guard span.count != nil else { return TimePhrase(start, at + 2, .date, .reference(.future)) }
      return TimePhrase(start, at + 2, .date, context.published.flatMap { span.date(from: $0, 1) } ?? span.unknown)
    }
    if word.is(.from), !isHyphenated, span.unit == .day || span.unit == .week, span.count == 1,
      !sentence[start - 1].is(.for, .of, .in), !sentence.isClass(start - 1, .lasting), let day = weekday(at + 1)
    {
      // "a week from Friday": the next Friday is where it counts from; "for two weeks from Monday" is a span.
      let value = context.published == nil ? nil : resolve(day, 1).days.flatMap { span.day(behind: $0.earliest) }
      return TimePhrase(start, at + 2, .date, value ?? TimeValue.unknownDay)
    }
    guard word.is(.earlier, .later), !isHyphenated else { return nil }
    if span.count == nil {
      return TimePhrase(start, at + 1, .date, .reference(word.is(.earlier) ? .past : .future), countsFromEvent: true)
    }
    if word.is(.earlier), let quarter = quarterAYearBefore(span, from: start, at + 1) { return quarter }
    let isOfDays = span.unit == .day || span.unit == .week || span.unit == .fortnight
    let isOpen = isOfDays && (context.isPastDay || context.lastDay == nil && tense(at: start) == .past)
    let base = isOpen ? nil : context.lastDay ?? (word.is(.earlier) ? context.published : nil)
    guard let base else { return TimePhrase(start, at + 1, .date, span.unknown, countsFromEvent: true) }
    let value = span.date(from: base, word.is(.earlier) ? -1 : 1) ?? span.unknown
    return TimePhrase(start, at + 1, .date, value, countsFromEvent: true)
  }

  /// "two years ago today", "a year ago yesterday", "three weeks ago today": one day.
  private func agoToday(_ span: TimeSpan, from start: Int, _ at: Int) -> TimePhrase? {
    guard sentence[at].is(.today, .yesterday), let published = context.published, let count = span.count,
      count == count.rounded(), (1...999).contains(count)
    else { return nil }
    let day = published.adding(days: sentence[at].is(.today) ? 0 : -1)
    let value: TimeValue?
    switch span.unit {
    case .year: value = anniversary(of: day, years: Int(count))
    case .week: value = TimeValue.day(day.adding(days: -7 * Int(count)))
    default: value = nil
    }
    return value.map { TimePhrase(start, at + 1, .date, $0) }
  }

  /// "a year ago" behind figures of a quarter: the same quarter of the year before.
  private func quarterAYearBefore(_ span: TimeSpan, from start: Int, _ end: Int) -> TimePhrase? {
    guard span.unit == .year, span.count == 1, !context.isPastQuarter, let last = context.lastQuarter else {
      return nil
    }
    return derived(start, end, TimeValue.quarter(year: last.year - 1, last.quarter))
  }

  /// Whether a span stands before an event that it counts from: "two days after the attacks".
  private func countsFromEvent(_ end: Int) -> Bool {
    sentence[end].is(.after, .before, .since) || (sentence[end].is(.into) || sentence[end].is(.following))
  }

  /// Whether a plural unit without a number is a span: "for years", "in days", "hours after".
  private func opensBare(_ index: Int) -> Bool {
    let before = sentence[index - 1]
    let after = sentence[index + 1]
    if after.is(.after, .before, .ago) || after.is(.later, .earlier) { return true }
    if before.is(.for, .in, .within) || before.is(.over, .than) || before.is(.just, .after, .only) {
      return !after.is(.of) || before.is(.for)
    }
    return after.is(.of) && before.is(.after, .for)
  }
}
