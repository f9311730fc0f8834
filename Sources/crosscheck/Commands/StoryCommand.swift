import ArgumentParser
import Dossiers
import Newsroom
import Provenance

struct StoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "story",
    abstract: "Shows the stories found in pages, each with its dossier.",
    discussion: """
      Examples:
        crosscheck story page1.html page2.txt
        crosscheck story pages/ --dated 2015-11-16 --dated pages/b.txt=2015-11-17
        crosscheck story pages/ --format json | jq '.stories[0].disputes'
        crosscheck story pages/ --format html --out dossier/
        curl -s https://example.org/a | crosscheck story -
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json, csv
  }

  @OptionGroup var input: InputArguments

  @Option(help: "How to show it. (default: text)")
  var format: Format?

  @Option(help: "The file, or for html the folder, to write instead of standard output.")
  var out: String?

  @Flag(help: "Treat all input as one story.")
  var oneStory = false

  @Option(
    name: .customLong("dated"),
    help: "A publication date that the page does not give: DATE for all, or FILE=DATE. Repeatable.")
  var dates: [String] = []

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(help: "How many pages to read at once; the result is the same.")
  var jobs: Int?

  @Flag(help: "Read JSON records from standard input and answer with one story a line.")
  var jsonl = false

  func validate() throws {
    guard jsonl || !input.isEmpty else {
      throw ValidationError("Name the pages to read, or use --sample.")
    }
    if jsonl {
      guard format == nil || format == .json, out == nil else {
        throw ValidationError("--jsonl answers with JSON on standard output: --format and --out do not go with it.")
      }
      try input.refuseBesideRecords()
    }
    if format == .html, out == nil { throw ValidationError("--format html needs --out FOLDER.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    _ = try stated()
  }

  func run() async throws {
    if jsonl { return try await storyFilter(settings: try settings()) }
    let pages = input.pages()
    let settings = try settings()
    let dossier = await dossier(of: pages, settings: settings)
    try write(dossier)
    try report(dossier.skipped + unused(settings.dated, pages))
  }

  private func settings() throws -> RunSettings {
    RunSettings(
      oneStory: oneStory, dated: try stated(), width: jobs ?? Console.cores,
      progress: Progress(quiet: input.quiet).say)
  }

  /// The stated dates by location; "" for all.
  private func stated() throws -> [String: PublicationDate] {
    var found: [String: PublicationDate] = [:]
    for text in dates {
      let cut = text.lastIndex(of: "=")
      let day = cut.map { String(text[text.index(after: $0)...]) } ?? text
      guard PartialDate(iso: day) != nil, let date = PublicationDate(iso: day, basis: "stated with --dated") else {
        throw ValidationError("--dated \(text): \(day) is no date; write it as 2015-11-16, 2015-11 or 2015.")
      }
      found[cut.map { String(text[..<$0]) } ?? ""] = date
    }
    return found
  }

  /// The stated dates that fit no page.
  private func unused(_ dated: [String: PublicationDate], _ pages: [PageOutcome]) -> [SkippedInput] {
    var locations: Set<String> = []
    for case .page(let page) in pages { locations.formUnion([page.capture.location, page.path]) }
    return dated.keys.sorted().filter { !$0.isEmpty && !locations.contains($0) }.map {
      SkippedInput(
        location: "--dated \($0)", kind: "unused", message: "no page was read from there; name it as it is read")
    }
  }

  private func write(_ dossier: Dossier) throws {
    do {
      switch format ?? .text {
      case .html: try SafeOutput.write(dossier.website(), toFolder: out ?? "dossier")
      case .text: try write(Array(dossier.terminalPage(out == nil ? Console.style(ascii: ascii) : .init()).utf8))
      case .markdown: try write(Array(dossier.markdown().utf8))
      case .json: try write(dossier.json() + [0x0A])
      case .csv: try write(dossier.csv())
      }
    } catch let error as OutputFailure {
      Console.say("crosscheck: \(error)")
      throw Ending.failure
    }
  }

  private func write(_ content: [UInt8]) throws {
    if let out { try SafeOutput.write(content, to: out) } else { try Console.show(content) }
  }
}
