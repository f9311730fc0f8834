/// The words of all articles: how often each stands, and in how many groups.
///
/// Groups, not articles, are what counts: a glued word that a feed spread to ten sites is no word for it.
struct Vocabulary {
  /// What is known of one word.
  struct Word {
    var count: Int32 = 0
    var groups: Int32 = 0
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
      let key = Self.key(folded.letters[range])
      let pair = Self.pair(before, key)
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      before = key
      total += 1
      words[key, default: Word()].note(group)
    }
  }

  /// What is known of the word spelled by folded `letters`.
  func word(_ letters: ArraySlice<UInt8>) -> Word { words[Self.key(letters)] ?? Word() }

  /// Whether the two words stand one after the other somewhere.
  func follow(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    let pair = Self.pair(Self.key(first), Self.key(second))
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

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

extension Vocabulary.Word {
  fileprivate mutating func note(_ group: Int32) {
    count &+= 1
    if lastGroup != group {
      groups &+= 1
      lastGroup = group
    }
  }
}
