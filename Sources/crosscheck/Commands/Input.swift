import ArgumentParser
import Dossiers
import Newsroom
import Provenance

/// The pages that a command is given.
struct InputArguments: ParsableArguments {
  @Argument(help: "Files and folders to read; - is standard input.")
  var paths: [String] = []

  @Flag(help: "Use the story that is shipped inside.")
  var sample = false

  @Flag(help: "Say nothing but results and errors.")
  var quiet = false

  /// Whether any were named.
  var isEmpty: Bool { paths.isEmpty && !sample }

  /// What was read, and what could not be.
  func pages() -> [PageOutcome] { (sample ? samplePages() : []) + PathReader.pages(at: paths) }
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

  /// Keeps `given` and gives all that is kept, followed by what could not be read.
  func keeping(_ given: [PageOutcome]) throws -> [PageOutcome] {
    do {
      let new = try keep(given, inArchive: archive, received: UTCInstant(seconds: Console.now))
      let kept = try Newsroom.pages(inArchive: archive)
      Console.say("\(new) new, \(kept.count) kept in \(archive)")
      return kept + given.filter { $0.skipped != nil }
    } catch {
      Console.say("crosscheck: \(error)")
      throw Ending.failure
    }
  }
}
