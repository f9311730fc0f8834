import Provenance

extension Wording {
  /// The attributions of an article set against one another, sentence by sentence: who reports a report does not count
  /// as part of it, and what is said inside what somebody says stays inside.
  func settled(_ attributions: [Attribution]) -> [Attribution] {
    var settled: [Attribution] = []
    var start = 0
    while start < attributions.count {
      let sentence = sentenceOf[attributions[start].cue.lowerBound]
      var end = start + 1
      while end < attributions.count, sentenceOf[attributions[end].cue.lowerBound] == sentence { end += 1 }
      settled += settledSentence(attributions[start..<end].map(wholeSource))
      start = end
    }
    return settled
  }

  private func settledSentence(_ attributions: [Attribution]) -> [Attribution] {
    var result = attributions.map { withoutLearner(beforeCue($0)) }
    for index in result.indices {
      for other in attributions where other.cue != result[index].cue {
        result[index] = withoutReporter(result[index], other)
      }
    }
    return result
  }

  /// "…, AGENCY has learned" at the end of what somebody said is the agency's: it goes out of the content and becomes the
  /// way the report came.
  private func withoutReporter(_ attribution: Attribution, _ other: Attribution) -> Attribution {
    guard let part = attribution.content.last, let source = other.source, let heard = other.content.first,
      heard.overlaps(attribution.cue)
    else { return attribution }
    let start = min(source.lowerBound, other.cue.lowerBound)
    let end = max(source.upperBound, other.cue.upperBound)
    guard part.lowerBound < start - 1, end == part.upperBound || part.upperBound == start - 1,
      marks[start - 1] == .comma
    else { return attribution }
    var result = attribution
    result.content[result.content.count - 1] = part.lowerBound..<max(part.lowerBound, start - 1)
    result.heardBy = source
    return result
  }

  /// The same where the models took the agency for no reporter: "…, AGENCY has learned" has one form only.
  private func withoutLearner(_ attribution: Attribution) -> Attribution {
    guard let part = attribution.content.last, part.count > 5,
      NestingWords.learned.contains(tokens[part.upperBound - 1].key), has(.auxiliary, at: part.upperBound - 2)
    else { return attribution }
    let agency = part.upperBound - 2
    var start = agency
    while start > part.lowerBound, agency - start < 8, marks[start - 1] == .none { start -= 1 }
    guard start < agency, start - 1 > part.lowerBound, marks[start - 1] == .comma, isCapital(agency - 1) else {
      return attribution
    }
    var result = attribution
    result.content[result.content.count - 1] = part.lowerBound..<start - 1
    result.heardBy = start..<agency
    return result
  }

  /// "…, police said on Monday after the raid": what follows the cue is when it was said, not what.
  private func beforeCue(_ attribution: Attribution) -> Attribution {
    guard let source = attribution.source, let part = attribution.content.first, attribution.content.count == 1,
      part.lowerBound >= attribution.cue.upperBound, source.upperBound <= attribution.cue.lowerBound,
      sentenceOf[source.lowerBound] >= 0, attribution.cue.contains(where: { has(.reporting, at: $0) })
    else { return attribution }
    let sentence = sentences[Int(sentenceOf[source.lowerBound])].tokens
    guard source.lowerBound - 1 > sentence.lowerBound, marks[source.lowerBound - 1] == .comma,
      NestingWords.circumstance.contains(tokens[part.lowerBound].key)
    else { return attribution }
    let left = trimmed(sentence.lowerBound..<max(sentence.lowerBound, source.lowerBound - 1))
    guard words(in: left) >= 3 else { return attribution }
    return Attribution(cue: attribution.cue, source: source, content: [left])
  }

  /// A source without a clause that was taken in with it: "NAME reports that *officials* announced".
  private func wholeSource(_ attribution: Attribution) -> Attribution {
    guard let source = attribution.source else { return attribution }
    var start = source.lowerBound
    var end = source.upperBound
    for token in source {
      if key(token) == CueWords.that, has(.reporting, at: token - 1), token + 1 < end { start = token + 1 }
      if token > start, marks[token] == .colon { end = min(end, token) }
      if token > start, marks[token] == .comma, has([.stance, .auxiliary], at: token + 1), token + 1 < end {
        end = min(end, token)
      }
    }
    var result = attribution
    result.source = start < end ? start..<end : source
    return result
  }

  /// Whether the content says something: more than a lone pronoun.
  func hasContent(_ attribution: Attribution) -> Bool {
    attribution.content.isEmpty
      || attribution.content.contains { part in
        words(in: part) >= 2 || marks[part.lowerBound] == .opening
          || part.contains { tokens[$0].kind != .mark && traits[$0].isEmpty }
      }
  }

  /// "by the OFFICE count": who counted, and what.
  func counts() -> [Attribution] {
    var found: [Attribution] = []
    for at in tokens.indices.dropLast() where marks[at + 1] == .comma && NestingWords.counts.contains(tokens[at].key) {
      guard runOf[at] < 0, sentenceOf[at] >= 0 else { continue }
      let sentence = sentences[Int(sentenceOf[at])].tokens
      var by = at - 1
      while by > sentence.lowerBound, at - by < 8, key(by) != CueWords.by, marks[by] == .none { by -= 1 }
      guard by >= sentence.lowerBound, key(by) == CueWords.by, at - by >= 2, at + 1 < sentence.upperBound,
        (by + 1..<max(by + 1, at)).contains(where: isCapital)
      else { continue }
      let content = trimmed(at + 1..<max(at + 1, sentence.upperBound))
      guard words(in: content) >= 2 else { continue }
      found.append(Attribution(cue: at..<at + 1, source: by + 1..<max(by + 1, at), content: [content]))
    }
    return found
  }
}

private enum NestingWords {
  static let circumstance: Set<WordKey> = [
    "after", "as", "while", "following", "when", "before", "in", "on", "at", "during", "amid", "hours", "days",
  ]
  static let learned: Set<WordKey> = ["learned", "learnt"]
  static let counts: Set<WordKey> = ["count", "tally", "reckoning", "estimate", "account"]
}
