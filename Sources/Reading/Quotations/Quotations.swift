import Provenance

/// Who says what: one quotation for each report of speech or belief, sorted by the place of its content; and apart from
/// them what sources are told to want, support or attack without a word of reporting.
///
/// - Complexity: O(bytes).
func quotations(
  in text: [UInt8], tokens: [Token], sentences: [Sentence], names: [Name]
) -> (reports: [Quotation], stances: [Quotation]) {
  var said: (reports: [Quotation], stances: [Quotation]) = ([], [])
  for run in TextPart.runs(of: sentences, tokens: tokens.count) {
    let part = TextPart(run, of: sentences, tokens: tokens)
    let wording = Wording(text: text, tokens: part.tokens, sentences: part.sentences, names: names)
    let found =
      QuotationModels.builtIn.map(Landscape(wording).attributions)
      ?? wording.cuesByRule().compactMap(wording.attributionByRule)
    let (reports, stances) = wording.quotations(found)
    said.reports += reports
    said.stances += stances
  }
  return said
}

extension Wording {
  /// The quotations that attributions make, set against one another.
  func quotations(_ found: [Attribution]) -> (reports: [Quotation], stances: [Quotation]) {
    let whole = found.filter(hasContent)
    var reports: [Quotation] = []
    let clauses = countClauses()
    let (passedOn, cited) = chained(settled(whole.filter(isReport)))
    let surer = Set(clauses.filter(\.isSurer).flatMap(\.attribution.cue))
    let told = withQuotedAsSaying(passedOn).filter { surer.isDisjoint(with: $0.cue) }
    let cues = Set(told.flatMap(\.cue))
    let own = clauses.filter { $0.sharesVerb || cues.isDisjoint(with: $0.attribution.cue) }.map(\.attribution)
    let contrasts = contrasts(clauses)
    var all = withLeftSources((told + own + counts()).map(speechAlone))
    all += passedOverSpeech(all)
    let claims = SpeechClaims(all, in: self)
    for attribution in all {
      let attribution = without(contrasts, bothSides(attribution))
      guard let quotation = quotation(attribution, before: reports, claims: claims) else { continue }
      reports.append(quotation)
    }
    reports = withoutDoubles(reports)
    reports += signedSpeech(reports)
    reports = withUnclaimedSpeech(reports)
    let stances = whole.filter { !isReport($0) && !cited.contains($0.cue.lowerBound) }
      .compactMap { quotation(bothSides($0), before: [], claims: claims) }
    return (inOrder(reports), inOrder(stances))
  }

  private func inOrder(_ quotations: [Quotation]) -> [Quotation] {
    let none = TextRange(0, 0)
    return quotations.sorted {
      ($0.content.first?.start ?? 0, $0.cue.first ?? none, $0.content.first ?? none)
        < ($1.content.first?.start ?? 0, $1.cue.first ?? none, $1.content.first ?? none)
    }
  }

  /// What the models find in the text, for their teaching: all quotations, and the one of each candidate.
  package func quotations(of models: QuotationModels, in land: Landscape) -> [Quotation] {
    let found = quotations(land.attributions(models))
    return inOrder(found.reports + found.stances)
  }

  /// The quotation of one candidate alone.
  package func quotation(of candidate: Candidate) -> Quotation? {
    guard hasContent(candidate.attribution) else { return nil }
    let attribution = bothSides(speechAlone(candidate.attribution))
    return quotation(attribution, before: [], claims: SpeechClaims([attribution], in: self))
  }
}

extension Wording {
  /// The quotation that an attribution makes; `before` are those of the text before it.
  func quotation(_ attribution: Attribution, before: [Quotation], claims: SpeechClaims) -> Quotation? {
    let attribution = ofParty(attribution)
    let content = wholeSpeech(attribution.content, cue: attribution.cue, claims: claims)
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
    if takesLives(attribution) { return false }
    if attribution.content.contains(where: { marks[$0.lowerBound] == .opening }) { return true }
    let opensClause = attribution.content.contains { key($0.lowerBound) == CueWords.that }
    return attribution.cue.contains { token in
      has([.reporting, .reportingNoun, .hedge], at: token)
        || has(.stance, at: token) && (opensClause || !has(.attitude, at: token)) || key(token) == CueWords.according
        || marks[token] == .colon
          && attribution.source.map { person(in: $0) != nil || isCapital($0.upperBound - 1) } == true
    }
  }

  /// "Claimed nine lives", "claimed more than forty victims": no claim that anybody makes.
  private func takesLives(_ attribution: Attribution) -> Bool {
    guard attribution.cue.contains(where: { ReportWords.claim.contains(tokens[$0].key) }),
      let content = attribution.content.first, content.lowerBound == attribution.cue.upperBound
    else { return false }
    // "At least thirty-five more human lives".
    return content.prefix(7).contains { ReportWords.lives.contains(tokens[$0].key) }
      && !content.prefix(2).contains { key($0) == CueWords.that || marks[$0] == .opening }
  }

  /// Direct where every word but an "and" stands between quote marks, mixed where some do. Marks that hold the cue too are another's.
  private func quotationKind(_ content: [TextRange], cue: Range<Int>) -> Quotation.Kind {
    var quoted = 0
    var plain = 0
    for range in content {
      for token in tokens(in: range) where tokens[token].kind != .mark {
        if runOf[token] >= 0, runOf[token] != runOf[cue.lowerBound] {
          quoted += 1
        } else if !(has(.coordinator, at: token) && quoted > 0) {
          plain += 1
        }
      }
    }
    // "What she called “a leap”": a label in a sentence of the page.
    if plain == 0, let last = cue.last, ReportWords.naming.contains(tokens[last].key) { return .mixed }
    return plain == 0 ? .direct : quoted == 0 ? .indirect : .mixed
  }
}

private enum ReportWords {
  static let claim: Set<WordKey> = ["claim", "claims", "claimed", "claiming"]
  static let naming: Set<WordKey> = ["call", "calls", "called", "calling", "dubbed"]
  static let lives: Set<WordKey> = ["life", "lives", "victim", "victims", "casualties"]
}
