import Provenance

/// Compares two versions of one text: paragraphs by their letters, then the words of those that were changed.
struct VersionDifference {
  /// One paragraph: where it stands and what it is compared by.
  private struct Part {
    let range: TextRange
    let letters: [UInt8]
    let key: UInt64
    let shingles: Set<UInt64>
  }

  /// Letters of the runs by which changed paragraphs are told to be the same.
  private static let shingle = 8
  /// Which part of the smaller paragraph's runs both must have.
  private static let leastShared = 0.4

  private let old: [Part]
  private let new: [Part]
  private let oldText: [UInt8]
  private let newText: [UInt8]

  init(_ old: CopyCandidate, _ new: CopyCandidate) {
    oldText = old.text
    newText = new.text
    self.old = Self.parts(old)
    self.new = Self.parts(new)
  }

  /// The changes in the order of the new text; what was removed stands where it stood.
  func changes() -> [VersionChange] {
    var partner = equalParts()
    let stayed = Self.longestAscending(partner)
    let isChanged = changedParts(&partner)
    var changes: [VersionChange] = []
    var isTaken = [Bool](repeating: false, count: old.count)
    for other in partner where other >= 0 { isTaken[other] = true }
    var next = 0
    for (at, other) in partner.enumerated() {
      // What was removed before the old place of this paragraph.
      while other >= 0, stayed[at] || isChanged[at], next < other {
        if !isTaken[next] { changes.append(removed(next)) }
        next += 1
      }
      if other < 0 {
        changes.append(VersionChange(kind: .added, old: nil, new: new[at].range, edits: []))
      } else if isChanged[at] {
        let edits = WordDifference(oldText, old[other].range, newText, new[at].range).edits()
        // The same letters in other clothes are no change; moved paragraphs are told apart below.
        if !edits.isEmpty {
          changes.append(VersionChange(kind: .changed, old: old[other].range, new: new[at].range, edits: edits))
        }
      } else if !stayed[at] {
        changes.append(VersionChange(kind: .moved, old: old[other].range, new: new[at].range, edits: []))
      }
      if other >= 0, stayed[at] || isChanged[at] { next = max(next, other + 1) }
    }
    for rest in old.indices.dropFirst(next) where !isTaken[rest] { changes.append(removed(rest)) }
    return changes
  }

  private func removed(_ part: Int) -> VersionChange {
    VersionChange(kind: .removed, old: old[part].range, new: nil, edits: [])
  }

  /// For each new paragraph the old one of the same letters, -1 where there is none.
  private func equalParts() -> [Int] {
    var places: [UInt64: [Int]] = [:]
    for (at, part) in old.enumerated().reversed() { places[part.key, default: []].append(at) }
    return new.map { part in
      guard let at = places[part.key]?.popLast(), old[at].letters == part.letters else { return -1 }
      return at
    }
  }

  /// Finds partners for paragraphs that have none yet, by shared runs of letters; returns which were found so.
  private func changedParts(_ partner: inout [Int]) -> [Bool] {
    var isFree = [Bool](repeating: true, count: old.count)
    for other in partner where other >= 0 { isFree[other] = false }
    var having: [UInt64: [Int]] = [:]
    for at in old.indices where isFree[at] { for run in old[at].shingles { having[run, default: []].append(at) } }
    var isChanged = [Bool](repeating: false, count: new.count)
    for at in new.indices where partner[at] < 0 {
      var shared: [Int: Int] = [:]
      for run in new[at].shingles {
        // A run of many paragraphs tells nothing.
        for other in (having[run] ?? []).prefix(8) where isFree[other] { shared[other, default: 0] += 1 }
      }
      let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best,
        Double(best.value) >= Self.leastShared
          * Double(max(1, min(new[at].shingles.count, old[best.key].shingles.count)))
      else { continue }
      partner[at] = best.key
      isFree[best.key] = false
      isChanged[at] = true
    }
    return isChanged
  }

  /// Which of the numbers, those below 0 left out, belong to the longest ascending sequence.
  private static func longestAscending(_ numbers: [Int]) -> [Bool] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for (at, number) in numbers.enumerated() where number >= 0 {
      let length = ends.partitioningIndex { numbers[$0] >= number }
      if length > 0 { before[at] = ends[length - 1] }
      if length == ends.count { ends.append(at) } else { ends[length] = at }
    }
    var isPart = [Bool](repeating: false, count: numbers.count)
    var at = ends.last ?? -1
    while at >= 0 {
      isPart[at] = true
      at = before[at]
    }
    return isPart
  }

  private static func parts(_ candidate: CopyCandidate) -> [Part] {
    let ranges = candidate.paragraphs.isEmpty ? lines(of: candidate.text) : candidate.paragraphs.map(\.range)
    return ranges.compactMap { range in
      let letters = LetterFolding.letters(of: Array(candidate.text[range.range]))
      guard !letters.isEmpty else { return nil }
      var shingles: Set<UInt64> = []
      for start in 0...max(0, letters.count - shingle) {
        shingles.insert(WordKey.key(letters[start..<min(letters.count, start + shingle)]))
      }
      return Part(range: range, letters: letters, key: WordKey.key(letters), shingles: shingles)
    }
  }

  private static func lines(of text: [UInt8]) -> [TextRange] {
    var lines: [TextRange] = []
    var start = 0
    for at in 0...text.count where at == text.count || text[at] == 0x0A {
      if at > start { lines.append(TextRange(start, at)) }
      start = at + 1
    }
    return lines
  }
}
