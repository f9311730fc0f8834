import Provenance

/// Where a sentence looks from the day on which it was written.
enum Tense {
  /// What was, and nothing that is still to come: "since March".
  case before
  case past, present, future
  /// Behind or ahead, whichever is nearer: "until Tuesday" is said of both.
  case nearest

  /// A verb further from a time than so many words tells nothing of it, and a sentence can be a megabyte long.
  static let reach = 60
}

extension TimeReader {
  /// The direction that the words right before the time at `index` tell, or else the tense of the verb that it goes
  /// with: the nearest before it, or else the first behind it.
  func tense(at index: Int) -> Tense {
    let told = opener(before: index)
    if let told, told != .nearest { return told }
    let tense = verbTense(at: index)
    return told == nil || tense == .future ? tense : .nearest
  }

  private func verbTense(at index: Int) -> Tense {
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

  /// "payable Dec. 15", "scheduled for Friday", "until 9 a.m. Monday", "since March", "ended Oct. 31".
  private func opener(before index: Int) -> Tense? {
    var at = index - 1
    while at > index - 8, isPassed(at) { at -= 1 }
    let term = sentence[at]
    if term.is(.since, .ended) { return .before }
    if sentence.isClass(at, .ahead) { return isBehindHad(at) ? .past : .future }
    if term.is(.until, .till, .by) || term.is(.through) {
      return sentence.isClass(at - 1, .ahead) ? .future : .nearest
    }
    if term.is(.as), sentence[at - 1].is(.soon, .early) { return .future }
    return term.is(.record) && sentence[at - 1].is(.of) ? .future : nil
  }

  /// What may stand between a time and the word that opens it: "on", and a clock time.
  private func isPassed(_ index: Int) -> Bool {
    let term = sentence[index]
    return term.is(.on, .for, .in) || term.is(.at, .around, .about) || term.is(.am, .pm) || term.isNumber
      || term.isMark(Mark.colon) || time(index) == .zone
  }

  func tense(of index: Int) -> Tense? {
    let term = sentence[index]
    guard term.isWord else { return nil }
    let classes = sentence.word(index).classes
    if classes.contains(.ahead), isBehindHad(index) { return .past }
    if !classes.isDisjoint(with: [.future, .ahead]) { return .future }
    if classes.contains(.modal), !term.is(.do, .does, .did), term.end - term.start > 2,
      !(term.is(.may) && term.isCapitalised && !sentence.isAllCapitals)
    {
      return .future
    }
    if sentence.isClass(index - 1, .lasting) { return nil }
    if !classes.isDisjoint(with: [.be, .have]), isBehindModal(index) { return .future }
    // "The case is heard in May": behind a form of "be" a participle tells no tense.
    if classes.contains(.past), classes.isDisjoint(with: [.be, .have]), sentence.isClass(index - 1, .be) { return nil }
    if term.is(.has, .have, .had) || classes.contains(.past) { return .past }
    if term.is(.to), sentence[index + 1].isWord,
      sentence.word(index + 1).classes.isDisjoint(with: WordClass.stop.subtracting([.verb, .be, .have])),
      !sentence[index + 1].isCapitalised, sentence.word(index + 1).number == .none,
      sentence.isClass(index - 1, .plan)
    {
      return .future
    }
    if classes.contains(.be) {
      // "is to vote"; behind "to" the verb itself was asked before.
      let isPlan = sentence[index - 1].is(.plan, .plans) && !classes.contains(.past)
      return isPlan || isToDo(index + 1) ? .future : .present
    }
    if classes.contains(.lasting) { return sentence[index - 1].is(.did) ? .past : .future }
    return (term.entry == 0 || classes.contains(.participle)) && isPastForm(index) ? .past : nil
  }

  private func isToDo(_ index: Int) -> Bool {
    sentence[index].is(.to) && sentence[index + 1].isWord && !sentence[index + 1].isCapitalised
      && sentence.word(index + 1).classes.isDisjoint(with: WordClass.stop.subtracting([.verb, .be, .have]))
      && sentence.word(index + 1).number == .none
  }

  /// Whether an unknown word in -ed is a verb: "the United Isles", "an unnamed date", "succeed" are none.
  private func isPastForm(_ index: Int) -> Bool {
    guard sentence.hasSuffix(index, "ed", text), !sentence.hasSuffix(index, "eed", text),
      !sentence[index].isCapitalised || index == 0 || sentence.isAllCapitals
    else { return false }
    let before = sentence.isClass(index - 1, .adverb) ? index - 2 : index - 1
    return !sentence.isClass(index - 1, .be) && !sentence.isClass(before, [.article, .possessive])
  }

  /// "had been scheduled (to expire)": what was to come then, and came.
  private func isBehindHad(_ index: Int) -> Bool {
    let at = sentence[index - 1].is(.to) && sentence.isClass(index - 2, .ahead) ? index - 2 : index
    return sentence[at - 1].is(.had) || sentence[at - 1].is(.been) && sentence[at - 2].is(.had)
  }

  /// "would be", "will not have"
  private func isBehindModal(_ index: Int) -> Bool {
    func isModal(_ at: Int) -> Bool {
      sentence.isClass(at, [.future, .modal]) && !sentence[at].is(.do, .does, .did)
    }
    return isModal(index - 1) || isModal(index - 2) && sentence.isClass(index - 1, [.adverb, .negation])
  }

  /// The year that a month, or a day of a month, without one belongs to; with `weekday` the one in which they agree.
  func year(month: Int, day: Int?, _ tense: Tense, on weekday: Weekday? = nil) -> Int? {
    guard let published = context.published else { return nil }
    let (year, thisMonth, thisDay) = published.components
    let next = month < thisMonth ? year + 1 : year
    let last = month > thisMonth ? year - 1 : year
    if let weekday, let day {
      for candidate in [year, year - 1, year + 1]
      where CivilDate(year: candidate, month: month, day: day)?.weekday == weekday { return candidate }
    }
    let ahead = (month - thisMonth + 12) % 12
    guard ahead != 0 else { return tense == .before && (day ?? 0) > thisDay ? year - 1 : year }
    switch tense {
    case .before: return last
    // Reports of the past look a little ahead: a dividend that was declared is paid next month.
    case .past: return ahead <= (day == nil ? 1 : 2) ? next : last
    // A day shortly past is meant itself, whatever the sentence goes on to tell of the future.
    case .future: return day != nil && ahead >= 10 ? last : next
    case .nearest: return ahead <= 6 ? next : last
    case .present: return month > thisMonth ? (ahead > 6 ? last : next) : (ahead < 4 ? next : last)
    }
  }
}
