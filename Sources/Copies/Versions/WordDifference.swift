import Provenance

/// The words in which two paragraphs differ, by the longest common run of words.
struct WordDifference {
  private let old: [TextRange]
  private let new: [TextRange]
  private let oldKeys: [UInt64]
  private let newKeys: [UInt64]
  private let start: (old: Int, new: Int)

  /// Pairs of words that are compared at most; what differs in larger paragraphs is told as one change.
  private static let mostPairs = 1 << 20

  init(_ oldText: [UInt8], _ oldRange: TextRange, _ newText: [UInt8], _ newRange: TextRange) {
    old = Self.words(oldText, oldRange)
    new = Self.words(newText, newRange)
    oldKeys = old.map { WordKey.key(oldText[$0.range]) }
    newKeys = new.map { WordKey.key(newText[$0.range]) }
    start = (oldRange.start, newRange.start)
  }

  /// What was put for what, in order; one side is empty where words were added or cut.
  ///
  /// - Complexity: O(words of the one · words of the other) at most, bounded.
  func edits() -> [VersionChange.Edit] {
    var front = 0
    while front < old.count, front < new.count, oldKeys[front] == newKeys[front] { front += 1 }
    var back = 0
    while back < old.count - front, back < new.count - front,
      oldKeys[old.count - 1 - back] == newKeys[new.count - 1 - back]
    { back += 1 }
    let (m, n) = (old.count - front - back, new.count - front - back)
    guard m > 0 || n > 0 else { return [] }
    guard m > 0, n > 0, m * n <= Self.mostPairs else { return [edit(front..<front + m, front..<front + n)] }
    // Lengths of the longest common runs from each pair of places on.
    var lengths = [Int32](repeating: 0, count: (m + 1) * (n + 1))
    for i in stride(from: m - 1, through: 0, by: -1) {
      for j in stride(from: n - 1, through: 0, by: -1) {
        lengths[i * (n + 1) + j] =
          oldKeys[front + i] == newKeys[front + j]
          ? lengths[(i + 1) * (n + 1) + j + 1] + 1
          : max(lengths[(i + 1) * (n + 1) + j], lengths[i * (n + 1) + j + 1])
      }
    }
    var edits: [VersionChange.Edit] = []
    var (i, j) = (0, 0)
    while i < m || j < n {
      let (fromI, fromJ) = (i, j)
      while i < m || j < n {
        if i < m, j < n, oldKeys[front + i] == newKeys[front + j] { break }
        if j == n || i < m && lengths[(i + 1) * (n + 1) + j] >= lengths[i * (n + 1) + j + 1] { i += 1 } else { j += 1 }
      }
      if i > fromI || j > fromJ { edits.append(edit(front + fromI..<front + i, front + fromJ..<front + j)) }
      while i < m, j < n, oldKeys[front + i] == newKeys[front + j] {
        i += 1
        j += 1
      }
    }
    return edits
  }

  private func edit(_ olds: Range<Int>, _ news: Range<Int>) -> VersionChange.Edit {
    VersionChange.Edit(old: Self.span(olds, old, start.old), new: Self.span(news, new, start.new))
  }

  /// Where the words stand; an empty range behind the word before where there are none.
  private static func span(_ range: Range<Int>, _ words: [TextRange], _ start: Int) -> TextRange {
    if range.isEmpty {
      let at = range.lowerBound > 0 ? words[range.lowerBound - 1].end : start
      return TextRange(at, at)
    }
    return TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end)
  }

  private static func words(_ text: [UInt8], _ range: TextRange) -> [TextRange] {
    var words: [TextRange] = []
    var start = range.start
    for at in range.start...range.end where at == range.end || text[at] <= 0x20 {
      if at > start { words.append(TextRange(start, at)) }
      start = at + 1
    }
    return words
  }
}
