import Provenance

extension TimeReader {
  /// "8:15 p.m. local time on Tuesday", "1200 GMT", "noon Thursday".
  func clock(at index: Int) -> TimePhrase? {
    guard let (hour, end) = hour(at: index) else { return nil }
    var at = end
    let zone = universal(at)
    if time(at) == .zone { at += 1 }
    if sentence[at].is(.local), sentence[at + 1].is(.time) { at += 2 }
    if time(at) == .zone { at += 1 }
    var day: TimeValue?
    var next = at
    if sentence[next].isMark(Mark.comma) { next += 1 }
    if sentence[next].is(.on) { next += 1 }
    if let date = dated(at: next) ?? relativeDay(at: next), date.kind == .date, date.time.precision == .day {
      day = date.time
      at = date.end
    } else {
      day = dayBehindBracket(at) ?? dayBehindSecond(at)
    }
    let base = day ?? dayOfClock(at: index).map { TimeValue.day($0) } ?? TimeValue.unknownDay
    return TimePhrase(
      index, at, .time, TimeValue(base.value + hour + zone, days: base.days, .minute, weekday: base.weekday))
  }

  /// The day behind "3 p.m. local time (1900 GMT) on Monday", for either clock time; it is an expression of its own.
  private func dayBehindBracket(_ index: Int) -> TimeValue? {
    var at = index
    if sentence[at].isMark(Mark.open), let (_, end) = hour(at: at + 1) {
      at = time(end) == .zone ? end + 1 : end
    }
    guard sentence[at].isMark(Mark.close), sentence[at + 1].is(.on), let date = dated(at: at + 2),
      date.kind == .date, date.time.precision == .day
    else { return nil }
    return date.time
  }

  /// The day behind "9 a.m. to 5 p.m. on Monday", for both clock times.
  private func dayBehindSecond(_ index: Int) -> TimeValue? {
    let link = sentence[index]
    guard
      link.is(.to, .until, .till) || link.is(.and) && sentence[index - 1].kind != .mark
        || link.isMark(Mark.hyphen) || link.isMark(Mark.dash), let (_, end) = hour(at: index + 1)
    else { return nil }
    var at = end
    if time(at) == .zone { at += 1 }
    if sentence[at].is(.on) { at += 1 }
    guard let date = dated(at: at) ?? relativeDay(at: at), date.kind == .date, date.time.precision == .day else {
      return nil
    }
    return date.time
  }

  /// "Z" for the time of Greenwich, which alone of the zones has a letter here.
  private func universal(_ index: Int) -> String { sentence[index].is(.gmt, .utc) ? "Z" : "" }

  /// "T21:20" for the clock time at `index`, and where it ends.
  func hour(at index: Int) -> (String, Int)? {
    let term = sentence[index]
    if time(index) == .dayPart, let part = DayPart(rawValue: sentence.word(index).timeValue),
      part == .noon || part == .midnight
    {
      return (part.value, index + 1)
    }
    if let spoken = spokenHour(at: index) { return spoken }
    guard term.isNumber, !term.isGrouped else {
      return nil
    }
    if sentence[index - 1].isMark(Mark.dollar), term.glued { return nil }
    if let written = writtenHour(at: index) { return written }
    var hour = Int(term.value)
    var minute = 0
    var at = index + 1
    var hasMinute = false
    if term.hasPoint {
      // "9.20 p.m."
      minute = Int(((term.value - Double(hour)) * 100).rounded())
      hasMinute = true
    }
    if sentence[at].isMark(Mark.colon), sentence[at].glued, sentence[at + 1].glued, sentence[at + 1].isNumber,
      sentence[at + 1].digits == 2
    {
      minute = Int(sentence[at + 1].value)
      hasMinute = true
      at += 2
      // Seconds.
      if sentence[at].isMark(Mark.colon), sentence[at].glued, sentence[at + 1].isNumber { at += 2 }
    }
    guard minute < 60 else { return nil }
    if sentence[at].is(.am, .pm) {
      guard (1...12).contains(hour) else { return nil }
      if sentence[at].is(.pm), hour < 12 { hour += 12 }
      if sentence[at].is(.am), hour == 12 { hour = 0 }
      return (
        "T\(padded(hour, 2)):\(padded(minute, 2))",
        pastPoint(at + 1) == at + 2 && !endsSentence(at + 1) ? at + 2 : at + 1
      )
    }
    if sentence[at].is(.oclock), (1...12).contains(hour) { return ("T\(padded(hour, 2)):00", at + 1) }
    if term.digits == 4, !hasMinute, hour / 100 < 24, hour % 100 < 60, sentence[at].is(.gmt) || time(at) == .zone {
      return ("T\(padded(hour / 100, 2)):\(padded(hour % 100, 2))", at)
    }
    if sentence[at].is(.in), sentence[at + 1].is(.the), time(at + 2) == .dayPart, (1...12).contains(hour),
      !term.hasPoint
    {
      let part = DayPart(rawValue: sentence.word(at + 2).timeValue)
      if part != .morning, hour < 12 { hour += 12 }
      return ("T\(padded(hour, 2)):\(padded(minute, 2))", at + 3)
    }
    // 21:20 is a clock time only where words say so: videos and scores look the same.
    guard hasMinute, !term.hasPoint, hour < 24 else { return nil }
    let before = sentence[index - 1]
    if before.is(.at, .around, .about) || before.is(.by, .until) || time(at) == .zone || sentence[at].is(.gmt)
      || sentence[at].is(.local) || isBounded(index, at)
    {
      return ("T\(padded(hour, 2)):\(padded(minute, 2))", at)
    }
    return nil
  }

  /// "between 21:40 and 22:15", "from 9:30 until 10:00", "from 22:15 on Tuesday"; "won in 2:05 on Sunday" is none.
  private func isBounded(_ index: Int, _ end: Int) -> Bool {
    let isSecond =
      sentence[index - 1].is(.and) && sentence[index - 5].is(.between)
      || sentence[index - 1].is(.to, .till) && sentence[index - 5].is(.from)
    if sentence[index - 1].is(.from) || isSecond && sentence[index - 3].isMark(Mark.colon), sentence[end].is(.on),
      weekday(end + 1) != nil || month(end + 1) != nil
    {
      return true
    }
    let isFirst =
      sentence[index - 1].is(.between) && sentence[end].is(.and)
      || sentence[index - 1].is(.from) && sentence[end].is(.to, .until, .till)
    // "from 2:30 to 3:40 p.m." may be of the afternoon, too.
    return isFirst && sentence[end + 1].isNumber && sentence[end + 2].isMark(Mark.colon)
      && !sentence[end + 4].is(.am, .pm)
  }

  private func endsSentence(_ index: Int) -> Bool { index >= sentence.count - 1 }

  /// A day with the part of it named behind: "Friday night".
  func withDayPart(_ phrase: TimePhrase) -> TimePhrase {
    guard time(phrase.end) == .dayPart, let part = DayPart(rawValue: sentence.word(phrase.end).timeValue),
      phrase.time.precision == .day
    else { return phrase }
    var result = phrase
    result.kind = isPlural(phrase.end) ? .set : .time
    result.end += 1
    result.time.value += part.value
    if result.kind == .set, let weekday = phrase.time.weekday {
      result.time.value = "XXXX-WXX-\(weekday.rawValue)\(part.value)"
    }
    return result
  }

  /// A day with a clock time behind: "Tuesday at 8:15 p.m.".
  func withClock(_ phrase: TimePhrase) -> TimePhrase {
    guard phrase.kind == .date, phrase.time.precision == .day else { return phrase }
    var at = phrase.end
    if sentence[at].isMark(Mark.comma) { at += 1 }
    if sentence[at].is(.at, .around, .about) { at += 1 }
    if sentence[at].is(.around, .about) { at += 1 }
    guard at > phrase.end, let (hour, end) = hour(at: at), sentence[at].isNumber || sentence[at - 1].is(.at) else {
      return phrase
    }
    var result = phrase
    result.kind = .time
    result.end = end
    if time(end) == .zone { result.end += 1 }
    let zone = universal(end)
    if sentence[result.end].is(.local), sentence[result.end + 1].is(.time) { result.end += 2 }
    result.time.value += hour + zone
    result.time.precision = .minute
    return result
  }
}
