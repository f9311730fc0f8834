/// How much of each block stands in the article's text as the page's structured data gives it: the share of its runs of
/// three words; -0.5 for blocks too short to tell; -1 for all where no text is given.
///
/// - Complexity: O(bytes).
func witnesses(of body: String?, _ page: Page) -> [Float] {
  guard let body, body.utf8.count > shortestWitness else { return [Float](repeating: -1, count: page.blocks.count) }
  var known = Set<UInt64>()
  Array(body.utf8).withUnsafeBufferPointer { bytes in
    forEachTriple(bytes, 0, bytes.count) { known.insert($0) }
  }
  return page.flow.utf8.withUnsafeBufferPointer { bytes in
    page.blocks.map { block in
      var all = 0
      var found = 0
      forEachTriple(bytes, block.range.start, block.range.end) {
        all += 1
        if known.contains($0) { found += 1 }
      }
      return all == 0 ? -0.5 : Float(found) / Float(all)
    }
  }
}

/// In bytes; a shorter text is a summary.
private let shortestWitness = 400

/// Calls `body` with a hash of each three words in a row.
private func forEachTriple(
  _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, _ body: (UInt64) -> Void
) {
  var first: UInt64 = 0
  var second: UInt64 = 0
  var count = 0
  forEachWord(bytes, from, to) { word in
    count += 1
    if count > 2 { body(Cues.continued(Cues.continued(first, second), word.hash)) }
    first = second
    second = word.hash
  }
}
