import Provenance

/// Who says what: one quotation for each report of speech or belief, sorted by the place of its content.
///
/// - Complexity: O(bytes).
func quotations(in text: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name]) -> [Quotation] {
  let wording = Wording(text: text, tokens: tokens, sentences: sentences, names: names)
  let found =
    QuotationModels.builtIn.map(Landscape(wording).attributions)
    ?? wording.cuesByRule().compactMap(wording.attributionByRule)
  let attributions = wording.settled(found.filter { wording.isReport($0) && wording.hasContent($0) }) + wording.counts()
  var quotations: [Quotation] = []
  for attribution in attributions {
    guard let quotation = wording.quotation(wording.bothSides(attribution), before: quotations) else { continue }
    quotations.append(quotation)
  }
  quotations += wording.unclaimedSpeech(quotations)
  return quotations.sorted { ($0.content.first ?? TextRange(0, 0)) < ($1.content.first ?? TextRange(0, 0)) }
}

extension Wording {
  /// The quotation that an attribution makes; `before` are those of the text before it.
  func quotation(_ attribution: Attribution, before: [Quotation]) -> Quotation? {
    let content = wholeSpeech(attribution.content, cue: attribution.cue)
    guard let first = content.first else { return nil }
    let source = attribution.source.map { [range(of: $0)] } ?? []
    let kind = sourceKind(source)
    let quotation = Quotation(
      kind: quotationKind(content, cue: attribution.cue), content: content, cue: [range(of: attribution.cue)],
      source: source, speaker: namedSpeaker(source, kind: kind), sourceKind: kind, via: via(attribution),
      hedge: hedge(in: self.tokens(in: first), tokens: tokens, text: text))
    guard isPersonPronoun(source), let speaker = antecedent(quotation, cue: attribution.cue, before: before) else {
      return quotation
    }
    return Quotation(
      kind: quotation.kind, content: content, cue: quotation.cue, source: source, speaker: speaker, sourceKind: .named,
      via: quotation.via, hedge: quotation.hedge)
  }

  /// Whether the cue has a word that reports, believes or shows; the models also take deeds for words ("attacked").
  func isReport(_ attribution: Attribution) -> Bool {
    if attribution.content.contains(where: { marks[$0.lowerBound] == .opening }) { return true }
    return attribution.cue.contains { token in
      has([.reporting, .stance, .reportingNoun, .hedge], at: token) || key(token) == CueWords.according
        || marks[token] == .colon
          && attribution.source.map { person(in: $0) != nil || isCapital($0.upperBound - 1) } == true
    }
  }

  /// Speech that fills its paragraph and has no cue: nobody is named for it.
  func unclaimedSpeech(_ quotations: [Quotation]) -> [Quotation] {
    let claimed = Set(
      quotations.flatMap(\.content).flatMap { [run(firstToken(from: $0.start)), run(firstToken(from: $0.end) - 1)] })
    var found: [Quotation] = []
    var isContinued = false
    for (number, run) in runs.enumerated() {
      defer { isContinued = run.continues }
      let paragraph = paragraphs[run.paragraph]
      guard !isContinued, run.range.start == paragraph.start, paragraph.end - run.range.end <= 1, isSpeech(run),
        words(in: tokens(in: run.inside)) >= 5, !claimed.contains(number)
      else { continue }
      found.append(
        Quotation(
          kind: .direct, content: [run.range], cue: [], source: [], speaker: nil, sourceKind: .anonymous, via: [],
          hedge: hedge(in: tokens(in: run.inside), tokens: tokens, text: text)))
    }
    return found
  }

  /// Direct where every word stands between quote marks, mixed where some do. Marks that hold the cue too are another's.
  private func quotationKind(_ content: [TextRange], cue: Range<Int>) -> Quotation.Kind {
    var quoted = 0
    var plain = 0
    for range in content {
      for token in tokens(in: range) where tokens[token].kind != .mark {
        if runOf[token] >= 0, runOf[token] != runOf[cue.lowerBound] { quoted += 1 } else { plain += 1 }
      }
    }
    return plain == 0 ? .direct : quoted == 0 ? .indirect : .mixed
  }
}
