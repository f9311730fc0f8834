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
    /// Whether a blank stands before it, where a line can break.
    let afterBlank: Bool
  }

  private(set) var words: [Word] = []
  private var endsInBlank = false

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
    func flush(_ words: inout [Word], _ endsInBlank: inout Bool) {
      guard !word.isEmpty else { return }
      words.append(Word(text: String(word), width: width, ink: ink, afterBlank: endsInBlank))
      word = String.UnicodeScalarView()
      width = 0
      endsInBlank = false
    }
    for scalar in text.unicodeScalars {
      if isBlank(scalar.value) {
        flush(&words, &endsInBlank)
        endsInBlank = true
      } else if !turnsDirection(scalar) {
        word.append(scalar)
        width += displayWidth(scalar)
      }
    }
    flush(&words, &endsInBlank)
  }

  /// Adds what another text says.
  mutating func append(_ other: StyledText) {
    for (index, word) in other.words.enumerated() {
      let blank = word.afterBlank || (index == 0 && endsInBlank)
      words.append(Word(text: word.text, width: word.width, ink: word.ink, afterBlank: blank))
    }
    endsInBlank = other.endsInBlank
  }

  /// The columns it takes on one line.
  var width: Int {
    words.enumerated().reduce(0) { $0 + $1.element.width + ($1.offset > 0 && $1.element.afterBlank ? 1 : 0) }
  }
}

/// Whether a scalar changes the direction in which what follows is shown.
func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}
