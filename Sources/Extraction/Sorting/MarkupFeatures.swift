/// What the classifier knows of a block from its HTML; rows of nothing on a page without HTML.
struct MarkupFeatures {
  static let flags = 14
  static let count = flags + ElementSet.count + HintSet.count + 14 + 6 + CandidateBodies.count + LookGroups.width

  private let page: Page
  private let shapes: [BlockShape]
  private let witnesses: Witnesses
  private let textWords: Float
  /// The innermost containers that hold half and four fifths of the running text, and the one with the best density.
  private let cores: [Int]
  private let candidates: CandidateBodies
  private let groups: LookGroups
  /// For each container what the names and elements around it say, those left out that hold most of the text: what they
  /// say holds for the whole page.
  private var localHints: [HintSet]
  private var localElements: [ElementSet]

  /// - Parameter witnesses: what the page's own statements say of each block.
  init(_ page: Page, _ shapes: [BlockShape], witnesses: Witnesses) {
    self.page = page
    self.shapes = shapes
    self.witnesses = witnesses
    textWords = Float(max(1, page.containers.first?.textWords ?? 1))
    var half = -1
    var most = -1
    localHints = [HintSet](repeating: [], count: page.containers.count)
    localElements = [ElementSet](repeating: [], count: page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let words = Float(container.textWords)
      if words * 2 >= textWords { half = index }
      if words * 5 >= textWords * 4 { most = index }
      if container.parent >= 0 {
        localHints[index] = localHints[container.parent]
        localElements[index] = localElements[container.parent]
      }
      if words < textWords * MarkupFeatures.wholeShare {
        localHints[index].formUnion(container.hints)
        localElements[index].formUnion(container.element)
      }
    }
    cores = [topContainer(page) ?? -1, half, most]
    candidates = CandidateBodies(page)
    groups = LookGroups(page, shapes)
  }

  /// An element that holds more of the running text than this is around the article, not a part of the page beside it.
  private static let wholeShare: Float = 0.4

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
    add(witnesses.body[index])
    add(witnesses.summary[index])
    add(Float(min(20, markup.linkedBytes / 10)))
    let local = markup.container >= 0 ? localElements[markup.container] : []
    for bit in 0..<ElementSet.count {
      let mask = UInt32(1) << UInt32(bit)
      add(local.rawValue & mask != 0 ? Float(2) : markup.inside.rawValue & mask != 0 ? 1 : 0)
    }
    let hints = markup.container >= 0 ? localHints[markup.container] : []
    for bit in 0..<HintSet.count {
      let mask = UInt32(1) << UInt32(bit)
      add(
        markup.nearHints.rawValue & mask != 0
          ? Float(3) : hints.rawValue & mask != 0 ? 2 : markup.hints.rawValue & mask != 0 ? 1 : 0)
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
    for core in cores {
      add(page.isInside(markup.container, core))
      add(page.levels(from: markup.container, to: core))
    }
    for offset in [-3, -2, -1, 1, 2, 3] { add(linkShare(index + offset)) }
    candidates.write(markup.container, page, to: UnsafeMutableBufferPointer(rebasing: row[at...]))
    at += CandidateBodies.count
    groups.write(index, to: UnsafeMutableBufferPointer(rebasing: row[at...]))
  }

  private func linkShare(_ index: Int) -> Float {
    guard page.blocks.indices.contains(index) else { return 0 }
    return Float(page.blocks[index].markup.linkedBytes) / Float(max(1, page.blocks[index].range.count))
  }
}
