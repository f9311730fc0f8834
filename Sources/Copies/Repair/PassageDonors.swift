/// Articles of other texts that share a passage with an article: an excerpt, a mixture, a long quotation.
enum PassageDonors {
  /// Donors of one article.
  private static let most = 4

  /// For each candidate the articles outside its group that share most with it, in letters.
  ///
  /// - Complexity: near-linear in bytes.
  static func donors(of candidates: [CopyCandidate], groupOf: [Int]) -> [[Int]] {
    var shared: [[Int: Int]] = Array(repeating: [:], count: candidates.count)
    var finder = PassageFinder()
    for candidate in candidates {
      let folded = LetterFolding.placed(candidate.text)
      finder.add(folded, edges: WordEdges.edges(of: folded, in: candidate.text))
    }
    for run in finder.found where groupOf[run.first] != groupOf[run.second] {
      shared[run.first][run.second, default: 0] += run.count
      shared[run.second][run.first, default: 0] += run.count
    }
    return shared.map { partners in
      partners.sorted { a, b in
        if a.value != b.value { return a.value > b.value }
        let (one, other) = (candidates[a.key].text, candidates[b.key].text)
        return one == other ? a.key < b.key : one.lexicographicallyPrecedes(other)
      }.prefix(most).map(\.key)
    }
  }
}

extension Alignment {
  /// The runs that follow each other in both texts with next to nothing between them and are a passage together; what
  /// else agrees is the common stock of the language and shows nothing.
  func passages() -> [Segment] {
    var kept: [Segment] = []
    var start = 0
    while start < segments.count {
      var end = start + 1
      var letters = segments[start].count
      while end < segments.count, follows(segments[end], segments[end - 1]) {
        letters += segments[end].count
        end += 1
      }
      if letters >= PassageFinder.leastLetters { kept += segments[start..<end] }
      start = end
    }
    return kept
  }

  private func follows(_ next: Segment, _ last: Segment) -> Bool {
    let here = next.damaged - last.damaged - last.count
    let there = next.sibling - next.lost - last.sibling - last.count
    return (0...2).contains(here) && (0...2).contains(there)
  }
}
