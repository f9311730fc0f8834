import Provenance
import Reading

/// Who says what in one article: the quotations, by the words that they cover.
struct Voices {
  /// What is known of who says one thing.
  struct Voice {
    let attribution: Attribution
    let party: Party?
    let hedge: String?

    /// On nobody's word but the text's own.
    static let narration = Voice(attribution: .none, party: nil, hedge: nil)
  }

  private let text: ReadText
  /// Contents of quotations, sorted by place, with the quotation's index.
  private let contents: [(range: TextRange, quotation: Int)]
  /// Ranges of sources and cues, sorted by place.
  private let frameRanges: [TextRange]
  /// Words that say that somebody speaks, sorted by place, with the quotation's index.
  private let cues: [(range: TextRange, quotation: Int)]
  /// Ranges of sources, sorted by place.
  private let sources: [TextRange]
  /// Sources that say which body of many they are, by its noun and in the order of the text: "the interior ministry".
  private let fuller: [FoldedWord: [(start: Int, party: Party)]]

  init(of text: ReadText) {
    self.text = text
    let quotations = text.reading.quotations
    // "Are believed to be" names nobody: it weakens, and frames nothing.
    let voiced = quotations.indices.filter { !quotations[$0].source.isEmpty || quotations[$0].speaker != nil }
    contents = voiced.flatMap { index in quotations[index].content.map { ($0, index) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    frameRanges = voiced.flatMap { quotations[$0].cue + quotations[$0].source }.sorted()
    cues = voiced.flatMap { index in quotations[index].cue.map { ($0, index) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    sources = quotations.flatMap(\.source).sorted()
    var fuller: [FoldedWord: [(start: Int, party: Party)]] = [:]
    for quotation in quotations {
      guard let source = quotation.source.first, let party = Self.party(of: quotation, in: text), !party.isPerson,
        !party.modifiers.isEmpty
      else { continue }
      fuller[party.head, default: []].append((source.start, party))
    }
    self.fuller = fuller.mapValues { $0.sorted { $0.start < $1.start } }
  }

  private static func party(of quotation: Quotation, in text: ReadText) -> Party? {
    quotation.source.first.flatMap {
      Party($0, kind: quotation.sourceKind, speaker: quotation.speaker, in: text)
    }
  }

  /// Whose words a quotation is; "the ministry" is the one that was named in full before it, where that is but one.
  private func party(of quotation: Quotation) -> Party? {
    guard let party = Self.party(of: quotation, in: text), party.isBare, let named = fuller[party.head],
      let start = quotation.source.first?.start
    else { return Self.party(of: quotation, in: text) }
    let before = named.prefix { $0.start < start }
    guard let last = before.last, before.allSatisfy({ $0.party.canBe(last.party) }) else { return party }
    return last.party
  }

  /// The tokens in `sentence` that only tell who says something, in order.
  func frames(in sentence: TextRange) -> [Range<Int>] {
    indices(of: frameRanges, at: \.self, in: sentence).map { text.tokens(in: frameRanges[$0]) }
  }

  /// Whether `range` stands in the words that name a source.
  func isSource(_ range: TextRange) -> Bool {
    indices(of: sources, at: \.self, in: range).contains { sources[$0].contains(range) }
  }

  /// On whose word the amount at `range` is told.
  func voice(of range: TextRange, sentence: Sentence, segments: Segments) -> Voice {
    let found =
      covering(range) ?? interrupting(range, sentence: sentence, segments: segments)
      ?? closing(range, sentence: sentence, segments: segments)
    guard let quotation = found else {
      return countedBy(sentence).map { count(at: $0, via: []) } ?? finder(of: range, sentence: sentence) ?? .narration
    }
    guard !isBackground(range, of: quotation, sentence: sentence) else { return .narration }
    let party = party(of: quotation)
    let source = quotation.source.first.map(text.string) ?? quotation.speaker
    // A pronoun whose speaker is unknown names nobody.
    let isNobody = party == nil && quotation.speaker == nil
    let hedge = quotation.hedge.flatMap { hedge in sentence.range.contains(hedge) ? text.string(hedge) : nil }
    if let words = countedBy(sentence) {
      return count(at: words, via: (quotation.speaker ?? source).map { [$0] } ?? [])
    }
    guard !isNobody else { return Voice(attribution: .none, party: nil, hedge: hedge) }
    let isSecond = !quotation.via.isEmpty || quotation.sourceKind == .outlet
    return Voice(
      attribution: Attribution(
        source: (quotation.speaker ?? source).map(oneLine), named: quotation.sourceKind == .named,
        kind: quotation.sourceKind,
        via: quotation.via, hand: isSecond ? .second : .first),
      party: party, hedge: hedge)
  }

  private func count(at words: TextRange, via: [String]) -> Voice {
    Voice(
      attribution: Attribution(
        source: oneLine(text.string(words)), named: false, kind: .document, via: via,
        hand: via.isEmpty ? .first : .second),
      party: Party(words, kind: .document, speaker: nil, in: text), hedge: nil)
  }

  /// The quotation that breaks into a sentence behind the segment of `range`: "sank two boats, wardens say, and broke …".
  private func interrupting(_ range: TextRange, sentence: Sentence, segments: Segments) -> Quotation? {
    guard let token = text.tokens(in: range).first, let own = segments.index(of: token),
      segments.all.indices.contains(own + 2), segments.all[own + 1].isReporting,
      segments.all[own + 1].tokens.lowerBound > segments.all[own].tokens.upperBound,
      segments.all[own + 2].tokens.lowerBound > segments.all[own + 1].tokens.upperBound,
      let frame = text.range(of: segments.all[own + 1].tokens)
    else { return nil }
    return indices(of: cues, at: \.range, in: frame).lazy.map { text.reading.quotations[cues[$0].quotation] }
      .first { $0.kind == .indirect }
  }

  /// The quotation whose source closes the sentence behind a comma and so speaks for all of it: "…, according to wardens."
  private func closing(_ range: TextRange, sentence: Sentence, segments: Segments) -> Quotation? {
    // The full stop alone is no stretch of words.
    guard let end = segments.all.lastIndex(where: { $0.tokens.contains { text.words[$0] != .none } }), end > 0,
      case let last = segments.all[end], last.isReporting,
      last.tokens.lowerBound > segments.all[end - 1].tokens.upperBound,
      let frame = text.range(of: last.tokens), range.end <= frame.start
    else { return nil }
    return indices(of: cues, at: \.range, in: frame).lazy.map { text.reading.quotations[cues[$0].quotation] }
      .first { $0.kind != .direct }
  }

  /// "By the wardens' count": the words that name whose count it is.
  private func countedBy(_ sentence: Sentence) -> TextRange? {
    for token in sentence.tokens.dropLast() where text.words[token] == VoiceWords.by {
      // Four words: "the latest harbour wardens' count".
      let end = min(token + 6, sentence.tokens.upperBound)
      for noun in (token + 1)..<end {
        if text.words[noun] == .none, noun > token + 2 { break }
        if VoiceWords.counts.contains(text.words[noun]) { return text.range(of: (token + 1)..<(noun + 1)) }
      }
    }
    return nil
  }

  /// Who found it out, where that is the subject: "Wardens have counted five".
  private func finder(of range: TextRange, sentence: Sentence) -> Voice? {
    // A subject longer than eight words has a clause in it.
    for token in sentence.tokens.prefix(8) {
      guard text.reading.tokens[token].range.end <= range.start, text.words[token] != .none else { return nil }
      guard VoiceWords.findings.contains(text.words[token]), token > sentence.tokens.lowerBound else { continue }
      var end = token
      while end > sentence.tokens.lowerBound, VoiceWords.auxiliaries.contains(text.words[end - 1]) { end -= 1 }
      let subject = sentence.tokens.lowerBound..<end
      // "Hospitals in the town" are hospitals.
      let main = subject.prefix { !PartyWords.headEnds.contains(text.words[$0]) }
      guard let last = main.last, VoiceWords.bodies.contains(text.words[last]),
        let words = text.range(of: subject), let party = Party(words, kind: .official, speaker: nil, in: text)
      else { return nil }
      return Voice(
        attribution: Attribution(
          source: oneLine(text.string(words)), named: false, kind: .official, via: [], hand: .first),
        party: party, hedge: nil)
    }
    return nil
  }

  /// The innermost quotation that covers `range`.
  private func covering(_ range: TextRange) -> Quotation? {
    var best: (range: TextRange, quotation: Int)?
    // Contents nest two or three deep; sixteen earlier ones reach far enough back.
    let next = contents.partitioningIndex { $0.range.start > range.start }
    for index in stride(from: next - 1, through: max(0, next - 16), by: -1) where contents[index].range.contains(range)
    {
      if best.map({ contents[index].range.count < $0.range.count }) ?? true { best = contents[index] }
    }
    return best.map { text.reading.quotations[$0.quotation] }
  }

  /// Whether the amount stands in a clause that is told as known beside what is said: "had asked for boats *before the
  /// flood took nine*".
  private func isBackground(_ range: TextRange, of quotation: Quotation, sentence: Sentence) -> Bool {
    guard quotation.kind != .direct, let content = quotation.content.first(where: { $0.contains(range) }) else {
      return false
    }
    // "Said of the flood that …": what follows is what is spoken about.
    let before = text.tokens(in: TextRange(0, content.start)).last ?? 0
    if let first = text.tokens(in: content).first,
      VoiceWords.about.contains(text.words[first]) || VoiceWords.about.contains(text.words[before])
    {
      return true
    }
    var sawSaid = false
    for token in text.tokens(in: TextRange(content.start, range.start)) {
      if text.words[token] == .none { continue }
      if NewsWords.background.contains(text.words[token]) { return sawSaid }
      if VoiceWords.relatives.contains(text.words[token]), isKnownEvent(before: token) { return true }
      sawSaid = true
    }
    return false
  }
}

extension Voices {
  /// Whether the words before a relative pronoun name an event as known: "*the floods* that", "Monday's storm which".
  private func isKnownEvent(before relative: Int) -> Bool {
    // Four words reach over a place: "the floods in Port Lesk that".
    for noun in stride(from: relative - 1, through: max(0, relative - 4), by: -1)
    where EventWords.nouns.contains(text.words[noun]) {
      // Five words reach over a pair: "the spring floods and landslides".
      return (max(0, noun - 5)..<noun).contains { token in
        VoiceWords.definite.contains(text.words[token]) || text.words[token] == VoiceWords.clitic
      }
    }
    return false
  }
}

extension Attribution {
  /// On nobody's word but the text's own.
  static let none = Attribution(source: nil, named: false, kind: .narration, via: [], hand: .unattributed)
}

private enum VoiceWords {
  static let by = FoldedWord("by")
  static let about = wordList("of about")
  static let relatives = wordList("that which")
  static let definite = wordList("the these those this")
  static let clitic = FoldedWord(folded: folded(Array("'s".utf8)[...]))
  static let counts = wordList("count tally estimate estimates reckoning figures calculations toll")
  static let auxiliaries = wordList("have has had")
  static let findings = wordList(
    "identified confirmed counted named estimated established determined recorded registered found")
  static let bodies = wordList(
    """
    prosecutors prosecutor police investigators officials authorities ministry government army military coroner
    coroners hospital hospitals rescuers firefighters doctors medics detectives agency commission committee
    """)
}
