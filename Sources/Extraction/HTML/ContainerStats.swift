/// Adds up what the containers of a page hold.
///
/// - Complexity: O(blocks + containers).
func measureContainers(_ page: inout Page, _ shapes: [BlockShape]) {
  for (block, shape) in zip(page.blocks, shapes) where block.markup.container >= 0 {
    let index = block.markup.container
    page.containers[index].blocks += 1
    page.containers[index].words += shape.words
    page.containers[index].letterBytes += shape.letterBytes
    page.containers[index].linkedBytes += block.markup.linkedBytes
    if shape.isText, block.markup.linkedBytes * 2 < shape.bytes {
      page.containers[index].textWords += shape.words
      page.containers[index].paragraphs += 1
      addScore(Float(min(80, shape.words)), from: index, to: &page.containers)
    }
  }
  // Inner containers come after outer ones.
  for index in page.containers.indices.reversed() {
    let parent = page.containers[index].parent
    page.containers[index].end = max(page.containers[index].end, index + 1)
    guard parent >= 0 else { continue }
    page.containers[parent].end = max(page.containers[parent].end, page.containers[index].end)
    page.containers[parent].blocks += page.containers[index].blocks
    page.containers[parent].words += page.containers[index].words
    page.containers[parent].letterBytes += page.containers[index].letterBytes
    page.containers[parent].linkedBytes += page.containers[index].linkedBytes
    page.containers[parent].textWords += page.containers[index].textWords
    page.containers[parent].paragraphs += page.containers[index].paragraphs
  }
}

/// Text counts for its own element, the ones around it get less and less of it.
///
/// Source of the idea: Readability (arc90, 2009; Mozilla's version), which scores parents and grandparents.
private func addScore(_ words: Float, from index: Int, to containers: inout [Container]) {
  var at = index
  var share: Float = 0.6
  for _ in 0..<4 where at >= 0 {
    containers[at].score += words * share
    // The paragraph's own element holds only itself: its parent is the first real candidate.
    share = share == 0.6 ? 1 : share * 0.5
    at = containers[at].parent
  }
}

/// The container that looks most like the article's.
func topContainer(_ page: Page) -> Int? {
  var best: (index: Int, score: Float)?
  for (index, container) in page.containers.enumerated() where container.score > 0 {
    let linked = Float(container.linkedBytes) / Float(max(1, container.letterBytes))
    let score = container.score * (1 - min(1, linked))
    if score > best?.score ?? 0 { best = (index, score) }
  }
  return best?.index
}

extension Page {
  /// Whether a container is `outer` or stands in it.
  func isInside(_ container: Int, _ outer: Int) -> Bool {
    outer >= 0 && container >= outer && container < containers[outer].end
  }

  /// How many elements up from `container` the first one is that holds `target`; 10 more where that is not the target
  /// itself; 40 at most, and where there is no target.
  ///
  /// - Complexity: O(depth), at most 30.
  func levels(from container: Int, to target: Int) -> Float {
    guard target >= 0, container >= 0 else { return 40 }
    var up = 0
    var at = container
    while at >= 0, !isInside(target, at), up < 30 {
      at = containers[at].parent
      up += 1
    }
    return Float(up + (at == target ? 0 : 10))
  }
}
