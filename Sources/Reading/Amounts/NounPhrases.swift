/// The counted noun phrase.
extension PhraseReader {
  /// The counted noun phrase from term `from` on.
  func readCounted(_ finding: inout Finding, from: Int) {
    let isSingular = finding.bounds.exact == 1
    guard
      let phrase = finding.isFraction
        ? nounPhrase(from: from, isSingular: isSingular, isMass: true) : nounPhrase(from: from, isSingular: isSingular)
    else { return }
    // "40 more wounded": more of what was counted before.
    if phrase.count == 1, sentence[from].is(.more, .additional, .further) {
      finding.end = max(finding.end, phrase.upperBound)
      return
    }
    finding.counted = phrase
    finding.end = max(finding.end, phrase.upperBound)
    for index in phrase {
      let word = sentence.word(index)
      if word.nationality != 0, finding.nationality == 0 { finding.nationality = word.nationality }
    }
    finding.group = sentence.word(phrase.upperBound - 1).group
    // "517 rushing yards", "three trading days" are yards and days.
    if phrase.count == 2, !finding.isFraction, sentence.hasSuffix(phrase.lowerBound, "ng", text),
      let unit = unit(at: phrase.lowerBound + 1), unit.end == phrase.upperBound
    {
      finding.measure = unit.index
      finding.isCount = false
    }
  }

  /// The longest noun phrase that can be counted: up to its plural, or up to what cannot stand in one.
  func nounPhrase(from: Int, isSingular: Bool, isMass: Bool = false) -> Range<Int>? {
    var at = from
    var end = from
    var lastNoun = from
    while at < sentence.count, at - from < Self.longestPhrase {
      let term = sentence[at]
      if term.isMark(Mark.hyphen), term.glued, sentence[at + 1].glued, sentence[at + 1].isWord, at > from {
        at += 1
        continue
      }
      // "heavily armed, masked men" is rare; a comma ends the phrase.
      guard term.isWord else { break }
      if sentence.isClass(at, .stop), !isNounDespite(at, from), !isInCompound(at) { break }
      if sentence.word(at).number != .none, !term.is(.quarter), at > from || sentence.word(at).number != .ordinal {
        break
      }
      if sentence.word(at).time == .weekday || sentence.word(at).time == .month { break }
      if sentence.word(at).role != 0, !sentence[at - 1].isMark(Mark.hyphen), endsPhrase(at, from) { break }
      if sentence.isClass(at, .adverb), at > from { break }
      // "a third of the population lives in"
      if term.is(.lives), at > from, sentence.isClass(at + 1, .preposition), !sentence.isClass(at - 1, .possessive) {
        break
      }
      // "two officials told": an unknown word in -ed behind a noun is a verb.
      if at > from, isSingular, sentence[at].entry == 0, sentence.hasSuffix(at, "ed", text),
        !sentence[at - 1].isMark(Mark.hyphen)
      {
        break
      }
      end = at + 1
      at += 1
      if sentence.isPlural(end - 1, text) {
        lastNoun = end
        // "seven dead raiders": a state in front of its noun.
        if sentence.word(end - 1).role != 0, sentence.isPlural(at, text) { continue }
        if !continues(at) { break }
      } else if isSingular, sentence.isClass(end - 1, .person), !sentence.isClass(at, .person) {
        lastNoun = end
        break
      }
      if term.isGenitive { break }
    }
    if lastNoun > from { end = lastNoun }
    guard end > from else { return nil }
    // More than one of something is said with a plural, or with a nationality or "dead" alone.
    if lastNoun == from, isMass, sentence[end].kind == .number || sentence.hasSuffix(end - 1, "ed", text) { return nil }
    if lastNoun == from, !isSingular, !isMass, !isUncounted(from, end) { return nil }
    return from..<end
  }

  /// Whether a phrase without a plural can be counted all the same: "four French", "30 percent Republican" cannot.
  func isUncounted(_ from: Int, _ end: Int) -> Bool {
    let last = sentence.word(end - 1)
    if last.nationality != 0 || last.role != 0 || last.thing != 0 || last.classes.contains(.person) { return true }
    return sentence[from].is(.more, .additional, .further) && end == from + 1
  }

  /// Whether the noun phrase goes on behind a plural: "arms dealers", "sports cars".
  func continues(_ index: Int) -> Bool {
    let term = sentence[index]
    guard term.isWord, !sentence.isClass(index, .stop), sentence.word(index).role == 0,
      !sentence[index].isCapitalised || sentence.isAllCapitals
    else { return false }
    if sentence.isClass(index, .adverb) { return false }
    if sentence[index - 1].is(.police) { return sentence.isPlural(index, text) }
    return sentence.isPlural(index, text) && (sentence.isClass(index, .person) || sentence.word(index).thing != 0)
  }

  /// The second half of "coal-fired", whatever it is alone.
  func isInCompound(_ index: Int) -> Bool {
    sentence[index].glued && sentence[index - 1].isMark(Mark.hyphen) && sentence[index - 1].glued
  }

  /// Verbs that are nouns or adjectives right behind a number.
  func isNounDespite(_ index: Int, _ from: Int) -> Bool {
    if sentence[index].is(.others, .other) { return true }
    if sentence[index].is(.more, .additional, .further) { return index == from }
    let classes = sentence.word(index).classes
    guard classes.contains(.verb), classes.isDisjoint(with: WordClass.stop.subtracting(.verb)) else { return false }
    // "20 reports", "12 strikes": a plural right behind the number is its noun.
    return index == from && classes.isDisjoint(with: .past) && text[sentence[index].end - 1] | 0x20 == UInt8(ascii: "s")
      || (index == from && (classes.contains(.past) || sentence.hasSuffix(index, "ed", text))
        && sentence.isPlural(index + 1, text))
  }

  /// Whether a role word at `index` stands behind the noun phrase and not in it.
  func endsPhrase(_ index: Int, _ from: Int) -> Bool {
    let word = sentence.word(index)
    switch word.roleKind {
    case .noun: return false
    case .state, .doneTo:
      // "two dead miners", "30 dead": in the phrase only where a noun follows.
      if word.thing != 0
        || (word.classes.contains(.plural) && word.classes.isDisjoint(with: .participle)
          && !sentence[index].is(.dead, .missing))
      {
        return false
      }
      guard index == from || sentence.word(index - 1).nationality != 0,
        word.roleKind == .state || word.classes.contains(.participle)
      else { return word.thing == 0 && word.roleKind == .doneTo }
      var next = index + 1
      while sentence.word(next).nationality != 0 && !sentence.isPlural(next, text) || sentence[next].isMark(Mark.hyphen)
      { next += 1 }
      return !(sentence.isPlural(next, text) || sentence.isClass(next, .person)) || sentence.isClass(next, .stop)
    case .doneBy: return true
    case .none: return false
    }
  }
}
