/// The page's best run of running text, and how much the words of each block are its words and the title's.
struct TextCore {
  /// The blocks of the run; empty where there is none.
  var range: Range<Int>
  /// Its share of the page's words.
  var share: Float
  /// For each block the share of its longer words that stand in the run too, outside of the block itself.
  var overlap: [Float]
  /// The same with the words of the title.
  var titleOverlap: [Float]

  init(_ page: Page, _ shapes: [BlockShape], title: Int?) {
    let range = bestRun(shapes) ?? 0..<0
    self.range = range
    let words = shapes.reduce(0) { $0 + $1.words }
    share = Float(shapes[range].reduce(0) { $0 + $1.words }) / Float(max(1, words))
    var overlap = [Float](repeating: 0, count: shapes.count)
    var titleOverlap = overlap
    var vocabulary = WordCounts()
    var titleWords = WordCounts()
    for index in range { vocabulary.add(page.words, of: index) }
    if let title { titleWords.add(page.words, of: title) }
    for index in shapes.indices where shapes[index].words <= longestCompared {
      var counted = 0
      var shared = 0
      var inTitle = 0
      let own: UInt8 = range.contains(index) ? 1 : 0
      for place in page.words.places(of: index) where page.words.parts[place].contains(.telling) {
        counted += 1
        if vocabulary[page.words.hashes[place]] > own { shared += 1 }
        if titleWords[page.words.hashes[place]] > 0 { inTitle += 1 }
      }
      guard counted > 0 else { continue }
      overlap[index] = Float(shared) / Float(counted)
      titleOverlap[index] = Float(inTitle) / Float(counted)
    }
    self.overlap = overlap
    self.titleOverlap = titleOverlap
  }
}

/// Longer blocks are judged by their shape, not by their words.
private let longestCompared = 60

/// How often a word occurs, up to 255, in one of 16,384 places by hash; two words seldom share one.
private struct WordCounts {
  private var counts = [UInt8](repeating: 0, count: 1 << 14)

  subscript(hash: UInt64) -> UInt8 { counts[WordCounts.place(hash)] }

  mutating func add(_ words: PageWords, of block: Int) {
    for place in words.places(of: block) where words.parts[place].contains(.telling) {
      let place = WordCounts.place(words.hashes[place])
      if counts[place] < 255 { counts[place] += 1 }
    }
  }

  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x3FFF) }
}
