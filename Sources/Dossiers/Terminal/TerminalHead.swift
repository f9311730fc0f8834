import Facts
import Provenance

extension TerminalPage {
  /// Headline, what arrived and what is left of it, and where it stands.
  mutating func storyHead(_ page: StoryPage) {
    let directory = page.directory
    if let headline = page.story.headline {
      column.add(StyledText(excerpt(of: headline, columns: 400).text, .strong))
      var line = StyledText("headline: ", .faint)
      if let outlet = directory.outlet(of: headline) { line.append(outlet + mark(" · "), .faint) }
      line.append(citation(headline))
      column.add(line)
    } else {
      column.add(StyledText(Words.untitled, .strong))
    }
    var fold = StyledText(
      mark(Words.fold(articles: directory.articles.count, texts: directory.groups.groups.count)), .strong)
    let outlets = directory.namedOutlets
    let unnamed = directory.articles.filter { $0.article.outlet == nil }.count
    for outlet in outlets.prefix(12) { fold.append(mark(" · ") + outlet) }
    if outlets.count > 12 { fold.append(mark(" · ") + "+ \(outlets.count - 12) outlets") }
    if unnamed > 0 { fold.append(mark(" · ") + Words.count(unnamed, "article") + " of no named outlet") }
    column.add(fold, hanging: 2)

    guard !page.standing.isEmpty else { return }
    heading("Where it stands")
    for line in page.standing {
      let words = excerpt(of: line.evidence, around: line.value, columns: 2 * (style.width - 4))
      column.add(quoted(words), indent: 2, hanging: 3)
      source(line.evidence, in: directory, indent: 3)
    }
  }

  /// The outlet at the left, the bytes at the right.
  mutating func source(_ evidence: Evidence, in directory: ArticleDirectory, indent: Int) {
    column.add(StyledText(directory.outlet(of: evidence) ?? ""), indent: indent, trailing: citation(evidence))
  }
}
