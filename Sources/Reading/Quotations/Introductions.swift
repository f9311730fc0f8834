import Provenance

extension Wording {
  /// Speech that fills its paragraph and has no cue there: it goes on with what the paragraph before quotes, belongs to
  /// whom a colon before it tells, or has nobody named for it.
  func withUnclaimedSpeech(_ quotations: [Quotation]) -> [Quotation] {
    var result = quotations
    var claimed: Set<Int> = []
    /// The quotation that ends last in each paragraph.
    var lastIn: [Int: Int] = [:]
    for (index, quotation) in result.enumerated() {
      for part in quotation.content {
        claimed.formUnion([run(firstToken(from: part.start)), run(firstToken(from: part.end) - 1)].compactMap(\.self))
      }
      guard quotation.kind != .indirect, let end = quotation.content.last?.end, let paragraph = paragraph(at: end - 1)
      else { continue }
      if let other = lastIn[paragraph], result[other].content.last?.end ?? 0 > end { continue }
      lastIn[paragraph] = index
    }
    var isContinued = false
    for (number, run) in runs.enumerated() {
      defer { isContinued = run.continues }
      let paragraph = paragraphs[run.paragraph]
      guard !isContinued, run.range.start == paragraph.start, paragraph.end - run.range.end <= 1, isSpeech(run),
        words(in: tokens(in: run.inside)) >= 5, !claimed.contains(number)
      else { continue }
      if let introduced = introduced(run) {
        lastIn[run.paragraph] = result.count
        result.append(introduced)
      } else if let before = lastIn[run.paragraph - 1], goesOn(result[before], in: run) {
        result[before] = result[before].goingOn(in: run.range)
        lastIn[run.paragraph] = before
      } else {
        result.append(speech(run, cue: [], source: []))
      }
    }
    return result
  }

  /// Whether whoever spoke in the paragraph before speaks on: nobody else does there.
  private func goesOn(_ quotation: Quotation, in run: QuotedRun) -> Bool {
    guard !quotation.cue.isEmpty, !quotation.source.isEmpty, let last = quotation.content.last,
      let spoken = self.run(firstToken(from: last.end) - 1), runs[spoken].range == last, isSpeech(runs[spoken])
    else { return false }
    // Behind a question somebody answers.
    let inner = tokens(in: runs[spoken].inside)
    guard let end = inner.last else { return false }
    return text[tokens[end].range.start] != 0x3f
  }

  private func paragraph(at offset: Int) -> Int? {
    let token = firstToken(from: offset)
    let near = token < tokens.count && sentenceOf[token] >= 0 ? token : token - 1
    guard near >= 0, near < tokens.count, sentenceOf[near] >= 0 else { return nil }
    return sentences[Int(sentenceOf[near])].paragraph
  }

  /// The speech of a run whose paragraph stands behind a colon: "NAME answered:", "Said NAME:".
  private func introduced(_ run: QuotedRun) -> Quotation? {
    let opening = firstToken(from: run.range.start)
    guard opening > 1, marks[opening - 1] == .colon, sentenceOf[opening - 1] >= 0 else { return nil }
    let number = Int(sentenceOf[opening - 1])
    guard sentences[number].paragraph == run.paragraph - 1 else { return nil }
    let sentence = sentences[number].tokens
    let colon = opening - 1
    guard let verb = sentence.last(where: { has(.reporting, at: $0) && runOf[$0] < 0 && !has(.determiner, at: $0 - 1) })
    else { return nil }
    if verb == sentence.lowerBound, colon - verb > 1, colon - verb <= 12 {
      return speech(run, cue: [range(of: verb..<verb + 1)], source: [range(of: verb + 1..<colon)])
    }
    guard let source = subject(before: verb, in: sentence) else { return nil }
    return speech(run, cue: [range(of: verb..<colon + 1)], source: [range(of: source)])
  }

  private func speech(_ run: QuotedRun, cue: [TextRange], source: [TextRange]) -> Quotation {
    let kind: Quotation.SourceKind = source.isEmpty ? .anonymous : sourceKind(source)
    return Quotation(
      kind: .direct, content: [run.range], cue: cue, source: source, speaker: namedSpeaker(source, kind: kind),
      sourceKind: kind, via: [], hedge: hedge(in: tokens(in: run.inside), tokens: tokens, text: text))
  }
}

extension Quotation {
  fileprivate func goingOn(in range: TextRange) -> Quotation {
    Quotation(
      kind: kind, content: content + [range], cue: cue, source: source, speaker: speaker, sourceKind: sourceKind,
      via: via, hedge: hedge)
  }
}
