import Provenance

/// Words and headings that fell out between two paragraphs.
struct LostParts {
  let damaged: Side
  let sibling: Side

  /// Words that a lost tail has at most; more is a cut, not an accident.
  private static let longestTail = 8
  /// Letters that must agree before and after the hole.
  private static let leastContext = 24
  private static let longestHeading = 80
  private static let leastProse = 60

  /// What fell out between the runs `a` and `b`, which follow each other in both texts.
  func changes(_ a: Alignment.Segment, _ b: Alignment.Segment) -> [GapMending.Change] {
    let missing = b.sibling - (a.sibling + a.count)
    guard a.damaged + a.count == b.damaged, missing > 0, missing < 200, a.count >= Self.leastContext,
      b.count >= Self.leastContext
    else { return [] }
    // The run before may have run on into the next paragraph if the lost words begin with the same letters.
    for back in 0...min(16, a.count - 1) {
      let before = b.damaged - 1 - back
      let after = b.sibling - back
      guard back == 0 || damaged.letters[before + 1] == sibling.letters[after] else { return [] }
      let hole = damaged.gap(before, before + 1)
      guard Self.hasParagraphBreak(damaged.text[hole]) else { continue }
      return changes(hole, sibling.end(a.sibling + a.count - 1 - back)..<sibling.start(after))
    }
    return []
  }

  private func changes(_ gap: Range<Int>, _ model: Range<Int>) -> [GapMending.Change] {
    // The marks that close the paragraph before stand in both.
    let closing = damaged.text[gap].prefix { !Self.isSpace($0) && $0 < 0xC2 }.count
    guard sibling.text[model].prefix(closing).elementsEqual(damaged.text[gap].prefix(closing)) else { return [] }
    let hole = gap.dropFirst(closing)
    let filling = model.dropFirst(closing)
    let spaces = Gap(damaged.text, hole).items
    guard spaces.allSatisfy({ $0.kind == .space || $0.scalar == 0x22 }) else { return [] }
    var changes: [GapMending.Change] = []
    var pieces = Self.paragraphs(sibling.text, filling)
    var isNear = false
    if closing == 0, let tail = pieces.first, isTail(tail.range), !tail.isOwn {
      var at = hole.lowerBound
      if let first = spaces.first, first.kind == .space, !first.isBreak { at = first.range.upperBound }
      let words = Array(sibling.text[tail.range])
      changes.append(
        GapMending.Change(
          range: at..<at, replacement: at > hole.lowerBound ? words : [0x20] + words, kind: .lostTail, donor: tail.range
        ))
      pieces.removeFirst()
      isNear = true
    } else if let rest = pieces.first, !rest.isOwn {
      // The paragraph goes on in the sibling by more than a tail.
      return []
    }
    let breaks = damaged.text[hole].count { $0 == 0x0A }
    if let heading = pieces.first, pieces.count == 1 || pieces[1...].allSatisfy({ !$0.hasLetters }),
      isNear || breaks > 2, isHeading(heading.range), isProse(before: hole.lowerBound), isProse(after: hole.upperBound)
    {
      var at = hole.upperBound
      while at > hole.lowerBound, !Self.isSpace(damaged.text[at - 1]) { at -= 1 }
      changes.append(
        GapMending.Change(
          range: at..<at, replacement: Array(sibling.text[heading.range]) + [0x0A, 0x0A], kind: .lostHeading,
          donor: heading.range))
    }
    return changes
  }

  /// A paragraph of the filling: without the spaces around it, and whether it starts after a blank line.
  private struct Piece {
    let range: Range<Int>
    let isOwn: Bool
    let hasLetters: Bool
  }

  private static func paragraphs(_ text: [UInt8], _ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var at = range.lowerBound
    var isOwn = false
    while at < range.upperBound {
      var breaks = 0
      while at < range.upperBound, spaceWidth(text, at) > 0 {
        if text[at] == 0x0A { breaks += 1 }
        at += spaceWidth(text, at)
      }
      if breaks > 1 { isOwn = true }
      guard at < range.upperBound else { break }
      let start = at
      var end = at
      var newlines = 0
      while at < range.upperBound, newlines < 2 {
        let space = spaceWidth(text, at)
        if text[at] == 0x0A { newlines += 1 }
        if space == 0 {
          newlines = 0
          end = at + 1
        }
        at += max(1, space)
      }
      if newlines > 1 { at = end }
      let hasLetters = text[start..<end].contains { $0 >= 0x80 || LetterFolding.ascii[Int($0)] != 0 }
      pieces.append(Piece(range: start..<end, isOwn: isOwn, hasLetters: hasLetters))
      isOwn = true
    }
    return pieces
  }

  private func isTail(_ range: Range<Int>) -> Bool {
    let words = sibling.text[range].split(whereSeparator: Self.isSpace)
    guard words.count <= Self.longestTail else { return false }
    var end = range.upperBound
    while end > range.lowerBound, [0x22, 0x27, 0x29, 0x99, 0x9D, 0x80, 0xE2].contains(sibling.text[end - 1]) {
      end -= 1
    }
    return end > range.lowerBound && [0x2E, 0x21, 0x3F].contains(sibling.text[end - 1])
  }

  private func isHeading(_ range: Range<Int>) -> Bool {
    let text = sibling.text[range]
    guard text.count <= Self.longestHeading, !text.contains(0x0A), let first = text.first, let last = text.last else {
      return false
    }
    let isCapital = (0x41...0x5A).contains(first) || (0x30...0x39).contains(first) || first >= 0xC3
    return isCapital && ![0x2E, 0x2C, 0x3A, 0x3B, 0x29].contains(last)
      && !Self.furniture.contains { line in
        text.count >= line.utf8.count && zip(text, line.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
      }
  }

  /// How lines begin that stand between paragraphs without being headings.
  private static let furniture = [
    "advertisement", "read more", "read also", "related", "more on", "more:", "share", "watch", "story continues",
    "continue reading", "sign up", "subscribe", "latest", "listen", "photo", "image", "video", "see also", "click",
    "duration", "recommended", "most popular", "scroll",
  ]

  private func isProse(before at: Int) -> Bool {
    var start = at
    while start > 0, at - start < 4000, damaged.text[start - 1] != 0x0A { start -= 1 }
    return at - start >= Self.leastProse
  }
  private func isProse(after at: Int) -> Bool {
    let line = damaged.text[at...].prefix { $0 != 0x0A }
    return line.count >= Self.leastProse
  }

  private static func hasParagraphBreak(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.count { $0 == 0x0A } > 1 }
  /// Bytes of the space at `at`, a no-break space included; 0 where there is none.
  private static func spaceWidth(_ text: [UInt8], _ at: Int) -> Int {
    if isSpace(text[at]) { return 1 }
    return text[at] == 0xC2 && at + 1 < text.count && text[at + 1] == 0xA0 ? 2 : 0
  }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
