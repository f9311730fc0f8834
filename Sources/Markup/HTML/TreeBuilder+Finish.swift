/// What the builder leaves behind.
struct FinishedTree {
  var nodes: [NodeRecord]
  var attributes: [AttributeRecord]
  var pieces: [PieceRecord]
  var doctypes: [DoctypeRecord]
  var names: NameTable

  /// Numbers the nodes in document order, leaves out those no longer in the tree, and makes `next` the first node
  /// after all that is below a node.
  ///
  /// - Complexity: O(nodes); nodes are moved only where the page had something out of place.
  mutating func sortIntoDocumentOrder() {
    var numbers = [UInt32](repeating: NodeRecord.none, count: nodes.count)
    var isSorted = true
    var count: UInt32 = 0
    var node: UInt32 = 0
    nodes.withUnsafeMutableBufferPointer { nodes in
      walk: while true {
        numbers[Int(node)] = count
        isSorted = isSorted && count == node
        count &+= 1
        if nodes[Int(node)].first != NodeRecord.none {
          node = nodes[Int(node)].first
          continue
        }
        while true {
          let next = nodes[Int(node)].next
          nodes[Int(node)].next = count
          if node == 0 { break walk }
          if next != NodeRecord.none {
            node = next
            continue walk
          }
          node = nodes[Int(node)].parent
        }
      }
    }
    guard !isSorted || Int(count) != nodes.count else { return }
    func moved(_ link: UInt32) -> UInt32 { link == NodeRecord.none ? link : numbers[Int(link)] }
    var sorted = [NodeRecord](repeating: NodeRecord(kind: .document), count: Int(count))
    for (old, record) in nodes.enumerated() where numbers[old] != NodeRecord.none {
      var record = record
      record.parent = moved(record.parent)
      record.previous = moved(record.previous)
      if record.kind != .text { record.last = moved(record.last) }
      sorted[Int(numbers[old])] = record
    }
    nodes = sorted
  }
}

extension TreeBuilder {
  consuming func finished() -> FinishedTree {
    FinishedTree(
      nodes: nodes, attributes: tokenizer.attributes, pieces: pieces, doctypes: doctypes,
      names: tokenizer.names)
  }
}
