import Provenance

extension Wording {
  /// `content` where it touches quoted speech: the whole of that speech, over sentences and paragraphs, and its parts on
  /// both sides of "he said", the narrator's words between them left out.
  func wholeSpeech(_ content: [Range<Int>], cue: Range<Int>, claims: SpeechClaims) -> [TextRange] {
    var ranges: [TextRange] = []
    for part in content where !part.isEmpty {
      let whole = wholeRuns(part, cue: cue)
      ranges.append(whole)
      if let run = run(part.upperBound - 1), runs[run].range.end == whole.end {
        ranges += continued(after: run, cue: cue, claims: claims)
      }
    }
    if ranges.isEmpty { ranges = speechBehindColon(cue, claims: claims) }
    if let first = ranges.first, let begun = begunRun(before: first, cue: cue, claims: claims) {
      ranges.append(runs[begun].range)
    }
    if let last = ranges.last, let resumed = resumedRun(after: last, cue: cue, claims: claims) {
      ranges.append(runs[resumed].range)
      ranges += continued(after: resumed, cue: cue, claims: claims)
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
  private func continued(after run: Int, cue: Range<Int>, claims: SpeechClaims) -> [TextRange] {
    var parts: [TextRange] = []
    var at = run
    while runs[at].continues, at + 1 < runs.count, !claims.isTaken(at + 1, from: cue) {
      at += 1
      parts.append(runs[at].range)
    }
    return parts
  }

  /// The speech that follows a cue which ends its paragraph or sentence with a colon.
  private func speechBehindColon(_ cue: Range<Int>, claims: SpeechClaims) -> [TextRange] {
    let number = Int(sentenceOf[cue.lowerBound])
    guard number >= 0, number + 1 < sentences.count, let last = sentences[number].tokens.last, marks[last] == .colon,
      let first = sentences[number + 1].tokens.first, let run = run(first), marks[first] == .opening,
      isSpeech(runs[run])
    else { return [] }
    return [runs[run].range] + continued(after: run, cue: cue, claims: claims)
  }

  /// The run that the speaker began before the cue, where what he says behind it was found: `"…," he said, "…"`.
  private func begunRun(before content: TextRange, cue: Range<Int>, claims: SpeechClaims) -> Int? {
    let opening = firstToken(from: content.start)
    guard opening >= cue.upperBound, opening < tokens.count, marks[opening] == .opening,
      marks[opening - 1] == .comma, sentenceOf[cue.lowerBound] >= 0,
      let sentence = Optional(sentences[Int(sentenceOf[cue.lowerBound])].tokens),
      let closing = sentence.prefix(while: { $0 < cue.lowerBound }).last(where: { runOf[$0] >= 0 }),
      let run = run(closing), runs[run].isClosed, isSpeech(runs[run]), !claims.isTaken(run, from: cue),
      let last = tokens(in: runs[run].inside).last, marks[last] == .comma,
      cue.lowerBound - closing <= 12
    else { return nil }
    let first = firstToken(from: runs[run].range.start)
    return first <= sentence.lowerBound || marks[first - 1] == .stop || marks[first - 1] == .closing ? run : nil
  }

  /// The run in which the speaker goes on behind the cue: `"…," he said, "…"` or `"…," he said. "…"`.
  ///
  /// It stands in the same paragraph, nothing but the rest of the cue's sentence between, and no other cue claims it.
  private func resumedRun(after content: TextRange, cue: Range<Int>, claims: SpeechClaims) -> Int? {
    let cueRange = range(of: cue)
    guard content.end <= cueRange.start, let before = run(firstToken(from: content.end) - 1),
      runs[before].range.end == content.end, !runs[before].continues
    else { return nil }
    let number = Int(sentenceOf[cue.lowerBound])
    guard number >= 0 else { return nil }
    let sentence = sentences[number].tokens
    var next = before + 1
    while next < runs.count, runs[next].paragraph == runs[before].paragraph {
      let opening = firstToken(from: runs[next].range.start)
      guard opening < tokens.count, sentence.contains(opening) else { break }
      // The same sentence goes on: only a comma, a colon or a dash may lead over, else the words are quoted only.
      let leads: [Mark] = [.comma, .colon, .dash, .stop]
      if runs[next].range.start >= cueRange.end, isSpeech(runs[next]), leads.contains(marks[opening - 1]) {
        return claims.isTaken(next, from: cue) ? nil : next
      }
      next += 1
    }
    guard next < runs.count, runs[next].paragraph == runs[before].paragraph, runs[next].range.start >= cueRange.end,
      isSpeech(runs[next]), !claims.isTaken(next, from: cue)
    else { return nil }
    let opening = firstToken(from: runs[next].range.start)
    // "…," he said, adding that …. "…": whoever adds goes on.
    guard opening == sentence.upperBound, !isClaimed(next),
      !sentence.contains(where: {
        $0 > cue.upperBound && has(.gerund, at: $0) && has(.reporting, at: $0) && marks[$0 - 1] == .comma
      })
    else { return nil }
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
