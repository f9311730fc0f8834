import Foundation
import Provenance
import Reading

/// One labelled text: what the models see of it, and the attributions as runs of tokens.
struct Lesson {
  /// One labelled attribution, all its pieces as ranges of bytes.
  struct Gold {
    let cue: [TextRange]
    let source: [TextRange]
    let content: [TextRange]
    let isDirect: Bool
  }

  struct Attribution {
    let sentence: Range<Int>
    let cue: Range<Int>
    let source: Range<Int>?
    /// The longest piece of the content in the sentence of the cue.
    let content: Range<Int>?
    /// All tokens of the content in that sentence.
    let inContent: Set<Int>
    /// All cues of the sentence; while spans are taught, this one and those that a model finds that had not seen the text.
    var cues: [Range<Int>] = []
    /// The source as a model finds it that had not seen the text; the labelled one while there is none.
    var foundSource: Range<Int>?
  }

  let land: Landscape
  var attributions: [Attribution]
  let gold: [Gold]
  let id: String
  /// Texts of one fold are judged by models that never saw them.
  let fold: Int
  /// A fifth of the texts, by their ids.
  let isKeptApart: Bool
}

extension Lesson {
  /// Takes the other cues of each sentence as `tagger` finds them, so that spans are taught beside cues as they will be.
  mutating func takeCues(_ tagger: CueTagger) {
    var list = FeatureList()
    var found: [Range<Int>: [Range<Int>]] = [:]
    for index in attributions.indices {
      let sentence = attributions[index].sentence
      let cues = found[sentence] ?? tagger.cues(land, sentence, list: &list).map(\.range)
      found[sentence] = cues
      let own = attributions[index].cue
      attributions[index].cues = (cues.filter { !$0.overlaps(own) } + [own]).sorted { $0.lowerBound < $1.lowerBound }
    }
  }

  /// Takes the sources as `chooser` finds them, but for those that lie in what is said.
  mutating func takeSources(_ chooser: SpanChooser) {
    var list = FeatureList()
    for index in attributions.indices {
      let attribution = attributions[index]
      let found = chooser.choose(place(.source, attribution), in: land, list: &list)
      if let found, attribution.content?.overlaps(found) == true { continue }
      attributions[index].foundSource = found
    }
  }
}

/// The labelled texts of a file, one JSON object a line.
func lessons(_ file: URL) throws -> [Lesson] {
  let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  return try lines.map { line in
    guard let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let string = row["text"] as? String, let id = row["id"] as? String, let quotes = row["quotes"] as? [[String: Any]]
    else { throw Failure(message: "a line that is no labelled text") }
    return lesson(id: id, text: Array(string.utf8), quotes: quotes)
  }
}

private func lesson(id: String, text: [UInt8], quotes: [[String: Any]]) -> Lesson {
  let read = reading(of: text)
  let land = Landscape(Wording(text: text, tokens: read.tokens, sentences: read.sentences, names: read.names))
  var offsets = text.indices.filter { text[$0] & 0xc0 != 0x80 }
  offsets.append(text.count)

  func runs(_ value: Any?) -> [Range<Int>] {
    (value as? [[String: Any]] ?? []).compactMap { span in
      guard let start = span["start"] as? Int, let end = span["end"] as? Int else { return nil }
      let from = offsets[min(start, offsets.count - 1)]
      let to = offsets[min(end, offsets.count - 1)]
      let tokens = read.tokens
      let first = tokens.partitioningIndex { $0.range.end > from }
      let behind = tokens.partitioningIndex { $0.range.start >= to }
      return first < behind ? first..<behind : nil
    }
  }

  func ranges(_ value: Any?) -> [TextRange] {
    (value as? [[String: Any]] ?? []).compactMap { span in
      guard let start = span["start"] as? Int, let end = span["end"] as? Int, start < end else { return nil }
      return TextRange(offsets[min(start, offsets.count - 1)], offsets[min(end, offsets.count - 1)])
    }.sorted()
  }

  var attributions: [Lesson.Attribution] = []
  var gold: [Lesson.Gold] = []
  for quote in quotes {
    gold.append(
      Lesson.Gold(
        cue: ranges(quote["cue"]), source: ranges(quote["source"]), content: ranges(quote["content"]),
        isDirect: quote["kind"] as? String == "direct"))
    guard let whole = runs(quote["cue"]).first else { continue }
    let number = Int(land.wording.sentenceOf[whole.lowerBound])
    guard number >= 0 else { continue }
    let sentence = read.sentences[number].tokens
    let cue = whole.clamped(to: sentence)
    let source = runs(quote["source"]).map { $0.clamped(to: sentence) }
      .filter { !$0.isEmpty && !$0.overlaps(cue) }.max { $0.count < $1.count }
    let inContent = Set(runs(quote["content"]).flatMap { $0.clamped(to: sentence) })
    let free = inContent.filter { !cue.contains($0) && source?.contains($0) != true }
    attributions.append(
      Lesson.Attribution(
        sentence: sentence, cue: cue, source: source, content: longestRun(free.sorted()), inContent: inContent,
        foundSource: source))
  }
  let bySentence = Dictionary(grouping: attributions, by: \.sentence)
  for index in attributions.indices {
    attributions[index].cues = Set((bySentence[attributions[index].sentence] ?? []).map(\.cue))
      .sorted { $0.lowerBound < $1.lowerBound }
  }
  let hash = id.utf8.reduce(UInt32(7)) { $0 &* 31 &+ UInt32($1) }
  return Lesson(
    land: land, attributions: attributions, gold: gold, id: id, fold: Int(hash / 16 % 4), isKeptApart: hash % 5 == 3)
}

private func longestRun(_ tokens: [Int]) -> Range<Int>? {
  var best: Range<Int>?
  var run: Range<Int>?
  for token in tokens {
    run = run.map { $0.upperBound == token ? $0.lowerBound..<token + 1 : token..<token + 1 } ?? token..<token + 1
    if (run?.count ?? 0) > (best?.count ?? 0) { best = run }
  }
  return best
}

/// `items` in an order that depends on `seed` alone.
func shuffled<Item>(_ items: [Item], seed: UInt64) -> [Item] {
  var items = items
  var state = seed | 1
  for last in stride(from: items.count - 1, to: 0, by: -1) {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    items.swapAt(last, Int(state % UInt64(last + 1)))
  }
  return items
}
