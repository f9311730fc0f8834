import Provenance

/// Groups of articles, joined again and again where their members are most alike on average.
///
/// Source: Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958; by chains of nearest
/// neighbours (Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983), which joins the same
/// groups since no union is nearer to a third group than the nearer of its halves was.
struct AverageLinkage {
  private var sets: UnionFind
  private var sizes: [Float]
  /// For each group the sum of how much its members are alike those of another; pairs that are not there count as unlike.
  private var sums: [[Int: Float]]
  private let threshold: Float

  /// So many articles, each alone.
  init(articles: Int, threshold: Float) {
    sets = UnionFind(articles)
    sizes = [Float](repeating: 1, count: articles)
    sums = [[Int: Float]](repeating: [:], count: articles)
    self.threshold = threshold
  }

  /// Says how much two articles are alike, before any are joined.
  mutating func compare(_ a: Int, _ b: Int, _ likeness: Float) {
    sums[a][b] = likeness
    sums[b][a] = likeness
  }

  /// Makes one group of the groups that hold two articles.
  mutating func join(_ a: Int, _ b: Int) {
    let (kept, gone) = (min(sets.root(a), sets.root(b)), max(sets.root(a), sets.root(b)))
    guard kept != gone else { return }
    sets.join(kept, gone)
    sizes[kept] += sizes[gone]
    for (other, sum) in sums[gone] where other != kept {
      sums[kept][other, default: 0] += sum
      sums[other][gone] = nil
      sums[other][kept, default: 0] += sum
    }
    sums[kept][gone] = nil
    sums[gone] = [:]
  }

  /// The first article of each article's group, once no two groups are alike on average.
  ///
  /// - Complexity: near-linear in the pairs that were compared.
  mutating func groups() -> [Int] {
    for article in sizes.indices {
      // Each is its neighbour's nearest or nearer; a chain ends with two that are nearest to each other.
      var chain = [article]
      while let end = chain.last, sets.root(end) == end {
        let before = chain.dropLast().last
        guard let nearest = nearest(to: end, before: before) else { break }
        if nearest == before {
          chain.removeLast(2)
          join(end, nearest)
          if chain.isEmpty { chain = [sets.root(article)] }
        } else {
          chain.append(nearest)
        }
      }
    }
    return sizes.indices.map { sets.root($0) }
  }

  /// The group that is most alike, if it is alike enough; of several the one before in the chain, then the first.
  private func nearest(to group: Int, before: Int?) -> Int? {
    var best: (group: Int, likeness: Float)?
    for (other, sum) in sums[group] {
      let likeness = sum / (sizes[group] * sizes[other])
      guard likeness >= threshold, likeness >= best?.likeness ?? 0 else { continue }
      let isTie = likeness == best?.likeness
      if let known = best?.group, isTie, known == before || other != before && known < other { continue }
      best = (other, likeness)
    }
    return best?.group
  }
}
