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
    guard let numeral = sentence.numeral(at: at) else { return nil }
    at = numeral.end
    if numeral.isFraction { return numeral.value == 0.5 ? (0.5, at) : nil }
    if numeral.form == .vague { return (nil, sentence[at].is(.of) ? at + 1 : at) }
    return (numeral.value, at)
  }

  /// Spans of time and dates counted in them: "three days", "48-hour", "two weeks ago", "a year earlier".
  func counted(at index: Int) -> TimePhrase? {
    var at = index
    if let skip = modifier(at) { at = skip }
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
      total = value
      at = end
    } else if unit(at) != nil, isPlural(at) {
      isBare = true
    } else {
      return nil
    }
    if sentence[at].is(.more) || isStretch(at) { at += 1 }
    let isHyphenated = sentence[at].isMark(Mark.hyphen) && sentence[at].glued
    if isHyphenated { at += 1 }
    guard let unit = unit(at) else { return nil }
    // An ordinal, a fraction or a rank; quarters are dates; and "second" alone is no time.
    if unit == .second, !isPlural(at), total != 1 || !sentence[at - 1].is(.one) { return nil }
    if unit == .quarter, !isPlural(at) { return nil }
    var end = at + 1
    // "19-year-old", "26 years old", "30 years of age"
    var next = end
    if sentence[next].isMark(Mark.hyphen) { next += 1 }
    if sentence[next].is(.old) || sentence[next].is(.olds) || sentence[next].is(.of) && sentence[next + 1].is(.age) {
      return nil
    }
    if sentence[at].isGenitive, sentence[at - 1].is(.a, .an), !sentence[at - 1].is(.one), false { return nil }
    if sentence[end].is(.and), sentence[end + 1].is(.a), sentence[end + 2].is(.half), let value = total {
      total = value + 0.5
      end += 3
    }
    var isVague = isBare
    if sentence[end].is(.or), sentence[end + 1].is(.so) { end += 2 }
    if total == nil { isVague = true }
    let span = TimeSpan(count: isVague ? nil : total, unit: unit)
    if let phrase = shifted(span, from: index, end, isHyphenated: isHyphenated) { return phrase }
    if isBare, !opensBare(index) { return nil }
    if sentence[at - 1].is(.a, .an), at - 1 == index, let rate = rate(index, at, unit) { return rate }
    return TimePhrase(
      index, end, .duration, TimeValue(span.value, days: nil, .day), countsFromEvent: countsFromEvent(end))
  }

  /// "nearly", "more than", "at least": where the number begins.
  private func modifier(_ index: Int) -> Int? {
    if sentence[index].is(.nearly, .almost, .about) || sentence[index].is(.over, .around, .roughly)
      || sentence[index].is(.some) || sentence[index].is(.approximately)
    {
      return index + 1
    }
    if sentence[index].is(.more, .less, .fewer), sentence[index + 1].is(.than) { return index + 2 }
    if sentence[index].is(.at), sentence[index + 1].is(.least, .most) { return index + 2 }
    return nil
  }

  private func isStretch(_ index: Int) -> Bool {
    sentence[index].is(.long, .full) || sentence[index].is(.straight)
      || sentence[index].is(.additional, .consecutive, .trading) && unit(index + 1) != nil
  }

  /// "ago", "earlier", "later", "from now" behind a span.
  private func shifted(_ span: TimeSpan, from start: Int, _ end: Int, isHyphenated: Bool) -> TimePhrase? {
    var at = end
    if sentence[at].isMark(Mark.hyphen) { at += 1 }
    let word = sentence[at]
    // Hours and minutes ago stay spans: no day tells more than the day of writing.
    if span.unit.isOfClock { return nil }
    if word.is(.ago) || (word.is(.before) && sentence[at + 1].isWord == false && false) {
      guard span.count != nil else { return TimePhrase(start, at + 1, .date, .reference(.past)) }
      if span.unit == .year, let last = context.lastQuarter, span.count == 1, context.published != nil {
        return derived(start, at + 1, TimeValue.quarter(year: last.year - 1, last.quarter))
      }
      let value = context.published.flatMap { span.date(from: $0, -1) } ?? span.unknown
      return TimePhrase(start, at + 1, .date, value)
    }
    if word.is(.from), sentence[at + 1].is(.now) {
      guard span.count != nil else { return TimePhrase(start, at + 2, .date, .reference(.future)) }
      return TimePhrase(start, at + 2, .date, context.published.flatMap { span.date(from: $0, 1) } ?? span.unknown)
    }
    guard word.is(.earlier, .later), !isHyphenated else { return nil }
    if span.count == nil {
      return TimePhrase(start, at + 1, .date, .reference(word.is(.earlier) ? .past : .future), countsFromEvent: true)
    }
    if span.unit == .year, let last = context.lastQuarter, span.count == 1, word.is(.earlier) {
      return derived(start, at + 1, TimeValue.quarter(year: last.year - 1, last.quarter))
    }
    let base = context.lastDay ?? (word.is(.earlier) ? context.published : nil)
    guard let base else { return TimePhrase(start, at + 1, .date, span.unknown, countsFromEvent: true) }
    let value = span.date(from: base, word.is(.earlier) ? -1 : 1) ?? span.unknown
    return TimePhrase(start, at + 1, .date, value, countsFromEvent: true)
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

  /// "15 a year", "$2 a day", "twice a week": something repeated.
  private func rate(_ index: Int, _ unitAt: Int, _ unit: TimeUnit) -> TimePhrase? {
    let before = sentence[index - 1]
    let isRate =
      before.kind == .number || before.isMark(Mark.percent) || sentence.word(index - 1).number != .none
      || sentence.word(index - 1).measure != 0 || before.is(.once, .times)
      || (sentence.isPlural(index - 1, text) && !before.isCapitalised)
    guard isRate else { return nil }
    return TimePhrase(index, unitAt + 1, .set, TimeValue(TimeSpan(count: 1, unit: unit).value, days: nil, .day))
  }

  /// "every day", "each Thursday", "daily"
  func setPhrase(at index: Int) -> TimePhrase? {
    if time(index) == .repeated, let unit = TimeUnit(rawValue: sentence.word(index).timeValue) {
      // "the Daily News", "annual report": an adjective of what comes regularly is a set all the same.
      if sentence[index].isCapitalised, index > 0, !sentence.isAllCapitals { return nil }
      if sentence[index].is(.annual) || sentence[index].is(.quarterly) { return nil }
      return TimePhrase(index, index + 1, .set, TimeValue(TimeSpan(count: 1, unit: unit).value, days: nil, .day))
    }
    guard sentence[index].is(.every, .each) else { return nil }
    if let weekday = weekday(index + 1) {
      return TimePhrase(
        index, index + 2, .set, TimeValue("XXXX-WXX-\(weekday.rawValue)", days: nil, .day, weekday: weekday))
    }
    if let month = month(index + 1) {
      return TimePhrase(index, index + 2, .set, TimeValue("XXXX-\(padded(month, 2))", days: nil, .month))
    }
    if time(index + 1) == .dayPart, let part = DayPart(rawValue: sentence.word(index + 1).timeValue) {
      return TimePhrase(index, index + 2, .set, TimeValue("XXXX-XX-XX\(part.value)", days: nil, .day))
    }
    if let unit = unit(index + 1), unit != .second {
      return TimePhrase(index, index + 2, .set, TimeValue(TimeSpan(count: 1, unit: unit).value, days: nil, .day))
    }
    if let (count, end) = count(index + 1), let unit = unit(end) {
      return TimePhrase(index, end + 1, .set, TimeValue(TimeSpan(count: count, unit: unit).value, days: nil, .day))
    }
    return nil
  }

  /// "now", "recently", "in the future"
  func reference(at index: Int) -> TimePhrase? {
    let term = sentence[index]
    if time(index) == .reference, let reference = TimeReference(rawValue: sentence.word(index).timeValue) {
      if sentence[index - 1].isMark(Mark.hyphen), term.glued { return nil }
      return TimePhrase(index, index + 1, .date, .reference(reference))
    }
    if term.is(.current), !isCapitalisedName(index) { return TimePhrase(index, index + 1, .date, .reference(.present)) }
    if term.is(.recent), !isCapitalisedName(index) { return TimePhrase(index, index + 1, .date, .reference(.past)) }
    guard term.is(.the) else { return nil }
    let at = sentence[index + 1].is(.near) ? index + 2 : index + 1
    if sentence[at].is(.future), !sentence[at + 1].is(.of) {
      return TimePhrase(index, at + 1, .date, .reference(.future))
    }
    if sentence[at].is(.past), !sentence[at + 1].isWord || sentence.isClass(at + 1, .stop) {
      return TimePhrase(index, at + 1, .date, .reference(.past))
    }
    return nil
  }

  private func isCapitalisedName(_ index: Int) -> Bool {
    sentence[index].isCapitalised && index > 0 && !sentence.isAllCapitals
  }
}
