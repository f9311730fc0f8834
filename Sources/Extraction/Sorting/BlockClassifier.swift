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
  func probabilities(_ features: BlockFeatures, _ page: Page, _ shapes: [BlockShape]) -> [Float] {
    let width = BlockFeatures.count
    return features.values.withUnsafeBufferPointer { rows in
      let opinions = shapes.indices.map {
        probability(first.opinion(on: UnsafeBufferPointer(rebasing: rows[$0 * width..<($0 + 1) * width])))
      }
      let around = OpinionsAround(opinions, page, shapes)
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
