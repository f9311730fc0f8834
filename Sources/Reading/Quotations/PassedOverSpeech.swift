import Provenance

extension Wording {
  /// Speech beside a verb of saying where the models saw no report: `"…!" the oldest of the ferrymen wrote`.
  func passedOverSpeech(_ known: [Attribution]) -> [Attribution] {
    var claimed: Set<Int> = []
    var cues: Set<Int> = []
    for attribution in known {
      cues.formUnion(attribution.cue)
      for part in attribution.content {
        claimed.formUnion([run(part.lowerBound), run(part.upperBound - 1)].compactMap(\.self))
      }
    }
    return runs.indices.compactMap { number in
      let run = runs[number]
      guard run.isClosed, !claimed.contains(number), isSpeech(run), words(in: tokens(in: run.inside)) >= 3 else {
        return nil
      }
      let content = tokens(in: run.range)
      guard content.lowerBound < tokens.count, sentenceOf[content.lowerBound] >= 0,
        let (cue, source) = sayingBehind(content, cues) ?? sayingBefore(content, cues)
      else { return nil }
      return Attribution(cue: cue, source: source, content: [content])
    }
  }

  /// The verb behind speech that is not at its end yet, with the words between or behind.
  private func sayingBehind(_ speech: Range<Int>, _ cues: Set<Int>) -> (Range<Int>, Range<Int>)? {
    guard speech.count > 2, let last = text[..<tokens[speech.upperBound - 1].range.start].last,
      speech.upperBound < tokens.count
    else { return nil }
    var start = speech.upperBound
    if marks[start] == .comma { start += 1 } else if !PassedOver.open.contains(last) { return nil }
    let paragraph = sentences[Int(sentenceOf[speech.lowerBound])].paragraph
    // A name with its office and an apposition.
    for at in start..<min(tokens.count, start + 14) {
      guard sentenceOf[at] >= 0, sentences[Int(sentenceOf[at])].paragraph == paragraph, runOf[at] < 0,
        marks[at] == .none || marks[at] == .comma || marks[at] == .dash, !cues.contains(at)
      else { return nil }
      guard isSaying(at) else { continue }
      if at > start {
        let source = trimmed(start..<at)
        return isSayer(source) ? (at..<at + 1, source) : nil
      }
      var end = at + 1
      while end < tokens.count, sentenceOf[end] == sentenceOf[at], marks[end] == .none,
        !has([.subordinator, .preposition], at: end)
      {
        end += 1
      }
      return end > at + 1 && isSayer(at + 1..<end) ? (at..<at + 1, at + 1..<end) : nil
    }
    return nil
  }

  /// The verb right before speech that a comma or a colon leads to, with its subject.
  private func sayingBefore(_ speech: Range<Int>, _ cues: Set<Int>) -> (Range<Int>, Range<Int>)? {
    let lead = speech.lowerBound - 1
    guard lead > 1, marks[lead] == .comma || marks[lead] == .colon, sentenceOf[lead] >= 0 else { return nil }
    let sentence = sentences[Int(sentenceOf[lead])].tokens
    // "Wrote in his letter to her: …": a time or a place at most.
    for at in sentence.prefix(while: { $0 < lead }).suffix(5).reversed() {
      if cues.contains(at) || runOf[at] >= 0 || marks[at] != .none { return nil }
      guard isSaying(at) else { continue }
      guard let source = subject(before: at, in: sentence), isSayer(source) else { return nil }
      return (at..<at + 1, source)
    }
    return nil
  }

  private func isSaying(_ token: Int) -> Bool {
    has(.reporting, at: token) && !has(.gerund, at: token)
      && !has([.determiner, .possessive, .preposition, .modal, .auxiliary], at: token - 1)
  }

  /// Whether words can be the subject of a verb of saying.
  func isSayer(_ source: Range<Int>) -> Bool {
    guard let first = source.first else { return false }
    if has([.coordinator, .subordinator, .auxiliary, .preposition, .relative], at: first) { return false }
    return isCapital(first) || isVoice(source)
      || has([.personPronoun, .pluralPronoun, .firstPerson, .determiner], at: first)
  }
}

private enum PassedOver {
  /// Before the closing mark of speech whose sentence goes on: a comma, marks of question and exclamation.
  static let open: Set<UInt8> = [0x2c, 0x3f, 0x21]
}
