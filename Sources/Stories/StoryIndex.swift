import Provenance

/// The live stories, to which articles are added one at a time.
public struct StoryIndex: Sendable {
  private let rarity = WordRarity()
  private var members: [[Int]] = []
  private var vectors: [StoryVector] = []
  private var times: [Int64?] = []
  /// The articles in whose heaviest words a word stands, latest last.
  private var articlesWith: [UInt64: [Int]] = [:]
  private var storyOf: [Int] = []
  private var storyOfCopyGroup: [Int: Int] = [:]

  /// An article joins the story that it is this much alike; measured on half of the labelled stories.
  static let joinThreshold: Float = 0.17
  /// So many of its heaviest words lead to the stories that an article may join.
  private static let probes = 24
  /// A word leads to no more than so many of the latest articles.
  private static let postings = 400
  /// Likeness halves with each such span between two articles.
  private static let halfLife: Double = 8 * 86_400

  /// No stories yet.
  public init() {}

  /// Adds one article and answers the number of the story that it joined or opened.
  ///
  /// - Complexity: O(articles that share a telling word), bounded for each word.
  public mutating func join(_ candidate: StoryCandidate) -> Int {
    let vector = StoryVector(title: candidate.title, text: candidate.text, rarity: rarity)
    let number = storyOf.count
    let known = candidate.copyGroup.flatMap { storyOfCopyGroup[$0] }
    let story = known ?? nearest(to: vector, at: candidate.seconds) ?? members.count
    if story == members.count { members.append([]) }
    members[story].append(number)
    storyOf.append(story)
    vectors.append(vector)
    times.append(candidate.seconds)
    for word in vector.heaviest(StoryIndex.probes) { articlesWith[word, default: []].append(number) }
    if let group = candidate.copyGroup { storyOfCopyGroup[group] = story }
    return story
  }

  /// The story that is alike enough, on the average of its articles that share a telling word.
  private func nearest(to vector: StoryVector, at seconds: Int64?) -> Int? {
    var stories: Set<Int> = []
    for word in vector.heaviest(StoryIndex.probes) {
      for article in (articlesWith[word] ?? []).suffix(StoryIndex.postings) { stories.insert(storyOf[article]) }
    }
    var best: (likeness: Float, story: Int)?
    for story in stories.sorted() {
      let likeness = likeness(of: vector, at: seconds, to: story)
      if likeness >= StoryIndex.joinThreshold, likeness > best?.likeness ?? 0 { best = (likeness, story) }
    }
    return best?.story
  }

  /// How much an article is like the latest articles of a story: half their average, half the nearest of them.
  private func likeness(of vector: StoryVector, at seconds: Int64?, to story: Int) -> Float {
    var sum: Float = 0
    var most: Float = 0
    let compared = members[story].suffix(StoryIndex.compared)
    for member in compared {
      let alike = vector.cosine(vectors[member]) * nearness(seconds, times[member])
      sum += alike
      most = max(most, alike)
    }
    return 0.5 * most + 0.5 * sum / Float(max(1, compared.count))
  }

  /// An article is compared with so many of a story's latest.
  private static let compared = 30

  /// 1 at the same time, falling with the span between; 1 where a time is not known.
  private func nearness(_ a: Int64?, _ b: Int64?) -> Float {
    guard let a, let b else { return 1 }
    let spans = Float(abs(Double(a) - Double(b)) / StoryIndex.halfLife)
    return 1 / (1 + spans)
  }
}
