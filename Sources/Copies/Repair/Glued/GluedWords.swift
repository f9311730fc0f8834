/// Spaces whose loss the words of all articles and of the language show without a sibling.
///
/// Each run of letters is weighed as one word against two and three; how likely a lost space is, is learnt from the text
/// itself: from the runs that are two words beyond doubt.
struct GluedWords {
  let vocabulary: Vocabulary
  let language: NewsLanguage

  /// Letters of a run that is looked at.
  private static let lengths = 3...40
  /// A word that stands so often is no two words.
  private static let commonWord = -7.5
  /// Part of the small words of a text that may be unknown; more, and it is in another language.
  private static let foreign = 0.25
  /// The commonest words are one in so many, and of the small words of an English text such a part at the least.
  private static let commonest = 0.008
  private static let leastCommon = 0.12
  /// What a cut must gain beyond doubt, if one space in 250 is lost, to count as a sign of damage.
  private static let sure = 7.0
  private static let rareLoss = -5.5
  private static let frequentLoss = -3.0
  /// Part of the words at which spaces are lost in a text that lost some; below it only what is beyond doubt is mended.
  /// Measured on 300 articles: sound ones reach .005, damaged ones have .009 at the least.
  private static let leastLoss = 0.004
  private static let greatestLoss = 0.05
  /// What a cut must gain in a damaged text, and in one that is not known to be.
  private static let gain = 0.8
  private static let gainInSound = 8.0

  /// Places in the text of `side` where a space was lost, in order.
  func places(in side: Side) -> [Int] {
    let words = WordLikelihood(vocabulary: vocabulary, language: isForeign(side) ? nil : language)
    let ranges = Vocabulary.words(of: side.folded, in: side.text)
    var runs: [(run: GluedRun, start: Int)] = []
    let marks = GluedMarks(side: side, words: words).places()
    var certain = marks.count
    for (index, word) in ranges.enumerated() {
      guard let run = run(word, index, ranges, side, words) else { continue }
      // What does not pay where many spaces are lost never does.
      guard let cut = run.cut(words, loss: Self.frequentLoss), cut.gain > 0 else { continue }
      runs.append((run, word.lowerBound))
      let surplus = Double(cut.places.count) * (Self.frequentLoss - Self.rareLoss)
      if cut.gain - surplus > Self.sure { certain += cut.places.count }
    }
    let share = Double(certain) / Double(ranges.count + 20)
    let isDamaged = share >= Self.leastLoss && certain > 2
    let loss = NaturalLogarithm.of(max(0.000_05, min(Self.greatestLoss, 2 * share)))
    var places: [Int] = []
    for (run, start) in runs {
      guard let cut = run.cut(words, loss: loss), cut.gain > (isDamaged ? Self.gain : Self.gainInSound) else {
        continue
      }
      for place in cut.places { places.append(side.start(start + place)) }
    }
    places += marks
    return places.sorted()
  }

  /// Whether many of the text's words are unknown and few are the commonest of English, as glued text still has them.
  private func isForeign(_ side: Side) -> Bool {
    var small = 0.0, unknown = 0.0, common = 0.0
    Vocabulary.forEachWord(side.folded, in: side.text) { word in
      guard (0x61...0x7A).contains(side.text[side.start(word.lowerBound)]) else { return }
      small += 1
      let count = language.counts(WordKey.key(side.letters[word])).small
      if count < 1 { unknown += 1 }
      if count > language.counted * Self.commonest { common += 1 }
    }
    return unknown > Self.foreign * small && common < Self.leastCommon * small
  }

  /// The run at `word`, if it may be glued words.
  private func run(
    _ word: Range<Int>, _ index: Int, _ all: [Range<Int>], _ side: Side, _ words: WordLikelihood
  ) -> GluedRun? {
    let letters = side.letters[word]
    guard Self.lengths.contains(word.count), letters.allSatisfy({ $0 < 0x80 }), !isAddress(word, side) else {
      return nil
    }
    let capitals = word.map { isCapital(side, $0) }
    let hasDigits = letters.contains { $0 <= 0x39 }
    let isPlain = !hasDigits && !capitals.dropFirst().contains(true)
    if isPlain, words.known(WordKey.key(letters), isCapital: capitals[0]) ?? -100 > Self.commonWord { return nil }
    if hasDigits, letters.allSatisfy({ $0 <= 0x39 }) { return nil }
    func key(_ neighbour: Int) -> UInt64? {
      guard all.indices.contains(neighbour) else { return nil }
      let other = all[neighbour]
      let gap =
        neighbour < index
        ? side.gap(word.lowerBound - 1, word.lowerBound) : side.gap(word.upperBound - 1, word.upperBound)
      return gap.count == 1 && side.text[gap.lowerBound] == 0x20 ? WordKey.key(side.letters[other]) : nil
    }
    let end = side.end(word.upperBound - 1)
    let follows =
      word.lowerBound > 0
      && WordEdges.isApostrophe(side.text, side.gap(word.lowerBound - 1, word.lowerBound))
    // What is called with brackets is a name in a program: "setTimeout(".
    if end < side.text.count, side.text[end] == 0x28, !capitals[0], capitals.contains(true) { return nil }
    if Brands.names.contains(WordKey.key(letters)) { return nil }
    let stops = end < side.text.count && (side.text[end] == 0x2E || side.text[end] == 0x26)
    return GluedRun(
      letters: letters, capitals: capitals, before: key(index - 1), after: key(index + 1), followsApostrophe: follows,
      isBeforeStop: stops)
  }

  /// Whether the word belongs to an address, a tag or the name of an account.
  private func isAddress(_ word: Range<Int>, _ side: Side) -> Bool {
    let signs: [UInt8] = [0x40, 0x23, 0x5F, 0x5C, 0x3D]
    let start = side.start(word.lowerBound), end = side.end(word.upperBound - 1)
    let text = side.text
    if start > 0, signs.contains(text[start - 1]) { return true }
    if start > 1, text[start - 1] == 0x2F, text[start - 2] == 0x2F || isInPath(text, start - 1, step: -1) {
      return true
    }
    if start > 1, text[start - 1] == 0x2E, isSmall(text[start]), isLetter(text[start - 2]) { return true }
    guard end < text.count else { return false }
    if signs.contains(text[end]) { return true }
    if text[end] == 0x3A, end + 1 < text.count, text[end + 1] == 0x2F { return true }
    return text[end] == 0x2E && end + 1 < text.count && isSmall(text[end + 1])
  }

  /// Whether the unbroken run of bytes before a slash holds a dot or another slash, as addresses do.
  private func isInPath(_ text: [UInt8], _ slash: Int, step: Int) -> Bool {
    var at = slash + step
    while text.indices.contains(at), text[at] > 0x20, abs(at - slash) < 80 {
      if text[at] == 0x2E || text[at] == 0x2F { return true }
      at += step
    }
    return false
  }

  private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { isSmall(byte | 0x20) }

  private func isCapital(_ side: Side, _ at: Int) -> Bool {
    let byte = side.text[side.start(at)]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    let (scalar, _) = side.text.withUnsafeBufferPointer { LetterFolding.scalar(in: $0, at: side.start(at)) }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}
