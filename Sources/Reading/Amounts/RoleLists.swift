/// Lists and asides that stand between an amount and the verb that tells its role.
extension RoleReader {
  /// A part between commas that can be passed: "including 12 women", "most of them children"; where it ends.
  func aside(from start: Int, until limit: Int) -> Int? {
    guard start < limit else { return nil }
    let opener = sentence[start]
    let opens =
      opener.is(.including, .among, .most) || opener.is(.all, .both, .some) || opener.is(.many, .one, .a)
      || opener.is(.the)
      || opener.is(.aged, .not) || sentence.word(start).number != .none || opener.kind == .number
      || sentence.isClass(start, [.relative, .preposition])
    guard opens else { return nil }
    var at = start
    while at < min(limit, start + 16) {
      if sentence[at].isMark(Mark.comma) {
        let next = sentence.word(at + 1)
        let isVerb =
          !next.classes.isDisjoint(with: [.be, .have, .relative]) || (next.role != 0 && next.roleKind != .noun)
        if isVerb { return at + 1 }
        if sentence[at + 1].is(.and) { return nil }
      }
      if sentence[at].isMark(Mark.semicolon) || sentence[at].isMark(Mark.colon) { return nil }
      at += 1
    }
    return nil
  }

  func closing(_ open: Int, _ limit: Int) -> Int? {
    let mark = sentence[open].mark == Mark.open ? Mark.close : sentence[open].mark
    for at in open + 1..<max(open + 2, min(limit, open + 16)) where sentence[at].isMark(mark) { return at }
    return nil
  }

  /// The amount that a list goes on with at `index`: "three soldiers, *two policemen* and a civilian".
  func listItem(_ index: Int, _ next: inout Int) -> Int? {
    guard next < findings.count, startsItem(index, next) else { return nil }
    next += 1
    return next - 1
  }

  func startsItem(_ index: Int, _ item: Int) -> Bool {
    let start = findings[item].start
    return start == index || (start == index + 1 && sentence.isClass(index, [.adverb, .article, .determiner]))
      || (start == index + 1 && sentence[index].is(.and))
  }

  /// The end of "guerrillas" in "200 soldiers and guerrillas were killed", where a verb follows.
  func pluralNoun(_ index: Int) -> Int? {
    for at in index..<index + 3 {
      guard sentence[at].isWord, !sentence.isClass(at, .stop) else { return nil }
      if sentence.isPlural(at, text) {
        let next = sentence.word(at + 1)
        return !next.classes.isDisjoint(with: [.be, .have])
          || (next.roleKind == .doneTo && next.classes.contains(.participle)) || next.roleKind == .doneBy ? at + 1 : nil
      }
    }
    return nil
  }

  /// The end of "a civilian" at `index`.
  func articleNoun(_ index: Int) -> Int? {
    guard sentence.isClass(index, [.article, .possessive]) else { return nil }
    for at in index + 1...index + 4 {
      if sentence.isClass(at, .person) { return at + 1 }
      if sentence.isClass(at, .stop) || !sentence[at].isWord { return nil }
    }
    return nil
  }

  /// "killing three soldiers, two policemen and a child": what stands between two of one role has it too.
  mutating func shareAlongLists() {
    guard findings.count > 1 else { return }
    for index in 1..<findings.count
    where findings[index].role == 0 && takesRole(findings[index]) && !findings[index].isImplicit {
      let before = findings[index - 1]
      guard before.hasEventRole, index + 1 < findings.count, findings[index + 1].role == before.role else { continue }
      guard before.end + 1 == findings[index].start, sentence[before.end].isMark(Mark.comma) else { continue }
      findings[index].role = before.role
      findings[index].roleWords = before.roleWords
      findings[index].hasEventRole = true
    }
  }
}
