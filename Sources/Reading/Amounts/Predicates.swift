/// What verbs and states behind a subject say of it.
extension RoleReader {
  /// What is said of the subject behind "were": "reported killed", "believed to have died", "in critical condition".
  func predicate(from start: Int, limit: Int) -> Found? {
    var at = start
    let end = min(limit, start + 8)
    while at < end {
      let term = sentence[at]
      let word = sentence.word(at)
      guard term.isWord else {
        return nil
      }
      if term.is(.not) || word.classes.contains(.negation) { return nil }
      if word.role != 0 {
        if word.role == RoleTable.critical {
          return sentence[at + 1].is(.condition) ? (word.role, at..<at + 2) : nil
        }
        if word.roleKind == .noun { return nil }
        if word.classes.contains(.gerund) { return nil }
        if word.role == RoleTable.shot { return shooting(at) }
        // "were killed and wounded" stays with the first.
        return (word.role, at..<at + 1)
      }
      if let home = forcedOut(at) { return (RoleTable.displaced, at..<home) }
      if term.is(.made), sentence.word(at + 1).role == RoleTable.displaced {
        return (RoleTable.displaced, at..<at + 2)
      }
      if term.is(.taken, .rushed, .sent), let hospital = hospital(at + 1) {
        return (RoleTable.injured, at..<hospital.upperBound)
      }
      if word.classes.contains(.be) || word.classes.contains(.adverb) || word.classes.contains(.reported)
        || word.classes.contains(.have) || term.is(.to, .among) || term.is(.in) || term.is(.the, .a)
      {
        at += 1
        continue
      }
      return nil
    }
    return nil
  }

  /// A verb or state right behind the counted phrase.
  func verb(_ at: Int, isDirect: Bool, isRelative: Bool) -> Found? {
    let word = sentence.word(at)
    switch word.roleKind {
    case .doneBy:
      return (word.role, at..<at + 1)
    case .state:
      guard isDirect || isRelative else { return nil }
      if word.role == RoleTable.critical { return nil }
      if word.role == RoleTable.hostages, !isDirect { return nil }
      return (word.role, at..<at + 1)
    case .doneTo:
      guard word.classes.contains(.participle), !isRelative else { return nil }
      if hasObject(at + 1) { return nil }
      if word.role == RoleTable.shot { return shooting(at) }
      return isDirect || sentence.isClass(at - 1, .adverb) ? (word.role, at..<at + 1) : nil
    case .noun:
      return isDirect && sentence[at].is(.dead, .missing, .wounded) ? (word.role, at..<at + 1) : nil
    case .none:
      return nil
    }
  }

  /// "shot", "shot dead", "shot and killed", "fatally shot", "shot and wounded".
  func shooting(_ at: Int) -> Found {
    if sentence[at - 1].is(.fatally) { return (RoleTable.killed, at - 1..<at + 1) }
    if sentence[at + 1].is(.dead) { return (RoleTable.killed, at..<at + 2) }
    if sentence[at + 1].is(.and),
      sentence.word(at + 2).role == RoleTable.killed || sentence.word(at + 2).role == RoleTable.injured
    {
      return (sentence.word(at + 2).role, at..<at + 3)
    }
    if sentence[at + 1].is(.to), sentence[at + 2].is(.death) { return (RoleTable.killed, at..<at + 3) }
    return (RoleTable.shot, at..<at + 1)
  }

  /// Whether the verb before `index` has an object of its own: then its subject did it and did not suffer it.
  func hasObject(_ index: Int) -> Bool {
    var at = index
    while sentence.isClass(at, .adverb) || sentence[at].is(.at, .least) || sentence[at].is(.as, .many)
      || sentence[at].is(.more, .than)
    {
      if sentence[at].is(.at), !sentence[at + 1].is(.least) { return false }
      at += 1
      if at > index + 5 { break }
    }
    let term = sentence[at]
    let word = sentence.word(at)
    if term.kind == .number || (word.number != .none && word.number != .ordinal) { return true }
    if term.isWord, !word.classes.isDisjoint(with: [.determiner, .article, .possessive]) { return true }
    if word.classes.contains(.pronoun) { return true }
    if word.classes.contains(.person) { return true }
    if sentence.looksLikeName(at) { return true }
    return false
  }
}
