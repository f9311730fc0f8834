import Provenance
import Reading

/// One article of the story with its words made comparable.
struct ReadText {
  /// Its place in the story.
  let index: Int
  let article: StoryArticle
  /// One key for each token; ``FoldedWord/none`` for marks.
  let words: [FoldedWord]
  /// The stems of the same tokens.
  let stems: [FoldedWord]

  var reading: Reading { article.reading }

  init(_ article: StoryArticle, index: Int) {
    self.article = article
    self.index = index
    let bytes = article.text.utf8
    var words: [FoldedWord] = []
    var stems: [FoldedWord] = []
    words.reserveCapacity(article.reading.tokens.count)
    stems.reserveCapacity(article.reading.tokens.count)
    for token in article.reading.tokens {
      guard token.kind != .mark else {
        words.append(.none)
        stems.append(.none)
        continue
      }
      let word = folded(bytes[token.range.range])
      words.append(word.isEmpty ? .none : FoldedWord(folded: word))
      stems.append(word.isEmpty ? .none : FoldedWord(folded: stem(word)))
    }
    self.words = words
    self.stems = stems
  }

  /// The words of the text in `range`.
  func string(_ range: TextRange) -> String { String(decoding: article.text.utf8[range.range], as: UTF8.self) }

  /// The tokens that lie in `range`, even in part.
  func tokens(in range: TextRange) -> Range<Int> {
    let tokens = reading.tokens
    let low = tokens.partitioningIndex { $0.range.end > range.start }
    let high = tokens.partitioningIndex { $0.range.start >= range.end }
    return low..<max(low, high)
  }

  /// The run of text from the first to the last of `tokens`; nil where there is none.
  func range(of tokens: Range<Int>) -> TextRange? {
    guard !tokens.isEmpty, tokens.upperBound <= reading.tokens.count else { return nil }
    return TextRange(reading.tokens[tokens.lowerBound].range.start, reading.tokens[tokens.upperBound - 1].range.end)
  }

  /// The first byte of a token; 0 for an empty one.
  func firstByte(_ token: Int) -> UInt8 {
    let range = reading.tokens[token].range
    return range.isEmpty ? 0 : article.text.utf8[range.start]
  }

  /// Whether a token is written with a capital letter.
  func isCapitalised(_ token: Int) -> Bool {
    let byte = firstByte(token)
    return (0x41...0x5A).contains(byte) || byte == 0xC3
  }
}

/// The indices of those of `items`, sorted by place, that overlap `range`.
///
/// - Complexity: O(log items + found), for items that seldom overlap one another.
func indices<Item>(of items: [Item], at place: (Item) -> TextRange, in range: TextRange) -> [Int] {
  var found: [Int] = []
  // A few earlier items may reach into the range, since names and amounts nest at most by a word or two.
  let reach = 4
  var index = max(0, items.partitioningIndex { place($0).start >= range.start } - reach)
  while index < items.count, place(items[index]).start < range.end {
    if place(items[index]).overlaps(range) { found.append(index) }
    index += 1
  }
  return found
}
