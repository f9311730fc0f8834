import Reading

extension ReadText {
  /// Whether a sentence says that what stands at `tokens` is not so: "denied that 30 people had been killed", "reports that
  /// nine had died were false", "no evidence that 30 had died". Its figure is then nobody's statement.
  ///
  /// Only what is plainly said counts: who "denied responsibility for the attack that killed 12" does not deny the 12, nor
  /// is denied what he says instead.
  func isDenied(_ tokens: Range<Int>, in sentence: Range<Int>, harms: Bool = false) -> Bool {
    func word(_ token: Int) -> FoldedWord { sentence.contains(token) ? words[token] : .none }
    let before = sentence.lowerBound..<max(sentence.lowerBound, tokens.lowerBound)
    let turn = before.last { DenialWords.instead.contains(words[$0]) } ?? before.lowerBound - 1
    for token in before {
      if let end = denialEnd(at: token, before: tokens, harms: harms, word), end > turn { return true }
    }
    guard let told = sentence.first(where: { DenialWords.told.contains(words[$0]) }) else { return false }
    return sentence.contains { token in
      token > max(told, tokens.lowerBound) && DenialWords.untrue.contains(words[token])
        && (1...2).contains { DenialWords.be.contains(word(token - $0)) }
    }
  }

  /// Where the words end that deny what stands behind them, if they begin at `token`.
  private func denialEnd(
    at token: Int, before tokens: Range<Int>, harms: Bool, _ word: (Int) -> FoldedWord
  ) -> Int? {
    let isDenial = DenialWords.denials.contains(word(token))
    if isDenial || DenialWords.rejections.contains(word(token)) {
      for next in token + 1...token + 2
      where DenialWords.reports.contains(word(next)) || isDenial && word(next) == DenialWords.that { return next + 1 }
      // "denied 30 people had been killed", "denied killing 30 people"
      if isDenial, harms, tokens.lowerBound == token + 1 { return token + 1 }
      if isDenial, DenialWords.deeds.contains(word(token + 1)), tokens.lowerBound - token <= 4,
        !(token..<tokens.lowerBound).contains(where: { words[$0] == DenialWords.the })
      {
        return token + 2
      }
      return nil
    }
    // "not true that", "no evidence that", "it is false that"
    if word(token) == DenialWords.not, word(token + 1) == DenialWords.isTrue, word(token + 2) == DenialWords.that {
      return token + 3
    }
    if word(token) == DenialWords.no, DenialWords.proof.contains(word(token + 1)) { return token + 2 }
    return DenialWords.untrue.contains(word(token)) && word(token + 1) == DenialWords.that ? token + 2 : nil
  }
}

private enum DenialWords {
  static let denials = wordList("denied denies deny denying")
  static let rejections = wordList(
    "rejected rejects reject rejecting dismissed dismisses dismiss dismissing refuted refutes refuting disputed disputes"
  )
  /// What is denied or rejected with its figures.
  static let reports = wordList("reports report claims claim rumours rumors allegations suggestions")
  static let deeds = wordList("killing wounding injuring detaining arresting kidnapping abducting executing holding")
  static let proof = wordList("evidence proof truth indication")
  static let instead = wordList("but said saying says adding added insisting insisted instead although though whereas")
  static let untrue = wordList("false untrue wrong incorrect fabricated")
  static let be = wordList("was were is are as being")
  static let told = wordList(
    "report reports claim claims rumour rumours rumor rumors post posts figure figures reported")
  static let (that, not, no) = (FoldedWord("that"), FoldedWord("not"), FoldedWord("no"))
  static let (isTrue, the) = (FoldedWord("true"), FoldedWord("the"))
}
