import Facts
import Provenance

/// The dossier on a terminal, read from the top down: what there is, then each story.
func terminalPage(of dossier: Dossier, _ style: TerminalStyle) -> String {
  var page = TerminalPage(style)
  page.head(dossier)
  for (index, story) in dossier.stories.prefix(TerminalPage.storiesInFull).enumerated() {
    page.story(StoryPage(story), isFirst: index == 0)
  }
  page.otherStories(dossier.stories.dropFirst(TerminalPage.storiesInFull))
  page.skipped(dossier.skipped)
  return page.text
}

/// Builds the page line by line; each block is an extension in a file of its own.
struct TerminalPage {
  /// How many stories are told in full; the others get a line each.
  static let storiesInFull = 3

  let style: TerminalStyle
  var column: TerminalColumn

  init(_ style: TerminalStyle) {
    self.style = style
    column = TerminalColumn(width: style.width, colour: style.colour)
  }

  /// The page so far, with a newline at the end.
  var text: String {
    let text = column.lines.map(\.text).joined(separator: "\n") + "\n"
    return style.ascii ? plainMarks(text) : text
  }

  /// Quotation marks, dashes and wide gaps of the pages' own words in ASCII, each as wide as it was; letters stay.
  private func plainMarks(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2018...0x201B, 0x2032, 0x2039, 0x203A: plain.append("'")
      case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: plain.append("\"")
      case 0x2010...0x2015, 0x2212: plain.append("-")
      case 0xA0, 0x2002...0x200A, 0x202F: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// Our own marks, which have an ASCII form.
  func mark(_ mark: String) -> String {
    guard style.ascii else { return mark }
    var ascii = ""
    for scalar in mark.unicodeScalars {
      switch scalar {
      case "“", "”": ascii += "\""
      case "…": ascii += "..."
      case "→": ascii += "->"
      case "⇄": ascii += "<->"
      case "·", "─", "—": ascii += "-"
      case "═": ascii += "="
      case "│": ascii += "|"
      case "×": ascii += "x"
      default: ascii.unicodeScalars.append(scalar)
      }
    }
    return ascii
  }

  func symbol(_ glyph: Glyph) -> StyledText { StyledText(style.ascii ? glyph.ascii : glyph.symbol, Ink(glyph)) }

  /// Where words come from: the article and its bytes.
  func citation(_ evidence: Evidence) -> StyledText {
    StyledText("\(evidence.article) [\(evidence.bytes.start),\(evidence.bytes.end))", .faint)
  }

  /// A sentence in quotation marks, the value in it strong.
  func quoted(_ excerpt: Excerpt) -> StyledText {
    let marks = excerpt.isInMarks ? ("", "") : ("“", "”")
    var text = StyledText(mark(marks.0 + (excerpt.cutsHead ? "…" : "")))
    text.append(excerpt.before)
    text.append(excerpt.focus, .strong)
    text.append(excerpt.after)
    text.append(mark((excerpt.cutsTail ? "…" : "") + marks.1))
    return text
  }

  /// Adds the heading of a block.
  mutating func heading(_ words: String, aside: StyledText = StyledText()) {
    column.gap()
    var text = StyledText(words.uppercased(), .strong)
    if !aside.words.isEmpty {
      text.space(3)
      text.append(aside)
    }
    column.add(text)
  }

  /// Says honestly what a long list leaves out.
  mutating func more(_ number: Int, _ what: String, indent: Int) {
    guard number > 0 else { return }
    column.add(StyledText("+ \(number) more \(what) (--format json shows all)", .faint), indent: indent)
  }
}

extension TerminalPage {
  /// What the run was given and what it made of it; nothing for a single story, whose head says it all.
  mutating func head(_ dossier: Dossier) {
    if dossier.stories.isEmpty {
      column.add(StyledText("No story.", .strong))
    } else if dossier.stories.count > 1 {
      let articles = dossier.stories.reduce(0) { $0 + $1.articles.count }
      let texts = dossier.stories.reduce(0) { $0 + copyGroups(in: $1).groups.count }
      var line = StyledText(Words.count(dossier.stories.count, "story", "stories"), .strong)
      line.append(mark(" · " + Words.fold(articles: articles, texts: texts)))
      column.add(line)
    }
  }

  /// One story in full.
  mutating func story(_ page: StoryPage, isFirst: Bool) {
    if !column.lines.isEmpty {
      column.gap()
      column.add(StyledText(mark(String(repeating: "═", count: style.width)), .faint))
      column.gap()
    }
    storyHead(page)
    keyFacts(page)
    disputes(page)
    timeline(page)
    whoAndWhere(page)
    quotes(page)
    sources(page)
    passages(page)
    repairs(page)
  }

  /// A line for each story that is not told in full.
  mutating func otherStories(_ stories: ArraySlice<DossierStory>) {
    guard !stories.isEmpty else { return }
    heading("Other stories")
    for story in stories.prefix(20) {
      let title = story.headline.map { quoted(excerpt(of: $0, columns: style.width)) } ?? StyledText(Words.untitled)
      let fold = Words.fold(articles: story.articles.count, texts: copyGroups(in: story).groups.count)
      column.add(title, indent: 2, hanging: 4, trailing: StyledText(mark(fold), .faint))
    }
    more(stories.count - 20, "stories", indent: 2)
  }

  /// The inputs that gave no article.
  mutating func skipped(_ inputs: [SkippedInput]) {
    guard !inputs.isEmpty else { return }
    heading("Skipped", aside: StyledText(Words.count(inputs.count, "input"), .faint))
    for input in inputs.prefix(20) {
      var line = StyledText(input.location, .strong)
      line.append(": ")
      line.append(input.message)
      line.append(" (\(input.kind))", .faint)
      column.add(line, indent: 2, hanging: 4)
    }
    more(inputs.count - 20, "inputs", indent: 2)
  }
}
