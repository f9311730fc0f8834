/// Gives the amounts of one sentence their roles: from what is done to the counted, what state they are left in, the
/// nouns that count deaths and injuries, and last from the counted things themselves.
struct RoleReader {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: SentenceTerms
  /// Amounts of the sentence in order.
  var findings: [Finding]

  /// How far a predicate may stand behind its subject, and a verb before its second object, in terms.
  private static let reach = 22

  mutating func read() {
    for index in findings.indices where takesRole(findings[index]) && !isDenied(findings[index]) {
      if let found = inside(index) ?? before(index, lists: false) ?? behind(index) ?? before(index, lists: true)
        ?? toll(index), suits(findings[index], found.role)
      {
        findings[index].role = found.role
        findings[index].roleWords = found.words
        findings[index].hasEventRole = true
        findings[index].isCount = true
      }
    }
    shareAlongLists()
    for index in findings.indices where findings[index].role == 0 && takesRole(findings[index]) { thing(index) }
  }

  /// "none of the four priests was hurt"
  private func isDenied(_ finding: Finding) -> Bool {
    var at = finding.start - 1
    while sentence.isClass(at, [.article, .possessive]) || sentence[at].is(.these, .those) { at -= 1 }
    return sentence[at].is(.of) && (sentence[at - 1].is(.none) || sentence.isClass(at - 1, .negation))
  }

  private typealias Found = (role: UInt8, words: Range<Int>)

  private func takesRole(_ finding: Finding) -> Bool {
    finding.measure == 0 && !finding.isAge
  }

  // MARK: In the counted phrase

  /// "129 deaths", "seven dead attackers", "three wounded soldiers", "120 lives".
  private func inside(_ index: Int) -> Found? {
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
  private func deedNoun(before index: Int) -> Found? {
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

  private func claimOfLives(before index: Int) -> Found? {
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
  private func claimOfLives(behind index: Int) -> Found? {
    for at in index..<index + 5 where sentence[at].is(.lost, .claimed, .taken) {
      return (RoleTable.killed, at..<at + 1)
    }
    return nil
  }

  // MARK: Behind the counted phrase

  /// "129 killed", "39 people, including 12 women, were hurt", "sent four people to the hospital".
  private func behind(_ index: Int) -> Found? {
    let finding = findings[index]
    var at = finding.end
    if finding.counted.isEmpty, sentence[at].is(.of), sentence[at + 1].is(.them, .whom) || sentence[at + 1].is(.those) {
      at += 2
    }
    let limit = min(sentence.count, at + Self.reach)
    let hangs = hangsOnPreposition(finding)
    var sawRelative = false
    var isDirect = true
    var next = index + 1
    while at < limit {
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
          continue
        }
        return nil
      }
      if term.kind == .number { return nil }
      if word.classes.contains(.be) || word.classes.contains(.have), hangs, !sawRelative { return nil }
      // "to see a child be killed" tells of nothing that happened.
      if term.is(.be) { return nil }
      if word.classes.contains(.be) { return predicate(from: at + 1, limit: limit) }
      if word.classes.contains(.have) {
        if sentence[at + 1].is(.been) || sentence[at + 2].is(.been) { return predicate(from: at + 1, limit: limit) }
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

  /// Whether the amount stands in a phrase that hangs on another noun or verb, and so is no subject: "the grandson of
  /// Jo Doe was killed", "an attack by three men".
  private func hangsOnPreposition(_ finding: Finding) -> Bool {
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
  private func isParent(_ finding: Finding) -> Bool {
    sentence[finding.start - 1].is(.of) && sentence.isClass(finding.start - 2, .person)
  }

  /// Whether the counted can have the role at all: charges are not wounded, and shots are not dismissed.
  private func suits(_ finding: Finding, _ role: UInt8) -> Bool {
    guard !finding.counted.isEmpty, finding.form != .name, RoleTable.isOfPersons(role) else { return true }
    if sentence.isClass(finding.head, .person) || sentence.word(finding.head).nationality != 0 { return true }
    if sentence.word(finding.head).thing != 0 || finding.form == .vague { return false }
    return sentence.word(finding.head).classes.isDisjoint(with: .verb)
  }

  /// What is said of the subject behind "were": "reported killed", "believed to have died", "in critical condition".
  private func predicate(from start: Int, limit: Int) -> Found? {
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
  private func verb(_ at: Int, isDirect: Bool, isRelative: Bool) -> Found? {
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
  private func shooting(_ at: Int) -> Found {
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
  private func hasObject(_ index: Int) -> Bool {
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

  /// A part between commas that can be passed: "including 12 women", "most of them children"; where it ends.
  private func aside(from start: Int, until limit: Int) -> Int? {
    guard start < limit else { return nil }
    let opener = sentence[start]
    let opens =
      opener.is(.including, .among, .most) || opener.is(.all, .both, .some) || opener.is(.many, .one, .a)
      || opener.is(.the)
      || opener.is(.aged) || sentence.word(start).number != .none || opener.kind == .number
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

  private func closing(_ open: Int, _ limit: Int) -> Int? {
    let mark = sentence[open].mark == Mark.open ? Mark.close : sentence[open].mark
    for at in open + 1..<max(open + 2, min(limit, open + 16)) where sentence[at].isMark(mark) { return at }
    return nil
  }

  /// The amount that a list goes on with at `index`: "three soldiers, *two policemen* and a civilian".
  private func listItem(_ index: Int, _ next: inout Int) -> Int? {
    guard next < findings.count, startsItem(index, next) else { return nil }
    next += 1
    return next - 1
  }

  private func startsItem(_ index: Int, _ item: Int) -> Bool {
    let start = findings[item].start
    return start == index || (start == index + 1 && sentence.isClass(index, [.adverb, .article, .determiner]))
      || (start == index + 1 && sentence[index].is(.and))
  }

  /// The end of "guerrillas" in "200 soldiers and guerrillas were killed", where a verb follows.
  private func pluralNoun(_ index: Int) -> Int? {
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
  private func articleNoun(_ index: Int) -> Int? {
    guard sentence.isClass(index, [.article, .possessive]) else { return nil }
    for at in index + 1...index + 4 {
      if sentence.isClass(at, .person) { return at + 1 }
      if sentence.isClass(at, .stop) || !sentence[at].isWord { return nil }
    }
    return nil
  }

  // MARK: Before the amount

  /// "killed 129", "killing at least 12", "claimed the lives of", "left 12 people wounded", and lists of objects.
  private func before(_ index: Int, lists: Bool) -> Found? {
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
        // "352 injured, a French official": the participle belongs to the amount before it.
        if findings.contains(where: { $0.roleWords.contains(at) && $0.end <= at }) { return nil }
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

  private func isListed(_ index: Int) -> Bool {
    sentence[index].kind == .number || sentence.word(index).number != .none || sentence[index].is(.and)
      || sentence.isClass(index, .article)
  }

  /// Whether a participle stands in the passive, or belongs to the noun behind it.
  private func isPassive(_ index: Int) -> Bool {
    for at in stride(from: index - 1, through: index - 3, by: -1) {
      if sentence.isClass(at, .be) { return true }
      guard sentence.isClass(at, .adverb) else { return false }
    }
    return false
  }

  private func isBrought(_ index: Int) -> Bool {
    for at in stride(from: index - 1, through: index - 4, by: -1) {
      if sentence[at].is(.sent, .taken, .rushed) || sentence[at].is(.took, .put) { return true }
    }
    return false
  }

  /// "to (the) hospital", "in a nearby hospital".
  private func hospital(_ index: Int) -> Range<Int>? {
    guard sentence[index].is(.to, .in) else { return nil }
    for at in index + 1...index + 4 {
      if sentence[at].is(.hospital) { return index..<at + 1 }
      if sentence[at].kind != .word { return nil }
    }
    return nil
  }

  // MARK: Tolls

  /// "the death toll rose to 130", "the number of wounded is 352", "put the toll at 12".
  private func toll(_ index: Int) -> Found? {
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

  // MARK: The last resorts

  /// "killing three soldiers, two policemen and a child": what stands between two of one role has it too.
  private mutating func shareAlongLists() {
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

  /// The role of the counted things: aircraft, bombs, strikes, attackers.
  private mutating func thing(_ index: Int) {
    let finding = findings[index]
    guard !finding.counted.isEmpty else { return }
    let head = sentence.word(finding.head)
    if head.thing != 0 {
      findings[index].role = head.thing
    } else if head.group > 1 {
      findings[index].role = RoleTable.index(PersonNouns.groups[Int(head.group)])
    }
    if findings[index].role != 0 { findings[index].roleWords = finding.head..<finding.head + 1 }
  }
}
