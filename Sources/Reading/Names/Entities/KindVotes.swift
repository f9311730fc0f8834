/// The mentions, each name of several words that was taken for a place here and for a body there under one kind: the one it
/// has more often, of equals the body.
///
/// Names of countries, regions and cities on the lists are left alone: a team or a government may bear them.
/// - Complexity: O(tokens of the mentions).
func withOneKind(_ mentions: [Mention], tokens: [Token]) -> [Mention] {
  var names = WordNumbers(capacity: mentions.count)
  /// Of each name how often it is a body more than a place, and whether it is both.
  var votes: [(lead: Int, isBoth: Bool, last: Name.Kind)] = []
  let numbers = mentions.map { mention -> Int in
    guard mention.tokens.count > 1, mention.kind == .place || mention.kind == .organisation else { return -1 }
    let number = names.number(of: tokens[mention.tokens].reduce(0) { NameLexicon.phrase($0, $1.key.value) })
    if number == votes.count { votes.append((0, false, mention.kind)) }
    if votes[number].last != mention.kind { votes[number].isBoth = true }
    votes[number].lead += mention.kind == .organisation ? 1 : -1
    return number
  }
  guard votes.contains(where: \.isBoth) else { return mentions }
  let lexicon = nameTagger()?.lexicon
  let places = NameList.country.bit | NameList.region.bit | NameList.city.bit
  return zip(mentions, numbers).map { mention, number in
    guard number >= 0, votes[number].isBoth, (lexicon?.phrases[names.keys[number]] ?? 0) & places == 0 else {
      return mention
    }
    return Mention(tokens: mention.tokens, kind: votes[number].lead < 0 ? .place : .organisation)
  }
}
