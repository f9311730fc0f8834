/// How much a word tells: nothing for those that stand in most articles, most for those that stand in few.
struct WordRarity: Sendable {
  private let weights: [UInt64: Float]
  /// The weight of a word that stands in fewer than 50 of 10,000 articles.
  private static let unknown: Float = 6

  /// The weights of general English news.
  init() {
    var weights: [UInt64: Float] = [:]
    wordFrequencies.withUTF8Buffer { table in
      var fields = table.split { $0 == 0x20 || $0 == 0x0A }.makeIterator()
      while let word = fields.next(), let number = fields.next() {
        let count = number.reduce(0) { $0 * 10 + Float($1 - 0x30) }
        forEachWord(in: Array(word)[...]) { word, _ in weights[word] = logarithm(10_000 / max(count, 1)) }
      }
    }
    self.weights = weights
  }

  /// The weight of the word with that hash; 0 for words that stand in four of ten articles or more. Its power of 3/4 tells
  /// more than itself: the rarest word of two headlines need not be what they are about.
  subscript(word: UInt64) -> Float {
    let weight = weights[word] ?? WordRarity.unknown
    return weight < 1 ? 0 : weight.squareRoot() * weight.squareRoot().squareRoot()
  }
}
