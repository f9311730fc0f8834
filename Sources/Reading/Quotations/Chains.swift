import Provenance

extension Wording {
  /// A report that cites somebody is on that one's word, and came through whoever reports it: "the GAZETTE reported,
  /// citing the ministry, that …", "RADIO quoted the minister as saying that …".
  ///
  /// `cited` are the tokens that cite and say who is cited: no cue among them makes a report of its own, but for what the
  /// one cited is told to have said ("an official who said he was there").
  func chained(_ attributions: [Attribution]) -> (reports: [Attribution], cited: Set<Int>) {
    var result = attributions
    var words: Set<Int> = []
    var frames: [Int: Range<Int>] = [:]
    for index in result.indices {
      guard let citation = citation(beside: result[index]) else { continue }
      result[index] = report(result[index], citing: citation)
      words.insert(citation.word)
      for token in citation.start..<citation.source.upperBound {
        frames[token] = citation.start..<citation.source.upperBound
      }
    }
    guard !words.isEmpty else { return (result, []) }
    result = result.compactMap { attribution in
      if attribution.cue.count <= 2, attribution.cue.contains(where: words.contains) { return nil }
      guard let frame = frames[attribution.cue.lowerBound] else { return attribution }
      if attribution.cue.contains(where: { ChainWords.unnamed.contains(tokens[$0].key) }) { return nil }
      var inner = attribution
      inner.content = attribution.content.map { $0.clamped(to: frame) }.filter { !$0.isEmpty }
      return inner.content.isEmpty ? nil : inner
    }
    return (result, Set(frames.keys))
  }

  /// Words that cite somebody: the word itself, with "which" before it where it starts so, and who is cited.
  private struct Citation {
    let start: Int
    let word: Int
    let source: Range<Int>
  }

  private func citation(beside attribution: Attribution) -> Citation? {
    guard let reporter = attribution.source, passesOn(reporter), sentenceOf[attribution.cue.lowerBound] >= 0 else {
      return nil
    }
    let sentence = sentences[Int(sentenceOf[attribution.cue.lowerBound])].tokens
    for word in sentence where cites(word, in: sentence) && runOf[word] < 0 {
      // "Said it was citing nobody": the word stands in what is reported.
      guard !attribution.cue.contains(word) else { continue }
      let source = cited(behind: word, in: sentence)
      guard isVoice(source) else { continue }
      let start = ChainWords.citing.contains(tokens[word].key) ? word : word - 1
      let before = start - 1 >= sentence.lowerBound && marks[start - 1] == .comma ? start - 1 : start
      let isBehindCue = before == attribution.cue.upperBound && start == word
      let opens = word == sentence.lowerBound && source.upperBound + 1 == reporter.lowerBound
      let isBehindReporter = before < start && before == reporter.upperBound || reporter.contains(word)
      if isBehindCue || opens || isBehindReporter { return Citation(start: start, word: word, source: source) }
    }
    return nil
  }

  /// "Citing", "which cited".
  private func cites(_ word: Int, in sentence: Range<Int>) -> Bool {
    ChainWords.citing.contains(tokens[word].key)
      || word > sentence.lowerBound && ChainWords.cited.contains(tokens[word].key) && has(.relative, at: word - 1)
  }

  /// Who is cited: the words up to a mark or to what is said, with a clause that says who it is ("an official *who asked not
  /// to be named*").
  private func cited(behind word: Int, in sentence: Range<Int>) -> Range<Int> {
    var end = word + 1
    var reach = 12
    var isRelative = false
    while end < sentence.upperBound, end - word < reach, marks[end] == .none || marks[end] == .bracket {
      if key(end) == CueWords.that, isRelative, has(.reporting, at: end - 1) {
        end += 1
        continue
      }
      if end > word + 1, !isRelative, ChainWords.who.contains(tokens[end].key) {
        isRelative = true
        reach = end - word + 16
      }
      if has(.subordinator, at: end) || !isRelative && has([.auxiliary, .modal, .always], at: end) { break }
      end += 1
    }
    return word + 1..<end
  }

  /// Papers, broadcasters and agencies pass on; a person who cites somebody speaks himself.
  private func passesOn(_ source: Range<Int>) -> Bool {
    let words = source.prefix { !ChainWords.citing.contains(tokens[$0].key) }
    guard let last = words.last, person(in: source.lowerBound..<last + 1) == nil else { return false }
    let range = range(of: source.lowerBound..<last + 1)
    let kind = sourceKind([range])
    return kind == .outlet || kind == .named || words.contains { has(.audience, at: $0) }
      || words.contains { ChainWords.press.contains(tokens[$0].key) }
  }

  private func report(_ attribution: Attribution, citing citation: Citation) -> Attribution {
    var result = attribution
    result.source = citation.source
    if let reporter = attribution.source {
      let end = reporter.firstIndex { $0 >= citation.start - 1 && (marks[$0] == .comma || $0 == citation.start) }
      let own = reporter.lowerBound..<(end ?? reporter.upperBound)
      result.heardBy = own.isEmpty ? reporter : own
    }
    let frame = citation.start..<citation.source.upperBound
    result.content = attribution.content.compactMap { part in
      guard part.overlaps(frame) else { return part }
      let rest =
        part.lowerBound >= frame.lowerBound
        ? frame.upperBound..<max(frame.upperBound, part.upperBound)
        : part.lowerBound..<frame.lowerBound
      let words = trimmed(rest)
      return words.isEmpty ? nil : words
    }
    return result
  }

  /// With what somebody is quoted as saying, in place of what was taken for the words of whoever quotes him.
  func withQuotedAsSaying(_ attributions: [Attribution]) -> [Attribution] {
    let saying = quotedAsSaying()
    let words = Set(saying.flatMap(\.words))
    return attributions.filter { words.isDisjoint(with: $0.cue) } + saying.map(\.attribution)
  }

  /// "RADIO quoted the minister as saying that …", "the minister was quoted by RADIO as saying …".
  private func quotedAsSaying() -> [(words: Range<Int>, attribution: Attribution)] {
    var found: [(words: Range<Int>, attribution: Attribution)] = []
    for at in tokens.indices where key(at - 1) == ChainWords.as && ChainWords.saying.contains(tokens[at].key) {
      guard sentenceOf[at] >= 0, runOf[at] < 0 else { continue }
      let sentence = sentences[Int(sentenceOf[at])].tokens
      // Twelve words hold a name with its office.
      let reach = max(sentence.lowerBound, at - 12)..<max(sentence.lowerBound, at - 1)
      guard let word = reach.last(where: { ChainWords.quoted.contains(tokens[$0].key) }) else { continue }
      let content = trimmed(at + 1..<max(at + 1, sentence.upperBound))
      guard words(in: content) >= 2 else { continue }
      let isPassive = has(.auxiliary, at: word - 1) && ChainWords.being.contains(tokens[word - 1].key)
      let subject = self.subject(before: isPassive ? word - 1 : word, in: sentence)
      let behind = word + 1..<max(word + 1, at - 1)
      let by = behind.first { key($0) == CueWords.by || key($0) == CueWords.in }
      let source = isPassive ? subject : behind
      let reporter = isPassive ? by.map { $0 + 1..<behind.upperBound } : subject
      guard let source, isVoice(source) else { continue }
      let attribution = Attribution(
        cue: word..<word + 1, source: source, content: [content], heardBy: reporter.flatMap { $0.isEmpty ? nil : $0 })
      found.append((word..<at + 1, attribution))
    }
    return found
  }

  /// The noun phrase before a verb, back to a mark, a conjunction or another verb; nil where there is none.
  func subject(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = verb
    while end > sentence.lowerBound, has([.adverb, .auxiliary, .timeWord], at: end - 1), nameOf[end - 1] < 0 {
      end -= 1
    }
    var start = end
    var joint: Int?
    // Twelve words: longer ones hold a clause.
    while start > sentence.lowerBound, end - start < 12 {
      let before = start - 1
      if marks[before] != .none && marks[before] != .bracket || runOf[before] >= 0 { break }
      if has(.coordinator, at: before) {
        joint = joint ?? start
      } else if has(.subordinator, at: before) {
        break
      } else if has([.auxiliary, .modal, .always], at: before)
        || has(.counting, at: before) && !has(.reportingNoun, at: before)
      {
        guard let joint else { return nil }
        return joint < end ? joint..<end : nil
      }
      start = before
    }
    while start < end, has(.coordinator, at: start) { start += 1 }
    return start < end ? start..<end : nil
  }
}

private enum ChainWords {
  static let `as`: WordKey = "as"
  static let citing: Set<WordKey> = ["citing", "quoting"]
  static let cited: Set<WordKey> = ["cited", "cites", "quoted", "quotes"]
  static let saying: Set<WordKey> = ["saying", "telling"]
  static let quoted: Set<WordKey> = ["quoted", "quotes", "quoting", "cited", "cites", "citing"]
  static let who: Set<WordKey> = ["who", "whose"]
  /// What somebody does who is not named.
  static let unnamed: Set<WordKey> = [
    "asked", "asking", "requested", "insisted", "declined", "refused", "spoke", "speaking", "demanded", "wished",
    "wanted",
  ]
  static let being: Set<WordKey> = ["was", "were", "is", "are", "been", "being"]
  static let press: Set<WordKey> = ["media", "newspaper", "newspapers", "paper", "papers", "press", "outlets"]
}
