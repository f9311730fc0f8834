extension TextDecoder {
  /// GBK, gb18030, Big5, EUC-JP, Shift_JIS and EUC-KR: ASCII, and sequences that a byte from 80 on begins.
  mutating func decodeEastAsian(_ charset: Charset, from start: Int) {
    let table =
      switch charset {
      case .big5: DoubleByteTable.big5
      case .eucJP: DoubleByteTable.eucJP
      case .shiftJIS: DoubleByteTable.shiftJIS
      case .eucKR: DoubleByteTable.eucKR
      default: DoubleByteTable.gb18030
      }
    let isChinese = charset == .gbk || charset == .gb18030
    lazy var fourBytes = IconvConverter("GB18030")
    var at = start
    while at < bytes.count {
      let next = bytes.withUnsafeBufferPointer { UTF8Check.asciiEnd($0, from: at) }
      appendASCII(at, next)
      at = next
      guard at < bytes.count else { return }
      let lead = bytes[at]
      if let single = DoubleByteTable.single(lead, charset) {
        append(single, at, at + 1)
        at += 1
        continue
      }
      guard at + 1 < bytes.count else { return appendReplacement(at, at + 1) }
      let trail = bytes[at + 1]
      if isChinese, trail >= 0x30, trail <= 0x39 {
        guard at + 3 < bytes.count, bytes[at + 2] >= 0x81, bytes[at + 3] >= 0x30,
          bytes[at + 3] <= 0x39
        else {
          appendReplacement(at, at + 1)
          at += 1
          continue
        }
        append(known: fourBytes.characters(Array(bytes[at..<at + 4])).0, at, at + 4)
        at += 4
      } else if charset == .eucJP, lead == 0x8F, trail >= 0xA1, at + 2 < bytes.count,
        bytes[at + 2] >= 0xA1
      {
        append(known: table.character(triple: trail, bytes[at + 2]), at, at + 3)
        at += 3
      } else if charset == .eucJP, lead == 0x8E, trail >= 0xA1, trail <= 0xDF {
        append(0xFF61 + UInt32(trail) - 0xA1, at, at + 2)
        at += 2
      } else {
        let (first, second) = table.characters(lead, trail)
        // An ASCII byte after a lead that it does not belong to stands for itself.
        let length = first == 0 && trail < 0x80 ? 1 : 2
        append(known: first, at, at + length)
        if second != 0 { append(second, at, at + length) }
        at += length
      }
    }
  }

  /// ISO-2022-JP: escape sequences switch between ASCII, JIS X 0201 and JIS X 0208.
  mutating func decodeISO2022JP(from start: Int) {
    enum Set {
      case ascii, roman, katakana, kanji
    }
    var set = Set.ascii
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x1B, at + 2 < bytes.count {
        let escape = (bytes[at + 1], bytes[at + 2])
        let known: Set? =
          switch escape {
          case (0x28, 0x42): .ascii
          case (0x28, 0x4A): .roman
          case (0x28, 0x49): .katakana
          case (0x24, 0x40), (0x24, 0x42): .kanji
          default: nil
          }
        if let known {
          set = known
          at += 3
          continue
        }
      }
      if set == .kanji, byte >= 0x21, byte <= 0x7E {
        guard at + 1 < bytes.count, bytes[at + 1] >= 0x21, bytes[at + 1] <= 0x7E else {
          appendReplacement(at, at + 1)
          at += 1
          continue
        }
        append(
          known: DoubleByteTable.eucJP.characters(byte | 0x80, bytes[at + 1] | 0x80).0, at, at + 2)
        at += 2
        continue
      }
      switch (set, byte) {
      case (.roman, 0x5C): append(0xA5, at, at + 1)
      case (.roman, 0x7E): append(0x203E, at, at + 1)
      case (.katakana, 0x21...0x5F): append(0xFF61 + UInt32(byte) - 0x21, at, at + 1)
      case (_, 0x80...), (_, 0x0E), (_, 0x0F), (_, 0x1B): appendReplacement(at, at + 1)
      default: appendASCII(at, at + 1)
      }
      at += 1
    }
  }

  /// Adds one character, or U+FFFD where there is none.
  private mutating func append(known character: UInt32, _ from: Int, _ to: Int) {
    append(character == 0 ? 0xFFFD : character, from, to)
  }
}

extension DoubleByteTable {
  /// The character of a byte from 80 on that stands alone; nil where it begins a sequence, U+FFFD where it means
  /// nothing.
  static func single(_ byte: UInt8, _ charset: Charset) -> UInt32? {
    switch charset {
    case .shiftJIS:
      if byte == 0x80 { return 0x80 }
      if byte >= 0xA1, byte <= 0xDF { return 0xFF61 + UInt32(byte) - 0xA1 }
      return byte == 0xA0 || byte >= 0xFD ? 0xFFFD : nil
    case .gbk, .gb18030:
      if byte == 0x80 { return 0x20AC }
      return byte == 0xFF ? 0xFFFD : nil
    case .eucJP: return byte == 0x8E || byte == 0x8F || byte >= 0xA1 && byte <= 0xFE ? nil : 0xFFFD
    default: return byte == 0x80 || byte == 0xFF ? 0xFFFD : nil
    }
  }
}
