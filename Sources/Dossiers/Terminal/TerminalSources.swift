import Facts
import Provenance

extension TerminalPage {
  private static let mostSources = 20
  private static let mostPassages = 8
  private static let mostRepairs = 8

  /// Each article: who published it when, what it repeats, what it adds, what was mended and cut.
  mutating func sources(_ page: StoryPage) {
    guard !page.sources.isEmpty else { return }
    heading("Sources")
    for source in page.sources.prefix(Self.mostSources) { self.source(source, page) }
    more(page.sources.count - Self.mostSources, "articles", indent: 2)
  }

  private mutating func source(_ source: SourceBlock, _ page: StoryPage) {
    let directory = page.directory
    var head = StyledText(directory.outlet(source.index) ?? Words.noOutlet, .strong)
    if let title = source.article.article.title?.value {
      head.append(mark(" · "), .faint)
      head.append(title)
    }
    column.add(head, indent: 2, hanging: 4, trailing: StyledText(source.article.article.id.description, .faint))
    let published = source.published
    var notes = StyledText(published.date, published.date == Words.dateNotStated ? .compatible : .plain)
    notes.append(" (\(published.basis))", .faint)
    if let copy = source.copy {
      notes.append(mark(" · ") + copy.words + " ")
      notes.append(directory.names(copy.of, atMost: 4))
      notes.append(" (\(Words.percent(source.article.copy.containment)) of its letters)", .faint)
    }
    notes.append(mark(" · "))
    notes.append(
      source.adds == 0 ? "adds no fact of its own" : "adds " + Words.count(source.adds, "fact") + " of its own")
    for passage in source.repeats.prefix(3) {
      notes.append(mark(" · ") + "shares passage \(passage.number) with ")
      notes.append(directory.names(passage.articles.filter { $0 != source.index }, atMost: 4))
    }
    if source.repeats.count > 3 { notes.append(mark(" · ") + "+ \(source.repeats.count - 3) passages") }
    notes.append(mark(" · ") + Words.count(source.article.repairs.count, "repair"), .faint)
    if !source.cuts.isEmpty {
      let cuts = source.cuts.map { "\($0.count) \(Words.reason($0.reason))" }.joined(separator: ", ")
      notes.append(mark(" · ") + "cut: " + cuts, .faint)
    }
    column.add(notes, indent: 4)
  }

  /// The runs of text that articles share.
  mutating func passages(_ page: StoryPage) {
    guard !page.passages.isEmpty else { return }
    heading("Shared passages")
    for passage in page.passages.prefix(Self.mostPassages) {
      guard let first = passage.evidence.first else { continue }
      var line = StyledText("\(passage.number)", .faint)
      line.space(2)
      line.append(passage.credit ?? "no credit", passage.credit == nil ? .compatible : .strong)
      column.add(line, indent: 2)
      column.add(quoted(excerpt(of: first, columns: 2 * (style.width - 6))), indent: 4, hanging: 5)
      for place in passage.evidence.prefix(6) { source(place, in: page.directory, indent: 4) }
      more(passage.evidence.count - 6, "places", indent: 4)
    }
    more(page.passages.count - Self.mostPassages, "passages", indent: 2)
  }

  /// What was mended, in which article and from which.
  mutating func repairs(_ page: StoryPage) {
    guard page.sources.contains(where: { !$0.article.repairs.isEmpty }) else { return }
    heading("Repairs")
    for source in page.sources where !source.article.repairs.isEmpty {
      let repairs = source.article.repairs
      column.add(
        StyledText(page.directory.outlet(source.index) ?? Words.noOutlet, .strong), indent: 2,
        trailing: StyledText(source.article.article.id.description, .faint))
      for repair in repairs.prefix(Self.mostRepairs) {
        var line = StyledText()
        if !repair.from.isEmpty { line.append(mark("“") + clipped(repair.from) + mark("”")) }
        line.append(mark(" → ") + mark("“") + clipped(repair.to) + mark("”"))
        line.space(2)
        line.append(Words.damage(repair.kind), .faint)
        if let donor = repair.donor { line.append(", from \(donor)", .faint) }
        column.add(
          line, indent: 4, hanging: 6, trailing: StyledText("[\(repair.bytes.start),\(repair.bytes.end))", .faint))
      }
      more(repairs.count - Self.mostRepairs, "repairs", indent: 4)
    }
  }

  private func clipped(_ words: String) -> String {
    let limit = style.width
    guard words.utf8.count > limit else { return words }
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(limit - 1))) + mark("…")
  }
}
