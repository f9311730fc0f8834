import Provenance

extension Wording {
  /// `content` where it touches quoted speech: the whole of that speech, over sentences and paragraphs, and its parts on
  /// both sides of "he said", the narrator's words between them left out.
  func wholeSpeech(_ content: [Range<Int>], cue: Range<Int>) -> [TextRange] {
    var ranges: [TextRange] = []
    for part in content where !part.isEmpty {
      let whole = wholeRuns(part, cue: cue)
      ranges.append(whole)
      if let run = run(part.upperBound - 1), runs[run].range.end == whole.end { ranges += continued(after: run) }
    }
    if ranges.isEmpty { ranges = speechBehindColon(cue) }
    if let last = ranges.last, let resumed = resumedRun(after: last, cue: cue) {
      ranges.append(runs[resumed].range)
      ranges += continued(after: resumed)
    }
    return joined(ranges)
  }

  /// A span that starts with a run's opening mark, ends with its closing mark or was cut off from one of them by the end
  /// of its sentence is widened to the whole run, unless the cue stands inside the marks too.
  private func wholeRuns(_ part: Range<Int>, cue: Range<Int>) -> TextRange {
    var range = range(of: part)
    let sentence = sentenceOf[part.lowerBound] < 0 ? part : sentences[Int(sentenceOf[part.lowerBound])].tokens
    if let first = run(part.lowerBound), runOf[cue.lowerBound] != runOf[part.lowerBound] {
      let run = runs[first]
      let endsWithRun = range.end == run.range.end
      let cutOff = part.lowerBound == sentence.lowerBound && run.range.start < range.start
      if cutOff || endsWithRun && isSpeech(run) { range = range.union(run.range) }
    }
    if let last = run(part.upperBound - 1), runOf[cue.lowerBound] != runOf[part.upperBound - 1] {
      let run = runs[last]
      let cutOff = part.upperBound >= sentence.upperBound - 1 && run.range.end > range.end
      if cutOff || run.range.start == range.start { range = range.union(run.range) }
    }
    return range
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

  /// The speech that follows a cue which ends its paragraph or sentence with a colon.
  private func speechBehindColon(_ cue: Range<Int>) -> [TextRange] {
    let number = Int(sentenceOf[cue.lowerBound])
    guard number >= 0, number + 1 < sentences.count, let last = sentences[number].tokens.last, marks[last] == .colon,
      let first = sentences[number + 1].tokens.first, let run = run(first), marks[first] == .opening,
      isSpeech(runs[run])
    else { return [] }
    return [runs[run].range] + continued(after: run)
  }

  /// The run in which the speaker goes on behind the cue: `"…," he said, "…"` or `"…," he said. "…"`.
  ///
  /// It stands in the same paragraph, nothing but the rest of the cue's sentence between, and no other cue claims it.
  private func resumedRun(after content: TextRange, cue: Range<Int>) -> Int? {
    let cueRange = range(of: cue)
    guard content.end <= cueRange.start, let before = run(firstToken(from: content.end) - 1),
      runs[before].range.end == content.end, !runs[before].continues
    else { return nil }
    let number = Int(sentenceOf[cue.lowerBound])
    guard number >= 0 else { return nil }
    let sentence = sentences[number].tokens
    var next = before + 1
    while next < runs.count, runs[next].paragraph == runs[before].paragraph, runs[next].range.start >= cueRange.end {
      let opening = firstToken(from: runs[next].range.start)
      guard opening < tokens.count, sentence.contains(opening) else { break }
      // The same sentence goes on: only a comma, a colon or a dash may lead over, else the words are quoted only.
      let leads: [Mark] = [.comma, .colon, .dash, .stop]
      if isSpeech(runs[next]), leads.contains(marks[opening - 1]) { return next }
      next += 1
    }
    guard next < runs.count, runs[next].paragraph == runs[before].paragraph, runs[next].range.start >= cueRange.end,
      isSpeech(runs[next])
    else { return nil }
    let opening = firstToken(from: runs[next].range.start)
    guard opening == sentence.upperBound, !isClaimed(next) else { return nil }
    return next
  }

  /// Whether words behind a run, in its sentence, say who spoke it.
  private func isClaimed(_ run: Int) -> Bool {
    let behind = firstToken(from: runs[run].range.end)
    guard behind > 0, behind < tokens.count, sentenceOf[behind] >= 0, sentenceOf[behind] == sentenceOf[behind - 1]
    else {
      return false
    }
    let last = marks[behind - 2 >= 0 ? behind - 2 : 0]
    return last == .comma
      || sentences[Int(sentenceOf[behind])].tokens.suffix(from: behind).prefix(12).contains {
        has([.reporting], at: $0)
      }
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

  /// Whether a run reads as speech and not as a quoted word or title: it has a sentence's length or end.
  func isSpeech(_ run: QuotedRun) -> Bool {
    let inner = tokens(in: run.inside)
    guard let last = inner.last else { return false }
    let words = inner.prefix(8).count { tokens[$0].kind != .mark }
    if run.continues || !run.isClosed || marks[last] == .stop || marks[last] == .comma || marks[last] == .dash {
      return words >= 2
    }
    return words >= 4
  }
}
