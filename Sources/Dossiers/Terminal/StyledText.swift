/// What a run of letters is for on a terminal; colour only repeats what position, words and shapes say.
enum Ink: Sendable, Hashable {
  case plain, strong, faint, states, compatible, contradicts, repeats

  /// The SGR parameters; nil for plain text.
  var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .faint: "2"
    case .states: "36"
    case .compatible: "33"
    case .contradicts: "1;38;5;208"
    case .repeats: "2"
    }
  }

  init(_ glyph: Glyph) {
    self =
      switch glyph {
      case .states: .states
      case .compatible: .compatible
      case .contradicts: .contradicts
      case .repeats: .repeats
      }
  }
}

/// Words with their ink, to be broken into lines.
struct StyledText {
  /// A run without a blank in it.
  struct Word {
    var text: String
    var width: Int
    let ink: Ink
    /// The blanks before it, where a line can break; 0 where it hangs on the word before.
    let blanks: Int
  }

  private(set) var words: [Word] = []
  /// The blanks behind the last word.
  private var pending = 0

  init() {}
  init(_ text: some StringProtocol, _ ink: Ink = .plain) { append(text, ink) }

  /// Adds text of a page: control characters become blanks, and marks that turn the direction of what follows are left
  /// out, so that no page can write over another line of the terminal.
  mutating func append(_ text: some StringProtocol, _ ink: Ink = .plain) {
    var word = String.UnicodeScalarView()
    var width = 0
    func isBlank(_ value: UInt32) -> Bool {
      value <= 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
    }
    func flush(_ words: inout [Word], _ blanks: inout Int) {
      guard !word.isEmpty else { return }
      words.append(Word(text: String(word), width: width, ink: ink, blanks: blanks))
      word = String.UnicodeScalarView()
      width = 0
      blanks = 0
    }
    for scalar in text.unicodeScalars {
      if isBlank(scalar.value) {
        flush(&words, &pending)
        pending = max(pending, 1)
      } else if !turnsDirection(scalar) {
        word.append(scalar)
        width += displayWidth(scalar)
      }
    }
    flush(&words, &pending)
  }

  /// Sets the next word off by `blanks` columns where it stays on the line.
  mutating func space(_ blanks: Int) { pending = max(pending, blanks) }

  /// Adds what another text says.
  mutating func append(_ other: StyledText) {
    for (index, word) in other.words.enumerated() {
      let blanks = index == 0 ? max(word.blanks, pending) : word.blanks
      words.append(Word(text: word.text, width: word.width, ink: word.ink, blanks: blanks))
    }
    pending = other.words.isEmpty ? max(pending, other.pending) : other.pending
  }

  /// The columns it takes on one line.
  var width: Int {
    words.enumerated().reduce(0) { $0 + $1.element.width + ($1.offset > 0 ? $1.element.blanks : 0) }
  }
}

/// Whether a scalar changes the direction in which what follows is shown.
func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
