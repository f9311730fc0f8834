/// What the classifier knows of a block from its HTML; rows of nothing on a page without HTML.
struct MarkupFeatures {
  static let flags = 13
  static let count = flags + ElementSet.count + HintSet.count + 14 + 6

  private let page: Page
  private let shapes: [BlockShape]
  private let witnesses: [Float]
  private let textWords: Float
  /// The innermost containers that hold half and four fifths of the running text.
  private let half: ContainerPath
  private let most: ContainerPath
  private let topPath: ContainerPath

  /// - Parameter witnesses: for each block how much of it stands in the article's text as the page's structured data gives
  ///   it; -1 where there is none.
  init(_ page: Page, _ shapes: [BlockShape], witnesses: [Float]) {
    self.page = page
    self.shapes = shapes
    self.witnesses = witnesses
    textWords = Float(max(1, page.containers.first?.textWords ?? 1))
    var half = -1
    var most = -1
    for (index, container) in page.containers.enumerated() {
      let words = Float(container.textWords)
      if words * 2 >= textWords { half = index }
      if words * 5 >= textWords * 4 { most = index }
    }
    self.half = ContainerPath(page, to: half)
    self.most = ContainerPath(page, to: most)
    topPath = ContainerPath(page, to: topContainer(page) ?? -1)
  }

  /// Writes the features of the block at `index` to the start of `row`.
  func write(_ index: Int, to row: UnsafeMutableBufferPointer<Float>) {
    let block = page.blocks[index]
    let markup = block.markup
    var at = 0
    func add(_ value: Float) {
      row[at] = value
      at += 1
    }
    func add(_ value: Bool) { add(value ? Float(1) : 0) }
    add(linkShare(index))
    for tag in [BlockTag.paragraph, .heading, .listItem, .cell, .quotation, .caption, .preformatted, .other] {
      add(markup.tag == tag)
    }
    add(Float(markup.headingLevel))
    add(Float(min(60, markup.depth)))
    add(witnesses[index])
    add(Float(min(20, markup.linkedBytes / 10)))
    for bit in 0..<ElementSet.count { add(markup.inside.rawValue & (1 << UInt32(bit)) != 0) }
    for bit in 0..<HintSet.count {
      let mask = UInt32(1) << UInt32(bit)
      add(markup.nearHints.rawValue & mask != 0 ? Float(2) : markup.hints.rawValue & mask != 0 ? 1 : 0)
    }
    // The containers around.
    var container = markup.container
    for _ in 0..<3 {
      if container >= 0 {
        let found = page.containers[container]
        add(Float(found.textWords) / textWords)
        add(Float(found.linkedBytes) / Float(max(1, found.letterBytes)))
        container = found.parent
      } else {
        add(Float(1))
        add(Float(0))
      }
    }
    let parent = markup.container >= 0 ? page.containers[markup.container].parent : -1
    add(Float(min(50, parent >= 0 ? page.containers[parent].paragraphs : 0)))
    add(Float(min(50, parent >= 0 ? page.containers[parent].blocks : 0)))
    for path in [topPath, half, most] {
      add(path.holds(markup.container))
      add(path.levels(from: markup.container, page))
    }
    for offset in [-3, -2, -1, 1, 2, 3] { add(linkShare(index + offset)) }
  }

  private func linkShare(_ index: Int) -> Float {
    guard page.blocks.indices.contains(index) else { return 0 }
    return Float(page.blocks[index].markup.linkedBytes) / Float(max(1, page.blocks[index].range.count))
  }
}

/// The elements from the top of the page down to one element.
private struct ContainerPath {
  private let target: Int
  /// For each container whether it stands in the target, and whether the target stands in it.
  private var isInside: [Bool]
  private var isAround: [Bool]

  /// - Complexity: O(containers).
  init(_ page: Page, to target: Int) {
    self.target = target
    isInside = [Bool](repeating: false, count: page.containers.count)
    isAround = isInside
    for (index, container) in page.containers.enumerated() {
      isInside[index] = index == target || container.parent >= 0 && isInside[container.parent]
    }
    var at = target
    while at >= 0 {
      isAround[at] = true
      at = page.containers[at].parent
    }
  }

  func holds(_ container: Int) -> Bool { container >= 0 && isInside[container] }

  /// How many elements up from `container` the first one is that holds the target; 10 more where that is not the target
  /// itself; 40 at most, and where there is no target.
  func levels(from container: Int, _ page: Page) -> Float {
    guard target >= 0, container >= 0 else { return 40 }
    var up = 0
    var at = container
    while at >= 0, !isAround[at], up < 30 {
      at = page.containers[at].parent
      up += 1
    }
    return Float(up + (at == target ? 0 : 10))
  }
}
