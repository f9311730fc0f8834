/// The articles met so far, found by their telling words.
struct ArticleShelf: Sendable {
  private let rarity = WordRarity()
  private var vectors: [StoryVector] = []
  private var times: [Int64?] = []
  /// The articles in whose heaviest words a word stands, latest last.
  private var articlesWith: [UInt64: [Int]] = [:]

  /// So many of its heaviest words lead to the articles that an article may be like.
  private static let probes = 24
  /// A word leads to no more than so many of the latest articles.
  private static let postings = 400
  /// Likeness halves with each such span between two articles.
  private static let halfLife: Double = 8 * 86_400
  /// A headline has few words to share: two with so many words count as twice as much alike.
  private static let brief: Float = 4

  var count: Int { vectors.count }

  /// Adds one article and answers the articles before it that share a telling word with it, ascending.
  ///
  /// - Complexity: O(bytes of the article + articles found), bounded for each word.
  mutating func add(_ candidate: StoryCandidate) -> [Int] {
    let vector = StoryVector(title: candidate.title, text: candidate.text, rarity: rarity)
    var near: Set<Int> = []
    for word in vector.heaviest(ArticleShelf.probes) {
      let known = articlesWith[word] ?? []
      near.formUnion(known.suffix(ArticleShelf.postings))
      articlesWith[word, default: []].append(count)
    }
    vectors.append(vector)
    times.append(candidate.seconds)
    return near.sorted()
  }

  /// How much two articles are about one thing, 0…1: their words, for how few these are, and the time between them.
  ///
  /// - Complexity: O(words of both).
  func likeness(_ a: Int, _ b: Int) -> Float {
    let fewer = Float(min(vectors[a].words.count, vectors[b].words.count))
    guard fewer > 0 else { return 0 }
    let alike = vectors[a].cosine(vectors[b]) * (1 + ArticleShelf.brief / fewer)
    return min(1, alike) * nearness(times[a], times[b])
  }

  /// 1 at the same time, falling with the span between; 1 where a time is not known.
  private func nearness(_ a: Int64?, _ b: Int64?) -> Float {
    guard let a, let b else { return 1 }
    let spans = Float(abs(Double(a) - Double(b)) / ArticleShelf.halfLife)
    return 1 / (1 + spans)
  }
}
