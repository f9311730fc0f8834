/// Groups of articles, joined again and again where their members are most alike on average.
///
/// Source: Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958; by chains of nearest
/// neighbours (Murtagh, "A survey of recent advances in hierarchical clustering algorithms", 1983), which joins the same
/// groups since no union is nearer to a third group than the nearer of its halves was.
struct AverageLinkage {
  /// The group that a group went into; itself where it still stands.
  private var into: [Int32]
  private var sizes: [Float]
  /// For each group the sum of how much its members are alike those of another; pairs that are not there count as unlike.
  private var sums: [[Int32: Float]]
  private let threshold: Float

  /// So many articles, each alone.
  init(articles: Int, threshold: Float) {
    into = (0..<articles).map { Int32(truncatingIfNeeded: $0) }
    sizes = [Float](repeating: 1, count: articles)
    sums = [[Int32: Float]](repeating: [:], count: articles)
    self.threshold = threshold
  }

  /// Says how much two articles are alike, before any are joined; a quarter of the threshold is as good as unlike.
  mutating func compare(_ a: Int, _ b: Int, _ likeness: Float) {
    guard likeness >= threshold / 4 else { return }
    sums[a][Int32(truncatingIfNeeded: b)] = likeness
    sums[b][Int32(truncatingIfNeeded: a)] = likeness
  }

  /// Makes one group of the groups that hold two articles.
  mutating func join(_ a: Int, _ b: Int) {
    var (kept, gone) = (group(of: a), group(of: b))
    guard kept != gone else { return }
    // What few know of is renamed sooner.
    if sums[Int(kept)].count < sums[Int(gone)].count { swap(&kept, &gone) }
    into[Int(gone)] = kept
    sizes[Int(kept)] += sizes[Int(gone)]
    for (other, sum) in sums[Int(gone)] where other != kept {
      sums[Int(kept)][other, default: 0] += sum
      sums[Int(other)][gone] = nil
      sums[Int(other)][kept, default: 0] += sum
    }
    sums[Int(kept)][gone] = nil
    sums[Int(gone)] = [:]
  }

  /// For each article the first one of its group, once no two groups are alike on average.
  ///
  /// - Complexity: O(p log p) for p pairs, and for each union the groups that are like it.
  mutating func groups() -> [Int] {
    for article in into.indices { joinAll(from: article) }
    var first: [Int32: Int] = [:]
    return into.indices.map { article in
      let group = group(of: article)
      let known = first[group] ?? article
      first[group] = known
      return known
    }
  }

  /// Joins until the group of the article is like no other.
  private mutating func joinAll(from article: Int) {
    // Each is the nearest of the one before it, and nearer than that was; the last two are nearest to each other.
    var chain = [group(of: article)]
    while let end = chain.last {
      let before = chain.dropLast().last
      guard let nearest = nearest(to: end, before: before) else { return }
      if nearest == before {
        chain.removeLast(2)
        join(Int(end), Int(nearest))
        if chain.isEmpty { chain = [group(of: article)] }
      } else {
        chain.append(nearest)
      }
    }
  }

  /// The group that is most alike, if it is alike enough; of several the one before in the chain, then the first.
  private func nearest(to group: Int32, before: Int32?) -> Int32? {
    var best: (group: Int32, likeness: Float)?
    for (other, sum) in sums[Int(group)] {
      let likeness = sum / (sizes[Int(group)] * sizes[Int(other)])
      guard likeness >= threshold, likeness >= best?.likeness ?? 0 else { continue }
      if let best, likeness == best.likeness, best.group == before || other != before && best.group < other { continue }
      best = (other, likeness)
    }
    return best?.group
  }

  private func group(of article: Int) -> Int32 {
    var group = Int32(truncatingIfNeeded: article)
    while into[Int(group)] != group { group = into[Int(group)] }
    return group
  }
}
