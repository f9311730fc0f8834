import Provenance

/// What the learnt steps read of each token, laid out once for an article; a class, since a copy of its many tables would
/// count each of them.
package final class Landscape: Sendable {
  package let wording: Wording
  /// The word as a number, marks and numbers by their class.
  let words: [UInt64]
  let classes: [UInt64]
  /// What the forms of one word share.
  let stems: [UInt64]
  /// The last three letters of a word.
  let endings: [UInt64]
  /// Capital, all capitals, digits, stop.
  let shapes: [UInt64]
  /// The word classes of the lexicon of names: fine ones, and what the letters are called there.
  let families: [UInt64]
  /// What a token names: 0 nothing, else the kind of its name.
  let kinds: [UInt64]
  /// 0 outside quote marks, 1 inside.
  let quoted: [UInt64]
  /// How many of each stand before a token, one longer than the tokens.
  let commas: [Int32]
  let closings: [Int32]
  let verbs: [Int32]
  let capitals: [Int32]

  package init(_ wording: Wording) {
    self.wording = wording
    classes = wording.tokens.indices.map { UInt64(wording.wordClass($0).rawValue) }
    let classes = classes
    words = wording.tokens.indices.map { wording.tokens[$0].kind == .word ? wording.tokens[$0].key.value : classes[$0] }
    endings = wording.tokens.map { token in
      guard token.kind == .word, token.range.count > 2 else { return 0 }
      let end = token.range.end
      return UInt64(lowered(wording.text[end - 3])) << 16 | UInt64(lowered(wording.text[end - 2])) << 8
        | UInt64(lowered(wording.text[end - 1]))
    }
    shapes = wording.tokens.map { UInt64($0.shape.rawValue & 0x2f) }
    let lexicon = nameTagger()?.lexicon
    var known = WordNumbers(capacity: wording.tokens.count / 3)
    var ofWord: [(stem: UInt64, family: UInt64)] = []
    var stems = classes
    var families = [UInt64](repeating: 0, count: wording.tokens.count)
    for (at, token) in wording.tokens.enumerated() where token.kind == .word {
      let number = known.number(of: token.key.value)
      if number == ofWord.count {
        let word = lexicon?.word(token.key.value) ?? .unknown
        ofWord.append(
          (
            Stems.stem(wording.text[token.range.range]),
            UInt64(word.smallClass != 0 ? word.smallClass : word.capitalClass)
          ))
      }
      (stems[at], families[at]) = ofWord[number]
    }
    self.stems = stems
    self.families = families
    kinds = wording.nameOf.map { index in
      guard index >= 0 else { return 0 }
      switch wording.names[Int(index)].kind {
      case .person: return 1
      case .organisation: return 2
      case .place: return 3
      case .other: return 4
      }
    }
    quoted = wording.runOf.map { $0 >= 0 ? 1 : 0 }
    commas = runningCount(wording) { wording.marks[$0] == .comma }
    closings = runningCount(wording) { wording.marks[$0] == .closing }
    verbs = runningCount(wording) { wording.has([.auxiliary, .modal, .always], at: $0) }
    capitals = runningCount(wording) { wording.isCapital($0) }
  }

  /// Stands for what lies before and behind the sentence.
  static let outside: UInt64 = 0xff

  @inline(__always) func word(_ at: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(at) ? words[at] : Self.outside
  }
  @inline(__always) func stem(_ at: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(at) ? stems[at] : Self.outside
  }
  @inline(__always) func family(_ at: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(at) ? families[at] : Self.outside << 4
  }
  @inline(__always) func kind(_ at: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(at) ? kinds[at] : Self.outside
  }
  @inline(__always) func wordClass(_ at: Int, _ sentence: Range<Int>) -> UInt64 {
    sentence.contains(at) ? classes[at] : Self.outside
  }
}

/// A length in seven steps, so that near lengths count alike.
@inline(__always) func lengthStep(_ count: Int) -> UInt64 {
  switch count {
  case ..<1: 0
  case 1: 1
  case 2: 2
  case 3: 3
  case 4...5: 4
  case 6...8: 5
  case 9...13: 6
  case 14...25: 7
  default: 8
  }
}

private func runningCount(_ wording: Wording, where isOne: (Int) -> Bool) -> [Int32] {
  var counts: [Int32] = [0]
  counts.reserveCapacity(wording.tokens.count + 1)
  var count: Int32 = 0
  for token in wording.tokens.indices {
    if isOne(token) { count &+= 1 }
    counts.append(count)
  }
  return counts
}
