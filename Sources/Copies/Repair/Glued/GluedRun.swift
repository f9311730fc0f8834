/// A run of letters and digits that may be several words.
struct GluedRun {
  /// The run among the letters of its text, and which of its letters are capitals.
  let letters: ArraySlice<UInt8>
  let capitals: [Bool]
  /// The words before and after it, where one space parts them from it.
  let before: UInt64?
  let after: UInt64?
  /// Whether an apostrophe stands before it ("don't|know") and whether a stop or an ampersand follows ("the|U.S.").
  let followsApostrophe: Bool
  let isBeforeStop: Bool

  /// One way to part the run: where, and how much likelier that is than one word.
  struct Cut {
    let places: [Int]
    let gain: Double
  }

  /// What each word after the second must bring.
  private static let furtherWord = 1.0
  /// Spaces beside capitals are lost so many times as often as the mean, others half as often.
  private static let lossAtCapital = 1.1
  private static let lossElsewhere = -0.7
  /// What a word costs with a capital inside, and what part of that names like McKay are spared.
  private static let innerCapital = -9.0
  private static let innerCapitals = -6.3
  private static let unknownPiece = -1.0
  private static let letterBeforeStop = -6.0
  private static let number = -9.0
  /// A name with a number in it ("G20"), and one that looks like a word beside a number.
  private static let wordAndNumber = (name: -14.0, parts: -25.0)
  /// A word beside a number is at least so likely.
  private static let wordBesideNumber = -12.5
  /// Openings of names that go on with a capital.
  private static let nameOpenings: Set<String> = [
    "mc", "mac", "de", "la", "le", "di", "du", "van", "fitz", "del", "da", "o", "des", "lo", "al", "el",
  ]
  /// Ends of words after an apostrophe.
  private static let contracted: Set<String> = ["s", "t", "re", "ve", "ll", "d", "m"]
  /// Ends of ordinals and decades.
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "s"]

  /// The likeliest way to make several words of the run, if one space is lost in `exp(-loss)`; nil where it is one word
  /// or cannot be parted.
  ///
  /// - Complexity: O(letters³) in the worst case, of at most 40; few pieces of a run are words.
  func cut(_ words: WordLikelihood, loss: Double) -> Cut? {
    let count = letters.count
    let pieces = pieces(words)
    let one = wholes(words, pieces)
    // For each piece the best way to reach its end with it as the last word.
    var best = [Double](repeating: -.infinity, count: pieces.likelihood.count)
    var previous = [Int](repeating: -1, count: pieces.likelihood.count)
    for end in 1...count {
      for start in 0..<end {
        let at = pieces.index(start, end)
        guard let alone = pieces.likelihood[at], end - start < count else { continue }
        if start == 0 {
          best[at] = alone + words.neighbours(before, pieces.keys[at])
          continue
        }
        for earlier in 0..<start {
          let from = pieces.index(earlier, start)
          guard best[from] > -.infinity else { continue }
          let (first, second) = (pieces.keys[from], pieces.keys[at])
          let gain =
            best[from] + words.likelihood(of: second, after: first, alone: alone) + loss + lossBias(start)
            - (earlier > 0 ? Self.furtherWord : 0)
          if gain > best[at] { (best[at], previous[at]) = (gain, from) }
        }
      }
    }
    var last: (gain: Double, at: Int)?
    for start in 1..<count {
      let at = pieces.index(start, count)
      guard best[at] > -.infinity else { continue }
      let gain = best[at] + (after.map { words.neighbours(pieces.keys[at], $0) } ?? 0)
      if gain > last?.gain ?? -.infinity { last = (gain, at) }
    }
    guard let last else { return nil }
    var places: [Int] = []
    var at = last.at
    while previous[at] >= 0 {
      places.append(at / (count + 1))
      at = previous[at]
    }
    if places.count == 1, isBrand(places[0], words, pieces) { return nil }
    let whole = places.count == 1 && isUsual(places[0], words, pieces) ? one.sure : max(one.sure, one.seen)
    return Cut(places: places.reversed(), gain: last.gain - whole)
  }

  /// The number of each piece, and how likely those are that are words.
  private struct Pieces {
    let count: Int
    var keys: [UInt64]
    var likelihood: [Double?]
    func index(_ start: Int, _ end: Int) -> Int { start * (count + 1) + end }
  }

  private func pieces(_ words: WordLikelihood) -> Pieces {
    let count = letters.count
    var pieces = Pieces(
      count: count, keys: Array(repeating: 0, count: count * (count + 1)),
      likelihood: Array(repeating: nil, count: count * (count + 1)))
    for start in 0..<count {
      var key = WordKey.empty
      for end in start + 1...count {
        let stem = key
        key = WordKey.appending(letters[letters.startIndex + end - 1], to: key)
        pieces.keys[pieces.index(start, end)] = key
        pieces.likelihood[pieces.index(start, end)] = piece(start..<end, key, stem, words)
      }
    }
    return pieces
  }

  /// How likely the run is as one word, by what is known of words, and by other articles that have it.
  private func wholes(_ words: WordLikelihood, _ pieces: Pieces) -> (sure: Double, seen: Double) {
    let count = letters.count
    let key = pieces.keys[pieces.index(0, count)]
    let one = words.whole(key, letters: count, isCapital: capitals[0])
    let odd = oddity()
    var whole = one.made + odd
    if let sure = one.sure, odd == 0 || isKnownName(0..<count, key, words) { whole = sure }
    if odd == 0 {
      for at in 2..<max(2, count - 1) {
        whole = max(whole, words.compound(pieces.keys[pieces.index(0, at)], pieces.keys[pieces.index(at, count)]))
      }
      if count > 4, letters.last == UInt8(ascii: "s") {
        whole = max(
          whole, words.possessive(of: pieces.keys[pieces.index(0, count - 1)], isCapital: capitals[0]) ?? whole)
      }
    }
    if hasDigits { whole = looksParted(words) ? Self.wordAndNumber.parts : Self.wordAndNumber.name }
    let around = words.neighbours(before, key) + (after.map { words.neighbours(key, $0) } ?? 0)
    return (whole + around, (one.seen ?? -1000) + around)
  }

  /// Whether the run has a capital inside and is written so again, while its parts never stand side by side.
  private func isBrand(_ at: Int, _ words: WordLikelihood, _ pieces: Pieces) -> Bool {
    let count = letters.count
    return isSeam(at) && words.vocabulary.word(pieces.keys[pieces.index(0, count)]).count > 1
      && words.degree(pieces.keys[pieces.index(0, at)], pieces.keys[pieces.index(at, count)]) == 0
  }

  /// Whether the parts often stand side by side, so that other articles have lost the same space.
  private func isUsual(_ at: Int, _ words: WordLikelihood, _ pieces: Pieces) -> Bool {
    words.degree(pieces.keys[pieces.index(0, at)], pieces.keys[pieces.index(at, letters.count)]) > 0
  }

  /// How likely a piece is as a word of its own; nil where it is none.
  private func piece(_ range: Range<Int>, _ key: UInt64, _ stem: UInt64, _ words: WordLikelihood) -> Double? {
    let base = letters.startIndex
    let piece = letters[base + range.lowerBound..<base + range.upperBound]
    if piece.contains(where: Self.isDigit) { return isNumber(range) ? Self.number : nil }
    if range.lowerBound == 0, followsApostrophe, Self.contracted.contains(String(decoding: piece, as: UTF8.self)) {
      return words.known(key, isCapital: false) ?? Self.number
    }
    let isCapital = capitals[range.lowerBound]
    if piece.count == 1, isCapital, isBeforeStop, range.upperBound == letters.count {
      return Self.letterBeforeStop
    }
    if piece.count == 1, piece.first != UInt8(ascii: "a"), !(piece.first == UInt8(ascii: "i") && isCapital) {
      return nil
    }
    // The last letter of an acronym is no word.
    if piece.count == 1, range.lowerBound > 0, capitals[range.lowerBound], capitals[range.lowerBound - 1] { return nil }
    // A capital inside shows that the piece is two, but for names that are known.
    if range.dropFirst().contains(where: isSeam), !isKnownName(range, key, words) { return nil }
    if isAcronymAndWord(range) { return nil }
    let isAllCapitals = isCapital && piece.count > 1 && range.allSatisfy { capitals[$0] }
    var best = isAllCapitals ? words.inCapitals(key) : words.known(key, isCapital: isCapital)
    if piece.last == UInt8(ascii: "s"), piece.count > 3, let owner = words.possessive(of: stem, isCapital: isCapital) {
      best = max(best ?? owner, owner)
    }
    if best == nil, isCapital, piece.count > 2 { best = words.unknown(letters: piece.count) + Self.unknownPiece }
    return best
  }

  /// Whether the language has a name with these capitals inside, and seldom or never its parts side by side.
  private func isKnownName(_ range: Range<Int>, _ key: UInt64, _ words: WordLikelihood) -> Bool {
    guard words.language?.counts(key).capital ?? 0 > 0 else { return false }
    let base = letters.startIndex
    return range.dropFirst().filter(isSeam).allSatisfy { at in
      let first = WordKey.key(letters[base + range.lowerBound..<base + at])
      return words.degree(first, WordKey.key(letters[base + at..<base + range.upperBound])) < 2
    }
  }

  private func lossBias(_ at: Int) -> Double { capitals[at] || capitals[0] ? Self.lossAtCapital : Self.lossElsewhere }

  /// Whether a capital follows a small letter here.
  private func isSeam(_ at: Int) -> Bool {
    capitals[at] && !capitals[at - 1] && !Self.isDigit(letters[letters.startIndex + at - 1])
  }

  /// Whether capitals run into small letters, as in "BBCsaid" but not in "MPs".
  private func isAcronymAndWord(_ range: Range<Int>) -> Bool {
    guard range.count > 2, capitals[range.lowerBound], capitals[range.lowerBound + 1] else { return false }
    let small = range.count { !capitals[$0] }
    return small > 1 || small == 1 && letters[letters.startIndex + range.upperBound - 1] != UInt8(ascii: "s")
  }

  private var hasDigits: Bool { letters.contains(where: Self.isDigit) }
  private static func isDigit(_ letter: UInt8) -> Bool { (0x30...0x39).contains(letter) }

  /// What the run's capitals cost if it is one word.
  private func oddity() -> Double {
    let seams = capitals.indices.dropFirst().filter(isSeam)
    if let first = seams.first {
      let opening = String(decoding: letters.prefix(first), as: UTF8.self)
      return seams.count == 1 && Self.nameOpenings.contains(opening) ? -0.01 : Self.innerCapital
    }
    return isAcronymAndWord(0..<letters.count) ? Self.innerCapitals : 0
  }

  /// Whether the piece is a whole number, perhaps with the end of an ordinal or a decade.
  private func isNumber(_ range: Range<Int>) -> Bool {
    let base = letters.startIndex
    func digit(_ at: Int) -> Bool { letters.indices.contains(base + at) && Self.isDigit(letters[base + at]) }
    guard digit(range.lowerBound), !digit(range.lowerBound - 1) else { return false }
    let digits = range.prefix(while: digit)
    if digits.count == range.count { return !digit(range.upperBound) }
    return Self.ordinals.contains(
      String(decoding: letters[base + digits.endIndex..<base + range.upperBound], as: UTF8.self))
  }

  /// Whether the run is common words beside numbers, not a name with a number in it or a unit.
  private func looksParted(_ words: WordLikelihood) -> Bool {
    let base = letters.startIndex
    var at = 0
    var hasWord = false
    while at < letters.count {
      let isDigits = Self.isDigit(letters[base + at])
      var end = at + 1
      while end < letters.count, Self.isDigit(letters[base + end]) == isDigits { end += 1 }
      defer { at = end }
      guard !isDigits else { continue }
      let word = String(decoding: letters[base + at..<base + end], as: UTF8.self)
      if at > 0, Self.ordinals.contains(word) { continue }
      let isUnit = LostSpaces.units.contains(word) && word != "percent"
      guard end - at > 1, !isUnit, !capitals[at..<end].dropFirst().contains(true) else { return false }
      // More than one word is told by their likelihood alone.
      let known = words.known(WordKey.key(letters[base + at..<base + end]), isCapital: capitals[at])
      guard known ?? (end - at > 5 ? 0 : -20) > Self.wordBesideNumber else { return false }
      hasWord = true
    }
    return hasWord
  }
}
