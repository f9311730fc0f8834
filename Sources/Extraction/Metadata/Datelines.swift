import Provenance

/// The day in the words that open a text: "ORVIK, March 9, 2021 (Norda Press) -", "(Orvik, 9 March 2021)".
///
/// A place stands before it and a dash or bracket behind it, or a colon behind an agency ("Orvik, 9 March 2021: where
/// were you?" is a headline); only a day with its year tells when it was written.
/// - Complexity: O(1): the first 160 bytes.
func openingDate(
  _ bytes: UnsafeBufferPointer<UInt8>, _ block: Range<Int>, language: String?
) -> WrittenDate? {
  let end = min(block.upperBound, block.lowerBound + longestOpening)
  guard let date = writtenDates(bytes, block.lowerBound, end, language: language).first,
    isPlaceLine(bytes, block.lowerBound..<date.range.lowerBound), isClosed(bytes, from: date.range.upperBound, to: end)
  else { return nil }
  return date
}

/// In bytes, agency and dash included.
private let longestOpening = 160
/// In bytes.
private let longestPlace = 48

/// Whether words with capitals and a comma or dash are all that stands there: "ORVIK, Northland, ".
private func isPlaceLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count <= longestPlace else { return false }
  var words = 0
  var isInside = false
  var last: UInt8 = 0
  for at in range {
    let byte = bytes[at]
    let isLetter = byte >= 0x80 || isLetterByte(byte)
    if isLetter {
      if !isInside, (0x61...0x7A).contains(byte) { return false }
      if !isInside { words += 1 }
    } else if ![0x20, 0x2C, 0x2D, 0x2E, 0x27, 0x28, 0x2F].contains(byte) {
      return false
    }
    isInside = isLetter || isInside && (byte == 0x2D || byte == 0x27)
    if byte != 0x20 { last = byte }
  }
  return (1...5).contains(words) && !isLetterByte(last) && last < 0x80
}

private func isLetterByte(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// Whether a dash, colon or closing bracket ends the opening, the agency's name in brackets or strokes before it or not.
private func isClosed(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
  var at = start
  var hasAgency = false
  func skipSpace() {
    while at < end, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x2C { at += 1 }
  }
  skipSpace()
  guard at < end else { return false }
  if bytes[at] == 0x29 { return true }
  if bytes[at] == 0x28 || bytes[at] == 0x2F {
    let close: UInt8 = bytes[at] == 0x28 ? 0x29 : 0x2F
    guard let closing = (at + 1..<end).first(where: { bytes[$0] == close }) else { return false }
    at = closing + 1
    hasAgency = true
    skipSpace()
    guard at < end else { return false }
  }
  if bytes[at] == 0x3A { return hasAgency }
  if bytes[at] == 0x2D { return at + 1 < end && (bytes[at + 1] == 0x20 || bytes[at + 1] == 0x2D) }
  return at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94)
}
