/// Roles told behind the counted phrase.
extension RoleReader {
  /// "129 killed", "39 people, including 12 women, were hurt", "sent four people to the hospital".
  func behind(_ index: Int) -> Found? {
    let finding = findings[index]
    var at = finding.end
    if finding.counted.isEmpty, sentence[at].is(.of), sentence[at + 1].is(.them, .whom) || sentence[at + 1].is(.those) {
      at += 2
    }
    // What is told behind "three of the nine sailors" is told of the three.
    let whole = wholeBehind(index)
    let isWhole = index > 0 && wholeBehind(index - 1) == index
    if let whole { at = findings[whole].end }
    let limit = min(sentence.count, at + Self.reach)
    let hangs = hangsOnPreposition(finding)
    var sawRelative = false
    var isDirect = true
    var next = (whole ?? index) + 1
    // The age of a named person stands in the phrase: "Ada Marlow, 34, and".
    while next < findings.count, findings[next].start < at, findings[next].isAge { next += 1 }
    while at < limit {
      if let behind = ages(at, &next) {
        at = behind
        isDirect = false
        continue
      }
      let term = sentence[at]
      let word = sentence.word(at)
      if term.kind == .mark {
        if term.mark == Mark.comma, let behind = aside(from: at + 1, until: limit) {
          at = behind
          isDirect = false
          continue
        }
        if term.mark == Mark.open || term.mark == Mark.dash {
          guard let close = closing(at, limit) else { return nil }
          at = close + 1
          isDirect = false
          continue
        }
        if term.mark == Mark.comma, listItem(at + 1, &next) != nil {
          at = findings[next - 1].end
          while next < findings.count, findings[next].start < at { next += 1 }
          continue
        }
        return nil
      }
      if term.kind == .number { return nil }
      if word.classes.contains(.be) || word.classes.contains(.have), hangs, !sawRelative { return nil }
      // "to see a child be killed" tells of nothing that happened.
      if term.is(.be) { return nil }
      if isWhole, !sawRelative, word.classes.contains(.be) || word.classes.contains(.have) { return nil }
      if word.role != 0, isWhole, !sawRelative, !isReduced(at) { return nil }
      // "Seven of the 12 people wounded were in critical condition."
      if whole != nil, word.role != 0, isReduced(at) {
        isDirect = false
        at += 1
        continue
      }
      if word.classes.contains(.be) { return predicate(from: at + 1, limit: limit) }
      if !isWhole, let found = displaced(at, of: finding, isDirect: isDirect) {
        return hangs && !sawRelative ? nil : found
      }
      if term.is(.remain, .remains, .remained), !sentence[at + 1].is(.to), !isWhole {
        return hangs && !sawRelative ? nil : predicate(from: at + 1, limit: limit)
      }
      if term.is(.left), isDirect, let found = leftIn(at + 1) { return found }
      if word.classes.contains(.have) {
        if sentence[at + 1].is(.been) || sentence[at + 2].is(.been) { return predicate(from: at + 1, limit: limit) }
        for verb in at + 1...at + 3 {
          if let found = displaced(verb, of: finding, isDirect: true) { return found }
        }
        for verb in at + 1...at + 3 where sentence.word(verb).roleKind == .doneBy {
          return (sentence.word(verb).role, verb..<verb + 1)
        }
        return nil
      }
      if word.classes.contains(.modal) {
        // "could be killed", "will die" tell of nothing that happened.
        return nil
      }
      if word.role != 0, word.roleKind == .doneBy || finding.counted.isEmpty && isParent(finding), hangs, !sawRelative {
        return nil
      }
      if word.role != 0, let found = verb(at, isDirect: isDirect, isRelative: sawRelative) {
        return suits(finding, found.role) ? found : nil
      }
      if word.role != 0, word.roleKind != .noun, word.thing == 0 { return nil }
      if word.classes.contains(.relative) {
        sawRelative = true
        at += 1
        continue
      }
      if term.is(.in), sentence.word(at + 1).role == RoleTable.critical || sentence[at + 1].is(.serious),
        sentence[at + 2].is(.condition)
      {
        return (RoleTable.critical, at..<at + 3)
      }
      if term.is(.to) || term.is(.in), let hospital = hospital(at) {
        // Only where somebody is brought there.
        if isBrought(finding.start) { return (RoleTable.injured, hospital) }
      }
      if term.is(.and), next < findings.count, startsItem(at + 1, next) {
        at = findings[next].end
        next += 1
        while next < findings.count, findings[next].start < at { next += 1 }
        continue
      }
      if term.is(.and), let noun = pluralNoun(at + 1) {
        at = noun
        continue
      }
      if term.is(.and), let noun = articleNoun(at + 1) {
        at = noun
        continue
      }
      if !word.classes.isDisjoint(with: [.conjunction]) { return nil }
      if word.classes.contains(.verb), !term.is(.left), isDirect || !word.classes.contains(.participle) { return nil }
      if word.classes.contains(.verb) { return nil }
      isDirect = false
      if next < findings.count, findings[next].start == at, findings[next].isAge {
        at = findings[next].end
        next += 1
        continue
      }
      if word.classes.contains(.preposition) {
        // A new amount in a phrase that hangs on this one: go past it.
        at += 1
        while at < limit, next < findings.count, findings[next].start < at { next += 1 }
        if next < findings.count, findings[next].start == at {
          at = findings[next].end
          next += 1
        }
        continue
      }
      if next < findings.count, findings[next].start <= at {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// Behind "20 and 22" of "women aged 20 and 22", "9, 11 and 13" of "boys, 9, 11 and 13,".
  private func ages(_ index: Int, _ next: inout Int) -> Int? {
    let isAside = sentence[index].isMark(Mark.comma)
    var at = isAside ? index + 1 : index
    var count = 0
    while next + count < findings.count, findings[next + count].isAge, findings[next + count].start == at {
      at = findings[next + count].end
      count += 1
      var link = at
      if sentence[link].isMark(Mark.comma) { link += 1 }
      if sentence[link].is(.and, .or) { link += 1 }
      guard next + count < findings.count, findings[next + count].isAge, findings[next + count].start == link else {
        break
      }
      at = link
    }
    guard count > (isAside ? 1 : 0) else { return nil }
    if isAside, sentence[at].isMark(Mark.comma) { at += 1 }
    next += count
    return at
  }

  /// Whether the amount stands in a phrase that hangs on another noun or verb, and so is no subject: "the grandson of
  /// Jo Doe was killed", "an attack by three men".
  func hangsOnPreposition(_ finding: Finding) -> Bool {
    var at = finding.start - 1
    while sentence.isClass(at, [.article, .possessive]) { at -= 1 }
    let term = sentence[at]
    if term.is(.of) {
      let head = sentence[at - 1]
      return
        !(head.is(.total, .number) || head.is(.group, .estimate) || sentence.word(at - 1).number != .none
        || head.kind == .number || head.isMark(Mark.percent) || head.is(.percent, .most, .all))
    }
    return term.is(.by, .with, .from) || term.is(.for, .between, .against) || term.is(.near, .to)
      || term.is(.on, .in, .at)
  }

  /// "father of four"
  func isParent(_ finding: Finding) -> Bool {
    sentence[finding.start - 1].is(.of) && sentence.isClass(finding.start - 2, .person)
  }

  func isBrought(_ index: Int) -> Bool {
    for at in stride(from: index - 1, through: index - 4, by: -1) {
      if sentence[at].is(.sent, .taken, .rushed) || sentence[at].is(.took, .put) { return true }
    }
    return false
  }

  /// "to (the) hospital", "in a nearby hospital".
  func hospital(_ index: Int) -> Range<Int>? {
    guard sentence[index].is(.to, .in) else { return nil }
    for at in index + 1...index + 4 {
      if sentence[at].is(.hospital) { return index..<at + 1 }
      if sentence[at].kind != .word { return nil }
    }
    return nil
  }
}
