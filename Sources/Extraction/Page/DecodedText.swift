import Provenance

/// The page as UTF-8, where bytes that are none (and NULs) are U+FFFD standing for them; all else verbatim.
///
/// - Complexity: O(bytes).
func utf8Text(of bytes: [UInt8]) -> MappedText {
  var text = MappedText()
  var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  var clean = at
  while at < bytes.count {
    let length = sequenceLength(bytes, at)
    if length > 0 {
      at += length
      continue
    }
    text.appendVerbatim(bytes[clean..<at], at: clean)
    let broken = at
    repeat { at += 1 } while at < bytes.count && sequenceLength(bytes, at) == 0
    text.append([0xEF, 0xBF, 0xBD], standingFor: ByteRange(broken, at))
    clean = at
  }
  text.appendVerbatim(bytes[clean..<at], at: clean)
  return text
}

/// How long the well-formed UTF-8 sequence at `at` is; 0 where there is none or it is NUL.
private func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int {
  let first = bytes[at]
  if first < 0x80 { return first == 0 ? 0 : 1 }
  func continues(_ offset: Int) -> Bool { at + offset < bytes.count && bytes[at + offset] & 0xC0 == 0x80 }
  switch first {
  case 0xC2...0xDF: return continues(1) ? 2 : 0
  case 0xE0...0xEF:
    guard continues(1), continues(2) else { return 0 }
    let second = bytes[at + 1]
    if first == 0xE0 && second < 0xA0 || first == 0xED && second > 0x9F { return 0 }
    return 3
  case 0xF0...0xF4:
    guard continues(1), continues(2), continues(3) else { return 0 }
    let second = bytes[at + 1]
    if first == 0xF0 && second < 0x90 || first == 0xF4 && second > 0x8F { return 0 }
    return 4
  default: return 0
  }
}
