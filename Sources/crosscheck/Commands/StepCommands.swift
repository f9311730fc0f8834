import ArgumentParser
import Copies
import Extraction
import Newsroom
import Provenance
import Reading

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Shows the article in each page: what was kept, and what was cut and why.",
    discussion: """
      Examples:
        crosscheck extract page.html
        crosscheck extract page.html --explain
        crosscheck extract page.html --explain --format html --out why.html
        crosscheck extract --jsonl < pages.jsonl
      """)

  @OptionGroup var step: StepArguments

  /// How an explanation is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, html }

  @Flag(help: "Show for each block of the page whether it was kept or cut, and why.")
  var explain = false

  @Option(help: "With --explain: text, or html, an overlay of the page to look at in a browser; html needs --out.")
  var format: Format = .text

  @Option(help: "The file to write with --explain --format html.")
  var out: String?

  func validate() throws {
    if !explain, format != .text || out != nil { throw ValidationError("--format and --out go with --explain.") }
    if explain, step.jsonl { throw ValidationError("--explain is for people, --jsonl for programs: leave one out.") }
    if (format == .html) != (out != nil) { throw ValidationError("--format html and --out FILE go together.") }
  }

  func run() async throws {
    guard explain else { return try await step.run(people: showExtraction, filter: extractFilter) }
    let pages = step.input.pages()
    if let out { try writeExplanations(pages, to: out) } else { try showExplanations(pages) }
  }
}

struct CopiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copies",
    abstract: "Shows which pages are one text, who copied whom, and which passages different texts share.",
    discussion: """
      Examples:
        crosscheck copies pages/
        crosscheck copies --jsonl < articles.jsonl
      """)

  @OptionGroup var step: StepArguments

  func run() async throws { try await step.run(people: showCopies, filter: copiesFilter) }
}

struct RepairCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: "Shows the damage in each page that another page, or the words of all, can mend.",
    discussion: """
      Examples:
        crosscheck repair pages/
        crosscheck repair --jsonl < articles.jsonl
      """)

  @OptionGroup var step: StepArguments

  func run() async throws { try await step.run(people: showRepairs, filter: repairFilter) }
}

struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Shows the sentences, names, times, amounts and quotations of each page.",
    discussion: """
      Examples:
        crosscheck annotate page.html
        crosscheck annotate --jsonl < articles.jsonl
      """)

  @OptionGroup var step: StepArguments

  func run() async throws { try await step.run(people: showAnnotations, filter: annotateFilter) }
}

struct StoriesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", abstract: "Shows which pages are about the same event.",
    discussion: """
      Examples:
        crosscheck stories pages/
        crosscheck stories --jsonl < articles.jsonl
        tail -f arriving.jsonl | crosscheck stories --jsonl --online
      """)

  @OptionGroup var step: StepArguments

  @Flag(help: "Answer each record at once with the story it joins.")
  var online = false

  func run() async throws { try await step.run(people: showStories) { try storiesFilter(online: online) } }
}

/// What the commands for one step alone have in common.
struct StepArguments: ParsableArguments {
  @OptionGroup var input: InputArguments

  @Flag(help: "Read JSON records from standard input and answer each with one.")
  var jsonl = false

  func validate() throws {
    guard jsonl || !input.isEmpty else {
      throw ValidationError("Name the pages to read, or use --sample, or --jsonl for records on standard input.")
    }
    if jsonl { try input.refuseBesideRecords() }
  }

  /// Runs the step as a filter, or shows people what it makes of the pages.
  func run(people show: ([PageOutcome]) async throws -> Void, filter: () throws -> Void) async throws {
    if jsonl { return try filter() }
    let pages = input.pages()
    try await show(pages)
  }
}
