import Foundation

/// Runs the built program as a person would.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  /// The program, which is built beside the binary that holds the tests.
  static var binary: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("crosscheck")
  }

  /// Runs it with `arguments`, handing it `input`, and waits for its end.
  init(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, _ text: String = "") throws -> URL {
      let url = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: url)
      return url
    }
    let (outputFile, errorFile) = (try file("out"), try file("err"))
    let process = Process()
    process.executableURL = Program.binary
    process.arguments = arguments
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: try file("in", input))
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// The lines of standard output as JSON objects.
  var records: [[String: Any]] {
    get throws {
      try output.split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
      }
    }
  }
}

/// A folder that is removed when the test is done with it.
final class Folder: Sendable {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("pages-\(UUID().uuidString)")

  init(_ files: [String: Data] = [:]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, content) in files { try content.write(to: url.appendingPathComponent(name)) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String = "") -> String { name.isEmpty ? url.path : url.appendingPathComponent(name).path }
}
