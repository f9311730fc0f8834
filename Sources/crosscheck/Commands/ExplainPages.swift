import Dossiers
import Extraction
import Newsroom
import Provenance

/// Shows for each block of each page whether it was kept or cut, and why.
func showExplanations(_ pages: [PageOutcome]) throws {
  let (explained, skipped) = explanations(of: pages)
  var sheet = Sheet()
  for page in explained {
    sheet.heading(page.capture.location)
    if case .article(let article) = page.explanation.outcome { sheet.facts(of: article) }
    if case .skipped(let failure) = page.explanation.outcome { sheet.line("  \(failure.message)") }
    sheet.line("")
    for block in page.explanation.blocks {
      let share = Int((block.probability * 100).rounded())
      let verdict = block.role.map { "KEPT \($0.rawValue)" } ?? "cut  \(block.cut?.rawValue ?? "")"
      sheet.line("\(verdict)  \(share) %  [\(block.bytes.start),\(block.bytes.end))  \(beginning(of: block.words))")
      if !block.signs.isEmpty { sheet.line("       \(block.signs.joined(separator: "; "))") }
    }
  }
  try sheet.show()
  try report(skipped)
}

/// Writes the pages with their verdicts as one page of HTML.
func writeExplanations(_ pages: [PageOutcome], to path: String) throws {
  let (explained, skipped) = explanations(of: pages)
  do {
    try SafeOutput.write(explanationPage(explained), to: path)
  } catch {
    Console.say("crosscheck: \(error)")
    throw Ending.failure
  }
  try report(skipped)
}

/// The pages with what became of their blocks, the frames of their hosts cut as in a run, and what could not be read.
private func explanations(of pages: [PageOutcome]) -> (explained: [ExplainedPage], skipped: [SkippedInput]) {
  var explained: [ExplainedPage] = []
  var skipped: [SkippedInput] = []
  for outcome in pages {
    switch outcome {
    case .unreadable(let input): skipped.append(input)
    case .page(let page):
      guard page.record == nil, page.entry == nil else {
        skipped.append(
          SkippedInput(
            location: page.capture.location, kind: "ready",
            message: "its text was handed over ready: there is no page frame to explain"))
        continue
      }
      let found = explanation(
        ArticleID(page.name), from: page.capture, url: page.url, mediaType: page.mediaType)
      explained.append(ExplainedPage(capture: page.capture, explanation: found))
      if case .skipped(let failure) = found.outcome {
        skipped.append(SkippedInput(location: page.capture.location, kind: failure.kind, message: failure.message))
      }
    }
  }
  let frames = Frames(
    learntFrom: explained.compactMap { if case .article(let article) = $0.explanation.outcome { article } else { nil } }
  )
  return (
    explained.map { ExplainedPage(capture: $0.capture, explanation: frames.cut(from: $0.explanation)) }, skipped
  )
}

/// The first words of a block, so that a line shows which one it is.
private func beginning(of words: String) -> String {
  let shown = words.prefix(60)
  return shown.endIndex == words.endIndex ? words : String(shown) + "…"
}

extension Sheet {
  /// What was found of an article besides its text.
  mutating func facts(of article: Article) {
    field("title", article.title?.value)
    field("outlet", article.outlet?.value)
    field("authors", article.authors.isEmpty ? nil : article.authors.map(\.value).joined(separator: ", "))
    field(
      "published", article.published.iso.map { "\($0), by \(article.published.basis)" } ?? unknown(article.published))
    field("updated", article.updated?.iso)
    field("language", article.language)
    if let confidence = article.confidence {
      let reasons = confidence.reasons.prefix(3).map(\.words).joined(separator: "; ")
      field("confidence", "\(Int((confidence.value * 100).rounded())) %: \(reasons)")
    }
    field("note", article.note?.warning)
  }

  private func unknown(_ date: PublicationDate) -> String { "not known: \(date.basis)" }
}
