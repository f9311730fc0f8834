import Provenance
import Reading

/// Who says what in one article: the quotations, by the words that they cover.
struct Voices {
  /// What is known of who says one thing.
  struct Voice {
    let attribution: Attribution
    let party: Party?
    let hedge: String?
  }

  private let text: ReadText
  /// Contents of quotations, sorted by place, with the quotation's index.
  private let contents: [(range: TextRange, quotation: Int)]
  /// Ranges of sources and cues, sorted by place.
  private let frameRanges: [TextRange]

  init(of text: ReadText) {
    self.text = text
    let quotations = text.reading.quotations
    contents = quotations.indices.flatMap { index in quotations[index].content.map { ($0, index) } }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    frameRanges = quotations.flatMap { $0.cue + $0.source }.sorted()
  }

  /// The tokens in `sentence` that only tell who says something, in order.
  func frames(in sentence: TextRange) -> [Range<Int>] {
    indices(of: frameRanges, at: \.self, in: sentence).map { text.tokens(in: frameRanges[$0]) }
  }

  /// On whose word the amount at `range` is told.
  func voice(of range: TextRange, sentence: Sentence, segments: Segments) -> Voice {
    guard let quotation = covering(range), !isBackground(range, of: quotation, sentence: sentence) else {
      return Voice(attribution: .none, party: nil, hedge: nil)
    }
    let party = quotation.source.first.flatMap {
      Party($0, kind: quotation.sourceKind, speaker: quotation.speaker, in: text)
    }
    let source = quotation.source.first.map(text.string) ?? quotation.speaker
    // A pronoun whose speaker is unknown names nobody.
    let isNobody = party == nil && quotation.speaker == nil
    let isSecond = !quotation.via.isEmpty || quotation.sourceKind == .outlet
    let attribution = Attribution(
      source: isNobody ? nil : quotation.speaker ?? source, named: quotation.sourceKind == .named,
      kind: isNobody ? .narration : quotation.sourceKind, via: quotation.via,
      hand: isNobody ? .unattributed : isSecond ? .second : .first)
    let hedge = quotation.hedge.flatMap { hedge in sentence.range.contains(hedge) ? text.string(hedge) : nil }
    return Voice(attribution: attribution, party: isNobody ? nil : party, hedge: hedge)
  }

  /// The innermost quotation that covers `range`.
  private func covering(_ range: TextRange) -> Quotation? {
    var best: (range: TextRange, quotation: Int)?
    // Contents nest two or three deep; sixteen earlier ones reach far enough back.
    let next = firstIndex(in: contents.count) { contents[$0].range.start > range.start }
    for index in stride(from: next - 1, through: max(0, next - 16), by: -1) where contents[index].range.contains(range)
    {
      if best.map({ contents[index].range.count < $0.range.count }) ?? true { best = contents[index] }
    }
    return best.map { text.reading.quotations[$0.quotation] }
  }

  /// Whether the amount stands in a clause that is told as known beside what is said: "warned one day *before the
  /// attacks killed 40*".
  private func isBackground(_ range: TextRange, of quotation: Quotation, sentence: Sentence) -> Bool {
    guard quotation.kind == .indirect, let content = quotation.content.first(where: { $0.contains(range) }) else {
      return false
    }
    var sawSaid = false
    for token in text.tokens(in: TextRange(content.start, range.start)) {
      if text.words[token] == .none { continue }
      if NewsWords.background.contains(text.words[token]) { return sawSaid }
      sawSaid = true
    }
    return false
  }
}

extension Attribution {
  /// On nobody's word but the text's own.
  static let none = Attribution(source: nil, named: false, kind: .narration, via: [], hand: .unattributed)
}
