/// The words of all articles: how often each stands, and in how many groups.
///
/// Groups, not articles, are what counts: a glued word that a feed spread to ten sites is no word for it.
struct Vocabulary {
  /// What is known of one word.
  struct Word {
    var count: Int32 = 0
    var groups: Int32 = 0
    /// How often it stands with a capital.
    var capitals: Int32 = 0
    fileprivate var lastGroup: Int32 = -1
  }

  private var words: [UInt64: Word] = [:]
  /// Which two words follow each other somewhere, as bits by hash.
  private var pairs = [UInt64](repeating: 0, count: 1 << (Self.pairBits - 6))
  private static let pairBits = 26
  /// Words counted.
  private(set) var total = 0

  /// Counts the words of a text.
  mutating func add(_ folded: FoldedText, in text: [UInt8], group: Int) {
    let group = Int32(truncatingIfNeeded: group)
    var before: UInt64 = 0
    Self.forEachWord(folded, in: text) { range in
      let key = WordKey.key(folded.letters[range])
      let pair = Self.pair(before, key)
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      before = key
      total += 1
      let lead = text[Int(folded.places[range.lowerBound])]
      words[key, default: Word()].note(group, isCapital: (0x41...0x5A).contains(lead))
    }
  }

  /// What is known of the word spelled by folded `letters`.
  func word(_ letters: ArraySlice<UInt8>) -> Word { word(WordKey.key(letters)) }
  func word(_ key: UInt64) -> Word { words[key] ?? Word() }

  /// Whether the two words stand one after the other somewhere.
  func follow(_ first: UInt64, _ second: UInt64) -> Bool {
    let pair = Self.pair(first, second)
    return pairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> Int {
    Int((((first &* 31) ^ second) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - pairBits))
  }

  /// Calls `body` with each unbroken run of letters.
  static func forEachWord(_ folded: FoldedText, in text: [UInt8], _ body: (Range<Int>) -> Void) {
    var start = 0
    for at in folded.letters.indices {
      let isLast = at + 1 == folded.letters.count
      if !isLast {
        let place = Int(folded.places[at])
        let next = Int(folded.places[at + 1])
        if next == place || next == place + WordEdges.width(text[place]) { continue }
      }
      body(start..<at + 1)
      start = at + 1
    }
  }

  /// The unbroken runs of letters, in order.
  static func words(of folded: FoldedText, in text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    forEachWord(folded, in: text) { words.append($0) }
    return words
  }
}

extension Vocabulary.Word {
  fileprivate mutating func note(_ group: Int32, isCapital: Bool) {
    count &+= 1
    if isCapital { capitals &+= 1 }
    if lastGroup != group {
      groups &+= 1
      lastGroup = group
    }
  }
}
