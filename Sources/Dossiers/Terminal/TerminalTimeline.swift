import Facts

extension TerminalPage {
  private static let mostEntries = 30

  /// What happened when, day by day, and a tray for what has no day.
  mutating func timeline(_ page: StoryPage) {
    let timeline = page.timeline
    guard !timeline.days.isEmpty || !timeline.unplaced.isEmpty else { return }
    heading("Timeline")
    var shown = 0
    for day in timeline.days where shown < Self.mostEntries {
      column.add(StyledText(day.label, .strong), indent: 2)
      for entry in day.entries.prefix(Self.mostEntries - shown) {
        self.entry(entry, page.directory)
        shown += 1
      }
    }
    more(timeline.days.reduce(0) { $0 + $1.entries.count } - shown, "entries", indent: 4)
    guard !timeline.unplaced.isEmpty else { return }
    column.add(StyledText(Words.when, .strong), indent: 2)
    for entry in timeline.unplaced.prefix(8) { self.entry(entry, page.directory) }
    more(timeline.unplaced.count - 8, "entries", indent: 4)
  }

  private mutating func entry(_ entry: TimelineEntry, _ directory: ArticleDirectory) {
    guard let evidence = entry.evidence.first else { return }
    var head = StyledText()
    if let clock = Timeline.clock(of: entry) { head.append("\(clock) ", .strong) }
    head.append(mark("“") + entry.when + mark("”"), .faint)
    if entry.modality != .happened { head.append(" \(entry.modality.rawValue)", .compatible) }
    if let outlet = directory.outlet(of: evidence) {
      head.append(mark(" · "), .faint)
      head.append(outlet)
    }
    if entry.evidence.count > 1 { head.append(" + \(entry.evidence.count - 1)", .faint) }
    column.add(head, indent: 4, hanging: 6, trailing: citation(evidence))
    column.add(
      quoted(excerpt(of: evidence, columns: 2 * (style.width - 8))), indent: 6, hanging: 7)
  }
}
