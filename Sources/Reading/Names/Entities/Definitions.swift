import Provenance

/// The mentions, each name that the text itself defines by first letters in brackets made whole.
///
/// "the Union of Farmers and Fishers (UFF)" is one name even where its parts were taken for several. After Schwartz and
/// Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003, but only first letters
/// of words count, and only small words ("of", "and") may be passed over.
/// - Complexity: O(tokens).
func withDefinitions(_ mentions: [Mention], in text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Mention] {
  var whole: [(name: Range<Int>, short: Int)] = []
  for sentence in sentences {
    let run = sentence.tokens
    for i in run where i > run.lowerBound + 1 && i + 1 < run.upperBound {
      guard isAcronym(tokens[i]), text[tokens[i - 1].range.start] == 0x28, text[tokens[i + 1].range.start] == 0x29,
        let start = definitionStart(of: tokens[i], before: i - 1, from: run.lowerBound, text, tokens)
      else { continue }
      whole.append((start..<(i - 1), i))
    }
  }
  guard !whole.isEmpty else { return mentions }
  var result: [Mention] = []
  var next = 0
  for mention in mentions {
    while next < whole.count, whole[next].short < mention.tokens.lowerBound { next += 1 }
    guard next < whole.count, mention.tokens.overlaps(whole[next].name) else {
      result.append(mention)
      continue
    }
    let name = whole[next].name
    guard name.lowerBound <= mention.tokens.lowerBound, mention.tokens.upperBound <= name.upperBound else {
      result.append(mention)
      continue
    }
    if let last = result.last, last.tokens == name { continue }
    let isAlone = mention.tokens == name
    let kind = isAlone ? mention.kind : mentionOfOne(whole[next].short, in: mentions)?.kind
    result.append(Mention(tokens: name, kind: kind ?? .organisation))
  }
  return result
}

/// The mention that is this token alone.
private func mentionOfOne(_ token: Int, in mentions: [Mention]) -> Mention? {
  let place = mentions.partitioningIndex { $0.tokens.lowerBound >= token }
  guard place < mentions.count, mentions[place].tokens == token..<token + 1 else { return nil }
  return mentions[place]
}

private func isAcronym(_ token: Token) -> Bool {
  token.kind == .word && token.shape.contains(.allCapitals) && (2...8).contains(token.range.count)
    && token.shape.isDisjoint(with: [.hasDigit, .hasHyphen, .endsWithStop])
}

/// Where the words start whose first letters are those of the acronym; nil where they are not before `end`.
private func definitionStart(
  of acronym: Token, before end: Int, from first: Int, _ text: [UInt8], _ tokens: [Token]
) -> Int? {
  var letter = acronym.range.end - 1
  var i = end - 1
  while i >= first {
    let token = tokens[i]
    guard token.kind == .word else { return nil }
    let isCapital = token.shape.contains(.capitalised)
    if lowered(text[token.range.start]) == lowered(text[letter]) {
      if letter == acronym.range.start { return isCapital ? i : nil }
      letter -= 1
    } else if isCapital || !NameWords.small.contains(token.key) {
      return nil
    }
    i -= 1
  }
  return nil
}
