// train-quotations: trains the four models that find who says what, and writes them where the program takes them in.
//
//   swift run -c release train-quotations --data FOLDER [--out FOLDER] [--check]
//
// FOLDER holds polnear_train.jsonl: one text a line as {"id", "text", "quotes": [{"cue", "source", "content"}]}, each a
// list of {"start", "end"} in code points. The same input gives the same models. --check keeps a fifth of the texts
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
    let clock = ContinuousClock()
    let start = clock.now
    let lessons = try lessons(URL(fileURLWithPath: data).appendingPathComponent("polnear_train.jsonl"))
    let taught = check ? lessons.filter { !$0.isKeptApart } : lessons
    let kept = check ? lessons.filter(\.isKeptApart) : []
    print("\(taught.count) texts, \(taught.reduce(0) { $0 + $1.attributions.count }) attributions", clock.now - start)

    // Spans are taught beside cues and sources as they are found, and the judge on answers, in texts that the models had
    // not seen.
    var lessonsOfSpans = taught
    let cues = folds(lessonsOfSpans) { cueModel(from: $0) }
    for index in lessonsOfSpans.indices {
      lessonsOfSpans[index].takeCues(CueTagger(model: cues[lessonsOfSpans[index].fold]))
    }
    print("cues", clock.now - start)
    let sources = folds(lessonsOfSpans) { spanModel(.source, from: $0) }
    for index in lessonsOfSpans.indices {
      lessonsOfSpans[index].takeSources(SpanChooser(model: sources[lessonsOfSpans[index].fold]))
    }
    print("sources", clock.now - start)
    let contents = folds(lessonsOfSpans) { spanModel(.content, from: $0) }
    print("contents", clock.now - start)
    let judged = taught.map { lesson in
      (
        lesson,
        QuotationModels(
          cue: cues[lesson.fold], source: sources[lesson.fold], content: contents[lesson.fold], judge: Parts.noJudge)
      )
    }
    let judge = taughtJudge(from: judged)
    let parts = Parts(from: lessonsOfSpans)
    print("taught", clock.now - start)
    let files = [
      ("cue", parts.cue.file), ("source", parts.source.file), ("content", parts.content.file),
      ("judge", judge.opinion.file), ("trees", judge.trees.file),
    ]
    for (name, file) in files {
      try Data(file).write(to: URL(fileURLWithPath: out).appendingPathComponent("quotations." + name))
      print("quotations.\(name): \(file.count) bytes")
    }
    // Read by the assembler beside the parts: a new sum makes the build take them in anew.
    let sum = files.lazy.flatMap(\.1).reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    try Data("// \(String(sum, radix: 16))\n".utf8)
      .write(to: URL(fileURLWithPath: out).appendingPathComponent("quotations.sum"))
    if !kept.isEmpty {
      let models = parts.models(judge: judge.judge)
      print("cues: \(cueScore(kept, CueTagger(model: parts.cue.model)))")
      for role in [SpanRole.source, .content] {
        let model = role == .source ? parts.source.model : parts.content.model
        print("\(role): \(spanScore(role, kept, SpanChooser(model: model)))")
      }
      print(wholeScore(kept, models))
    }
  }
}

/// For each fold a model that has not seen its texts.
private func folds(_ lessons: [Lesson], _ teach: ([Lesson]) -> Quantised) -> [LinearModel] {
  (0..<4).map { fold in teach(lessons.filter { $0.fold != fold }).model }
}

/// The models of a set of texts but for the judge.
struct Parts {
  let cue: Quantised
  let source: Quantised
  let content: Quantised

  init(from lessons: [Lesson]) {
    cue = cueModel(from: lessons)
    source = spanModel(.source, from: lessons)
    content = spanModel(.content, from: lessons)
  }

  static let noJudge = Judge(model: LinearModel(bits: 1), trees: BoostedTrees(questions: [], leaves: []))

  func models(judge: Judge) -> QuotationModels {
    QuotationModels(cue: cue.model, source: source.model, content: content.model, judge: judge)
  }
}

struct Failure: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
