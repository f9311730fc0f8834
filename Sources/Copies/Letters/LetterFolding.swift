/// Letters and digits of a text as they are compared: one byte a letter, without case, accents, spaces and punctuation.
///
/// ASCII letters and letters that are Latin under their accent become `a`…`z` and `0`…`9`; letters of other scripts become
/// a byte from 0x80 up that keeps the letters of one alphabet apart. Nothing else leaves a trace, so text that lost its
/// spaces and dashes on the way folds to the same bytes.
struct FoldedText {
  /// The folded letters.
  var letters: [UInt8]
  /// Where in the text each letter starts, in UTF-8 bytes.
  var places: [Int32]
}

enum LetterFolding {
  /// The folded letters of `text`.
  ///
  /// - Complexity: O(bytes); never more letters than bytes.
  static func letters(of text: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    fold(text, into: &letters)
    return letters
  }

  /// Puts the folded letters of `text` in `letters`, whose room is used again.
  static func fold(_ text: [UInt8], into letters: inout [UInt8]) {
    // As many letters as bytes fit in at first; what is left over is cut off at the end.
    if letters.count < text.count { letters += repeatElement(0, count: text.count - letters.count) }
    let count = letters.withUnsafeMutableBufferPointer { letters in
      text.withUnsafeBufferPointer { text in
        ascii.withUnsafeBufferPointer { fold(text, $0, into: letters) }
      }
    }
    letters.removeLast(letters.count - count)
  }

  /// Writes the letters of `text` and returns how many there are.
  private static func fold(
    _ text: UnsafeBufferPointer<UInt8>, _ ascii: UnsafeBufferPointer<UInt8>,
    into letters: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var at = 0
    while at < text.count {
      // Written before it is known whether it is a letter, over what is none: no branch to guess wrong.
      while at < text.count, text[at] < 0x80 {
        let letter = ascii[Int(text[at])]
        letters[count] = letter
        count &+= letter != 0 ? 1 : 0
        at &+= 1
      }
      guard at < text.count else { break }
      let (scalar, length) = scalar(in: text, at: at)
      let (first, second) = folded(scalar)
      letters[count] = first
      count &+= first != 0 ? 1 : 0
      if second != 0 {
        letters[count] = second
        count &+= 1
      }
      at &+= length
    }
    return count
  }

  /// The folded letters of `text` with their places.
  static func placed(_ text: [UInt8]) -> FoldedText {
    var letters: [UInt8] = []
    var places: [Int32] = []
    letters.reserveCapacity(text.count)
    places.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      ascii.withUnsafeBufferPointer { ascii in
        var at = 0
        while at < text.count {
          let byte = text[at]
          if byte < 0x80 {
            let letter = ascii[Int(byte)]
            if letter != 0 {
              letters.append(letter)
              places.append(Int32(truncatingIfNeeded: at))
            }
            at += 1
          } else {
            let (scalar, length) = scalar(in: text, at: at)
            let (first, second) = folded(scalar)
            for letter in [first, second] where letter != 0 {
              letters.append(letter)
              places.append(Int32(truncatingIfNeeded: at))
            }
            at += length
          }
        }
      }
    }
    return FoldedText(letters: letters, places: places)
  }

  /// ASCII letters in lower case and digits; 0 for everything else.
  static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
    default: 0
    }
  }

  /// The scalar that starts at `at` and how many bytes it takes; 0xFFFD and one byte where the bytes are no UTF-8.
  @inline(__always)
  static func scalar(in text: UnsafeBufferPointer<UInt8>, at: Int) -> (UInt32, Int) {
    let lead = text[at]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard lead < 0x80 || length > 1, lead < 0xF8, at + length <= text.count else { return (0xFFFD, 1) }
    if length == 1 { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for next in 1..<length {
      let byte = text[at + next]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  /// What a scalar past ASCII folds to: no letter, one or two; 0 stands for none.
  static func folded(_ scalar: UInt32) -> (UInt8, UInt8) {
    switch scalar {
    case 0xC0..<0x180: latin(scalar, table: LatinLetters.western, first: 0xC0)
    case 0x180..<0x250: latin(scalar, table: LatinLetters.extended, first: 0x180)
    case 0x1E00..<0x1F00: latin(scalar, table: LatinLetters.additional, first: 0x1E00)
    case 0xFF10...0xFF19: (UInt8(scalar - 0xFF10) + 0x30, 0)
    case 0xFF21...0xFF3A: (UInt8(scalar - 0xFF21) + 0x61, 0)
    case 0xFF41...0xFF5A: (UInt8(scalar - 0xFF41) + 0x61, 0)
    case 0xFB00...0xFB06: LatinLetters.ligatures[Int(scalar - 0xFB00)]
    default: isLetter(scalar) ? (other(scalar), 0) : (0, 0)
    }
  }

  private static func latin(_ scalar: UInt32, table: StaticString, first: UInt32) -> (UInt8, UInt8) {
    let letter = table.utf8Start[Int(scalar - first)]
    guard letter != UInt8(ascii: "?") else { return scalar < 0x180 ? (0, 0) : (other(scalar), 0) }
    return (letter, LatinLetters.second[scalar] ?? 0)
  }

  /// A byte for a letter of another script, its case folded where the script has one.
  private static func other(_ scalar: UInt32) -> UInt8 {
    let lower: UInt32 =
      switch scalar {
      case 0x391...0x3A9: scalar + 0x20
      case 0x3C2: 0x3C3
      case 0x410...0x42F: scalar + 0x20
      case 0x400...0x40F: scalar + 0x50
      case 0x460...0x4FF where scalar & 1 == 0: scalar + 1
      case 0x531...0x556: scalar + 0x30
      default: scalar
      }
    // Alphabets fill less than 128 neighbouring scalars, so their low bits are enough; ideographs are mixed.
    if lower < 0x3000 { return 0x80 | UInt8(truncatingIfNeeded: lower & 0x7F) }
    return 0x80 | UInt8(truncatingIfNeeded: (lower &* 0x9E37_79B1) >> 25)
  }

  /// Whether a scalar past Latin is a letter or digit.
  ///
  /// Told by block: marks that hang on letters count as accents, punctuation and pictures as nothing.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0xAA: false
    case 0xAA, 0xB5, 0xBA: true
    case 0xAB..<0xC0: false
    case 0x2B0..<0x370, 0x374, 0x375, 0x37E, 0x384, 0x385, 0x387: false
    case 0x482..<0x48A, 0x55A..<0x560, 0x589..<0x5D0, 0x5F3..<0x620, 0x640, 0x64B..<0x660: false
    case 0x66A..<0x66E, 0x670, 0x6D4, 0x6D6..<0x6E5, 0x6E7..<0x6EE, 0x700..<0x710: false
    case 0x964, 0x965, 0xE2F, 0xE3F, 0xE4F, 0xE5A, 0xE5B, 0xF01..<0xF20: false
    case 0x104A..<0x1050, 0x10FB, 0x1360..<0x1369, 0x1680, 0x16EB..<0x16EE, 0x17D4..<0x17DC: false
    case 0x1800..<0x1810, 0x1AB0..<0x1B00, 0x1DC0..<0x1E00, 0x2000..<0x2C00, 0x2E00..<0x2E80: false
    case 0x3000..<0x3005, 0x3008..<0x3021, 0x302A..<0x3031, 0x303D..<0x3041, 0x3099..<0x309D, 0x30A0, 0x30FB: false
    case 0xD800..<0xF900, 0xFE00..<0xFE70, 0xFEFF..<0xFF10, 0xFF1A..<0xFF21, 0xFF3B..<0xFF41: false
    case 0xFF5B..<0xFF66, 0xFFE0..<0x10000, 0x1F000..<0x20000, 0xE0000...: false
    default: true
    }
  }
}
