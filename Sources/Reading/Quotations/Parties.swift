import Provenance

extension Wording {
  /// The attribution with a source that can speak: a time, a number or a scrap of a clause is nobody's word, and neither
  /// is the page's own earlier version.
  func ofParty(_ attribution: Attribution) -> Attribution {
    guard let source = attribution.source.map(withoutClock).map(withEarlier) else { return attribution }
    var result = attribution
    result.source = canSpeak(source) ? source : nil
    return result
  }

  /// "*22:14* Police say": the clock of a live page is no part of who speaks.
  private func withoutClock(_ source: Range<Int>) -> Range<Int> {
    let first = source.lowerBound
    guard source.count > 1, sentenceOf[first] >= 0, sentences[Int(sentenceOf[first])].tokens.lowerBound == first,
      tokens[first].kind == .number, tokens[first].range.count <= 5,
      text[tokens[first].range.range].contains(where: { $0 == 0x3A || $0 == 0x2E || $0 == 0x68 })
    else { return source }
    var start = first + 1
    while start < source.upperBound, tokens[start].kind == .mark || PartyWords.zones.contains(tokens[start].key) {
      start += 1
    }
    return start < source.upperBound && isCapital(start) ? start..<source.upperBound : source
  }

  /// "*Earlier* reports said 15": which reports they are belongs to them.
  private func withEarlier(_ source: Range<Int>) -> Range<Int> {
    let before = source.lowerBound - 1
    guard before >= 0, sentenceOf[before] >= 0, sentenceOf[before] == sentenceOf[source.lowerBound],
      PartyWords.which.contains(tokens[before].key), let head = head(of: source), has(.document, at: head)
    else { return source }
    return before..<source.upperBound
  }

  private func canSpeak(_ source: Range<Int>) -> Bool {
    if source.contains(where: { nameOf[$0] >= 0 && names[Int(nameOf[$0])].kind != .place }) { return true }
    guard let head = head(of: source) else { return false }
    if isTime(head) || PartyWords.tolls.contains(tokens[head].key), nameOf[head] < 0 { return false }
    let words = source.filter { tokens[$0].kind == .word }
    // "Not six as", "by 9 p.m.", "on Monday"; but "six of them" and "neither".
    let isScrap = words.allSatisfy { token in
      let isSubject = has([.personPronoun, .pluralPronoun, .firstPerson, .objectPronoun, .relative], at: token)
      return !isSubject && (has(.scrap, at: token) || isTime(token) || PartyWords.scraps.contains(tokens[token].key))
    }
    if isScrap, has([.preposition, .subordinator], at: source.lowerBound) || opensOrEndsAstray(source) { return false }
    return !isOwnPage(source, head: head)
  }

  private func opensOrEndsAstray(_ source: Range<Int>) -> Bool {
    guard let last = source.last else { return true }
    return has([.preposition, .subordinator, .coordinator], at: last) || tokens[source.lowerBound].kind == .number
  }

  private func isTime(_ token: Int) -> Bool {
    has(.timeWord, at: token) || PartyWords.times.contains(tokens[token].key)
  }

  /// "An earlier version of this article", "a previous post".
  private func isOwnPage(_ source: Range<Int>, head: Int) -> Bool {
    PartyWords.pages.contains(tokens[head].key) && nameOf[head] < 0 && !isCapitalised(head)
      && source.contains { $0 < head && PartyWords.earlier.contains(tokens[$0].key) }
  }

  /// Whether the words name somebody, or a body or a paper that speaks: what a report can rest on at second hand.
  func isVoice(_ phrase: Range<Int>) -> Bool {
    guard let head = head(of: phrase) else { return false }
    if has(.voice, at: head) || PartyWords.bodies.contains(tokens[head].key) { return true }
    return phrase.contains { token in
      nameOf[token] >= 0 && [.person, .organisation].contains(names[Int(nameOf[token])].kind)
    }
  }
}

extension Traits {
  /// Words that name nobody by themselves.
  fileprivate static let scrap: Traits = [
    .determiner, .preposition, .subordinator, .coordinator, .negation, .adverb, .timeWord, .auxiliary, .modal,
  ]
  /// Words for those who speak.
  fileprivate static let voice: Traits = [
    .title, .official, .witness, .anonymous, .outlet, .personNoun, .document,
  ]
}

private enum PartyWords {
  static let times: Set<WordKey> = [
    "hour", "hours", "minute", "minutes", "moment", "moments", "second", "seconds", "day", "days", "week", "weeks",
    "weekend", "month", "months", "year", "years", "decade", "decades", "century", "evening", "midnight", "noon",
    "dawn",
    "dusk", "a.m", "p.m", "a.m.", "p.m.", "am", "pm",
  ]
  static let zones: Set<WordKey> = ["gmt", "utc", "bst", "cet", "cest", "est", "edt", "am", "pm", "a.m.", "p.m."]
  /// What is told, and tells nothing.
  static let tolls: Set<WordKey> = ["toll", "tolls"]
  static let scraps: Set<WordKey> = ["p", "m", "o'clock", "as", "than", "so"]
  static let pages: Set<WordKey> = ["post", "version", "headline", "update", "edition", "story", "article", "entry"]
  static let earlier: Set<WordKey> = ["earlier", "previous", "original", "this", "our"]
  static let which: Set<WordKey> = ["earlier", "previous", "initial", "early", "first", "preliminary", "later"]
  static let bodies: Set<WordKey> = [
    "organisers", "organizers", "union", "unions", "charity", "charities", "company", "companies", "crew", "guard",
    "crescent", "cross", "monitors", "militants", "rebels", "opposition", "media", "group", "groups", "service",
    "services", "brigade", "campaigners", "protesters", "observatory", "operator", "operators", "church", "team",
    "teams",
    "board", "party", "staff", "others", "newspaper", "newspapers", "broadcaster", "agency", "agencies", "station",
    "doctors", "medics", "rescuers", "villagers", "locals", "relatives", "family", "families", "neighbours",
  ]
}
