internal import Glibc

/// Why a result could not be kept.
public struct OutputFailure: Error, Sendable, CustomStringConvertible {
  /// The file or folder that was asked for.
  public let path: String
  /// What is wrong and what to do.
  public let reason: String
  /// Both.
  public var description: String { "\(path): \(reason)" }
}

/// Writes results so that they are never seen half-written: to a temporary name beside the place, then renamed.
public enum SafeOutput {
  /// Writes a file, replacing one of that name whole or not at all; through a link, the file that it leads to.
  ///
  /// What is no file, such as a pipe or a device, is written to as it is.
  public static func write(_ content: [UInt8], to path: String) throws(OutputFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG: return try replace(resolved(path), with: content)
      case S_IFDIR: throw OutputFailure(path: path, reason: "this is a folder; name a file in it")
      default: return try writeThrough(content, to: path)
      }
    }
    try replace(path, with: content)
  }

  /// The file that a path leads to through links.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func replace(_ path: String, with content: [UInt8]) throws(OutputFailure) {
    let temporary = "\(path).\(getpid()).partial"
    do throws(OutputFailure) {
      try writeThrough(content, to: temporary)
      guard rename(temporary, path) == 0 else { throw failure(path) }
    } catch {
      unlink(temporary)
      throw OutputFailure(path: path, reason: error.reason)
    }
  }

  /// The file by which a folder written before is known again, so that nothing else is ever replaced.
  static let marker = ".crosscheck"

  /// Writes a folder of files, replacing one that was written before; any other folder that holds something is left alone.
  public static func write(_ files: [(path: String, content: [UInt8])], toFolder path: String) throws(OutputFailure) {
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard isReplaceable(folder) else {
      throw OutputFailure(
        path: folder, reason: "something else is kept there and would be lost; name a new or empty folder")
    }
    let temporary = "\(folder).\(getpid()).partial"
    let replaced = "\(folder).\(getpid()).replaced"
    do throws(OutputFailure) {
      try makeFolders(temporary)
      for file in files {
        if let slash = file.path.lastIndex(of: "/") { try makeFolders(temporary + "/" + file.path[..<slash]) }
        try writeThrough(file.content, to: temporary + "/" + file.path)
      }
      try writeThrough([], to: temporary + "/" + marker)
      let wasThere = rename(folder, replaced) == 0
      guard rename(temporary, folder) == 0 else {
        let error = failure(folder)
        if wasThere { _ = rename(replaced, folder) }
        throw error
      }
      if wasThere { removeTree(replaced) }
    } catch {
      removeTree(temporary)
      throw OutputFailure(path: folder, reason: error.reason)
    }
  }

  /// Writes to standard output or another open file.
  public static func write(_ content: [UInt8], to descriptor: Int32, named name: String) throws(OutputFailure) {
    var written = 0
    while written < content.count {
      let count = content.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(name) }
      written += count
    }
  }

  private static func writeThrough(_ content: [UInt8], to path: String) throws(OutputFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    do throws(OutputFailure) {
      try write(content, to: descriptor, named: path)
    } catch {
      close(descriptor)
      throw error
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      let error = failure(path)
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw failure(path) }
  }

  private static func failure(_ path: String) -> OutputFailure {
    let code = errno
    let advice =
      switch code {
      case ENOSPC, EDQUOT: "free some space and run it again"
      case EACCES, EPERM, EROFS: "choose a place that you may write to"
      case ENOENT: "create the folder it should stand in"
      default: "choose another place"
      }
    return OutputFailure(path: path, reason: "\(String(cString: strerror(code))); \(advice). Nothing was changed")
  }

  private static func isReplaceable(_ folder: String) -> Bool {
    guard access(folder, F_OK) == 0 else { return true }
    let names = entries(folder)
    return names?.isEmpty == true || names?.contains(marker) == true
  }

  private static func entries(_ folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = Glibc.readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  private static func makeFolders(_ path: String) throws(OutputFailure) {
    var at = path.startIndex
    while let slash = path[at...].dropFirst().firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o755)
      at = slash
    }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
  }

  /// Removes a folder of ours; links in it are removed, not followed.
  private static func removeTree(_ path: String) {
    for name in entries(path) ?? [] {
      let child = path + "/" + name
      var status = stat()
      if lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { removeTree(child) } else { unlink(child) }
    }
    rmdir(path)
  }
}
