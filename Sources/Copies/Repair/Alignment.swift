/// Where the letters of a damaged text stand in a sibling.
struct Alignment {
  /// A run of equal letters.
  struct Segment {
    /// Its first letter in the damaged text and in the sibling.
    var damaged: Int
    var sibling: Int
    var count: Int
    /// Letters of the sibling right before this run that the damaged text lost, all of them past ASCII; the run before
    /// ends where they start.
    var lost = 0
  }
  /// Sorted by place in the damaged text, not overlapping there.
  private(set) var segments: [Segment] = []

  /// Letters by which a run is found.
  private static let seed = 14
  /// Lost letters in a row that are still believed: a sentence in another script.
  private static let longestLoss = 60
  /// Letters that must agree after a lost or different letter.
  private static let agreement = 6

  /// Letters before a loss that must agree where nothing stands before them.
  private static let leadAgreement = 4

  private let damaged: Side
  private let sibling: Side

  /// Aligns `damaged` with `sibling`.
  ///
  /// - Complexity: O(letters of both), as each letter is in one run only.
  init(_ damaged: Side, _ sibling: Side) {
    self.damaged = damaged
    self.sibling = sibling
    let here = damaged.letters
    let there = sibling.letters
    guard here.count >= Self.seed, there.count >= Self.seed else { return }
    var bits = 8
    while 1 << bits < there.count * 2, bits < 26 { bits += 1 }
    var table = [Int32](repeating: -1, count: 1 << bits)
    for at in 0...there.count - Self.seed { table[Self.slot(there, at, bits)] = Int32(truncatingIfNeeded: at) }
    var at = 0
    var passed = 0
    while at + Self.seed <= here.count {
      // Text goes on where it was; the table is asked after.
      let expected = segments.last.map { $0.sibling + at - $0.damaged } ?? -1
      let found = seeds(at, expected) ? expected : Int(table[Self.slot(here, at, bits)])
      guard found >= 0, seeds(at, found) else {
        at += 1
        continue
      }
      var start = 0
      while at - start > passed, found - start > 0, here[at - start - 1] == there[found - start - 1] { start += 1 }
      let lost = lead(to: at - start, found - start, after: passed)
      at = follow(at - start, found - start, lost: lost)
      passed = at
    }
  }

  private func seeds(_ at: Int, _ other: Int) -> Bool {
    guard other >= 0, other + Self.seed <= sibling.letters.count else { return false }
    return agree(at, other, Self.seed)
  }

  private func agree(_ at: Int, _ other: Int, _ count: Int) -> Bool {
    let count = min(count, damaged.letters.count - at, sibling.letters.count - other)
    guard count > 0 else { return false }
    for next in 0..<count where damaged.letters[at + next] != sibling.letters[other + next] { return false }
    return true
  }

  /// Follows the text from a pair of places as far as it agrees but for small losses and differences, and returns where
  /// it stopped in the damaged text.
  private mutating func follow(_ damagedStart: Int, _ siblingStart: Int, lost: Int) -> Int {
    var i = damagedStart
    var j = siblingStart
    var lost = lost
    while true {
      let start = i
      let startThere = j
      while i < damaged.letters.count, j < sibling.letters.count, damaged.letters[i] == sibling.letters[j] {
        i += 1
        j += 1
      }
      guard i > start else { return i }
      segments.append(Segment(damaged: start, sibling: startThere, count: i - start, lost: lost))
      if let loss = loss(i, j) {
        lost = loss
        j += loss
      } else if let last = segments.last, last.count > 1, isForeign(sibling, j - 1), loss(i - 1, j - 1) == 1 {
        // "fiancée" without its é: the e before the loss was taken for the one after it.
        segments[segments.count - 1].count -= 1
        i -= 1
        lost = 1
      } else if let (here, there) = difference(i, j) {
        i += here
        j += there
        lost = 0
      } else {
        return i
      }
    }
  }

  /// Adds the run before a run that starts at `i` and `j`, if a loss parts the two, and returns how much was lost.
  private mutating func lead(to i: Int, _ j: Int, after passed: Int) -> Int {
    var lost = 0
    while lost < Self.longestLoss, j - lost > 0, isForeign(sibling, j - lost - 1) {
      lost += 1
      var count = 0
      while i - count > passed, j - lost - count > 0,
        damaged.letters[i - count - 1] == sibling.letters[j - lost - count - 1]
      {
        count += 1
      }
      guard count >= Self.leadAgreement || count > 0 && i - count == passed else { continue }
      segments.append(Segment(damaged: i - count, sibling: j - lost - count, count: count))
      return lost
    }
    return 0
  }

  /// How many letters past ASCII the sibling has here that the damaged text lost.
  private func loss(_ i: Int, _ j: Int) -> Int? {
    var count = 0
    while count < Self.longestLoss, j + count < sibling.letters.count, isForeign(sibling, j + count) {
      count += 1
      if agreesAfterLoss(i, j + count) { return count }
    }
    return nil
  }

  /// Whether both go on the same way but for further losses.
  private func agreesAfterLoss(_ start: Int, _ other: Int) -> Bool {
    var i = start, j = other, agreed = 0
    while agreed < Self.agreement, i < damaged.letters.count, j < sibling.letters.count, j - other < Self.longestLoss {
      if damaged.letters[i] == sibling.letters[j] {
        agreed += 1
        i += 1
        j += 1
      } else if agreed > 0, isForeign(sibling, j) {
        j += 1
      } else {
        return false
      }
    }
    return agreed == Self.agreement || agreed > 0 && i == damaged.letters.count
  }

  /// A small difference after which both go on: a wrong letter, one too many, letters that the sibling lost.
  private func difference(_ i: Int, _ j: Int) -> (Int, Int)? {
    for (here, there) in [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2), (2, 0), (0, 2)]
    where agree(i + here, j + there, Self.agreement * 2) { return (here, there) }
    return nil
  }

  private func isForeign(_ side: Side, _ at: Int) -> Bool { side.text[Int(side.places[at])] >= 0x80 }

  private static func slot(_ letters: [UInt8], _ at: Int, _ bits: Int) -> Int {
    var key: UInt64 = 0
    for next in 0..<seed { key = key &* 0x100_0000_01B3 ^ UInt64(letters[at + next]) }
    return Int(((key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}

/// One of the two texts that are compared.
struct Side {
  let text: [UInt8]
  let letters: [UInt8]
  let places: [Int32]

  init(_ text: [UInt8]) {
    let folded = LetterFolding.placed(text)
    self.text = text
    letters = folded.letters
    places = folded.places
  }

  /// Where letter `at` starts and ends in the text.
  func start(_ at: Int) -> Int { Int(places[at]) }
  func end(_ at: Int) -> Int { min(text.count, Int(places[at]) + WordEdges.width(text[Int(places[at])])) }
  /// What stands between the letters `before` and `after`; to the ends of the text past its letters.
  func gap(_ before: Int, _ after: Int) -> Range<Int> {
    let start = before < 0 ? 0 : end(before)
    let stop = after >= places.count ? text.count : self.start(after)
    return start..<max(start, stop)
  }
  var folded: FoldedText { FoldedText(letters: letters, places: places) }
}
