/// Sets that grow together. The smallest member stands for each set, so that the result depends on no order.
package struct UnionFind: Sendable {
  @usableFromInline
  package var parent: [Int32]

  /// So many sets of one member each.
  package init(_ count: Int) { parent = (0..<count).map { Int32(truncatingIfNeeded: $0) } }

  /// Adds a set of one more member.
  package mutating func append() { parent.append(Int32(truncatingIfNeeded: parent.count)) }

  /// The member that stands for the set of `item`, found without shortening the way.
  @inlinable
  package func root(_ item: Int) -> Int {
    var at = item
    while Int(parent[at]) != at { at = Int(parent[at]) }
    return at
  }

  /// The member that stands for the set of `item`.
  @inlinable
  package mutating func find(_ item: Int) -> Int {
    let root = root(item)
    var at = item
    while Int(parent[at]) != root { (parent[at], at) = (Int32(truncatingIfNeeded: root), Int(parent[at])) }
    return root
  }

  /// Joins the sets of two items.
  package mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (find(a), find(b))
    parent[max(a, b)] = Int32(truncatingIfNeeded: min(a, b))
  }
}
