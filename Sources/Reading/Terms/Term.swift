/// A piece of a sentence as the grammars of times and amounts see it: finer than a ``Token``, since "19-year-old" and
/// "$1.8bn" are read piece by piece.
struct Term {
  enum Kind: UInt8 {
    case word, number, mark
  }

  /// Its first byte and the one behind its last, in the text.
  var start: Int
  var end: Int
  var kind: Kind
  /// The byte of a mark; dashes longer than a hyphen are ``Mark/dash``, quotation marks of every shape `"`.
  var mark: UInt8 = 0
  /// Whether nothing stands between it and the piece before.
  var glued = false
  var isCapitalised = false
  /// Two or more letters, all of them capital.
  var isAllCapitals = false
  /// A word that holds digits ("G20"), or a number that is none (an address, hundreds of digits).
  var isCode = false
  /// Its entry in the vocabulary, 0 where it has none.
  var entry: UInt16 = 0
  /// The value of a number written in digits.
  var value = 0.0
  /// How many digits stand before the decimal point, 255 at most.
  var digits: UInt8 = 0
  var hasPoint = false
  /// Digits in groups of three: "10,000".
  var isGrouped = false
  /// A word ends in a form of the genitive: the next piece is "'s" or "'".
  var isGenitive = false

  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number && !isCode }
  func isMark(_ byte: UInt8) -> Bool { kind == .mark && mark == byte }
  var range: Range<Int> { start..<end }
}

/// Marks that are no single ASCII byte.
enum Mark {
  static let dash: UInt8 = 1
  static let pound: UInt8 = 2
  static let euro: UInt8 = 3
  static let yen: UInt8 = 4
  static let degree: UInt8 = 5
  static let cent: UInt8 = 6
  static let rupee: UInt8 = 7
  static let ellipsis: UInt8 = 8
  static let other: UInt8 = 9
  static let won: UInt8 = 10
  static let lira: UInt8 = 11
  static let shekel: UInt8 = 12
  static let rouble: UInt8 = 13
  static let inches: UInt8 = 14

  static let comma = UInt8(ascii: ",")
  static let point = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  static let percent = UInt8(ascii: "%")
  static let dollar = UInt8(ascii: "$")
  static let slash = UInt8(ascii: "/")
  static let plus = UInt8(ascii: "+")
}
