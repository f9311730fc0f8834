import Provenance

/// Words that say that it was nobody: what they stand before counts no one.
extension SentenceTerms {
  /// Whether the "one" or "a" at `index` is denied: "*not one* passenger", "*without a* single person", "*not even a*
  /// scratch". "Not only a soldier" is one.
  func isNotOne(_ index: Int) -> Bool {
    if isNegation(index - 1) { return true }
    return isClass(index - 1, .adverb) && !self[index - 1].is(.only, .just) && isNegation(index - 2)
  }

  /// "denied" is one of the words, but speaks of a deed.
  private func isNegation(_ index: Int) -> Bool { isClass(index, .negation) && !isClass(index, .verb) }

  /// Whether the "of" at `index` follows words for nobody: "*none* of the four", "*not a single one* of the four".
  func isNobody(before index: Int) -> Bool {
    guard self[index].is(.of) else { return false }
    if self[index - 1].is(.none) || isClass(index - 1, .negation) { return true }
    guard self[index - 1].is(.one) else { return false }
    return isNotOne(self[index - 2].is(.single) ? index - 3 : index - 1)
  }
}

/// Nobody as a number: "*nobody* was hurt", "*no* deaths were reported", "*without* casualties".
extension PhraseReader {
  /// The figures of 0 that words give, kept only where harm is told of them.
  func nobodyFindings() -> [Finding] {
    var found: [Finding] = []
    var index = 0
    while index < sentence.count {
      if let finding = nobody(at: index) ?? noHarm(at: index), isSaidPlainly(before: index) {
        found.append(finding)
        index = finding.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// "nobody", "no one", "no people": "nobody *else* was hurt" tells nothing of the whole, nor does "no one *in* the
  /// second car", nor "none of the children".
  private func nobody(at index: Int) -> Finding? {
    let term = sentence[index]
    var end = index + 1
    if term.is(.no), sentence[end].is(.one) {
      end += 1
    } else if term.is(.no), sentence[end].isMark(Mark.hyphen), sentence[end].glued, sentence[end + 1].is(.one) {
      end += 2
    } else if term.is(.no), Self.anybody.contains(lowercased(sentence[end])) {
      return isTold(behind: end + 1) ? zero(index..<end, counted: end..<end + 1) : nil
    } else if !term.is(.nobody, .noone) {
      return nil
    }
    let isObject = sentence.word(index - 1).roleKind == .doneTo && sentence.word(index - 1).role != 0
    return isTold(behind: end) || isObject && isPlain(at: end) ? zero(index..<end, counted: 0..<0) : nil
  }

  /// "no deaths were reported", "there were no casualties", "no reports of injuries", "without casualties"
  private func noHarm(at index: Int) -> Finding? {
    var at = index + 1
    guard sentence.isClass(index, .negation) else { return nil }
    let isWithout = lowercased(sentence[index]) == "without"
    guard sentence[index].is(.no) || isWithout else { return nil }
    if isWithout, sentence[at].is(.any) { at += 1 }
    let isOfReports = !isWithout && lowercased(sentence[at]) == "reports" && sentence[at + 1].is(.of)
    if isOfReports { at += 2 }
    // "no serious injuries", "no further deaths" leave others open: the noun stands right behind.
    guard Self.harm.contains(lowercased(sentence[at])) || isWithout && sentence[at].is(.casualty) else { return nil }
    let isOpen = sentence[at + 1].is(.or, .and) && Self.harm.contains(lowercased(sentence[at + 2]))
    let end = isOpen ? at + 3 : at + 1
    // "no injuries on Friday", "no deaths among the guards" tell of a part.
    guard !sentence[end].is(.on, .at, .of), !sentence[end].is(.by), lowercased(sentence[end]) != "among" else {
      return nil
    }
    guard (isWithout || isThere(before: index)) && isPlain(at: end) || isReported(behind: end) else { return nil }
    return zero(index..<at, counted: at..<at + 1)
  }

  private func zero(_ words: Range<Int>, counted: Range<Int>) -> Finding {
    var finding = Finding(
      start: words.lowerBound, end: max(words.upperBound, counted.upperBound), number: words, value: 0,
      bounds: Bounds(0), change: .exact, form: .words)
    finding.counted = counted
    finding.isNobody = true
    if !counted.isEmpty { finding.group = sentence.word(counted.lowerBound).group }
    return finding
  }

  /// Whether the verb stands at once behind nobody and tells what was: "was hurt", "has been killed", "died".
  private func isTold(behind index: Int) -> Bool {
    var at = index
    let hasHave = sentence[at].is(.has, .have, .had)
    if hasHave { at += 1 }
    if sentence[at].is(.was, .were) || hasHave && sentence[at].is(.been) {
      at += 1
      if sentence[at].is(.reported) || sentence[at].is(.also) || lowercased(sentence[at]) == "even" { at += 1 }
      let word = sentence.word(at)
      guard word.role != 0, word.roleKind == .doneTo || word.roleKind == .state else { return false }
    } else if sentence.word(at).roleKind != .doneBy {
      return false
    }
    // "killed or injured", "shot dead"
    if sentence[at + 1].is(.or, .and), sentence.word(at + 2).role != 0 { at += 2 }
    if sentence[at + 1].is(.dead) { at += 1 }
    return isPlain(at: at + 1)
  }

  /// "have been reported", "was confirmed"
  private func isReported(behind index: Int) -> Bool {
    var at = index
    if sentence[at].is(.has, .have, .had) { at += 1 }
    guard sentence.isClass(at, .be) else { return false }
    if sentence[at + 1].is(.been) { at += 1 }
    return Self.reported.contains(lowercased(sentence[at + 1])) && isPlain(at: at + 2)
  }

  /// "There were no casualties", "it caused no deaths": said of all that happened; "the driver suffered no injuries" is not.
  private func isThere(before index: Int) -> Bool {
    guard !sentence.isClass(index - 2, [.modal, .future]) else { return false }
    guard sentence.isClass(index - 1, .be) else { return Self.causes.contains(lowercased(sentence[index - 1])) }
    let there = sentence[index - 2].is(.there) ? index - 2 : index - 3
    return sentence[there].is(.there) && lowercased(sentence[there - 1]) != "if"
  }

  private static let anybody: Set<String> = ["people", "persons", "person"]
  private static let harm: Set<String> = [
    "casualties", "deaths", "fatalities", "injuries", "victims", "injured", "dead", "wounded",
  ]
  private static let reported: Set<String> = [
    "reported", "recorded", "confirmed", "registered", "announced", "caused", "found", "counted",
  ]
  private static let causes: Set<String> = ["caused", "causing", "reported"]
}
