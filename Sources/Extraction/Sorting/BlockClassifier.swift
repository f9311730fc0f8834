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
  /// - Complexity: O(blocks × trees); besides the features it needs memory for ``blocksAtATime`` of them.
  func probabilities(_ features: BlockFeatures, _ page: Page, _ shapes: [BlockShape]) -> [Float] {
    let parts = stride(from: 0, to: shapes.count, by: BlockClassifier.blocksAtATime).map {
      $0..<min(shapes.count, $0 + BlockClassifier.blocksAtATime)
    }
    // Most pages are one part, whose columns serve both stages.
    var kept: Columns?
    var opinions: [Float] = []
    for part in parts {
      let columns = Columns(of: features, part, before: OpinionsAround.count)
      opinions += first.opinions(on: columns, from: OpinionsAround.count).map(probability)
      if parts.count == 1 { kept = columns }
    }
    let around = OpinionsAround(opinions, page, shapes)
    var numbers = [Float](repeating: 0, count: OpinionsAround.count)
    return parts.flatMap { part in
      var columns = kept.take() ?? Columns(of: features, part, before: OpinionsAround.count)
      for index in part {
        numbers.withUnsafeMutableBufferPointer { around.write(index, to: $0) }
        columns.set(numbers, inRow: index - part.lowerBound)
      }
      return second.opinions(on: columns).map(probability)
    }
  }

  /// So many blocks are judged together: their numbers stay in near memory.
  private static let blocksAtATime = 512
}

extension Columns {
  /// The features of some blocks.
  fileprivate init(of features: BlockFeatures, _ blocks: Range<Int>, before: Int) {
    let width = BlockFeatures.count
    self.init(
      rows: features.values[blocks.lowerBound * width..<blocks.upperBound * width], width: width, before: before)
  }
}
