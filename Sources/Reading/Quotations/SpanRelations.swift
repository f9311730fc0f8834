// How a token or a span lies to the cue, the source and the other cues of its sentence.

extension Landscape {
  /// The stems of a cue as one number.
  func cuePhrase(_ cue: Range<Int>) -> UInt64 {
    var phrase: UInt64 = 17
    for at in cue.suffix(4) { phrase = (phrase ^ stems[at]) &* 0x9e37_79b9_7f4a_7c15 }
    return phrase
  }

  /// How many other cues start between a token and the cue, two at most.
  func othersBetween(_ at: Int, _ place: SpanPlace) -> UInt64 {
    let stretch =
      at < place.cue.lowerBound ? at..<place.cue.lowerBound : place.cue.upperBound..<max(at, place.cue.upperBound)
    return min(2, UInt64(place.cues.count { $0 != place.cue && stretch.contains($0.lowerBound) }))
  }

  /// How far before a token another cue ends: 1…4, 0 where none does.
  func nearestCue(before at: Int, _ place: SpanPlace) -> UInt64 {
    for cue in place.cues where cue != place.cue && cue.upperBound <= at && at - cue.upperBound < 4 {
      return UInt64(at - cue.upperBound + 1)
    }
    return 0
  }

  /// How far behind a token another cue starts: 1…5, 0 where none does.
  func nearestCue(behind at: Int, _ place: SpanPlace) -> UInt64 {
    for cue in place.cues where cue != place.cue && cue.lowerBound > at && cue.lowerBound - at < 6 {
      return UInt64(cue.lowerBound - at)
    }
    return 0
  }

  /// Finite verbs between a token and the cue, three at most.
  func verbsBetween(_ at: Int, _ place: SpanPlace) -> UInt64 {
    let stretch =
      at < place.cue.lowerBound ? at..<place.cue.lowerBound : place.cue.upperBound..<max(at, place.cue.upperBound)
    return min(3, UInt64(verbs[stretch.upperBound] - verbs[stretch.lowerBound]))
  }

  /// How far behind a token the next finite verb stands, up to the next comma: 1…6, 0 where none does.
  func verbAhead(_ at: Int, _ s: Range<Int>) -> UInt64 {
    for step in 1...6 where s.contains(at + step) {
      if verbs[at + step + 1] > verbs[at + step] { return UInt64(step) }
      if step > 1, wording.marks[at + step] != .none { return 0 }
    }
    return 0
  }

  /// Whether a span cuts a pair of brackets through.
  func brackets(_ span: Range<Int>) -> UInt64 {
    var depth = 0
    var cut: UInt64 = 0
    for at in span where wording.marks[at] == .bracket {
      let byte = wording.text[wording.tokens[at].range.start]
      depth += byte == 0x28 || byte == 0x5b ? 1 : -1
      if depth < 0 { cut = 1 }
    }
    return depth == 0 ? cut : 2
  }

  /// How a token touches the cue, the source and the ends of the sentence.
  func relation(_ at: Int, start: Bool, _ place: SpanPlace) -> UInt64 {
    let next = start ? at - 1 : at + 1
    var bits: UInt64 = 0
    if place.cue.contains(next) { bits |= 1 }
    if let source = place.source {
      bits |= 2
      if source.contains(next) { bits |= 4 }
      if at < source.lowerBound { bits |= 8 }
      if source.upperBound <= place.cue.lowerBound { bits |= 16 }
      let skipped = start ? at - 2 : at + 2
      if source.contains(skipped), !source.contains(next) { bits |= 32 }
    }
    if next < place.sentence.lowerBound { bits |= 64 }
    if next >= place.sentence.upperBound - 1 { bits |= 128 }
    let skipped = start ? at - 2 : at + 2
    if place.cue.contains(skipped), !place.cue.contains(next) { bits |= 256 }
    return bits
  }

  /// How many marks of a sort stand between a token and the cue: none, one, or more.
  func between(_ at: Int, _ place: SpanPlace, _ mark: Wording.Mark) -> UInt64 {
    let stretch = at < place.cue.lowerBound ? at..<place.cue.lowerBound : place.cue.upperBound..<at
    return UInt64(min(2, markCount(mark, stretch)))
  }

  func markCount(_ mark: Wording.Mark, _ range: Range<Int>) -> Int {
    mark == .comma
      ? Int(commas[range.upperBound] - commas[range.lowerBound])
      : Int(closings[range.upperBound] - closings[range.lowerBound])
  }

  /// What a span holds: quote marks that match or not, commas, finite verbs, capitals.
  func spanShape(_ span: Range<Int>) -> UInt64 {
    let run = wording.run(span.lowerBound)
    let endRun = wording.run(span.upperBound - 1)
    var bits: UInt64 = 0
    if let run, run == endRun { bits |= 1 }
    if wording.marks[span.lowerBound] == .opening { bits |= 2 }
    if wording.marks[span.upperBound - 1] == .closing { bits |= 4 }
    // Cut through: starts or ends in the middle of quoted words.
    if run != nil, wording.marks[span.lowerBound] != .opening { bits |= 8 }
    if endRun != nil, wording.marks[span.upperBound - 1] != .closing { bits |= 16 }
    bits |= UInt64(min(2, markCount(.comma, span))) << 5
    bits |= UInt64(min(2, verbs[span.upperBound] - verbs[span.lowerBound])) << 7
    bits |= (capitals[span.upperBound] > capitals[span.lowerBound] ? 1 : 0) << 9
    bits |= UInt64(min(1, closings[span.upperBound] - closings[span.lowerBound])) << 10
    return bits
  }
}
