import Provenance

extension Wording {
  /// Speech that fills its line and is signed with a dash: “…” — NAME, at its end or in a line of its own below.
  func signedSpeech(_ quotations: [Quotation]) -> [Quotation] {
    let claimed = Set(quotations.flatMap(\.content).map { run(firstToken(from: $0.start)) })
    return runs.indices.compactMap { number in
      let run = runs[number]
      guard run.isClosed, !claimed.contains(number), startsLine(run.range.start), isSpeech(run) else { return nil }
      return signed(run)
    }
  }

  private func startsLine(_ offset: Int) -> Bool {
    var before = offset - 1
    while before >= 0, text[before] == 0x20 { before -= 1 }
    return before < 0 || text[before] == 0x0A
  }

  private func signed(_ run: QuotedRun) -> Quotation? {
    let dash = firstToken(from: run.range.end)
    guard dash + 1 < tokens.count, marks[dash] == .dash, isCapital(dash + 1),
      tokens[dash].range.start - run.range.end <= 4
    else { return nil }
    // A name with its office or address has hundred bytes at most; a sentence that goes on has more.
    let start = tokens[dash].range.start
    let line = text[start..<min(text.count, start + 100)]
    guard let lineEnd = line.firstIndex(of: 0x0A) ?? (line.endIndex == text.count ? text.count : nil) else {
      return nil
    }
    let last = tokens(in: TextRange(start, lineEnd)).upperBound
    var end = dash + 1
    while end < last, marks[end] == .none { end += 1 }
    guard end > dash + 1 else { return nil }
    let source = [range(of: dash + 1..<end)]
    guard let name = person(in: dash + 1..<end), name.range.start == source[0].start else { return nil }
    return Quotation(
      kind: .direct, content: [run.range], cue: [range(of: dash..<dash + 1)], source: source,
      speaker: namedSpeaker(source, kind: .named), sourceKind: .named, via: [],
      hedge: hedge(in: tokens(in: run.inside), tokens: tokens, text: text))
  }
}
