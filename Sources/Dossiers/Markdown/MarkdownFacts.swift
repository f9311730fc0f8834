import Facts

extension MarkdownPage {
  /// One story, its blocks in the order of every form.
  mutating func story(_ page: StoryPage) {
    heading(1, markdownText(page.title))
    head(page)
    keyFacts(page)
    disputes(page)
    timeline(page)
    names("Who", page.people, page.directory)
    names("Where", page.places, page.directory)
    names("Other names", page.things, page.directory)
    quotes(page)
    sources(page)
    passages(page)
    repairs(page)
  }

  private mutating func head(_ page: StoryPage) {
    let directory = page.directory
    let outlets = directory.namedOutlets.map { markdownText($0) }
    let fold = Words.fold(articles: directory.articles.count, texts: directory.groups.groups.count)
    line(([fold] + outlets).joined(separator: " · "))
    if let headline = page.story.headline {
      line()
      line("Headline: " + source(headline, directory))
    }
    guard !page.standing.isEmpty else { return }
    heading(2, "Where it stands")
    for standing in page.standing {
      line("> \(quoted(standing.evidence, around: standing.value)) — \(source(standing.evidence, directory))")
      line(">")
    }
  }

  private mutating func keyFacts(_ page: StoryPage) {
    guard !page.facts.isEmpty else { return }
    heading(2, "Key facts")
    line(Glyph.legend.map { "\($0.symbol) \($0.words)" }.joined(separator: " · "))
    line()
    tableHead([
      ("Value", true), ("What", false), ("Who says so", false), ("Articles → texts", false), ("Origins", false),
      ("Status", false),
    ])
    for block in page.facts {
      let bar = block.bar.prefix(12).map(\.glyph.symbol).joined()
      row([
        block.sides.map { "**\(markdownText($0.display))**" }.joined(separator: " ⇄ "), markdownText(block.fact.label),
        block.bar.count > 12 ? bar + " + \(block.bar.count - 12)" : bar,
        Words.fold(articles: block.fact.articles, texts: block.fact.texts), Words.origins(block.fact),
        block.fact.status.rawValue,
      ])
      for wording in block.wordings.prefix(8) {
        let outlets = wording.claims.prefix(6).map {
          "\($0.glyph.symbol) \(markdownText(page.directory.name(of: $0.claim.evidence)))"
        }
        row(["", "\(wording.label) “\(markdownText(wording.display))”", outlets.joined(separator: ", "), "", "", ""])
      }
    }
    for block in page.facts where !block.claims.isEmpty {
      heading(3, markdownText("\(block.fact.label): \(block.fact.value.display)"))
      for marked in block.claims { claim(marked, page.directory) }
    }
  }

  mutating func claim(_ marked: MarkedClaim, _ directory: ArticleDirectory) {
    let claim = marked.claim
    var parts = ["\(marked.glyph.symbol) " + source(claim.evidence, directory)]
    parts += sourcing(of: claim).map { "\($0.label) \(markdownText($0.words))" }
    if marked.isCopy { parts.append("same text") }
    line("- " + parts.joined(separator: " · ") + "  ")
    let quote = "  " + quoted(claim.evidence, around: claim.value)
    guard let relation = claim.relation, relation.kind != .same else { return line(quote) }
    line(quote + "  ")
    line("  *\(markdownText(relation.why))*")
  }

  private mutating func disputes(_ page: StoryPage) {
    guard !page.disputes.isEmpty else { return }
    heading(2, "Disputes")
    for (index, dispute) in page.disputes.enumerated() {
      if index > 0 { line() }
      line("**\(markdownText(dispute.fact.fact.label))**")
      line()
      let most = dispute.sides.map(\.claims.count).max() ?? 0
      tableHead(dispute.sides.map { (markdownText($0.display), false) })
      for place in 0..<most {
        row(
          dispute.sides.map { side in
            guard place < side.claims.count else { return "" }
            let marked = side.claims[place]
            var parts = ["\(marked.glyph.symbol) " + source(marked.claim.evidence, page.directory)]
            parts += sourcing(of: marked.claim).map { "\($0.label) \(markdownText($0.words))" }
            return parts.joined(separator: " · ") + ": " + quoted(marked.claim.evidence, around: marked.claim.value)
          })
      }
      line()
      line("Why: \(markdownText(dispute.why))")
    }
  }

  private mutating func timeline(_ page: StoryPage) {
    let timeline = page.timeline
    guard !timeline.days.isEmpty || !timeline.unplaced.isEmpty else { return }
    heading(2, "Timeline")
    for day in timeline.days {
      line("- **\(markdownText(day.label))**")
      for entry in day.entries { self.entry(entry, page.directory) }
    }
    guard !timeline.unplaced.isEmpty else { return }
    line("- **\(Words.when)**")
    for entry in timeline.unplaced { self.entry(entry, page.directory) }
  }

  private mutating func entry(_ entry: TimelineEntry, _ directory: ArticleDirectory) {
    guard let evidence = entry.evidence.first else { return }
    let clock = Timeline.clock(of: entry).map { $0 + " " } ?? ""
    let modality = entry.modality == .happened ? "" : " (\(entry.modality.rawValue))"
    let others = entry.evidence.count > 1 ? " + \(entry.evidence.count - 1)" : ""
    line(
      "  - \(clock)“\(markdownText(entry.when))”\(modality): \(quoted(evidence)) — \(source(evidence, directory))\(others)"
    )
  }
}
