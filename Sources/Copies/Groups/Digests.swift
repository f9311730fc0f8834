/// Tells a digest, which holds some sentences of each of many texts, from a copy that was written on.
extension GroupIndex {
  /// Other groups that each explain a good part of a digest, at least.
  private static let leastGroups = 2
  /// Fingerprints of one group that are such a part, and those that count at all.
  private static let leastOfGroup = 3
  private static let leastCounted = 2
  /// What the other groups explain of a digest beside what its partner does, in percent.
  private static let leastOfOthers = 75
  /// What all explain of it together, in percent; of a text that digests took from they explain less.
  private static let leastExplained = 55

  /// Whether the article `me` with `samples` is a digest of its partner's text and of others: no more of it comes from the
  /// partner than from the others, and together they explain most of it. Fingerprints that several groups have count for
  /// nothing.
  ///
  /// - Complexity: O(samples of both).
  func isDigest(_ me: Int, _ samples: ArraySlice<UInt32>, beside partner: ArraySlice<UInt32>)
    -> Bool
  {
    let group = kin.root(me)
    var counted = 0
    var shared = 0
    var others: [Int: Int] = [:]
    var place = partner.startIndex
    for sample in samples {
      while place < partner.endIndex, partner[place] < sample { place += 1 }
      let slot = table.slot(of: sample)
      if isCommon(slot) { continue }
      counted += 1
      if place < partner.endIndex, partner[place] == sample {
        shared += 1
        continue
      }
      var only = -1
      var isOne = true
      table.forEachArticle(at: slot) { article in
        let other = kin.root(Int(article))
        guard other != group, other != only else { return }
        if only >= 0 { isOne = false }
        only = other
      }
      if only >= 0, isOne { others[only, default: 0] += 1 }
    }
    let explained = others.values.reduce(0) { $0 + ($1 >= Self.leastCounted ? $1 : 0) }
    return others.values.count { $0 >= Self.leastOfGroup } >= Self.leastGroups
      && 2 * shared < counted
      && explained * 100 >= shared * Self.leastOfOthers
      && (shared + explained) * 100 >= counted * Self.leastExplained
  }
}
