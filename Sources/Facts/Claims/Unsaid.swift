import Reading

extension ReadText {
  /// Whether the figure at `tokens` is what somebody does not say, doubts, will not confirm or says wrongly: "did not say
  /// that 12 had died", "declined to say whether", "no longer claims that", "falsely claimed that".
  ///
  /// - Parameter turn: the last word before the figure that says something instead.
  func isUnsaid(_ tokens: Range<Int>, in sentence: Range<Int>, turn: Int) -> Bool {
    for token in sentence.lowerBound..<max(sentence.lowerBound, tokens.lowerBound) {
      guard let cue = unsaidCue(at: token, in: sentence), cue >= turn,
        let end = contentStart(behind: cue, before: tokens, in: sentence)
      else { continue }
      if !isKnown(end: end, before: tokens) && !endsClause(from: end, before: tokens) { return true }
    }
    return false
  }

  /// The word of saying that is taken back, where what takes it back begins at `token`.
  private func unsaidCue(at token: Int, in sentence: Range<Int>) -> Int? {
    let first = words[token]
    let next = word(token + 1, in: sentence)
    if UnsaidWords.unclear.contains(first) { return token }
    if UnsaidWords.wrongly.contains(first), UnsaidWords.reporting.contains(next) || UnsaidWords.giving.contains(next) {
      return token + 1
    }
    if UnsaidWords.negations.contains(first) || first == DenialWords.no && next == UnsaidWords.longer {
      return cue(behind: token, over: UnsaidWords.helpers, reach: 5, in: sentence)
    }
    if UnsaidWords.refusals.contains(first) {
      return cue(behind: token, over: UnsaidWords.helpers, reach: 3, in: sentence)
    }
    // "Stopped short of saying".
    if first == UnsaidWords.short, next == DenialWords.of, UnsaidWords.reporting.contains(word(token + 2, in: sentence))
    {
      return token + 2
    }
    // "No one believed", "no official would confirm", "neither police nor the hospital would say".
    let isNobody =
      UnsaidWords.nobodies.contains(first) || first == DenialWords.no && UnsaidWords.speakers.contains(next)
    return isNobody ? cue(behind: token, over: nil, reach: 10, in: sentence) : nil
  }

  /// The next word of saying with only `helpers` before it, or any words of one clause.
  private func cue(behind token: Int, over helpers: Set<FoldedWord>?, reach: Int, in sentence: Range<Int>) -> Int? {
    for next in token + 1...token + reach {
      let word = word(next, in: sentence)
      if UnsaidWords.reporting.contains(word) || UnsaidWords.unclear.contains(word) { return next }
      if UnsaidWords.known.contains(word), UnsaidWords.whether.contains(self.word(next + 1, in: sentence)) {
        return next
      }
      let goesOn =
        helpers?.contains(word) ?? (word != .none && word != UnsaidWords.and && !NewsWords.openers.contains(word))
      if !goesOn || DenialWords.relatives.contains(word) { return nil }
    }
    return nil
  }

  /// Where begins what is not said: behind "that" or "whether" or a noun for what is told, or at the figure itself. What
  /// stands behind "how" and "why" is known.
  private func contentStart(behind cue: Int, before tokens: Range<Int>, in sentence: Range<Int>) -> Int? {
    let isUnclear = UnsaidWords.unclear.contains(words[cue]) || UnsaidWords.known.contains(words[cue])
    for next in cue + 1...cue + 5 {
      if next >= tokens.lowerBound { return isUnclear ? nil : next }
      let word = word(next, in: sentence)
      if UnsaidWords.whether.contains(word) { return next + 1 }
      if !isUnclear, word == DenialWords.that { return next + 1 }
      if !UnsaidWords.between.contains(word) { break }
    }
    return isUnclear ? nil : reportEnd(behind: cue, in: sentence)
  }

  /// Whether another statement begins between: "would not say whether anybody was held, *and 12 people were hurt*".
  private func endsClause(from start: Int, before tokens: Range<Int>) -> Bool {
    guard start < tokens.lowerBound else { return false }
    // "Whether the gunman was among *the* 12 dead".
    if words[tokens.lowerBound - 1] == DenialWords.the { return true }
    return (start..<tokens.lowerBound).contains { token in
      words[token] == .none && (token + 1 == tokens.lowerBound || UnsaidWords.clauses.contains(words[token + 1]))
    }
  }

  /// Whether the figure at `tokens` is only asked or supposed: "Did 44 people die?", "Suppose 500 people died", "a drill
  /// simulated a crash with 150 deaths".
  func isSupposed(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let first = sentence.first(where: { words[$0] != .none }) else { return false }
    if UnsaidWords.supposing.contains(words[first]) { return true }
    let isDefinite = word(tokens.lowerBound - 1, in: sentence) == DenialWords.the
    if UnsaidWords.asking.contains(words[first]), !isDefinite, sentence.last.map({ firstByte($0) == 0x3F }) == true {
      return true
    }
    let before = sentence.lowerBound..<max(sentence.lowerBound, tokens.lowerBound)
    return before.contains { UnsaidWords.simulating.contains(words[$0]) }
      && sentence.contains { UnsaidWords.drills.contains(words[$0]) }
  }
}

private enum UnsaidWords {
  static let reporting = wordList(
    """
    say says said saying tell tells told telling claim claims claimed claiming confirm confirms confirmed confirming state
    states stated stating announce announced announcing allege alleged alleging suggest
    suggested suggesting believe believes believed believing think thinks thought verify verified verifying conclude
    concluded concluding
    """)
  /// What is taken back only before "whether" and "if".
  static let known = wordList("know knows knew known clear certain sure")
  static let giving = wordList("reported reports reporting put puts gave listed")
  static let unclear = wordList("unclear unknown uncertain unsure wondered asked")
  static let whether = wordList("whether if")
  static let negations = wordList(
    """
    not never nor cannot didn't hasn't haven't hadn't couldn't can't won't wouldn't doesn't don't isn't wasn't
    """)
  static let refusals = wordList("declined declines declining refused refuses refusing unable unwilling")
  static let helpers = wordList(
    """
    to be been able yet immediately longer publicly officially independently ever even have has had so far still would
    could will can explicitly directly
    """)
  static let wrongly = wordList("wrongly falsely mistakenly erroneously incorrectly")
  static let nobodies = wordList("nobody neither none")
  static let speakers = wordList(
    "one official officials authority authorities agency group party side source sources witness witnesses")
  /// What may stand between a word of saying and "that".
  static let between = wordList(
    """
    reporters journalists publicly officially immediately independently yet on monday tuesday wednesday thursday friday
    saturday sunday for certain sure at least more than nearly about around over as many up to
    """)
  static let clauses = wordList("and while as with where which who including leaving")
  static let supposing = wordList("suppose supposing imagine imagining")
  static let asking = wordList(
    "did do does have has had was were is are will would can could should")
  static let simulating = wordList("simulated simulates simulating imagined imagines rehearsed rehearses envisaged")
  static let drills = wordList("drill drills exercise exercises simulation scenario rehearsal training")
  static let (longer, short, and) = (FoldedWord("longer"), FoldedWord("short"), FoldedWord("and"))
}
