extension Wording {
  /// The attributions with sources that the models left out: whoever stands behind the verb that follows speech ("“…,”
  /// beamed *NAME*"), and whoever said the first of two things ("*she* said …, but added …").
  func withLeftSources(_ attributions: [Attribution]) -> [Attribution] {
    var ofSentence: [Int32: [Int]] = [:]
    for (index, attribution) in attributions.enumerated() {
      ofSentence[sentenceOf[attribution.cue.lowerBound], default: []].append(index)
    }
    var result = attributions
    for (index, attribution) in attributions.enumerated() where attribution.source == nil {
      if let behind = sayerBehind(attribution) {
        result[index].source = behind
      } else if sharesSubject(attribution.cue) {
        let before = ofSentence[sentenceOf[attribution.cue.lowerBound]]?.map { attributions[$0] }
          .filter { $0.source != nil && $0.cue.upperBound <= attribution.cue.lowerBound && isSameRun($0, attribution) }
          .max { $0.cue.lowerBound < $1.cue.lowerBound }
        result[index].source = before?.source
      }
    }
    return result
  }

  /// The words behind a cue that follows speech at once.
  private func sayerBehind(_ attribution: Attribution) -> Range<Int>? {
    let start = attribution.cue.upperBound
    guard attribution.cue.lowerBound > 0, start < tokens.count, let part = attribution.content.last,
      let run = run(part.upperBound - 1), isSpeech(runs[run]),
      marks[attribution.cue.lowerBound - 1] == .closing, runOf[attribution.cue.lowerBound - 1] == Int32(run)
    else { return nil }
    var end = start
    while end < tokens.count, sentenceOf[end] == sentenceOf[start], marks[end] == .none,
      !has([.subordinator, .relative, .preposition], at: end)
    {
      end += 1
    }
    return end > start && end - start <= 12 && isSayer(start..<end) ? start..<end : nil
  }

  /// "…, but added", "…, adding".
  private func sharesSubject(_ cue: Range<Int>) -> Bool {
    // "And was told": somebody else said so.
    guard cue.lowerBound > 0, cue.contains(where: { has(.reporting, at: $0) }), runOf[cue.lowerBound] < 0,
      !cue.contains(where: { has([.auxiliary, .modal], at: $0) })
    else { return false }
    return has(.coordinator, at: cue.lowerBound - 1) || has(.coordinator, at: cue.lowerBound)
      || has(.gerund, at: cue.lowerBound) && marks[cue.lowerBound - 1] == .comma
  }

  private func isSameRun(_ one: Attribution, _ other: Attribution) -> Bool {
    runOf[one.cue.lowerBound] == runOf[other.cue.lowerBound]
  }
}
