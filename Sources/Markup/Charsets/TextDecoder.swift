import Provenance

/// Builds the text of captured bytes, charset by charset.
struct TextDecoder {
  let bytes: [UInt8]
  private let replacesNULs: Bool
  /// The text with its map, where that is no `CharacterMap`.
  private(set) var text = MappedText()
  /// The text alone, where its map is a `CharacterMap`.
  private(set) var utf8: [UInt8] = []
  private(set) var characters: CharacterMap?

  /// - Parameter isCompact: whether to keep a `CharacterMap` where the charset allows one.
  init(_ bytes: [UInt8], replacesNULs: Bool, isCompact: Bool = false) {
    self.bytes = bytes
    self.replacesNULs = replacesNULs
    if isCompact { characters = CharacterMap(from: 0) }
  }

  mutating func decode(_ charset: Charset, from start: Int) {
    // UTF-8 has few runs, ISO-2022-JP has bytes between characters, Big5 pairs of characters for one place.
    let isCompact = characters != nil && charset != .utf8 && charset != .iso2022JP && charset != .big5
    characters = isCompact ? CharacterMap(from: start) : nil
    if isCompact { utf8.reserveCapacity(bytes.count) }
    switch charset {
    case .utf8: decodeUTF8(from: start)
    case .utf16LE: decodeUTF16(from: start, bigEndian: false)
    case .utf16BE: decodeUTF16(from: start, bigEndian: true)
    case .gbk, .gb18030, .big5, .eucJP, .shiftJIS, .eucKR: decodeEastAsian(charset, from: start)
    case .iso2022JP: decodeISO2022JP(from: start)
    default: decodeSingleBytes(TextDecoder.upperHalf(of: charset), from: start)
    }
  }

  /// The characters of the bytes from 80 on; 0xFFFD for none.
  static func upperHalf(of charset: Charset) -> [UInt32] {
    guard let spelled = SingleByteTables.spelled(charset) else {
      return (0xF780...0xF7FF).map { $0 }
    }
    return spelled.withUTF8Buffer { buffer in
      buffer.split(separator: 0x20).map { word in
        word.reduce(0) {
          $1 == UInt8(ascii: "-") ? 0xFFFD : $0 << 4 | UInt32($1 > 57 ? $1 - 87 : $1 - 48)
        }
      }
    }
  }

  private mutating func decodeSingleBytes(_ characters: [UInt32], from start: Int) {
    var at = start
    while at < bytes.count {
      let next = bytes.withUnsafeBufferPointer { UTF8Check.asciiEnd($0, from: at) }
      appendASCII(at, next)
      at = next
      while at < bytes.count, bytes[at] >= 0x80 {
        append(characters[Int(bytes[at]) - 0x80], at, at + 1)
        at += 1
      }
    }
  }

  mutating func appendReplacement(_ from: Int, _ to: Int) { append(0xFFFD, from, to) }

  /// Adds ASCII bytes as they are, NULs replaced where that is asked for.
  mutating func appendASCII(_ from: Int, _ to: Int) {
    var from = from
    if replacesNULs {
      while let null = bytes[from..<to].firstIndex(of: 0) {
        appendVerbatim(from, null)
        appendReplacement(null, null + 1)
        from = null + 1
      }
    }
    appendVerbatim(from, to)
  }

  private mutating func appendVerbatim(_ from: Int, _ to: Int) {
    if characters == nil { return text.appendVerbatim(bytes[from..<to], at: from) }
    utf8.append(contentsOf: bytes[from..<to])
    characters?.appendASCII(count: to &- from)
  }

  /// Adds one character that came from `from..<to`.
  mutating func append(_ scalar: UInt32, _ from: Int, _ to: Int) {
    let isWanted = scalar != 0 || !replacesNULs
    let character = isWanted ? Unicode.Scalar(scalar) ?? "\u{FFFD}" : "\u{FFFD}"
    if characters == nil { return text.append(character, standingFor: ByteRange(from, to)) }
    let width = UTF8.width(character)
    characters?.append(width: width, length: to &- from)
    SourceText.encode(character.value, to: &utf8)
  }

  private mutating func decodeUTF8(from start: Int) {
    var at = start
    var verbatim = start
    bytes.withUnsafeBufferPointer { buffer in
      while at < buffer.count {
        at = UTF8Check.asciiEnd(buffer, from: at)
        guard at < buffer.count else { break }
        let length = UTF8Check.sequence(buffer, at: at)
        if length > 0 {
          at &+= length
        } else {
          appendASCII(verbatim, at)
          appendReplacement(at, at &- length)
          at &-= length
          verbatim = at
        }
      }
      appendASCII(verbatim, buffer.count)
    }
  }

  private mutating func decodeUTF16(from start: Int, bigEndian: Bool) {
    func unit(_ at: Int) -> UInt32 {
      let (a, b) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
      return bigEndian ? a << 8 | b : b << 8 | a
    }
    var at = start
    while at + 1 < bytes.count {
      let high = unit(at)
      if high & 0xFC00 == 0xD800, at + 3 < bytes.count {
        let low = unit(at + 2)
        if low & 0xFC00 == 0xDC00 {
          append(0x10000 + (high & 0x3FF) << 10 + low & 0x3FF, at, at + 4)
          at += 4
          continue
        }
      }
      append(high, at, at + 2)
      at += 2
    }
    if at < bytes.count { appendReplacement(at, bytes.count) }
  }
}
