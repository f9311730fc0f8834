import Reading

extension ReadText {
  /// Whether a sentence says that what stands at `tokens` is not so: "denied that 30 people had been killed", "reports that
  /// nine had died were false", "no evidence that 30 had died"; or that nobody says so, or that it is only asked or
  /// supposed. Its figure is then nobody's statement.
  ///
  /// Only what is plainly said counts: who "denied responsibility for the attack that killed 12" does not deny the 12, nor
  /// is denied what he says instead.
  func isDenied(_ tokens: Range<Int>, in sentence: Range<Int>, harms: Bool = false) -> Bool {
    let before = sentence.lowerBound..<max(sentence.lowerBound, tokens.lowerBound)
    let turn = before.last { turnsAround($0, in: sentence) } ?? before.lowerBound - 1
    for token in before {
      guard let end = denialEnd(at: token, before: tokens, in: sentence, harms: harms), end > turn else { continue }
      if !isKnown(end: end, before: tokens) { return true }
    }
    return isUnsaid(tokens, in: sentence, turn: turn) || isCalledUntrue(tokens, in: sentence)
      || isSupposed(tokens, in: sentence)
  }

  /// Whether what stands behind `token` is said instead of what is denied: "…, *saying* 12", "*but* 12"; not in "denied
  /// reports *saying* 40" and "rebels, who *said* they were winning".
  private func turnsAround(_ token: Int, in sentence: Range<Int>) -> Bool {
    if DenialWords.turns.contains(words[token]) { return true }
    guard DenialWords.said.contains(words[token]), !DenialWords.relatives.contains(word(token - 1, in: sentence)) else {
      return false
    }
    // "…, she said".
    return (1...3).contains { step in
      let before = word(token - step, in: sentence)
      return before == .none || before == DenialWords.and
    }
  }

  /// "Reports that nine had died *were false*", "… *was dismissed as rumour*".
  private func isCalledUntrue(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard let told = sentence.first(where: { DenialWords.told.contains(words[$0]) }) else { return false }
    let behind = max(told + 1, tokens.upperBound)..<max(told + 1, tokens.upperBound, sentence.upperBound)
    guard
      let untrue = behind.first(where: { token in
        DenialWords.untrue.contains(words[token])
          && (1...2).contains { DenialWords.be.contains(word(token - $0, in: sentence)) }
      })
    else { return false }
    // "Reports said 12 had died, but claims of looting were false".
    let between = tokens.upperBound..<max(tokens.upperBound, untrue)
    guard !between.contains(where: { DenialWords.turns.contains(words[$0]) }) else { return false }
    return told < tokens.lowerBound || !between.contains { words[$0] == .none }
  }

  /// Where the words end that deny what stands behind them, if they begin at `token`.
  private func denialEnd(at token: Int, before tokens: Range<Int>, in sentence: Range<Int>, harms: Bool) -> Int? {
    func word(_ token: Int) -> FoldedWord { self.word(token, in: sentence) }
    let isDenial = DenialWords.denials.contains(word(token))
    // "No doubt that".
    let isNegated = DenialWords.doubts.contains(word(token)) && DenialWords.negations.contains(word(token - 1))
    if isDenial || DenialWords.rejections.contains(word(token)), !isNegated {
      if word(token + 1) == DenialWords.that { return token + 2 }
      if let end = reportEnd(behind: token, in: sentence) { return end }
      // "denied 30 people had been killed", "denied killing 30 people"
      if isDenial, harms, tokens.lowerBound == token + 1 { return token + 1 }
      return isDenial ? deedEnd(behind: token, before: tokens, in: sentence) : nil
    }
    // "cleared of killing 30", "far from killing 30"
    let isCleared = DenialWords.cleared.contains(word(token)) && word(token + 1) == DenialWords.of
    if isCleared || word(token) == DenialWords.far && word(token + 1) == DenialWords.from {
      return deedEnd(behind: token + 1, before: tokens, in: sentence)
    }
    // "not true that", "no evidence that", "it is false that"
    if word(token) == DenialWords.not, word(token + 1) == DenialWords.isTrue, word(token + 2) == DenialWords.that {
      return token + 3
    }
    // "No evidence of a bomb in the blast that killed 12" denies the bomb.
    if word(token) == DenialWords.no, DenialWords.proof.contains(word(token + 1)) {
      if word(token + 2) == DenialWords.that { return token + 3 }
      return word(token + 2) == DenialWords.of && tokens.lowerBound - token <= 4 ? token + 3 : nil
    }
    return DenialWords.false.contains(word(token)) && word(token + 1) == DenialWords.that ? token + 2 : nil
  }

  /// "Killing 30 people" behind what denies it; who killed *the* 30 is another question.
  private func deedEnd(behind token: Int, before tokens: Range<Int>, in sentence: Range<Int>) -> Int? {
    guard DenialWords.deeds.contains(word(token + 1, in: sentence)), tokens.lowerBound - token <= 4,
      !(token..<tokens.lowerBound).contains(where: { words[$0] == DenialWords.the })
    else { return nil }
    return token + 2
  }

  /// Where a noun for what is told ends behind `token`: "the opposition's *claim*".
  func reportEnd(behind token: Int, in sentence: Range<Int>) -> Int? {
    for next in token + 1...token + 5 {
      let word = word(next, in: sentence)
      // "The rebels' claim".
      if sentence.contains(next), ["'", "’"].contains(string(reading.tokens[next].range)) { continue }
      if word == .none || DenialWords.phraseEnds.contains(word) { return nil }
      if DenialWords.reports.contains(word) { return next + 1 }
    }
    return nil
  }

  /// Whether the figure at `tokens` is told as known behind the words that deny another thing: "denied that he planned the
  /// *attack that killed 12*", "would not say whether shops would open *after* 12 had died".
  func isKnown(end: Int, before tokens: Range<Int>) -> Bool {
    guard end < tokens.lowerBound else { return false }
    let between = end..<tokens.lowerBound
    func takes(_ token: Int) -> Bool {
      DenialWords.relatives.contains(words[token])
        && (1...2).contains { DenialWords.takers.contains(words[min(token + $0, tokens.lowerBound)]) }
    }
    if between.contains(where: takes) { return true }
    let start = between.last { words[$0] == DenialWords.that } ?? end
    return (start..<tokens.lowerBound).contains { NewsWords.background.contains(words[$0]) }
  }

  /// The word at `token`; none outside the sentence.
  func word(_ token: Int, in sentence: Range<Int>) -> FoldedWord { sentence.contains(token) ? words[token] : .none }
}

enum DenialWords {
  static let denials = wordList("denied denies deny denying")
  static let rejections = wordList(
    """
    rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes refuting disputed disputes
    disputing retracted retracts retracting withdrew recanted doubt doubts doubted doubting questioned
    """)
  /// What is denied or rejected with its figures.
  static let reports = wordList(
    """
    reports report claims claim rumours rumors rumour rumor allegations allegation suggestions suggestion assertion
    assertions figure figures toll story stories
    """)
  static let deeds = wordList(
    """
    killing wounding injuring detaining arresting kidnapping abducting executing holding murdering shooting hurting
    """)
  static let cleared = wordList("cleared acquitted")
  static let proof = wordList("evidence proof truth indication")
  static let said = wordList("said saying says adding added insisting insisted")
  static let `false` = wordList("false untrue wrong incorrect fabricated baseless unfounded inaccurate")
  /// What reports are called behind "was" and "as".
  static let untrue = `false`.union(wordList("rumour rumours rumor rumors hoax nonsense propaganda"))
  static let be = wordList("was were is are be as being proved proven")
  static let told = wordList(
    "report reports claim claims rumour rumours rumor rumors post posts figure figures reported")
  static let phraseEnds = wordList("that which who and but or after before of for in on about over to by at with from")
  static let relatives = wordList("that which who")
  /// Verbs of what happened to the counted.
  static let takers = wordList("killed left claimed took injured wounded displaced destroyed caused hurt")
  static let turns = wordList("but instead though although whereas while")
  static let doubts = wordList("doubt doubts doubted")
  static let negations = wordList("no not never little didn't doesn't don't")
  static let (that, not, no, of) = (FoldedWord("that"), FoldedWord("not"), FoldedWord("no"), FoldedWord("of"))
  static let and = FoldedWord("and")
  static let (far, from) = (FoldedWord("far"), FoldedWord("from"))
  static let (isTrue, the) = (FoldedWord("true"), FoldedWord("the"))
}
