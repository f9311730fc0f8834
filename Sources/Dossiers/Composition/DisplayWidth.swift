/// How many columns text takes on a terminal: 2 for East Asian wide letters and emoji, 0 for combining marks and other
/// letters without a width of their own, 1 for the rest.
///
/// Where terminals differ the larger number is taken, so that a line is never wider than promised.
func displayWidth(_ text: some StringProtocol) -> Int {
  var width = 0
  for scalar in text.unicodeScalars { width += displayWidth(scalar) }
  return width
}

/// The columns of one Unicode scalar.
func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return 1 }
  if isWide(value) { return 2 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return value == 0xFE0F ? 1 : 0
  case .format: return value == 0x200D || value == 0x200B ? 0 : 1
  default: return scalar.properties.isEmojiPresentation ? 2 : 1
  }
}

/// Whether a letter is wide, by the blocks of Unicode's EastAsianWidth.txt (W and F); emoji are told by their property.
private func isWide(_ value: UInt32) -> Bool {
  guard value >= 0x1100 else { return false }
  switch value {
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F320, 0x20000...0x3FFFD:
    return true
  default:
    return false
  }
}
