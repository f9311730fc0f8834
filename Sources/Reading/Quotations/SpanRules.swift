import Provenance

extension Wording {
  /// The source and the content of a cue by the order of the sentence; nil where no content can be told.
  func attributionByRule(_ cue: Range<Int>) -> Attribution? {
    let number = Int(sentenceOf[cue.lowerBound])
    guard number >= 0 else { return nil }
    let sentence = sentences[number].tokens
    if key(cue.lowerBound) == CueWords.according { return accordingTo(cue, sentence) }

    let (left, clauseStart) = sourceBefore(cue, sentence)
    let after = behindHearer(cue, sentence)
    let right = left == nil ? sourceBehind(cue, sentence) : nil
    let source = left ?? right
    let tail = trimmed(after..<max(after, sentence.upperBound))
    let head = trimmed(sentence.lowerBound..<max(sentence.lowerBound, clauseStart))
    let isInverted = left == nil
    let headIsContent = !head.isEmpty && (marks[clauseStart - 1] == .comma || marks[clauseStart - 1] == .closing)
    if !isInverted, words(in: tail) >= 2, !isTimeOnly(tail), !(headIsContent && runOf[head.upperBound - 1] >= 0) {
      return Attribution(cue: cue, source: source, content: [tail])
    }
    if headIsContent, words(in: head) >= 2 { return Attribution(cue: cue, source: source, content: [head]) }
    if words(in: tail) >= 2, marks[tail.lowerBound] == .opening {
      return Attribution(cue: cue, source: source, content: [tail])
    }
    return isInverted && head.isEmpty ? nil : Attribution(cue: cue, source: source, content: [])
  }

  private func accordingTo(_ cue: Range<Int>, _ sentence: Range<Int>) -> Attribution? {
    var end = cue.upperBound
    while end < sentence.upperBound, !(marks[end] == .comma || marks[end] == .stop || marks[end] == .opening) {
      end += 1
    }
    let source = trimmed(cue.upperBound..<max(cue.upperBound, end))
    let content =
      cue.lowerBound == sentence.lowerBound ? end..<sentence.upperBound : sentence.lowerBound..<cue.lowerBound
    let words = trimmed(content)
    return source.isEmpty || words.isEmpty ? nil : Attribution(cue: cue, source: source, content: [words])
  }

  /// The noun phrase left of the cue, and where its clause starts.
  private func sourceBefore(_ cue: Range<Int>, _ sentence: Range<Int>) -> (Range<Int>?, Int) {
    var end = cue.lowerBound
    while end > sentence.lowerBound, has([.adverb, .timeWord], at: end - 1) || key(end - 1) == CueWords.on { end -= 1 }
    var start = end
    var crossed = false
    while start > sentence.lowerBound {
      let before = start - 1
      if marks[before] == .comma, start == end, !crossed, before - 1 >= sentence.lowerBound, runOf[before - 1] < 0,
        let opening = commaBefore(before, sentence)
      {
        // "NAME, a lawyer, said"
        crossed = true
        start = opening
        end = before
        continue
      }
      if marks[before] != .none && marks[before] != .bracket && marks[before] != .other { break }
      if runOf[before] >= 0 { break }
      if has([.subordinator], at: before) && !has(.preposition, at: before) { break }
      if has(.reporting, at: before), has(.always, at: before) { break }
      if has(.coordinator, at: before), start == end { break }
      start = before
    }
    return (start < end ? start..<end : nil, start)
  }

  private func commaBefore(_ comma: Int, _ sentence: Range<Int>) -> Int? {
    var at = comma - 1
    while at > sentence.lowerBound, comma - at < 12 {
      if marks[at] == .comma { return at }
      if marks[at] != .none { return nil }
      at -= 1
    }
    return nil
  }

  /// "…, said NAME, his neighbour"
  private func sourceBehind(_ cue: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    var end = cue.upperBound
    while end < sentence.upperBound, marks[end] == .none || marks[end] == .bracket, !has(.subordinator, at: end),
      !has(.gerund, at: end)
    {
      end += 1
    }
    return end > cue.upperBound ? cue.upperBound..<end : nil
  }

  /// Where what is said may begin: behind "told *Radio Lesk on Monday that*".
  private func behindHearer(_ cue: Range<Int>, _ sentence: Range<Int>) -> Int {
    var at = cue.upperBound
    if has(.takesHearer, at: cue.upperBound - 1) {
      let start = at
      while at < sentence.upperBound, marks[at] == .none || marks[at] == .dash {
        if key(at) == CueWords.that || has([.modal, .auxiliary], at: at) { break }
        let isHearer = has([.audience, .outlet, .objectPronoun, .determiner, .possessive], at: at) || isCapital(at)
        if !isHearer, at > start, !has(.preposition, at: at) { break }
        at += 1
      }
    }
    while at < sentence.upperBound {
      if has(.timeWord, at: at) || (key(at) == CueWords.on && has(.timeWord, at: at + 1)) || marks[at] == .colon
        || (marks[at] == .comma && at + 1 < sentence.upperBound && marks[at + 1] == .opening)
      {
        at += 1
      } else if key(at) == CueWords.in, key(at + 1) == CueWords.a, has(.document, at: at + 2) {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// Without the marks at both ends, quote marks left in place.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isOuterMark(start) { start += 1 }
    while start < end, isOuterMark(end - 1) { end -= 1 }
    return start..<end
  }

  private func isOuterMark(_ token: Int) -> Bool {
    switch marks[token] {
    case .none, .opening, .closing, .bracket, .other, .otherQuote: false
    case .stop, .comma: runOf[token] < 0
    case .colon, .semicolon, .dash: true
    }
  }

  func words(in range: Range<Int>) -> Int { range.count { tokens[$0].kind != .mark } }

  private func isTimeOnly(_ range: Range<Int>) -> Bool {
    range.allSatisfy { has([.timeWord, .preposition, .determiner], at: $0) || tokens[$0].kind == .number }
  }
}
