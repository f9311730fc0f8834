import Provenance

extension Wording {
  /// Content on both sides of a "…, police say, …" in the middle of a sentence, where only one side was found.
  func bothSides(_ attribution: Attribution) -> Attribution {
    guard attribution.content.count == 1, let part = attribution.content.first, let source = attribution.source,
      sentenceOf[attribution.cue.lowerBound] >= 0
    else { return attribution }
    let sentence = sentences[Int(sentenceOf[attribution.cue.lowerBound])].tokens
    let start = min(source.lowerBound, attribution.cue.lowerBound)
    let end = max(source.upperBound, attribution.cue.upperBound)
    guard start - 1 > sentence.lowerBound, end < sentence.upperBound, marks[start - 1] == .comma,
      marks[end] == .comma || marks[end] == .colon,
      attribution.cue.contains(where: { has(.reporting, at: $0) || key($0) == CueWords.according })
    else { return attribution }
    let left = trimmed(sentence.lowerBound..<max(sentence.lowerBound, start - 1))
    let right = trimmed(end + 1..<max(end + 1, sentence.upperBound))
    guard words(in: left) >= 2, words(in: right) >= 2,
      (left.lowerBound..<max(left.lowerBound, right.upperBound)).allSatisfy({ runOf[$0] < 0 }),
      !has([.gerund], at: right.lowerBound), !endsInGerund(right.lowerBound)
    else { return attribution }
    guard left.contains(part.lowerBound) || right.contains(part.lowerBound) else { return attribution }
    var result = attribution
    result.content = [left, right]
    return result
  }

  func endsInGerund(_ token: Int) -> Bool {
    let range = tokens[token].range
    return range.count > 4 && text[range.end - 3..<range.end].elementsEqual("ing".utf8)
  }
}
