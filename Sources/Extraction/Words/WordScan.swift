import Provenance

/// A word as the scanner meets it.
struct ScannedWord {
  /// Where it starts and ends in the bytes.
  var start: Int
  var end: Int
  /// A hash of its letters in lower case; every number has the same, ``numberHash``.
  var hash: UInt64
  /// Whether it starts with a capital letter.
  var isCapitalised: Bool
  /// Whether all its letters are capitals and there are at least two.
  var isAllCapitals: Bool
  /// Whether it is digits only.
  var isNumber: Bool
}

/// The hash that all numbers share, so that "# min read" is one phrase.
let numberHash: UInt64 = 0x9E37_79B9_7F4A_7C15

/// What the hash of a word starts from.
var hashSeed: UInt64 { FNV.seed }

/// The hash of a word with one byte behind it.
@inline(__always)
func hashed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { FNV.step(hash, byte) }

/// Calls `body` with each word: a run of letters and digits of any script; marks and spaces part words, apostrophes too.
///
/// Han, kana and Thai letters, which are written without spaces, make words of two letters each.
/// - Complexity: O(bytes).
@inline(__always)
func forEachWord(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, _ body: (ScannedWord) -> Void) {
  var at = from
  let end = min(to, bytes.count)
  while at < end {
    // Between words.
    let length = letterLength(bytes, at, end)
    if length == 0 {
      at += 1
      while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
      continue
    }
    let start = at
    var hash = hashSeed
    var letters = 0
    var capitals = 0
    var digits = 0
    var dense = 0
    let startsWithCapital = isCapital(bytes, at, end)
    while at < end {
      let byte = bytes[at]
      let length = letterLength(bytes, at, end)
      if length == 0 { break }
      letters += 1
      if length == 1 {
        if byte < 0x3A {
          digits += 1
          hash = hashed(hash, byte)
        } else {
          if byte < 0x61 { capitals += 1 }
          hash = hashed(hash, byte | 0x20)
        }
      } else if length == 2 {
        let (first, second) = lowered(byte, bytes[at + 1])
        if first != byte || second != bytes[at + 1] { capitals += 1 }
        hash = hashed(hashed(hash, first), second)
      } else {
        for offset in 0..<length { hash = hashed(hash, bytes[at + offset]) }
        if isWrittenWithoutSpaces(byte, bytes[at + 1]) { dense += 1 }
      }
      at += length
      if dense == 2 { break }
    }
    if digits == letters { hash = numberHash }
    body(
      ScannedWord(
        start: start, end: at, hash: hash, isCapitalised: startsWithCapital,
        isAllCapitals: capitals == letters && letters > 1, isNumber: digits == letters))
  }
}

/// Whether `byte`, `second` start a letter of Han, kana or Thai.
@inline(__always)
func isWrittenWithoutSpaces(_ byte: UInt8, _ second: UInt8) -> Bool {
  (0xE4...0xE9).contains(byte) || byte == 0xE3 && second >= 0x81 || byte == 0xE0 && (second == 0xB8 || second == 0xB9)
}

/// How many bytes the letter or digit at `at` has; 0 where there stands none.
@inline(__always)
func letterLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
  let byte = bytes[at]
  if byte < 0x80 {
    let low = byte | 0x20
    return (low >= 0x61 && low <= 0x7A) || (byte >= 0x30 && byte <= 0x39) ? 1 : 0
  }
  if byte < 0xC2 { return 0 }
  if byte < 0xE0 {
    guard at + 1 < end else { return 0 }
    // Latin-1 signs: only ª µ º are letters.
    if byte == 0xC2 {
      let second = bytes[at + 1]
      return second == 0xAA || second == 0xB5 || second == 0xBA ? 2 : 0
    }
    return byte == 0xC3 && (bytes[at + 1] == 0x97 || bytes[at + 1] == 0xB7) ? 0 : 2
  }
  if byte < 0xF0 {
    guard at + 2 < end else { return 0 }
    let second = bytes[at + 1]
    // General punctuation, arrows, dingbats and other signs; CJK marks; private use, full-width marks, U+FFFD.
    if byte == 0xE2 { return second >= 0xB0 && second < 0xB8 ? 3 : 0 }
    if byte == 0xE3, second == 0x80 { return 0 }
    if byte == 0xEE { return 0 }
    if byte == 0xEF { return second >= 0xA4 && second < 0xB8 ? 3 : 0 }
    return 3
  }
  return 0
}

/// Whether a capital letter stands at `at`.
@inline(__always)
func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
  let byte = bytes[at]
  if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
  guard byte < 0xE0, at + 1 < end else { return false }
  let (first, second) = lowered(byte, bytes[at + 1])
  return first != byte || second != bytes[at + 1]
}

/// The lower-case form of a two-byte letter: Latin, Greek, Cyrillic; itself where it has none.
@inline(__always)
func lowered(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8) {
  switch first {
  case 0xC3: return second >= 0x80 && second <= 0x9E && second != 0x97 ? (first, second | 0x20) : (first, second)
  case 0xC4:
    if second == 0xB0 { return (0x69, 0x69) }
    if second < 0xB8 { return (first, second | 1) }
    return second & 1 == 1 && second < 0xBF ? (first, second &+ 1) : (first, second)
  case 0xC5:
    if second < 0x88 || second >= 0xB9 && second < 0xBE {
      return second & 1 == 1 ? (first, second &+ 1) : (first, second)
    }
    return second >= 0x8A && second < 0xB8 ? (first, second | 1) : (first, second)
  case 0xCE:
    if second >= 0x91 && second <= 0x9F { return (first, second &+ 0x20) }
    return second >= 0xA0 && second <= 0xA9 ? (0xCF, second &- 0x20) : (first, second)
  case 0xD0:
    if second >= 0x90 && second <= 0x9F { return (first, second &+ 0x20) }
    if second >= 0xA0 && second <= 0xAF { return (0xD1, second &- 0x20) }
    return second < 0x90 ? (0xD1, second &+ 0x10) : (first, second)
  default: return (first, second)
  }
}
