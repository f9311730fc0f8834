import Reading

extension ReadText {
  /// Whether a sentence says that what stands at `tokens` is not so: "denied that 30 people had been killed", "reports that
  /// nine had died were false". Its figure is then nobody's statement.
  ///
  /// Only what is plainly said counts: who "denied responsibility for the attack that killed 12" does not deny the 12.
  func isDenied(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    func word(_ token: Int) -> FoldedWord { sentence.contains(token) ? words[token] : .none }
    for token in sentence {
      if DenialWords.denials.contains(words[token]), token < tokens.lowerBound,
        (1...2).contains(where: { DenialWords.denied.contains(word(token + $0)) })
      {
        return true
      }
      guard DenialWords.untrue.contains(words[token]),
        (1...2).contains(where: { DenialWords.be.contains(word(token - $0)) })
      else { continue }
      if sentence.lowerBound..<token ~= tokens.lowerBound,
        (sentence.lowerBound..<token).contains(where: { DenialWords.told.contains(words[$0]) })
      {
        return true
      }
    }
    return false
  }
}

private enum DenialWords {
  static let denials = wordList("denied denies deny denying")
  /// What is denied with its figures.
  static let denied = wordList("that reports claims rumours rumors")
  static let untrue = wordList("false untrue wrong incorrect fabricated")
  static let be = wordList("was were is are as being")
  static let told = wordList(
    "report reports claim claims rumour rumours rumor rumors post posts figure figures reported")
}
