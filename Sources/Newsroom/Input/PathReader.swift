import Dossiers
internal import Glibc
import Provenance

/// Reads pages from files, folders and standard input.
public struct PathReader {
  /// A page larger than this is not read: 256 MiB, some hundred times the largest news page seen.
  public static let sizeLimit = 256 << 20

  private var visited: Set<FileIdentity> = []
  private var outcomes: [PageOutcome] = []

  private struct FileIdentity: Hashable {
    let device: UInt
    let inode: UInt
  }

  /// Every page under `paths`, in the order given, folders sorted by name; `-` is standard input.
  ///
  /// A file or folder that cannot be read is named with the reason, and the rest is read. Hidden files in folders are
  /// passed over, and so are links to a folder that was visited already.
  public static func pages(at paths: [String]) -> [PageOutcome] {
    var reader = PathReader()
    for path in paths { path == "-" ? reader.readStandardInput() : reader.visit(path, isNamed: true) }
    return reader.outcomes
  }

  private mutating func visit(_ path: String, isNamed: Bool) {
    var status = stat()
    guard stat(path, &status) == 0 else { return fail(path, "unreadable", errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      let identity = FileIdentity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
      guard visited.insert(identity).inserted else {
        if isNamed { return }
        return skip(path, "cyclic-link", "this folder was visited already through another name; it is read once")
      }
      readFolder(path)
    case S_IFREG:
      guard status.st_size <= PathReader.sizeLimit else { return tooLarge(path) }
      readFile(path, expecting: Int(status.st_size))
    case S_IFIFO where isNamed, S_IFCHR where isNamed:
      readFile(path, expecting: 0)
    default:
      skip(path, "not-a-file", "this is neither a file nor a folder; give the page itself")
    }
  }

  private mutating func readFolder(_ path: String) {
    guard let folder = opendir(path) else { return fail(path, "unreadable", errno) }
    var names: [String] = []
    errno = 0
    while let entry = Glibc.readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    closedir(folder)
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      visit(path.hasSuffix("/") ? path + name : path + "/" + name, isNamed: false)
    }
  }

  private mutating func readStandardInput() { readAll(of: STDIN_FILENO, location: "-", expecting: 0) }

  private mutating func readFile(_ path: String, expecting size: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return fail(path, "unreadable", errno) }
    defer { close(descriptor) }
    readAll(of: descriptor, location: path, expecting: size)
  }

  private mutating func readAll(of descriptor: Int32, location: String, expecting size: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    let chunk = 1 << 16
    while bytes.count <= PathReader.sizeLimit {
      let before = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: before), chunk)
      }
      bytes.removeLast(chunk - max(0, got))
      if got < 0 {
        if errno == EINTR { continue }
        return fail(location, "unreadable", errno)
      }
      if got == 0 {
        if bytes.starts(with: Array("WARC/".utf8)) {
          return skip(location, "web-archive", "web archives are not read yet; unpack its pages into a folder first")
        }
        let page = Page(capture: Capture(bytes, location: location), name: pageName(location))
        return outcomes.append(.page(page))
      }
    }
    tooLarge(location)
  }

  private mutating func tooLarge(_ path: String) {
    let limit = PathReader.sizeLimit >> 20
    skip(path, "too-large", "the file is over \(limit) MiB, far larger than any page; split it into its pages")
  }

  private mutating func fail(_ path: String, _ kind: String, _ code: Int32) {
    let reason = String(cString: strerror(code))
    let advice =
      switch code {
      case ENOENT: "check the name"
      case EACCES, EPERM: "ask for the right to read it"
      case ELOOP: "remove the link that points at itself"
      default: "check the disk and try again"
      }
    skip(path, kind, "\(reason); \(advice)")
  }

  private mutating func skip(_ path: String, _ kind: String, _ message: String) {
    outcomes.append(.unreadable(SkippedInput(location: path, kind: kind, message: message)))
  }
}

/// The name for a page at `location`: the file's name without folders and ending.
func pageName(_ location: String) -> String {
  if location == "-" { return "stdin" }
  let last = location.split(separator: "/").last.map(String.init) ?? location
  guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
  return String(last[..<dot])
}
