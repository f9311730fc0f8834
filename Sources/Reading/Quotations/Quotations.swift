import Provenance

/// Who says what: one quotation for each report of speech or belief, sorted by the place of its content.
///
/// - Complexity: O(bytes).
func quotations(in text: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name]) -> [Quotation] {
  let wording = Wording(text: text, tokens: tokens, sentences: sentences, names: names)
  var quotations: [Quotation] = []
  for cue in wording.cuesByRule() {
    guard let attribution = wording.attributionByRule(cue), let quotation = wording.quotation(attribution) else {
      continue
    }
    quotations.append(quotation)
  }
  return quotations.sorted { ($0.content.first ?? TextRange(0, 0)) < ($1.content.first ?? TextRange(0, 0)) }
}

extension Wording {
  func quotation(_ attribution: Attribution) -> Quotation? {
    let content = wholeSpeech(attribution.content, cue: attribution.cue)
    guard let first = content.first else { return nil }
    let source = attribution.source.map { [range(of: $0)] } ?? []
    let kind = sourceKind(source)
    return Quotation(
      kind: quotationKind(content), content: content, cue: [range(of: attribution.cue)], source: source,
      speaker: namedSpeaker(source, kind: kind), sourceKind: kind, via: via(attribution),
      hedge: hedge(in: self.tokens(in: first), tokens: tokens, text: text))
  }

  /// Direct where every word stands between quote marks, mixed where some do.
  private func quotationKind(_ content: [TextRange]) -> Quotation.Kind {
    var quoted = 0
    var plain = 0
    for range in content {
      for token in tokens(in: range) where tokens[token].kind != .mark {
        if runOf[token] >= 0 { quoted += 1 } else { plain += 1 }
      }
    }
    return plain == 0 ? .direct : quoted == 0 ? .indirect : .mixed
  }
}
