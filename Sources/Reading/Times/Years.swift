import Provenance

/// Years, decades and centuries.
extension TimeReader {
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

  /// "1988", "2013-2014", "nineteen ninety-six", "fiscal 1989", "'98"
  func year(at index: Int) -> TimePhrase? {
    var at = index
    if sentence[at].is(.fiscal) { at += 1 }
    if sentence[at].isMark(Mark.apostrophe), sentence[at + 1].glued, sentence[at + 1].digits == 2,
      sentence[at + 1].isNumber
    {
      if sentence[at + 2].is(.s), sentence[at + 2].glued { return nil }
      let year = century(of: sentence[at + 1].value)
      return sentence.isClass(index - 1, .preposition)
        ? TimeValue.date(year: year).map { TimePhrase(index, at + 2, .date, $0) } : nil
    }
    if let spelled = spelledYear(at) {
      return TimeValue.date(year: spelled.0).map { TimePhrase(index, spelled.1, .date, $0) }
    }
    guard let (year, end) = yearNumber(at), year >= 1500 || sentence[at - 1].is(.in) && year >= 1100,
      isFreeYear(at, end)
    else { return nil }
    let link = sentence[end]
    if link.isMark(Mark.hyphen) || link.isMark(Mark.dash) || link.isMark(Mark.slash), link.glued {
      if let years = years(from: year, index, end) { return years }
      if sentence[end + 1].kind == .number { return nil }
    }
    return TimeValue.date(year: year).map { TimePhrase(index, end, .date, $0) }
  }

  /// "2013-2014", "2013-14"
  private func years(from year: Int, _ start: Int, _ link: Int) -> TimePhrase? {
    var last: Int?
    if let (second, _) = yearNumber(link + 1) { last = second }
    if sentence[link + 1].isNumber, sentence[link + 1].digits == 2, Int(sentence[link + 1].value) > year % 100 {
      last = year / 100 * 100 + Int(sentence[link + 1].value)
    }
    guard let last, last > year, last - year < 100, let from = TimeValue.date(year: year),
      let to = TimeValue.date(year: last)
    else { return nil }
    var days: DayRange?
    if let first = from.days, let second = to.days { days = DayRange(first.earliest, second.latest) }
    return TimePhrase(start, link + 2, .date, TimeValue("\(from.value)/\(to.value)", days: days, .year))
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
  func spelledYear(_ index: Int) -> (Int, Int)? {
    let first = sentence.word(index)
    let second = sentence.word(index + 1)
    if first.number == .small, first.value >= 15, first.value <= 19,
      second.number == .tens || second.value >= 10 && second.number == .small
    {
      var at = index + 2
      var year = Int(first.value) * 100 + Int(second.value)
      if sentence[at].isMark(Mark.hyphen), sentence.word(at + 1).number == .small, sentence.word(at + 1).value < 10 {
        year += Int(sentence.word(at + 1).value)
        at += 2
      } else if sentence.word(at).number == .small, sentence.word(at).value < 10, second.number == .tens {
        year += Int(sentence.word(at).value)
        at += 1
      }
      return (year, at)
    }
    if first.value == 2, first.number == .small, sentence[index + 1].is(.thousand),
      sentence[index - 1].is(.year) || sentence[index - 1].is(.in), sentence.word(index + 2).number == .none
    {
      return (2000, index + 2)
    }
    return nil
  }

  /// "the 1990s", "the nineties", "'90s"
  func decade(at index: Int) -> TimePhrase? {
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

  /// "the 20th century"
  func century(at index: Int) -> TimePhrase? {
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
}
