/// Places where a mark has a letter on both sides that never stands so.
struct GluedMarks {
  let side: Side
  let words: WordLikelihood

  /// Abbreviations before numbers, and before names.
  private static let beforeNumbers: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "sec", "art",
  ]
  private static let beforeNames: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "gen", "col", "lt", "sgt", "capt", "prof", "rev",
    "st",
    "maj", "adm", "hon", "pres", "vs",
  ]
  /// Times that a common word was counted.
  private static let common = 1000.0

  /// Places in the text where a space was lost beside a mark, in order.
  func places() -> [Int] {
    var places: [Int] = []
    var quotes = 0
    let text = side.text
    // The line that the gap begins in, and whether as many of its quote marks open as close.
    var line = 0..<0
    var isPaired = true
    for at in side.letters.indices.dropLast() {
      let gap = side.gap(at, at + 1)
      guard !gap.isEmpty else { continue }
      if gap.lowerBound >= line.upperBound {
        line = self.line(from: line.upperBound, to: gap.lowerBound)
        isPaired = text[line].count { $0 == 0x22 } % 2 == 0
      }
      if text[gap].contains(0x0A) { quotes = 0 }
      let open = quotes
      quotes += text[gap].count { $0 == 0x22 }
      guard gap.count < 4, !text[gap].contains(where: { $0 <= 0x20 }) else { continue }
      if let place = place(gap, before: at, isQuoted: open % 2 == 1, isPaired) { places.append(place) }
    }
    return places
  }

  private func place(_ gap: Range<Int>, before at: Int, isQuoted: Bool, _ isPaired: Bool) -> Int? {
    let left = word(endingAt: at), right = word(startingAt: at + 1)
    let first = side.letters[at], second = side.letters[at + 1]
    guard first < 0x80, second < 0x80, !isInAddress(gap) else { return nil }
    let isNumber = (isDigit(first), isDigit(second))
    guard isNumber != (true, true) else { return nil }
    let isPlain = isNumber == (false, false) && left.count > 1
    switch Array(side.text[gap]) {
    case [0x2C], [0x3B], [0x2E, 0x2C]:
      if isNumber.0 { return isKnown(right) && right.count > 1 ? gap.upperBound : nil }
      return isKnown(left) || isKnown(right) ? gap.upperBound : nil
    case [0x3A]: return isPlain && isKnown(left) && isKnown(right) && right.count > 1 ? gap.upperBound : nil
    case [0x21], [0x3F]: return isPlain && (isKnown(left) || left.count > 4) && isCapital(at + 1) ? gap.upperBound : nil
    case [0x29], [0x5D], [0x29, 0x2C], [0x29, 0x2E], [0x2E, 0x29]:
      return isPlain && isKnown(right) && right.count > 1 ? gap.upperBound : nil
    case [0x28]: return isPlain && left.count > 2 && (right.count > 1 || isCapital(at + 1)) ? gap.lowerBound : nil
    case [0x25]: return isKnown(right) && !isNumber.1 && right.count > 1 ? gap.upperBound : nil
    case [0x24]: return isKnown(left) && isNumber.1 && left.count > 1 && isSmall(at) ? gap.lowerBound : nil
    case [0x2E]: return isStop(at, left, right, isNumber) ? gap.upperBound : nil
    case [0x22]:
      guard isKnown(left) || isKnown(right), isPaired else { return nil }
      return isQuoted ? gap.upperBound : gap.lowerBound
    case [0x2C, 0x22]:
      let isClosing = isPaired ? isQuoted : isQuoted || isSmall(at + 1)
      return isClosing ? gap.upperBound : gap.lowerBound + 1
    case [0x2E, 0x22], [0x3F, 0x22], [0x21, 0x22]: return isQuoted ? gap.upperBound : gap.lowerBound + 1
    case [0xE2, 0x80, 0x9D]: return gap.upperBound
    case [0xE2, 0x80, 0x9C]: return gap.lowerBound
    default: return nil
    }
  }

  /// Whether the stop between two words ends a sentence or an abbreviation.
  private func isStop(_ at: Int, _ left: Range<Int>, _ right: Range<Int>, _ isNumber: (Bool, Bool)) -> Bool {
    let leftWord = String(decoding: side.letters[left], as: UTF8.self)
    if isNumber.1 { return isCapital(left.lowerBound) && Self.beforeNumbers.contains(leftWord) }
    let isWholeWord = right.count > 2 && !isCapital(right.upperBound - 1)
    if left.count == 1 {
      // "U.S.President": an abbreviation of single letters before a whole word.
      guard isCapital(at) else { return false }
      if isCapital(at + 1) { return isWholeWord && (isKnown(right) || right.count > 3) }
      return right.count > 1 && isKnown(right) && at > 0 && isCapital(at - 1)
        && side.text[side.gap(at - 1, at)] == [0x2E]
    }
    guard isCapital(at + 1) else { return false }
    if isNumber.0 { return right.count > 1 && isWholeWord && isKnown(right) }
    if isCapital(left.lowerBound) {
      if Self.beforeNames.contains(leftWord) { return isWholeWord }
      return left.count > 2 && isSmall(at) && (isCommon(right) || isKnown(left) && isKnown(right) && isWholeWord)
    }
    // After a small word a capital opens a sentence, whatever it is glued to.
    return isSmall(at) && (left.count > 2 && isKnown(left) || isCommon(left))
  }

  /// The line that holds `place`, its end mark included; `start` begins a line before or at it.
  private func line(from start: Int, to place: Int) -> Range<Int> {
    let text = side.text
    var start = start
    var end = start
    while end < text.count {
      end += 1
      guard text[end - 1] == 0x0A else { continue }
      if end > place { break }
      start = end
    }
    return start..<end
  }

  /// Whether the bytes around belong to an address: an at sign, a slash, or a stop before a small letter.
  private func isInAddress(_ gap: Range<Int>) -> Bool {
    let text = side.text
    var at = gap.lowerBound - 1
    while at >= 0, text[at] > 0x20, gap.lowerBound - at < 80 {
      if text[at] == 0x40 || text[at] == 0x2F && at > 0 && text[at - 1] == 0x2F { return true }
      at -= 1
    }
    return false
  }

  private func isKnown(_ word: Range<Int>) -> Bool {
    let key = WordKey.key(side.letters[word])
    return words.language?.counts(key).all ?? 0 > 0 || words.vocabulary.word(key).groups > 2
  }
  private func isCommon(_ word: Range<Int>) -> Bool {
    words.language?.counts(WordKey.key(side.letters[word])).small ?? 0 > Self.common
  }
  private func isDigit(_ letter: UInt8) -> Bool { (0x30...0x39).contains(letter) }
  private func isSmall(_ at: Int) -> Bool { (0x61...0x7A).contains(side.text[side.start(at)]) }
  private func isCapital(_ at: Int) -> Bool { (0x41...0x5A).contains(side.text[side.start(at)]) }
  private func word(endingAt at: Int) -> Range<Int> {
    var start = at
    while start > 0, at - start < 64, side.gap(start - 1, start).isEmpty { start -= 1 }
    return start..<at + 1
  }
  private func word(startingAt at: Int) -> Range<Int> {
    var end = at
    while end + 1 < side.letters.count, end - at < 64, side.gap(end, end + 1).isEmpty { end += 1 }
    return at..<end + 1
  }
}
