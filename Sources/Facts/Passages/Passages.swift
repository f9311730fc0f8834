import Copies
import Provenance
import Reading

/// Runs of text that articles of different texts share, joined where they are one run, with the credit near them.
struct SharedRuns {
  /// One run and where it stands.
  struct Run {
    var places: [(article: Int, range: TextRange)]
    var credit: String?
  }

  private(set) var runs: [Run] = []
  /// For each article its runs by place.
  private var inArticle: [[(range: TextRange, run: Int)]]

  init(_ passages: [Passage], texts: [ReadText]) {
    inArticle = texts.map { _ in [] }
    var sets = UnionFind(passages.count)
    let apart = passages.indices.filter { index in
      let passage = passages[index]
      guard texts.indices.contains(passage.first.article), texts.indices.contains(passage.second.article) else {
        return false
      }
      return texts[passage.first.article].article.copyGroup != texts[passage.second.article].article.copyGroup
    }
    // The same run in a third article: two passages that cover mostly the same words of one article.
    var sides: [Int: [(range: TextRange, passage: Int)]] = [:]
    for index in apart {
      for side in [passages[index].first, passages[index].second] {
        sides[side.article, default: []].append((side.range, index))
      }
    }
    for article in sides.keys.sorted() {
      let sorted = (sides[article] ?? []).sorted { ($0.range, $0.passage) < ($1.range, $1.passage) }
      for (a, b) in zip(sorted, sorted.dropFirst()) {
        guard let both = a.range.intersection(b.range) else { continue }
        if both.count * 2 > max(a.range.count, b.range.count) { sets.join(a.passage, b.passage) }
      }
    }
    var places: [Int: [(article: Int, range: TextRange)]] = [:]
    for index in apart {
      for side in [passages[index].first, passages[index].second] {
        let root = sets.find(index)
        if let known = places[root]?.firstIndex(where: { $0.article == side.article && $0.range.overlaps(side.range) })
        {
          let union = places[root]?[known].range.union(side.range) ?? side.range
          places[root]?[known].range = union
        } else {
          places[root, default: []].append(side)
        }
      }
    }
    for root in places.keys.sorted() {
      let found = (places[root] ?? []).sorted { ($0.article, $0.range) < ($1.article, $1.range) }
      let credit = found.lazy.compactMap { agencyCredited(near: $0.range, in: texts[$0.article]) }.first
      for place in found { inArticle[place.article].append((place.range, runs.count)) }
      runs.append(Run(places: found, credit: credit))
    }
    for article in inArticle.indices { inArticle[article].sort { $0.range < $1.range } }
  }

  /// The runs that hold most of `range` in an article.
  func runs(over range: TextRange, article: Int) -> [Int] {
    inArticle[article].compactMap { place in
      guard let both = place.range.intersection(range) else { return nil }
      return both.count * 2 > range.count ? place.run : nil
    }
  }

  /// What readers are shown.
  func credited(_ texts: [ReadText]) -> [CreditedPassage] {
    runs.map { run in
      let statement = { run.places.lazy.compactMap { statementCredited(near: $0.range, in: texts[$0.article]) }.first }
      return CreditedPassage(
        evidence: run.places.map { texts[$0.article].article.text.evidence($0.range) },
        credit: run.credit ?? statement())
    }
  }
}
