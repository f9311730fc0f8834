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

  /// The first names, without the last.
  var firstNames: ArraySlice<[UInt8]> { words.dropLast() }

  /// How two full names of one last name stand to each other.
  enum Likeness { case same, initial, letterLost, letterChanged, other }

  /// Whether what stands before the last name is the same, or could be: an initial for a name, or a letter lost or changed
  /// inside the first one. A changed end is another name ("Maria", "Mario"; "Daniel", "Daniela").
  func likeness(to other: NameForm) -> Likeness {
    guard let first = words.first, let theirs = other.words.first, words.count > 1, other.words.count > 1,
      words.last == other.words.last
    else { return .other }
    // "Jo B. Hale" is not "Jo C. Hale"; a middle name left out tells nothing.
    let (middle, theirMiddle) = (firstNames.dropFirst(), other.firstNames.dropFirst())
    if !middle.isEmpty, !theirMiddle.isEmpty {
      let agree = zip(middle, theirMiddle).allSatisfy { $0 == $1 || ($0.count == 1 || $1.count == 1) && $0[0] == $1[0] }
      guard agree else { return .other }
    }
    if first == theirs { return .same }
    if first.count == 1 || theirs.count == 1 { return first[0] == theirs[0] ? .initial : .other }
    guard min(first.count, theirs.count) >= 5, first.first == theirs.first, first.last == theirs.last,
      isOneEditApart(first, theirs)
    else { return .other }
    return first.count == theirs.count ? .letterChanged : .letterLost
  }

  /// Whether two ways to name a speaker can be one person: the same last name, and first names that do not part them.
  func canBe(_ other: NameForm) -> Bool {
    guard let last = words.last, last == other.words.last else { return false }
    return words.count == 1 || other.words.count == 1 || [.same, .initial].contains(likeness(to: other))
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
