/// Where words begin and end among folded letters, one byte a letter.
enum WordEdges {
  static let begins: UInt8 = 1
  static let ends: UInt8 = 2
  /// The first letter of a paragraph, which a blank line parts from the one before.
  static let opens: UInt8 = 4

  /// The edges in `text`. An apostrophe inside a word is no edge.
  ///
  /// - Complexity: O(bytes).
  static func edges(of folded: FoldedText, in text: [UInt8]) -> [UInt8] {
    var edges = [UInt8](repeating: 0, count: folded.letters.count)
    guard !edges.isEmpty else { return edges }
    edges[0] = begins | opens
    edges[edges.count - 1] |= ends
    for at in 1..<edges.count {
      let start = Int(folded.places[at - 1])
      let end = Int(folded.places[at])
      let next = start + width(text[start])
      guard next < end, !isApostrophe(text, next..<end) else { continue }
      edges[at - 1] |= ends
      edges[at] |= text[next..<end].count { $0 == 0x0A } > 1 ? begins | opens : begins
    }
    return edges
  }

  /// Bytes of the UTF-8 scalar that `lead` starts.
  @inline(__always)
  static func width(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }

  /// Whether the bytes are one apostrophe and nothing else.
  static func isApostrophe(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if range.count == 1 { return text[start] == UInt8(ascii: "'") }
    return range.count == 3 && text[start] == 0xE2 && text[start + 1] == 0x80 && text[start + 2] == 0x99
  }
}
