#if canImport(ReadingModels)
  import ReadingModels
#endif

/// The learnt parts of finding who says what.
package struct QuotationModels: Sendable {
  let cue: CueTagger
  let source: SpanChooser
  let content: SpanChooser

  package init(cue: LinearModel, source: LinearModel, content: LinearModel) {
    self.cue = CueTagger(model: cue)
    self.source = SpanChooser(model: source)
    self.content = SpanChooser(model: content)
  }

  /// The models in the program; nil in a build without them, then rules find cues and spans.
  static let builtIn: QuotationModels? = {
    #if canImport(ReadingModels)
      func model(_ part: reading_weights) -> LinearModel {
        LinearModel(quantised: UnsafeBufferPointer(start: part.weights, count: part.count))
      }
      return QuotationModels(
        cue: model(reading_quotations_cue()), source: model(reading_quotations_source()),
        content: model(reading_quotations_content()))
    #else
      return nil
    #endif
  }()
}

extension Landscape {
  /// The most cues that are followed up in one sentence: more are lists or noise.
  private static let cueLimit = 40

  /// Cue by cue its source, and with that its content.
  func attributions(_ models: QuotationModels) -> [Attribution] {
    var list = FeatureList()
    var attributions: [Attribution] = []
    for sentence in wording.sentences.map(\.tokens) {
      for cue in models.cue.cues(self, sentence, list: &list).prefix(Self.cueLimit) {
        let source = models.source.choose(
          SpanPlace(role: .source, sentence: sentence, cue: cue, source: nil), in: self, list: &list)
        let content = models.content.choose(
          SpanPlace(role: .content, sentence: sentence, cue: cue, source: source), in: self, list: &list)
        attributions.append(Attribution(cue: cue, source: source, content: content.map { [$0] } ?? []))
      }
    }
    return attributions
  }
}
