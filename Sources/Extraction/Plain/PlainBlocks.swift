import Provenance

/// The blocks of a page of plain text: paragraphs whose wrapped lines are joined by a space.
///
/// - Complexity: O(bytes).
func plainPage(_ text: MappedText) -> Page {
  let lines = text.utf8.withUnsafeBufferPointer { plainLines($0) }
  var page = Page(flow: MappedText(), blocks: [])
  var index = 0
  while index < lines.count {
    // A group: lines with no blank line between them.
    var groupEnd = index + 1
    while groupEnd < lines.count, !lines[groupEnd].startsGroup || page.blocks.count > mostBlocks { groupEnd += 1 }
    let group = lines[index..<groupEnd]
    let isWrapped = isHardWrapped(group)
    var first = index
    while first < groupEnd {
      var next = first + 1
      while next < groupEnd,
        page.blocks.count > mostBlocks
          || text.utf8.withUnsafeBufferPointer({ continues($0, lines[next - 1], lines[next], isWrapped) })
      {
        next += 1
      }
      append(lines[first..<next], of: text, startsGroup: first == index, to: &page)
      first = next
    }
    index = groupEnd
  }
  return page
}

/// So many blocks are told apart; what is left of a page that has more is one block.
let mostBlocks = 50_000

/// A line that is not blank, trimmed.
struct PlainLine {
  /// Its words, in the page text, list mark left out.
  var start: Int
  var end: Int
  /// Where it starts with its list mark.
  var markStart: Int
  /// Whether it is first after a blank line.
  var startsGroup: Bool
  var isListItem: Bool { markStart < start }
}

/// The lines that are not blank.
private func plainLines(_ bytes: UnsafeBufferPointer<UInt8>) -> [PlainLine] {
  var lines: [PlainLine] = []
  var at = 0
  var blankBefore = true
  while at < bytes.count {
    var end = at
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let start = skippingSpace(bytes, at, end)
    let trimmed = trimmingSpace(bytes, start, end)
    if start < trimmed {
      let mark = listMarkLength(bytes, start, trimmed)
      lines.append(PlainLine(start: start + mark, end: trimmed, markStart: start, startsGroup: blankBefore))
      blankBefore = false
    } else {
      blankBefore = true
    }
    at = end + 1
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { at += 1 }
  }
  return lines
}

/// Joins `lines` into one block of `page`.
private func append(_ lines: ArraySlice<PlainLine>, of text: MappedText, startsGroup: Bool, to page: inout Page) {
  guard let first = lines.first, let last = lines.last else { return }
  if page.flow.count > 0 {
    page.flow.append(
      [0x0A],
      standingFor: ByteRange(
        text.captured(TextRange(first.markStart, first.markStart)).start,
        text.captured(TextRange(first.markStart, first.markStart)).start))
  }
  let start = page.flow.count
  var previous: PlainLine?
  for line in lines {
    if let previous {
      let gap = text.captured(TextRange(previous.end, line.start))
      page.flow.append([0x20], standingFor: gap)
    }
    page.flow.append(text, TextRange(line.start, line.end))
    previous = line
  }
  page.blocks.append(
    PageBlock(
      range: TextRange(start, page.flow.count), bytes: text.captured(TextRange(first.markStart, last.end)),
      startsGroup: startsGroup, isListItem: first.isListItem))
}

/// How long a list mark with the space behind it is: a bullet, a dash or a star; 0 where there is none or nothing else.
private func listMarkLength(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
  var at = start
  let first = bytes[start]
  if first == 0x2A || first == 0x2D {
    at += 1
  } else if first == 0xC2, end - start > 1, bytes[start + 1] == 0xB7 {
    at += 2
  } else if first == 0xE2, end - start > 2, isBullet(bytes[start + 1], bytes[start + 2]) {
    at += 3
  } else {
    return 0
  }
  let rest = skippingSpace(bytes, at, end)
  // A dash needs a space behind it: "-11 degrees" is no item. A bullet needs none.
  if rest == end || rest == at && first != 0xE2 { return 0 }
  return rest - start
}

/// • ‣ ● ○ ■ ▪ ◦ ▶ ► by the last two of their three bytes.
private func isBullet(_ second: UInt8, _ third: UInt8) -> Bool {
  switch second {
  case 0x80: third == 0xA2 || third == 0xA3
  case 0x96: third == 0xA0 || third == 0xAA || third == 0xB6 || third == 0xBA
  case 0x97: third == 0x8B || third == 0x8F || third == 0xA6
  default: false
  }
}

/// The first place from `at` on that is no white space.
func skippingSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
  var at = at
  while at < end {
    let byte = bytes[at]
    if byte <= 0x20 {
      at += 1
    } else if byte == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 || bytes[at + 1] == 0x85 {
      at += 2
    } else if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] <= 0x8F || bytes[at + 2] == 0xAF {
      at += 3
    } else if byte == 0xE3, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] == 0x80 {
      at += 3
    } else if byte == 0xEF, at + 2 < end, bytes[at + 1] == 0xBB, bytes[at + 2] == 0xBF {
      at += 3
    } else {
      break
    }
  }
  return at
}

/// The end of what is left when white space before `end` is dropped.
func trimmingSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
  var end = end
  while end > start {
    let byte = bytes[end - 1]
    if byte <= 0x20 {
      end -= 1
    } else if byte & 0xC0 == 0x80, end - start > 1, bytes[end - 2] == 0xC2, byte == 0xA0 || byte == 0x85 {
      end -= 2
    } else if end - start > 2, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
      byte <= 0x8F && byte >= 0x80 || byte == 0xAF
    {
      end -= 3
    } else if end - start > 2, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, byte == 0x80 {
      end -= 3
    } else {
      break
    }
  }
  return end
}
