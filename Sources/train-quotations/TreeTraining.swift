import Foundation
import Reading

/// How trees are taught: the step of each, what is added to the weight of a leaf, and the shares of the rows and columns
/// that one tree sees.
private enum Taught {
  static let trees = 250
  static let rate = 0.06
  static let calm = 6.0
  static let rows = 0.6
  static let columns = 0.4
  static let bins = 32
}

/// Boosted trees with logistic loss; `bias` is added to every answer.
///
/// Friedman: Greedy Function Approximation: A Gradient Boosting Machine, 2001; all nodes of one level ask the same.
func boostedTrees(from examples: [(row: [Float], isRight: Bool)], bias: Float) -> BoostedTrees {
  let columns = examples.first?.row.count ?? 0
  let edges = (0..<columns).map { column in thresholds(of: examples.map { $0.row[column] }) }
  let bins = (0..<columns).map { column in examples.map { bin($0.row[column], edges[column]) } }
  var random = SmallRandom(state: 0x5eed)
  var scores = [Double](repeating: 0, count: examples.count)
  var questions: [BoostedTrees.Question] = []
  var leaves: [Int16] = []
  for tree in 0..<Taught.trees {
    let slopes = zip(scores, examples).map { score, example in
      let chance = 1 / (1 + exp(-score))
      return (slope: chance - (example.isRight ? 1 : 0), bend: chance * (1 - chance) + 1e-9)
    }
    let picked = examples.indices.filter { _ in random.next() < Taught.rows }
    let asked = (0..<columns).filter { _ in random.next() < Taught.columns }.filter { !edges[$0].isEmpty }
    var places = [Int](repeating: 0, count: examples.count)
    for level in 0..<BoostedTrees.depth {
      var best = (gain: -Double.infinity, column: 0, edge: 0)
      for column in asked.isEmpty ? [0] : asked where !edges[column].isEmpty {
        let found = bestEdge(
          picked, bins[column], places, slopes, leaves: 1 << level, edges: edges[column].count)
        if found.gain > best.gain { best = (found.gain, column, found.edge) }
      }
      questions.append(.init(value: best.column, threshold: edges[best.column][best.edge]))
      for row in examples.indices {
        places[row] = places[row] << 1 | (bins[best.column][row] > UInt8(best.edge) ? 1 : 0)
      }
    }
    var sums = [(slope: Double, bend: Double)](repeating: (0, 0), count: 1 << BoostedTrees.depth)
    for row in picked {
      sums[places[row]].slope += slopes[row].slope
      sums[places[row]].bend += slopes[row].bend
    }
    let shift = tree == 0 ? Double(bias) : 0
    let answers = sums.map { -Taught.rate * $0.slope / ($0.bend + Taught.calm) }
    leaves += answers.map { Int16(clamping: Int((($0 + shift) / Double(BoostedTrees.unit)).rounded())) }
    for row in examples.indices { scores[row] += answers[places[row]] }
  }
  return BoostedTrees(questions: questions, leaves: leaves)
}

/// Thresholds between the quantiles of a column.
private func thresholds(of column: [Float]) -> [Float] {
  let sorted = column.sorted()
  var edges: [Float] = []
  for quantile in 1..<Taught.bins {
    let at = quantile * sorted.count / Taught.bins
    guard at > 0, at < sorted.count else { continue }
    // The next greater value: rows of one value stay together.
    guard let next = sorted[at...].first(where: { $0 > sorted[at] }) else { break }
    let edge = (sorted[at] + next) / 2
    if edge > sorted[at], edge > edges.last ?? -.infinity { edges.append(edge) }
  }
  return edges
}

private func bin(_ value: Float, _ edges: [Float]) -> UInt8 {
  UInt8(edges.firstIndex { value < $0 } ?? edges.count)
}

/// The edge of one column that parts the rows of all leaves best.
private func bestEdge(
  _ rows: [Int], _ bins: [UInt8], _ places: [Int], _ slopes: [(slope: Double, bend: Double)], leaves: Int, edges: Int
) -> (gain: Double, edge: Int) {
  var sums = [(slope: Double, bend: Double)](repeating: (0, 0), count: leaves * Taught.bins)
  for row in rows {
    let at = places[row] * Taught.bins + Int(bins[row])
    sums[at].slope += slopes[row].slope
    sums[at].bend += slopes[row].bend
  }
  var gains = [Double](repeating: 0, count: edges)
  for leaf in 0..<leaves {
    let own = sums[leaf * Taught.bins..<(leaf + 1) * Taught.bins]
    let whole = own.reduce((slope: 0.0, bend: 0.0)) { ($0.slope + $1.slope, $0.bend + $1.bend) }
    var left = (slope: 0.0, bend: 0.0)
    for edge in 0..<edges {
      left.slope += sums[leaf * Taught.bins + edge].slope
      left.bend += sums[leaf * Taught.bins + edge].bend
      let right = (slope: whole.slope - left.slope, bend: whole.bend - left.bend)
      gains[edge] +=
        left.slope * left.slope / (left.bend + Taught.calm) + right.slope * right.slope / (right.bend + Taught.calm)
    }
  }
  let best = gains.indices.max { gains[$0] < gains[$1] } ?? 0
  return (gains[best], best)
}

/// The same numbers each time.
private struct SmallRandom {
  var state: UInt64

  /// From 0 up to 1.
  mutating func next() -> Double {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Double(state >> 11) / Double(1 << 53)
  }
}
