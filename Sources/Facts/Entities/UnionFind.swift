/// Sets that grow together. The smallest member stands for each set, so that the result depends on no order.
struct UnionFind {
  private var parent: [Int]

  init(_ count: Int) { parent = Array(0..<count) }

  /// The member that stands for the set of `item`.
  mutating func find(_ item: Int) -> Int {
    var root = item
    while parent[root] != root { root = parent[root] }
    var at = item
    while parent[at] != root { (parent[at], at) = (root, parent[at]) }
    return root
  }

  /// Joins the sets of two items.
  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (find(a), find(b))
    if a < b { parent[b] = a } else { parent[a] = b }
  }
}
