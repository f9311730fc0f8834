import Provenance

/// A text with some repairs made, and the way back from its places to those of the original.
struct EditedText {
  let text: [UInt8]
  private let original: [UInt8]
  /// Where each repair stands now.
  private var spots: [(now: Range<Int>, before: Range<Int>)] = []

  init(_ original: [UInt8], _ repairs: [Repair]) {
    self.original = original
    guard !repairs.isEmpty else {
      text = original
      return
    }
    var text: [UInt8] = []
    var at = 0
    for repair in repairs {
      text += original[at..<repair.range.start]
      let start = text.count
      text += repair.replacement
      spots.append((start..<text.count, repair.range.range))
      at = repair.range.end
    }
    self.text = text + original[at...]
  }

  /// `own` and the `later` repairs, which lie in the edited text, as repairs of the original: sorted, not overlapping,
  /// widened to whole words where letters on both sides belong to the same word.
  func repairs(_ own: [Repair], _ later: [Repair], longestWord: Int) -> [Repair] {
    var result: [Repair] = []
    for repair in joined(later, longestWord) {
      let range = before(repair.range.range)
      result.append(
        Repair(
          range: TextRange(range.lowerBound, range.upperBound), replacement: repair.replacement, kind: repair.kind,
          donor: repair.donor))
    }
    var next = 0
    let kept = own.filter { repair in
      while next < result.count, result[next].range.end <= repair.range.start { next += 1 }
      return next == result.count || result[next].range.start >= repair.range.end
    }
    return (result + kept).sorted { $0.range < $1.range }
  }

  /// Repairs of one word made one.
  private func joined(_ repairs: [Repair], _ longestWord: Int) -> [Repair] {
    var result: [Repair] = []
    var at = 0
    while at < repairs.count {
      let word = word(around: repairs[at].range.range, longestWord)
      var end = at + 1
      while end < repairs.count, word.contains(repairs[end].range.start), repairs[end].range.end <= word.upperBound {
        end += 1
      }
      guard word.count > repairs[at].range.count || end > at + 1 else {
        result.append(repairs[at])
        at += 1
        continue
      }
      var words: [UInt8] = []
      var from = word.lowerBound
      for repair in repairs[at..<end] {
        words += text[from..<repair.range.start] + repair.replacement
        from = repair.range.end
      }
      words += text[from..<word.upperBound]
      result.append(
        Repair(
          range: TextRange(word.lowerBound, word.upperBound), replacement: words, kind: repairs[at].kind,
          donor: repairs[at].donor))
      at = end
    }
    return result
  }

  /// The word that a repair stands inside of; the range itself where it stands beside words or is long.
  private func word(around range: Range<Int>, _ longest: Int) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < longest, !isSpace(text[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < longest, !isSpace(text[end]) { end += 1 }
    guard start < range.lowerBound, end > range.upperBound, end - start <= longest else { return range }
    guard !text[range].contains(where: isSpace) else { return range }
    return start..<end
  }

  private func before(_ range: Range<Int>) -> Range<Int> {
    before(
      range.lowerBound, isEnd: false)..<max(
        before(range.lowerBound, isEnd: false), before(range.upperBound, isEnd: true))
  }

  private func before(_ at: Int, isEnd: Bool) -> Int {
    let behind = spots.partitioningIndex { $0.now.lowerBound >= at }
    guard behind > 0 else { return at }
    let spot = spots[behind - 1]
    if at < spot.now.upperBound { return isEnd ? spot.before.upperBound : spot.before.lowerBound }
    return spot.before.upperBound + at - spot.now.upperBound
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
