import Provenance

// What the classifier, trained on pages whose editors' lines are often not counted as text, would lose: the lines between
// headline and text, the points of a list of which others are kept, the words beside a player inside the text.

/// Raises the probabilities of blocks that their place speaks for.
func rescued(
  _ probabilities: [Float], on page: Page, _ shapes: [BlockShape], _ core: TextCore, title: Int?
) -> [Float] {
  var result = probabilities
  levelLists(page, shapes, &result)
  guard let first = result.indices.first(where: { result[$0] >= leastProbability && shapes[$0].words >= 12 }),
    let last = result.indices.last(where: { result[$0] >= leastProbability && shapes[$0].words >= 12 })
  else { return result }
  if let title, title < last {
    let end = min(last, title + longestStandfirst)
    for index in title + 1..<max(title + 1, end) {
      guard isStandfirst(shapes[index], core.overlap[index]), isUnlinked(page.blocks[index]) else { continue }
      result[index] = max(result[index], raisedProbability)
    }
    keepPoints(from: title + 1, to: max(title + 1, end), page, shapes, core, &result)
  }
  for index in first..<last where result[index] < leastProbability && result[index] > leastDoubt {
    let shape = shapes[index]
    guard shape.cueWords * 4 < shape.words, isUnlinked(page.blocks[index]) else { continue }
    let isBesidePlayer = isPlayer(index + 1, shapes) || index > first && isPlayer(index - 1, shapes)
    let isHeading =
      shape.words <= longestHeading && !shape.isDated && shape.separators == 0 && page.blocks[index].startsGroup
      && page.blocks[index + 1].startsGroup && result[index + 1] > 0.7 && shapes[index + 1].words > 15
      && (isPlayer(index - 1, shapes) || index > first && result[index - 1] > 0.7 && shapes[index - 1].words > 15)
    if isBesidePlayer && shape.words >= 5 || isHeading { result[index] = raisedProbability }
  }
  return result
}

/// Above every threshold for keeping.
private let raisedProbability: Float = 0.55
/// Below this the classifier is sure of the frame.
private let leastDoubt: Float = 0.02
/// In blocks, from the headline on: bylines, dates, a summary and a few key points have room.
private let longestStandfirst = 14

/// Keeps a marked list above the text that tells in short what the text tells: most of its longer words are the text's.
private func keepPoints(
  from start: Int, to end: Int, _ page: Page, _ shapes: [BlockShape], _ core: TextCore, _ probabilities: inout [Float]
) {
  let points = (start..<end).filter { page.blocks[$0].isListItem && page.blocks[$0].markup.container < 0 }
  guard points.count >= 2, points.allSatisfy({ shapes[$0].words >= 4 && shapes[$0].cueWords * 4 <= shapes[$0].words })
  else { return }
  let overlap = points.reduce(0) { $0 + core.overlap[$1] } / Float(points.count)
  guard overlap >= leastStandfirstOverlap else { return }
  for point in points { probabilities[point] = max(probabilities[point], raisedProbability) }
}

/// Gives all items of one list the mean opinion, weighed by words: a list is kept or cut as one.
private func levelLists(_ page: Page, _ shapes: [BlockShape], _ probabilities: inout [Float]) {
  var index = 0
  while index < probabilities.count {
    guard page.blocks[index].isListItem else {
      index += 1
      continue
    }
    var end = index
    var words: Float = 0
    var sum: Float = 0
    while end < probabilities.count, page.blocks[end].isListItem, end == index || continuesList(page, end) {
      let weight = Float(min(30, shapes[end].words + 1))
      words += weight
      sum += weight * probabilities[end]
      end += 1
    }
    if end - index > 1 { for item in index..<end { probabilities[item] = sum / max(1, words) } }
    index = end
  }
}

/// Whether a list item belongs to the list of the block before it.
private func continuesList(_ page: Page, _ index: Int) -> Bool {
  let markup = page.blocks[index].markup
  guard markup.container >= 0 else { return !page.blocks[index].startsGroup }
  let before = page.blocks[index - 1].markup
  return before.container >= 0
    && page.containers[before.container].parent == page.containers[markup.container].parent
}

/// Whether a line above the text sums it up: some words of a sentence, most of them the text's own.
private func isStandfirst(_ shape: BlockShape, _ overlap: Float) -> Bool {
  shape.words >= 7 && shape.stopWords * 6 >= shape.words && shape.separators == 0 && !shape.isDated
    && shape.cueWords * 5 <= shape.words && overlap >= leastStandfirstOverlap
}

/// The share of its longer words that stand in the text too.
private let leastStandfirstOverlap: Float = 0.45

/// Whether at most a third of it is links.
private func isUnlinked(_ block: PageBlock) -> Bool { block.markup.linkedBytes * 3 <= block.range.count }
