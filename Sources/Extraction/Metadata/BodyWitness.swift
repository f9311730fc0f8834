/// What the page's own statements say of its blocks.
struct Witnesses {
  /// How much of each block stands in the article's text as the page's structured data gives it: the share of its runs of
  /// three words; -0.5 for blocks too short to tell; -1 for all where no text is given.
  var body: [Float] = []
  /// The same for the summary that the page gives to others.
  var summary: [Float] = []

  /// Nothing is stated.
  init() {}

  /// - Complexity: O(bytes).
  init(_ statements: PageStatements, _ page: Page, _ shapes: [BlockShape]) {
    body = shares(
      of: statements.articles.first?.body.flatMap { $0.utf8.count > shortestBody ? $0 : nil }, page, shapes,
      longest: .max)
    let summary = statements.meta("og:description", "description", "twitter:description")
    self.summary = shares(of: summary?.text, page, shapes, longest: longestSummary)
  }

  private func shares(of text: String?, _ page: Page, _ shapes: [BlockShape], longest: Int) -> [Float] {
    guard let text, !text.isEmpty else { return [Float](repeating: -1, count: page.blocks.count) }
    var known = HashSet()
    forEachTriple(words(text)[...]) { known.insert($0) }
    return page.blocks.indices.map { index in
      guard shapes[index].words > 2, shapes[index].words <= longest else { return -0.5 }
      var all = 0
      var found = 0
      forEachTriple(page.words[index]) {
        all += 1
        if known.contains($0) { found += 1 }
      }
      return all == 0 ? -0.5 : Float(found) / Float(all)
    }
  }
}

/// In bytes; a shorter text is a summary.
private let shortestBody = 400
/// In words; a longer block is no summary.
private let longestSummary = 80
