/// The shapes of all blocks of a page, and the page's language.
struct PageShapes {
  /// One for each block, in page order.
  var shapes: [BlockShape]
  /// The language as ISO 639-1; nil where it cannot be told.
  var language: String?

  /// Measures `page` and gives it its words.
  ///
  /// - Complexity: O(bytes).
  init(_ page: inout Page) {
    let lists = WordLists()
    var shapes: [BlockShape] = []
    shapes.reserveCapacity(page.blocks.count)
    var counts = [Int](repeating: 0, count: StopWords.languages.count)
    var words = 0
    var met = PageWords()
    page.flow.utf8.withUnsafeBufferPointer { bytes in
      for block in page.blocks {
        let one = shape(bytes, block.range.start, block.range.end, with: lists, languages: &counts, words: &met)
        words += one.words
        shapes.append(one)
      }
    }
    page.words = met
    let little = shapes.reduce(0) { $0 + $1.stopWords }
    for index in shapes.indices {
      shapes[index].isText = isRunningText(shapes[index], hasStopWords: little * leastStopWordShare >= words)
    }
    self.shapes = shapes
    if !page.containers.isEmpty { disregardMarkedFrame(page) }
    language = bestLanguage(counts, words: words) ?? page.flow.utf8.withUnsafeBufferPointer { scriptLanguage($0) }
  }
}

extension PageShapes {
  /// Running text that the markup calls comments, menus or footers is none, unless hardly any other is there.
  private mutating func disregardMarkedFrame(_ page: Page) {
    let marked = page.blocks.map {
      $0.markup.hints.contains(.comments) || $0.markup.nearHints.contains(.legal)
        || !$0.markup.inside.isDisjoint(with: [.nav, .footer, .dialog, .noscript])
    }
    var unmarked = 0
    for index in shapes.indices where shapes[index].isText && !marked[index] { unmarked += shapes[index].words }
    guard unmarked >= leastUnmarked else { return }
    for index in shapes.indices where marked[index] { shapes[index].isText = false }
  }
}

/// In words; with less running text outside of comments and footers, the names are not believed.
private let leastUnmarked = 40

/// The language whose little words are most frequent; nil where too few of any are there.
private func bestLanguage(_ counts: [Int], words: Int) -> String? {
  guard let most = counts.max(), most >= 3, most * leastStopWordShare >= words,
    let best = counts.firstIndex(of: most)
  else { return nil }
  return StopWords.languages[best]
}

/// At least one word in so many is a little word; running text has one in three.
private let leastStopWordShare = 14

/// The language that a script stands for where there are no spaces to find little words by.
private func scriptLanguage(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  var kana = 0
  var han = 0
  var hangul = 0
  var thai = 0
  var at = 0
  while at + 2 < bytes.count {
    switch bytes[at] {
    case 0xE3 where bytes[at + 1] >= 0x81 && bytes[at + 1] <= 0x83: kana += 1
    case 0xE4...0xE9: han += 1
    case 0xEA...0xED: hangul += 1
    case 0xE0 where bytes[at + 1] == 0xB8 || bytes[at + 1] == 0xB9: thai += 1
    default: break
    }
    at += 1
  }
  let most = max(kana + han, hangul, thai)
  guard most * 3 * 4 > bytes.count else { return nil }
  if most == hangul { return "ko" }
  if most == thai { return "th" }
  return kana * 10 > han ? "ja" : "zh"
}
