import Facts
import Provenance

/// The dossier as CommonMark with tables.
func markdownPage(of dossier: Dossier) -> String {
  var page = MarkdownPage()
  if dossier.stories.isEmpty { page.line("# No story") }
  for story in dossier.stories { page.story(StoryPage(story)) }
  page.skipped(dossier.skipped)
  return page.text
}

/// Builds the document block by block; each block is an extension in a file of its own.
struct MarkdownPage {
  /// The columns of a quoted sentence, in tables and outside.
  static let sentenceColumns = 320

  private(set) var text = ""

  /// Adds a line; an empty one ends a block.
  mutating func line(_ line: String = "") { text += line + "\n" }

  /// Adds a heading between empty lines.
  mutating func heading(_ level: Int, _ words: String) {
    if !text.isEmpty { line() }
    line(String(repeating: "#", count: level) + " " + words)
    line()
  }

  /// Adds the head of a table; columns of figures are set flush right.
  mutating func tableHead(_ columns: [(title: String, isFigure: Bool)]) {
    line("| " + columns.map(\.title).joined(separator: " | ") + " |")
    line("| " + columns.map { $0.isFigure ? "---:" : "---" }.joined(separator: " | ") + " |")
  }

  /// Adds a row of cells that are Markdown already.
  mutating func row(_ cells: [String]) { line("| " + cells.joined(separator: " | ") + " |") }

  /// A sentence in quotation marks, its value strong.
  func quoted(_ evidence: Evidence, around value: StatedValue? = nil) -> String {
    let shown = excerpt(of: evidence, around: value, columns: Self.sentenceColumns)
    var words = (shown.isInMarks ? "" : "“") + (shown.cutsHead ? "…" : "")
    // Strong words have no blank inside their marks.
    if shown.focus.isEmpty {
      words += markdownText(shown.before + shown.after)
    } else {
      words += spaced(shown.before) + "**" + markdownText(shown.focus) + "**" + spaced(shown.after)
    }
    return words + (shown.cutsTail ? "…" : "") + (shown.isInMarks ? "" : "”")
  }

  /// Words with the blanks around them, which escaping takes away.
  private func spaced(_ words: String) -> String {
    let escaped = markdownText(words)
    if escaped.isEmpty { return words.isEmpty ? "" : " " }
    return (words.first == " " ? " " : "") + escaped + (words.last == " " ? " " : "")
  }

  /// Where words come from.
  func citation(_ evidence: Evidence) -> String {
    markdownCode("\(evidence.article) [\(evidence.bytes.start),\(evidence.bytes.end))")
  }

  /// Who published them, and where they stand.
  func source(_ evidence: Evidence, _ directory: ArticleDirectory) -> String {
    (directory.outlet(of: evidence).map { markdownText($0) + " " } ?? "") + citation(evidence)
  }

  /// The inputs that gave no article.
  mutating func skipped(_ inputs: [SkippedInput]) {
    guard !inputs.isEmpty else { return }
    heading(2, "Skipped")
    for input in inputs {
      line("- \(markdownCode(input.location)): \(markdownText(input.message)) (\(markdownText(input.kind)))")
    }
  }
}
