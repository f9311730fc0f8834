import Extraction
import Newsroom
import Provenance
import Reading

/// Shows the article in each page, then what was cut and why.
func showExtraction(_ pages: [PageOutcome]) async throws {
  let (articles, skipped) = await extract(pages)
  var sheet = Sheet()
  for located in articles {
    let article = located.article
    sheet.heading("\(located.location)")
    sheet.facts(of: article)
    sheet.line("")
    sheet.line(article.text.string(article.text.whole))
    sheet.line("")
    for block in article.blocks {
      guard let reason = block.cut else { continue }
      sheet.line("  cut [\(block.bytes.start),\(block.bytes.end)) \(reason.rawValue)")
    }
  }
  try sheet.show()
  try report(skipped)
}

/// Shows which pages are about the same event.
func showStories(_ pages: [PageOutcome]) async throws {
  let (articles, skipped) = await extract(pages)
  var sheet = Sheet()
  for (number, story) in grouped(mend(articles).map(readArticle), oneStory: false).enumerated() {
    sheet.heading("story \(number + 1): \(story.count) articles")
    for read in story {
      let located = read.mended.located
      sheet.line("  \(located.location)  \(located.article.title?.value ?? "")")
    }
  }
  try sheet.show()
  try report(skipped)
}

/// Lines for a person, shown at once.
struct Sheet {
  private var text = ""

  mutating func line(_ words: String) { text += words + "\n" }

  mutating func heading(_ words: String) { text += (text.isEmpty ? "" : "\n") + words + "\n" }

  mutating func field(_ name: String, _ value: String?) {
    if let value { line("  \(name): \(value)") }
  }

  /// Writes them, with control characters made harmless to a terminal.
  func show() throws {
    try Console.show(Array(harmless(text).utf8))
  }
}
