/// The words of a page's blocks, in page order: met once, then used by all that compares words.
struct PageWords {
  /// The hash of each word.
  private(set) var hashes: [UInt64] = []
  /// What each can be.
  private(set) var parts: [Part] = []
  /// Where the words of each block begin, and where those of the last one end.
  private var starts = [0]

  /// The places of the words of the block at hand.
  var current: Range<Int> { (starts.last ?? 0)..<hashes.count }

  /// The places of a block's words.
  func places(of block: Int) -> Range<Int> { starts[block]..<starts[block + 1] }

  /// The hashes of a block's words.
  subscript(block: Int) -> ArraySlice<UInt64> { hashes[places(of: block)] }

  /// What a word can be.
  struct Part: OptionSet {
    let rawValue: UInt8

    /// Long and none of the little words of any language: it tells what a text is about.
    static let telling = Part(rawValue: 1)
    /// A frame phrase can start with it.
    static let startsCue = Part(rawValue: 2)
  }

  /// Adds a word to the block at hand.
  mutating func add(_ hash: UInt64, _ part: Part) {
    hashes.append(hash)
    parts.append(part)
  }

  /// Ends the block at hand; the next word is of the next one.
  mutating func endBlock() { starts.append(hashes.count) }
}

/// Calls `body` with a hash of each three words in a row.
func forEachTriple(_ words: ArraySlice<UInt64>, _ body: (UInt64) -> Void) {
  guard words.count > 2 else { return }
  words.withUnsafeBufferPointer { words in
    for index in 2..<words.count {
      body(Cues.continued(Cues.continued(words[index - 2], words[index - 1]), words[index]))
    }
  }
}
