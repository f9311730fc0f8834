extension TreeBuilder {
  /// How many formatting elements are remembered at most; real pages have fewer than ten open at once.
  private static let mostFormatting = 256

  /// The index of the last formatting element `name` after the last marker.
  func lastFormatting(_ name: HTMLName) -> Int? {
    var index = formatting.count
    while index > 0 {
      index &-= 1
      if formatting[index].isMarker { return nil }
      if formatting[index].name == name { return index }
    }
    return nil
  }

  mutating func clearFormattingToMarker() {
    while let last = formatting.popLast(), !last.isMarker {}
  }

  /// Inserts an element and remembers it, of three alike only the last three.
  mutating func insertFormatting() {
    let node = insertElement()
    var alike = 0
    var first = 0
    var count = 0
    var index = formatting.count
    while index > 0, !formatting[index &- 1].isMarker {
      index &-= 1
      count &+= 1
      if formatting[index].name == name, haveSameAttributes(formatting[index].node, node) {
        alike &+= 1
        first = index
      }
    }
    if alike >= 3 {
      formatting.remove(at: first)
    } else if count >= TreeBuilder.mostFormatting {
      formatting.remove(at: index)
    }
    formatting.append(Formatting(node: node, name: name))
  }

  private func haveSameAttributes(_ a: UInt32, _ b: UInt32) -> Bool {
    let (first, second) = (nodes[Int(a)], nodes[Int(b)])
    guard first.count == second.count else { return false }
    if first.count == 0 || first.extra == second.extra { return true }
    let all = tokenizer.attributes
    let others = all[Int(second.extra)..<Int(second.extra) + Int(second.count)]
    for one in all[Int(first.extra)..<Int(first.extra) + Int(first.count)] {
      let value = tokenizer.bytes[Int(one.start)..<Int(one.end)]
      let hasTwin = others.contains {
        $0.name == one.name && tokenizer.bytes[Int($0.start)..<Int($0.end)].elementsEqual(value)
      }
      if !hasTwin { return false }
    }
    return true
  }

  /// Opens again what was formatting when a block ended.
  @inline(__always)
  mutating func reconstructFormatting() {
    guard let last = formatting.last, !last.isMarker, !isOpen(last.node) else { return }
    reopenFormatting()
  }

  private func isOpen(_ node: UInt32) -> Bool {
    var index = open.count
    while index > 0 {
      index &-= 1
      if open[index].node == node { return true }
    }
    return false
  }

  private mutating func reopenFormatting() {
    var index = formatting.count
    while index > 0, !formatting[index &- 1].isMarker, !isOpen(formatting[index &- 1].node) {
      index &-= 1
    }
    while index < formatting.count {
      guard open.count < HTMLLimits.depth, copiesLeft > 0 else { return }
      let node = copy(formatting[index].node)
      attach(node, at: insertionPlace())
      push(Open(html: formatting[index].name, formatting[index].name.tag, node: node))
      formatting[index].node = node
      index &+= 1
    }
  }

  // MARK: The adoption agency

  /// Ends a formatting element that other elements may have been opened in (13.2.6.4.7, "adoption agency algorithm").
  mutating func adopt() {
    if current.namespace == .html, current.name == name,
      !formatting.contains(where: { $0.node == current.node })
    {
      pop()
      return
    }
    for _ in 0..<8 {
      guard let entry = lastFormatting(name) else { return closeOrdinary() }
      let element = formatting[entry].node
      guard let depth = open.lastIndex(where: { $0.node == element }) else {
        formatting.remove(at: entry)
        return
      }
      if open[depth...].dropFirst().contains(where: { $0.traits.contains(.scope) }) { return }
      guard
        let furthest = open.indices.first(where: {
          $0 > depth && open[$0].traits.contains(.special)
        }),
        copiesLeft > 0
      else {
        while open.count > depth, open.count > 1 { pop() }
        formatting.remove(at: entry)
        return
      }
      adopt(entry, depth, furthest)
    }
  }

  /// Moves the block `furthest` out of the formatting element open at `depth`, and puts a copy of that inside it.
  private mutating func adopt(_ entry: Int, _ depth: Int, _ furthest: Int) {
    let element = formatting[entry].node
    let block = open[furthest].node
    var bookmark = entry
    var last = block
    var index = furthest
    var steps = 0
    while true {
      index &-= 1
      guard index > depth else { break }
      steps &+= 1
      let node = open[index].node
      var place = formatting.lastIndex { $0.node == node }
      if steps > 3, let found = place {
        formatting.remove(at: found)
        if found < bookmark { bookmark &-= 1 }
        place = nil
      }
      guard let place else {
        removeFromOpen(at: index)
        continue
      }
      let twin = copy(node)
      open[index] = Open(html: open[index].name, open[index].tag, node: twin)
      formatting[place].node = twin
      if last == block { bookmark = place &+ 1 }
      detach(last)
      attach(last, at: Place(parent: twin))
      last = twin
    }
    detach(last)
    attach(last, at: insertionPlace(depth &- 1))
    let twin = copy(element)
    moveChildren(of: block, to: twin)
    attach(twin, at: Place(parent: block))

    let original = formatting.firstIndex { $0.node == element }
    if let original {
      formatting.remove(at: original)
      if original < bookmark { bookmark &-= 1 }
    }
    formatting.insert(Formatting(node: twin, name: name), at: min(bookmark, formatting.count))
    if let index = open.lastIndex(where: { $0.node == element }) { removeFromOpen(at: index) }
    if let index = open.lastIndex(where: { $0.node == block }) {
      open.insert(Open(html: name, tag, node: twin), at: index &+ 1)
      openCounts[Int(tag.rawValue)] &+= 1
    }
  }

  private mutating func moveChildren(of old: UInt32, to new: UInt32) {
    nodes[Int(new)].first = nodes[Int(old)].first
    nodes[Int(new)].last = nodes[Int(old)].last
    nodes[Int(old)].first = NodeRecord.none
    nodes[Int(old)].last = NodeRecord.none
    var child = nodes[Int(new)].first
    while child != NodeRecord.none {
      nodes[Int(child)].parent = new
      child = nodes[Int(child)].next
    }
  }
}
