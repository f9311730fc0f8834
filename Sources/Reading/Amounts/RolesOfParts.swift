/// Which of two amounts is meant, where one is told to be a part of the other.
extension RoleReader {
  /// The amount that `index` is a part of by the words right behind it.
  func wholeBehind(_ index: Int) -> Int? { sentence.wholeBehind(index, of: findings) }

  /// Whether the word at `index` only tells which ones are meant: "three of the nine people *killed* were Danish", "one
  /// of the six monks *murdered* in May". Of the participles only "drowned" can be the verb of its sentence.
  func isReduced(_ index: Int) -> Bool {
    let word = sentence.word(index)
    guard word.roleKind == .state || word.roleKind == .doneTo && word.classes.contains(.participle) else {
      return false
    }
    guard lowercased(sentence[index]) == "drowned" else { return true }
    for at in index + 1..<index + 12 {
      let term = sentence[at]
      if term.kind == .mark || sentence.isClass(at, [.conjunction, .relative]) { return false }
      if term.is(.after, .before, .since) || term.is(.until) { return false }
      if sentence.isClass(at, [.be, .have, .modal]) { return true }
    }
    return false
  }

  /// Marks the figures that another took the place of: "to five *from seven*", "*from seven* to five", "12, down *from
  /// 15*", "12, *not 15*".
  mutating func markFormer() {
    for index in findings.indices where isFigure(findings[index]) {
      let start = findings[index].start
      // "12 people, *not 40*", "*not 40* but 12"
      if sentence[start - 1].is(.not), start == 1 || sentence[start - 2].kind == .mark, findings[index].value > 1 {
        findings[index].isFormer = true
        continue
      }
      guard let from = from(before: start) else { continue }
      if sentence[from - 1].is(.up, .down) {
        findings[index].isFormer = index > 0 && isSame(index - 1, index) && from - findings[index - 1].end <= 3
      } else if index > 0, isSame(index - 1, index), sentence[findings[index - 1].start - 1].is(.to),
        isGap(findings[index - 1].end, from), isChange(before: findings[index - 1].start - 1)
      {
        findings[index].isFormer = true
      } else if index + 1 < findings.count, isSame(index, index + 1), from == start - 1,
        sentence[findings[index + 1].start - 1].is(.to), isGap(findings[index].end, findings[index + 1].start - 1),
        isChange(before: from)
      {
        findings[index].isFormer = true
      }
    }
  }

  private func isFigure(_ finding: Finding) -> Bool { !finding.isAge && !finding.isImplicit }

  /// Whether two figures can be of one thing: one has no noun and no unit of its own, or both have the same.
  private func isSame(_ one: Int, _ two: Int) -> Bool {
    let (one, two) = (findings[one], findings[two])
    guard isFigure(one), isFigure(two), one.measure == two.measure || one.measure == 0 || two.measure == 0 else {
      return false
    }
    guard !one.counted.isEmpty, !two.counted.isEmpty else { return true }
    return lowercased(sentence[one.head]) == lowercased(sentence[two.head])
  }

  /// The "from" of "from seven" and "from an earlier figure of seven".
  private func from(before index: Int) -> Int? {
    if sentence[index - 1].is(.from) { return index - 1 }
    guard
      sentence[index - 1].is(.of) || sentence.isClass(index - 1, [.article, .possessive])
        || sentence[index - 1].is(.previous)
    else { return nil }
    for at in stride(from: index - 2, through: max(0, index - 6), by: -1) {
      if sentence[at].is(.from) { return at }
      guard sentence[at].isWord, !sentence.isClass(at, [.verb, .conjunction]) else { return nil }
    }
    return nil
  }

  /// Whether nothing but a day or the like stands between two figures.
  private func isGap(_ start: Int, _ end: Int) -> Bool {
    guard start <= end, end - start <= 5 else { return false }
    for at in start..<end
    where sentence[at].kind == .mark || sentence.isClass(at, [.conjunction, .relative, .be, .have, .verb]) {
      return false
    }
    return true
  }

  private func isChange(before index: Int) -> Bool {
    PhraseReader(text: text, sentence: sentence, times: []).isChange(before: index)
  }
}

extension SentenceTerms {
  /// The amount that the one at `index` is a part of by the words right behind it: "three *of the nine sailors*", "40
  /// percent *of the town's 2,000 windows*".
  func wholeBehind(_ index: Int, of findings: [Finding]) -> Int? {
    guard index + 1 < findings.count else { return nil }
    let (part, whole) = (findings[index], findings[index + 1])
    let isShare = part.isFraction || part.measure == MeasureTable.percent
    guard part.counted.isEmpty, part.measure == 0 || isShare, !part.isAge, !part.isImplicit, whole.measure == 0,
      !whole.isAge, !whole.isImplicit, isShare || whole.value >= part.value
    else { return nil }
    var at = self[part.end].is(.out) ? part.end + 1 : part.end
    guard self[at].is(.of) else { return nil }
    at += 1
    // "40 of some 200": the modifier of the whole is a determiner, too.
    while at < whole.number.lowerBound, isClass(at, [.article, .determiner, .possessive]) { at += 1 }
    let isBehind = whole.start == at || whole.number.lowerBound == at
    return isBehind || whole.start > at && isOwner(at..<whole.start) ? index + 1 : nil
  }

  /// Whether these terms are a genitive of few words: "the town's" before "2,000 houses".
  func isOwner(_ terms: Range<Int>) -> Bool {
    guard (2...6).contains(terms.count) else { return false }
    let last = self[terms.upperBound - 1].is(.s) ? terms.upperBound - 2 : terms.upperBound - 1
    guard self[last].isMark(Mark.apostrophe), self[last].glued else { return false }
    for at in terms.lowerBound..<last where !self[at].isWord || isClass(at, [.verb, .be, .have, .relative]) {
      return false
    }
    return true
  }
}
