/// The letters of a name made comparable.
struct NameForm {
  /// Its words, folded, doubled letters taken as one.
  let words: [[UInt8]]
  /// All of them together.
  let letters: [UInt8]

  init(_ name: String) {
    words = oneLine(name).utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D || $0 == 0x0A }).compactMap { word in
      let letters = undoubled(lettersOnly(Array(word)[...]))
      return letters.isEmpty ? nil : letters
    }
    letters = Array(words.joined())
  }

  /// Whether two full names of one last name are one: first names equal, or one letter lost, added or wrong in them,
  /// or an initial for one of them.
  func isVariant(of other: NameForm) -> Bool {
    guard let first = words.first, let theirs = other.words.first, words.count > 1, other.words.count > 1 else {
      return false
    }
    if first == theirs { return true }
    if first.count == 1 || theirs.count == 1 { return first[0] == theirs[0] }
    return min(first.count, theirs.count) >= 5 && isOneEditApart(first, theirs)
  }

  /// Whether one letter inside the name is another one; the first letters are the same.
  func differsByOneLetter(from other: NameForm) -> Bool {
    guard letters.count == other.letters.count, letters.first == other.letters.first else { return false }
    return zip(letters, other.letters).lazy.filter { $0 != $1 }.prefix(2).count == 1
  }
}

/// Runs of one letter as one letter.
func undoubled(_ letters: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  for letter in letters where result.last != letter { result.append(letter) }
  return result
}

/// Whether one letter lost, added or exchanged turns one word into the other.
func isOneEditApart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  let (short, long) = a.count <= b.count ? (a, b) : (b, a)
  guard long.count - short.count <= 1 else { return false }
  var index = 0
  while index < short.count, short[index] == long[index] { index += 1 }
  if short.count == long.count { return short[min(index + 1, short.count)...] == long[min(index + 1, long.count)...] }
  return short[index...] == long[(index + 1)...]
}
