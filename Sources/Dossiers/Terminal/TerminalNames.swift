import Facts
import Provenance

extension TerminalPage {
  private static let mostNames = 12
  private static let mostQuotes = 4

  /// Persons and organisations, places, and other names, with their spellings.
  mutating func whoAndWhere(_ page: StoryPage) {
    names("Who", page.people)
    names("Where", page.places)
    names("Other names", page.things)
  }

  private mutating func names(_ title: String, _ entities: [Entity]) {
    guard !entities.isEmpty else { return }
    heading(title)
    for entity in entities.prefix(Self.mostNames) {
      var line = StyledText(entity.name, .strong)
      let others = entity.aliases.filter { $0.text != entity.name }
      if !others.isEmpty { line.append(" also", .faint) }
      for alias in others.prefix(6) {
        line.append(mark(" “") + alias.text + mark("”"))
        line.append(mark(" ×") + "\(alias.count)", .faint)
      }
      if others.count > 6 { line.append(" + \(others.count - 6)", .faint) }
      line.append(mark(" · ") + Words.count(entity.texts, "text"), .faint)
      column.add(line, indent: 2, hanging: 4, trailing: entity.evidence.first.map(citation))
    }
    more(entities.count - Self.mostNames, "names", indent: 2)
  }

  /// What was said, by speaker, and a tray for what nobody can be named for.
  mutating func quotes(_ page: StoryPage) {
    guard !page.speakers.isEmpty || !page.unattributed.isEmpty else { return }
    heading("Quotes")
    for speaker in page.speakers.prefix(Self.mostNames) {
      column.add(StyledText(speaker.name, .strong), indent: 2)
      for quote in speaker.quotes.prefix(Self.mostQuotes) { self.quote(quote, page.directory) }
      more(speaker.quotes.count - Self.mostQuotes, "quotes", indent: 4)
    }
    more(page.speakers.count - Self.mostNames, "speakers", indent: 2)
    guard !page.unattributed.isEmpty else { return }
    column.add(StyledText(Words.speakerUnclear, .compatible), indent: 2)
    for quote in page.unattributed.prefix(8) { self.quote(quote, page.directory) }
    more(page.unattributed.count - 8, "quotes", indent: 4)
  }

  private mutating func quote(_ quote: QuoteGroup, _ directory: ArticleDirectory) {
    guard let first = quote.evidence.first else { return }
    column.add(pieces(quote.evidence), indent: 4, hanging: 5)
    column.add(StyledText(directory.outlet(of: first) ?? ""), indent: 5, trailing: citation(first))
    for variant in quote.variants.prefix(3) {
      guard let place = variant.first else { continue }
      if sameWords(variant, quote.evidence) {
        var line = StyledText("same words ", .faint)
        line.append(directory.outlet(of: place) ?? "")
        column.add(line, indent: 5, trailing: citation(place))
      } else {
        var line = StyledText("also ", .faint)
        line.append(pieces(variant))
        column.add(line, indent: 5, hanging: 7)
        column.add(StyledText(directory.outlet(of: place) ?? ""), indent: 7, trailing: citation(place))
      }
    }
    if quote.variants.count > 3 { more(quote.variants.count - 3, "versions", indent: 5) }
  }

  /// The pieces of a quotation, an ellipsis where its carrier breaks in.
  private func pieces(_ evidence: [Evidence]) -> StyledText {
    var text = StyledText()
    for (index, piece) in evidence.prefix(6).enumerated() {
      if index > 0 { text.append(mark(" … "), .faint) }
      text.append(quoted(excerpt(of: piece, columns: 3 * (style.width - 8))))
    }
    return text
  }
}
