/// What the second stage sees of the first one's opinions: those of the blocks before and behind, and what they come to
/// in the elements around a block and among the blocks that look like it.
struct OpinionsAround {
  static let neighbours = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5]
  static let fades: [Float] = [0.5, 0.8, 0.93]
  static let count = TreeOpinions.count + 1 + neighbours.count + fades.count * 2 + 4

  private let opinions: [Float]
  private let tree: TreeOpinions?
  private var sums: [[Float]] = []
  private var firstKept: Int
  private var lastKept = -1
  private var before: [Float] = []
  private var mass: [Float] = []
  private var total: Float = 0

  /// - Parameter opinions: for each block how probable it is that it belongs to the article.
  /// - Complexity: O(blocks + containers).
  init(_ opinions: [Float], _ page: Page, _ shapes: [BlockShape]) {
    self.opinions = opinions
    tree = page.containers.isEmpty ? nil : TreeOpinions(opinions, page, shapes)
    mass = zip(opinions, shapes).map { $0 > 0.5 ? $0 * Float(min(60, $1.words)) : 0 }
    for fade in OpinionsAround.fades {
      let around = FadingSums(mass, fade: fade)
      sums += [around.before, around.behind]
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

  /// Writes the numbers of the block at `index` to the start of `row`.
  func write(_ index: Int, to row: UnsafeMutableBufferPointer<Float>) {
    tree?.write(index, to: row)
    var at = TreeOpinions.count
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
