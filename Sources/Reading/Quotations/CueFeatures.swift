extension Landscape {
  /// Features that token `at` starts a cue.
  package func cueStartFeatures(_ at: Int, _ sentence: Range<Int>, last: Int, into list: inout FeatureList) {
    likelyCueStartFeatures(at, sentence, last: last, into: &list)
    addCueStartFeatures(at, sentence, last: last, into: &list)
  }

  /// Whether a token can start a cue at all, by what part it can play.
  func mayStartCue(_ at: Int) -> Bool { PartOfSpeech.startNoCue >> classes[at] & 1 == 0 }

  /// The features that token `at` starts a cue which say most: most tokens are passed over for these alone.
  func likelyCueStartFeatures(_ at: Int, _ sentence: Range<Int>, last: Int, into list: inout FeatureList) {
    list.clear()
    let w = words[at]
    let c = classes[at]
    let w1 = word(at + 1, sentence)
    let c1 = wordClass(at + 1, sentence)
    let p1 = word(at - 1, sentence)
    let d1 = wordClass(at - 1, sentence)
    list.add(1)
    list.add(2, w)
    list.add(8, w1)
    list.add(9, p1)
    list.add(12, c, c1)
    list.add(13, d1, c)
    list.add(14, d1, c, c1)
    list.add(19, shapes[at], c)
    list.add(28, quoted[at], c, d1)
    let position = lengthStep(at - sentence.lowerBound)
    list.add(29, position, c)
    let left = leftHead(at, sentence)
    let ahead = lookahead(at, sentence)
    list.add(37, traitBits(at), d1, c1)
    let st = stems[at]
    list.add(40, st)
    let f = families[at]
    list.add(51, f)
    list.add(53, f, d1)
    list.add(62, f, quoted[at])
    list.add(64, kind(left, sentence), c, ahead)
    list.add(65, kind(at - 1, sentence), kind(at + 1, sentence), c)
    list.add(66, kind(left, sentence), f)
    list.add(67, kinds[at], c, d1)
    let before = min(2, UInt64(verbs[at] - verbs[sentence.lowerBound]))
    let behind = min(2, UInt64(verbs[sentence.upperBound] - verbs[at + 1]))
    list.add(80, before, behind, c)
    let gap = last < 0 ? 9 : lengthStep(at - last)
    list.add(85, gap, c)
  }

  /// Adds the other features that token `at` starts a cue.
  func addCueStartFeatures(_ at: Int, _ sentence: Range<Int>, last: Int, into list: inout FeatureList) {
    let w = words[at]
    let c = classes[at]
    let w1 = word(at + 1, sentence)
    let w2 = word(at + 2, sentence)
    let c1 = wordClass(at + 1, sentence)
    let c2 = wordClass(at + 2, sentence)
    let p1 = word(at - 1, sentence)
    let p2 = word(at - 2, sentence)
    let d1 = wordClass(at - 1, sentence)
    let d2 = wordClass(at - 2, sentence)
    list.add(3, w, w1)
    list.add(4, p1, w)
    list.add(5, w, c1)
    list.add(6, d1, w)
    list.add(7, d1, w, c1)
    list.add(10, w2)
    list.add(11, p2)
    list.add(15, d2, d1, c)
    list.add(16, c, c1, c2)
    list.add(17, endings[at], d1)
    list.add(18, endings[at], c1)
    list.add(20, w, quoted[at])
    list.add(21, w, w1, w2)
    list.add(22, w, d2)
    list.add(23, w, c2)
    list.add(24, p2, p1)
    list.add(25, w1, w2)
    list.add(26, c, w1)
    list.add(27, p1, c)
    let position = lengthStep(at - sentence.lowerBound)
    list.add(30, lengthStep(sentence.upperBound - at), c)
    let left = leftHead(at, sentence)
    let ahead = lookahead(at, sentence)
    list.add(31, word(left, sentence), c)
    list.add(32, wordClass(left, sentence), w)
    list.add(33, wordClass(left, sentence), wordClass(left - 1, sentence), c)
    list.add(34, ahead, w)
    list.add(35, ahead, c, d1)
    list.add(36, word(left, sentence), w)
    list.add(38, wordClass(at + 3, sentence), c1, w)
    let st = stems[at]
    list.add(41, st, c1)
    list.add(42, st, d1)
    list.add(43, st, d1, c1)
    list.add(44, st, w1)
    list.add(45, st, wordClass(left, sentence))
    list.add(46, st, ahead)
    list.add(47, st, quoted[at])
    list.add(48, stem(at - 1, sentence), st)
    list.add(49, stem(at + 1, sentence), d1, c)
    list.add(50, stem(at - 1, sentence), c)
    list.add(39, wordClass(left, sentence), c, c1)
    let f = families[at]
    let f1 = family(at + 1, sentence)
    let e1 = family(at - 1, sentence)
    list.add(52, f, c1)
    list.add(54, f, d1, c1)
    list.add(55, f, f1)
    list.add(56, e1, f)
    list.add(57, st, f1)
    list.add(58, f, ahead)
    list.add(59, st, e1)
    list.add(60, f, w1)
    list.add(61, family(left, sentence), f)
    list.add(63, kind(left, sentence), st)
    let shape = quoteShape(at, sentence)
    list.add(68, shape, st)
    list.add(69, shape, c, d1)
    list.add(70, shape, f)
    list.add(71, shape, c, c1)
    list.add(72, words[sentence.lowerBound], position, c)
    list.add(73, st, w1, w2)
    list.add(74, st, c1, c2)
    list.add(75, st, d1, d2)
    list.add(76, d2 | c << 8, d1, c1)
    list.add(77, d1 | c2 << 8, c, c1)
    list.add(78, p2, p1, w)
    list.add(79, st, c1 | c2 << 8, wordClass(at + 3, sentence))
    let before = min(2, UInt64(verbs[at] - verbs[sentence.lowerBound]))
    let behind = min(2, UInt64(verbs[sentence.upperBound] - verbs[at + 1]))
    let commasBefore = min(3, UInt64(commas[at] - commas[sentence.lowerBound]))
    list.add(81, before, c, d1)
    list.add(82, commasBefore, c, d1)
    list.add(83, behind, st)
    list.add(84, behind, c, c1)
    let gap = last < 0 ? 9 : lengthStep(at - last)
    list.add(86, gap, st)
    list.add(87, gap, c, d1)
  }

  /// Features that token `at` goes on with the cue that started at `start`.
  package func cueContinueFeatures(_ at: Int, _ sentence: Range<Int>, into list: inout FeatureList) {
    list.clear()
    let w = words[at]
    let c = classes[at]
    let w1 = word(at + 1, sentence)
    let c1 = wordClass(at + 1, sentence)
    let p1 = word(at - 1, sentence)
    let d1 = wordClass(at - 1, sentence)
    let d2 = wordClass(at - 2, sentence)
    list.add(101)
    list.add(102, w)
    list.add(103, p1, w)
    list.add(104, d1, w)
    list.add(105, p1, c)
    list.add(106, d1, c)
    list.add(107, d1, c, c1)
    list.add(108, w, w1)
    list.add(109, w, c1)
    list.add(110, p1, w, c1)
    list.add(111, p1, c, c1)
    list.add(112, d2, d1, c)
    list.add(113, quoted[at], c)
    list.add(114, endings[at], d1)
    list.add(115, word(at - 2, sentence), p1, w)
    list.add(116, w1, c)
    list.add(117, d2, d1, w)
    list.add(118, c, c1, wordClass(at + 2, sentence))
    list.add(120, stem(at - 1, sentence), w)
    list.add(121, stem(at - 1, sentence), w, c1)
    list.add(122, stem(at - 1, sentence), c, c1)
    list.add(123, stem(at - 2, sentence), p1, w)
    list.add(119, p1, w1)
    let f = families[at]
    list.add(124, f, d1)
    list.add(125, stem(at - 1, sentence), f)
    list.add(126, family(at - 1, sentence), w)
    list.add(127, family(at - 1, sentence), c, c1)
    list.add(128, f, c1)
    list.add(129, word(at - 2, sentence), p1, c)
    list.add(130, kinds[at], c, d1)
    list.add(131, c, c1, wordClass(at + 2, sentence) | d1 << 8)
  }

  /// Quote marks around a token: one just before or behind it, one that opens or closes in its sentence on either side.
  private func quoteShape(_ at: Int, _ sentence: Range<Int>) -> UInt64 {
    var bits: UInt64 = quoted[at]
    for step in 1...3 where sentence.contains(at - step) && wording.marks[at - step] == .closing { bits |= 2 }
    for step in 1...4 where sentence.contains(at + step) && wording.marks[at + step] == .opening { bits |= 4 }
    if closings[at] > closings[sentence.lowerBound] { bits |= 8 }
    if closings[sentence.upperBound] > closings[at + 1] { bits |= 16 }
    if quoted[sentence.lowerBound] == 1 { bits |= 32 }
    if quoted[sentence.upperBound - 1] == 1 { bits |= 64 }
    return bits
  }

  /// The nearest token on the left that is no adverb and no auxiliary.
  private func leftHead(_ at: Int, _ sentence: Range<Int>) -> Int {
    var left = at - 1
    while left > sentence.lowerBound, at - left < 5,
      wording.has([.adverb, .auxiliary, .modal, .negation], at: left)
        || classes[left] == UInt64(PartOfSpeech.adverbEnding.rawValue)
    {
      left -= 1
    }
    return left
  }

  /// What opens next on the right: a clause, a quotation, an infinitive, or nothing within eight tokens.
  private func lookahead(_ at: Int, _ sentence: Range<Int>) -> UInt64 {
    var index = at + 1
    while index < min(sentence.upperBound, at + 9) {
      if classes[index] == UInt64(PartOfSpeech.that.rawValue) { return 1 }
      if classes[index] == UInt64(PartOfSpeech.to.rawValue) { return 2 }
      switch wording.marks[index] {
      case .opening: return 3
      case .colon: return 4
      case .comma: return 5
      case .stop: return 6
      default: break
      }
      index += 1
    }
    return index >= sentence.upperBound ? 7 : 0
  }

  private func traitBits(_ at: Int) -> UInt64 {
    wording.traits[at].intersection([.reporting, .stance, .reportingNoun, .gerund, .always, .takesHearer, .hedge])
      .rawValue
  }
}
