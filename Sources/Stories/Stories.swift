// Stories: a stream of articles in, stories with stable ids out. This file is the module's public surface.

public import Provenance

/// One article as the story step sees it.
public struct StoryCandidate: Sendable {
  /// Its name.
  public let id: ArticleID
  /// When it arrived or was published, in seconds since 1970-01-01T00:00:00Z; nil where that is not known.
  public let seconds: Int64?
  /// Its headline in UTF-8; empty where there is none.
  public let title: [UInt8]
  /// Its body in UTF-8.
  public let text: [UInt8]
  /// Articles of one copy group have one number; nil where copies were not looked for.
  public let copyGroup: Int?

  /// A candidate.
  public init(id: ArticleID, seconds: Int64?, title: [UInt8], text: [UInt8], copyGroup: Int? = nil) {
    self.id = id
    self.seconds = seconds
    self.title = title
    self.text = text
    self.copyGroup = copyGroup
  }
}

/// Groups articles about the same event, all known at once: what came later can part or join what came before.
///
/// - Parameter candidates: in order of arrival.
/// - Returns: for each candidate the number of its story, counted from 0 in order of first arrival.
/// - Complexity: O(p log p) in the pairs of articles that share a telling word; each article has at most 2,400 of them.
public func stories(of candidates: [StoryCandidate]) -> [Int] {
  var shelf = ArticleShelf()
  let near = candidates.map { shelf.add($0) }
  shelf.settleNames()
  // Measured on labelled stories; see Notes/stories.md.
  var linkage = AverageLinkage(articles: candidates.count, threshold: 0.12)
  for (article, others) in near.enumerated() {
    for other in others { linkage.compare(other, article, shelf.likeness(other, article)) }
  }
  var firstOfGroup: [Int: Int] = [:]
  for (article, candidate) in candidates.enumerated() {
    guard let group = candidate.copyGroup else { continue }
    if let first = firstOfGroup[group] { linkage.join(first, article) } else { firstOfGroup[group] = article }
  }
  var numbers: [Int: Int] = [:]
  return linkage.groups().map { first in
    let number = numbers[first] ?? numbers.count
    numbers[first] = number
    return number
  }
}
