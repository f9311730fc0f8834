import Provenance

/// The parts of a text whose structure is not known: blank lines separate them.
///
/// A part that starts with a bullet is a list item, all else is body. Empty parts are left out.
func blankLineParagraphs(of text: [UInt8]) -> [Paragraph] {
  let bytes = text.span
  var paragraphs: [Paragraph] = []
  var start = -1
  var last = 0  // behind the last byte that is no white space
  var breaks = 0  // line breaks since then
  func close() {
    guard start >= 0 else { return }
    let role: Paragraph.Role = isBullet(bytes, at: start, end: last) ? .listItem : .body
    paragraphs.append(Paragraph(range: TextRange(start, last), role: role))
  }
  for i in 0..<bytes.count {
    let b = bytes[i]
    if b == 0x0A { breaks &+= 1 }
    guard b > 0x20 && b != 0x7F else { continue }
    if breaks > 1 {
      close()
      start = -1
    }
    if start < 0 { start = i }
    last = i &+ 1
    breaks = 0
  }
  close()
  return paragraphs
}

/// Whether a line starts with a bullet and white space.
func isBullet(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
  guard i &+ 4 < end else { return false }
  let b = bytes[i]
  if b == 0x2A || b == 0x2D { return bytes[i &+ 1] == 0x20 && bytes[i &+ 2] > 0x20 }
  let isDot = b == 0xE2 && bytes[i &+ 1] == 0x80 && bytes[i &+ 2] == 0xA2 || b == 0xC2 && bytes[i &+ 1] == 0xB7
  let behind = i &+ (b == 0xE2 ? 3 : 2)
  return isDot && bytes[behind] <= 0x20
}
