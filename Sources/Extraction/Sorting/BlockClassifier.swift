/// Tells for each block how probable it is that it belongs to the article: a first opinion from its features, a second
/// one that also sees what the first thinks of the blocks around.
struct BlockClassifier: Sendable {
  let first: TreeTable
  let second: TreeTable

  /// For pages of plain text.
  static let plain = BlockClassifier(first: TreeTable(plainFirstStage), second: TreeTable(plainSecondStage))
  /// For pages of HTML.
  static let html = BlockClassifier(first: TreeTable(htmlFirstStage), second: TreeTable(htmlSecondStage))

  /// The probabilities of the blocks, in page order.
  ///
  /// - Complexity: O(blocks × trees).
  func probabilities(_ features: BlockFeatures, _ shapes: [BlockShape]) -> [Float] {
    let width = BlockFeatures.count
    return features.values.withUnsafeBufferPointer { rows in
      let opinions = shapes.indices.map {
        probability(first.opinion(on: UnsafeBufferPointer(rebasing: rows[$0 * width..<($0 + 1) * width])))
      }
      let around = OpinionsAround(opinions, shapes)
      var row = [Float](repeating: 0, count: OpinionsAround.count + width)
      return shapes.indices.map { index in
        row.withUnsafeMutableBufferPointer { row in
          around.write(index, to: row)
          for offset in 0..<width { row[OpinionsAround.count + offset] = rows[index * width + offset] }
          return probability(second.opinion(on: UnsafeBufferPointer(row)))
        }
      }
    }
  }
}

/// What the second stage sees of the first one's opinions; in the same order in `context()` of `Scripts/train_blocks.py`.
private struct OpinionsAround {
  static let neighbours = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]
  static let fades: [Float] = [0.5, 0.8, 0.93]
  static let count = 1 + neighbours.count + fades.count * 2 + 4

  private let opinions: [Float]
  private var sums: [[Float]] = []
  private var firstKept: Int
  private var lastKept = -1
  private var before: [Float] = []
  private var mass: [Float] = []
  private var total: Float = 0

  init(_ opinions: [Float], _ shapes: [BlockShape]) {
    self.opinions = opinions
    mass = zip(opinions, shapes).map { $0 > 0.5 ? $0 * Float(min(60, $1.words)) : 0 }
    for fade in OpinionsAround.fades {
      var behind = mass
      var ahead = mass
      var sum: Float = 0
      for index in mass.indices {
        behind[index] = sum
        sum = (sum + mass[index]) * fade
      }
      sum = 0
      for index in mass.indices.reversed() {
        ahead[index] = sum
        sum = (sum + mass[index]) * fade
      }
      sums.append(behind)
      sums.append(ahead)
    }
    firstKept = opinions.count
    for index in opinions.indices where opinions[index] > 0.5 && shapes[index].words >= 8 {
      firstKept = min(firstKept, index)
      lastKept = index
    }
    for value in mass {
      before.append(total)
      total += value
    }
  }

  func write(_ index: Int, to row: UnsafeMutableBufferPointer<Float>) {
    var at = 0
    func add(_ value: Float) {
      row[at] = value
      at += 1
    }
    add(opinions[index])
    for offset in OpinionsAround.neighbours {
      add(opinions.indices.contains(index + offset) ? opinions[index + offset] : 0)
    }
    for sum in sums { add(sum[index]) }
    add(Float(max(-50, min(50, index - firstKept))))
    add(Float(max(-50, min(50, lastKept - index))))
    let whole = max(1, total)
    add(before[index] / whole)
    add((before[index] + mass[index]) / whole)
  }
}
