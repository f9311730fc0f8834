/// The mentions, those that end as newspapers and agencies do as bodies: "the Norvale Gazette" is no person, "Norda
/// Courier" no place; two of them joined by "and" are two.
///
/// A surname can be such a word, so a person behind a title or with a given name in front stays one.
/// - Complexity: O(tokens of the mentions).
func withPressNames(_ mentions: [Mention], tokens: [Token]) -> [Mention] {
  guard mentions.contains(where: { PressWords.all.contains(tokens[$0.tokens.upperBound - 1].key) }) else {
    return mentions
  }
  let lexicon = nameTagger()?.lexicon
  var result: [Mention] = []
  for mention in mentions {
    let run = mention.tokens
    guard (2...8).contains(run.count), PressWords.all.contains(tokens[run.upperBound - 1].key) else {
      result.append(mention)
      continue
    }
    if let link = run.first(where: { tokens[$0].key == PressWords.and }), link - run.lowerBound >= 2,
      run.upperBound - link > 2, PressWords.all.contains(tokens[link - 1].key)
    {
      result.append(Mention(tokens: run.lowerBound..<link, kind: .organisation))
      result.append(Mention(tokens: link + 1..<run.upperBound, kind: .organisation))
      continue
    }
    let lists = lexicon?.phrases[NameLexicon.phrase(0, tokens[run.lowerBound].key.value)] ?? 0
    let isNamed = lists & NameList.given.bit != 0
    let isTitled = run.lowerBound > 0 && PersonWords.titles.contains(tokens[run.lowerBound - 1].key)
    let isPaper: Bool =
      switch mention.kind {
      case .organisation: true
      case .person:
        run.count <= 4 && !isNamed && !isTitled && !PressWords.surnames.contains(tokens[run.upperBound - 1].key)
      case .place, .other: run.count <= 4
      }
    result.append(isPaper ? Mention(tokens: run, kind: .organisation) : mention)
  }
  return result
}

/// Last words of the names of newspapers and agencies, but for those that end other names as well ("Modern Times").
enum PressWords {
  static let all: Set<WordKey> = [
    "courier", "gazette", "herald", "tribune", "chronicle", "examiner", "inquirer", "telegraph", "sentinel", "bulletin",
    "dispatch", "newswire",
  ]
  /// Those of them that persons are called as well.
  static let surnames: Set<WordKey> = ["courier"]
  static let and: WordKey = "and"
}
