/// What the first stage's opinions come to in each element of a page and among the blocks of one look: the parts of an
/// article stand together, and look alike.
struct TreeOpinions {
  static let count = levels * 2 + 4 + 6
  private static let levels = 5

  private let opinions: [Float]
  private let page: Page
  private let weights: [Float]
  /// For each container the words in it, those of them that belong to the article, the excess of these over the others,
  /// and the blocks.
  private var words: [Float]
  private var kept: [Float]
  private var excess: [Float]
  private var blocks: [Int]
  /// The element in which the article stands out most: the innermost of those that lose little against the best.
  private var body = 0
  private let looks: LookGroups
  private var lookWords: [Float] = []
  private var lookKept: [Float] = []
  private var lookBlocks: [Int] = []

  /// - Complexity: O(blocks + containers).
  init(_ opinions: [Float], _ page: Page, _ shapes: [BlockShape]) {
    self.opinions = opinions
    self.page = page
    weights = shapes.map { Float(min(60, $0.words) + 1) }
    words = [Float](repeating: 0, count: page.containers.count)
    kept = words
    excess = words
    blocks = [Int](repeating: 0, count: page.containers.count)
    looks = LookGroups(page, shapes)
    lookWords = [Float](repeating: 0, count: looks.count)
    lookKept = lookWords
    lookBlocks = [Int](repeating: 0, count: looks.count)
    for (index, block) in page.blocks.enumerated() {
      for look in [looks.near[index], looks.wide[index]] {
        lookWords[look] += weights[index]
        lookKept[look] += weights[index] * opinions[index]
        lookBlocks[look] += 1
      }
      let container = block.markup.container
      guard container >= 0 else { continue }
      words[container] += weights[index]
      kept[container] += weights[index] * opinions[index]
      excess[container] += weights[index] * (opinions[index] - 0.5)
      blocks[container] += 1
    }
    for container in page.containers.indices.reversed() {
      let parent = page.containers[container].parent
      guard parent >= 0 else { continue }
      words[parent] += words[container]
      kept[parent] += kept[container]
      excess[parent] += excess[container]
      blocks[parent] += blocks[container]
    }
    let best = excess.max() ?? 0
    for container in page.containers.indices where best > 0 && excess[container] >= best * TreeOpinions.nearlyBest {
      body = container
    }
  }

  /// A smaller element is the body where it loses no more than this.
  private static let nearlyBest: Float = 0.98

  /// Writes the numbers of the block at `index` to the start of `row`.
  func write(_ index: Int, to row: UnsafeMutableBufferPointer<Float>) {
    var at = 0
    func add(_ value: Float) {
      row[at] = value
      at += 1
    }
    let weight = weights[index]
    let own = weight * opinions[index]
    let whole = max(1e-6, kept[0])
    // The elements around that hold more than the one before, this block itself left out.
    var container = page.blocks[index].markup.container
    var known = 1
    while container >= 0, at < TreeOpinions.levels * 2 {
      if blocks[container] > known {
        add((kept[container] - own) / max(1e-3, words[container] - weight))
        add(kept[container] / whole)
        known = blocks[container]
      }
      container = page.containers[container].parent
    }
    while at < TreeOpinions.levels * 2 {
      add(kept[0] / max(1e-3, words[0]))
      add(1)
    }
    // The body.
    container = page.blocks[index].markup.container
    add(page.isInside(container, body) ? 1 : 0)
    add(page.levels(from: container, to: body))
    add(kept[body] / whole)
    while container >= 0, !page.isInside(body, container) { container = page.containers[container].parent }
    add(container >= 0 && excess[body] > 0 ? excess[container] / excess[body] : 0)
    // Blocks that look alike.
    for look in [looks.near[index], looks.wide[index]] {
      add(lookBlocks[look] > 1 ? (lookKept[look] - own) / max(1e-3, lookWords[look] - weight) : -1)
      add(lookKept[look] / whole)
      add(Float(min(50, lookBlocks[look])))
    }
  }
}
