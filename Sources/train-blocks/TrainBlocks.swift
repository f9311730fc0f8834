// train-blocks: what Scripts/train_blocks.py learns from, computed by the same code that sorts the blocks of a page.
//
//   train-blocks rows PAGES PREFIX              writes PREFIX.f32, the rows of features, and PREFIX.jsonl, a page a line
//   train-blocks around PAGES PROBABILITIES OUT  writes what the second stage sees of the first one's opinions
//   train-blocks texts PAGES PROBABILITIES OUT  writes the article text of each page under given opinions on its blocks
//   train-blocks measures PAGES PROBABILITIES OUT  writes what the confidence in each text is measured by
//
// PAGES is a file that names one page a line: its id, a tab, and the path of a file of HTML (*.html) or plain text.
// PROBABILITIES holds one 32-bit number for each block of all pages, in the order of PAGES.

import Extraction
import Foundation

@main
struct TrainBlocks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "rows" where arguments.count == 3: try writeRows(of: arguments[1], to: arguments[2])
    case "around" where arguments.count == 4: try writeAround(of: arguments[1], arguments[2], to: arguments[3])
    case "texts" where arguments.count == 4: try writeTexts(of: arguments[1], arguments[2], to: arguments[3])
    case "measures" where arguments.count == 4: try writeMeasures(of: arguments[1], arguments[2], to: arguments[3])
    default:
      throw Failure(message: "usage: train-blocks rows PAGES PREFIX | around|texts|measures PAGES PROBABILITIES OUT")
    }
  }

  /// Writes the first stage's rows.
  static func writeRows(of list: String, to prefix: String) throws {
    let rows = try Output(prefix + ".f32")
    let lines = try Output(prefix + ".jsonl")
    try forEachPage(in: list) { id, page in
      try rows.write(page.rows)
      try lines.write(["id": id, "blocks": page.blocks])
    }
  }

  /// Writes what the second stage sees of the first one's opinions.
  static func writeAround(of list: String, _ probabilities: String, to path: String) throws {
    let rows = try Output(path)
    try forEachPage(in: list, with: probabilities) { _, page, given in try rows.write(page.around(given)) }
  }

  /// Writes the article texts.
  static func writeTexts(of list: String, _ probabilities: String, to path: String) throws {
    let lines = try Output(path)
    try forEachPage(in: list, with: probabilities) { id, page, given in
      try lines.write(["id": id, "text": page.text(given)])
    }
  }

  /// Writes what the confidence in each text is measured by.
  static func writeMeasures(of list: String, _ probabilities: String, to path: String) throws {
    let lines = try Output(path)
    try forEachPage(in: list, with: probabilities) { id, page, given in
      try lines.write(["id": id, "measures": page.measures(given)])
    }
  }

  /// Calls `body` with each page and the numbers that the file `probabilities` holds for its blocks.
  static func forEachPage(
    in list: String, with probabilities: String, _ body: (String, TrainingPage, [Float]) throws -> Void
  ) throws {
    let all = try Data(contentsOf: URL(fileURLWithPath: probabilities)).withUnsafeBytes {
      Array($0.bindMemory(to: Float.self))
    }
    var at = 0
    try forEachPage(in: list) { id, page in
      guard at + page.blocks.count <= all.count else { throw Failure(message: "\(probabilities) is too short") }
      try body(id, page, Array(all[at..<at + page.blocks.count]))
      at += page.blocks.count
    }
  }

  /// Calls `body` with each page that the file `list` names.
  static func forEachPage(in list: String, _ body: (String, TrainingPage) throws -> Void) throws {
    for line in try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2 else { throw Failure(message: "\(list): no id and path in “\(line)”") }
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: String(parts[1]))))
      try body(
        String(parts[0]), parts[1].hasSuffix(".html") ? TrainingPage(html: bytes) : TrainingPage(plain: bytes))
    }
  }
}

/// A file that is written from the start.
struct Output {
  let handle: FileHandle

  init(_ path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else {
      throw Failure(message: "\(path) cannot be written")
    }
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func write(_ numbers: [Float]) throws { try numbers.withUnsafeBytes { try handle.write(contentsOf: Data($0)) } }

  func write(_ object: [String: Any]) throws {
    try handle.write(contentsOf: JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]) + Data([0x0A]))
  }
}

struct Failure: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
