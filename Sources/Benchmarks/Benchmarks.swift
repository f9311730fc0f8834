import Copies
import Dossiers
import Glibc
import Newsroom

/// Measures the steps and the main job on the sample story, or on the pages that are named: `Benchmarks [--json] [PATH…]`.
///
/// Build with `-c release`. Compare two versions only within one run on one machine.
@main
enum Benchmarks {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    let paths = arguments.filter { $0 != "--json" }
    let pages = paths.isEmpty ? samplePages() : PathReader.pages(at: Array(paths))
    for measurement in await measurements(of: pages) {
      print(arguments.contains("--json") ? measurement.json : measurement.line)
    }
  }

  private static func measurements(of pages: [PageOutcome]) async -> [Measurement] {
    let bytes = pages.reduce(0) { sum, outcome in
      if case .page(let page) = outcome { sum + page.capture.bytes.count } else { sum }
    }
    let articles = await extract(pages).articles
    let mended = mend(articles)
    let words = mended.reduce(0) { $0 + $1.text.utf8.split(separator: 0x20).count }
    let read = mended.map(readArticle)
    let whole = await dossier(of: pages)
    let count = Double(pages.count)
    return [
      await measure("extract", count, "pages") { _ = await extract(pages) },
      await measure("copies and repairs", count, "articles") { _ = mend(articles) },
      await measure("reading", Double(words), "words") { for article in mended { _ = readArticle(article) } },
      await measure("stories", count, "articles") { _ = grouped(read, oneStory: false) },
      await measure("the main job", Double(bytes), "bytes") { _ = await dossier(of: pages) },
      await measure("JSON", count, "articles") { _ = whole.json() },
      await measure("terminal page", count, "articles") { _ = whole.terminalPage(TerminalStyle()) },
    ]
  }
}
