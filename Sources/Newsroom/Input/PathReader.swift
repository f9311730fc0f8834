import Dossiers
internal import Glibc
import Provenance

/// Finds files under paths and has each read: the kinds of files stand beside this one.
public struct PathReader {
  private var visited: Set<FileIdentity> = []
  private let sink: (PageOutcome) throws -> Void

  private struct FileIdentity: Hashable {
    let device: UInt
    let inode: UInt
  }

  /// Every page under `paths`, in the order given, folders sorted by name; `-` is standard input.
  ///
  /// A file that holds several pages (a feed, a web archive, a mailbox, records, any of them compressed with gzip) gives
  /// each; which it is, its first bytes tell. What cannot be read is named with the reason, and the rest is read. Hidden
  /// files in folders are passed over; dossiers that were written into one, and links to a folder that was visited already,
  /// are named and not read.
  public static func pages(at paths: [String]) -> [PageOutcome] {
    var outcomes: [PageOutcome] = []
    do {
      try forEachPage(at: paths) { outcomes.append($0) }
    } catch {
      preconditionFailure("only what is done with a page can throw")
    }
    return outcomes
  }

  /// Calls `body` with each of these pages as soon as it is read; only what `body` throws is thrown.
  ///
  /// - Complexity: memory is bounded by the largest page, not by the web archive or file of records that it stands in.
  public static func forEachPage(at paths: [String], _ body: @escaping (PageOutcome) throws -> Void) throws {
    var reader = PathReader(sink: body)
    for path in paths { try path == "-" ? reader.readStandardInput() : reader.visit(path, isNamed: true) }
  }

  private init(sink: @escaping (PageOutcome) throws -> Void) { self.sink = sink }

  private mutating func visit(_ path: String, isNamed: Bool) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { return try sink(PageOrigin(file: path).unreadable(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let identity = FileIdentity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
      guard visited.insert(identity).inserted else {
        if isNamed { return }
        return try skip(path, "cyclic-link", "this folder was visited already through another name; it is read once")
      }
      try readFolder(path)
    case S_IFREG: try readFile(path, size: Int(status.st_size))
    case S_IFIFO where isNamed, S_IFCHR where isNamed: try readFile(path, size: 0)
    default: try skip(path, "not-a-file", "this is neither a file nor a folder; give the page itself")
    }
  }

  private mutating func readFolder(_ path: String) throws {
    guard let folder = opendir(path) else { return try sink(PageOrigin(file: path).unreadable(errno)) }
    var names: [String] = []
    var isDossier = false
    while let entry = Glibc.readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == SafeOutput.marker { isDossier = true }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(folder)
    if isDossier {
      return try skip(path, "own-output", "this is a dossier that crosscheck wrote; name the pages that it was made of")
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      try visit(path.hasSuffix("/") ? path + name : path + "/" + name, isNamed: false)
    }
  }

  private func readStandardInput() throws { try FileInput(path: "-", sink: sink).read(STDIN_FILENO, size: 0) }

  private func readFile(_ path: String, size: Int) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return try sink(PageOrigin(file: path).unreadable(errno)) }
    defer { close(descriptor) }
    try FileInput(path: path, sink: sink).read(descriptor, size: size)
  }

  private func skip(_ path: String, _ kind: String, _ message: String) throws {
    try sink(PageOrigin(file: path).skipped(kind, message))
  }
}

/// The name for a page at `location`: the file's name without folders and ending.
func pageName(_ location: String) -> String {
  if location == "-" { return "stdin" }
  let last = location.split(separator: "/").last.map(String.init) ?? location
  guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
  return String(last[..<dot])
}
