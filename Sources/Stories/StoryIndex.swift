/// The live stories, to which articles are added one at a time.
public struct StoryIndex: Sendable {
  private var shelf = ArticleShelf()
  private var members: [[Int]] = []
  private var storyOf: [Int] = []
  private var storyOfCopyGroup: [Int: Int] = [:]

  /// An article joins the story that it is this much alike; measured on half of the labelled stories.
  private static let joinThreshold: Float = 0.14
  /// An article is compared with so many of a story's latest.
  private static let compared = 30

  /// No stories yet.
  public init() {}

  /// Adds one article and answers the number of the story that it joined or opened.
  ///
  /// - Complexity: O(articles that share a telling word), bounded for each word.
  public mutating func join(_ candidate: StoryCandidate) -> Int {
    let number = shelf.count
    let near = shelf.add(candidate)
    shelf.settleNames(from: number)
    let known = candidate.copyGroup.flatMap { storyOfCopyGroup[$0] }
    let story = known ?? nearest(to: number, among: Set(near.map { storyOf[$0] })) ?? members.count
    if story == members.count { members.append([]) }
    members[story].append(number)
    storyOf.append(story)
    if let group = candidate.copyGroup { storyOfCopyGroup[group] = story }
    return story
  }

  /// The story that is alike enough.
  private func nearest(to article: Int, among stories: Set<Int>) -> Int? {
    var best: (likeness: Float, story: Int)?
    for story in stories.sorted() {
      let likeness = likeness(of: article, to: story)
      if likeness >= StoryIndex.joinThreshold, likeness > best?.likeness ?? 0 { best = (likeness, story) }
    }
    return best?.story
  }

  /// How much an article is like the latest articles of a story: half their average, half the nearest of them.
  private func likeness(of article: Int, to story: Int) -> Float {
    let compared = members[story].suffix(StoryIndex.compared).map { shelf.likeness(article, $0) }
    let average = compared.reduce(0, +) / Float(max(1, compared.count))
    return 0.5 * (compared.max() ?? 0) + 0.5 * average
  }
}
