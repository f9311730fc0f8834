import ArgumentParser
import Dossiers
import Glibc
import Newsroom
import Synchronization

/// Standard output for results, standard error for words.
enum Console {
  /// Writes a result to standard output; where that cannot be done the run ends, unless the reader only had enough.
  static func show(_ result: [UInt8]) throws {
    do {
      try SafeOutput.write(result, to: STDOUT_FILENO, named: "standard output")
    } catch {
      say("crosscheck: \(error)")
      throw Ending.failure
    }
  }

  /// Says a line on standard error.
  static func say(_ words: String) {
    try? SafeOutput.write(Array((harmless(words) + "\n").utf8), to: STDERR_FILENO, named: "standard error")
  }

  /// Ends the program.
  static func exit(_ code: ExitCode) -> Never { Glibc.exit(code.rawValue) }

  /// How many cores there are.
  static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The moment it is.
  static var now: Int64 { Int64(time(nil)) }

  /// Where programs of this user keep their files.
  static var dataFolder: String {
    environment("XDG_DATA_HOME") ?? (environment("HOME") ?? ".") + "/.local/share"
  }

  /// The terminal's columns and powers; what is no terminal gets 80 columns without colour.
  static func style(ascii: Bool) -> TerminalStyle {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let asked = environment("COLUMNS").flatMap { Int($0) }
    let seen = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let noColour = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    return TerminalStyle(
      width: seen > 0 ? seen : asked ?? 80, colour: isTerminal && !noColour && environment("TERM") != "dumb",
      ascii: ascii || !speaksUTF8)
  }

  /// Whether the locale's characters are UTF-8; where no locale is set they are taken to be.
  private static var speaksUTF8: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? "C.UTF-8"
    let folded = locale.lowercased()
    return folded.contains("utf-8") || folded.contains("utf8")
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// Says on standard error how far the work is, when that is a terminal and the work takes over a second.
final class Progress: Sendable {
  private let isShown: Bool
  private let last = Mutex(Console.now + 1)

  init(quiet: Bool) { isShown = !quiet && isatty(STDERR_FILENO) == 1 }

  /// Says how far a step is, at most once a second.
  func say(_ step: String, _ done: Int, _ total: Int) {
    guard isShown else { return }
    let isDue = last.withLock { last in
      defer { last = max(last, Console.now) }
      return Console.now > last
    }
    if isDue { Console.say("\(done) of \(total) \(step)") }
  }
}

/// Words of pages and names of files without what would steer a terminal: control characters and marks of direction.
func harmless(_ words: String) -> String {
  var shown = String.UnicodeScalarView()
  for scalar in words.unicodeScalars {
    switch scalar.value {
    case 0x0A: shown.append(scalar)
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: shown.append(" ")
    default: shown.append(scalar)
    }
  }
  return String(shown)
}
