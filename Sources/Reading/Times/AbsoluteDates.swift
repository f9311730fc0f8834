import Provenance

extension TimeReader {
  /// Dates by their numbers and names: "Nov. 13, 2015", "13 November", "Friday", "2013-2014", "2015-11-13".
  func dated(at index: Int) -> TimePhrase? {
    if let phrase = weekdayDate(at: index) ?? monthDate(at: index) ?? dayMonth(at: index) ?? numericDate(at: index) {
      return withClock(withDayPart(phrase))
    }
    return year(at: index) ?? decade(at: index)
  }

  /// "Friday", "Friday, Nov. 13"
  private func weekdayDate(at index: Int) -> TimePhrase? {
    guard let weekday = weekday(index) else { return nil }
    var at = pastAbbreviation(index)
    if sentence[at].isMark(Mark.comma) { at += 1 }
    if let date = monthDate(at: at) ?? dayMonth(at: at), date.time.precision == .day {
      var result = TimePhrase(index, date.end, .date, date.time)
      result.time.weekday = weekday
      return result
    }
    let end = pastAbbreviation(index)
    if sentence[end].is(.last), unit(end + 1) == .week {
      var value = resolve(weekday, -1)
      if let days = value.days, let published = context.published,
        days.earliest.daysSinceEpoch > published.daysSinceEpoch - published.weekday.rawValue
      {
        value = TimeValue.day(days.earliest.adding(days: -7))
        value.weekday = weekday
      }
      return TimePhrase(index, end + 2, .date, value)
    }
    if isPlural(index), sentence[index].end - sentence[index].start > 6, endsInDays(index) {
      return TimePhrase(index, end, .set, TimeValue("XXXX-WXX-\(weekday.rawValue)", days: nil, .day, weekday: weekday))
    }
    let direction = tense(at: index) == .future ? 1 : -1
    return TimePhrase(index, end, .date, resolve(weekday, direction))
  }

  private func endsInDays(_ index: Int) -> Bool { sentence.hasSuffix(index, "days", text) }

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

  private func pluralWeekday(_ index: Int) -> Weekday? {
    let term = sentence[index]
    var hash = WordHash()
    for at in term.start..<max(term.start, term.end - 1) { hash.add(text[at] | 0x20) }
    let word = sentence.vocabulary.words[Int(sentence.vocabulary.entry(hash.value))]
    return word.time == .weekday ? Weekday(rawValue: Int(word.timeValue)) : nil
  }

  private func pastAbbreviation(_ index: Int) -> Int {
    let term = sentence[index]
    return term.end - term.start <= 5 ? pastPoint(index + 1) : index + 1
  }

  /// The month at `index`; "may" and "march" only where they cannot be verbs.
  func month(_ index: Int) -> Int? {
    let word = sentence.word(index)
    let term = sentence[index]
    guard word.time == .month, term.isWord, term.isCapitalised else { return nil }
    if term.is(.may, .march) || term.end - term.start <= 3 || term.is(.august) {
      let next = pastPoint(index + 1)
      let after = sentence[next]
      let before = sentence[index - 1]
      let isDated = (after.isNumber && after.value <= 31) || isYear(next) || before.isNumber && before.value <= 31
      let hasOpener =
        sentence.isClass(index - 1, .preposition) || before.is(.last, .next, .this) || before.is(.early, .late, .mid)
        || before.isMark(Mark.hyphen)
      if term.is(.may, .march) || term.is(.august) {
        guard
          isDated || hasOpener || after.isMark(Mark.comma) && isYear(next + 1) || sentence.word(next).number == .ordinal
        else { return nil }
        if term.is(.may), sentence.isAllCapitals || index == 0, !isDated, !hasOpener { return nil }
      } else {
        guard isDated || sentence[index + 1].isMark(Mark.point) else { return nil }
      }
    }
    return Int(word.timeValue)
  }

  /// "Nov. 13, 2015", "November 2016", "November"
  func monthDate(at index: Int) -> TimePhrase? {
    guard let month = month(index) else { return nil }
    let term = sentence[index]
    let next = term.end - term.start <= 4 ? pastPoint(index + 1) : index + 1
    if let (day, end) = dayNumber(next) {
      var at = end
      var year: Int?
      let afterComma = sentence[at].isMark(Mark.comma) ? at + 1 : at
      if let (number, yearEnd) = yearNumber(afterComma) {
        year = number
        at = yearEnd
      } else if sentence[afterComma].is(.of), let (number, yearEnd) = yearNumber(afterComma + 1) {
        year = number
        at = yearEnd
      } else if let (value, shifted) = shiftedYear(afterComma) {
        year = value
        at = shifted
      }
      let resolved = year ?? self.year(month: month, day: day, tense(at: index))
      if let value = TimeValue.date(year: resolved, month: month, day: day) {
        // "March 7-9", "March 7 to 9"
        if year == nil, sentence[end].isMark(Mark.hyphen) || sentence[end].isMark(Mark.dash), sentence[end].glued,
          let (last, lastEnd) = dayNumber(end + 1), last > day,
          let until = TimeValue.date(year: resolved, month: month, day: last)
        {
          var days: DayRange?
          if let from = value.days, let to = until.days { days = DayRange(from.earliest, to.latest) }
          return TimePhrase(index, lastEnd, .date, TimeValue("\(value.value)/\(until.value)", days: days, .day))
        }
        return TimePhrase(index, at, .date, value)
      }
      return nil
    }
    let afterComma = sentence[next].isMark(Mark.comma) || sentence[next].is(.of) ? next + 1 : next
    if let (year, end) = yearNumber(afterComma), let value = TimeValue.date(year: year, month: month) {
      return TimePhrase(index, end, .date, value)
    }
    if let (year, end) = spelledYear(next), let value = TimeValue.date(year: year, month: month) {
      return TimePhrase(index, end, .date, value)
    }
    if let (year, end) = shiftedYear(next), let value = TimeValue.date(year: year, month: month) {
      return TimePhrase(index, end, .date, value)
    }
    guard let value = TimeValue.date(year: year(month: month, day: nil, tense(at: index)), month: month) else {
      return nil
    }
    return TimePhrase(index, next, .date, value)
  }

  /// "13 November 2015", "the 13th of November"
  private func dayMonth(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    guard let (day, end) = dayNumber(at), sentence[at].isNumber || at > index else { return nil }
    at = sentence[end].is(.of) ? end + 1 : end
    guard let month = month(at) else { return nil }
    let next = pastPoint(at + 1)
    let afterComma = sentence[next].isMark(Mark.comma) ? next + 1 : next
    if let (year, yearEnd) = yearNumber(afterComma) ?? shortYear(next) {
      return TimeValue.date(year: year, month: month, day: day).map { TimePhrase(index, yearEnd, .date, $0) }
    }
    return TimeValue.date(year: year(month: month, day: day, tense(at: index)), month: month, day: day)
      .map {
        TimePhrase(
          index, sentence[at + 1].isMark(Mark.point) && sentence[at].end - sentence[at].start <= 4 ? next : at + 1,
          .date, $0)
      }
  }

  /// "3 JAN 90", "'98"
  private func shortYear(_ index: Int) -> (Int, Int)? {
    var at = index
    if sentence[at].isMark(Mark.apostrophe) { at += 1 }
    let term = sentence[at]
    guard term.isNumber, term.digits == 2, !term.hasPoint, sentence[index - 1].isAllCapitals || at > index else {
      return nil
    }
    return (Int(term.value) + (term.value < 30 ? 2000 : 1900), at + 1)
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
  private func dayNumber(_ index: Int) -> (Int, Int)? {
    let term = sentence[index]
    if term.isNumber, !term.hasPoint, !term.isGrouped, term.digits <= 2, (1...31).contains(term.value) {
      let next = sentence[index + 1]
      if next.isWord, next.glued {
        return next.is(.th, .st, .nd) || next.is(.rd) ? (Int(term.value), index + 2) : nil
      }
      if next.isMark(Mark.colon), next.glued { return nil }
      return (Int(term.value), index + 1)
    }
    let word = sentence.word(index)
    if word.number == .ordinal, word.value <= 31 { return (Int(word.value), index + 1) }
    if word.number == .tens, sentence[index + 1].isMark(Mark.hyphen), sentence.word(index + 2).number == .ordinal,
      word.value <= 30
    {
      return (Int(word.value + sentence.word(index + 2).value), index + 3)
    }
    return nil
  }

  func isYear(_ index: Int) -> Bool { yearNumber(index) != nil }

  /// A year in digits.
  func yearNumber(_ index: Int) -> (Int, Int)? {
    let term = sentence[index]
    guard term.isNumber, term.digits == 4, !term.isGrouped, !term.hasPoint, (1000...2100).contains(term.value) else {
      return nil
    }
    if sentence[index + 1].isWord, sentence[index + 1].glued { return nil }
    return (Int(term.value), index + 1)
  }

  /// 2015-11-13, 11/13/2015, 13.11.2015
  private func numericDate(at index: Int) -> TimePhrase? {
    let term = sentence[index]
    if term.kind == .number, term.isCode { return pointedDate(at: index) }
    guard term.isNumber, !term.hasPoint,
      !term.glued || sentence[index - 1].isMark(Mark.open) || sentence[index - 1].isMark(Mark.quote)
    else { return nil }
    let separator = sentence[index + 1]
    guard separator.glued, separator.isMark(Mark.hyphen) || separator.isMark(Mark.slash), sentence[index + 2].isNumber,
      sentence[index + 2].glued
    else { return nil }
    let second = sentence[index + 2]
    if sentence[index + 3].isMark(separator.mark), sentence[index + 3].glued, sentence[index + 4].isNumber,
      sentence[index + 4].glued
    {
      let third = sentence[index + 4]
      let end = index + 5
      if term.digits == 4 {
        return TimeValue.date(year: Int(term.value), month: Int(second.value), day: Int(third.value)).map {
          TimePhrase(index, end, .date, $0)
        }
      }
      guard third.digits == 4 || third.digits == 2, term.digits <= 2 else { return nil }
      let year = third.digits == 4 ? Int(third.value) : Int(third.value) + (third.value < 30 ? 2000 : 1900)
      // Month first, as American papers write, unless the first cannot be a month.
      let (month, day) = term.value > 12 ? (Int(second.value), Int(term.value)) : (Int(term.value), Int(second.value))
      return TimeValue.date(year: year, month: month, day: day).map { TimePhrase(index, end, .date, $0) }
    }
    return nil
  }

  private func pointedDate(at index: Int) -> TimePhrase? {
    var parts = [0]
    var digits = [0]
    for at in sentence[index].range {
      let byte = text[at]
      if byte == Mark.point {
        parts.append(0)
        digits.append(0)
        if parts.count > 3 { return nil }
      } else {
        parts[parts.count - 1] = min(parts[parts.count - 1] * 10 + Int(byte & 15), 99_999)
        digits[digits.count - 1] += 1
      }
    }
    guard parts.count == 3, digits[2] == 4, digits[0] <= 2, digits[1] <= 2 else { return nil }
    return TimeValue.date(year: parts[2], month: parts[1], day: parts[0]).map {
      TimePhrase(index, index + 1, .date, $0)
    }
  }

  /// "1988", "2013-2014", "nineteen ninety-six", "fiscal 1989", "'98"
  private func year(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.fiscal) { at += 1 }
    if sentence[at].isMark(Mark.apostrophe), sentence[at + 1].glued, sentence[at + 1].digits == 2,
      sentence[at + 1].isNumber
    {
      if sentence[at + 2].is(.s), sentence[at + 2].glued { return nil }
      let year = Int(sentence[at + 1].value) + (sentence[at + 1].value < 30 ? 2000 : 1900)
      return sentence.isClass(index - 1, .preposition)
        ? TimeValue.date(year: year).map { TimePhrase(index, at + 2, .date, $0) } : nil
    }
    if let spelled = spelledYear(at) {
      return TimeValue.date(year: spelled.0).map { TimePhrase(index, spelled.1, .date, $0) }
    }
    guard let (year, end) = yearNumber(at), year >= 1500 || sentence[at - 1].is(.in) && year >= 1100,
      isFreeYear(at, end)
    else { return nil }
    if sentence[end].isMark(Mark.hyphen) || sentence[end].isMark(Mark.dash) || sentence[end].isMark(Mark.slash),
      sentence[end].glued
    {
      var last: Int?
      if let (second, _) = yearNumber(end + 1) { last = second }
      if sentence[end + 1].isNumber, sentence[end + 1].digits == 2, Int(sentence[end + 1].value) > year % 100 {
        last = year / 100 * 100 + Int(sentence[end + 1].value)
      }
      if let last, last > year, last - year < 100, let from = TimeValue.date(year: year),
        let to = TimeValue.date(year: last)
      {
        var days: DayRange?
        if let first = from.days, let second = to.days { days = DayRange(first.earliest, second.latest) }
        return TimePhrase(index, end + 2, .date, TimeValue("\(from.value)/\(to.value)", days: days, .year))
      }
      if sentence[end + 1].kind == .number { return nil }
    }
    return TimeValue.date(year: year).map { TimePhrase(index, end, .date, $0) }
  }

  /// Whether four digits can be a year and nothing is counted or priced by them.
  private func isFreeYear(_ index: Int, _ end: Int) -> Bool {
    let before = sentence[index - 1]
    let after = sentence[end]
    let year = sentence[index].value
    if sentence[index].glued {
      guard
        before.isMark(Mark.open) || before.isMark(Mark.quote) || before.isMark(Mark.hyphen) || before.isMark(Mark.dash)
          || before.isMark(Mark.apostrophe) || before.isMark(Mark.comma)
      else { return false }
      if before.isMark(Mark.hyphen),
        sentence[index - 2].isNumber || !sentence[index - 2].isWord || sentence[index - 2].isAllCapitals
      {
        return false
      }
    }
    if after.isMark(Mark.percent) || after.isMark(Mark.colon) && after.glued && sentence[end + 1].isNumber {
      return false
    }
    if sentence.word(end).measure != 0, unit(end) == nil { return false }
    if unit(end) != nil, isPlural(end) { return false }
    if sentence.word(end).number == .magnitude || sentence.word(end).number == .hundred { return false }
    if after.is(.gmt) || time(end) == .zone { return false }
    if before.is(.of, .than) || before.is(.about, .nearly, .some) || before.is(.to, .least) || before.is(.over) {
      if sentence.isPlural(end, text) || sentence.isClass(end, .person) { return false }
    }
    if sentence.isClass(index - 1, .numbered), before.isCapitalised { return false }
    if (1900...2059).contains(year) {
      return !(sentence.isClass(end, .person) && sentence.isPlural(end, text))
        || sentence.isClass(index - 1, .preposition) || sentence.isClass(index - 1, .determiner)
    }
    return before.is(.in, .since, .of) || before.is(.by, .until, .from) || before.isMark(Mark.open)
      || before.is(.before, .after)
  }

  /// "nineteen ninety-six", "two thousand (and) five" behind "year"
  private func spelledYear(_ index: Int) -> (Int, Int)? {
    let first = sentence.word(index)
    if first.number == .small, first.value >= 15, first.value <= 19,
      sentence.word(index + 1).number == .tens
        || sentence.word(index + 1).value >= 10 && sentence.word(index + 1).number == .small
    {
      var at = index + 2
      var year = Int(first.value) * 100 + Int(sentence.word(index + 1).value)
      if sentence[at].isMark(Mark.hyphen), sentence.word(at + 1).number == .small, sentence.word(at + 1).value < 10 {
        year += Int(sentence.word(at + 1).value)
        at += 2
      } else if sentence.word(at).number == .small, sentence.word(at).value < 10,
        sentence.word(index + 1).number == .tens
      {
        year += Int(sentence.word(at).value)
        at += 1
      }
      return (year, at)
    }
    if first.value == 2, first.number == .small, sentence[index + 1].is(.thousand),
      sentence[index - 1].is(.year) || sentence[index - 1].is(.in),
      sentence.word(index + 2).number == .none
    {
      return (2000, index + 2)
    }
    return nil
  }

  /// "the 1990s", "the nineties", "'90s"
  private func decade(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    if sentence[at].is(.early, .late, .mid) { at += sentence[at + 1].isMark(Mark.hyphen) ? 2 : 1 }
    var number: Int?
    if sentence[at].isMark(Mark.apostrophe), sentence[at + 1].isNumber { at += 1 }
    let term = sentence[at]
    if term.isNumber, term.digits == 4 || term.digits == 2, Int(term.value) % 10 == 0, !term.hasPoint, !term.isGrouped {
      var next = at + 1
      if sentence[next].isMark(Mark.apostrophe) { next += 1 }
      guard sentence[next].is(.s), sentence[next].glued,
        term.digits == 4 || sentence[at - 1].isMark(Mark.apostrophe) || sentence[at - 1].is(.the) || at > index
      else { return nil }
      number = Int(term.value)
      at = next
    } else if term.isWord, time(at) == .decade, sentence[at - 1].is(.the) || at > index {
      number = Int(sentence.word(at).timeValue)
    }
    guard var first = number else { return nil }
    if first < 100 { first += 1900 }
    guard first >= 1000, first <= 2100 else { return nil }
    return TimePhrase(index, at + 1, .date, TimeValue.decade(first))
  }
}
