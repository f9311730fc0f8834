import Provenance

extension Wording {
  /// `content` where it lies in quoted speech that reaches over the sentence: the whole of that speech, paragraph by
  /// paragraph, the narrator's words between its parts left out.
  func wholeSpeech(_ content: [Range<Int>], cue: Range<Int>) -> [TextRange] {
    var ranges: [TextRange] = []
    for part in content where !part.isEmpty {
      var range = range(of: part)
      if let run = run(part.lowerBound), runs[run].range.start < range.start, opensInside(part.lowerBound) {
        range = TextRange(runs[run].range.start, max(range.end, range.start))
      }
      let last = run(part.upperBound - 1)
      if let last, runs[last].range.end > range.end, runs[last].range.contains(range.end - 1) {
        range = TextRange(range.start, runs[last].range.end)
      }
      ranges.append(range)
      if let last, runs[last].continues { ranges += continued(after: last) }
    }
    return joined(ranges)
  }

  /// The parts in the paragraphs behind a run that was left open.
  private func continued(after run: Int) -> [TextRange] {
    var parts: [TextRange] = []
    var at = run
    while runs[at].continues, at + 1 < runs.count {
      at += 1
      parts.append(runs[at].range)
    }
    return parts
  }

  /// Whether the token starts its sentence, so that the speech it stands in was opened in a sentence before.
  private func opensInside(_ token: Int) -> Bool {
    let sentence = sentenceOf[token]
    return sentence >= 0 && sentences[Int(sentence)].tokens.lowerBound == token
  }

  func run(_ token: Int) -> Int? {
    runOf.indices.contains(token) && runOf[token] >= 0 ? Int(runOf[token]) : nil
  }

  private func joined(_ ranges: [TextRange]) -> [TextRange] {
    var result: [TextRange] = []
    for range in ranges.sorted() {
      if let last = result.last, last.overlaps(range) {
        result[result.count - 1] = last.union(range)
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// Whether a run reads as speech and not as a quoted word or title: it has a sentence's length and end.
  func isSpeech(_ run: QuotedRun) -> Bool {
    let inner = tokens(in: run.inside)
    guard words(in: inner) >= 4, let last = inner.last else { return false }
    let end = marks[last]
    return run.continues || !run.isClosed || end == .stop || end == .comma || end == .dash
      || isCapital(inner.lowerBound)
  }
}
