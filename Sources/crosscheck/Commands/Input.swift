import ArgumentParser
import Dossiers
import Newsroom
import Provenance

/// The pages that a command is given.
struct InputArguments: ParsableArguments {
  @Argument(
    help: """
      Files and folders to read; - is standard input. Pages, feeds (RSS, Atom, JSON Feed), web archives (WARC), e-mail, \
      MHTML and JSON records, each also compressed with gzip, are told by what is in them.
      """)
  var paths: [String] = []

  @Flag(help: "Use the story that is shipped inside.")
  var sample = false

  @Flag(help: "Say nothing but results and errors.")
  var quiet = false

  /// Whether any were named.
  var isEmpty: Bool { paths.isEmpty && !sample }

  /// What was read, and what could not be.
  func pages() -> [PageOutcome] { (sample ? samplePages() : []) + PathReader.pages(at: paths) }

  /// Calls `body` with each as soon as it is read.
  func forEachPage(_ body: @escaping (PageOutcome) throws -> Void) throws {
    if sample { try samplePages().forEach(body) }
    try PathReader.forEachPage(at: paths, body)
  }

  /// Refuses pages beside records: a filter reads records from standard input only.
  func refuseBesideRecords() throws {
    guard paths.allSatisfy({ $0 == "-" }), !sample else {
      throw ValidationError("--jsonl reads records from standard input and no pages: leave out one or the other.")
    }
  }
}

/// Names each input that gave nothing, with its reason, and ends the run accordingly.
func report(_ skipped: [SkippedInput]) throws {
  for input in skipped { Console.say("crosscheck: \(input.location): \(input.message)") }
  if !skipped.isEmpty { throw Ending.incomplete }
}

/// The archive that a command works on.
struct ArchiveArguments: ParsableArguments {
  @Option(help: "The archive's file.")
  var archive = Console.dataFolder + "/crosscheck/archive.sqlite"

  /// Keeps the pages of `input` as they are read; gives what could not be read.
  func keep(_ input: InputArguments) throws -> [SkippedInput] {
    try named {
      var keeper = try PageKeeper(archive: archive, received: UTCInstant(seconds: Console.now))
      var skipped: [SkippedInput] = []
      try input.forEachPage { outcome in
        switch outcome {
        case .page(let page): try keeper.add(page)
        case .unreadable(let input): skipped.append(input)
        }
      }
      try keeper.finish()
      Console.say("\(keeper.newCount) new, \(try keeper.keptCount) kept in \(archive)")
      return skipped
    }
  }

  /// All that is kept.
  func pages() throws -> [PageOutcome] { try named { try Newsroom.pages(inArchive: archive) } }

  private func named<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch {
      Console.say("crosscheck: \(error)")
      throw Ending.failure
    }
  }
}
