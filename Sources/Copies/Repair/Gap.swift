/// What stands between two letters: spaces and marks, and the letters past ASCII that the other text lost there.
struct Gap {
  /// One character of it.
  struct Item {
    enum Kind { case space, mark, letter }
    let kind: Kind
    let scalar: UInt32
    let range: Range<Int>

    var isBreak: Bool { scalar == 0x0A || scalar == 0x0D || scalar == 0x2028 || scalar == 0x2029 }
  }
  let items: [Item]
  let range: Range<Int>
  /// Whether it is the character that decoders put for what they cannot read: "Ren\u{FFFD}e".
  let isReplacement: Bool

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.range = range
    isReplacement = text[range].elementsEqual([0xEF, 0xBF, 0xBD])
    items = text.withUnsafeBufferPointer { text in
      var items: [Item] = []
      var at = range.lowerBound
      while at < range.upperBound {
        let (scalar, width) = LetterFolding.scalar(in: text, at: at)
        if let kind = Self.kind(scalar) { items.append(Item(kind: kind, scalar: scalar, range: at..<at + width)) }
        at += width
      }
      return items
    }
  }

  /// Whether nothing stands in it but a question mark, which some put for a letter that they cannot read: "Ren?e".
  var isQuestion: Bool { items.count == 1 && items[0].scalar == 0x3F }

  var marks: [Item] { items.filter { $0.kind != .space } }

  private static func kind(_ scalar: UInt32) -> Item.Kind? {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFD: nil
    default: scalar >= 0x80 && LetterFolding.folded(scalar).0 != 0 ? .letter : .mark
    }
  }
}

/// Classes of characters that texts lose as a whole when they pass through a place that knows only ASCII.
enum LossClass: Int, CaseIterable {
  case letter, quote, dash, sign, currency

  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x2018...0x201F, 0x2039, 0x203A, 0xAB, 0xBB: self = .quote
    case 0x2010...0x2015, 0x2212: self = .dash
    case 0xA1, 0xA7, 0xBF, 0x2026: self = .sign
    // Fractions, exponents and degrees make another number: no text is known to have lost them.
    case 0xA2...0xA5, 0x20A0...0x20C0: self = .currency
    default:
      guard scalar >= 0x80, LetterFolding.folded(scalar).0 != 0 else { return nil }
      self = .letter
    }
  }

  /// How many characters of each class a text has.
  static func counts(in text: [UInt8]) -> [Int] {
    var counts = [Int](repeating: 0, count: allCases.count)
    text.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        guard text[at] >= 0x80 else {
          at += 1
          continue
        }
        let (scalar, width) = LetterFolding.scalar(in: text, at: at)
        if let lost = LossClass(scalar) { counts[lost.rawValue] += 1 }
        at += width
      }
    }
    return counts
  }
}
