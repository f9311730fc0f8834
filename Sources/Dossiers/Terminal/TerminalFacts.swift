import Facts

extension TerminalPage {
  private static let factsInFull = 12
  private static let factsInBrief = 20
  private static let claimsOfAFact = 5
  /// Where labels and claims begin; values are set flush right before it.
  private static let labelColumn = 10

  /// The facts with their bars, the wordings and the sentences behind them.
  mutating func keyFacts(_ page: StoryPage) {
    guard !page.facts.isEmpty else { return }
    var legend = StyledText()
    for glyph in Glyph.legend {
      legend.space(2)
      legend.append(symbol(glyph))
      legend.append(" " + glyph.words, .faint)
    }
    heading("Key facts", aside: legend)
    for block in page.facts.prefix(Self.factsInFull) {
      column.gap()
      fact(block, in: page)
    }
    let brief = page.facts.dropFirst(Self.factsInFull)
    if !brief.isEmpty { column.gap() }
    for block in brief.prefix(Self.factsInBrief) { headline(of: block) }
    more(brief.count - Self.factsInBrief, "facts", indent: Self.labelColumn)
  }

  private mutating func fact(_ block: FactBlock, in page: StoryPage) {
    headline(of: block)
    let fact = block.fact
    var counts = StyledText(mark(Words.fold(articles: fact.articles, texts: fact.texts)) + mark(" · "), .faint)
    counts.append(Words.origins(fact), fact.origins == 1 ? .strong : .faint)
    counts.append(mark(" · "), .faint)
    counts.append(fact.status.rawValue, fact.status == .disputed ? .contradicts : .faint)
    column.add(counts, indent: Self.labelColumn)
    for wording in block.wordings.prefix(6) { self.wording(wording, in: page.directory) }
    more(block.wordings.count - 6, "wordings", indent: Self.labelColumn)
    // What the two sides say stands under Disputes, beside each other; it is not said twice.
    let inDispute = page.claimsInDisputes
    let claims = block.claims.filter { !inDispute.contains($0.claim.id) }
    if claims.count < block.claims.count {
      let number = block.claims.count - claims.count
      column.add(StyledText(Words.count(number, "claim") + " under Disputes below", .faint), indent: Self.labelColumn)
    }
    for marked in claims.prefix(Self.claimsOfAFact) { claim(marked, in: page.directory, indent: Self.labelColumn) }
    more(claims.count - Self.claimsOfAFact, "claims", indent: Self.labelColumn)
  }

  /// Value, label and bar.
  private mutating func headline(of block: FactBlock) {
    var value = StyledText()
    for (index, side) in block.sides.enumerated() {
      if index > 0 { value.append(mark(" ⇄ "), .contradicts) }
      value.append(excerpt(side.display), .strong)
    }
    var bar = StyledText()
    for marked in block.bar.prefix(12) { bar.append(symbol(marked.glyph)) }
    if block.bar.count > 12 { bar.append(" + \(block.bar.count - 12)", .faint) }
    var line = StyledText()
    if value.width <= Self.labelColumn - 4 {
      line.append(value)
      line.space(2)
      line.append(block.fact.label)
      column.add(line, indent: Self.labelColumn - 2 - value.width, hanging: Self.labelColumn, trailing: bar)
    } else {
      column.add(value, indent: 2, hanging: 4)
      column.add(StyledText(block.fact.label), indent: Self.labelColumn, trailing: bar)
    }
  }

  private func excerpt(_ display: String) -> String {
    displayWidth(display) <= 120
      ? display : String(String.UnicodeScalarView(display.unicodeScalars.prefix(119))) + mark("…")
  }

  private mutating func wording(_ wording: FactBlock.Wording, in directory: ArticleDirectory) {
    var line = StyledText("\(wording.label) ", .faint)
    line.append(mark("“") + excerpt(wording.display) + mark("”"))
    for marked in wording.claims.prefix(4) {
      line.space(2)
      line.append(symbol(marked.glyph))
      line.append(" " + directory.name(of: marked.claim.evidence))
    }
    if wording.claims.count > 4 { line.append(" + \(wording.claims.count - 4)", .faint) }
    column.add(line, indent: Self.labelColumn, hanging: Self.labelColumn + 2)
  }

  /// Who says it where, then the sentence.
  mutating func claim(_ marked: MarkedClaim, in directory: ArticleDirectory, indent: Int) {
    column.addClaim(claimLines(marked, in: directory), indent: indent)
  }

  /// The lines of one claim, for a column of any width.
  func claimLines(_ marked: MarkedClaim, in directory: ArticleDirectory) -> ClaimLines {
    let claim = marked.claim
    var head = symbol(marked.glyph)
    head.append(" ")
    var parts = sourcing(of: claim)
    if marked.isCopy { parts.append(("same text", "")) }
    if let outlet = directory.outlet(of: claim.evidence) { head.append(outlet + (parts.isEmpty ? "" : mark(" · "))) }
    for (index, part) in parts.enumerated() {
      if index > 0 { head.append(mark(" · "), .faint) }
      head.append("\(part.label) ", .faint)
      head.append(part.words)
    }
    return ClaimLines(
      head: head, citation: citation(claim.evidence),
      quote: { columns in
        marked.isCopy
          ? nil : self.quoted(Dossiers.excerpt(of: claim.evidence, around: claim.value, columns: columns))
      },
      why: claim.relation.flatMap { $0.kind == .same ? nil : StyledText($0.why, .faint) })
  }
}

/// What is said of one claim.
struct ClaimLines {
  let head: StyledText
  let citation: StyledText
  let quote: (_ columns: Int) -> StyledText?
  let why: StyledText?
}

extension TerminalColumn {
  /// Adds a claim: its source with the bytes at the right, the sentence in about two lines, and why it differs.
  mutating func addClaim(_ claim: ClaimLines, indent: Int) {
    add(claim.head, indent: indent, hanging: indent + 2, trailing: claim.citation)
    if let quote = claim.quote(max(20, 2 * (width - indent - 4))) {
      add(quote, indent: indent + 2, hanging: indent + 3)
    }
    if let why = claim.why { add(why, indent: indent + 2) }
  }
}
