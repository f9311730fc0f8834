/// Blocks that look the same, by the names and classes of the two elements around each, and of the two around those:
/// the paragraphs of one article, or the teasers of one list, mostly do.
struct LookGroups {
  static let width = 2 * 6

  /// What the blocks of one look have in common.
  struct Group {
    var blocks = 0
    var words = 0
    var textBlocks = 0
    var textWords = 0
    var bytes = 0
    var linkedBytes = 0
  }

  /// For each block the place of its group, by its own look and by its parents'.
  let near: [Int]
  let wide: [Int]
  private var groups: [Group] = []
  private let textWords: Float
  /// How many groups there are.
  var count: Int { groups.count }

  /// - Complexity: O(blocks).
  init(_ page: Page, _ shapes: [BlockShape]) {
    var places: [UInt64: Int] = [:]
    var near: [Int] = []
    var wide: [Int] = []
    for (index, block) in page.blocks.enumerated() {
      let shape = shapes[index]
      let own = block.markup.container
      let parent = page.parent(of: own)
      for isWide in [false, true] {
        let key =
          isWide
          ? page.look(of: parent) &* 31 &+ page.look(of: page.parent(of: parent)) &+ 1
          : page.look(of: own) &* 31 &+ page.look(of: parent)
        let place = places[key] ?? groups.count
        if place == groups.count {
          places[key] = place
          groups.append(Group())
        }
        if isWide { wide.append(place) } else { near.append(place) }
        groups[place].blocks += 1
        groups[place].words += shape.words
        groups[place].bytes += shape.bytes
        groups[place].linkedBytes += block.markup.linkedBytes
        if shape.isText {
          groups[place].textBlocks += 1
          groups[place].textWords += shape.words
        }
      }
    }
    self.near = near
    self.wide = wide
    textWords = Float(max(1, page.containers.first?.textWords ?? 1))
  }

  func write(_ index: Int, to row: UnsafeMutableBufferPointer<Float>) {
    for (at, place) in [near[index], wide[index]].enumerated() {
      let group = groups[place]
      let blocks = Float(max(1, group.blocks))
      row[at * 6] = min(60, blocks)
      row[at * 6 + 1] = Float(group.words) / blocks
      row[at * 6 + 2] = Float(group.textBlocks) / blocks
      row[at * 6 + 3] = Float(group.textWords) / textWords
      row[at * 6 + 4] = Float(group.linkedBytes) / Float(max(1, group.bytes))
      row[at * 6 + 5] = Float(group.textBlocks)
    }
  }
}

extension Page {
  /// The container around one; -1 at the top and outside of any.
  func parent(of container: Int) -> Int { container >= 0 ? containers[container].parent : -1 }

  /// What a container looks like; 0 for none.
  func look(of container: Int) -> UInt64 { container >= 0 ? containers[container].look : 0 }
}
