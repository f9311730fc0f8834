import ArgumentParser
import Newsroom

/// The command line. Each command stands in a file of its own under Commands, each filter under Filters.
struct Crosscheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crosscheck",
    abstract: "Shows what many pages say happened, according to whom, and where they disagree.",
    discussion: """
      Every line it shows leads back to the bytes of the page it came from.

      Examples:
        crosscheck story --sample
        crosscheck story pages/ --dated 2015-11-16
        crosscheck story pages/ --format html --out dossier/
        crosscheck serve pages/
      """,
    version: programVersion,
    subcommands: [
      StoryCommand.self, ExtractCommand.self, CopiesCommand.self, RepairCommand.self, AnnotateCommand.self,
      StoriesCommand.self, AddCommand.self, ServeCommand.self,
    ])
}

/// How a run ends.
enum Ending {
  /// Some input could not be read; the rest was done.
  static let incomplete = ExitCode(1)
  /// The command line could not be understood.
  static let usage = ExitCode(2)
  /// The disk, or an error of ours.
  static let failure = ExitCode(3)
}

@main
enum Program {
  static func main() async {
    do {
      var command = try Crosscheck.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let ending as ExitCode {
      Console.exit(ending)
    } catch {
      end(with: error)
    }
  }

  /// Shows what was asked for instead of a run (help, the version), or says what is wrong with the command line.
  private static func end(with error: any Error) -> Never {
    let message = Crosscheck.fullMessage(for: error)
    switch Crosscheck.exitCode(for: error) {
    case .success:
      do { try Console.show(Array((message + "\n").utf8)) } catch { Console.exit(Ending.failure) }
      Console.exit(.success)
    case .validationFailure:
      Console.say(message)
      Console.exit(Ending.usage)
    default: Crosscheck.exit(withError: error)
    }
  }
}
