import Provenance

/// Whether words for nobody say that it was nobody at all: what stands around them can leave others open.
extension PhraseReader {
  /// Whether a figure of 0 is left whole by what stands at `index`: nothing more, another clause, a day, or the event.
  /// A place, a degree, a reason or an exception leaves others open.
  func isPlain(at index: Int) -> Bool {
    guard !isExcepted(behind: index) else { return false }
    var at = index
    // A day, and what happened: "on Friday in the fire", "in Friday's fire".
    for _ in 0..<3 {
      guard let next = pastWhen(at) ?? pastEvent(at) else { break }
      if sentence[next - 1].isWord, Self.events.contains(lowercased(sentence[next - 1])) { return true }
      at = next
    }
    let term = sentence[at]
    if term.kind == .mark { return !term.isMark(Mark.hyphen) && !term.isMark(Mark.colon) && !isCurrency(term.mark) }
    if term.is(.and, .but) || Self.clauses.contains(lowercased(term)) { return true }
    let isSubject = sentence.isClass(at + 1, [.article, .pronoun, .possessive]) || sentence.looksLikeName(at + 1)
    return (term.is(.when, .after) || term.is(.as)) && isSubject
  }

  /// The end of "on Friday", "yesterday", "on 5 May at 9 a.m."; "in 2019", "last year" tell of no one event.
  private func pastWhen(_ index: Int) -> Int? {
    let at = sentence[index].is(.on, .at) ? index + 1 : index
    guard let when = times.first(where: { $0.start <= sentence[at].start && sentence[at].start < $0.end }) else {
      return nil
    }
    var end = at
    while end < sentence.count, sentence[end].start < when.end { end += 1 }
    let isPeriod = Self.periods.contains(lowercased(sentence[end - 1]))
    return isPeriod || sentence[end].isMark(Mark.apostrophe) ? nil : end
  }

  /// The end of "in the fire", "in Friday's explosion"; "in one blast", "in the second blast" tell of a part.
  private func pastEvent(_ index: Int) -> Int? {
    guard sentence[index].is(.in, .during, .by),
      sentence.isClass(index + 1, [.article, .possessive, .determiner]) || sentence.word(index + 1).time != .none
    else { return nil }
    for at in index + 1..<index + 7 {
      let (term, word) = (sentence[at], sentence.word(at))
      let noun = lowercased(term)
      if Self.events.contains(noun) { return at + 1 }
      guard term.isWord || term.isMark(Mark.apostrophe) || term.isMark(Mark.hyphen) else { return nil }
      if word.number != .none || Self.others.contains(noun) { return nil }
      if at > index + 1, !word.classes.isDisjoint(with: [.preposition, .conjunction, .be, .have, .modal, .relative]) {
        return nil
      }
    }
    return nil
  }

  /// "except the driver", "apart from two guards", "because of us", "so far", "yet"
  private func isExcepted(behind index: Int) -> Bool {
    var at = index
    while at < min(sentence.count, index + 12) {
      let term = sentence[at]
      if term.isMark(Mark.semicolon) { return false }
      let word = lowercased(term)
      if Self.exceptions.contains(word) { return true }
      if Self.turns.contains(word), sentence[at + 1].is(.from, .than, .for) || lowercased(sentence[at + 1]) == "far" {
        return true
      }
      at += 1
    }
    return false
  }

  /// Whether nothing before turns it round: a hope, a condition, a denial, a degree ("if nobody is hurt", "we pray
  /// that no one was hurt", "not true that nobody died", "almost nobody").
  func isSaidPlainly(before index: Int) -> Bool {
    if Self.degrees.contains(lowercased(sentence[index - 1])) { return false }
    var isClause = true
    for at in stride(from: index - 1, through: max(0, index - 16), by: -1) {
      let term = sentence[at]
      if term.isMark(Mark.semicolon) { return true }
      if term.isMark(Mark.comma) || term.is(.and, .but) { isClause = false }
      let word = lowercased(term)
      if Self.wishes.contains(word) || isOfPeriod(at) { return false }
      if word == "first", sentence[at - 1].is(.at) { return false }
      guard isClause else { continue }
      // "the first year that no one was killed", "the second blast killed nobody"; first responders may tell it.
      if Self.parts.contains(word) || word == "first" && !sentence.isPlural(at + 1, text) { return false }
      if sentence.isClass(at, [.negation, .future]) || Self.doubts.contains(word) { return false }
      if sentence.isClass(at, .modal), !term.is(.did, .does, .do), !(term.is(.may) && term.isCapitalised) {
        return false
      }
    }
    return true
  }

  /// "in 2019", "this year": what was then is no one event.
  private func isOfPeriod(_ index: Int) -> Bool {
    let term = sentence[index]
    if term.isNumber { return term.digits == 4 && sentence[index - 1].is(.in) }
    return sentence[index - 1].is(.this, .last) && Self.periods.contains(lowercased(term))
  }

  private static let periods = words("year month week quarter season decade century")
  private static let parts = words("other another previous second third fourth")
  private static let wishes = words(
    """
    if unless whether sure ensure ensures ensuring ensured hope hopes hoped hoping hopefully pray prays prayed praying
    prayer prayers wish wishes wished until provided lest avoid avoiding
    initially
    """)
  private static let doubts = words(
    """
    false untrue wrong doubt doubts doubted doubtful unclear unlikely denied denies deny denying question questioned
    how why where imagine pretend claiming
    """)
  private static let degrees = words("almost nearly virtually hardly practically barely scarcely")
  private static let exceptions = words(
    "except excepting excluding besides unless until because yet immediately expected likely feared thought")
  private static let turns = words("apart aside other but so save")
  /// Another clause behind.
  private static let clauses = words("although though while whereas which police officials said says")
  private static let others = words(
    "other another earlier previous later similar past one either any both each every separate such next last some")
  private static let events = words(
    """
    fire blaze attack attacks accident crash collision explosion explosions blast blasts incident shooting bombing
    bombings earthquake quake storm flood floods flooding collapse clashes raid strike strikes airstrike derailment
    landslide mudslide avalanche eruption hurricane tornado cyclone typhoon stampede shelling wreck disaster
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
