#if canImport(ReadingModels)
  import ReadingModels
#endif

/// The learnt parts of finding who says what.
package struct QuotationModels: Sendable {
  let cue: CueTagger
  let source: SpanChooser
  let content: SpanChooser
  let judge: Judge

  package init(cue: LinearModel, source: LinearModel, content: LinearModel, judge: LinearModel) {
    self.cue = CueTagger(model: cue)
    self.source = SpanChooser(model: source)
    self.content = SpanChooser(model: content)
    self.judge = Judge(model: judge)
  }

  /// The models in the program; nil in a build without them, then rules find cues and spans.
  static let builtIn: QuotationModels? = {
    #if canImport(ReadingModels)
      func model(_ part: reading_weights) -> LinearModel? {
        LinearModel(file: UnsafeRawBufferPointer(start: part.weights, count: part.count))
      }
      guard let cue = model(reading_quotations_cue()), let source = model(reading_quotations_source()),
        let content = model(reading_quotations_content()), let judge = model(reading_quotations_judge())
      else { return nil }
      return QuotationModels(cue: cue, source: source, content: content, judge: judge)
    #else
      return nil
    #endif
  }()
}

extension Landscape {
  /// The most cues that are followed up in one sentence: more are lists or noise.
  private static let cueLimit = 40
  /// Log odds from which on words are followed up as a cue; the judge drops most of the doubtful ones.
  private static let leastOdds: Float = -1

  /// Cue by cue its source, and with that its content, as far as one is possible.
  package func candidates(_ models: QuotationModels) -> [Candidate] {
    var list = FeatureList()
    var candidates: [Candidate] = []
    for sentence in wording.sentences.map(\.tokens) {
      let cues = models.cue.cues(self, sentence, above: Self.leastOdds, list: &list).prefix(Self.cueLimit)
      let sure = cues.filter { $0.score > 0 }.map(\.range)
      for cue in cues {
        var place = SpanPlace(role: .source, sentence: sentence, cue: cue.range, source: nil, cues: sure)
        let source = models.source.best(place, in: self, list: &list)
        let found = source.flatMap { $0.margin > 0 ? $0.span : nil }
        place = SpanPlace(role: .content, sentence: sentence, cue: cue.range, source: found, cues: sure)
        guard let content = models.content.best(place, in: self, list: &list) else { continue }
        candidates.append(
          Candidate(
            cue: cue.range, source: found, content: content.span, cueScore: cue.score, sourceMargin: source?.margin,
            contentMargin: content.margin, others: sure.count))
      }
    }
    return candidates
  }

  /// By how much a stance has to clear the judge's bar: it is on nobody's word, so the likelier ones are enough.
  private static let stanceBar: Float = 0.5

  /// The candidates that the judge lets pass; a report also where its cue is beyond doubt.
  func attributions(_ models: QuotationModels) -> [Attribution] {
    var list = FeatureList()
    return candidates(models).filter { candidate in
      let score = models.judge.score(candidate, in: self, list: &list)
      guard wording.isReport(candidate.attribution) else { return score >= Self.stanceBar }
      return score >= 0 || candidate.cueScore > 0 && candidate.contentMargin > 0
    }.map(\.attribution)
  }
}
