import Provenance

/// The live stories, to which articles are added one at a time.
public struct StoryIndex: Sendable {
  private var count = 0

  /// No stories yet.
  public init() {}

  /// Adds one article and answers the number of the story that it joined or opened.
  public mutating func join(_ candidate: StoryCandidate) -> Int {
    count += 1
    return count - 1
  }
}
