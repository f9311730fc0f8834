import Copies
import Extraction
import Newsroom
import Provenance

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

/// Shows which pages are one text, and what later versions of a text changed.
func showCopies(_ pages: [PageOutcome]) async throws {
  let (articles, skipped) = await extract(pages)
  var sheet = Sheet()
  let mended = mend(articles)
  let groups = Set(mended.map(\.copy.group)).sorted()
  sheet.line("\(articles.count) articles, \(groups.count) texts")
  for group in groups {
    sheet.heading("text \(group + 1)")
    let members = mended.filter { $0.copy.group == group }
    for member in members {
      let share = Int((member.copy.containment * 100).rounded())
      let copied = members.count > 1 ? "  \(member.copy.kind.rawValue), \(share) % of it in its nearest" : ""
      sheet.line("  \(member.located.location)\(copied)")
      guard let source = member.copy.copyOf, member.copy.kind == .version || isSameAddress(member, mended[source])
      else {
        continue
      }
      sheet.show(compare(readArticle(mended[source]), readArticle(member)), mended[source], member)
    }
  }
  try sheet.show()
  try report(skipped)
}

/// Whether both are known to have stood at the same address.
private func isSameAddress(_ a: MendedArticle, _ b: MendedArticle) -> Bool {
  guard let address = a.located.article.url else { return false }
  return address == b.located.article.url
}

extension Sheet {
  /// What changed since the earlier version: substance first, then the wording.
  fileprivate mutating func show(_ comparison: VersionComparison, _ old: MendedArticle, _ new: MendedArticle) {
    line("    since \(old.located.location)")
    for difference in comparison.substance {
      let from = difference.from.map { "“\($0.text)”" } ?? "nothing"
      line("      \(difference.kind.rawValue): \(from) → \(difference.to.map { "“\($0.text)”" } ?? "nothing")")
    }
    for change in comparison.wording {
      let words = change.new.map(new.text.mended.string) ?? change.old.map(old.text.mended.string) ?? ""
      line("      \(change.kind.rawValue): \(change.edits.isEmpty ? shortened(words) : "")")
      for edit in change.edits {
        line("        “\(old.text.mended.string(edit.old))” → “\(new.text.mended.string(edit.new))”")
      }
    }
  }

  private func shortened(_ words: String) -> String {
    let flat = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    return flat.count > 100 ? flat.prefix(99) + "…" : flat
  }
}

/// Shows what can be mended.
func showRepairs(_ pages: [PageOutcome]) async throws {
  let (articles, skipped) = await extract(pages)
  var sheet = Sheet()
  for article in mend(articles) {
    sheet.heading("\(article.located.location): \(article.repairs.count) repairs")
    for repair in article.repairs {
      let donor = repair.donor.map { "from \($0)" } ?? "from the vocabulary"
      sheet.line(
        "  [\(repair.bytes.start),\(repair.bytes.end)) “\(repair.from)” → “\(repair.to)” \(repair.kind.rawValue), \(donor)"
      )
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
