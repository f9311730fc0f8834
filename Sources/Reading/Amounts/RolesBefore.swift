/// Roles told before the amount.
extension RoleReader {
  /// "killed 129", "killing at least 12", "claimed the lives of", "left 12 people wounded", and lists of objects.
  func before(_ index: Int, lists: Bool) -> Found? {
    let finding = findings[index]
    var at = finding.start - 1
    let limit = max(0, at - Self.reach)
    var passedAnd = false
    while at >= limit {
      let term = sentence[at]
      let word = sentence.word(at)
      if term.kind == .mark {
        guard lists, term.mark == Mark.comma, passedAnd || (isListed(at + 1) && !finding.isImplicit) else { return nil }
        passedAnd = true
        at -= 1
        continue
      }
      if word.role != 0, word.roleKind == .doneTo {
        let isNoun =
          !word.classes.contains(.participle)
          && (sentence.isClass(at - 1, [.article, .determiner, .possessive])
            || sentence[at - 1].is(.s) && sentence[at - 1].glued)
        if isNoun { return nil }
        if word.classes.contains(.participle), isPassive(at) { return nil }
        // "40 injured, a Dutch official": the participle belongs to the amount before it.
        if isTaken(at, before: index) { return nil }
        // "threatened to kill five"
        if sentence[at - 1].is(.to) || sentence.isClass(at - 1, .modal) { return nil }
        if word.role == RoleTable.shot { return shooting(at) }
        return (word.role, at..<at + 1)
      }
      if !passedAnd {
        // Words that may stand between a verb and its amount.
        if term.is(.total), sentence[at + 1].is(.of) { at -= 1; continue }
        if term.is(.of), sentence[at - 1].is(.total) { at -= 1; continue }
        if word.classes.contains(.adverb) || !word.classes.isDisjoint(with: [.article]) || term.is(.another, .some, .up)
          || term.is(.to) && sentence[at - 1].is(.up) || term.is(.other)
        {
          at -= 1
          continue
        }
        if term.is(.and), lists {
          passedAnd = true
          at -= 1
          continue
        }
        return nil
      }
      // A list of objects: names, nouns and other amounts, but no clause of its own.
      if !word.classes.isDisjoint(with: [.be, .have, .modal, .relative, .pronoun]) { return nil }
      if word.classes.contains(.verb) { return nil }
      if word.classes.contains(.conjunction), !term.is(.and) { return nil }
      if word.classes.contains(.preposition), !term.is(.of, .at, .to), !term.is(.from, .as, .than) { return nil }
      if word.role != 0, word.roleKind == .state || word.roleKind == .doneBy { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether an amount before this one has its role from the word at `at`. Role words stand close to their amount.
  func isTaken(_ at: Int, before index: Int) -> Bool {
    for other in stride(from: index - 1, through: max(0, index - Self.reach), by: -1)
    where findings[other].roleWords.contains(at) && findings[other].end <= at { return true }
    return false
  }

  func isListed(_ index: Int) -> Bool {
    sentence[index].kind == .number || sentence.word(index).number != .none || sentence[index].is(.and)
      || sentence.isClass(index, .article)
  }

  /// Whether a participle stands in the passive, or belongs to the noun behind it.
  func isPassive(_ index: Int) -> Bool {
    for at in stride(from: index - 1, through: index - 3, by: -1) {
      if sentence.isClass(at, .be) { return true }
      guard sentence.isClass(at, .adverb) else { return false }
    }
    return false
  }

  /// "the death toll rose to 130", "the number of wounded is 40", "put the toll at 12".
  func toll(_ index: Int) -> Found? {
    let finding = findings[index]
    let link = sentence[finding.start - 1]
    let linked =
      link.is(.to, .at, .of) || sentence.isClass(finding.start - 1, [.be, .reaching, .adverb]) || link.is(.from)
      || link.isMark(Mark.colon)
    guard linked else { return nil }
    var at = finding.start - 2
    if link.isMark(Mark.colon) || sentence.isClass(finding.start - 1, [.be, .reaching]) { at = finding.start - 1 }
    let limit = max(0, finding.start - 1 - Self.reach)
    var sawOther = 0
    while at >= limit {
      let term = sentence[at]
      let word = sentence.word(at)
      if term.is(.toll) {
        let before = sentence.word(at - 1)
        if sentence[at - 1].is(.death) { return (RoleTable.killed, at - 1..<at + 1) }
        if before.role == RoleTable.injured { return (RoleTable.injured, at - 1..<at + 1) }
        if before.role == RoleTable.casualties { return (RoleTable.casualties, at - 1..<at + 1) }
        return (RoleTable.killed, at..<at + 1)
      }
      if term.is(.number) || term.is(.total) {
        // "the number of people killed … rose to 12"
        for next in at + 1..<min(at + 7, finding.start)
        where sentence.word(next).role != 0 && sentence.word(next).thing == 0 {
          return (sentence.word(next).role, at..<next + 1)
        }
        return nil
      }
      if term.isMark(Mark.semicolon) || term.isMark(Mark.colon) && at < finding.start - 1 { return nil }
      if term.is(.but) { return nil }
      if !word.classes.isDisjoint(with: [.verb]) && !word.classes.contains(.reaching) {
        sawOther += 1
        if sawOther > 1 { return nil }
      }
      at -= 1
    }
    return nil
  }
}
