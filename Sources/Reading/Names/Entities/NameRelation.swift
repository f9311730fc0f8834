/// Why two names of one kind may stand for one thing.
package enum NameRelation: String, Sendable, Hashable {
  /// The same letters, but for case, accents, titles and articles.
  case same
  /// Listed as two names of one country or body.
  case alias
  /// One is the first letters of the other.
  case acronym
  /// One is the family name, or the given and family name, of the other.
  case part
  /// One long word differs by one letter, the others are the same.
  case spelling
}

extension NameForm {
  /// Why this name and the other may stand for one thing, in this article or across articles; nil where nothing says so.
  ///
  /// Two names of different kinds never do. That the answer is not nil proves nothing by itself: two persons can share
  /// a family name, two bodies their first letters. ``NameRelation/same``, `alias` and `spelling` are strong.
  package func relation(to other: NameForm) -> NameRelation? {
    guard kind == other.kind, !words.isEmpty, !other.words.isEmpty else { return nil }
    if words == other.words { return .same }
    if let group = Aliases.group(of: self), group == Aliases.group(of: other) { return .alias }
    if kind != .person, isAcronymOf(other) || other.isAcronymOf(self) { return .acronym }
    if isPart(of: other) || other.isPart(of: self) { return .part }
    return isSpelling(of: other) ? .spelling : nil
  }

  func isAcronymOf(_ long: NameForm) -> Bool {
    guard isAcronym, words[0].count > 1 else { return false }
    return long.acronyms.contains(words[0])
  }

  /// Whether this is a shorter form of `long`: the family name of a person, a body without its suffix.
  func isPart(of long: NameForm) -> Bool {
    guard words.count < long.words.count else { return false }
    if kind == .person {
      if long.words.suffix(words.count).elementsEqual(words) { return words[0].count > 2 }
      if isFamilyInFront(of: long) { return true }
      if words.count == 1, let last = long.words.last, isFamilyName(words[0], within: last) { return true }
      return words.count > 1 && words.first == long.words.first && words.last == long.words.last
    }
    // "the Gazette" of "Norvale Gazette"
    if kind == .organisation, words.count == 1, words[0] == long.words.last {
      let noun = words[0]
      return PressWords.all.contains(WordKey(of: noun.span, from: 0, to: noun.count))
    }
    guard long.words.starts(with: words) else { return false }
    let rest = long.words.dropFirst(words.count)
    if rest.allSatisfy({ NameWords.suffixes.contains(WordKey(of: $0.span, from: 0, to: $0.count)) }) {
      return kind == .organisation
    }
    // "Free State" of "Free State of Northland"; one word alone is too little
    guard kind == .organisation, words.count > 1, let next = rest.first else { return false }
    return NameWords.small.contains(WordKey(of: next.span, from: 0, to: next.count))
  }

  /// "Xi" of "Xi Jinping": two or three words, the first of which is a family name where those stand in front.
  func isFamilyInFront(of long: NameForm) -> Bool {
    guard kind == .person, words.count == 1, let family = words.first, (2...3).contains(long.words.count),
      long.words.first == family
    else { return false }
    return FamilyFirst.names.contains(WordKey(of: family.span, from: 0, to: family.count))
  }

  /// "masri" in "al-masri".
  private func isFamilyName(_ name: [UInt8], within word: [UInt8]) -> Bool {
    guard name.count > 3, word.count > name.count, word[word.count - name.count - 1] == 0x2D else { return false }
    return word.suffix(name.count).elementsEqual(name) && word.count - name.count <= 4
  }

  /// Whether all words are the same but one, and that is long, starts alike and differs by one letter; of a first name only
  /// by one lost from within, since another letter makes another name ("Maria", "Mario"; "Daniel", "Daniela").
  ///
  /// Shortest word taken for a variant: 7 letters alone, 5 beside another word that is the same (measured on nothing but
  /// reading; short names one letter apart, Iran and Iraq, are two names).
  func isSpelling(of other: NameForm) -> Bool {
    guard kind != .other || words.count > 1, words.count == other.words.count else { return false }
    var differing: Int?
    for i in words.indices where words[i] != other.words[i] {
      guard differing == nil else { return false }
      differing = i
    }
    guard let i = differing else { return true }
    let least = words.count > 1 ? 5 : kind == .person ? 7 : 9
    let (a, b) = (words[i], other.words[i])
    guard min(a.count, b.count) >= least, max(a.count, b.count) <= 64, a[0] == b[0] else { return false }
    if kind == .person, i < words.count - 1 {
      guard a.count != b.count, a.last == b.last else { return false }
    }
    return areOneLetterApart(a, b)
  }
}

/// Whether one letter added, left out, changed or swapped with its neighbour makes one word of the other.
func areOneLetterApart(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  if a.count > b.count { return areOneLetterApart(b, a) }
  guard b.count - a.count <= 1 else { return false }
  var i = 0
  while i < a.count, a[i] == b[i] { i += 1 }
  if a.count < b.count { return a[i...].elementsEqual(b[(i + 1)...]) }
  guard i < a.count else { return false }
  if a[(i + 1)...].elementsEqual(b[(i + 1)...]) { return true }
  return i + 1 < a.count && a[i] == b[i + 1] && a[i + 1] == b[i] && a[(i + 2)...].elementsEqual(b[(i + 2)...])
}
