public import Provenance

/// What made the reader believe in a charset, the strongest first.
public enum CharsetBasis: String, Sendable, Hashable {
  /// A byte order mark.
  case byteOrderMark = "byte-order-mark"
  /// The Content-Type header.
  case header
  /// A `meta` element within the first 1024 bytes.
  case meta
  /// The bytes themselves: they are UTF-8, or look like another charset and nothing else said so.
  case content
  /// Nothing said anything; every byte is ASCII, or windows-1252 is as good a guess as any.
  case none
}

/// Captured bytes read as text.
public struct DecodedText: Sendable {
  /// The text, mapped to the captured bytes. NULs and bytes that mean nothing read as U+FFFD.
  public let text: MappedText
  /// What the bytes were read as.
  public let charset: Charset
  /// What says so.
  public let basis: CharsetBasis
}

/// Reads captured bytes as text.
///
/// The charset is that of the byte order mark, else of the header, else of a `meta` element, else what the bytes
/// look like. Bytes that are UTF-8 beyond doubt are read as UTF-8 whatever a label says: a label survives re-encoding.
/// - Parameter declaredCharset: the charset parameter of the Content-Type header, where there was one.
/// - Complexity: O(bytes); text that is UTF-8 without NULs is one verbatim run.
public func decode(_ bytes: [UInt8], declaredCharset: String? = nil) -> DecodedText {
  let found = Charset.detect(in: bytes, declared: declaredCharset)
  let text = found.charset.text(of: bytes, from: found.start, replacesNULs: true)
  return DecodedText(text: text, charset: found.charset, basis: found.basis)
}

extension Charset {
  /// The charset of a page, what says so, and where its text starts (after a byte order mark).
  static func detect(
    in bytes: [UInt8], declared: String?
  ) -> (charset: Charset, basis: CharsetBasis, start: Int, isValidUTF8: Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      if buffer.count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF {
        return (.utf8, .byteOrderMark, 3, UTF8Check(buffer).isValid)
      }
      if buffer.count >= 2, buffer[0] == 0xFE, buffer[1] == 0xFF {
        return (.utf16BE, .byteOrderMark, 2, false)
      }
      if buffer.count >= 2, buffer[0] == 0xFF, buffer[1] == 0xFE {
        return (.utf16LE, .byteOrderMark, 2, false)
      }

      if declared == nil, let charset = undeclaredUTF16(buffer) { return (charset, .content, 0, false) }
      let check = UTF8Check(buffer)
      var label: Charset?
      var basis = CharsetBasis.none
      if let declared, let charset = Charset(label: declared) {
        (label, basis) = (charset, .header)
      } else if let charset = MetaPrescan.charset(in: buffer) {
        (label, basis) = (charset, .meta)
      }
      if let label, label == .utf16LE || label == .utf16BE || label == .iso2022JP {
        return (label, basis, 0, false)
      }
      if check.isBeyondDoubt {
        return label == .utf8
          ? (.utf8, basis, 0, check.isValid) : (.utf8, .content, 0, check.isValid)
      }
      if let label, label != .utf8 || !check.isHopeless { return (label, basis, 0, check.isValid) }
      if check.isASCII { return (.windows1252, .none, 0, true) }
      if check.isValid { return (.utf8, .content, 0, true) }
      if label == nil, let late = MetaPrescan.charset(in: buffer, reach: MetaPrescan.longReach), late != .utf8 {
        return (late, .meta, 0, false)
      }
      return (CharsetGuess.charset(of: buffer), .content, 0, check.isValid)
    }
  }

  /// UTF-16 that starts with markup and says nothing of itself.
  private static func undeclaredUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Charset? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
    case (0x3C, 0, 1..., 0): return .utf16LE
    case (0, 0x3C, 0, 1...): return .utf16BE
    default: return nil
    }
  }

  /// `bytes` from `start` on as text.
  func text(of bytes: [UInt8], from start: Int, replacesNULs: Bool) -> MappedText {
    var decoder = TextDecoder(bytes, replacesNULs: replacesNULs)
    decoder.decode(self, from: start)
    return decoder.text
  }
}

/// The text that a tree is built over: UTF-8, and where it came from.
struct SourceText: Sendable {
  /// How the text maps to the capture.
  enum Map: Sendable {
    /// The text is the capture.
    case capture
    case characters(CharacterMap)
    case text(MappedText)
  }

  /// The decoded bytes.
  let utf8: [UInt8]
  let map: Map
  /// Where the text starts in `utf8`.
  let start: Int

  /// A text that is its capture, from `start` on.
  init(capture: [UInt8], from start: Int = 0) {
    utf8 = capture
    map = .capture
    self.start = start
  }

  init(_ text: MappedText) {
    utf8 = text.utf8
    map = .text(text)
    start = 0
  }

  private init(_ utf8: [UInt8], _ characters: CharacterMap) {
    self.utf8 = utf8
    map = .characters(characters)
    start = 0
  }

  static func read(_ bytes: [UInt8], declaredCharset: String?) -> (SourceText, Charset, CharsetBasis) {
    let found = Charset.detect(in: bytes, declared: declaredCharset)
    if found.isValidUTF8, found.charset.isASCIICompatible {
      return (SourceText(capture: bytes, from: found.start), found.charset, found.basis)
    }
    var decoder = TextDecoder(bytes, replacesNULs: false, isCompact: true)
    decoder.decode(found.charset, from: found.start)
    let text = decoder.characters.map { SourceText(decoder.utf8, $0) } ?? SourceText(decoder.text)
    return (text, found.charset, found.basis)
  }

  /// The captured bytes behind a run of `utf8`.
  func captured(_ start: Int, _ end: Int) -> ByteRange {
    switch map {
    case .capture: ByteRange(start, end)
    case .characters(let map): map.captured(start, end, in: utf8)
    case .text(let map): map.captured(TextRange(start, end))
    }
  }
}
