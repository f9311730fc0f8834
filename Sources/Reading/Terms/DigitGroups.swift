/// Digits in groups that belong to one number, and lists of numbers that look alike.
extension TermScanner {
  /// The end of ",34,567" behind the "12" of "12,34,567", as India groups digits: pairs, and three at the end.
  func pairsEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ first: Int, _ limit: Int) -> Int? {
    guard !isListed(text, start) else { return nil }
    var at = first
    while at - first < Self.longestNumber, at + 3 < limit, text[at] == Mark.comma, isDigits(text, at + 1, 2) {
      let next = at + 3
      if text[next] == Mark.comma {
        at = next
        continue
      }
      let end = next + 1
      guard at > first, ByteClass.of(text[next]) == .digit, end >= limit || ByteClass.of(text[end]) != .digit,
        end + 1 >= limit || text[end] != Mark.comma || ByteClass.of(text[end + 1]) != .digit,
        !isCountedOn(text, from: start, first) || isNoun(text, end, limit)
      else { return nil }
      return end
    }
    return nil
  }

  /// The end of ".500.000" behind the "1" of "1.500.000", and of ".000" behind "12": three decimals that are all
  /// zero tell nothing, and no figure is measured so closely. Four numbers up to 255 are an address of a machine.
  func pointGroupsEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ first: Int, _ limit: Int) -> Int? {
    guard first < limit, text[first] == Mark.point, isFirstGroup(text, start, first) else { return nil }
    var end = first
    var isAddress = number(text, start..<first) <= 255
    while end - first < Self.longestNumber, end + 4 <= limit, text[end] == Mark.point, isDigits(text, end + 1, 3),
      end + 4 == limit || ByteClass.of(text[end + 4]) != .digit
    {
      if number(text, end + 1..<end + 4) > 255 { isAddress = false }
      end += 4
    }
    if end + 1 < limit, text[end] == Mark.point, ByteClass.of(text[end + 1]) == .digit { return nil }
    switch (end - first) / 4 {
    case 0: return nil
    case 1:
      // "1.234 people": persons come whole.
      return isZeros(text, end - 3) || hasCents(text, end, limit) || isPersons(text, end, limit) ? end : nil
    case 3 where isAddress: return nil
    default: return end
    }
  }

  /// Whether a decimal comma and two digits stand at `index`, behind groups that points part: "12.000,50".
  func hasCents(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard index + 3 <= limit, text[index] == Mark.comma, isDigits(text, index + 1, 2) else { return false }
    guard index + 3 < limit else { return true }
    let next = text[index + 3]
    let isJoined = next == Mark.point || next == Mark.comma
    return ByteClass.of(next) != .digit && !(isJoined && index + 4 < limit && ByteClass.of(text[index + 4]) == .digit)
  }

  /// The end of " 000" behind "10" and of " 500 000" behind "1": one space of any width before each three digits. The
  /// last of them are zeros, or persons are counted. Further digits behind make a telephone number of it.
  func spaceGroupsEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ first: Int, _ limit: Int) -> Int? {
    guard isFirstGroup(text, start, first) else { return nil }
    var end = first
    while end - first < 2 * Self.longestNumber, let space = spaceLength(text, end, limit), end + space + 3 <= limit,
      isDigits(text, end + space, 3), end + space + 3 == limit || ByteClass.of(text[end + space + 3]) != .digit
    {
      end += space + 3
    }
    guard end > first, isZeros(text, end - 3) || isPersons(text, end, limit) && canOpenCount(text, start, first) else {
      return nil
    }
    guard end + 1 < limit else { return end }
    let isJoined = [Mark.point, Mark.comma, Mark.hyphen, Mark.slash, Mark.colon].contains(text[end])
    let behind = isJoined ? 1 : spaceLength(text, end, limit) ?? 0
    if behind > 0, end + behind < limit, ByteClass.of(text[end + behind]) == .digit { return nil }
    return end
  }

  /// Whether the number at `start` stands right behind a number and a comma: "11,12,130" is a list.
  func isListed(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    start >= 2 && text[start - 1] == Mark.comma && ByteClass.of(text[start - 2]) == .digit
  }

  func isDigits(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Bool {
    for at in start..<start + count where ByteClass.of(text[at]) != .digit { return false }
    return true
  }

  /// Whether one to three digits can open groups: no zero before them, and no mark of a code.
  private func isFirstGroup(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard (1...3).contains(end - start), text[start] != UInt8(ascii: "0"), start > 0 else {
      return start == 0 && (1...3).contains(end) && text[0] != UInt8(ascii: "0")
    }
    let before = text[start - 1]
    return ![Mark.point, Mark.comma, Mark.hyphen, Mark.slash, Mark.colon, Mark.plus].contains(before)
      && before != UInt8(ascii: "#")
  }

  /// Whether the second number of "11,12,130" is the one after the first: then they may be numbers in a row.
  private func isCountedOn(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ comma: Int) -> Bool {
    number(text, start..<comma) + 1 == number(text, comma + 1..<comma + 3)
  }

  /// Whether a word that can be counted stands behind `index`.
  private func isNoun(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard let (word, _) = word(text, behind: index, limit) else { return false }
    return word.classes.isDisjoint(with: WordClass.stop.union(.adverb))
  }

  /// Whether a plural for persons stands behind `index`, a nationality before it or not: "people", "Danish sailors".
  private func isPersons(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard var (word, end) = word(text, behind: index, limit) else { return false }
    if word.nationality != 0, let next = self.word(text, behind: end, limit) { (word, end) = next }
    return word.classes.isSuperset(of: [.person, .plural])
  }

  /// The word one space behind `index`, as far as it is known, and where it ends.
  private func word(
    _ text: UnsafeBufferPointer<UInt8>, behind index: Int, _ limit: Int
  ) -> (word: Word, end: Int)? {
    guard let space = spaceLength(text, index, limit) else { return nil }
    var hash = WordHash()
    var at = index + space
    // No word that is known is longer.
    let limit = min(limit, at + 24)
    while at < limit, ByteClass.of(text[at]) == .letter {
      hash.add(text[at] | 0x20)
      at += 1
    }
    guard at > index + space else { return nil }
    return (vocabulary.words[Int(vocabulary.entry(hash.value))], at)
  }

  /// Whether a count can begin at `start`, and no date, hour or number of something ends there: "on May 1 234 people",
  /// "at 9 300 people", "page 7 300 people". A space that breaks no line groups digits and does nothing else.
  private func canOpenCount(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Int) -> Bool {
    if text[first] != UInt8(ascii: " ") { return true }
    guard start > 1 else { return true }
    guard text[start - 1] == UInt8(ascii: " ") else { return text[start - 1] <= 0x20 }
    var begin = start - 1
    while begin > 0, start - begin < 24, ByteClass.of(text[begin - 1]) == .letter { begin -= 1 }
    guard begin < start - 1 else { return text[start - 2] == Mark.point }
    var hash = WordHash()
    for byte in text[begin..<start - 1] { hash.add(byte | 0x20) }
    let entry = vocabulary.entry(hash.value)
    let word = vocabulary.words[Int(entry)]
    let isOfHours = [KnownWord.at, .by, .until, .till, .before, .after, .since, .around, .about, .on, .from, .between]
      .contains { $0.rawValue == entry }
    guard !isOfHours, word.time == .none, word.measure == 0, word.classes.isDisjoint(with: .numbered) else {
      return false
    }
    return word.role != 0 || !word.classes.isDisjoint(with: WordClass.stop.union([.adverb, .reaching]))
  }

  private func number(_ text: UnsafeBufferPointer<UInt8>, _ digits: Range<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
  }

  private func isZeros(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    text[start..<start + 3].allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// The bytes of one space at `index`: plain, unbroken or thin; nil where none stands there.
  private func spaceLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Int? {
    guard index < limit else { return nil }
    if text[index] == UInt8(ascii: " ") { return 1 }
    if text[index] == 0xC2, index + 1 < limit, text[index + 1] == 0xA0 { return 2 }
    guard text[index] == 0xE2, index + 2 < limit, text[index + 1] == 0x80 else { return nil }
    return text[index + 2] == 0x89 || text[index + 2] == 0xAF ? 3 : nil
  }
}
