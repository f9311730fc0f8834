import Provenance

/// Words that say that one name is another: "also *known* as", "an alternative *name* for".
private let glossWords: Set<WordKey> = [
  "known", "name", "names", "acronym", "abbreviation", "alias", "aka", "a.k.a.", "short", "dubbed", "nicknamed",
]
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
  guard opens || opener == 0x2C, a.kind == b.kind || a.kind != .person && b.kind != .person else { return false }
  let words = tokens[between].filter { $0.kind == .word }
  guard let last = words.last, glossEnds.contains(last.key) else { return false }
  return words.contains { glossWords.contains($0.key) }
}

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
