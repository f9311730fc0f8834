/// What a block looks like from outside: counts that the classifier and the roles are made of.
struct BlockShape {
  /// Words, all and of each sort.
  var words = 0
  var capitalised = 0
  var allCapitals = 0
  var numbers = 0
  /// Bytes of letters and digits, and all bytes.
  var letterBytes = 0
  var bytes = 0
  /// Little words of the page's best language, and of any language.
  var stopWords = 0
  /// Marks inside the block.
  var commas = 0
  var sentenceEnds = 0
  var separators = 0
  var quoteMarks = 0
  var digits = 0
  /// Numbers that can be years of our time.
  var years = 0
  /// Names of months, and times of day such as 9:31.
  var months = 0
  var clocks = 0
  /// Words that mean the writer, the reader, the house.
  var pronouns: InlineArray<3, Int> = .init(repeating: 0)
  /// Whether it is running text that no markup calls part of the frame.
  var isText = false
  /// Whether it is short and states a date: a dateline, the head of a comment, a teaser's date.
  var isDated: Bool { words <= 14 && (months > 0 && numbers > 0 || years > 0 || clocks > 0 && numbers > 3) }
  /// The last and first bytes, quotes and brackets set aside.
  var endsSentence = false
  var endsWithColon = false
  var endsWithComma = false
  var endsWithClock = false
  var endsWithEllipsis = false
  var startsLower = false
  var startsWithQuote = false
  /// Words covered by frame phrases of each kind.
  var cues: InlineArray<10, Int> = .init(repeating: 0)
  /// Words covered by any.
  var cueWords = 0
  /// Addresses of the web or of mail.
  var addresses = 0
  /// Hash of the whole text, case and marks aside.
  var hash: UInt64 = hashSeed

  /// The sort of frame phrases that covers most, and how much of the block.
  var strongestCue: (kind: Cues.Kind, share: Double)? {
    guard cueWords > 0, words > 0 else { return nil }
    var best = Cues.Kind.navigation
    for kind in Cues.Kind.allCases where cues[kind.rawValue] > cues[best.rawValue] { best = kind }
    return (best, Double(cues[best.rawValue]) / Double(words))
  }
}

/// The word lists that shapes are measured with, fetched once a page.
struct WordLists {
  let marks = WordMarks.table
  let cues = Cues.table
}

/// Measures the block that stands in `bytes[from..<to]`.
///
/// - Parameters:
///   - languages: adds up how many little words of each language occur.
///   - words: takes the words.
/// - Complexity: O(bytes).
func shape(
  _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, with lists: WordLists, languages: inout [Int],
  words: inout PageWords
) -> BlockShape {
  var shape = BlockShape()
  shape.bytes = to - from
  forEachWord(bytes, from, to) { word in
    shape.words += 1
    shape.letterBytes += word.end - word.start
    if word.isCapitalised { shape.capitalised += 1 }
    if word.isAllCapitals { shape.allCapitals += 1 }
    if word.isNumber {
      shape.numbers += 1
      if word.end - word.start == 4,
        bytes[word.start] == 0x32
          ? bytes[word.start + 1] == 0x30 : bytes[word.start] == 0x31 && bytes[word.start + 1] == 0x39
      {
        shape.years += 1
      }
    }
    shape.hash = Cues.continued(shape.hash, word.hash)
    let marks = lists.marks[word.hash]
    var languageBits = marks.languages
    var part: PageWords.Part = word.end - word.start > 3 && languageBits == 0 ? .telling : []
    if marks.startsCue { part.insert(.startsCue) }
    words.add(word.hash, part)
    let pronoun = marks.pronouns
    if pronoun != 0 { for index in 0..<3 where pronoun & (1 << UInt32(index)) != 0 { shape.pronouns[index] += 1 } }
    if marks.isMonth { shape.months += 1 }
    if languageBits != 0 {
      shape.stopWords += 1
      while languageBits != 0 {
        languages[languageBits.trailingZeroBitCount] += 1
        languageBits &= languageBits &- 1
      }
    }
  }
  findPhrases(words, lists.cues, into: &shape)
  words.endBlock()
  countMarks(bytes, from, to, into: &shape)
  readEnds(bytes, from, to, into: &shape)
  return shape
}

/// Finds the longest frame phrase at each place of the block at hand, words covered once.
private func findPhrases(_ words: PageWords, _ cues: HashTable, into shape: inout BlockShape) {
  let places = words.current
  var at = places.lowerBound
  while at < places.upperBound {
    guard words.parts[at].contains(.startsCue) else {
      at += 1
      continue
    }
    var hash: UInt64 = 0
    var matched = 0
    var kind: UInt32 = 0
    for place in at..<min(places.upperBound, at + longestPhrase) {
      hash = Cues.continued(hash, words.hashes[place])
      let found = cues[hash]
      if found & 0xFF != 0 {
        matched = place - at + 1
        kind = found & 0xFF
      }
      if found & Cues.goesOn == 0 { break }
    }
    if matched > 0 {
      shape.cues[Int(kind) - 1] += matched
      shape.cueWords += matched
    }
    at += max(1, matched)
  }
}

/// In words.
private let longestPhrase = 8

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// Counts commas, sentence ends, separators, quotation marks, digits and addresses.
private func countMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, into shape: inout BlockShape) {
  var at = from
  while at < to {
    let byte = bytes[at]
    switch byte {
    case 0x2C: shape.commas += 1
    case 0x2E, 0x21, 0x3F:
      if at + 1 >= to || bytes[at + 1] <= 0x22 || bytes[at + 1] >= 0xC2 { shape.sentenceEnds += 1 }
    case 0x7C, 0x3E: shape.separators += 1
    case 0x22: shape.quoteMarks += 1
    case 0x30...0x39: shape.digits += 1
    case 0x3A
    where at > from && at + 2 < to && isDigit(bytes[at - 1]) && isDigit(bytes[at + 1]) && isDigit(bytes[at + 2]):
      shape.clocks += 1
    case 0x40: shape.addresses += 1
    case 0x2F where at + 2 < to && bytes[at + 1] == 0x2F && at > from && bytes[at - 1] == 0x3A: shape.addresses += 1
    case 0xC2 where at + 1 < to:
      let second = bytes[at + 1]
      if second == 0xB7 { shape.separators += 1 }
      if second == 0xAB || second == 0xBB { shape.quoteMarks += 1 }
    case 0xE2 where at + 2 < to && bytes[at + 1] == 0x80:
      let third = bytes[at + 2]
      if third >= 0x9C && third <= 0x9F { shape.quoteMarks += 1 }
      if third == 0xA2 || third == 0xBA || third == 0xB9 { shape.separators += 1 }
    case 0xE3 where at + 2 < to && bytes[at + 1] == 0x80:
      if bytes[at + 2] == 0x82 { shape.sentenceEnds += 1 }
      if bytes[at + 2] == 0x81 { shape.commas += 1 }
    case 0xEF where at + 2 < to && bytes[at + 1] == 0xBC:
      if bytes[at + 2] == 0x81 || bytes[at + 2] == 0x9F { shape.sentenceEnds += 1 }
      if bytes[at + 2] == 0x8C { shape.commas += 1 }
    case 0xE0 where at + 2 < to && bytes[at + 1] == 0xA5 && bytes[at + 2] == 0xA4: shape.sentenceEnds += 1
    default: break
    }
    at += 1
  }
}

/// Looks at how the block begins and ends.
private func readEnds(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, into shape: inout BlockShape) {
  guard from < to else { return }
  let first = bytes[from]
  shape.startsLower = first >= 0x61 && first <= 0x7A
  shape.startsWithQuote =
    first == 0x22 || first == 0xC2 && to - from > 1 && bytes[from + 1] == 0xAB
    || first == 0xE2 && to - from > 2 && bytes[from + 1] == 0x80 && bytes[from + 2] >= 0x98 && bytes[from + 2] <= 0x9F
  let end = endBeforeClosers(bytes, from, to)
  guard end > from else { return }
  let last = bytes[end - 1]
  shape.endsSentence = last == 0x2E || last == 0x21 || last == 0x3F || isWideStop(bytes, from, end)
  shape.endsWithColon = last == 0x3A
  shape.endsWithComma = last == 0x2C || last == 0x3B
  shape.endsWithEllipsis =
    end - from > 2
    && (bytes[end - 1] == 0xA6 && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2
      || last == 0x2E && bytes[end - 2] == 0x2E && bytes[end - 3] == 0x2E)
  shape.endsWithClock = endsWithClock(bytes, from, to)
}

/// The place behind the last byte that is no closing quote, bracket, star or space.
func endBeforeClosers(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Int {
  var end = to
  while end > from {
    let last = bytes[end - 1]
    if last == 0x22 || last == 0x27 || last == 0x29 || last == 0x5D || last == 0x20 || last == 0x2A || last == 0x0A {
      end -= 1
    } else if last & 0xC0 == 0x80, end - from > 1, bytes[end - 2] == 0xC2, last == 0xBB || last == 0xA0 {
      end -= 2
    } else if end - from > 2, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
      last >= 0x98 && last <= 0x9F || last == 0xBA
    {
      end -= 3
    } else if end - from > 2, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, last == 0x8D || last == 0x8F {
      end -= 3
    } else {
      break
    }
  }
  return end
}

/// Whether a full stop of Chinese, Japanese, Hindi or Arabic script ends here.
private func isWideStop(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int) -> Bool {
  guard end - from > 2 else { return false }
  let (first, second, third) = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
  return first == 0xE3 && second == 0x80 && third == 0x82
    || first == 0xEF && second == 0xBC && (third == 0x81 || third == 0x9F)
    || first == 0xE0 && second == 0xA5 && third == 0xA4 || second == 0xD8 && third == 0x9F
    || second == 0xDB && third == 0x94
}

/// Whether the block ends with the length of a recording, such as 01:23 or 1:02:03, after a space or alone.
private func endsWithClock(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
  var at = to
  var colons = 0
  var digits = 0
  while at > from {
    let byte = bytes[at - 1]
    if byte >= 0x30 && byte <= 0x39 {
      digits += 1
      if digits > 2 { return false }
    } else if byte == 0x3A {
      if digits == 0 || colons == 0 && digits != 2 { return false }
      colons += 1
      digits = 0
    } else {
      break
    }
    at -= 1
  }
  return (colons == 1 || colons == 2) && digits > 0 && (at == from || bytes[at - 1] == 0x20)
}
