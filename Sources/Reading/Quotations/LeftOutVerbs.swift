import Provenance

extension Wording {
  /// What others say behind a number, the verb left out: "the mayor said 12 people were hurt, *the police chief 15*".
  func leftOutVerbs(_ clause: CountClause) -> [CountClause] {
    let (object, verb) = (clause.range.suffix(from: clause.attribution.cue.upperBound), clause.attribution.cue)
    guard let number = object.prefix(4).first(where: isNumber), sentenceOf[verb.lowerBound] >= 0 else { return [] }
    let sentence = sentences[Int(sentenceOf[verb.lowerBound])].tokens
    var counted = number
    while counted < object.upperBound, isNumber(counted) { counted += 1 }
    var found: [CountClause] = []
    var end = object.upperBound
    while let next = leavingOut(from: end, in: sentence) {
      let said = [counted..<object.upperBound, next.number..<next.end].filter { !$0.isEmpty }
      let attribution = Attribution(cue: verb, source: next.source, content: said)
      found.append(
        CountClause(attribution: attribution, range: end..<next.end, isContrast: true, sharesVerb: true))
      end = next.end
    }
    return found
  }

  /// ", the police chief at least 15": a voice and a number behind a comma, and no verb.
  private func leavingOut(
    from start: Int, in sentence: Range<Int>
  ) -> (source: Range<Int>, number: Int, end: Int)? {
    var at = start
    while at < sentence.upperBound, at - start < 2, marks[at] == .comma || has(.coordinator, at: at) { at += 1 }
    guard at > start else { return nil }
    let source = at
    // A name with its office.
    while at < sentence.upperBound, at - source < 8, !isNumber(at), !CountWords.bounds.contains(tokens[at].key) {
      if marks[at] != .none || runOf[at] >= 0 { return nil }
      if has([.auxiliary, .modal, .reporting, .subordinator, .relative, .timeWord], at: at) { return nil }
      at += 1
    }
    guard at > source, at < sentence.upperBound, isOffice(source..<at), !has([.preposition, .document], at: at - 1),
      let number = (at..<min(sentence.upperBound, at + 4)).first(where: isNumber),
      (at..<number).allSatisfy({ CountWords.bounds.contains(tokens[$0].key) })
    else { return nil }
    var end = number + 1
    while end < sentence.upperBound, marks[end] == .none, !has(.coordinator, at: end) {
      // "15 minutes later", "15 were hurt": other things than the number of the first.
      if end - number > 2 || has([.timeWord, .auxiliary, .modal, .preposition], at: end) { return nil }
      if LeftOutWords.measures.contains(tokens[end].key) { return nil }
      end += 1
    }
    return (source..<at, at, end)
  }
}

extension Wording {
  /// Whether the words name an office or a body: "Ada Lind 45" and "the driver 45" tell how old the dead were.
  private func isOffice(_ phrase: Range<Int>) -> Bool {
    guard isVoice(phrase), let head = head(of: phrase) else { return false }
    if phrase.contains(where: { has([.title, .official, .outlet], at: $0) }) { return true }
    return !has([.personNoun, .witness], at: head) && !phrase.contains(where: isPersonName)
  }

  private func isPersonName(_ token: Int) -> Bool { nameOf[token] >= 0 && names[Int(nameOf[token])].kind == .person }
}

private enum LeftOutWords {
  static let measures: Set<WordKey> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "year",
    "years", "times", "percent", "%", "miles", "metres", "meters", "kilometres", "kilometers", "a.m", "p.m", "a.m.",
    "p.m.", "am", "pm",
  ]
}
