import Facts
import Provenance

/// The figures of one fact by outlet and day.
struct FigureTable {
  /// The fact.
  let fact: FactBlock
  /// The days, earliest first; nil, which comes last, for what has none.
  let days: [String?]
  /// One row for each article that gives a figure, in the order of the articles.
  let rows: [(article: Int, outlet: String, cells: [[MarkedClaim]])]
}

/// A table for each fact whose figures differ and of which at least one can be dated: by the day up to which the claim
/// speaks, or else the day on which its article was published. A day of scraping is never taken for either.
func figureTables(of page: StoryPage) -> [FigureTable] {
  page.facts.prefix(60).compactMap { block in
    guard Set(block.claims.map(\.claim.value.display)).count > 1 else { return nil }
    let directory = page.directory
    func day(_ marked: MarkedClaim) -> String? {
      if let day = marked.claim.asOf { return String(day.prefix(10)) }
      return marked.article.flatMap { directory.articles[$0].article.published.day?.description }
    }
    let days = Set(block.claims.compactMap(day)).sorted()
    guard !days.isEmpty, days.count <= 14 else { return nil }
    let hasUndated = block.claims.contains { day($0) == nil }
    let columns: [String?] = days + (hasUndated ? [nil] : [])
    let articles = Set(block.claims.compactMap(\.article)).sorted()
    let rows = articles.prefix(40).map { article in
      let own = block.claims.filter { $0.article == article }
      return (
        article: article, outlet: directory.name(article),
        cells: columns.map { column in own.filter { day($0) == column } }
      )
    }
    return FigureTable(fact: block, days: columns, rows: rows)
  }
}
