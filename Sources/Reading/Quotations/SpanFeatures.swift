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
  /// All cues of the sentence, sorted.
  package let cues: [Range<Int>]
  /// The part of the sentence that is looked at.
  package let window: Range<Int>

  /// Tokens looked at on either side of a cue: longer sentences are lists or have lost their stops.
  static let reach = 110

  package init(role: SpanRole, sentence: Range<Int>, cue: Range<Int>, source: Range<Int>?, cues: [Range<Int>]) {
    self.cues = cues
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
    let phrase = cuePhrase(place.cue)
    list.add(216 | r, phrase)
    list.add(217 | r, min(3, UInt64(place.cues.count)), before, behind)
    list.add(218 | r, phrase, hasSource, behind)
    list.add(219 | r, families[place.cue.lowerBound], before)
    list.add(220 | r, families[place.cue.upperBound - 1], behind)
    list.add(221 | r, wordClass(place.cue.lowerBound - 2, place.sentence), before, behind)
    list.add(222 | r, word(place.cue.upperBound, place.sentence), stems[place.cue.upperBound - 1])
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
    let f = families[at]
    let e1 = family(at - 1, s)
    list.add(330 | r, f)
    list.add(331 | r, e1, f)
    list.add(332 | r, adjacency, f)
    list.add(333 | r, cueWord, f)
    list.add(334 | r, d1, f)
    list.add(335 | r, e1, c)
    let phrase = cuePhrase(place.cue)
    list.add(336 | r, phrase, adjacency)
    list.add(337 | r, phrase, d1, c)
    list.add(338 | r, phrase, side, min(UInt64(gap), 12))
    list.add(339 | r, families[place.cue.upperBound - 1], adjacency, c)
    list.add(340 | r, kinds[at], kind(at - 1, s), c)
    list.add(341 | r, kinds[at], adjacency)
    list.add(342 | r, p1, w, word(at + 1, s))
    list.add(343 | r, d2 | c1 << 8, d1, c)
    list.add(344 | r, word(at - 2, s), p1)
    list.add(345 | r, d1, c, c1 | wordClass(at + 2, s) << 8)
    let other = othersBetween(at, place)
    let verbCount = verbsBetween(at, place)
    list.add(346 | r, other, adjacency)
    list.add(347 | r, other, d1, c)
    list.add(348 | r, verbCount, adjacency)
    list.add(349 | r, verbCount, d1, c)
    list.add(350 | r, nearestCue(before: at, place), d1, c)
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
    let f = families[at]
    let f1 = family(at + 1, s)
    list.add(430 | r, f)
    list.add(431 | r, f, f1)
    list.add(432 | r, f1)
    list.add(433 | r, c, f1)
    list.add(434 | r, f, c1)
    list.add(435 | r, cueWord, f1)
    let phrase = cuePhrase(place.cue)
    list.add(436 | r, phrase, adjacency)
    list.add(437 | r, phrase, c1)
    list.add(438 | r, families[place.cue.upperBound - 1], adjacency, c1)
    list.add(440 | r, kinds[at], kind(at + 1, s), c1)
    list.add(441 | r, kinds[at], adjacency)
    list.add(442 | r, w, n1, word(at + 2, s))
    list.add(443 | r, d1 | c2 << 8, c, c1)
    list.add(444 | r, c, c1, c2 | wordClass(at + 3, s) << 8)
    let other = othersBetween(at, place)
    let verbCount = verbsBetween(at, place)
    let next = nearestCue(behind: at, place)
    let nextVerb = verbAhead(at, s)
    list.add(446 | r, other, adjacency)
    list.add(447 | r, other, c1)
    list.add(448 | r, next, c1)
    list.add(449 | r, next, n1)
    list.add(450 | r, next, c1, c2)
    list.add(451 | r, verbCount, c1)
    list.add(452 | r, nextVerb, c1)
    list.add(453 | r, nextVerb, n1)
    list.add(454 | r, nextVerb, c1, c2)
  }

  func spanPairFeatures(_ span: Range<Int>, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear()
    addSpanPairFeatures(span, place, into: &list)
  }

  func addSpanPairFeatures(_ span: Range<Int>, _ place: SpanPlace, into list: inout FeatureList) {
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
    let inside = min(2, UInt64(place.cues.count { $0 != place.cue && span.overlaps($0) }))
    list.add(516 | r, inside, shape)
    list.add(517 | r, inside, cueWord)
    list.add(518 | r, inside, opening, closing)
    list.add(519 | r, inside, behind, before)
    list.add(520 | r, families[span.lowerBound], families[span.upperBound - 1])
    list.add(521 | r, families[span.lowerBound], behind)
    let phrase = cuePhrase(place.cue)
    list.add(522 | r, phrase, opening, closing)
    list.add(523 | r, phrase, length)
    list.add(524 | r, first, wordClass(span.lowerBound + 1, s), cueWord)
    list.add(525 | r, words[span.lowerBound], length)
    list.add(526 | r, words[span.lowerBound], words[span.upperBound - 1])
    list.add(527 | r, kinds[span.lowerBound], kinds[span.upperBound - 1], length)
    list.add(528 | r, min(3, UInt64(verbs[span.upperBound] - verbs[span.lowerBound])), first, behind)
    list.add(529 | r, brackets(span), behind)
    list.add(530 | r, opening, closing, first | last << 8)
    list.add(531 | r, opening, closing, length)
  }
}
