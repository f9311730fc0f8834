import Provenance

/// Whether a sentence tells of what was or of what will be.
enum Tense {
  case past, present, future

  /// A verb further from a time than so many words tells nothing of it, and a sentence can be a megabyte long.
  static let reach = 60
}

extension TimeReader {
  /// The tense of the verb that a time at `index` goes with: the nearest before it, or else the first behind it.
  func tense(at index: Int) -> Tense {
    var at = index - 1
    while at >= max(0, index - Tense.reach) {
      if let tense = tense(of: at) { return tense }
      at -= 1
    }
    at = index + 1
    while at < min(sentence.count, index + 25) {
      if let tense = tense(of: at) { return tense }
      at += 1
    }
    return .past
  }

  private func tense(of index: Int) -> Tense? {
    let term = sentence[index]
    guard term.isWord else { return nil }
    let classes = sentence.word(index).classes
    if classes.contains(.future) { return .future }
    if classes.contains(.modal), !term.is(.do, .does, .did), term.end - term.start > 2,
      !(term.is(.may) && term.isCapitalised && !sentence.isAllCapitals)
    {
      return .future
    }
    if isLasting(index - 1) { return nil }
    if term.is(.has, .have, .had) || classes.contains(.past) { return .past }
    if term.is(.to), sentence[index + 1].isWord,
      sentence.word(index + 1).classes.isDisjoint(with: WordClass.stop.subtracting([.verb, .be, .have])),
      !sentence[index + 1].isCapitalised, sentence.word(index + 1).number == .none, isPlan(index - 1)
    {
      return .future
    }
    if classes.contains(.be) { return .present }
    if isLasting(index) { return .future }
    if term.entry == 0 || classes.contains(.participle), sentence.hasSuffix(index, "ed", text) {
      return sentence.isClass(index - 1, .be) ? nil : .past
    }
    return nil
  }

  /// "Schools stay closed on Monday": what lasts, told in the present, looks ahead.
  private func isLasting(_ index: Int) -> Bool {
    let term = sentence[index]
    return term.isWord && Self.lasting.contains(Array(text[term.range]))
  }

  private static let lasting: Set<[UInt8]> = Set(
    "stay stays remain remains reopen reopens resume resumes".split(separator: " ").map { Array($0.utf8) })

  /// "plans to", "is expected to", "due to".
  private func isPlan(_ index: Int) -> Bool {
    let term = sentence[index]
    guard term.isWord else { return false }
    return Self.plans.contains(String(decoding: text[term.range], as: UTF8.self).utf8.map { $0 | 0x20 })
  }

  private static let plans: Set<[UInt8]> = Set(
    """
    is are be plans plan planned planning expected expects expect due scheduled set likely going about supposed slated \
    hopes hope intends intend wants ready poised
    """.split(separator: " ").map { Array($0.utf8) })

  /// The weekday as a day: the last one, or the next where the sentence looks ahead.
  func resolve(_ weekday: Weekday, _ direction: Int) -> TimeValue {
    guard let published = context.published else {
      return TimeValue("XXXX-WXX-\(weekday.rawValue)", days: nil, .day, weekday: weekday)
    }
    let ahead = (weekday.rawValue - published.weekday.rawValue + 7) % 7
    var value = TimeValue.day(published.adding(days: direction > 0 ? ahead : (ahead == 0 ? 0 : ahead - 7)))
    value.weekday = weekday
    return value
  }

  /// The year that a month, or a day of a month, without one belongs to.
  func year(month: Int, day: Int?, _ tense: Tense) -> Int? {
    guard let published = context.published else { return nil }
    let (year, thisMonth, thisDay) = published.components
    let isLater = month > thisMonth || (month == thisMonth && (day ?? 0) > thisDay)
    let isEarlier = month < thisMonth || (month == thisMonth && day.map { $0 < thisDay } ?? false)
    switch tense {
    // A month ahead in a sentence of the past is last year's, unless it is close: reports look a little ahead.
    case .past:
      return isLater && month - thisMonth > 2 || isLater && day != nil && month > thisMonth + 1 ? year - 1 : year
    // A day shortly past is meant itself, whatever the sentence goes on to tell of the future.
    case .future: return isEarlier && !(day != nil && thisMonth - month <= 2) ? year + 1 : year
    case .present:
      if isLater, month - thisMonth > 6 { return year - 1 }
      if isEarlier, thisMonth - month > 8 { return year + 1 }
      return year
    }
  }
}
