/// Roles that the counted phrase has in it, or the noun it hangs on.
extension RoleReader {
  /// "30 deaths", "two dead miners", "three wounded soldiers", "40 lives".
  func inside(_ index: Int) -> Found? {
    let finding = findings[index]
    for at in finding.counted {
      let word = sentence.word(at)
      if sentence[at].is(.lives), let claim = claimOfLives(before: finding.start) ?? claimOfLives(behind: at + 1) {
        return claim
      }
      guard word.role != 0 else { continue }
      if at == finding.head,
        word.roleKind == .noun || sentence[at].is(.dead, .missing, .wounded) || word.classes.contains(.plural)
      {
        return word.roleKind == .noun || sentence[at].is(.dead, .missing, .wounded) ? (word.role, at..<at + 1) : nil
      }
      if at < finding.head, word.roleKind == .state || (word.roleKind == .doneTo && word.classes.contains(.participle))
      {
        return (word.role, at..<at + 1)
      }
    }
    // "the murder of six monks", "the deaths of 20 people and a child"
    if let noun = deedNoun(before: finding.start) { return noun }
    // "the lives of 20 people"
    var at = finding.start - 1
    if sentence[at].is(.of) {
      at -= 1
      if sentence[at].is(.lives), let claim = claimOfLives(before: sentence[at - 1].is(.the) ? at - 1 : at) {
        return claim
      }
    }
    return nil
  }

  /// A noun for what was done, with "of" between it and the amount: other amounts and names of a list may stand between.
  func deedNoun(before index: Int) -> Found? {
    var at = index - 1
    let limit = max(0, index - 16)
    var isList = false
    while at > limit {
      let term = sentence[at]
      let word = sentence.word(at)
      if term.is(.of) {
        let deed = sentence.word(at - 1)
        let isDeed =
          deed.role != 0
          && (deed.roleKind == .noun || deed.classes.contains(.gerund)
            || sentence.isClass(at - 2, [.article, .possessive, .preposition]))
        if isDeed, deed.role == RoleTable.killed || deed.role == RoleTable.injured || deed.roleKind != .noun,
          deed.thing == 0,
          !deed.classes.contains(.participle)
        {
          return (deed.role, at - 1..<at + 1)
        }
        guard isList else { return nil }
      } else if term.isMark(Mark.comma) || term.is(.and) {
        isList = true
      } else if word.classes.contains(.article) || word.classes.contains(.possessive)
        || word.classes.contains(.determiner)
      {
        // "the six monks", "their two cooks"
      } else if !isList || !term.isWord
        || !word.classes.isDisjoint(with: [.be, .have, .modal, .verb, .relative, .conjunction, .preposition])
      {
        return nil
      }
      at -= 1
    }
    return nil
  }

  func claimOfLives(before index: Int) -> Found? {
    for at in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      let term = sentence[at]
      if term.is(.took, .take, .takes) || term.is(.taking, .taken, .cost) || term.is(.claimed, .claiming, .claims)
        || term.is(.lost, .lose)
      {
        return (RoleTable.killed, at..<at + 1)
      }
    }
    return nil
  }

  /// "120 lives were lost".
  func claimOfLives(behind index: Int) -> Found? {
    for at in index..<index + 5 where sentence[at].is(.lost, .claimed, .taken) {
      return (RoleTable.killed, at..<at + 1)
    }
    return nil
  }
}
