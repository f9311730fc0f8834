/// Tells a question mark that stands for a letter from one that asks.
extension GapMending {
  /// Whether the letters on both sides of a question mark are one word with the letters that the sibling has between them.
  ///
  /// - Parameter model: what the sibling has there.
  func isOneWord(_ before: Int, _ siblingBefore: Int, _ siblingAfter: Int, _ model: Gap) -> Bool {
    // Signs of ordinals stand behind figures and abbreviations, not in words.
    guard !model.items.contains(where: { $0.scalar == 0xAA || $0.scalar == 0xBA }),
      siblingAfter < sibling.letters.count,
      !isDigit(damaged.letters[before]), !isDigit(damaged.letters[before + 1])
    else { return false }
    let word = sibling.word(endingAt: siblingBefore).lowerBound..<sibling.word(startingAt: siblingAfter).upperBound
    if isWord(sibling.letters[word]) { return true }
    return !isWord(damaged.letters[damaged.word(endingAt: before)])
      || !isWord(damaged.letters[damaged.word(startingAt: before + 1)])
  }

  /// Whether other texts have the letters as a word: the damaged text itself may have the halves of one a hundred times.
  private func isWord(_ letters: ArraySlice<UInt8>) -> Bool {
    let key = WordKey.key(letters)
    return spaces.vocabulary.word(key).groups > 1 || NewsLanguage.shared.counts(key).all > 0
      || CommonWords.all.contains(String(decoding: letters, as: UTF8.self))
  }

  private func isDigit(_ letter: UInt8) -> Bool { (0x30...0x39).contains(letter) }
}

extension Side {
  /// The unbroken letters that end with the one at `at`, 65 at most.
  func word(endingAt at: Int) -> Range<Int> {
    var start = at
    while start > 0, at - start < 64, gap(start - 1, start).isEmpty { start -= 1 }
    return start..<at + 1
  }

  /// The unbroken letters that start with the one at `at`, 65 at most.
  func word(startingAt at: Int) -> Range<Int> {
    var end = at
    while end + 1 < letters.count, end - at < 64, gap(end, end + 1).isEmpty { end += 1 }
    return at..<end + 1
  }
}
