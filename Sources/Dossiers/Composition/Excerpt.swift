import Facts
import Provenance

/// A sentence as it is shown: its own words, shortened only by cutting at either end.
struct Excerpt {
  /// Where the words come from.
  let evidence: Evidence
  /// Whether words before were cut.
  let cutsHead: Bool
  /// The words before the value.
  let before: String
  /// The value, where the sentence is shown for one; else empty.
  let focus: String
  /// The words behind the value; all of them where there is no value.
  let after: String
  /// Whether words behind were cut.
  let cutsTail: Bool

  /// Whether the words bring quotation marks themselves, at either end: a second pair beside them would be doubled.
  var isInMarks: Bool {
    let words = (before + focus + after).unicodeScalars
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    return !cutsHead && "\"“„«".unicodeScalars.contains(first) || !cutsTail && "\"”“»".unicodeScalars.contains(last)
  }

  /// The words shown, with an ellipsis where any were cut.
  var text: String { (cutsHead ? "…" : "") + before + focus + after + (cutsTail ? "…" : "") }
}

/// The words of `evidence`, mended, in at most `columns` columns around the value that they are shown for.
///
/// White space is folded and control characters become spaces; nothing is reworded.
/// - Complexity: O(bytes of the evidence), with work on letters only for what can be shown.
func excerpt(of evidence: Evidence, around value: StatedValue? = nil, columns: Int) -> Excerpt {
  let utf8 = Array(evidence.reading.utf8)
  let focus = place(of: value, in: evidence, utf8)
  // A column takes at most four bytes but for combining marks; twice that is looked at on either side.
  let reach = 8 * max(columns, 8)
  let from = scalarStart(focus.lowerBound > reach ? focus.lowerBound - reach : 0, in: utf8)
  let to = scalarStart(min(utf8.count, focus.upperBound + reach), in: utf8)
  let middle = min(focus.upperBound, focus.lowerBound + reach)
  var before = folded(utf8[from..<focus.lowerBound])
  var words = folded(utf8[focus.lowerBound..<scalarStart(middle, in: utf8)])
  var after = folded(utf8[max(focus.lowerBound, scalarStart(middle, in: utf8))..<to])
  trim(&before, &words, &after)
  var cutsHead = from > 0
  var cutsTail = to < utf8.count
  let room = max(columns, 8)
  let total = before.width + words.width + after.width
  if total + (cutsHead ? 1 : 0) + (cutsTail ? 1 : 0) > room {
    // Two columns are kept for ellipses; what stands behind the value has 2 of 5 columns of its own, more where there
    // is little before it.
    if words.width > room - 2 {
      words = words.prefix(columns: room - 2)
      cutsTail = true
    }
    let free = max(0, room - 2 - words.width)
    let head = max(0, free - min(after.width, free * 2 / 5))
    if before.width > head {
      before = before.suffix(columns: head)
      cutsHead = true
    }
    let tail = max(0, free - before.width)
    if after.width > tail {
      after = after.prefix(columns: tail)
      cutsTail = true
    }
  }
  return Excerpt(
    evidence: evidence, cutsHead: cutsHead, before: before.string, focus: words.string, after: after.string,
    cutsTail: cutsTail)
}

/// Where the value stands in the words that are read: of several places the one nearest to its bytes.
private func place(of value: StatedValue?, in evidence: Evidence, _ utf8: [UInt8]) -> Range<Int> {
  guard let value, !value.display.isEmpty else { return 0..<0 }
  let wanted = Array(value.display.utf8)
  // Longer values are the sentence itself, in which there is no place to look for.
  guard wanted.count <= min(utf8.count, 200) else { return 0..<0 }
  let expected = value.bytes.map { $0.start - evidence.bytes.start } ?? 0
  var best: Int?
  for start in 0...(utf8.count - wanted.count) where utf8[start] == wanted[0] {
    guard utf8[start..<start + wanted.count].elementsEqual(wanted) else { continue }
    if best.map({ abs($0 - expected) > abs(start - expected) }) ?? true { best = start }
  }
  return best.map { $0..<$0 + wanted.count } ?? 0..<0
}

/// The start of the letter that the byte at `index` belongs to.
private func scalarStart(_ index: Int, in utf8: [UInt8]) -> Int {
  var at = index
  while at > 0, at < utf8.count, utf8[at] & 0xC0 == 0x80 { at -= 1 }
  return at
}

/// Letters with their columns.
private struct Letters {
  var scalars: [Unicode.Scalar]
  var width: Int
  var count: Int { scalars.count }
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.scalars = Array(scalars)
    width = self.scalars.reduce(0) { $0 + displayWidth($1) }
  }

  /// As many whole words from the start as fit; letters where not even one word does.
  func prefix(columns: Int) -> Letters {
    var width = 0
    var end = 0
    while end < count, width + displayWidth(scalars[end]) <= columns {
      width += displayWidth(scalars[end])
      end += 1
    }
    if end == count { return self }
    if let space = scalars[..<end].lastIndex(of: " "), space > 0 || scalars[end] == " " {
      end = scalars[end] == " " ? end : space
    }
    while end > 0, scalars[end - 1] == " " { end -= 1 }
    return Letters(scalars[..<end])
  }

  /// As many whole words from the end as fit; letters where not even one word does.
  func suffix(columns: Int) -> Letters {
    var width = 0
    var start = count
    while start > 0, width + displayWidth(scalars[start - 1]) <= columns {
      start -= 1
      width += displayWidth(scalars[start])
    }
    if start == 0 { return self }
    while start < count, displayWidth(scalars[start]) == 0 { start += 1 }
    if start > 0, scalars[start - 1] != " ", let space = scalars[start...].firstIndex(of: " ") { start = space + 1 }
    while start < count, scalars[start] == " " { start += 1 }
    return Letters(scalars[start...])
  }
}

/// Letters of UTF-8 with each run of white space and control characters as one space.
private func folded(_ utf8: ArraySlice<UInt8>) -> Letters {
  var scalars: [Unicode.Scalar] = []
  for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
    let isBlank =
      scalar.value < 0x21 || (0x7F...0xA0).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
    if !isBlank { scalars.append(scalar) } else if scalars.last != " " { scalars.append(" ") }
  }
  return Letters(scalars)
}

/// Removes the white space around the whole, and what two parts have twice.
private func trim(_ before: inout Letters, _ words: inout Letters, _ after: inout Letters) {
  if before.scalars.first == " " { before = Letters(before.scalars.dropFirst()) }
  if before.count == 0, words.scalars.first == " " { words = Letters(words.scalars.dropFirst()) }
  if before.count == 0, words.count == 0, after.scalars.first == " " { after = Letters(after.scalars.dropFirst()) }
  if after.scalars.last == " " { after = Letters(after.scalars.dropLast()) }
}
