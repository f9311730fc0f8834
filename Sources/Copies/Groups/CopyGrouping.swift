import Provenance

/// Adds all candidates to an index in an order that does not depend on how they came, and reads the groups off it.
struct CopyGrouping {
  private let candidates: [CopyCandidate]
  private var index = CopyIndex()
  /// The candidates in the index, in the order in which they were added.
  private var added: [Int] = []
  /// Where each candidate, or the one that is letter for letter the same, stands in the index.
  private var place: [Int]
  /// What each candidate is to each one it was found to be one text with.
  private var bonds: [[Bond]]

  /// One side of a link: another candidate, and which part of each text the other holds.
  private struct Bond {
    let other: Int
    let held: Double
    let holds: Double
    /// Which part of the held letters stands in long runs.
    let verbatim: Double
  }
  private struct Sketch {
    var letters = 0
    var whole: UInt64 = 0
    var end = 0
  }

  /// Letters that a text must have for an equal one to be its copy.
  private static let leastLetters = 40

  init(_ candidates: [CopyCandidate]) {
    self.candidates = candidates
    place = Array(repeating: 0, count: candidates.count)
    bonds = Array(repeating: [], count: candidates.count)
    var samples: [UInt32] = []
    var letters: [UInt8] = []
    let sketches = candidates.map { candidate in
      LetterFolding.fold(candidate.text, into: &letters)
      Fingerprints.append(of: letters, to: &samples)
      return Sketch(letters: letters.count, whole: Fingerprints.whole(letters), end: samples.count)
    }
    var equal: [UInt64: Int] = [:]
    for candidate in order(sketches) {
      let sketch = sketches[candidate]
      if sketch.letters >= Self.leastLetters {
        if let twin = equal[sketch.whole] {
          place[candidate] = place[twin]
          bonds[candidate].append(Bond(other: twin, held: 1, holds: 1, verbatim: 1))
          // One bond is enough for the twin of thousands.
          if bonds[twin].isEmpty { bonds[twin].append(Bond(other: candidate, held: 1, holds: 1, verbatim: 1)) }
          continue
        }
        equal[sketch.whole] = candidate
      }
      let start = candidate == 0 ? 0 : sketches[candidate - 1].end
      place[candidate] = added.count
      added.append(candidate)
      for link in index.add(candidates[candidate].text, samples: samples[start..<sketch.end]) {
        bind(candidate, added[link.partner], link.kinship)
      }
    }
  }

  /// By day, then the shorter first; ties only between texts of the same letters.
  private func order(_ sketches: [Sketch]) -> [Int] {
    candidates.indices.sorted { a, b in
      let (dayA, dayB) = (candidates[a].day, candidates[b].day)
      if dayA != dayB {
        guard let dayA else { return false }
        guard let dayB else { return true }
        return dayA < dayB
      }
      return (sketches[a].letters, sketches[a].whole, a) < (sketches[b].letters, sketches[b].whole, b)
    }
  }

  private mutating func bind(_ a: Int, _ b: Int, _ kinship: Kinship) {
    let overlap = kinship.overlap
    let first = Double(overlap.first) / Double(max(1, kinship.letters.0))
    let second = Double(overlap.second) / Double(max(1, kinship.letters.1))
    bonds[a].append(
      Bond(other: b, held: first, holds: second, verbatim: Double(overlap.firstLong) / Double(max(1, overlap.first))))
    bonds[b].append(
      Bond(other: a, held: second, holds: first, verbatim: Double(overlap.secondLong) / Double(max(1, overlap.second))))
  }

  /// What each candidate is to its group.
  func verdicts() -> [CopyVerdict] {
    var groups: [Int: Int] = [:]
    let groupOf = candidates.indices.map { candidate in
      let root = index.root(place[candidate])
      return groups[root]
        ?? {
          groups[root] = candidate; return candidate
        }()
    }
    var oldest = OldestOfGroups(count: candidates.count)
    for candidate in candidates.indices { oldest.note(candidates[candidate].day, candidate, in: groupOf[candidate]) }
    return candidates.indices.map { candidate in
      verdict(candidate, group: groupOf[candidate], isOldest: oldest.isKnown(candidate, in: groupOf[candidate]))
    }
  }

  private func verdict(_ candidate: Int, group: Int, isOldest: Bool) -> CopyVerdict {
    let bonds = bonds[candidate]
    guard let closest = bonds.max(by: { ($0.held, $0.holds) < ($1.held, $1.holds) }) else {
      return CopyVerdict(group: group, copyOf: nil, kind: .original, containment: 1)
    }
    let containment = min(1, closest.held)
    if isOldest { return CopyVerdict(group: group, copyOf: nil, kind: .original, containment: containment) }
    let source = source(of: candidate)
    let bond = source ?? closest
    return CopyVerdict(group: group, copyOf: source?.other, kind: Self.kind(bond), containment: containment)
  }

  /// The bond with the oldest article that is known to be older.
  private func source(of candidate: Int) -> Bond? {
    guard let day = candidates[candidate].day else { return nil }
    var oldest: (day: CivilDate, bond: Bond)?
    for bond in bonds[candidate] {
      guard let other = candidates[bond.other].day, other < day else { continue }
      if let best = oldest, (best.day, -best.bond.held) <= (other, -bond.held) { continue }
      oldest = (other, bond)
    }
    return oldest?.bond
  }

  private static func kind(_ bond: Bond) -> CopyVerdict.Kind {
    if bond.held < 0.7, bond.holds < 0.7, bond.verbatim < 0.5 { return .reworded }
    if bond.held >= 0.8 { return bond.holds < 0.55 ? .excerpt : .copy }
    // A text that stands whole inside this one was framed; one that stands in parts was written on.
    return bond.holds >= 0.95 ? .copy : .version
  }
}

/// Which member of each group is known to be the oldest.
private struct OldestOfGroups {
  private var day: [CivilDate?]
  private var member: [Int]
  private var isOpen: [Bool]

  init(count: Int) {
    day = Array(repeating: nil, count: count)
    member = Array(repeating: -1, count: count)
    isOpen = Array(repeating: false, count: count)
  }

  mutating func note(_ new: CivilDate?, _ candidate: Int, in group: Int) {
    guard let new else { return isOpen[group] = true }
    guard let old = day[group] else { return (day[group], member[group]) = (new, candidate) }
    if new < old { (day[group], member[group]) = (new, candidate) } else if new == old { member[group] = -1 }
  }

  /// Whether `candidate` alone has the first day of its group and no member is without a day.
  func isKnown(_ candidate: Int, in group: Int) -> Bool { !isOpen[group] && member[group] == candidate }
}
