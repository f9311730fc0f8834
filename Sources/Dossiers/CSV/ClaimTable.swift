import Facts

/// Every claim as one line of RFC 4180, under a line of headings: UTF-8, lines end in CR LF.
func claimTable(of dossier: Dossier) -> [UInt8] {
  var table = CommaSeparated()
  for heading in claimHeadings { table.text(heading) }
  table.endLine()
  for story in dossier.stories {
    let directory = ArticleDirectory(story)
    for fact in story.facts.facts {
      for claim in fact.claims { table.claim(claim, of: fact, story: story.id, directory) }
    }
  }
  return table.bytes
}

private let claimHeadings = [
  "story", "fact", "label", "role", "unit", "value", "min", "max", "status", "articles", "texts", "origins", "claim",
  "article", "outlet", "bytes_start", "bytes_end", "sentence", "said", "source", "via", "hedge", "relation", "why",
  "sha256",
]

extension CommaSeparated {
  /// The fact's columns, then the claim's, in the order of the headings.
  fileprivate mutating func claim(_ claim: Claim, of fact: Fact, story: String, _ directory: ArticleDirectory) {
    text(story)
    text(fact.id)
    text(fact.label)
    text(fact.role)
    text(fact.unit)
    text(fact.value.display)
    number(fact.value.bounds?.min)
    number(fact.value.bounds?.max)
    text(fact.status.rawValue)
    number(fact.articles)
    number(fact.texts)
    number(fact.origins)
    text(claim.id)
    text(claim.evidence.article.description)
    text(directory.index(of: claim.evidence.article).flatMap { directory.articles[$0].article.outlet?.value })
    number(claim.evidence.bytes.start)
    number(claim.evidence.bytes.end)
    text(claim.evidence.reading)
    text(claim.value.display)
    text(claim.attribution.source)
    text(claim.attribution.via.joined(separator: "; "))
    text(claim.hedge)
    text(claim.relation?.kind.rawValue)
    text(claim.relation?.why)
    text(claim.evidence.capture.description)
    endLine()
  }
}
