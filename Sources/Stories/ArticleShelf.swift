/// The articles met so far, found by their telling words.
struct ArticleShelf: Sendable {
  private let rarity = WordRarity()
  private var vectors: [StoryVector] = []
  private var times: [Int64?] = []
  /// The articles in whose heaviest words a word stands, latest last.
  private var articlesWith: [UInt64: [Int]] = [:]
  /// How many more articles write a word with a capital within sentences than small.
  private var capitals: [UInt64: Int] = [:]

  /// So many of its heaviest words lead to the articles that an article may be like.
  private static let probes = 24
  /// A word leads to no more than so many of the latest articles.
  private static let postings = 100
  /// Likeness halves with each such span between two articles.
  private static let halfLife: Double = 8 * 86_400

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
    for (word, balance) in zip(vector.words, vector.capitals) where balance != 0 {
      capitals[word, default: 0] += balance.signum() > 0 ? 1 : -1
    }
    vectors.append(vector)
    times.append(candidate.seconds)
    return near.sorted()
  }

  /// Takes for names, in the articles from `first` on, what all articles so far together write with a capital; to be
  /// called before they are compared.
  ///
  /// - Complexity: O(words of those articles).
  mutating func settleNames(from first: Int = 0) {
    for article in first..<vectors.count { vectors[article].takeNames(where: isName) }
  }

  /// "Sunday" is written with a capital, but every story has one.
  private func isName(_ word: UInt64) -> Bool { capitals[word] ?? 0 > 0 && !CalendarWords.all.contains(word) }

  /// How much two articles are about one thing, 0…1, by their words and the time between them.
  ///
  /// - Complexity: O(words of both).
  func likeness(_ a: Int, _ b: Int) -> Float { vectors[a].likeness(vectors[b]) * nearness(times[a], times[b]) }

  /// 1 at the same time, falling with the span between; 1 where a time is not known.
  private func nearness(_ a: Int64?, _ b: Int64?) -> Float {
    guard let a, let b else { return 1 }
    let spans = Float(abs(Double(a) - Double(b)) / ArticleShelf.halfLife)
    return 1 / (1 + spans)
  }
}

/// The names of days and months.
private enum CalendarWords {
  static let all: Set<UInt64> = {
    let names = """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
      september october november december
      """
    var words: Set<UInt64> = []
    forEachWord(in: Array(names.utf8)[...]) { word, _ in words.insert(word) }
    return words
  }()
}
