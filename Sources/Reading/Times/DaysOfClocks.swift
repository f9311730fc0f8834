import Provenance

/// The day of a clock time that comes without one.
extension TimeReader {
  /// The day that this sentence named, or the one before in the same tense and near the day of writing; else the day of
  /// writing. What comes again ("daily at 9 a.m.") and what is told of far days has none.
  func dayOfClock(at index: Int) -> CivilDate? {
    if comesAgain(at: index) { return nil }
    guard let named = context.lastDay, !context.isPastDay, context.sentence - context.lastDaySentence <= 1 else {
      return context.published
    }
    if context.lastDaySentence == context.sentence { return named }
    guard let published = context.published else { return nil }
    guard tenseOfClause(at: index) == (named <= published ? .past : .future) else { return published }
    let isNear = published.adding(days: -Self.near) <= named && named <= published.adding(days: Self.near)
    return isNear ? named : nil
  }

  /// In days.
  private static let near = 7

  /// The tense of the nearest verb before `index`, or else behind it before any mark; nil where none tells it.
  private func tenseOfClause(at index: Int) -> Tense? {
    for at in stride(from: index - 1, through: max(0, index - Tense.reach), by: -1) {
      if Self.presents.contains(word(at)) { return .present }
      if let tense = tense(of: at) { return tense }
    }
    for at in index + 1..<index + 25 {
      guard at < sentence.count else { break }
      // The point of "p.m." is a mark, too.
      if sentence[at].kind == .mark, !sentence[at].isMark(Mark.point) { break }
      if Self.presents.contains(word(at)) { return .present }
      if let tense = tense(of: at) { return tense }
    }
    return nil
  }

  /// Whether words near `index` tell of hours that come again: "opens daily at 9 a.m.", "Open 10 a.m. to 5 p.m.".
  private func comesAgain(at index: Int) -> Bool {
    for at in max(0, index - 8)..<min(sentence.count, index + 9) {
      let word = word(at)
      if Self.everyDay.contains(word) || at < index && Self.open.contains(word) { return true }
    }
    return false
  }

  private func word(_ index: Int) -> String {
    let term = sentence[index]
    guard term.isWord, term.end <= text.count else { return "" }
    return String(decoding: text[term.range], as: UTF8.self).lowercased()
  }

  private static let everyDay: Set<String> = ["daily", "every", "weekdays", "nightly"]
  private static let open: Set<String> = ["open", "opens"]
  private static let presents: Set<String> = [
    "begins", "begin", "starts", "start", "opens", "closes", "runs", "airs", "departs", "leaves", "arrives", "ends",
    "is", "are",
  ]
}
