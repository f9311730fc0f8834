#if canImport(ReadingModels)
  import ReadingModels
#endif

/// The learnt parts of finding who says what.
package struct QuotationModels: Sendable {
  let cue: CueTagger
  let source: SpanChooser
  let content: SpanChooser
  let judge: Judge

  package init(cue: LinearModel, source: LinearModel, content: LinearModel, judge: Judge) {
    self.cue = CueTagger(model: cue)
    self.source = SpanChooser(model: source)
    self.content = SpanChooser(model: content)
    self.judge = judge
  }

  /// The models in the program; nil in a build without them, then rules find cues and spans.
  static let builtIn: QuotationModels? = {
    #if canImport(ReadingModels)
      func bytes(_ part: reading_weights) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: part.weights, count: part.count)
      }
      func model(_ part: reading_weights) -> LinearModel? { LinearModel(file: bytes(part)) }
      guard let cue = model(reading_quotations_cue()), let source = model(reading_quotations_source()),
        let content = model(reading_quotations_content()), let judge = model(reading_quotations_judge()),
        let trees = BoostedTrees(file: bytes(reading_quotations_trees()), values: JudgeValue.allCases.count)
      else { return nil }
      return QuotationModels(cue: cue, source: source, content: content, judge: Judge(model: judge, trees: trees))
    #else
      return nil
    #endif
  }()
}

extension Landscape {
  /// The most cues that are followed up in one sentence: more are lists or noise.
  private static let cueLimit = 40
  /// Log odds from which on words are followed up as a cue; the judge drops most of the doubtful ones.
  private static let leastOdds: Float = -1.25

  /// Cue by cue its source, and with that its content, as far as one is possible.
  package func candidates(_ models: QuotationModels) -> Candidates {
    var list = FeatureList()
    var candidates: [Candidate] = []
    for (number, sentence) in wording.sentences.map(\.tokens).enumerated() {
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
            sentence: number, cue: cue.range, source: found, content: content.span, cueScore: cue.score,
            sourceMargin: source?.margin, contentMargin: content.margin, others: sure.count))
      }
    }
    return Candidates(candidates, in: self)
  }

  /// In log odds: by how much a stance has to clear the judge's bar. It is on nobody's word, so the likelier ones are
  /// enough.
  private static let stanceBar: Float = 0.15

  /// In log odds: what lets a report with a source pass although the judge doubts it. A lost source is worse in a dossier
  /// than a stance too much.
  private static let reportBar: (judge: Float, cue: Float) = (-0.8, 1)

  /// The candidates that the judge lets pass.
  func attributions(_ models: QuotationModels) -> [Attribution] {
    var list = FeatureList()
    var values = JudgeValues()
    let candidates = candidates(models)
    return candidates.all.indices.compactMap { index in
      let candidate = candidates.all[index]
      let score = models.judge.score(index, of: candidates, in: self, list: &list, values: &values)
      let bar: Float
      if !values[whether: .isReport] {
        bar = Self.stanceBar
      } else if candidate.source != nil, candidate.cueScore > Self.reportBar.cue, candidate.contentMargin > 0 {
        bar = Self.reportBar.judge
      } else {
        bar = 0
      }
      return score >= bar ? candidate.attribution : nil
    }
  }
}
