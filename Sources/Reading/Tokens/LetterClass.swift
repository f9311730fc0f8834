/// What a letter of the text is to the tokenizer.
enum LetterClass: UInt8 {
  case space, letter, digit, mark
}

/// The classes of the 128 ASCII bytes; control bytes count as space.
let asciiClasses: [LetterClass] = (0..<128).map { (b: UInt8) -> LetterClass in
  switch b {
  case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
  case 0x30...0x39: .digit
  case 0...0x20, 0x7F: .space
  default: .mark
  }
}

/// The class of the letter beyond ASCII at `i`, and how many bytes it takes.
///
/// What is no UTF-8 is an unknown letter of one byte.
func wideClass(_ bytes: Span<UInt8>, at i: Int, end: Int) -> (LetterClass, Int) {
  let b = bytes[i]
  let length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2
  guard b >= 0xC2, b <= 0xF4, i &+ length <= end else { return (.letter, 1) }
  for k in 1..<length where bytes[i &+ k] & 0xC0 != 0x80 { return (.letter, 1) }
  let c = bytes[i &+ 1]
  switch b {
  case 0xC2:
    switch c {
    case 0xA0, 0x80...0x9F: return (.space, 2)
    case 0xAA, 0xAD, 0xB5, 0xBA: return (.letter, 2)  // ª, soft hyphen, µ, º
    default: return (.mark, 2)
    }
  case 0xC3: return (c == 0x97 || c == 0xB7 ? .mark : .letter, 2)
  case 0xD8: return (c == 0x8C || c == 0x9B || c == 0x9F ? .mark : .letter, 2)
  case 0xE0: return (c == 0xA5 && (0xA4...0xA5).contains(bytes[i &+ 2]) ? .mark : .letter, 3)  // danda
  case 0xE2:
    guard c == 0x80 else { return (c >= 0xB0 ? .letter : .mark, 3) }
    switch bytes[i &+ 2] {
    case 0x80...0x8B, 0xA8, 0xA9, 0xAF: return (.space, 3)
    case 0x8C...0x8F: return (.letter, 3)  // joiners and direction marks stay with their word
    default: return (.mark, 3)
    }
  case 0xE3: return (c == 0x80 ? (bytes[i &+ 2] == 0x80 ? .space : .mark) : .letter, 3)
  case 0xEF:
    let d = bytes[i &+ 2]
    if c == 0xBB && d == 0xBF { return (.space, 3) }  // byte order mark
    if c == 0xBC && (d < 0x90 || (0x9A...0xA0).contains(d)) { return (.mark, 3) }
    if c == 0xBD && (0x9B...0xA5).contains(d) { return (.mark, 3) }
    return (.letter, 3)
  case 0xF0: return (c == 0x9F ? .mark : .letter, 4)  // pictures
  default: return (.letter, length)
  }
}
