/// Whether the lines of a group were broken to fit a width, as mail and old text files are.
func isHardWrapped(_ lines: ArraySlice<PlainLine>) -> Bool {
  guard lines.count >= 3, let first = lines.first else { return false }
  var longest = 0
  var shortest = Int.max
  for line in lines.dropLast() {
    longest = max(longest, line.end - line.markStart)
    shortest = min(shortest, line.end - line.markStart)
    if line.isListItem, line.start != first.start { return false }
  }
  return wrapWidths.contains(longest) && shortest + raggedBytes >= longest
}

/// Widths in bytes at which text is usually broken, and how much shorter than the longest line a full line can be.
private let wrapWidths = 55...100
private let raggedBytes = 16

/// Whether `next` goes on with the sentence that `line` has begun.
func continues(_ bytes: UnsafeBufferPointer<UInt8>, _ line: PlainLine, _ next: PlainLine, _ isWrapped: Bool) -> Bool {
  if next.isListItem { return false }
  if isWrapped { return true }
  let end = endBeforeClosers(bytes, line.start, line.end)
  guard end > line.start, line.end - line.start >= shortestBrokenLine else { return false }
  let last = bytes[end - 1]
  // A sentence, a label or a separator ends here.
  if last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A || last == 0x7C { return false }
  // What goes on starts small: a line that starts with a capital or a figure is its own.
  let first = bytes[next.start]
  if first >= 0x61 && first <= 0x7A { return next.end - next.start >= shortestContinuation }
  if first >= 0xC3 && first < 0xE0, next.start + 1 < next.end {
    let isLetter = letterLength(bytes, next.start, next.end) > 0
    return isLetter && !isCapital(bytes, next.start, next.end) && next.end - next.start >= shortestContinuation
  }
  return false
}

/// A line shorter than this, in bytes, is an entry of its own and not the beginning of a broken sentence.
private let shortestBrokenLine = 25
/// A rest shorter than this, in bytes, is no continuation. "stretched." is one.
private let shortestContinuation = 3
