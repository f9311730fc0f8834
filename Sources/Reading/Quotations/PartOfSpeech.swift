import Provenance

/// What part a word can play, told from lists and its ending; coarser than parts of speech, and never asked to be right.
enum PartOfSpeech: UInt8 {
  case comma, stop, colon, semicolon, dash, openingQuote, closingQuote, bracket, otherMark
  case number, clitic, to, that, negation
  case pronoun, objectPronoun, possessive, determiner, preposition, auxiliary, modal, coordinator, subordinator,
    relative
  case adverb, time, reportingAlways, reporting, reportingGerund, stance, stanceGerund, reportingNoun
  case name, pastEnding, gerundEnding, adverbEnding, nounEnding, adjectiveEnding, pluralEnding, other, none
}

extension Wording {
  func wordClass(_ token: Int) -> PartOfSpeech {
    switch marks[token] {
    case .comma: return .comma
    case .stop: return .stop
    case .colon: return .colon
    case .semicolon: return .semicolon
    case .dash: return .dash
    case .opening: return .openingQuote
    case .closing: return .closingQuote
    case .bracket: return .bracket
    case .otherQuote, .other: return .otherMark
    case .none: break
    }
    if tokens[token].kind == .number { return .number }
    let key = tokens[token].key
    if key == CueWords.clitic { return .clitic }
    if key == CueWords.to { return .to }
    if key == CueWords.that { return .that }
    let traits = traits[token]
    if !traits.isEmpty, let known = listedClass(traits) {
      let isInsideName = isCapital(token) && tokens[token].range.start > sentenceStart(token)
      if !isInsideName || traits.contains(.timeWord) { return known }
    }
    return endingClass(token)
  }

  private func listedClass(_ traits: Traits) -> PartOfSpeech? {
    if traits.contains(.always) { return .reportingAlways }
    for (trait, known) in classOrder where traits.contains(trait) { return known }
    return nil
  }

  private func sentenceStart(_ token: Int) -> Int {
    sentenceOf[token] < 0 ? 0 : sentences[Int(sentenceOf[token])].range.start
  }

  private func endingClass(_ token: Int) -> PartOfSpeech {
    let range = tokens[token].range
    if isCapital(token) { return .name }
    guard range.count > 3 else { return .other }
    let last = text[range.end - 1]
    let second = text[range.end - 2]
    let third = text[range.end - 3]
    switch (third, second, last) {
    case (_, 0x65, 0x64): return .pastEnding
    case (0x69, 0x6e, 0x67): return .gerundEnding
    case (_, 0x6c, 0x79): return .adverbEnding
    case (0x69, 0x6f, 0x6e), (0x65, 0x6e, 0x74), (0x65, 0x73, 0x73), (0x69, 0x74, 0x79), (0x6e, 0x63, 0x65):
      return .nounEnding
    case (0x6f, 0x75, 0x73), (0x69, 0x76, 0x65), (0x66, 0x75, 0x6c), (_, 0x61, 0x6c), (_, 0x69, 0x63):
      return .adjectiveEnding
    case (_, _, 0x73): return .pluralEnding
    default: return .other
    }
  }
}

private let classOrder: [(Traits, PartOfSpeech)] = [
  (.negation, .negation), (.personPronoun, .pronoun), (.pluralPronoun, .pronoun), (.firstPerson, .pronoun),
  (.objectPronoun, .objectPronoun), (.possessive, .possessive), (.determiner, .determiner), (.modal, .modal),
  (.auxiliary, .auxiliary), (.coordinator, .coordinator), (.relative, .relative), (.preposition, .preposition),
  (.subordinator, .subordinator), (.reportingGerundPair, .reportingGerund), (.reportingNoun, .reportingNoun),
  (.reporting, .reporting), (.stanceGerundPair, .stanceGerund), (.stance, .stance), (.adverb, .adverb),
  (.timeWord, .time),
]

extension PartOfSpeech {
  /// Parts that start no cue, as bits.
  static let startNoCue = bits([
    .comma, .stop, .semicolon, .openingQuote, .closingQuote, .bracket, .otherMark, .number, .possessive,
    .objectPronoun, .determiner, .pronoun, .coordinator,
  ])
  /// Parts that start no source and no content, as bits.
  static let startNoSpan = bits([.comma, .stop, .colon, .semicolon, .dash, .closingQuote, .clitic])
  /// Parts that end none.
  static let endNoSpan = bits([.colon, .semicolon, .dash, .openingQuote, .coordinator])

  private static func bits(_ parts: [PartOfSpeech]) -> UInt64 { parts.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
}

extension Traits {
  static let reportingGerundPair: Traits = [.reporting, .gerund]
  static let stanceGerundPair: Traits = [.stance, .gerund]
}
