// train-quotations: trains the three models that find who says what, and writes them where the program takes them in.
//
//   swift run -c release train-quotations --data FOLDER [--out FOLDER] [--check]
//
// FOLDER holds polnear_train.jsonl: one text a line as {"id", "text", "quotes": [{"cue", "source", "content"}]}, each a
// list of {"start", "end"} in code points. The same input gives the same models. --check keeps a tenth of the texts
// apart and measures on them.

import Foundation
import Reading

@main
struct TrainQuotations {
  static func main() throws {
    var data = ""
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    var out = here.appendingPathComponent("../ReadingModels/parts").standardized.path
    var check = false
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--data": data = arguments.next() ?? ""
      case "--out": out = arguments.next() ?? ""
      case "--check": check = true
      default: throw Failure(message: "unknown argument \(argument)")
      }
    }
    guard !data.isEmpty else { throw Failure(message: "--data FOLDER is missing") }
    let lessons = try lessons(URL(fileURLWithPath: data).appendingPathComponent("polnear_train.jsonl"))
    let taught = check ? lessons.filter { !$0.isKeptApart } : lessons
    let kept = check ? lessons.filter(\.isKeptApart) : []
    print("\(taught.count) texts, \(taught.reduce(0) { $0 + $1.attributions.count }) attributions")

    let cue = cueModel(from: taught)
    try cue.quantised().write(to: out, name: "quotations.cue")
    report("cues", kept, cueScore(kept, CueTagger(model: cue.quantised().model)))
    for role in [SpanRole.source, .content] {
      let model = spanModel(role, from: taught)
      try model.quantised().write(to: out, name: "quotations.\(role)")
      report("\(role)", kept, spanScore(role, kept, SpanChooser(model: model.quantised().model)))
    }
  }

  static func report(_ what: String, _ kept: [Lesson], _ score: String) {
    if !kept.isEmpty { print("\(what): \(score)") }
  }
}

struct Failure: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
