import Provenance

extension Token {
  /// What the letters of a token look like and what stands before it, computed once for all later steps.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16
    /// A shape of these bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let capitalised = Shape(rawValue: 1)
    /// All letters are capitals: "ISIS", "U.S.", "I".
    public static let allCapitals = Shape(rawValue: 2)
    /// A capital stands behind a small letter: "McDonald", "iPhone".
    public static let innerCapital = Shape(rawValue: 4)
    /// Holds a digit.
    public static let hasDigit = Shape(rawValue: 8)
    /// Holds a hyphen.
    public static let hasHyphen = Shape(rawValue: 16)
    /// Ends with its own full stop: "U.S.", "Mr."
    public static let endsWithStop = Shape(rawValue: 32)
    /// Holds letters beyond ASCII.
    public static let beyondASCII = Shape(rawValue: 64)
    /// White space, or the start of a paragraph, stands before it.
    public static let spaceBefore = Shape(rawValue: 128)
    /// A line break, or the start of a paragraph, stands before it.
    public static let lineBefore = Shape(rawValue: 256)
  }
}

/// The key and the shape of the bytes of one token.
func keyAndShape(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> (WordKey, Token.Shape) {
  var hash = FNV.seed
  var capitals = 0
  var smalls = 0
  var shape: Token.Shape = []
  var i = start
  while i < end {
    let b = bytes[i]
    guard b < 0x80 else {
      let (folded, length) = foldedLetter(bytes, at: i, end: end)
      hash = FNV.step(hash, folded.0)
      if folded.1 != 0 { hash = FNV.step(hash, folded.1) }
      if folded.0 >= 0x80 { shape.insert(.beyondASCII) }
      if length == 2 && folded.1 != bytes[i &+ 1] {
        if i == start { shape.insert(.capitalised) }
        if smalls > 0 { shape.insert(.innerCapital) }
        capitals &+= 1
      } else if folded.0 >= 0xC3 {
        smalls &+= 1
      }
      if length > 2 && folded.1 != 0 {
        for k in 2..<length { hash = FNV.step(hash, bytes[i &+ k]) }
      }
      i &+= length
      continue
    }
    let small = lowered(b)
    hash = FNV.step(hash, small)
    if small != b {
      if i == start { shape.insert(.capitalised) }
      if smalls > 0 { shape.insert(.innerCapital) }
      capitals &+= 1
    } else if b &- 0x61 < 26 {
      smalls &+= 1
    } else if isDigit(b) {
      shape.insert(.hasDigit)
    } else if b == 0x2D {
      shape.insert(.hasHyphen)
    }
    i &+= 1
  }
  if capitals > 0 && smalls == 0 { shape.insert(.allCapitals) }
  if end &- start > 1 && bytes[end &- 1] == 0x2E && capitals &+ smalls > 0 { shape.insert(.endsWithStop) }
  return (WordKey(value: hash), shape)
}
