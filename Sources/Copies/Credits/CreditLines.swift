import Provenance

/// Words in a text that name where it, or what somebody says in it, comes from.
///
/// Which of the names are outlets is not known here: a credit counts only where the outlet is among the articles compared.
enum CreditLines {
  /// A credit and how its name may be read: "told Reuters Monday" names Reuters, or Reuters Monday.
  struct Credit {
    /// Where it begins in the text, in bytes and in code points.
    let start: Int
    let codePoints: Int
    /// Its words with the longest name.
    let words: [UInt8]
    /// The name in each reading, the longest first, and how many of the words belong to it.
    let readings: [(name: UInt64, count: Int)]

    /// The credit with the first `count` bytes of its words.
    func line(_ count: Int) -> CreditLine {
      let points = words[..<count].count { $0 & 0xC0 != 0x80 }
      return CreditLine(
        range: TextRange(start, start + count), codePoints: codePoints..<codePoints + points,
        words: String(decoding: words[..<count], as: UTF8.self))
    }
  }

  /// Credits kept of one text.
  private static let most = 16
  /// Words and bytes of a name at most.
  private static let longestName = 5
  private static let longestBytes = 60
  /// Bytes from the start of a text, and before its end, in which a name in brackets is a credit wherever it stands.
  private static let margin = 600

  /// The credits in `text`, in order.
  ///
  /// - Complexity: O(bytes): eight bytes are passed over at a time where they hold no capital.
  static func credits(in text: [UInt8]) -> [Credit] {
    var found: [Credit] = []
    text.withUnsafeBufferPointer { bytes in
      var at = 0
      var run = 0
      var counted = (bytes: 0, codePoints: 0)
      func keep(_ cue: Cue, name: Int, end: Int) {
        let (first, last) = (min(counted.bytes, cue.start), max(counted.bytes, cue.start))
        counted.codePoints += (first < cue.start ? 1 : -1) * codePoints(bytes, first..<last)
        counted.bytes = cue.start
        found.append(credit(bytes, cue, name: name, end: end, codePoints: counted.codePoints))
      }
      while found.count < most, let start = nextCapital(bytes, from: at) {
        let isInside = start > 0 && isLetter(bytes[start - 1])
        // A name goes on where one space parts two capitalised words.
        let goesOn = start == at + 1 && at > 0 && bytes[at] == 0x20 && !isInside
        at = start + 1
        while at < bytes.count, isLetter(bytes[at]) { at += 1 }
        if isInside { continue }
        if !goesOn {
          run = start
          if let cue = cue(bytes, before: start) { keep(cue, name: start, end: nameEnd(bytes, from: start)) }
        }
        let report = report(bytes, at)
        if report > 0, at - run <= longestBytes {
          keep(Cue(start: run, isWhole: true, closing: report), name: run, end: at)
        }
      }
    }
    return found
  }

  private struct Cue {
    /// Where the credit begins: at the cue before the name, or at the name.
    let start: Int
    /// Whether the name has all of its words: where nothing closes it, any may be its last.
    var isWhole = false
    /// Bytes behind the name that belong to the credit.
    var closing = 0
  }

  /// The words before a name at `start` that make a credit of it.
  private static func cue(_ text: UnsafeBufferPointer<UInt8>, before start: Int) -> Cue? {
    if start > 0, text[start - 1] == 0x28 {
      let end = nameEnd(text, from: start)
      guard end < text.count, text[end] == 0x29 else { return nil }
      let isLine = end + 1 == text.count || text[end + 1] == 0x0A || opensText(text, end + 1)
      guard start < margin || end + margin > text.count || isLine else { return nil }
      return Cue(start: start - 1, isWhole: true, closing: 1)
    }
    guard start > 4, text[start - 1] == 0x20, mayEndCue(text[start - 3], text[start - 2]) else { return nil }
    var wordEnd = start - 1
    var word = wordBefore(text, wordEnd)
    if spells(text, word, "the") || spells(text, word, "The"), word.lowerBound > 2 {
      wordEnd = word.lowerBound - 1
      word = wordBefore(text, wordEnd)
    }
    if spells(text, word, "told") { return Cue(start: word.lowerBound) }
    guard word.count == 2 || word.count == 4, let verbs = verbs.first(where: { spells(text, word, $0.word) })?.before,
      word.lowerBound > 1,
      text[word.lowerBound - 1] == 0x20
    else { return nil }
    let verb = wordBefore(text, word.lowerBound - 1)
    guard verbs.contains(where: { spells(text, verb, $0) }) else { return nil }
    guard verb.lowerBound > 1 else { return Cue(start: verb.lowerBound) }
    let adverb = wordBefore(text, verb.lowerBound - 1)
    let isAdverb = spells(text, adverb, "first") || spells(text, adverb, "originally")
    return Cue(start: isAdverb ? adverb.lowerBound : verb.lowerBound)
  }

  /// Bytes of " report", " reports" or " reported" at `at`; 0 where no such word stands there.
  private static func report(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    guard starts(text, at, " report") else { return 0 }
    let end = at + 7
    let ending = starts(text, end, "ed") ? 2 : starts(text, end, "s") ? 1 : 0
    return end + ending < text.count && isLetter(text[end + ending]) ? 0 : 7 + ending
  }

  /// Whether the last two letters of a word are those of "told", "the" or one of ``verbs``: most words are passed over so.
  @inline(__always)
  private static func mayEndCue(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0x6C, 0x64), (0x68, 0x65), (0x69, 0x6E), (0x6F, 0x6E), (0x62, 0x79), (0x74, 0x6F), (0x6F, 0x6D), (0x6F, 0x66),
      (0x74, 0x68):
      true
    default: false
    }
  }

  /// What stands right before a name, and what before that.
  private static let verbs: [(word: StaticString, before: [StaticString])] = [
    ("in", ["published", "appeared", "printed", "reported"]),
    ("on", ["published", "appeared", "aired", "posted"]),
    ("by", ["published", "provided", "reported", "distributed", "supplied"]),
    ("to", ["according", "According", "speaking", "spoke"]),
    ("from", ["reprinted", "republished", "Reprinted", "Republished", "reproduced"]),
    ("of", ["courtesy", "permission", "Courtesy"]), ("with", ["interview"]),
  ]

  private static func credit(
    _ text: UnsafeBufferPointer<UInt8>, _ cue: Cue, name: Int, end: Int, codePoints: Int
  ) -> Credit {
    var readings: [(name: UInt64, count: Int)] = []
    var names = OutletName.Reader()
    var at = name
    while at < end {
      let word = at
      while at < end, text[at] != 0x20 { at += 1 }
      names.add(Array(text[word..<at]))
      if !cue.isWhole || at == end {
        if let name = names.written { readings.append((name, at - cue.start + cue.closing)) }
      }
      at += 1
    }
    return Credit(
      start: cue.start, codePoints: codePoints,
      words: Array(text[cue.start..<min(text.count, end + cue.closing)]),
      readings: readings.reversed())
  }

  /// The end of a run of words that each begin with a capital, from the capital at `start` on.
  private static func nameEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    var end = start
    for _ in 0..<longestName {
      while at < text.count, at - start < longestBytes, isPartOfWord(text, at) { at += 1 }
      guard at > end else { break }
      end = at
      // A stop closes the sentence, unless it stands inside as in "U.S.".
      if text[end - 1] == 0x2E { return end - 1 }
      guard at + 1 < text.count, text[at] == 0x20 else { break }
      at += 1
      if starts(text, at, "of ") || starts(text, at, "& ") { at += text[at] == 0x26 ? 2 : 3 }
      guard at < text.count, (0x41...0x5A).contains(text[at]) else { break }
    }
    return end
  }

  private static func isPartOfWord(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    if isLetter(byte) || (0x30...0x39).contains(byte) || byte >= 0xC3
      || (0x80..<0xC0).contains(byte)
    {
      // Quotation marks and dashes are no part of a name.
      return !(byte == 0xE2)
    }
    guard byte == 0x2E || byte == 0x2D, at + 1 < text.count else { return false }
    return isLetter(text[at + 1]) || byte == 0x2E
  }

  /// A dash or a line break behind the closing bracket, as in "PARIS (AP) -".
  private static func opensText(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < text.count, text[at] == 0x20 else { return false }
    if text[at + 1] == 0x2D { return true }
    return at + 3 < text.count && text[at + 1] == 0xE2 && text[at + 2] == 0x80
      && (0x93...0x95).contains(text[at + 3])
  }

  /// Code points in `range`: bytes that do not go on with one.
  private static func codePoints(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var count = range.count
    var at = range.lowerBound
    while at + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      count -= (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
      at += 8
    }
    return count - text[at..<range.upperBound].count { $0 & 0xC0 == 0x80 }
  }

  private static func wordBefore(_ text: UnsafeBufferPointer<UInt8>, _ end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start < 12, isLetter(text[start - 1]) { start -= 1 }
    return start..<end
  }

  private static func spells(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ word: StaticString
  ) -> Bool {
    range.count == word.utf8CodeUnitCount && starts(text, range.lowerBound, word)
  }

  private static func starts(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ word: StaticString)
    -> Bool
  {
    let count = word.utf8CodeUnitCount
    guard at >= 0, at + count <= text.count else { return false }
    for next in 0..<count where text[at + next] != word.utf8Start[next] { return false }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The next place that holds a byte from `A` to `Z`.
  @inline(__always)
  private static func nextCapital(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(text)
    var at = start
    while at < text.count {
      if at + 8 <= text.count {
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
        // Bytes with their top bits 010: capitals and a few marks.
        let capitals = word & (~word << 1) & (~word >> 1) & 0x4040_4040_4040_4040
        if capitals == 0 {
          at &+= 8
          continue
        }
        at &+= capitals.trailingZeroBitCount >> 3
      }
      if (0x41...0x5A).contains(text[at]) { return at }
      at &+= 1
    }
    return nil
  }
}
