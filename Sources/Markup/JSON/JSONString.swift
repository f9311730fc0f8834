import Provenance

/// The text that the inside of a JSON string stands for.
///
/// - Parameters:
///   - raw: what stands between the quotes; its indices are offsets in the JSON text.
///   - origin: where the JSON text begins in its capture.
func jsonString(_ raw: ArraySlice<UInt8>, origin: Int) -> MappedText {
  var text = MappedText()
  var at = raw.startIndex
  var verbatimFrom = at
  func flush(to end: Int) {
    if verbatimFrom < end {
      appendValidUTF8(raw[verbatimFrom..<end], at: origin + verbatimFrom, to: &text)
    }
  }
  while let escape = firstBackslash(in: raw, from: at) {
    flush(to: escape)
    let (scalar, end) = escapedScalar(raw, at: escape)
    text.append(
      Array(String(Character(scalar)).utf8), standingFor: ByteRange(origin + escape, origin + end))
    at = end
    verbatimFrom = end
  }
  flush(to: raw.endIndex)
  return text
}

/// Whether the inside of a JSON string holds no escape.
func isPlain(_ raw: ArraySlice<UInt8>) -> Bool { firstBackslash(in: raw, from: raw.startIndex) == nil }

/// The same text without the places that it came from.
///
/// - Complexity: O(bytes); one allocation for sound strings.
func plainJSONString(_ raw: ArraySlice<UInt8>, isUTF8: Bool) -> [UInt8] {
  guard isUTF8 || firstInvalidUTF8(raw) == nil, let text = decodedJSONString(raw) else {
    return jsonString(raw, origin: 0).utf8
  }
  return text
}

/// The decoded string; nil where an escape is none, since its stand-in takes more room than it does.
private func decodedJSONString(_ raw: ArraySlice<UInt8>) -> [UInt8]? {
  guard var escape = firstBackslash(in: raw, from: raw.startIndex) else { return Array(raw) }
  var isSound = true
  let text = [UInt8](unsafeUninitializedCapacity: raw.count) { text, count in
    var at = raw.startIndex
    func copy(to end: Int) {
      _ = text[count..<count + end - at].update(fromContentsOf: raw[at..<end])
      count += end - at
    }
    while isSound {
      copy(to: escape)
      let (scalar, end) = escapedScalar(raw, at: escape)
      let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if bytes.count > end - escape {
        isSound = false
        break
      }
      for byte in bytes {
        text[count] = byte
        count += 1
      }
      at = end
      guard let next = firstBackslash(in: raw, from: end) else { break }
      escape = next
    }
    if isSound { copy(to: raw.endIndex) }
  }
  return isSound ? text : nil
}

private func firstBackslash(in raw: ArraySlice<UInt8>, from start: Int) -> Int? {
  let length = raw[start...].withUnsafeBufferPointer { bytes in
    var ignored: RunFlags = []
    return ByteScanner.run(bytes, from: 0, to: bytes.count, until: UInt8(ascii: "\\"), &ignored)
  }
  return start + length < raw.endIndex ? start + length : nil
}

/// The scalar that the escape at `start` stands for and the index behind it; U+FFFD where it stands for none.
private func escapedScalar(_ raw: ArraySlice<UInt8>, at start: Int) -> (Unicode.Scalar, Int) {
  guard start + 1 < raw.endIndex else { return ("\u{FFFD}", raw.endIndex) }
  let end = start + 2
  switch raw[start + 1] {
  case UInt8(ascii: "n"): return ("\n", end)
  case UInt8(ascii: "t"): return ("\t", end)
  case UInt8(ascii: "r"): return ("\r", end)
  case UInt8(ascii: "b"): return ("\u{8}", end)
  case UInt8(ascii: "f"): return ("\u{C}", end)
  case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
    return (Unicode.Scalar(raw[start + 1]), end)
  case UInt8(ascii: "u"):
    guard let unit = hexUnit(raw, at: end) else { return ("\u{FFFD}", end) }
    if let scalar = Unicode.Scalar(unit) { return (scalar, end + 4) }
    let low = end + 4
    guard unit < 0xDC00, low + 1 < raw.endIndex, raw[low] == UInt8(ascii: "\\"),
      raw[low + 1] == UInt8(ascii: "u"),
      let second = hexUnit(raw, at: low + 2), (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
    else { return ("\u{FFFD}", end + 4) }
    return (scalar, low + 6)
  default: return ("\u{FFFD}", end)
  }
}

private func hexUnit(_ raw: ArraySlice<UInt8>, at start: Int) -> UInt32? {
  guard start + 4 <= raw.endIndex else { return nil }
  var unit: UInt32 = 0
  for byte in raw[start..<(start + 4)] {
    switch byte {
    case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((byte | 0x20) - 0x61 + 10)
    default: return nil
    }
  }
  return unit
}

/// Adds bytes that should be UTF-8; each that is not becomes U+FFFD standing for it.
func appendValidUTF8(_ bytes: ArraySlice<UInt8>, at offset: Int, to text: inout MappedText) {
  var from = bytes.startIndex
  func position(_ index: Int) -> Int { offset + index - bytes.startIndex }
  while from < bytes.endIndex {
    do throws(UTF8.ValidationError) {
      let rest = bytes[from...]
      if let error = firstInvalidUTF8(rest) { throw error }
      text.appendVerbatim(rest, at: position(from))
      return
    } catch {
      let bad = from + error.byteOffsets.lowerBound
      let end = max(bad + 1, from + error.byteOffsets.upperBound)
      text.appendVerbatim(bytes[from..<bad], at: position(from))
      text.append([0xEF, 0xBF, 0xBD], standingFor: ByteRange(position(bad), position(end)))
      from = end
    }
  }
}

/// The first place at which the bytes are no UTF-8, in offsets from their start.
private func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> UTF8.ValidationError? {
  bytes.withUnsafeBufferPointer { buffer in
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: buffer.span)
      return nil
    } catch {
      return error
    }
  }
}
