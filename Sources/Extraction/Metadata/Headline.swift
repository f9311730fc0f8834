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
    guard shapes[index].words >= 3, range.count <= head.count else { continue }
    if head.starts(with: bytes[range.range]) {
      if range.count == head.count || startsSiteName(head.dropFirst(range.count)) { return index }
    } else if shapes[index].words >= 4, range.count * 2 > head.count, ends(head, with: bytes[range.range]) {
      return index
    }
  }
  for index in page.blocks.indices.prefix(12) where shapes[index].words >= 4 && shapes[index].words <= 40 {
    if let cue = shapes[index].strongestCue, cue.share > 0.3 { continue }
    if shapes[index].separators > 1 || shapes[index].addresses > 0 { continue }
    if isLead(shapes[index], bytes[page.blocks[index].range.range]) {
      return shortHeadline(before: index, page, shapes)
    }
    return index
  }
  return nil
}

/// Whether a block is a paragraph of text: headlines are no sentences that a full stop ends.
private func isLead(_ shape: BlockShape, _ bytes: ArraySlice<UInt8>, words: Int = 12) -> Bool {
  let end = bytes.reversed().first { $0 < 0x80 && $0 != 0x22 && $0 != 0x27 && $0 != 0x29 }
  return end == 0x2E && bytes.last != 0xA6 && (shape.words >= words || shape.sentenceEnds > 1)
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
  let known = stems(page.flow, page.blocks[title].range)
  guard known.count >= 2 else { return nil }
  var best: (index: Int, score: Float)?
  for index in max(1, first - blocksAboveText)..<first {
    let shape = shapes[index]
    guard (3...30).contains(shape.words), shape.separators == 0, !shape.isDated, !page.blocks[index].isListItem,
      shape.strongestCue.map({ $0.share < 0.3 }) ?? true,
      // A sentence in the words of the title is the lead, and its figures would be lost.
      !isLead(shape, page.flow.utf8[page.blocks[index].range.range], words: 8)
    else { continue }
    let own = stems(page.flow, page.blocks[index].range)
    let shared = Float(own.intersection(known).count)
    // Most of its words, and a good part of the title's; fewer do above author and date.
    let isSigned = (1...4).contains { step in
      index + step < shapes.count
        && (shapes[index + step].isDated || shapes[index + step].cues[Cues.Kind.byline.rawValue] > 0)
    }
    let least: Float = isSigned ? 0.25 : 0.5
    guard shared >= (shared >= 0.5 * Float(own.count) ? 2 : 3), shared >= least * Float(own.count),
      shared >= min(0.34, least) * Float(known.count)
    else {
      continue
    }
    let score = shared / Float(known.count) + shared / Float(own.count)
    if score > best?.score ?? 0 { best = (index, score) }
  }
  return best?.index
}

/// The beginnings of the words of a text that are no little ones: "finds" and "findings" are one.
private func stems(_ text: MappedText, _ range: TextRange) -> Set<UInt64> {
  let stopWords = StopWords.table
  var found: Set<UInt64> = []
  text.utf8.withUnsafeBufferPointer { bytes in
    forEachWord(bytes, range.start, range.end) { word in
      guard stopWords[word.hash] == 0 else { return }
      if word.end - word.start <= stemBytes {
        found.insert(word.hash)
      } else {
        forEachWord(bytes, word.start, word.start + stemBytes) { found.insert($0.hash) }
      }
    }
  }
  return found
}

private let stemBytes = 6

/// How far above the text its headline can stand.
private let blocksAboveText = 15

/// Whether what is left of a page title behind the headline is the site's name: a space and a dash or bar first.
func startsSiteName(_ rest: ArraySlice<UInt8>) -> Bool {
  let marks = rest.drop { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  guard let mark = marks.first else { return true }
  return mark == 0x2D || mark == 0x7C || mark == 0xE2 || mark == 0xC2 || mark == 0xAB || mark == 0xB7 || mark == 0x3A
}

/// Whether a page title ends with a line, a rubric or the site's name standing before it: "F1: …", "The Site | …". The
/// site's name can stand behind it once more.
private func ends(_ head: ArraySlice<UInt8>, with line: ArraySlice<UInt8>) -> Bool {
  // What is longer is no title.
  guard head.count <= longestHead else { return false }
  var at = head.startIndex + 1
  while at + line.count <= head.endIndex {
    defer { at += 1 }
    guard head[at] == line.first, head[at - 1] == 0x20, head[at..<at + line.count].elementsEqual(line) else { continue }
    let before = head[..<(at - 1)].last { $0 != 0x20 }
    guard before == 0x3A || before == 0x7C || before == 0x2D || before == 0x93 || before == 0x94 else { return false }
    return at + line.count == head.endIndex || startsSiteName(head[(at + line.count)...])
  }
  return false
}

/// In bytes.
private let longestHead = 600

/// The headline right above the text of a page whose first lines hold none.
func lineAbove(_ first: Int, _ page: Page, _ shapes: [BlockShape]) -> Int? {
  for index in stride(from: first - 1, through: max(0, first - 4), by: -1) {
    let shape = shapes[index]
    guard (4...25).contains(shape.words), shape.separators < 2, !shape.isDated, !shape.endsSentence,
      !page.blocks[index].isListItem, shape.addresses == 0, shape.strongestCue.map({ $0.share < 0.3 }) ?? true
    else { continue }
    return index
  }
  return nil
}

/// How many blocks a menu between page title and headline can have.
private let headlineSearchBlocks = 400
