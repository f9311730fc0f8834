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

  /// What the features of a token share: what is looked for, and on which side of the cue.
  func side(of at: Int) -> UInt64 { role.rawValue << 32 | (at < cue.lowerBound ? 1 : 2) << 40 }

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
    list.clear(place.role.rawValue << 32)
    let first = words[place.cue.lowerBound]
    let last = words[place.cue.upperBound - 1]
    let before = wordClass(place.cue.lowerBound - 1, place.sentence)
    let behind = wordClass(place.cue.upperBound, place.sentence)
    let hasSource: UInt64 = place.source == nil ? 0 : 1
    list.add(200)
    list.add(201, first)
    list.add(202, last)
    list.add(203, before, behind)
    list.add(204, first, before)
    list.add(205, last, behind)
    list.add(206, classes[place.cue.lowerBound], before)
    list.add(207, hasSource, behind)
    list.add(208, word(place.cue.lowerBound - 1, place.sentence), classes[place.cue.lowerBound])
    list.add(209, lengthStep(place.sentence.count), behind)
    list.add(210, lengthStep(place.cue.lowerBound - place.sentence.lowerBound), before)
    list.add(212, stems[place.cue.lowerBound])
    list.add(213, stems[place.cue.upperBound - 1], behind)
    list.add(215, stems[place.cue.lowerBound], before)
    list.add(211, endings[place.cue.lowerBound], before)
    let phrase = cuePhrase(place.cue)
    list.add(216, phrase)
    list.add(217, min(3, UInt64(place.cues.count)), before, behind)
    list.add(218, phrase, hasSource, behind)
    list.add(219, families[place.cue.lowerBound], before)
    list.add(220, families[place.cue.upperBound - 1], behind)
    list.add(221, wordClass(place.cue.lowerBound - 2, place.sentence), before, behind)
    list.add(222, word(place.cue.upperBound, place.sentence), stems[place.cue.upperBound - 1])
  }

  /// The features of a first token that say most; most tokens are passed over for these alone.
  func spanStartFeatures(_ at: Int, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear(place.side(of: at))
    let s = place.sentence
    let left = at < place.cue.lowerBound
    let w = words[at]
    let c = classes[at]
    let p1 = word(at - 1, s)
    let d1 = wordClass(at - 1, s)
    let gap = left ? place.cue.lowerBound - at : at - place.cue.upperBound
    let step = lengthStep(gap)
    let adjacency = relation(at, start: true, place)
    list.add(300)
    list.add(301, w)
    list.add(302, p1)
    list.add(304, d1, c)
    list.add(308, step, d1)
    list.add(309, adjacency, c)
    list.add(310, adjacency, w)
    list.add(318, shapes[at], d1)
    list.add(321, min(UInt64(gap), 12), adjacency)
    list.add(322, between(at, place, .comma), d1)
    list.add(323, between(at, place, .comma), between(at, place, .closing), adjacency)
    let f = families[at]
    list.add(330, f)
    list.add(341, kinds[at], adjacency)
    let other = othersBetween(at, place)
    let verbCount = verbsBetween(at, place)
    list.add(346, other, adjacency)
    list.add(348, verbCount, adjacency)
  }

  /// The other features of a first token.
  func moreSpanStartFeatures(_ at: Int, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear(place.side(of: at))
    let s = place.sentence
    let left = at < place.cue.lowerBound
    let side: UInt64 = left ? 1 : 2
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
    list.add(303, p1, w)
    list.add(305, d2, d1, c)
    list.add(306, d1, c, c1)
    list.add(307, step, c)
    list.add(311, adjacency, cueWord)
    list.add(312, adjacency, cueWord, c)
    list.add(313, d1, w)
    list.add(314, p1, c)
    list.add(315, cueWord, w)
    list.add(316, cueWord, p1)
    list.add(317, cueClass, d1, c)
    list.add(319, quoted[at], c, d1)
    list.add(320, quoted[at], cueWord)
    list.add(324, p1, w, cueClass)
    list.add(325, d1, c, adjacency)
    list.add(326, word(at + 1, s), w)
    let f = families[at]
    let e1 = family(at - 1, s)
    list.add(331, e1, f)
    list.add(332, adjacency, f)
    list.add(333, cueWord, f)
    list.add(334, d1, f)
    list.add(335, e1, c)
    let phrase = cuePhrase(place.cue)
    list.add(336, phrase, adjacency)
    list.add(337, phrase, d1, c)
    list.add(338, phrase, side, min(UInt64(gap), 12))
    list.add(339, families[place.cue.upperBound - 1], adjacency, c)
    list.add(340, kinds[at], kind(at - 1, s), c)
    list.add(342, p1, w, word(at + 1, s))
    list.add(343, d2 | c1 << 8, d1, c)
    list.add(344, word(at - 2, s), p1)
    list.add(345, d1, c, c1 | wordClass(at + 2, s) << 8)
    let other = othersBetween(at, place)
    let verbCount = verbsBetween(at, place)
    list.add(347, other, d1, c)
    list.add(349, verbCount, d1, c)
    list.add(350, nearestCue(before: at, place), d1, c)
  }

  /// The features of a last token that say most.
  func spanEndFeatures(_ at: Int, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear(place.side(of: at))
    let s = place.sentence
    let left = at < place.cue.lowerBound
    let cueWord = stems[place.cue.upperBound - 1]
    let cueClass = classes[place.cue.upperBound - 1]
    let w = words[at]
    let c = classes[at]
    let n1 = word(at + 1, s)
    let c1 = wordClass(at + 1, s)
    let gap = left ? place.cue.lowerBound - 1 - at : at + 1 - place.cue.upperBound
    let step = lengthStep(gap)
    let adjacency = relation(at, start: false, place)
    let rest = lengthStep(s.upperBound - 1 - at)
    list.add(400)
    list.add(401, w)
    list.add(402, n1)
    list.add(404, c, c1)
    list.add(408, rest, c1)
    list.add(409, rest, step)
    list.add(410, adjacency, c1)
    list.add(420, quoted[at], cueWord)
    list.add(422, between(at, place, .comma), c1)
    list.add(424, rest, cueClass)
    let f = families[at]
    list.add(430, f)
    list.add(440, kinds[at], kind(at + 1, s), c1)
    list.add(441, kinds[at], adjacency)
    let other = othersBetween(at, place)
    let next = nearestCue(behind: at, place)
    list.add(446, other, adjacency)
    list.add(447, other, c1)
    list.add(448, next, c1)
  }

  /// The other features of a last token.
  func moreSpanEndFeatures(_ at: Int, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear(place.side(of: at))
    let s = place.sentence
    let left = at < place.cue.lowerBound
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
    list.add(403, w, n1)
    list.add(405, c, c1, c2)
    list.add(406, d1, c, c1)
    list.add(407, step, c1)
    list.add(411, adjacency, cueWord)
    list.add(412, adjacency, c, c1)
    list.add(413, n1, c2)
    list.add(414, n1, word(at + 2, s))
    list.add(415, cueWord, n1)
    list.add(416, cueWord, c1)
    list.add(417, cueClass, c1, c2)
    list.add(418, c, n1)
    list.add(419, quoted[at], c1, c)
    list.add(421, min(UInt64(gap), 12), c1)
    list.add(423, n1, c2, wordClass(at + 3, s))
    list.add(425, w, c1)
    let f = families[at]
    let f1 = family(at + 1, s)
    list.add(431, f, f1)
    list.add(432, f1)
    list.add(433, c, f1)
    list.add(434, f, c1)
    list.add(435, cueWord, f1)
    let phrase = cuePhrase(place.cue)
    list.add(436, phrase, adjacency)
    list.add(437, phrase, c1)
    list.add(438, families[place.cue.upperBound - 1], adjacency, c1)
    list.add(442, w, n1, word(at + 2, s))
    list.add(443, d1 | c2 << 8, c, c1)
    list.add(444, c, c1, c2 | wordClass(at + 3, s) << 8)
    let verbCount = verbsBetween(at, place)
    let next = nearestCue(behind: at, place)
    let nextVerb = verbAhead(at, s)
    list.add(449, next, n1)
    list.add(450, next, c1, c2)
    list.add(451, verbCount, c1)
    list.add(452, nextVerb, c1)
    list.add(453, nextVerb, n1)
    list.add(454, nextVerb, c1, c2)
  }

  func spanPairFeatures(_ span: Range<Int>, _ place: SpanPlace, into list: inout FeatureList) {
    list.clear(place.side(of: span.lowerBound))
    addSpanPairFeatures(span, place, into: &list)
  }

  func addSpanPairFeatures(_ span: Range<Int>, _ place: SpanPlace, into list: inout FeatureList) {
    let s = place.sentence
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
    list.add(500, length)
    list.add(501, length, cueWord)
    list.add(502, first, last)
    list.add(503, before, behind)
    list.add(504, first, behind)
    list.add(505, opening, closing)
    list.add(506, opening, closing, cueWord)
    list.add(507, shape)
    list.add(508, shape, cueClass)
    list.add(509, shape, before, behind)
    list.add(510, words[span.lowerBound], behind)
    list.add(511, length, first, behind)
    list.add(512, opening, closing, before)
    list.add(513, opening, closing, behind)
    list.add(514, shape, length)
    list.add(515, opening, closing, cueClass)
    let inside = min(2, UInt64(place.cues.count { $0 != place.cue && span.overlaps($0) }))
    list.add(516, inside, shape)
    list.add(517, inside, cueWord)
    list.add(518, inside, opening, closing)
    list.add(519, inside, behind, before)
    list.add(520, families[span.lowerBound], families[span.upperBound - 1])
    list.add(521, families[span.lowerBound], behind)
    let phrase = cuePhrase(place.cue)
    list.add(522, phrase, opening, closing)
    list.add(523, phrase, length)
    list.add(524, first, wordClass(span.lowerBound + 1, s), cueWord)
    list.add(525, words[span.lowerBound], length)
    list.add(526, words[span.lowerBound], words[span.upperBound - 1])
    list.add(527, kinds[span.lowerBound], kinds[span.upperBound - 1], length)
    list.add(528, min(3, UInt64(verbs[span.upperBound] - verbs[span.lowerBound])), first, behind)
    list.add(529, brackets(span), behind)
    list.add(530, opening, closing, first | last << 8)
    list.add(531, opening, closing, length)
  }
}
