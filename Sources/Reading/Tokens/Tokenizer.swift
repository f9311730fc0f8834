import Provenance

/// Words, numbers and marks of the paragraphs, in the order of the text. White space gives no token.
///
/// - A clitic is a token: `minute` `'s`, `they` `'re`; `don't` and `O'Brien` are one word.
/// - A full stop belongs to initials and abbreviations: `U.S.`, `p.m.`, `Mr.`, `J.`
/// - Inner hyphens join: `25-year-old`, `al-Masri`, `U.S.-led`; between two numbers the hyphen is a mark.
/// - `5,000`, `3.5`, `9:20` are one number; signs, units and suffixes are tokens: `$` `1.8` `m`, `20` `th`, `9` `pm`.
/// - Dots, dashes and rules that repeat are one mark: `...`, `--`; addresses of the web and of mail are one word.
/// - Complexity: O(bytes).
func tokens(of text: [UInt8], in paragraphs: [Paragraph]) -> [Token] {
  var tokenizer = Tokenizer(capacity: mostTokens(of: text.span))
  for paragraph in paragraphs {
    let end = min(paragraph.range.end, text.count)
    tokenizer.read(text.span, from: min(paragraph.range.start, end), to: end)
  }
  return tokenizer.tokens
}

/// No fewer than the tokens of a text, and hardly more where it is prose: every mark, and every start of a word.
///
/// An array that grows holds its old and its new half at once; where every byte is a token that is much.
private func mostTokens(of text: Span<UInt8>) -> Int {
  var count = 0
  var isInside = false
  for i in 0..<text.count {
    let b = text[i]
    let isWord = b &- 0x30 < 10 || (b | 0x20) &- 0x61 < 26 || b >= 0x80
    if isWord ? !isInside || b >= 0xC2 : b > 0x20 { count &+= 1 }
    isInside = isWord
  }
  return count
}

struct Tokenizer {
  private(set) var tokens: [Token] = []
  private var gap: Token.Shape = []

  init(capacity: Int) { tokens.reserveCapacity(capacity) }

  mutating func read(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    var i = start
    gap = [.spaceBefore, .lineBefore]
    asciiClasses.withUnsafeBufferPointer { classes in
      while i < end {
        let b = bytes[i]
        let (kind, length) = b < 0x80 ? (classes[Int(b)], 1) : wideClass(bytes, at: i, end: end)
        switch kind {
        case .space:
          gap.insert(b == 0x0A || b == 0x0D ? [.spaceBefore, .lineBefore] : .spaceBefore)
          i &+= length
        case .letter: i = word(bytes, from: i, end: end)
        case .digit: i = number(bytes, from: i, end: end)
        case .mark: i = mark(bytes, from: i, length: length, end: end)
        }
      }
    }
  }

  private mutating func add(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ kind: Token.Kind) {
    let (key, shape) = keyAndShape(bytes, from: start, to: end)
    tokens.append(Token(range: TextRange(start, end), kind: kind, shape: shape.union(gap), key: key))
    gap = []
  }

  // MARK: Words

  private mutating func word(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    if let address = webAddress(bytes, from: start, end: end) {
      add(bytes, start, address, .word)
      return address
    }
    var scan = WordScan(start: start, end: end)
    scan.run(bytes)
    let stop = scan.withFullStop(bytes)
    if let clitic = scan.clitic(bytes), stop == scan.at {
      add(bytes, start, clitic, .word)
      add(bytes, clitic, stop, .word)
    } else {
      add(bytes, start, stop, .word)
    }
    return stop
  }

  // MARK: Numbers

  private mutating func number(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
    var i = digits(bytes, from: start, end: end)
    while i &+ 1 < end, isDigit(bytes[i &+ 1]) {
      let sign = bytes[i]
      guard sign == 0x2C || sign == 0x2E || sign == 0x3A else { break }
      let next = digits(bytes, from: i &+ 1, end: end)
      if sign == 0x2C && next &- i != 4 { break }  // a comma groups three digits
      i = next
    }
    guard i < end else {
      add(bytes, start, i, .number)
      return i
    }
    let b = bytes[i]
    let hyphenLetter = b == 0x2D && i &+ 1 < end && isLetter(bytes, at: i &+ 1, end: end)
    if hyphenLetter || isLetter(bytes, at: i, end: end) {
      var scan = WordScan(start: start, end: end)
      scan.at = i
      scan.run(bytes)
      if hyphenLetter || scan.isCompound(bytes, after: i) {
        add(bytes, start, scan.at, .word)
        return scan.at
      }
    }
    add(bytes, start, i, .number)
    let apostrophe = apostropheLength(bytes, at: i, end: end)  // the 1990's
    if apostrophe > 0, i &+ apostrophe < end, bytes[i &+ apostrophe] | 0x20 == 0x73,
      !isLetter(bytes, at: i &+ apostrophe &+ 1, end: end)
    {
      let stop = i &+ apostrophe &+ 1
      add(bytes, i, stop, .word)
      return stop
    }
    return i
  }

  // MARK: Marks

  private mutating func mark(_ bytes: Span<UInt8>, from start: Int, length: Int, end: Int) -> Int {
    let b = bytes[start]
    var i = start &+ length
    switch b {
    case 0x2E, 0x2D, 0x2A, 0x3D, 0x7E:  // . - * = ~ repeat
      while i < end, bytes[i] == b { i &+= 1 }
    case 0x27 where endsCliticOfStop(bytes, from: start, end: end):
      add(bytes, start, start &+ 2, .word)
      return start &+ 2
    case 0x60, 0x27:  // `` and '' are quotation marks
      if i < end, bytes[i] == b { i &+= 1 }
    case 0x40, 0x23:  // @name, #topic
      if isLetter(bytes, at: i, end: end) {
        while isWordByte(bytes, at: i, end: end) { i &+= letterLength(bytes, at: i, end: end) }
        add(bytes, start, i, .word)
        return i
      }
    default: break
    }
    i = max(i, endOfRow(bytes, from: start, length: length, end: end))
    add(bytes, start, i, .mark)
    return i
  }

  /// A mark that stands more often in a row than writing has it.
  static let longestRow = 8

  /// Where a row of one mark ends that is too long to be writing; `start` where there is none.
  private func endOfRow(_ bytes: Span<UInt8>, from start: Int, length: Int, end: Int) -> Int {
    var i = start &+ length
    while i &+ length <= end {
      for k in 0..<length where bytes[i &+ k] != bytes[start &+ k] {
        return i &- start > Self.longestRow &* length ? i : start
      }
      i &+= length
    }
    return i &- start > Self.longestRow &* length ? i : start
  }

  /// Whether the apostrophe at `start` opens the clitic of a word with its own full stop: "the U.S.'s".
  private func endsCliticOfStop(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Bool {
    guard let last = tokens.last, last.shape.contains(.endsWithStop), last.range.end == start, start &+ 1 < end else {
      return false
    }
    return bytes[start &+ 1] | 0x20 == 0x73 && !isWordByte(bytes, at: start &+ 2, end: end)
  }
}

let clitics: Set<WordKey> = ["'s", "'re", "'ve", "'ll", "'d", "'m"]

func isDigit(_ b: UInt8) -> Bool { b &- 0x30 < 10 }

func digits(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int {
  var i = start
  while i < end, isDigit(bytes[i]) { i &+= 1 }
  return i
}

/// Whether a letter stands at `i`; false at the end.
func isLetter(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
  guard i < end else { return false }
  let b = bytes[i]
  return b < 0x80 ? (b | 0x20) &- 0x61 < 26 : wideClass(bytes, at: i, end: end).0 == .letter
}

/// Whether a letter, digit or underscore stands at `i`; false at the end.
func isWordByte(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Bool {
  guard i < end else { return false }
  let b = bytes[i]
  return isDigit(b) || b == 0x5F || isLetter(bytes, at: i, end: end)
}

func letterLength(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Int {
  bytes[i] < 0x80 ? 1 : wideClass(bytes, at: i, end: end).1
}

/// 1 for ', 3 for the curly apostrophe, 0 for anything else.
func apostropheLength(_ bytes: Span<UInt8>, at i: Int, end: Int) -> Int {
  guard i < end else { return 0 }
  if bytes[i] == 0x27 { return 1 }
  return i &+ 2 < end && bytes[i] == 0xE2 && bytes[i &+ 1] == 0x80 && bytes[i &+ 2] == 0x99 ? 3 : 0
}
