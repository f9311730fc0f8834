import Provenance

/// A word without its letters' case and accents, as a number: two words are the same exactly if their keys are.
///
/// Keys are 64-bit FNV-1a of the folded bytes; lists of words are sets of keys, so no string is made in a hot loop.
struct FoldedWord: Sendable, Hashable, Comparable {
  let hash: UInt64

  /// No word: what marks and empty ranges have.
  static let none = FoldedWord(hash: 0)

  init(hash: UInt64) { self.hash = hash }

  /// The key of folded bytes.
  init(folded bytes: some Sequence<UInt8>) { hash = FNV.hash(bytes) }

  /// The key of a word as it is written.
  init(_ word: String) { self.init(folded: folded(Array(word.utf8)[...])) }

  static func < (a: Self, b: Self) -> Bool { a.hash < b.hash }
}

/// Sixteen hexadecimal digits that name `text` in every run.
func stableID(_ text: String) -> String {
  let digits = String(FNV.hash(text.utf8), radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

/// A list of words to look words up in.
func wordList(_ words: String) -> Set<FoldedWord> {
  var list: Set<FoldedWord> = []
  for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) { list.insert(FoldedWord(folded: word)) }
  return list
}
