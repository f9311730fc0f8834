import Provenance

/// A word as 64 bits: equal for spellings that differ only in case or in the sort of apostrophe or hyphen.
///
/// Word lists are sets of keys, made once: `let cues: Set<WordKey> = ["said", "says"]`. Do not write a literal in a
/// loop, it is hashed each time.
public struct WordKey: Sendable, Hashable, ExpressibleByStringLiteral {
  /// FNV-1a of the folded bytes.
  public let value: UInt64

  init(value: UInt64) { self.value = value }

  /// The key of a word.
  public init(_ word: String) {
    let bytes = Array(word.utf8)
    self = WordKey(of: bytes.span, from: 0, to: bytes.count)
  }

  /// The key of a word written in the program.
  public init(stringLiteral word: String) { self.init(word) }

  /// The key of the bytes from `start` up to `end`.
  init(of bytes: Span<UInt8>, from start: Int, to end: Int) {
    var hash = FNV.seed
    var i = start
    while i < end {
      let b = bytes[i]
      if b < 0x80 {
        hash = FNV.step(hash, lowered(b))
        i &+= 1
      } else {
        let (folded, length) = foldedLetter(bytes, at: i, end: end)
        hash = FNV.step(hash, folded.0)
        if folded.1 != 0 { hash = FNV.step(hash, folded.1) }
        for k in 2..<max(2, length) where length > 2 && folded.1 != 0 { hash = FNV.step(hash, bytes[i &+ k]) }
        i &+= length
      }
    }
    self.init(value: hash)
  }
}

/// An ASCII capital made small; other bytes as they are.
@inline(__always) func lowered(_ b: UInt8) -> UInt8 { b &- 0x41 < 26 ? b | 0x20 : b }

/// The letter at `i` made small, as up to two bytes, and how many bytes it took; curly apostrophes and the typographic
/// hyphens give the ASCII ones. Of longer letters the first two bytes are given, the rest stand as they are.
func foldedLetter(_ bytes: Span<UInt8>, at i: Int, end: Int) -> ((UInt8, UInt8), Int) {
  let b = bytes[i]
  guard i &+ 1 < end else { return ((b, 0), 1) }
  let c = bytes[i &+ 1]
  switch b {
  case 0xC3:
    return ((b, c >= 0x80 && c <= 0x9E && c != 0x97 ? c &+ 0x20 : c), 2)
  case 0xC4, 0xC5:
    return ((b, isCapitalOfLatinA(b, c) ? c &+ 1 : c), 2)
  case 0xC2, 0xC6...0xDF:
    return ((b, c), 2)
  case 0xE2 where i &+ 2 < end && c == 0x80:
    switch bytes[i &+ 2] {
    case 0x98, 0x99: return ((0x27, 0), 3)
    case 0x90, 0x91: return ((0x2D, 0), 3)
    default: return ((b, c), 3)
    }
  case 0xE0...0xEF where i &+ 2 < end: return ((b, c), 3)
  case 0xF0...0xF4 where i &+ 3 < end: return ((b, c), 4)
  default: return ((b, 0), 1)
  }
}

/// Whether a letter of Latin Extended-A is a capital: they alternate, with the parity turned in two stretches.
func isCapitalOfLatinA(_ b: UInt8, _ c: UInt8) -> Bool {
  let scalar = (Int(b & 0x1F) << 6) | Int(c & 0x3F)
  switch scalar {
  case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1
  case 0x138, 0x149, 0x178, 0x17F: return false
  default: return scalar & 1 == 0
  }
}
