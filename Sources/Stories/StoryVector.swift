/// What an article is about: its telling words with weights, of length 1, and which of them are names.
struct StoryVector: Sendable {
  /// Hashes of folded words, ascending.
  let words: [UInt64]
  /// The weight of each.
  let weights: [Float]
  /// For each whether the article writes it more often with a capital within a sentence (above 0) or small (below).
  let capitals: [Int32]
  /// Whether there is more than a headline.
  private let hasBody: Bool
  private var isName: [Bool] = []
  private var lengthOfNames: Float = 0
  private var lengthOfOthers: Float = 0

  /// The words of a headline count as often as that.
  private static let titleWeight: Float = 3
  /// The words of the first bytes of the body count twice: what an article is about stands there.
  private static let leadBytes = 600
  /// Nothing behind these bytes is looked at: long articles stray.
  private static let bodyBytes = 6_000
  /// A headline has few words to share: two with so many words count as twice as much alike.
  private static let brief: Float = 4
  /// What alike in names and words is worth beside alike in all words together, so that one threshold serves both.
  private static let twofold: Float = 0.75

  /// The vector of an article.
  ///
  /// - Complexity: O(bytes looked at).
  init(title: [UInt8], text: [UInt8], rarity: WordRarity) {
    var counts: [UInt64: (count: Float, capitals: Int32)] = [:]
    let body = text.prefix(StoryVector.bodyBytes)
    forEachWord(in: title[...]) { word, _ in counts[word, default: (0, 0)].count += StoryVector.titleWeight }
    forEachWord(in: body) { word, isCapital in
      counts[word, default: (0, 0)].count += 1
      if let isCapital { counts[word, default: (0, 0)].capitals += isCapital ? 1 : -1 }
    }
    forEachWord(in: body.prefix(StoryVector.leadBytes)) { word, _ in counts[word, default: (0, 0)].count += 1 }
    let entries = counts.map { ($0.key, (1 + logarithm($0.value.count)) * rarity[$0.key], $0.value.capitals) }
      .filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }
    let length = entries.reduce(Float(0)) { $0 + $1.1 * $1.1 }.squareRoot()
    words = entries.map(\.0)
    weights = entries.map { $0.1 / length }
    capitals = entries.map(\.2)
    hasBody = !body.isEmpty
  }

  /// Takes the words for names that are.
  mutating func takeNames(where isName: (UInt64) -> Bool) {
    self.isName = words.map(isName)
    var (names, others): (Float, Float) = (0, 0)
    for (weight, isName) in zip(weights, self.isName) {
      if isName { names += weight * weight } else { others += weight * weight }
    }
    lengthOfNames = names.squareRoot()
    lengthOfOthers = others.squareRoot()
  }

  /// How much two articles are about one thing, 0…1: in all their words and, where both have a body, in who and where it
  /// is as well as in what happens. A fire in another town has the same words, a concert in the same town the same names.
  ///
  /// - Complexity: O(words of both).
  func likeness(_ other: StoryVector) -> Float {
    var (sum, names, others): (Float, Float, Float) = (0, 0, 0)
    var (i, j) = (0, 0)
    while i < words.count, j < other.words.count {
      if words[i] == other.words[j] {
        let product = weights[i] * other.weights[j]
        sum += product
        if isName[i], other.isName[j] { names += product }
        if !isName[i], !other.isName[j] { others += product }
        i += 1
        j += 1
      } else if words[i] < other.words[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let alike = min(1, sum * (1 + StoryVector.brief / Float(max(1, min(words.count, other.words.count)))))
    let lengths = (lengthOfNames * other.lengthOfNames, lengthOfOthers * other.lengthOfOthers)
    guard hasBody, other.hasBody, lengths.0 > 0, lengths.1 > 0 else { return alike }
    let both = (names / lengths.0 * (others / lengths.1)).squareRoot()
    return StoryVector.twofold * (alike * both).squareRoot()
  }

  /// The `count` words of most weight.
  func heaviest(_ count: Int) -> [UInt64] {
    words.indices.sorted { (weights[$0], words[$1]) > (weights[$1], words[$0]) }.prefix(count).map { words[$0] }
  }
}

/// The natural logarithm, near enough for weights: by the exponent and a series for the rest.
func logarithm(_ value: Float) -> Float {
  guard value > 0 else { return 0 }
  let m = value.significand
  let t = (m - 1) / (m + 1)
  let t2 = t * t
  return Float(value.exponent) * 0.693_147_2 + 2 * t * (1 + t2 * (1 / 3 + t2 * (1 / 5 + t2 / 7)))
}
