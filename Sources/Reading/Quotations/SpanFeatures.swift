/// What is looked for beside a cue.
package enum SpanRole: UInt64, Sendable {
  case source = 1
  case content = 2
}

/// The place at which a span is looked for: its sentence, the cue in it, and the source where that is known.
package struct SpanPlace {
  package let role: SpanRole
  package let sentence: Range<Int>
  package let cue: Range<Int>
  package let source: Range<Int>?
  /// The part of the sentence that is looked at.
  package let window: Range<Int>

  /// Tokens looked at on either side of a cue: longer sentences are lists or have lost their stops.
  static let reach = 110

  package init(role: SpanRole, sentence: Range<Int>, cue: Range<Int>, source: Range<Int>?) {
    self.role = role
    self.sentence = sentence
    self.cue = cue
    self.source = source
    window =
      max(sentence.lowerBound, cue.lowerBound - Self.reach)..<min(sentence.upperBound, cue.upperBound + Self.reach)
  }

  /// Whether a token can be in the span at all.
  package func allows(_ at: Int) -> Bool {
    !cue.contains(at) && !(role == .content && source?.contains(at) == true)
  }

  /// Whether a span keeps to one side of the cue and, where that is known, of the source.
  package func allows(_ span: Range<Int>) -> Bool {
    if span.overlaps(cue) { return false }
    if role == .content, let source, span.overlaps(source) { return false }
    return true
  }
}

extension Landscape {
  /// Features that hold of a cue as a whole: they say whether there is a span at all.
  func noSpanFeatures(_ place: SpanPlace, into list: inout FeatureList) {
    list.clear()
    let r = place.role.rawValue << 32
    let first = words[place.cue.lowerBound]
    let last = words[place.cue.upperBound - 1]
    let before = wordClass(place.cue.lowerBound - 1, place.sentence)
    let behind = wordClass(place.cue.upperBound, place.sentence)
    let hasSource: UInt64 = place.source == nil ? 0 : 1
    list.add(200 | r)
    list.add(201 | r, first)
    list.add(202 | r, last)
    list.add(203 | r, before, behind)
    list.add(204 | r, first, before)
    list.add(205 | r, last, behind)
    list.add(206 | r, classes[place.cue.lowerBound], before)
    list.add(207 | r, hasSource, behind)
    list.add(208 | r, word(place.cue.lowerBound - 1, place.sentence), classes[place.cue.lowerBound])
    list.add(209 | r, lengthStep(place.sentence.count), behind)
    list.add(210 | r, lengthStep(place.cue.lowerBound - place.sentence.lowerBound), before)
    list.add(212 | r, stems[place.cue.lowerBound])
    list.add(213 | r, stems[place.cue.upperBound - 1], behind)
    list.add(215 | r, stems[place.cue.lowerBound], before)
    list.add(211 | r, endings[place.cue.lowerBound], before)
  }

  func spanStartFeatures(_ at: Int, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear()
    let s = place.sentence
    let left = at < place.cue.lowerBound
    let side: UInt64 = left ? 1 : 2
    let r = place.role.rawValue << 32 | side << 40
    let cueWord = stems[place.cue.upperBound - 1]
    let cueClass = classes[place.cue.upperBound - 1]
    let w = words[at]
    let c = classes[at]
    let p1 = word(at - 1, s)
    let d1 = wordClass(at - 1, s)
    let d2 = wordClass(at - 2, s)
    let c1 = wordClass(at + 1, s)
    let gap = left ? place.cue.lowerBound - at : at - place.cue.upperBound
    let step = lengthStep(gap)
    let adjacency = relation(at, start: true, place)
    list.add(300 | r)
    list.add(301 | r, w)
    list.add(302 | r, p1)
    list.add(303 | r, p1, w)
    list.add(304 | r, d1, c)
    list.add(305 | r, d2, d1, c)
    list.add(306 | r, d1, c, c1)
    list.add(307 | r, step, c)
    list.add(308 | r, step, d1)
    list.add(309 | r, adjacency, c)
    list.add(310 | r, adjacency, w)
    list.add(311 | r, adjacency, cueWord)
    list.add(312 | r, adjacency, cueWord, c)
    list.add(313 | r, d1, w)
    list.add(314 | r, p1, c)
    list.add(315 | r, cueWord, w)
    list.add(316 | r, cueWord, p1)
    list.add(317 | r, cueClass, d1, c)
    list.add(318 | r, shapes[at], d1)
    list.add(319 | r, quoted[at], c, d1)
    list.add(320 | r, quoted[at], cueWord)
    list.add(321 | r, min(UInt64(gap), 12), adjacency)
    list.add(322 | r, between(at, place, .comma), d1)
    list.add(323 | r, between(at, place, .comma), between(at, place, .closing), adjacency)
    list.add(324 | r, p1, w, cueClass)
    list.add(325 | r, d1, c, adjacency)
    list.add(326 | r, word(at + 1, s), w)
  }

  func spanEndFeatures(_ at: Int, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear()
    let s = place.sentence
    let left = at < place.cue.lowerBound
    let side: UInt64 = left ? 1 : 2
    let r = place.role.rawValue << 32 | side << 40
    let cueWord = stems[place.cue.upperBound - 1]
    let cueClass = classes[place.cue.upperBound - 1]
    let w = words[at]
    let c = classes[at]
    let n1 = word(at + 1, s)
    let c1 = wordClass(at + 1, s)
    let c2 = wordClass(at + 2, s)
    let d1 = wordClass(at - 1, s)
    let gap = left ? place.cue.lowerBound - 1 - at : at + 1 - place.cue.upperBound
    let step = lengthStep(gap)
    let adjacency = relation(at, start: false, place)
    let rest = lengthStep(s.upperBound - 1 - at)
    list.add(400 | r)
    list.add(401 | r, w)
    list.add(402 | r, n1)
    list.add(403 | r, w, n1)
    list.add(404 | r, c, c1)
    list.add(405 | r, c, c1, c2)
    list.add(406 | r, d1, c, c1)
    list.add(407 | r, step, c1)
    list.add(408 | r, rest, c1)
    list.add(409 | r, rest, step)
    list.add(410 | r, adjacency, c1)
    list.add(411 | r, adjacency, cueWord)
    list.add(412 | r, adjacency, c, c1)
    list.add(413 | r, n1, c2)
    list.add(414 | r, n1, word(at + 2, s))
    list.add(415 | r, cueWord, n1)
    list.add(416 | r, cueWord, c1)
    list.add(417 | r, cueClass, c1, c2)
    list.add(418 | r, c, n1)
    list.add(419 | r, quoted[at], c1, c)
    list.add(420 | r, quoted[at], cueWord)
    list.add(421 | r, min(UInt64(gap), 12), c1)
    list.add(422 | r, between(at, place, .comma), c1)
    list.add(423 | r, n1, c2, wordClass(at + 3, s))
    list.add(424 | r, rest, cueClass)
    list.add(425 | r, w, c1)
  }

  func spanPairFeatures(_ span: Range<Int>, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear()
    let s = place.sentence
    let left = span.lowerBound < place.cue.lowerBound
    let side: UInt64 = left ? 1 : 2
    let r = place.role.rawValue << 32 | side << 40
    let cueWord = stems[place.cue.upperBound - 1]
    let cueClass = classes[place.cue.upperBound - 1]
    let first = classes[span.lowerBound]
    let last = classes[span.upperBound - 1]
    let behind = wordClass(span.upperBound, s)
    let before = wordClass(span.lowerBound - 1, s)
    let length = lengthStep(span.count)
    let shape = spanShape(span)
    let opening = relation(span.lowerBound, start: true, place)
    let closing = relation(span.upperBound - 1, start: false, place)
    list.add(500 | r, length)
    list.add(501 | r, length, cueWord)
    list.add(502 | r, first, last)
    list.add(503 | r, before, behind)
    list.add(504 | r, first, behind)
    list.add(505 | r, opening, closing)
    list.add(506 | r, opening, closing, cueWord)
    list.add(507 | r, shape)
    list.add(508 | r, shape, cueClass)
    list.add(509 | r, shape, before, behind)
    list.add(510 | r, words[span.lowerBound], behind)
    list.add(511 | r, length, first, behind)
    list.add(512 | r, opening, closing, before)
    list.add(513 | r, opening, closing, behind)
    list.add(514 | r, shape, length)
    list.add(515 | r, opening, closing, cueClass)
  }

  /// How a token touches the cue, the source and the ends of the sentence.
  private func relation(_ at: Int, start: Bool, _ place: SpanPlace) -> UInt64 {
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
  private func between(_ at: Int, _ place: SpanPlace, _ mark: Wording.Mark) -> UInt64 {
    let stretch = at < place.cue.lowerBound ? at..<place.cue.lowerBound : place.cue.upperBound..<at
    return UInt64(min(2, markCount(mark, stretch)))
  }

  private func markCount(_ mark: Wording.Mark, _ range: Range<Int>) -> Int {
    mark == .comma
      ? Int(commas[range.upperBound] - commas[range.lowerBound])
      : Int(closings[range.upperBound] - closings[range.lowerBound])
  }

  /// What a span holds: quote marks that match or not, commas, finite verbs, capitals.
  private func spanShape(_ span: Range<Int>) -> UInt64 {
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
