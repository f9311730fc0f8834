import Copies
import Dossiers
import Glibc
import Newsroom

/// Measures the steps and the main job on the sample story, or on the pages that are named: `Benchmarks [--json] [--archive N] [PATH…]`;
/// with `--archive` also what it costs to add an article to the index of an archive of N.
///
/// Build with `-c release`. Compare two versions only within one run on one machine.
@main
enum Benchmarks {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    var paths = arguments.filter { $0 != "--json" }
    var archived: Int?
    if let at = paths.firstIndex(of: "--archive"), paths.indices.contains(at + 1) {
      archived = Int(paths[at + 1])
      paths.removeSubrange(at...at + 1)
    }
    let pages = paths.isEmpty ? samplePages() : PathReader.pages(at: Array(paths))
    var measured = await measurements(of: pages)
    if let archived { measured.append(await additions(to: archived)) }
    for measurement in measured {
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
    return await pageMeasurements(of: pages) + [
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
