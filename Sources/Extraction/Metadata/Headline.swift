import Provenance

/// Finds the block that is the headline, among the first blocks of a page without HTML.
///
/// The page's own title stands first, often with the site's name behind it; where the same words stand again below,
/// that is the headline.
func headline(of page: Page, _ shapes: [BlockShape]) -> Int? {
  guard let first = page.blocks.indices.first else { return nil }
  let bytes = page.flow.utf8
  let head = bytes[page.blocks[first].range.range]
  for index in page.blocks.indices.dropFirst().prefix(headlineSearchBlocks) {
    let range = page.blocks[index].range
    guard shapes[index].words >= 3, range.count <= head.count, head.starts(with: bytes[range.range]) else { continue }
    if range.count == head.count || startsSiteName(head.dropFirst(range.count)) { return index }
  }
  for index in page.blocks.indices.prefix(12) where shapes[index].words >= 4 && shapes[index].words <= 40 {
    if let cue = shapes[index].strongestCue, cue.share > 0.3 { continue }
    if shapes[index].separators > 1 { continue }
    if isLead(shapes[index], bytes[page.blocks[index].range.range]) {
      return shortHeadline(before: index, page, shapes)
    }
    return index
  }
  return nil
}

/// Whether a block is a paragraph of text: headlines are no sentences that a full stop ends.
private func isLead(_ shape: BlockShape, _ bytes: ArraySlice<UInt8>) -> Bool {
  let end = bytes.reversed().first { $0 < 0x80 && $0 != 0x22 && $0 != 0x27 && $0 != 0x29 }
  return end == 0x2E && bytes.last != 0xA6 && (shape.words >= 12 || shape.sentenceEnds > 1)
}

/// The line of few words right above the first paragraph, where it can be a headline.
private func shortHeadline(before lead: Int, _ page: Page, _ shapes: [BlockShape]) -> Int? {
  guard lead > 0 else { return nil }
  let shape = shapes[lead - 1]
  let isPlain = shape.separators == 0 && !shape.isDated && !shape.endsSentence && !page.blocks[lead - 1].isListItem
  return isPlain && (2...3).contains(shape.words) && shape.cueWords == 0 ? lead - 1 : nil
}

/// The headline that stands right above the text in other words than the page's own title at the top; nil where none does.
///
/// - Parameters:
///   - title: the block that was taken for the headline.
///   - first: where the text begins.
func visibleHeadline(of page: Page, _ shapes: [BlockShape], title: Int, first: Int) -> Int? {
  guard title == 0, first > 2 else { return nil }
  let stated = page.words[title]
  let stopWords = StopWords.table
  let known = Set(stated.filter { stopWords[$0] == 0 })
  guard known.count >= 2 else { return nil }
  var best: (index: Int, score: Float)?
  for index in max(1, first - blocksAboveText)..<first {
    let shape = shapes[index]
    guard (3...30).contains(shape.words), shape.separators == 0, !shape.isDated, !page.blocks[index].isListItem,
      shape.strongestCue.map({ $0.share < 0.3 }) ?? true
    else { continue }
    let own = page.words[index].filter { stopWords[$0] == 0 }
    let shared = Float(Set(own).intersection(known).count)
    // Most of its words, and a good part of the title's.
    guard shared >= 2, shared >= 0.5 * Float(Set(own).count), shared >= 0.34 * Float(known.count) else { continue }
    let score = shared / Float(known.count) + shared / Float(Set(own).count)
    if score > best?.score ?? 0 { best = (index, score) }
  }
  return best?.index
}

/// How far above the text its headline can stand.
private let blocksAboveText = 15

/// Whether what is left of a page title behind the headline is the site's name: a space and a dash or bar first.
func startsSiteName(_ rest: ArraySlice<UInt8>) -> Bool {
  let marks = rest.drop { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  guard let mark = marks.first else { return true }
  return mark == 0x2D || mark == 0x7C || mark == 0xE2 || mark == 0xC2 || mark == 0xAB || mark == 0xB7 || mark == 0x3A
}

/// How many blocks a menu between page title and headline can have.
private let headlineSearchBlocks = 400
