extension TreeBuilder {
  // MARK: The stack of open elements

  var current: Open { open[open.count &- 1] }

  @inline(__always)
  mutating func push(_ element: Open) {
    open.append(element)
    openCounts[Int(element.tag.rawValue)] &+= 1
  }

  @inline(__always)
  mutating func pop() {
    // The root stays open to the end of the page.
    guard open.count > 1, let last = open.popLast() else { return }
    openCounts[Int(last.tag.rawValue)] &-= 1
  }

  /// Pops up to and with the innermost `tag`.
  mutating func pop(through tag: Tag) {
    while open.count > 1 {
      let isIt = current.tag == tag
      pop()
      if isIt { return }
    }
  }

  mutating func removeFromOpen(at index: Int) {
    openCounts[Int(open[index].tag.rawValue)] &-= 1
    open.remove(at: index)
  }

  /// Whether `tag` is open with nothing around it that bounds the scope.
  func isInScope(_ tag: Tag, boundedBy bounds: Open.Traits = .scope) -> Bool {
    guard openCounts[Int(tag.rawValue)] > 0 else { return false }
    var index = open.count
    while index > 0 {
      index &-= 1
      if open[index].tag == tag { return true }
      if !open[index].traits.isDisjoint(with: bounds) { return false }
    }
    return false
  }

  func isInTableScope(_ tag: Tag) -> Bool { isInScope(tag, boundedBy: .tableScope) }
  func isInButtonScope(_ tag: Tag) -> Bool { isInScope(tag, boundedBy: [.scope, .buttonScope]) }

  /// Closes elements whose end tag may be left out.
  mutating func popImplied(except kept: Tag = .other) {
    while current.tag.isImplied, current.tag != kept { pop() }
  }

  /// Closes `tag`, if it is in scope, and what is open inside it.
  @discardableResult
  mutating func close(_ tag: Tag, boundedBy bounds: Open.Traits = .scope) -> Bool {
    guard isInScope(tag, boundedBy: bounds) else { return false }
    popImplied(except: tag)
    pop(through: tag)
    return true
  }

  mutating func closeParagraph() {
    if isInButtonScope(.p) { close(.p, boundedBy: [.scope, .buttonScope]) }
  }

  // MARK: Putting nodes into the tree

  /// Where the next node goes: into the current node or `target`, or before the table it is misplaced in.
  func insertionPlace(_ target: Int? = nil) -> Place {
    let index = target ?? open.count &- 1
    guard index >= 0 else { return Place(parent: 0) }
    let element = open[index]
    if fosters, element.tag.isTablePart { return fosterPlace() }
    return Place(parent: inside(element.node, element.tag))
  }

  /// What holds the children of an element: of a template its content.
  private func inside(_ node: UInt32, _ tag: Tag) -> UInt32 {
    tag == .template && nodes[Int(node)].first != NodeRecord.none ? nodes[Int(node)].first : node
  }

  private func fosterPlace() -> Place {
    var index = open.count &- 1
    while index > 0, open[index].tag != .table {
      if open[index].tag == .template { return Place(parent: inside(open[index].node, .template)) }
      index &-= 1
    }
    guard index > 0 else { return Place(parent: open[0].node) }
    let table = open[index].node
    let parent = nodes[Int(table)].parent
    if parent != NodeRecord.none { return Place(parent: parent, before: table) }
    return Place(parent: inside(open[index &- 1].node, open[index &- 1].tag))
  }

  @discardableResult
  mutating func insert(_ record: NodeRecord, at place: Place) -> UInt32 {
    let node = UInt32(truncatingIfNeeded: nodes.count)
    nodes.append(record)
    attach(node, at: place)
    return node
  }

  mutating func attach(_ node: UInt32, at place: Place) {
    let parent = Int(place.parent)
    let previous =
      place.before == NodeRecord.none ? nodes[parent].last : nodes[Int(place.before)].previous
    nodes[Int(node)].parent = place.parent
    nodes[Int(node)].previous = previous
    nodes[Int(node)].next = place.before
    if previous == NodeRecord.none {
      nodes[parent].first = node
    } else {
      nodes[Int(previous)].next = node
    }
    if place.before == NodeRecord.none {
      nodes[parent].last = node
    } else {
      nodes[Int(place.before)].previous = node
    }
  }

  mutating func detach(_ node: UInt32) {
    let record = nodes[Int(node)]
    guard record.parent != NodeRecord.none else { return }
    if record.previous == NodeRecord.none {
      nodes[Int(record.parent)].first = record.next
    } else {
      nodes[Int(record.previous)].next = record.next
    }
    if record.next == NodeRecord.none {
      nodes[Int(record.parent)].last = record.previous
    } else {
      nodes[Int(record.next)].previous = record.previous
    }
    nodes[Int(node)].parent = NodeRecord.none
    nodes[Int(node)].previous = NodeRecord.none
    nodes[Int(node)].next = NodeRecord.none
  }

  /// Makes an element of the tag at hand.
  @discardableResult
  mutating func insertElement(_ namespace: HTMLNode.Namespace = .html, opens: Bool = true) -> UInt32 {
    var record = NodeRecord(kind: .element)
    record.name = namespace == .svg ? KnownNames.svgElement(name) : name
    record.flags = namespace.rawValue
    record.start = UInt32(truncatingIfNeeded: tokenizer.start)
    record.end = UInt32(truncatingIfNeeded: tokenizer.end)
    record.extra = UInt32(truncatingIfNeeded: tokenizer.firstAttribute)
    record.count = UInt16(
      truncatingIfNeeded: tokenizer.attributes.count &- tokenizer.firstAttribute)
    let node = insert(record, at: insertionPlace())
    guard opens else { return node }
    if namespace == .html {
      push(Open(html: name, tag, node: node))
    } else {
      push(Open(record.name, namespace, node: node, holdsHTML: holdsHTML(record)))
    }
    return node
  }

  /// Makes an element that the page left out, at the place reached.
  @discardableResult
  mutating func insertImplied(_ name: HTMLName, at place: Place? = nil) -> UInt32 {
    var record = NodeRecord(kind: .element)
    record.name = name
    record.start = UInt32(truncatingIfNeeded: min(tokenizer.start, tokenizer.count))
    record.end = record.start
    let node = insert(record, at: place ?? insertionPlace())
    push(Open(html: name, name.tag, node: node))
    return node
  }

  /// Makes another element like `original`, in no place yet.
  mutating func copy(_ original: UInt32) -> UInt32 {
    var record = nodes[Int(original)]
    record.parent = NodeRecord.none
    record.first = NodeRecord.none
    record.last = NodeRecord.none
    record.previous = NodeRecord.none
    record.next = NodeRecord.none
    nodes.append(record)
    copiesLeft &-= 1
    return UInt32(truncatingIfNeeded: nodes.count &- 1)
  }

  /// Gives the root or body the attributes of a second such tag that it does not have.
  mutating func mergeAttributes(into node: UInt32) {
    let record = nodes[Int(node)]
    let all = tokenizer.attributes
    let own =
      record.count == 0 ? [] : Array(all[Int(record.extra)..<Int(record.extra) + Int(record.count)])
    let further = all[tokenizer.firstAttribute...].filter { new in
      !own.contains { $0.name == new.name }
    }
    guard !further.isEmpty, own.count + further.count <= HTMLLimits.attributes else { return }
    nodes[Int(node)].extra = UInt32(truncatingIfNeeded: all.count)
    nodes[Int(node)].count = UInt16(truncatingIfNeeded: own.count + further.count)
    tokenizer.attributes.append(contentsOf: own + further)
  }

  // MARK: Text

  /// Adds text at the place reached, to the text that is there already.
  mutating func insertText(_ run: TextRun) {
    guard run.start < run.end else { return }
    let place = insertionPlace()
    guard place.parent != 0 else { return }
    let neighbour =
      place.before == NodeRecord.none
      ? nodes[Int(place.parent)].last : nodes[Int(place.before)].previous
    if neighbour != NodeRecord.none, nodes[Int(neighbour)].kind == .text {
      return extend(neighbour, with: run)
    }
    var record = NodeRecord(kind: .text)
    record.start = UInt32(truncatingIfNeeded: run.start)
    record.end = UInt32(truncatingIfNeeded: run.end)
    record.flags = run.flags.rawValue
    insert(record, at: place)
  }

  /// Adds a piece to a text node, or lengthens its last one where the bytes go on.
  private mutating func extend(_ node: UInt32, with run: TextRun) {
    let start = UInt32(truncatingIfNeeded: run.start)
    let end = UInt32(truncatingIfNeeded: run.end)
    let last = nodes[Int(node)].last
    if last == NodeRecord.none {
      if nodes[Int(node)].end == start {
        nodes[Int(node)].end = end
        nodes[Int(node)].flags |= run.flags.rawValue
        return
      }
      nodes[Int(node)].extra = UInt32(truncatingIfNeeded: pieces.count)
    } else {
      if pieces[Int(last)].end == start {
        pieces[Int(last)].end = end
        pieces[Int(last)].flags.formUnion(run.flags)
        return
      }
      pieces[Int(last)].next = UInt32(truncatingIfNeeded: pieces.count)
    }
    nodes[Int(node)].last = UInt32(truncatingIfNeeded: pieces.count)
    pieces.append(PieceRecord(start: start, end: end, next: NodeRecord.none, flags: run.flags))
  }
}
