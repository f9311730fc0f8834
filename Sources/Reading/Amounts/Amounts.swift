import Provenance

/// The amounts that the sentences state, in order of place.
///
/// - Complexity: O(bytes).
func amounts(
  in text: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name], times: [TimeExpression]
) -> [Amount] {
  text.withUnsafeBufferPointer { bytes in
    var reader = AmountReader(text: bytes, names: names)
    let dates = times.filter { $0.kind == .date || $0.kind == .time }.map(\.range)
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      while next < dates.count, dates[next].end <= sentence.range.start { next += 1 }
      var end = next
      while end < dates.count, dates[end].start < sentence.range.end { end += 1 }
      reader.read(sentence.range, index: index, times: Array(dates[next..<end]))
    }
    return reader.amounts
  }
}

/// Reads sentence by sentence, since an amount can be a part of one in the sentence before.
struct AmountReader {
  let text: UnsafeBufferPointer<UInt8>
  private let names: [Name]
  private let scanner = TermScanner(vocabulary: .english)
  private var sentence = SentenceTerms(.english)
  private var findings: [Finding] = []
  private var nouns: [TextRange?] = []
  private(set) var amounts: [Amount] = []

  init(text: UnsafeBufferPointer<UInt8>, names: [Name]) {
    self.text = text
    self.names = names
  }

  mutating func read(_ range: TextRange, index: Int, times: [TextRange]) {
    guard range.end <= text.count else { return }
    scanner.scan(text, range.range, into: &sentence.terms)
    sentence.judgeCapitals()
    let phrases = PhraseReader(text: text, sentence: sentence, times: times, names: names)
    var found = phrases.findings()
    let implied = phrases.articleFindings(besides: found) + phrases.nobodyFindings()
    if !implied.isEmpty {
      found = (found + implied).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }
    guard !found.isEmpty else { return }
    var roles = RoleReader(text: text, sentence: sentence, findings: found)
    roles.read()
    found = roles.findings.filter(isKept)
    guard !found.isEmpty else { return }
    for at in found.indices { found[at].sentence = index }
    let first = findings.count
    // The lists are handed over and back, not copied for each sentence.
    findings += found
    var parts = PartReader(text: text, sentence: sentence, findings: findings, first: first, nouns: nouns)
    (findings, nouns) = ([], [])
    parts.read()
    (findings, nouns) = (parts.findings, parts.nouns)
    (parts.findings, parts.nouns) = ([], [])
    for finding in findings[first...] {
      nouns.append(parts.nounRange(finding) ?? finding.whole)
      amounts.append(amount(finding))
    }
  }

  /// What is said of one by an article or a name counts only with what was done to them; vague words likewise.
  private func isKept(_ finding: Finding) -> Bool {
    if finding.isNobody { return finding.hasEventRole && isHarm(finding.role) }
    if finding.isImplicit { return finding.hasEventRole && isHarm(finding.role) || isListedNationality(finding) }
    // "Did not say how many were missing."
    if finding.form == .vague, sentence[finding.start - 1].is(.how) { return false }
    if finding.form == .vague, finding.bounds.min == 2 || finding.value == 3 { return finding.hasEventRole }
    return true
  }

  /// What can befall one person: nobody is demolished or confiscated.
  private func isHarm(_ role: UInt8) -> Bool {
    role != 0 && !RoleTable.isOfThings(role) && !RoleTable.isDoneToThings(role)
  }

  /// "six Danes and a stranger"
  private func isListedNationality(_ finding: Finding) -> Bool {
    finding.form == .article && finding.nationality != 0 && finding.counted.count == 1
      && sentence[finding.start - 1].is(.and)
      && sentence.word(finding.start - 2).nationality != 0
  }

  private func amount(_ finding: Finding) -> Amount {
    let measure = MeasureTable.measures[Int(finding.measure)]
    let units = unit(finding, measure)
    let counted = finding.counted.isEmpty ? nil : range(finding.counted)
    let isNoun =
      !finding.counted.isEmpty || finding.role != 0 || finding.part != nil || finding.nationality != 0
      || (finding.whole != nil && finding.value != 1)
    return Amount(
      range: range(finding.start..<finding.end), number: range(finding.number), value: finding.value,
      bounds: finding.bounds, change: finding.change, unit: units.unit, unitName: units.name, counted: counted,
      role: finding.role == 0 ? nil : RoleTable.roles[Int(finding.role)],
      roleWords: finding.roleWords.isEmpty ? nil : range(finding.roleWords), partOf: finding.part,
      sentence: finding.sentence,
      isCount: finding.isCount && isNoun && finding.measure == 0 && !finding.isFraction && !finding.isFormer,
      form: finding.form,
      group: finding.group == 0 ? nil : PersonNouns.groups[Int(finding.group)],
      attribute: finding.nationality == 0 ? nil : Nationalities.list[Int(finding.nationality)],
      wholeNoun: finding.whole.map { lowercased($0) }, isFormer: finding.isFormer)
  }

  private func unit(_ finding: Finding, _ measure: Measure) -> (unit: String, name: String) {
    if finding.isFraction, finding.measure == 0 {
      let whole = finding.counted.isEmpty ? finding.groupPhrase : finding.counted
      return (Amount.share, whole.isEmpty ? "" : "% " + lowercased(range(whole)))
    }
    if finding.isAge { return ("\(measure.unit) of age", "\(measure.name) of age") }
    if finding.measure != 0 {
      guard !finding.rate.isEmpty else { return (measure.unit, measure.name) }
      let per = rateName(finding.rate)
      return ("\(measure.unit) per \(per)", "\(measure.name) per \(per)")
    }
    guard !finding.counted.isEmpty, finding.form != .name else {
      let name = finding.groupPhrase.isEmpty ? "" : singularPhrase(finding.groupPhrase)
      // "300 of the 2,000 houses were destroyed": houses, and nobody.
      if RoleTable.isDoneToThings(finding.role) {
        return (finding.whole.map { Singular.of(lowercased($0)) } ?? "", name)
      }
      let isPeople = finding.hasEventRole && !RoleTable.isOfThings(finding.role) || finding.group != 0
      return (isPeople ? "people" : "", name)
    }
    let isPerson = finding.group != 0 || sentence.isClass(finding.head, .person)
    let name = singularPhrase(finding.counted)
    let head = sentence[finding.head]
    return (isPerson ? "people" : Singular.of(lowercased(TextRange(head.start, head.end))), name)
  }

  /// What an amount is counted for: "km" of "50 kV/km" in full.
  private func rateName(_ rate: Range<Int>) -> String {
    let measure = sentence.word(rate.upperBound - 1).measure
    guard rate.count == 1, measure != 0 else { return singularPhrase(rate) }
    return MeasureTable.measures[Int(measure)].name
  }

  /// The counted phrase with its head in the singular.
  private func singularPhrase(_ phrase: Range<Int>) -> String {
    var words: [String] = []
    for index in phrase {
      let term = sentence[index]
      let word = String(decoding: text[term.range], as: UTF8.self)
      // "coal-fired" is one word.
      if index > phrase.lowerBound, term.glued, term.isMark(Mark.hyphen) || sentence[index - 1].isMark(Mark.hyphen) {
        words[words.count - 1] += index == phrase.upperBound - 1 ? Singular.of(word) : word
        continue
      }
      words.append(index == phrase.upperBound - 1 ? Singular.of(word) : Singular.positive(of: word))
    }
    return words.joined(separator: " ")
  }

  private func range(_ terms: Range<Int>) -> TextRange {
    let start = sentence[terms.lowerBound].start
    return TextRange(start, max(start, sentence[terms.upperBound - 1].end))
  }

  private func lowercased(_ range: TextRange) -> String {
    String(decoding: text[range.range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
