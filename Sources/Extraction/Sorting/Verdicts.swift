import Provenance

/// What a block of the page was found to be: the part it plays, or why it is cut.
enum Verdict: Equatable {
  case kept(Paragraph.Role)
  case cut(CutReason)

  var isKept: Bool { if case .kept = self { true } else { false } }
}

/// From this probability on a block is kept. Measured on unseen halves of the labelled plain pages: 0.35 to 0.5 are within
/// 0.3 points of F1; the lower end loses less text.
let leastProbability: Float = 0.42

/// Sorts the blocks of a page into article and frame.
///
/// - Parameter title: the block that is the headline.
func verdicts(
  on page: Page, _ shapes: [BlockShape], _ probabilities: [Float], title: Int?, least: Float = leastProbability
) -> [Verdict] {
  let least = loweredThreshold(least, shapes, probabilities)
  var verdicts = shapes.indices.map { index -> Verdict in
    if index == title { return .cut(.title) }
    if let reason = certainReason(shapes[index], probabilities[index]) { return .cut(reason) }
    if isCredited(index, page), probabilities[index] >= (page.containers.isEmpty ? leastCaptionProbability : least) {
      return .kept(.caption)
    }
    return probabilities[index] >= least ? .kept(.body) : .cut(frameReason(shapes[index]))
  }
  cutRepeats(page, shapes, probabilities, title: title, &verdicts)
  giveRoles(page, shapes, &verdicts)
  LiveEntries(page, shapes, verdicts, title: title).keep(shapes, title: title, &verdicts)
  return verdicts
}

/// A lower threshold where hardly any text reaches the usual one: then what comes nearest to it is the article.
private func loweredThreshold(_ least: Float, _ shapes: [BlockShape], _ probabilities: [Float]) -> Float {
  var words = 0
  var highest: Float = 0
  for (shape, probability) in zip(shapes, probabilities) where shape.isText {
    if probability >= least { words += shape.words }
    highest = max(highest, probability)
  }
  guard words < leastArticle, highest >= leastHope else { return least }
  return min(least, highest * 0.5)
}

/// In words of running text.
private let leastArticle = 25
/// Where no block is at least so probable there is no article.
private let leastHope: Float = 0.08

/// A caption with a credit is kept even where the classifier doubts, unless it is sure that it stands in the frame.
private let leastCaptionProbability: Float = 0.1

/// What a block is beyond doubt whatever stands around it; nil where that has to be weighed.
private func certainReason(_ shape: BlockShape, _ probability: Float) -> CutReason? {
  if shape.endsWithClock, !shape.endsSentence, shape.words <= 20 { return .media }
  let policy = shape.cues[Cues.Kind.commentPolicy.rawValue]
  if policy >= 3, policy * 8 >= shape.words { return .commentPolicy }
  let promotion = shape.cues[Cues.Kind.promotion.rawValue]
  if promotion >= 5, promotion * 5 >= shape.words * 2, shape.words <= 40 { return .promotion }
  if let cue = shape.strongestCue, shape.words <= 12 {
    // A line that is all phrase is frame; "World" or "Culture" can be a heading where the classifier is sure.
    if cue.share > 0.99, cue.kind != .navigation || probability < 0.9 { return frameReason(shape) }
    if cue.share >= 0.66, probability < 0.8 { return frameReason(shape) }
  }
  return nil
}

/// Cuts what the headline says again, and what a kept block has said before.
private func cutRepeats(
  _ page: Page, _ shapes: [BlockShape], _ probabilities: [Float], title: Int?, _ verdicts: inout [Verdict]
) {
  var seen = HashSet()
  let bytes = page.flow.utf8
  let headline = title.map { bytes[page.blocks[$0].range.range] }
  for index in verdicts.indices where index != title {
    if let title, let headline {
      let range = page.blocks[index].range
      let repeatsTitle =
        shapes[index].hash == shapes[title].hash && shapes[title].words > 0
        || range.count > headline.count && range.count < headline.count + longestSiteName
          && bytes[range.range].starts(with: headline)
          && startsSiteName(bytes[range.start + headline.count..<range.end])
      if repeatsTitle {
        verdicts[index] = .cut(.duplicate)
        continue
      }
    }
    if verdicts[index].isKept, shapes[index].words > 2, !seen.insert(shapes[index].hash),
      probabilities[index] < sureRepeat
    {
      verdicts[index] = .cut(.duplicate)
    }
  }
  cutSecondCopies(page, shapes, &verdicts)
}

/// Cuts long blocks whose words nearly all stand in what was kept before: the whole text once more, for another screen
/// or for machines.
private func cutSecondCopies(_ page: Page, _ shapes: [BlockShape], _ verdicts: inout [Verdict]) {
  var known = HashSet()
  for index in verdicts.indices where verdicts[index].isKept {
    let words = page.words[index]
    if shapes[index].words >= longestQuoted {
      var all = 0
      var found = 0
      forEachTriple(words) {
        all += 1
        if known.contains($0) { found += 1 }
      }
      if found * 5 >= all * 4 {
        verdicts[index] = .cut(.duplicate)
        continue
      }
    }
    forEachTriple(words) { known.insert($0) }
  }
}

/// In words; a shorter piece can be set out from the text and said again on purpose.
private let longestQuoted = 60

/// A line that stands twice is kept twice where the classifier, which knows that it does, is so sure: entries of lists.
private let sureRepeat: Float = 0.75

/// In bytes; longer rests behind the headline are text.
private let longestSiteName = 80

/// Tells headings, list items and captions among what is kept.
private func giveRoles(_ page: Page, _ shapes: [BlockShape], _ verdicts: inout [Verdict]) {
  for index in verdicts.indices where verdicts[index] == .kept(.body) {
    let shape = shapes[index]
    if let role = page.blocks[index].markup.role {
      verdicts[index] = .kept(role)
    } else if page.blocks[index].isListItem {
      verdicts[index] = .kept(.listItem)
    } else if shape.words <= longestHeading, !shape.endsSentence, !shape.endsWithComma {
      if followsPlayer(index, page, shapes) || isPlayer(index + 1, shapes) {
        verdicts[index] = .kept(.caption)
      } else if !shape.endsWithColon, introducesText(index, shapes, verdicts) {
        verdicts[index] = .kept(.heading)
      }
    } else if followsPlayer(index, page, shapes), shape.words <= longestPlayerCaption, shape.sentenceEnds <= 1 {
      verdicts[index] = .kept(.caption)
    }
  }
}

extension BlockMarkup {
  /// The part that the markup gives to a block, where it does.
  fileprivate var role: Paragraph.Role? {
    switch tag {
    case .heading: .heading
    case .caption: .caption
    case .cell: .table
    case .quotation: .quotation
    default: inside.contains(.figure) ? .caption : nil
    }
  }
}

/// In words.
let longestHeading = 14
private let longestPlayerCaption = 40

/// Whether a block is the furniture of a player: how old the recording is, how long it takes.
func isPlayer(_ index: Int, _ shapes: [BlockShape]) -> Bool {
  guard shapes.indices.contains(index) else { return false }
  let shape = shapes[index]
  guard shape.words > 0, shape.words <= 6 else { return false }
  return shape.cues[Cues.Kind.media.rawValue] * 3 >= shape.words * 2 || shape.endsWithClock
}

/// Whether the block stands behind a player, with no blank line between them where there is no HTML.
private func followsPlayer(_ index: Int, _ page: Page, _ shapes: [BlockShape]) -> Bool {
  isPlayer(index - 1, shapes) && (!page.blocks[index].startsGroup || page.blocks[index].markup.container >= 0)
}

/// Whether the next kept block is a paragraph, a list or a quotation that a heading can stand over.
private func introducesText(_ index: Int, _ shapes: [BlockShape], _ verdicts: [Verdict]) -> Bool {
  for next in (index + 1)..<max(index + 1, min(index + 4, shapes.count)) where verdicts[next].isKept {
    return shapes[next].words > shapes[index].words
      && (shapes[next].endsSentence || shapes[next].words > longestHeading)
  }
  return false
}

/// Whether the block ends with a credit such as "(Ann Lee/Agency)" or "(Photo via Agency)".
private func isCredited(_ index: Int, _ page: Page) -> Bool {
  let range = page.blocks[index].range
  return page.flow.utf8.withUnsafeBufferPointer { bytes in
    guard range.count > 8, bytes[range.end - 1] == 0x29 else { return false }
    var at = range.end - 2
    var hasSlash = false
    while at > range.start, range.end - at < longestCredit, bytes[at] != 0x28 {
      if bytes[at] == 0x2F, bytes[at - 1] != 0x2F, bytes[at - 1] != 0x3A { hasSlash = true }
      at -= 1
    }
    return bytes[at] == 0x28 && hasSlash && !isDigit(bytes[at + 1])
  }
}

/// In bytes, brackets included.
private let longestCredit = 80

/// Why a block that is no text of the article is cut.
func frameReason(_ shape: BlockShape) -> CutReason {
  let policy = shape.cues[Cues.Kind.commentPolicy.rawValue]
  if policy >= 3, policy * 8 >= shape.words { return .commentPolicy }
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
