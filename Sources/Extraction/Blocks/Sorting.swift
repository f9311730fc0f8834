import Provenance

/// What the page's blocks were found to be: the part each plays, or why it is cut.
enum Verdict: Equatable {
  case kept(Paragraph.Role)
  case cut(CutReason)

  var isKept: Bool { if case .kept = self { true } else { false } }
}

/// Sorts the blocks of a page into article and frame.
func verdicts(on page: Page, _ shapes: [BlockShape], title: Int?) -> [Verdict] {
  let isText = shapes.map(isRunningText)
  guard let core = bestRun(shapes, isText) else { return shapes.map { .cut(frameReason($0)) } }
  var verdicts: [Verdict] = []
  var seen: Set<UInt64> = []
  for index in page.blocks.indices {
    verdicts.append(verdict(on: index, page, shapes, isText, core: core, title: title))
    if verdicts[index].isKept, shapes[index].words > 0, !seen.insert(shapes[index].hash).inserted {
      verdicts[index] = .cut(.duplicate)
    }
  }
  return verdicts
}

/// Sentences that no frame phrase explains.
private func isRunningText(_ shape: BlockShape) -> Bool {
  if shape.cues[Cues.Kind.commentPolicy.rawValue] > 0 { return false }
  if let cue = shape.strongestCue, cue.share > 0.3 { return false }
  guard shape.words >= 8 else { return false }
  if shape.endsSentence || shape.sentenceEnds > 1 { return shape.stopWords * 12 >= shape.words }
  return shape.words >= 25 && shape.stopWords * 6 >= shape.words && shape.separators < 3
}

/// From the first to the last block of the run with the most words of text, gaps of frame counting against it.
private func bestRun(_ shapes: [BlockShape], _ isText: [Bool]) -> Range<Int>? {
  var best: (score: Int, range: Range<Int>)?
  var start = 0
  var score = 0
  for index in shapes.indices {
    if isText[index] {
      if score <= 0 {
        start = index
        score = 0
      }
      score += shapes[index].words
      if score > (best?.score ?? 0) { best = (score, start..<index + 1) }
    } else {
      score -= 4
    }
  }
  return best?.range
}

private func verdict(
  on index: Int, _ page: Page, _ shapes: [BlockShape], _ isText: [Bool], core: Range<Int>, title: Int?
) -> Verdict {
  let shape = shapes[index]
  if index == title { return .cut(.title) }
  if let title, shape.hash == shapes[title].hash { return .cut(.duplicate) }
  if shape.endsWithClock, !shape.endsSentence { return .cut(.media) }
  if let cue = shape.strongestCue, cue.share >= 0.5 || shape.cues[Cues.Kind.commentPolicy.rawValue] > 0 {
    return .cut(frameReason(shape))
  }
  if core.contains(index) {
    if isCaption(index, page) { return .kept(.caption) }
    if isText[index] { return .kept(page.blocks[index].isListItem ? .listItem : .body) }
    if page.blocks[index].isListItem { return .kept(.listItem) }
    if shape.words >= 1, shape.words <= 14, !shape.endsSentence, index + 1 < core.upperBound {
      return .kept(isText[index + 1] ? .heading : .body)
    }
    return .kept(.body)
  }
  let isBeforeCore = index < core.lowerBound && index > (title ?? -1)
  if isBeforeCore, title != nil, shape.words >= 5, shape.stopWords * 8 >= shape.words, shape.separators == 0 {
    return .kept(page.blocks[index].isListItem ? .listItem : .body)
  }
  return .cut(frameReason(shape))
}

/// Whether the block ends with a credit such as "(Ann Lee/Agency)".
private func isCaption(_ index: Int, _ page: Page) -> Bool {
  let range = page.blocks[index].range
  return page.flow.utf8.withUnsafeBufferPointer { bytes in
    guard range.count > 8, bytes[range.end - 1] == 0x29 else { return false }
    var at = range.end - 2
    var hasSlash = false
    while at > range.start, range.end - at < 80, bytes[at] != 0x28 {
      if bytes[at] == 0x2F { hasSlash = true }
      at -= 1
    }
    return bytes[at] == 0x28 && hasSlash
  }
}

/// Why a block that is no text of the article is cut.
func frameReason(_ shape: BlockShape) -> CutReason {
  if shape.cues[Cues.Kind.commentPolicy.rawValue] > 0 { return .commentPolicy }
  guard let cue = shape.strongestCue, cue.share >= 0.15 else {
    return shape.endsWithClock ? .media : shape.words <= 6 ? .navigation : .boilerplate
  }
  switch cue.kind {
  case .navigation: return .navigation
  case .byline: return .byline
  case .share: return .share
  case .promotion: return .promotion
  case .advertisement: return .advertisement
  case .related: return .related
  case .comments: return .comments
  case .commentPolicy: return .commentPolicy
  case .legal: return .legal
  case .media: return .media
  }
}
