import Provenance

extension Wording {
  /// The cues that a list of verbs finds: "said", "has told", "according to".
  func cuesByRule() -> [Range<Int>] {
    var cues: [Range<Int>] = []
    for token in tokens.indices where tokens[token].kind == .word {
      if key(token) == CueWords.according, key(token + 1) == CueWords.to {
        cues.append(token..<token + 2)
      } else if has(.reporting, at: token), runOf[token] < 0, isReportingVerb(token) {
        var start = token
        while start > 0, has([.auxiliary, .adverb], at: start - 1), sentenceOf[start - 1] == sentenceOf[token] {
          start -= 1
        }
        cues.append(start..<token + 1)
      }
    }
    return cues
  }

  private func isReportingVerb(_ token: Int) -> Bool {
    guard sentenceOf[token] >= 0 else { return false }
    if has([.determiner, .possessive, .preposition, .modal], at: token - 1) { return false }
    guard let before = key(token - 1) else { return false }
    if before == CueWords.to || before == CueWords.clitic { return false }
    let isFinite = has(.always, at: token)
    if isFinite { return true }
    // "claims", "report": a verb only where a clause or a quotation follows.
    let next = token + 1
    return key(next) == CueWords.that || (marks.indices.contains(next) && marks[next] == .opening)
      || has(.personPronoun, at: next)
  }
}

/// Words that the rules of this folder compare with.
enum CueWords {
  static let according: WordKey = "according"
  static let to: WordKey = "to"
  static let that: WordKey = "that"
  static let clitic: WordKey = "'s"
  static let of: WordKey = "of"
  static let by: WordKey = "by"
  static let `in`: WordKey = "in"
  static let on: WordKey = "on"
  static let at: WordKey = "at"
  static let a: WordKey = "a"
  static let not: WordKey = "not"
}
