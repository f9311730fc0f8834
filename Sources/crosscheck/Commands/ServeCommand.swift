import ArgumentParser
import Desk
import Newsroom
import Provenance

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the stories of the archive as pages on this machine.",
    discussion: """
      Pages that are named are kept in the archive first.

      Examples:
        crosscheck serve pages/
        crosscheck serve --sample --port 8080
      """)

  @OptionGroup var input: InputArguments

  @OptionGroup var archive: ArchiveArguments

  @Option(help: "The port on 127.0.0.1; 0 takes any that is free.")
  var port = 8347

  func run() async throws {
    let pages = try input.sample ? input.pages() : archive.keep(input).map { .unreadable($0) } + archive.pages()
    let settings = RunSettings(width: Console.cores, progress: Progress(quiet: input.quiet).say)
    let dossier = await dossier(of: pages, settings: settings)
    for skipped in dossier.skipped { Console.say("crosscheck: \(skipped.location): \(skipped.message)") }
    do {
      try await serve(dossier, port: port) { port in
        Console.say("The desk is open at http://127.0.0.1:\(port)/ (Ctrl-C closes it)")
      }
    } catch {
      Console.say("crosscheck: the desk cannot open port \(port): \(error); choose another with --port")
      throw Ending.failure
    }
  }
}

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keeps pages in the archive.",
    discussion: """
      Example:
        crosscheck add pages/ && crosscheck serve
      """)

  @OptionGroup var input: InputArguments

  @OptionGroup var archive: ArchiveArguments

  func validate() throws {
    guard !input.isEmpty else { throw ValidationError("Name the pages to keep.") }
  }

  func run() throws {
    try report(try archive.keep(input))
  }
}
