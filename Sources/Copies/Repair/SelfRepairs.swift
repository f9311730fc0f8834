import Provenance

/// Damage that shows by itself: soft hyphens, character references that were left over, and UTF-8 read as Windows-1252.
enum SelfRepairs {
  /// The spots of `text` that need no sibling, sorted, not overlapping.
  ///
  /// - Complexity: O(bytes).
  static func repairs(in text: [UInt8]) -> [Repair] {
    var repairs: [Repair] = []
    text.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        let byte = text[at]
        if byte == UInt8(ascii: "&"), let (replacement, end) = CharacterReference.decoded(text, at) {
          repairs.append(Repair(range: TextRange(at, end), replacement: replacement, kind: .entity, donor: nil))
          at = end
        } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xAD {
          repairs.append(Repair(range: TextRange(at, at + 2), replacement: [], kind: .softHyphen, donor: nil))
          at += 2
        } else if byte >= 0xC3, let (replacement, end) = Mojibake.decoded(text, at) {
          repairs.append(Repair(range: TextRange(at, end), replacement: replacement, kind: .mojibake, donor: nil))
          at = end
        } else {
          at += 1
        }
      }
    }
    return repairs
  }
}

/// Character references that stand in decoded text because they were encoded twice.
enum CharacterReference {
  /// Bytes that a reference has at most, its repeated `amp;` included.
  private static let longest = 32

  private static let named: [String: UInt32] = [
    "amp": 0x26, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C,
    "rdquo": 0x201D, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "bull": 0x2022, "laquo": 0xAB, "raquo": 0xBB,
    "euro": 0x20AC, "pound": 0xA3, "cent": 0xA2, "yen": 0xA5, "deg": 0xB0, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122,
    "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "aacute": 0xE1, "agrave": 0xE0, "acirc": 0xE2, "auml": 0xE4,
    "atilde": 0xE3, "aring": 0xE5, "aelig": 0xE6, "ccedil": 0xE7, "eacute": 0xE9, "egrave": 0xE8, "ecirc": 0xEA,
    "euml": 0xEB, "iacute": 0xED, "igrave": 0xEC, "icirc": 0xEE, "iuml": 0xEF, "ntilde": 0xF1, "oacute": 0xF3,
    "ograve": 0xF2, "ocirc": 0xF4, "ouml": 0xF6, "otilde": 0xF5, "oslash": 0xF8, "uacute": 0xFA, "ugrave": 0xF9,
    "ucirc": 0xFB, "uuml": 0xFC, "szlig": 0xDF, "Eacute": 0xC9, "Auml": 0xC4, "Ouml": 0xD6, "Uuml": 0xDC,
    "Aring": 0xC5, "Oslash": 0xD8, "AElig": 0xC6, "Ccedil": 0xC7, "Ntilde": 0xD1, "Aacute": 0xC1, "Oacute": 0xD3,
  ]

  /// The character that the reference at `start` stands for, and where it ends.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> ([UInt8], Int)? {
    let limit = min(text.count, start + longest)
    var at = start + 1
    while at + 4 <= limit, text[at] == 0x61, text[at + 1] == 0x6D, text[at + 2] == 0x70, text[at + 3] == 0x3B {
      // "&amp;" alone is "&"; before a name or number it opens the reference inside.
      if body(text, at + 4, limit) == nil { return ([0x26], at + 4) }
      at += 4
    }
    guard let (scalar, end) = body(text, at, limit), let value = Unicode.Scalar(scalar) else { return nil }
    return (Array(String(Character(value)).utf8), end)
  }

  /// What the digits or the name at `start` mean, and where their semicolon ends.
  private static func body(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> (UInt32, Int)? {
    var at = start
    guard at < limit else { return nil }
    if text[at] == UInt8(ascii: "#") {
      at += 1
      let isHex = at < limit && text[at] | 0x20 == UInt8(ascii: "x")
      if isHex { at += 1 }
      var value: UInt32 = 0
      let digits = at
      while at < limit, let digit = digit(text[at], isHex: isHex), value < 0x110000 {
        value = value * (isHex ? 16 : 10) + digit
        at += 1
      }
      guard at > digits, at < limit, text[at] == UInt8(ascii: ";"), value >= 0x20, value < 0x110000 else { return nil }
      // Numbers below 160 mean Windows-1252, as browsers read them.
      if value >= 0x80, value < 0xA0 { value = WindowsLatin.scalars[Int(value - 0x80)] }
      // Markup is no text.
      return value == 0x3C || value == 0x3E ? nil : (value, at + 1)
    }
    while at < limit, isLetterOrDigit(text[at]) { at += 1 }
    guard at > start, at < limit, text[at] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: text[start..<at], as: UTF8.self)
    return named[name].map { ($0, at + 1) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte < 0x80 && LetterFolding.ascii[Int(byte)] != 0
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66 where isHex: UInt32(byte - 0x61 + 10)
    case 0x41...0x46 where isHex: UInt32(byte - 0x41 + 10)
    default: nil
    }
  }
}
