package import Provenance

/// One article's tokens with what the steps of this folder ask of them.
package struct Wording: Sendable {
  /// What a mark is in the sentence.
  enum Mark: UInt8 {
    case none, comma, stop, colon, semicolon, dash, opening, closing, bracket, otherQuote, other
  }

  package let text: [UInt8]
  package let tokens: [Token]
  package let sentences: [Sentence]
  let names: [Name]
  /// From the first to the last sentence of each paragraph, by paragraph number; empty where it has none.
  let paragraphs: [TextRange]
  /// Outermost quoted runs, sorted.
  let runs: [QuotedRun]
  let traits: [Traits]
  let marks: [Mark]
  /// The sentence of each token, -1 where it has none.
  package let sentenceOf: [Int32]
  /// The run each token stands in, its marks included; -1 where in none.
  let runOf: [Int32]
  /// The name each token belongs to; -1 where to none.
  let nameOf: [Int32]

  package init(text: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name]) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
    var paragraphs: [TextRange] = []
    for sentence in sentences {
      while paragraphs.count <= sentence.paragraph { paragraphs.append(TextRange(0, 0)) }
      let known = paragraphs[sentence.paragraph]
      paragraphs[sentence.paragraph] = known.isEmpty ? sentence.range : known.union(sentence.range)
    }
    self.paragraphs = paragraphs
    runs = quotedRuns(in: text, paragraphs: paragraphs)
    traits = tokens.indices.map { at in
      guard tokens[at].kind == .word else { return [] }
      let known = Vocabulary.traits[tokens[at].key] ?? []
      return known.contains(.modal) && isMay(at, tokens) ? .timeWord : known
    }
    runOf = owners(of: tokens, among: runs.map(\.range))
    nameOf = owners(of: tokens, among: names.map(\.range))
    sentenceOf = owners(of: tokens, among: sentences.map(\.range))
    var marks = tokens.map { $0.kind == .mark ? mark(text, $0.range) : .none }
    for (index, token) in tokens.enumerated() where marks[index] == .otherQuote && runOf[index] >= 0 {
      let run = runs[Int(runOf[index])]
      if token.range.start == run.range.start && run.inside.start > run.range.start { marks[index] = .opening }
      if token.range.end == run.range.end && run.isClosed { marks[index] = .closing }
    }
    self.marks = marks
  }

  /// The words of a run of tokens.
  package func range(of tokens: Range<Int>) -> TextRange {
    guard let first = tokens.first, let last = tokens.last else { return TextRange(0, 0) }
    return TextRange(self.tokens[first].range.start, self.tokens[last].range.end)
  }

  func string(_ range: TextRange) -> String { String(decoding: text[range.range], as: UTF8.self) }

  /// The tokens that lie in `range`.
  package func tokens(in range: TextRange) -> Range<Int> {
    let first = firstToken(from: range.start)
    return first..<(first..<tokens.count).partitioningIndex { tokens[$0].range.end > range.end }
  }

  /// The first token that starts at `offset` or behind it.
  func firstToken(from offset: Int) -> Int {
    tokens.partitioningIndex { $0.range.start >= offset }
  }

  func isCapital(_ token: Int) -> Bool { tokens[token].shape.contains(.capitalised) }

  /// The token in one of these runs of words, or nil behind the ends.
  func has(_ trait: Traits, at token: Int) -> Bool {
    token >= 0 && token < traits.count && !traits[token].isDisjoint(with: trait)
  }

  func key(_ token: Int) -> WordKey? { token >= 0 && token < tokens.count ? tokens[token].key : nil }
}

/// For each token the range that holds its start; -1 where none does. Both lists are sorted; of ranges that overlap the
/// first counts.
private func owners(of tokens: [Token], among ranges: [TextRange]) -> [Int32] {
  var owners = [Int32](repeating: -1, count: tokens.count)
  var next = 0
  for (index, token) in tokens.enumerated() {
    while next < ranges.count, ranges[next].end <= token.range.start { next += 1 }
    if next < ranges.count, ranges[next].start <= token.range.start { owners[index] = Int32(clamping: next) }
  }
  return owners
}

private func mark(_ text: [UInt8], _ range: TextRange) -> Wording.Mark {
  guard range.start < text.count else { return .other }
  switch text[range.start] {
  case 0x2c: return .comma
  case 0x2e, 0x21, 0x3f: return .stop
  case 0x3a: return .colon
  case 0x3b: return .semicolon
  case 0x2d: return .dash
  case 0x28, 0x29, 0x5b, 0x5d: return .bracket
  case 0x22, 0x27, 0x60: return .otherQuote
  case 0xc2:
    return range.count == 2 && (text[range.end - 1] == 0xab || text[range.end - 1] == 0xbb) ? .otherQuote : .other
  case 0xe3: return .otherQuote
  case 0xe2:
    guard range.count == 3, text[range.start + 1] == 0x80 else { return .other }
    switch text[range.start + 2] {
    case 0x90...0x95: return .dash
    case 0x98...0x9f, 0xb9, 0xba: return .otherQuote
    case 0xa6: return .stop
    default: return .other
    }
  default: return .other
  }
}

/// Whether the word at `at` is the month of May: written with a capital, beside a number.
func isMay(_ at: Int, _ tokens: [Token]) -> Bool {
  guard tokens[at].key == may, tokens[at].shape.contains(.capitalised) else { return false }
  return at > 0 && tokens[at - 1].kind == .number || at + 1 < tokens.count && tokens[at + 1].kind == .number
}

private let may: WordKey = "may"
