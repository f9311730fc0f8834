extension RandomAccessCollection where Index == Int {
  /// The first place from which on `isBehind` holds, where it stays true once it is; the end where it never holds.
  ///
  /// - Complexity: O(log n).
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
