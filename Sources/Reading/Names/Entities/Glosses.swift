import Provenance

/// Words that say that one name is another: "also *known* as", "an alternative *name* for".
private let glossWords: Set<WordKey> = [
  "known", "name", "names", "acronym", "abbreviation", "alias", "aka", "a.k.a.", "short", "dubbed", "nicknamed",
]
/// Words before "called" that make it another name: "also called".
private let otherwise: Set<WordKey> = ["also", "sometimes", "formerly", "variously", "otherwise"]
private let called: WordKey = "called"
private let relatives: Set<WordKey> = ["which", "who", "that"]
private let being: Set<WordKey> = ["is", "are", "was", "were"]
private let glossEnds: Set<WordKey> = ["as", "for", "aka", "a.k.a.", "alias", "of", "the", "called"]

/// Most words between a name and its gloss: "[ an alternative name for" and a few more.
private let longestGloss = 9

/// Whether the text says that the second of two neighbouring mentions is another name of the first: an acronym in
/// brackets, or "also known as", "an alternative name for".
func isGloss(
  _ text: [UInt8], _ tokens: [Token], _ a: Mention, _ b: Mention, _ formA: NameForm, _ formB: NameForm
) -> Bool {
  guard a.tokens.upperBound < b.tokens.lowerBound else { return false }
  let between = a.tokens.upperBound..<b.tokens.lowerBound
  guard between.count <= longestGloss else { return false }
  let opener = text[tokens[between.lowerBound].range.start]
  let opens = tokens[between.lowerBound].kind == .mark && (opener == 0x28 || opener == 0x5B)
  if between.count == 1 && opens {
    let long = formA.words.count > formB.words.count ? formA : formB
    let short = formA.words.count > formB.words.count ? formB : formA
    return short.isAcronym && long.words.count > 1 && lettersFollow(short, in: long)
  }
  guard opens || opener == 0x2C || opener == 0x2D, a.kind == b.kind || a.kind != .person && b.kind != .person else {
    return false
  }
  let words = tokens[between].filter { $0.kind == .word }.map(\.key)
  guard let last = words.last, glossEnds.contains(last) else { return false }
  return words.contains { glossWords.contains($0) } || isOtherwiseCalled(words)
}

/// "Also called", "which is also called the"; "who also called" somebody is a deed.
private func isOtherwiseCalled(_ words: [WordKey]) -> Bool {
  guard let place = words.lastIndex(of: called), place > 0, otherwise.contains(words[place - 1]),
    words[(place + 1)...].allSatisfy({ NameWords.articles.contains($0) })
  else { return false }
  return place == 1 || place == 3 && relatives.contains(words[0]) && being.contains(words[1])
}

/// Up to which mention the other names go on behind the one at `first`: "also known as A, *B or C*"; `first` itself where no
/// "or" closes such a list, since behind a comma alone the sentence may go on with somebody else.
func glossListEnd(_ text: [UInt8], _ tokens: [Token], _ mentions: [Mention], from first: Int) -> Int {
  var last = first
  while last + 1 < mentions.count, last - first < longestGlossList {
    let (one, two) = (mentions[last], mentions[last + 1])
    guard one.tokens.upperBound < two.tokens.lowerBound,
      one.kind == two.kind || one.kind != .person && two.kind != .person
    else { return first }
    let between = tokens[one.tokens.upperBound..<two.tokens.lowerBound].filter { !NameWords.articles.contains($0.key) }
    let isComma = between.first.map { $0.kind == .mark && text[$0.range.start] == 0x2C } ?? false
    let rest = isComma ? between.dropFirst() : between[...]
    if rest.count == 1, rest.first?.key == orWord { return last + 1 }
    guard isComma, rest.isEmpty else { return first }
    last += 1
  }
  return first
}

private let orWord: WordKey = "or"
/// More other names than this nobody lists.
private let longestGlossList = 5

/// Whether the letters of an acronym stand in the name in their order, the first in front: "(ISIL)", "(Interpol)".
private func lettersFollow(_ short: NameForm, in long: NameForm) -> Bool {
  guard let letters = short.words.first, let first = long.words.first, letters.first == first.first else {
    return false
  }
  var k = 0
  for word in long.words {
    for letter in word where k < letters.count && letters[k] == letter { k += 1 }
  }
  return k == letters.count
}
