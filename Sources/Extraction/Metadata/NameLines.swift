import Provenance

/// Where on a page authors are looked for.
struct BylinePlace {
  /// The blocks in which a byline can stand: from a little above the headline to a little into the text.
  var window: [Int]
  /// The headline.
  var title: Int?
  /// The first and last block of the text.
  var first: Int
  var last: Int
  /// The blocks that were kept as text.
  private var kept: [Bool]

  init(_ verdicts: [Verdict], _ shapes: [BlockShape], title: Int?, first: Int, last: Int) {
    var title = title
    // What stands behind the text names it once more, for sharing.
    if let block = title, block > last { title = nil }
    self.title = title
    kept = verdicts.map(\.isKept)
    let text = { (index: Int) in verdicts[index].isKept && shapes[index].words >= textWords }
    // What is kept above the headline is no text to find a byline at.
    let firstText = verdicts.indices.first { text($0) && $0 > (title ?? -1) } ?? first
    self.first = firstText
    self.last = verdicts.indices.last { text($0) } ?? last
    let start = max(0, min(title ?? first, first, firstText) - (title == nil ? blocksAtTitle : blocksBeforeTitle))
    let end = max(start + 1, min(verdicts.count, firstText + blocksIntoText))
    // Where much stands between headline and text, as a menu behind the page's own title does, it is looked for at both.
    window = (start..<end).filter {
      end - start <= longestHead || $0 < start + blocksAtTitle || $0 >= end - blocksAtText
    }
  }

  /// Whether a block is none of the text and stands at its beginning, where names, dates and pictures can part it.
  func isBeside(_ block: Int) -> Bool { block < first + 3 || block < first + 12 && !kept[block] }

  /// Whether a block stands at a page's own title with a menu behind it.
  func isAmongMenus(_ block: Int) -> Bool {
    guard let start = window.first, let end = window.last else { return false }
    return end - start > longestHead && block < start + blocksAtTitle
  }

  /// Whether a block stands right above the headline, where that is not the page's own title at the top.
  func isAbove(_ block: Int, title: Int) -> Bool { title > 4 && (1...3).contains(title - block) }

  /// Whether a block is one of those in which a byline can stand.
  func holds(_ block: Int) -> Bool {
    guard let start = window.first, let end = window.last, start <= block, block <= end else { return false }
    return end - start < longestHead || block < start + blocksAtTitle || block > end - blocksAtText
  }
}

/// In words: shorter lines are headings, captions, datelines.
private let textWords = 20
/// Some pages set author and date above the headline.
private let blocksBeforeTitle = 4
private let blocksIntoText = 4
/// Blocks between headline and text, and how many of more are looked at on either side.
private let longestHead = 40
private let blocksAtTitle = 16
private let blocksAtText = 24

/// The author where a line is nothing but a name, with or without date and role: found by what else speaks for it.
///
/// Weighed are: a given name, a date in or beside the line, that the page tells more of the person below ("Ann Lee is a
/// reporter"), that the name stands alone more than once, what the markup calls it, how near the headline is; against it
/// speaks a list of such lines, as menus are. The weights were chosen on half of the labelled plain pages.
/// - Complexity: O(bytes).
func nameLine(
  on page: Page, _ shapes: [BlockShape], _ bytes: UnsafeBufferPointer<UInt8>, _ place: BylinePlace,
  outlet: (Range<Int>) -> Bool
) -> [(block: Int, name: Range<Int>)] {
  var lines = [LeadingName?](repeating: nil, count: shapes.count)
  var counts: [UInt64: Int] = [:]
  let titleWords = Set(place.title.map { page.words[$0] } ?? [])
  for index in shapes.indices where (1...14).contains(shapes[index].words) && index != place.title {
    guard let line = leadingName(bytes, page.blocks[index].range.range) else { continue }
    lines[index] = line
    counts[hash(bytes, line.range), default: 0] += 1
  }
  let told = toldOf(page, shapes, bytes)
  var best: (block: Int, name: Range<Int>, weight: Float)?
  for index in shapes.indices {
    guard let line = lines[index], line.standsAlone, line.rest <= 8, line.words > 1 || line.rest == 0 else { continue }
    if let cue = shapes[index].strongestCue, cue.share > 0.6, cue.kind != .byline { continue }
    let name = hash(bytes, line.range)
    let markup = page.blocks[index].markup
    let inWindow = place.isBeside(index) && (place.holds(index) || index > place.first)
    // A heading in the text can be the name of what it is about.
    let isInText = index > place.first && index < place.last
    let hasBiography = !isInText && told.contains(name)
    guard inWindow || hasBiography && abs(index - place.last) <= 12 else { continue }
    guard markup.inside.isDisjoint(with: [.nav, .form, .figure]), markup.headingLevel != 1,
      markup.hints.isDisjoint(with: [.caption, .media]), index == 0 || !shapes[index - 1].endsWithColon,
      markup.nearHints.isDisjoint(with: [.comments])
    else { continue }
    var isOfTitle = !titleWords.isEmpty
    forEachWord(bytes, line.range.lowerBound, line.range.upperBound) { word in
      if !titleWords.contains(word.hash) { isOfTitle = false }
    }
    if isOfTitle || outlet(line.range) { continue }
    func isDated(_ other: Int) -> Bool { shapes.indices.contains(other) && other != index && shapes[other].isDated }
    func isLike(_ other: Int) -> Bool {
      guard shapes.indices.contains(other), other != place.title, let beside = lines[other], !shapes[other].isDated
      else { return false }
      return beside.rest == 0 && hash(bytes, beside.range) != name
    }
    var weight: Float = line.startsGiven ? 2 : -1
    if shapes[index].isDated, line.rest > 0, inWindow { weight += 1 }
    if shapes[index].isDated || (-2...2).contains(where: { isDated(index + $0) }) { weight += 1.5 }
    if hasBiography { weight += 2 }
    if counts[name, default: 0] > 1 { weight += 1 }
    if let title = place.title, (1...3).contains(index - title) { weight += 1 }
    weight += inWindow ? 0.5 : -1
    if isLike(index - 1) { weight -= 1 }
    if isLike(index + 1) { weight -= 1 }
    if line.words == 1 { weight -= 1.5 }
    if !markup.nearHints.isDisjoint(with: [.byline, .biography]) { weight += 1.5 }
    if !markup.hints.isDisjoint(with: [.comments, .related, .navigation]) { weight -= 1 }
    // A paragraph of its own right above the text, in the text's own element.
    if index + 1 == place.first, line.words > 1, markup.headingLevel == 0, page.isBeside(index, place.first) {
      weight += 2.5
    }
    if weight >= leastWeight, weight > best?.weight ?? 0 { best = (index, line.range, weight) }
  }
  guard let best, let line = lines[best.block] else { return [] }
  // "Ann Lee, Bo Karlsson" in one line, or each in a line of the same kind.
  if let names = bylineNames(bytes, page.blocks[best.block].range.range, needsMark: false), names.count > 1,
    names.allSatisfy({ leadingName(bytes, $0).map { $0.words > 1 && $0.standsAlone } ?? false })
  {
    return names.map { (best.block, $0) }
  }
  var found = [(block: best.block, name: best.name)]
  for step in [-1, 1] where line.startsGiven && line.rest == 0 && line.words > 1 {
    var next = best.block + step
    while shapes.indices.contains(next), let beside = lines[next], beside.startsGiven, beside.rest == 0,
      beside.words > 1,
      hash(bytes, beside.range) != hash(bytes, best.name), found.count < 6
    {
      found.append((next, beside.range))
      next += step
    }
  }
  return found.sorted { $0.block < $1.block }
}

extension Page {
  /// Whether two blocks are paragraphs of the same element.
  fileprivate func isBeside(_ block: Int, _ other: Int) -> Bool {
    let (one, two) = (blocks[block].markup.container, blocks[other].markup.container)
    return one >= 0 && two >= 0 && containers[one].parent == containers[two].parent
  }
}

/// From this weight on a line is an author's name.
private let leastWeight: Float = 3

/// The names, by hash, that a longer block starts with and goes on to tell of: "Ann Lee is …", "About Ann Lee".
private func toldOf(_ page: Page, _ shapes: [BlockShape], _ bytes: UnsafeBufferPointer<UInt8>) -> Set<UInt64> {
  var found: Set<UInt64> = []
  for index in shapes.indices where shapes[index].words >= 3 && shapes[index].words <= 200 {
    let range = page.blocks[index].range.range
    guard !shapes[index].startsLower || page.words[index].first.map(BylineWords.about.contains) == true else {
      continue
    }
    let words = nameWords(bytes, range.lowerBound..<min(range.upperBound, range.lowerBound + 100))
    guard words.count >= 3 else { continue }
    if BylineWords.about.contains(words[0].hash), words.count <= 6 {
      let end = nameEnd(bytes, words, from: 1, most: 4)
      if end > 2 { found.insert(hash(bytes, words[1].start..<words[end - 1].end)) }
    } else if shapes[index].words >= 6 {
      let end = nameEnd(bytes, words, from: 0, most: 4)
      guard end >= 1, end < words.count, !words[end].isCapitalised, !words[end].isOfDate else { continue }
      found.insert(hash(bytes, words[0].start..<words[end - 1].end))
    }
  }
  return found
}

/// The hash of the words in a range.
private func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
  var hash: UInt64 = 0
  forEachWord(bytes, range.lowerBound, range.upperBound) { hash = Cues.continued(hash, $0.hash) }
  return hash
}
