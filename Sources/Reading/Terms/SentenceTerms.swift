/// The terms of one sentence, with the questions that the grammars ask of them. Asking outside gives the end mark.
struct SentenceTerms {
  let vocabulary: TermVocabulary
  var terms: [Term] = []
  /// Most words are written in capitals, so that capitals tell nothing.
  var isAllCapitals = false

  private static let outside = Term(start: 0, end: 0, kind: .mark)

  init(_ vocabulary: TermVocabulary) { self.vocabulary = vocabulary }

  var count: Int { terms.count }

  @inline(__always)
  subscript(_ index: Int) -> Term {
    index >= 0 && index < terms.count ? terms[index] : Self.outside
  }

  @inline(__always)
  func word(_ index: Int) -> Word { vocabulary.words[Int(self[index].entry)] }

  @inline(__always)
  func isClass(_ index: Int, _ classes: WordClass) -> Bool {
    !word(index).classes.isDisjoint(with: classes)
  }

  /// Decides whether capitals tell anything in this sentence.
  mutating func judgeCapitals() {
    var capitals = 0
    var words = 0
    for term in terms where term.isWord && term.end - term.start > 1 {
      words += 1
      if term.isAllCapitals { capitals += 1 }
    }
    isAllCapitals = capitals * 10 >= words * 7 && words > 3
    guard !isAllCapitals else { return }
    // "US" is the country and "us" is not.
    for index in terms.indices where terms[index].is(.us) && terms[index].isAllCapitals {
      terms[index].entry = KnownWord.usa.rawValue
    }
  }

  /// Whether the term is written as a name: a capital that is not owed to its place.
  func looksLikeName(_ index: Int) -> Bool {
    let term = self[index]
    guard term.isWord, term.isCapitalised, !isAllCapitals else { return false }
    return isClass(index, .stop) == false
  }

  /// Whether a word is a plural: known as one, or in -s and not known to be a singular.
  func isPlural(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let term = self[index]
    guard term.isWord, !term.isCode else { return false }
    let word = word(index)
    if word.classes.contains(.plural) { return true }
    if word.classes.contains(.singular) || !word.classes.isDisjoint(with: .stop) { return false }
    let length = term.end - term.start
    guard length > 3, term.end <= text.count else { return false }
    let last = text[term.end - 1] | 0x20
    let before = text[term.end - 2] | 0x20
    return last == UInt8(ascii: "s") && before != UInt8(ascii: "s") && before != UInt8(ascii: "u")
  }

  /// Whether a word ends in these two letters, capitals or not.
  func hasSuffix(_ index: Int, _ suffix: StaticString, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let term = self[index]
    let length = suffix.utf8CodeUnitCount
    guard term.isWord, term.end - term.start > length, term.end <= text.count else { return false }
    for offset in 0..<length
    where text[term.end - length + offset] | 0x20 != suffix.utf8Start[offset] {
      return false
    }
    return true
  }
}
