import Foundation
import Provenance
import Reading

/// Pairs what was found with what is labelled, the best overlap first: for each found one the labelled one that shares
/// at least half of its bytes.
func matches(_ found: [[TextRange]], _ gold: [[TextRange]]) -> [Int?] {
  var pairs: [(share: Double, found: Int, gold: Int)] = []
  for (f, a) in found.enumerated() {
    for (g, b) in gold.enumerated() {
      let common = common(a, b)
      guard common > 0 else { continue }
      let share = Double(common) / Double(size(a) + size(b) - common)
      if share >= 0.5 { pairs.append((share, f, g)) }
    }
  }
  var result = [Int?](repeating: nil, count: found.count)
  var taken: Set<Int> = []
  for pair in pairs.sorted(by: { ($1.share, $0.found, $0.gold) < ($0.share, $1.found, $1.gold) })
  where result[pair.found] == nil && !taken.contains(pair.gold) {
    result[pair.found] = pair.gold
    taken.insert(pair.gold)
  }
  return result
}

private func size(_ ranges: [TextRange]) -> Int { ranges.reduce(0) { $0 + $1.count } }

func common(_ a: [TextRange], _ b: [TextRange]) -> Int {
  a.reduce(0) { sum, one in
    sum + b.reduce(0) { $0 + max(0, min(one.end, $1.end) - max(one.start, $1.start)) }
  }
}

/// Contents found, and with a source that overlaps; of all, and of those that are direct speech.
func wholeScore(_ lessons: [Lesson], _ models: QuotationModels) -> String {
  var lines: [String] = []
  for directOnly in [false, true] {
    var (found, gold, right, withSource) = (0, 0, 0, 0)
    for lesson in lessons {
      let answers = lesson.land.wording.quotations(of: models, in: lesson.land)
        .filter { !directOnly || $0.kind == .direct }
      let known = lesson.gold.filter { !directOnly || $0.isDirect }
      found += answers.count
      gold += known.count
      for (answer, match) in zip(answers, matches(answers.map(\.content), known.map(\.content))) {
        guard let match else { continue }
        right += 1
        let source = known[match].source
        if source.isEmpty ? answer.source.isEmpty : common(source, answer.source) > 0 { withSource += 1 }
      }
    }
    lines.append("\(directOnly ? "direct" : "all"): content \(scores(right, found: found, gold: gold))")
    lines.append("  with source \(scores(withSource, found: found, gold: gold))")
  }
  return lines.joined(separator: "\n")
}
