import Provenance

/// A run of text between quote marks.
struct QuotedRun: Hashable {
  /// With its marks.
  var range: TextRange
  /// Without them.
  var inside: TextRange
  /// The paragraph it stands in.
  let paragraph: Int
  /// Whether a mark closes it.
  var isClosed: Bool
  /// Whether the next run continues it: the speech goes on in the next paragraph.
  var continues = false
}

/// Finds the outermost quoted runs, sorted; those within others are left out.
///
/// Knows straight and curly double quotes, guillemets and the marks of German („…“, »…«, ‚…‘), corner brackets and single
/// quotes, and runs left open over paragraphs, each of which opens again. A mark that fits nothing (inches, a lost partner) is passed over.
/// - Complexity: O(bytes).
func quotedRuns(in text: [UInt8], paragraphs: [TextRange]) -> [QuotedRun] {
  var doubles: [QuotedRun] = []
  var singles: [QuotedRun] = []
  text.withUnsafeBufferPointer { bytes in
    for (number, paragraph) in paragraphs.enumerated() {
      var scan = QuoteScan(bytes: bytes, paragraph: paragraph, number: number, nests: true)
      let previous = doubles.last.flatMap { !$0.isClosed && $0.paragraph == number - 1 ? $0 : nil }
      scan.run(afterOpen: previous != nil)
      if scan.lostCount {
        scan = QuoteScan(bytes: bytes, paragraph: paragraph, number: number, nests: false)
        scan.run(afterOpen: previous != nil)
      }
      if let first = scan.doubles.first, previous != nil, first.range.start == paragraph.start {
        doubles[doubles.count - 1].continues = true
      }
      doubles += scan.doubles
      singles += scan.singles
    }
  }
  return outermost(doubles, singles)
}

/// Joins both sorted lists, leaving out singles that touch a double, unless they hold it whole.
private func outermost(_ doubles: [QuotedRun], _ singles: [QuotedRun]) -> [QuotedRun] {
  var runs: [QuotedRun] = []
  runs.reserveCapacity(doubles.count + singles.count)
  var next = 0
  for run in doubles {
    while next < singles.count, singles[next].range.end <= run.range.start {
      runs.append(singles[next])
      next += 1
    }
    if next < singles.count, singles[next].range.contains(run.range) { continue }
    while next < singles.count, singles[next].range.start < run.range.end { next += 1 }
    runs.append(run)
  }
  runs += singles[next...]
  return runs
}

/// One pass over one paragraph.
private struct QuoteScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let paragraph: TextRange
  let number: Int
  /// Whether a second opening mark nests; otherwise it starts anew and the first is taken for one that lost its close.
  let nests: Bool

  var doubles: [QuotedRun] = []
  var singles: [QuotedRun] = []
  /// Whether marks nested and did not come out even.
  var lostCount = false

  private var open: (start: Int, inside: Int, family: Family)?
  private var depth = 0
  private var sawNesting = false
  private var single: (start: Int, inside: Int)?
  private var possessive: Int?
  private var lastGuillemet: Int?
  private var lastAngle: Int?

  private enum Family { case double, guillemet, angle, corner }
  private enum Mark { case open(Family), close(Family), straight, singleOpen, singleClose, singleStraight }

  init(bytes: UnsafeBufferPointer<UInt8>, paragraph: TextRange, number: Int, nests: Bool) {
    self.bytes = bytes
    self.paragraph = paragraph
    self.number = number
    self.nests = nests
  }

  mutating func run(afterOpen: Bool) {
    var at = paragraph.start
    var sawMark = !afterOpen
    while at < paragraph.end {
      let byte = bytes[at]
      guard byte == 0x22 || byte == 0x27 || byte == 0x60 || byte >= 0xc2, let (mark, width) = mark(at) else {
        at += 1
        continue
      }
      if let end = endOfRow(at, width) {
        at = end
        continue
      }
      if !sawMark, closes(mark, at, width), open == nil {
        // The speech of the paragraph before goes on without a mark of its own.
        append(paragraph.start, paragraph.start, at, at + width, closed: true)
      } else {
        take(mark, at, width)
      }
      if case .singleStraight = mark {} else { sawMark = true }
      at += width
    }
    finish()
  }

  /// The end of a row of one mark that is too long to be writing: it quotes nothing.
  private func endOfRow(_ at: Int, _ width: Int) -> Int? {
    guard at + width < paragraph.end, bytes[at + width] == bytes[at] else { return nil }
    var end = at + width
    while end + width <= paragraph.end, (0..<width).allSatisfy({ bytes[end + $0] == bytes[at + $0] }) { end += width }
    return end - at > Tokenizer.longestRow * width ? end : nil
  }

  private mutating func mark(_ at: Int) -> (Mark, Int)? {
    let second = at + 1 < paragraph.end ? bytes[at + 1] : 0
    let third = at + 2 < paragraph.end ? bytes[at + 2] : 0
    switch (bytes[at], second, third) {
    case (0x22, _, _): return (.straight, 1)
    // The inner mark of '''…''' comes first where it closes.
    case (0x27, 0x27, 0x27) where open != nil: return (.singleStraight, 1)
    case (0x27, 0x27, _): return (.straight, 2)
    case (0x60, 0x60, _): return (.open(.double), 2)
    case (0x27, _, _): return (.singleStraight, 1)
    case (0xc2, 0xab, _), (0xc2, 0xbb, _): return (turned(at, 2, opening: 0xab, .guillemet), 2)
    case (0xe2, 0x80, 0xb9), (0xe2, 0x80, 0xba): return (turned(at, 3, opening: 0xb9, .angle), 3)
    case (0xe2, 0x80, 0x9c):
      if let open, bytes[open.start] == 0xe2, bytes[open.start + 2] == 0x9e { return (.close(.double), 3) }
      // An opening mark that stands for a closing one: “…,“ he said.
      if open != nil, !isSpace(before: at), !isOpening(before: at), !isWord(at + 3) { return (.close(.double), 3) }
      return (.open(.double), 3)
    case (0xe2, 0x80, 0x9d): return (.close(.double), 3)
    case (0xe2, 0x80, 0x9e), (0xe2, 0x80, 0x9f): return (.open(.double), 3)
    case (0xe2, 0x80, 0x98):
      if let single, bytes[single.start] == 0xe2, bytes[single.start + 2] == 0x9a { return (.singleClose, 3) }
      return (.singleOpen, 3)
    case (0xe2, 0x80, 0x9a): return (.singleOpen, 3)
    case (0xe2, 0x80, 0x99): return (.singleClose, 3)
    case (0xe3, 0x80, 0x8c), (0xe3, 0x80, 0x8e): return (.open(.corner), 3)
    case (0xe3, 0x80, 0x8d), (0xe3, 0x80, 0x8f): return (.close(.corner), 3)
    default: return nil
    }
  }

  /// What an angle mark does: French opens with «, German with », and what opened says how it closes. A » that touches no
  /// word or has no « behind it in its paragraph opens nothing ("Home » News", "»More on this").
  private mutating func turned(_ at: Int, _ width: Int, opening: UInt8, _ family: Family) -> Mark {
    let isFirst = bytes[at + width - 1] == opening
    if let open, open.family == family {
      let opensAgain = isFirst == (bytes[open.inside - 1] == opening) || isSpace(before: at) && isWord(at + width)
      return opensAgain ? .open(family) : .close(family)
    }
    if isFirst { return .open(family) }
    let mayOpen = (isSpace(before: at) || isOpening(before: at)) && isWord(at + width)
    return mayOpen && lastFirst(opening, width, family) > at ? .open(family) : .close(family)
  }

  /// Where the last « (or ‹) of the paragraph stands; looked for once.
  private mutating func lastFirst(_ byte: UInt8, _ width: Int, _ family: Family) -> Int {
    if let known = family == .guillemet ? lastGuillemet : lastAngle { return known }
    var at = paragraph.end - width
    while at >= paragraph.start {
      if bytes[at + width - 1] == byte, width == 2 ? bytes[at] == 0xc2 : bytes[at] == 0xe2 && bytes[at + 1] == 0x80 {
        break
      }
      at -= 1
    }
    if family == .guillemet { lastGuillemet = at } else { lastAngle = at }
    return at
  }

  private mutating func take(_ mark: Mark, _ at: Int, _ width: Int) {
    switch mark {
    case .open(let family): opens(family, at, width)
    case .close(let family): closes(family, at, width)
    case .straight:
      let spaceBefore = isSpace(before: at) || isOpening(before: at)
      let spaceAfter = isSpace(at + width)
      if open == nil {
        if spaceBefore || isWord(at + width), !(spaceBefore && spaceAfter && at > paragraph.start) {
          opens(.double, at, width)
        }
      } else if spaceBefore && !spaceAfter && isWord(at + width) {
        opens(.double, at, width)
      } else {
        closes(.double, at, width)
      }
    case .singleOpen:
      if !isWord(before: at) { opensSingle(at, width) }
    case .singleClose: closesSingle(at, width)
    case .singleStraight:
      if isSpace(before: at) || isOpening(before: at), isWord(at + width) {
        opensSingle(at, width)
      } else {
        closesSingle(at, width)
      }
    }
  }

  private func closes(_ mark: Mark, _ at: Int, _ width: Int) -> Bool {
    switch mark {
    case .close: true
    case .straight: !isSpace(before: at) && at > paragraph.start && !isWord(at + width)
    default: false
    }
  }

  private mutating func opens(_ family: Family, _ at: Int, _ width: Int) {
    if let now = open {
      guard now.family == family else { return }
      sawNesting = true
      if nests {
        depth &+= 1
        return
      }
    }
    open = (at, at + width, family)
    depth = 1
  }

  private mutating func closes(_ family: Family, _ at: Int, _ width: Int) {
    guard let now = open, now.family == family else { return }
    depth &-= 1
    if depth == 0 {
      append(now.start, now.inside, at, at + width, closed: true)
      open = nil
    }
  }

  private mutating func opensSingle(_ at: Int, _ width: Int) {
    if let now = single, let end = possessive { appendSingle(now, end, bytes[end] == 0x27 ? 1 : 3) }
    single = (at, at + width)
    possessive = nil
  }

  private mutating func closesSingle(_ at: Int, _ width: Int) {
    guard let now = single, !isWord(at + width), !isSpace(before: at), at > now.inside else { return }
    let isPossessive =
      (bytes[at - 1] | 0x20) == 0x73 && isSpace(at + width) && at + width + 1 < paragraph.end
      && bytes[at + width + 1] &- 0x61 < 26
    if isPossessive {
      if possessive == nil { possessive = at }
      return
    }
    appendSingle(now, at, width)
  }

  private mutating func appendSingle(_ now: (start: Int, inside: Int), _ at: Int, _ width: Int) {
    singles.append(
      QuotedRun(
        range: TextRange(now.start, at + width), inside: TextRange(now.inside, at), paragraph: number, isClosed: true))
    single = nil
    possessive = nil
  }

  private mutating func append(_ start: Int, _ inside: Int, _ at: Int, _ end: Int, closed: Bool) {
    doubles.append(
      QuotedRun(
        range: TextRange(start, end), inside: TextRange(min(inside, at), at), paragraph: number, isClosed: closed))
  }

  private mutating func finish() {
    if let now = single, let end = possessive { appendSingle(now, end, bytes[end] == 0x27 ? 1 : 3) }
    guard let now = open else { return }
    if sawNesting && nests {
      lostCount = true
    } else {
      append(now.start, now.inside, paragraph.end, paragraph.end, closed: false)
    }
  }

  private func isSpace(_ at: Int) -> Bool {
    guard at < paragraph.end else { return true }
    return bytes[at] <= 0x20 || (bytes[at] == 0xc2 && at + 1 < paragraph.end && bytes[at + 1] == 0xa0)
  }

  private func isSpace(before at: Int) -> Bool {
    guard at > paragraph.start else { return true }
    return bytes[at - 1] <= 0x20 || (bytes[at - 1] == 0xa0 && at - 2 >= paragraph.start && bytes[at - 2] == 0xc2)
  }

  /// Whether an opening bracket, a dash or another opening mark stands before.
  private func isOpening(before at: Int) -> Bool {
    guard at > paragraph.start else { return true }
    let byte = bytes[at - 1]
    if byte == 0x28 || byte == 0x5b || byte == 0x2d || byte == 0x22 { return true }
    guard at - 3 >= paragraph.start, bytes[at - 3] == 0xe2, bytes[at - 2] == 0x80 else { return false }
    return byte == 0x93 || byte == 0x94 || byte == 0x9c || byte == 0x98 || byte == 0x9e || byte == 0x9a
  }

  private func isWord(_ at: Int) -> Bool { at < paragraph.end && isWordByte(bytes[at], at) }
  private func isWord(before at: Int) -> Bool { at > paragraph.start && isWordByte(bytes[at - 1], at - 1) }
  private func isWordByte(_ byte: UInt8, _ at: Int) -> Bool {
    if byte >= 0x80 {
      // General punctuation (dashes, marks, the ellipsis) and the no-break space are no letters.
      let lead = byte >= 0xc0 ? at : at - 1 >= paragraph.start && bytes[at - 1] >= 0xc0 ? at - 1 : at - 2
      guard lead >= paragraph.start, lead + 1 < paragraph.end else { return true }
      return !(bytes[lead] == 0xe2 && bytes[lead + 1] == 0x80) && !(bytes[lead] == 0xc2 && bytes[lead + 1] < 0xc0)
    }
    return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x24 || byte == 0x5b
  }
}
