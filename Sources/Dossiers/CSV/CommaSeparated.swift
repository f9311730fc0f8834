/// Writes lines of RFC 4180 that a spreadsheet reads as text and numbers, never as a formula.
struct CommaSeparated {
  private(set) var bytes: [UInt8] = []
  private var startsLine = true

  /// A cell of text; nil leaves it empty.
  ///
  /// What a spreadsheet would run begins with an apostrophe, which it takes for "this is text". NULs are left out:
  /// programs end a cell at them.
  mutating func text(_ words: String?) {
    separate()
    guard let words, !words.isEmpty else { return }
    let utf8 = words.utf8.filter { $0 != 0 }
    var needsQuotes = false
    for byte in utf8 where byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D { needsQuotes = true }
    if needsQuotes { bytes.append(0x22) }
    if startsFormula(utf8) { bytes.append(0x27) }
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  /// A cell with a whole number; nil leaves it empty.
  mutating func number(_ number: Int?) {
    separate()
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  /// A cell with a number, whole where it is whole; nil and what is not finite leave it empty.
  mutating func number(_ number: Double?) {
    separate()
    guard let number, number.isFinite else { return }
    if abs(number) < 9e15, Double(Int(number)) == number {
      bytes.append(contentsOf: String(Int(number)).utf8)
    } else {
      bytes.append(contentsOf: "\(number)".utf8)
    }
  }

  /// Ends the line.
  mutating func endLine() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    startsLine = true
  }

  private mutating func separate() {
    if !startsLine { bytes.append(0x2C) }
    startsLine = false
  }

  /// Whether a spreadsheet takes the cell for a formula: `=`, `+`, `-` or `@` at the start, also behind white space.
  private func startsFormula(_ utf8: [UInt8]) -> Bool {
    guard let first = utf8.first(where: { $0 > 0x20 }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40].contains(first)
  }
}
