// train-names: trains the tagger of names and writes its model in parts that the program carries inside.
//
//   swift run -c release train-names --data FOLDER [--out FOLDER] [--epochs N] [--plain]
//
// FOLDER holds conll2003_train.jsonl, gum_train.jsonl, wnut17_train.jsonl and the same with _dev: one text a line as
// {"id", "text", "entities": [{"start", "end", "type"}]}, offsets in code points. The same input gives the same model.
// --plain measures the baseline and writes nothing: the same trainer with words, forms and affixes alone.

import Foundation
import Reading

@main
struct TrainNames {
  static func main() throws {
    var data = ""
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    var out = here.appendingPathComponent("../ReadingModels/parts").standardized.path
    var epochs = 12
    var check = false
    var isPlain = false
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--data": data = arguments.next() ?? ""
      case "--out": out = arguments.next() ?? ""
      case "--epochs": epochs = arguments.next().flatMap { Int($0) } ?? epochs
      case "--plain": isPlain = true
      case "--check": check = true  // keeps a fifth of the training texts apart and measures on them as well
      default: throw Failure(message: "unknown argument \(argument)")
      }
    }
    guard !data.isEmpty else { throw Failure(message: "--data FOLDER is missing") }
    let clock = ContinuousClock()
    let start = clock.now
    let lists = try LexiconSources(folder: here.appendingPathComponent("Data"))
    let lexicon = lists.tables()

    var corpus = Corpus()
    for (name, copies) in [("conll2003_train", 2), ("gum_train", 1), ("wnut17_train", 1)] {
      let texts = try labelledTexts(URL(fileURLWithPath: data).appendingPathComponent(name + ".jsonl"))
      for (k, text) in texts.enumerated() {
        if check && k % 5 == 4 { continue }
        for _ in 0..<copies { corpus.add(text, number: k, lexicon: lexicon.lexicon, isPlain: isPlain) }
        if let other = augmented(text, number: k) {
          corpus.add(other, number: k, lexicon: lexicon.lexicon, isPlain: isPlain)
        }
      }
    }
    corpus.number()
    print(
      "\(corpus.tokens) tokens, \(corpus.featureCount) features, \(corpus.lost) names lost between tokens",
      clock.now - start)
    if !isPlain { corpus = corpus.withVotes(heldOutGuesses(corpus, epochs: epochs / 2 + 1)) }
    print("labels guessed for the votes", clock.now - start)
    var perceptron = Perceptron(corpus)
    let all = Array(corpus.sentences.indices)
    for epoch in 1...epochs {
      let wrong = perceptron.pass(corpus, all, seed: UInt64(epoch))
      print("pass \(epoch): \(wrong) of \(corpus.tokens) tokens wrong", clock.now - start)
    }
    let model = perceptron.model(corpus, lexicon: lexicon)
    print("model of \(model.count) bytes", clock.now - start)
    try model.withUnsafeBytes { bytes in
      guard let tagger = NameModelFile.tagger(in: bytes, isPlain: isPlain) else {
        throw Failure(message: "the model cannot be read back")
      }
      for name in ["conll2003_dev", "gum_dev", "wnut17_dev"] {
        let texts = try labelledTexts(URL(fileURLWithPath: data).appendingPathComponent(name + ".jsonl"))
        print(name, Score(tagger, texts))
        if name == "conll2003_dev" {
          print("  in capitals", Score(tagger, texts.map { $0.mapped(capitals) }))
          print("  in small letters", Score(tagger, texts.map { $0.mapped(smalls) }))
          print("  in title case", Score(tagger, texts.map(titleCased)))
          print("  with spaces lost", Score(tagger, texts.enumerated().map { withLostSpaces($1, seed: $0 + 1) }))
        }
      }
    }
    if isPlain { return }
    try writeParts(model, to: URL(fileURLWithPath: out))
    print("written", clock.now - start)
  }
}

/// The labels of each text as guessed by taggers that were trained without it: each on four fifths of the texts.
func heldOutGuesses(_ corpus: Corpus, epochs: Int) -> [UInt8] {
  let folds = 5
  var guesses = [UInt8](repeating: 0, count: corpus.tokens)
  for fold in 0..<folds {
    var learnt: [Int] = []
    var asked: [Int] = []
    for parts in corpus.texts {
      if parts.number % folds == fold {
        asked.append(contentsOf: parts.sentences)
      } else {
        learnt.append(contentsOf: parts.sentences)
      }
    }
    var perceptron = Perceptron(corpus)
    for epoch in 1...epochs { _ = perceptron.pass(corpus, learnt, seed: UInt64(epoch)) }
    let labels = perceptron.guesses(corpus, asked)
    for i in labels.indices where labels[i] != 0 { guesses[i] = labels[i] }
  }
  return guesses
}

struct Failure: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}

/// Writes the model in files of at most 1,000,000 bytes, `names.0` to `names.5`; missing ones are written empty.
func writeParts(_ model: [UInt8], to folder: URL) throws {
  let size = 1_000_000
  let count = 6
  guard model.count <= size * count else { throw Failure(message: "the model is too large: \(model.count) bytes") }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for k in 0..<count {
    let part = model[min(k * size, model.count)..<min((k + 1) * size, model.count)]
    try Data(part).write(to: folder.appendingPathComponent("names.\(k)"))
  }
  // Read by the assembler beside the parts: a new sum makes the build take them in anew.
  let sum = model.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  try Data("// \(String(sum, radix: 16))\n".utf8).write(to: folder.appendingPathComponent("names.sum"))
}
