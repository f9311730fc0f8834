import Provenance

/// Tells which amounts are parts of others, and what amounts without a noun count.
struct PartReader {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: SentenceTerms
  /// All amounts of the article up to this sentence.
  var findings: [Finding]
  /// Where those of this sentence begin.
  let first: Int
  /// The noun of each earlier amount, in the text.
  var nouns: [TextRange?]

  /// How many amounts a whole may stand before its part; a sentence can hold thousands.
  private static let reach = 24

  mutating func read() {
    for index in first..<findings.count {
      if let whole = whole(behind: index) {
        findings[index].part = whole
        inherit(index, from: whole)
      } else if readGroup(index) {
        continue
      } else if let whole = wholeBefore(index) {
        findings[index].part = whole
        // "18 hurt, including four nurses": the part was hurt too.
        if findings[whole].hasEventRole, !findings[index].hasEventRole {
          findings[index].role = findings[whole].role
          findings[index].roleWords = findings[whole].roleWords
          findings[index].hasEventRole = true
          findings[index].isCount = !findings[index].isFraction
        }
        if findings[index].counted.isEmpty || sentence[findings[index].head].is(.others) { inherit(index, from: whole) }
      }
    }
    parts()
    for index in first..<findings.count { predicateNationality(index) }
  }

  /// "three of the nine", "40 of them", "six of whom".
  private func whole(behind index: Int) -> Int? {
    let finding = findings[index]
    let of = sentence[finding.end].is(.out) ? finding.end + 1 : finding.end
    guard finding.counted.isEmpty, sentence[of].is(.of) else { return nil }
    let at = of + 1
    if sentence[at].is(.them, .whom) || (sentence[at].is(.those, .these) && !sentence[at + 1].isWord) {
      return antecedent(index)
    }
    return sentence.wholeBehind(index, of: findings)
  }

  /// "two of these clerks", "six of the Danish sailors": a group that is named but not counted.
  private mutating func readGroup(_ index: Int) -> Bool {
    let finding = findings[index]
    guard finding.counted.isEmpty, finding.measure == 0, !finding.isAge, sentence[finding.end].is(.of) else {
      return false
    }
    var at = finding.end + 1
    while sentence.isClass(at, [.article, .determiner, .possessive]) { at += 1 }
    if let owned = pastOwner(at) { at = owned }
    if sentence[at].is(.most) { at += 1 }
    guard at > finding.end + 1 else { return false }
    let phrases = PhraseReader(text: text, sentence: sentence, times: [])
    guard let phrase = phrases.nounPhrase(from: at, isSingular: false) else { return false }
    let head = sentence[phrase.upperBound - 1]
    findings[index].whole = TextRange(head.start, head.end)
    findings[index].groupPhrase = phrase
    findings[index].group = sentence.word(phrase.upperBound - 1).group
    // "four of its volunteers" are volunteers: who they belong to tells no number of them all.
    if sentence.isClass(finding.end + 1, .possessive) {
      findings[index].counted = phrase
      findings[index].end = phrase.upperBound
    }
    if finding.value > 1 { findings[index].isCount = true }
    for at in phrase where sentence.word(at).nationality != 0 {
      findings[index].nationality = sentence.word(at).nationality
    }
    return true
  }

  /// Behind the genitive of a name: "two of *Ada Marlow's* clerks".
  private func pastOwner(_ index: Int) -> Int? {
    for at in index..<index + 4 {
      guard sentence.looksLikeName(at) else { return nil }
      if sentence[at].isGenitive { return sentence[at + 2].is(.s) ? at + 3 : at + 2 }
    }
    return nil
  }

  /// "Sixteen boats including 11 ferries", "80 stranded, 30 of them", "15 people: nine sailors and six others".
  private func wholeBefore(_ index: Int) -> Int? {
    let finding = findings[index]
    guard index > first else { return nil }
    var at = finding.start - 1
    while sentence.isClass(at, .adverb) || sentence[at].is(.at, .least) { at -= 1 }
    if sentence[at].is(.including, .among) || (sentence[at].is(.them) && sentence[at - 1].is(.among))
      || (sentence[at].is(.whom) && sentence[at - 1].is(.of))
    {
      return before(index)
    }
    // "including four nurses and two cooks"
    if sentence[at].is(.and) || sentence[at].isMark(Mark.comma), findings[index - 1].part != nil,
      findings[index - 1].end == at || findings[index - 1].end == at - 1, isIncluded(index - 1)
    {
      return findings[index - 1].part
    }
    return nil
  }

  private func isIncluded(_ index: Int) -> Bool {
    var at = findings[index].start - 1
    while sentence.isClass(at, .adverb) || sentence[at].is(.at, .least) { at -= 1 }
    return sentence[at].is(.including, .among) || sentence[at].is(.and) || sentence[at].isMark(Mark.comma)
  }

  /// The last amount before `index` of this sentence that can hold it.
  private func before(_ index: Int) -> Int? {
    for other in stride(from: index - 1, through: max(first, index - Self.reach), by: -1) {
      let whole = findings[other]
      if whole.measure == 0, !whole.isAge, !whole.isImplicit,
        whole.part == nil || findings[index].start - whole.end <= 2,
        canHold(whole, findings[index].value)
      {
        return other
      }
    }
    return nil
  }

  /// What "them" stands for: the last amount of persons in this sentence, or in the one before.
  private func antecedent(_ index: Int) -> Int? {
    for other in stride(from: index - 1, through: max(0, index - 8), by: -1) {
      let whole = findings[other]
      guard whole.sentence >= findings[index].sentence - 1 else { return nil }
      if whole.measure == 0, !whole.isAge, !whole.isImplicit, canHold(whole, findings[index].value),
        whole.part == nil || whole.sentence != findings[index].sentence
      {
        return other
      }
    }
    return nil
  }

  private func canHold(_ whole: Finding, _ value: Double) -> Bool {
    guard let most = whole.bounds.max else { return whole.value > 1 }
    return most >= value && whole.value > 1
  }

  /// Amounts behind a colon or dash that make up the one before it: "15 people: nine sailors and six others".
  private mutating func parts() {
    for index in first..<findings.count where findings[index].part == nil && !findings[index].isImplicit {
      guard isOpened(findings[index]), let whole = holder(index) else { continue }
      var last = index
      var sum = findings[index].value
      while last + 1 < findings.count, isListed(findings[last], findings[last + 1]) {
        last += 1
        sum += findings[last].value
      }
      guard last > index, sum <= findings[whole].value else { continue }
      for part in index...last where findings[part].part == nil {
        findings[part].part = whole
        if findings[part].counted.isEmpty || findings[part].nationality != 0
          || sentence[findings[part].head].is(.others)
        {
          inherit(part, from: whole)
        }
      }
    }
  }

  private func isOpened(_ finding: Finding) -> Bool {
    let before = sentence[finding.start - 1]
    return before.isMark(Mark.colon) || before.isMark(Mark.dash) || (before.isMark(Mark.hyphen) && !before.glued)
  }

  private func holder(_ index: Int) -> Int? {
    guard index > first else { return nil }
    // "three of the nine lost sailors — two Danes …" is about the three.
    for other in max(first, index - Self.reach)..<index {
      let whole = findings[other]
      if whole.measure == 0, !whole.isAge, !whole.isImplicit, canHold(whole, findings[index].value) { return other }
    }
    return nil
  }

  private func isListed(_ one: Finding, _ next: Finding) -> Bool {
    let gap = next.start - one.end
    guard gap <= 2, gap >= 1, next.measure == 0 else { return false }
    return sentence[one.end].is(.and) || sentence[one.end].isMark(Mark.comma)
  }

  /// Gives an amount without a noun the noun of the group it is a part of.
  private mutating func inherit(_ index: Int, from whole: Int) {
    findings[index].whole = nouns[safe: whole] ?? nounRange(findings[whole]) ?? findings[whole].whole
    if findings[index].group == 0 { findings[index].group = findings[whole].group }
    findings[index].isCount = !findings[index].isFraction
  }

  func nounRange(_ finding: Finding) -> TextRange? {
    guard !finding.counted.isEmpty, finding.form != .name else { return nil }
    let head = sentence[finding.head]
    return TextRange(head.start, head.end)
  }

  /// "Four were Danish", "two are believed to be Swedes".
  private mutating func predicateNationality(_ index: Int) {
    let finding = findings[index]
    guard !finding.isImplicit, finding.measure == 0, !finding.isAge else { return }
    // What is said behind "three of the nine" is said of the three.
    if findings[max(first, index - 8)..<index].contains(where: { $0.part == index }) { return }
    var at = finding.end
    if sentence[at].is(.of) {
      // Behind the whole: "Three of the nine drowned sailors are believed to be Danish".
      if let whole = finding.part, whole >= first { at = max(at, findings[whole].end) }
      if sentence[at].is(.of), sentence[at + 1].is(.them, .whom) { at += 2 }
    }
    if sentence.isClass(at, .be) {
      var next = at + 1
      while next < at + 8, sentence[next].isWord {
        let word = sentence.word(next)
        if word.nationality != 0 {
          findings[index].nationality = word.nationality
          break
        }
        guard !word.classes.isDisjoint(with: [.be, .adverb, .reported, .have]) || sentence[next].is(.to, .a) else {
          break
        }
        next += 1
      }
    }
    guard findings[index].nationality != 0, findings[index].whole == nil else { return }
    let onlyNationality = finding.counted.allSatisfy { sentence.word($0).nationality != 0 }
    guard onlyNationality else { return }
    // An elliptic subject goes on about the group counted before it, in this sentence or the one before.
    for other in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      let before = findings[other]
      guard before.sentence >= finding.sentence - 1 else { break }
      if before.measure != 0 || before.isAge || before.isImplicit { continue }
      let holder = before.part ?? other
      guard holder != index, canHold(findings[holder], finding.value) else { continue }
      let whole = before.sentence == finding.sentence ? holder : other
      guard canHold(findings[whole], finding.value) else { continue }
      findings[index].part = findings[index].part ?? whole
      inherit(index, from: whole)
      if findings[index].whole == nil { inherit(index, from: other) }
      break
    }
  }
}

extension Array {
  subscript<Value>(safe index: Int) -> Value? where Element == Value? {
    index >= 0 && index < count ? self[index] : nil
  }
}
