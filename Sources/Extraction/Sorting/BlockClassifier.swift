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
    guard !shapes.isEmpty else { return [] }
    var columns = Columns(rows: features.values, width: BlockFeatures.count, before: OpinionsAround.count)
    let opinions = first.opinions(on: columns, from: OpinionsAround.count).map(probability)
    let around = OpinionsAround(opinions, page, shapes)
    var numbers = [Float](repeating: 0, count: OpinionsAround.count)
    for index in shapes.indices {
      numbers.withUnsafeMutableBufferPointer { around.write(index, to: $0) }
      columns.set(numbers, inRow: index)
    }
    return second.opinions(on: columns).map(probability)
  }
}
