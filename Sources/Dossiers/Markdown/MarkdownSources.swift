import Facts
import Provenance

extension MarkdownPage {
  mutating func names(_ title: String, _ entities: [Entity], _ directory: ArticleDirectory) {
    guard !entities.isEmpty else { return }
    heading(2, title)
    for entity in entities {
      var parts = ["**\(markdownText(entity.name))**"]
      let others = entity.aliases.filter { $0.text != entity.name }
      if !others.isEmpty {
        parts.append("also " + others.map { "“\(markdownText($0.text))” ×\($0.count)" }.joined(separator: ", "))
      }
      parts.append(Words.count(entity.texts, "text"))
      if let first = entity.evidence.first { parts.append(citation(first)) }
      line("- " + parts.joined(separator: " · "))
    }
  }

  mutating func quotes(_ page: StoryPage) {
    guard !page.speakers.isEmpty || !page.unattributed.isEmpty else { return }
    heading(2, "Quotes")
    for speaker in page.speakers {
      line("- **\(markdownText(speaker.name))**")
      for quote in speaker.quotes { self.quote(quote, page.directory) }
    }
    guard !page.unattributed.isEmpty else { return }
    line("- **\(Words.speakerUnclear)**")
    for quote in page.unattributed { self.quote(quote, page.directory) }
  }

  private mutating func quote(_ quote: QuoteGroup, _ directory: ArticleDirectory) {
    guard let first = quote.evidence.first else { return }
    line("  - \(pieces(quote.evidence)) — \(source(first, directory))")
    for variant in quote.variants {
      guard let place = variant.first else { continue }
      let words = sameWords(variant, quote.evidence) ? "same words" : "also " + pieces(variant)
      line("    - \(words) — \(source(place, directory))")
    }
  }

  private func pieces(_ evidence: [Evidence]) -> String { evidence.map { quoted($0) }.joined(separator: " … ") }

  mutating func sources(_ page: StoryPage) {
    guard !page.sources.isEmpty else { return }
    heading(2, "Sources")
    tableHead([
      ("Outlet", false), ("Headline", false), ("Published", false), ("Same text as", false), ("Facts of its own", true),
      ("Passages shared", false), ("Repairs", true), ("Cut", false), ("Article", false), ("SHA-256", false),
    ])
    for source in page.sources {
      let article = source.article.article
      let published = source.published
      let copy = source.copy.map { copy in
        copy.words + " " + markdownText(page.directory.names(copy.of, atMost: 12))
          + " (\(Words.percent(source.article.copy.containment)))"
      }
      row([
        markdownText(page.directory.outlet(source.index) ?? Words.noOutlet), markdownText(article.title?.value ?? ""),
        "\(markdownText(published.date)) (\(markdownText(published.basis)))", copy ?? "", "\(source.adds)",
        source.repeats.map { "\($0.number)" }.joined(separator: ", "), "\(source.article.repairs.count)",
        source.cuts.map { "\($0.count) \(Words.reason($0.reason))" }.joined(separator: ", "),
        markdownCode(article.id.description), markdownCode(article.capture.description),
      ])
    }
  }

  mutating func passages(_ page: StoryPage) {
    guard !page.passages.isEmpty else { return }
    heading(2, "Shared passages")
    for passage in page.passages {
      guard let first = passage.evidence.first else { continue }
      let places = passage.evidence.map { source($0, page.directory) }.joined(separator: ", ")
      line("\(passage.number). \(quoted(first)) — \(markdownText(passage.credit ?? "no credit")); \(places)")
    }
  }

  mutating func repairs(_ page: StoryPage) {
    guard page.sources.contains(where: { !$0.article.repairs.isEmpty }) else { return }
    heading(2, "Repairs")
    tableHead([
      ("Article", false), ("Bytes", false), ("As captured", false), ("Read as", false), ("Kind", false),
      ("Shown by", false),
    ])
    for source in page.sources {
      for repair in source.article.repairs {
        row([
          markdownCode(source.article.article.id.description),
          markdownCode("[\(repair.bytes.start),\(repair.bytes.end))"), markdownText(repair.from),
          markdownText(repair.to), Words.damage(repair.kind),
          repair.donor.map { markdownCode($0.description) } ?? "vocabulary",
        ])
      }
    }
  }
}
