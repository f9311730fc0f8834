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

/// Groups articles about the same event.
///
/// - Parameter candidates: in order of arrival.
/// - Returns: for each candidate the number of its story, counted from 0 in order of first arrival.
public func stories(of candidates: [StoryCandidate]) -> [Int] {
  var index = StoryIndex()
  return candidates.map { index.join($0) }
}
