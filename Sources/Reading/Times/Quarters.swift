import Provenance

/// Parts of a business year.
extension TimeReader {
  /// "the third quarter of 1984", "fourth-quarter", "Q3 2019", "the quarter", "the year-ago quarter"
  func quarter(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) || sentence.isClass(at, .possessive) { at += 1 }
    if sentence[at].is(.year) { return yearAgoQuarter(from: index, at) }
    if sentence[at].is(.fiscal) { at += sentence[at + 1].isMark(Mark.hyphen) ? 2 : 1 }
    var year: Int?
    if let (number, end) = yearNumber(at) {
      // "the 1988 third quarter", "the 1988 quarter", "2019 Q3"
      if at > index, isPeriod(end), let last = context.lastQuarter {
        return derived(index, end + 1, TimeValue.quarter(year: number, last.quarter))
      }
      year = number
      at = end
    }
    if let (number, end) = quarterNumber(at) {
      let (told, behind) = yearBehind(end)
      let resolved = year ?? told ?? quarterYear(number, at: index)
      return TimePhrase(index, year == nil ? behind : end, .date, TimeValue.quarter(year: resolved, number))
    }
    if at == index + 1, sentence[at].isWord, isPeriod(at + 1) {
      // "the comparable period last year"
      let behind = sentence[at + 2].is(.last) && unit(at + 3) == .year ? at + 4 : isYearAgo(at + 2) ? at + 5 : 0
      if behind > 0, let last = context.lastQuarter { return derived(index, behind, quarter(last, -4)) }
    }
    if at == index + 1, sentence[index].is(.the), sentence[at].is(.quarter), !sentence[at + 1].is(.of),
      let last = context.lastQuarter
    {
      if isYearAgo(at + 1) { return derived(index, at + 4, quarter(last, -4)) }
      return derived(index, at + 1, quarter(last, 0))
    }
    return nil
  }

  /// "third quarter", "3rd quarter", "fourth-quarter", "Q3"; where it ends.
  private func quarterNumber(_ index: Int) -> (Int, Int)? {
    let word = sentence.word(index)
    if word.time == .quarterCode { return (Int(word.timeValue), index + 1) }
    var next = index + 1
    var number = 0
    if word.number == .ordinal {
      number = Int(word.value)
    } else if sentence[index].isNumber, sentence[index].digits == 1, sentence[next].glued,
      sentence[next].is(.st, .nd, .rd) || sentence[next].is(.th)
    {
      number = Int(sentence[index].value)
      next += 1
    }
    guard (1...4).contains(number) else { return nil }
    if sentence[next].isMark(Mark.hyphen) { next += 1 }
    return sentence[next].is(.quarter) ? (number, next + 1) : nil
  }

  /// "of 1984", ", 1984", "of last year", "last year", "of the year" behind a quarter or half, and where that ends.
  private func yearBehind(_ index: Int) -> (Int?, Int) {
    var at = index
    if sentence[at].is(.of, .in) || sentence[at].isMark(Mark.comma) { at += 1 }
    if let (number, end) = yearNumber(at) { return (number, end) }
    if sentence[at].is(.fiscal), let (number, end) = yearNumber(at + 1) { return (number, end) }
    guard at == index || sentence[index].is(.of), unit(at + 1) == .year, !isPlural(at + 1),
      let year = context.published?.components.year
    else { return (nil, index) }
    if sentence[at].is(.last) { return (year - 1, at + 2) }
    if sentence[at].is(.next) { return (year + 1, at + 2) }
    return sentence[at].is(.this) || at > index && sentence[at].is(.the) ? (year, at + 2) : (nil, index)
  }

  /// The year of a quarter that comes without one: the last that began, unless the sentence looks ahead.
  private func quarterYear(_ number: Int, at index: Int) -> Int? {
    guard let (year, month, _) = context.published?.components else { return nil }
    return number <= (month + 2) / 3 || tense(at: index) == .future ? year : year - 1
  }

  /// "the year-earlier quarter", "the year-ago third quarter", "the year-ago period", "the year-ago"
  private func yearAgoQuarter(from start: Int, _ at: Int) -> TimePhrase? {
    let isHyphenated = sentence[at + 1].isMark(Mark.hyphen)
    let next = at + (isHyphenated ? 2 : 1)
    guard sentence[next].is(.earlier, .ago) else { return nil }
    if let (number, end) = quarterNumber(next + 1), let year = quarterYear(number, at: start) {
      return derived(start, end, TimeValue.quarter(year: year - 1, number))
    }
    guard isPeriod(next + 1) else {
      guard isHyphenated, let last = context.lastQuarter else { return nil }
      return derived(start, next + 1, quarter(last, -4))
    }
    guard let last = context.lastQuarter else {
      return TimePhrase(start, next + 2, .date, TimeSpan(count: 1, unit: .quarter).unknown)
    }
    return derived(start, next + 2, quarter(last, -4))
  }

  private func isPeriod(_ index: Int) -> Bool { sentence[index].is(.quarter, .period) }

  private func isYearAgo(_ index: Int) -> Bool {
    sentence[index].is(.a) && sentence[index + 1].is(.year) && sentence[index + 2].is(.ago, .earlier)
  }

  /// "the latest period", "the same period last year": the quarter that the text is about.
  func period(from start: Int, _ at: Int, _ shift: Shift) -> TimePhrase? {
    guard sentence[at].is(.period), let last = context.lastQuarter, !shift.opener.is(.that, .this) else { return nil }
    if isYearAgo(at + 1) { return derived(start, at + 4, quarter(last, -4)) }
    if sentence[at + 1].is(.last), unit(at + 2) == .year { return derived(start, at + 3, quarter(last, -4)) }
    guard shift.opener.is(.latest) else { return nil }
    return derived(start, at + 1, quarter(last, 0))
  }

  /// "last year's third quarter", "last year's quarter"
  func quarterOfYear(from start: Int, _ index: Int, _ shift: Shift) -> TimePhrase? {
    guard let year = context.published?.components.year, sentence[index].isMark(Mark.apostrophe),
      sentence[index + 1].is(.s)
    else { return nil }
    if let (number, end) = quarterNumber(index + 2) {
      return TimePhrase(start, end, .date, TimeValue.quarter(year: year + shift.by, number))
    }
    guard isPeriod(index + 2), let last = context.lastQuarter else { return nil }
    return derived(start, index + 3, TimeValue.quarter(year: year + shift.by, last.quarter))
  }

  /// "the first half of 1989", "the last half of this year"
  func half(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.the) { at += 1 }
    let isFirst = sentence[at].is(.first)
    guard isFirst || sentence[at].is(.second, .last) else { return nil }
    at += 1
    if sentence[at].isMark(Mark.hyphen) { at += 1 }
    guard sentence[at].is(.half), sentence[at + 1].is(.of) || isYear(at + 1),
      case (let year?, let end) = yearBehind(at + 1), end > at + 1
    else { return nil }
    return TimePhrase(index, end, .date, TimeValue.half(year: year, isFirst ? 1 : 2))
  }

  var lastFinishedQuarter: (Int, Int)? {
    guard let (year, month, _) = context.published?.components else { return nil }
    let now = (month + 2) / 3
    return now == 1 ? (year - 1, 4) : (year, now - 1)
  }

  func quarter(_ last: (year: Int, quarter: Int), _ shift: Int) -> TimeValue {
    let index = last.year * 4 + last.quarter - 1 + shift
    return TimeValue.quarter(year: index / 4, index % 4 + 1)
  }
}
