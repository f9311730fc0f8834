import Provenance

/// Adds all candidates to an index in an order that does not depend on how they came, and reads the groups off it.
struct CopyGrouping {
  private let candidates: [CopyCandidate]
  private let sketches: [Sketch]
  /// The samples of all candidates, one after another.
  private let samples: [UInt32]
  /// The candidate before each that is letter for letter the same; itself where there is none.
  private var twin: [Int]
  /// What each candidate is to each one it was found to be one text with.
  private var bonds: [[Bond]]
  /// Union-find over candidates.
  private var parent: [Int]

  /// One side of a link: another candidate, and which part of each text the other holds.
  private struct Bond {
    let other: Int
    let held: Double
    let holds: Double
    /// Which part of the held letters stands in long runs.
    let verbatim: Double
  }
  private struct Sketch {
    let letters: Int
    let whole: UInt64
    let samples: Range<Int>
  }
  private struct Link {
    let first: Int
    let second: Int
    let kinship: Kinship
    /// The one that is mostly held by the other, and how much of it.
    var excerpt: Int { kinship.firstHeld > kinship.secondHeld ? first : second }
    var holder: Int { kinship.firstHeld > kinship.secondHeld ? second : first }
  }

  /// Letters that a text must have for an equal one to be its copy.
  private static let leastLetters = 40

  init(_ candidates: [CopyCandidate]) {
    self.candidates = candidates
    twin = Array(candidates.indices)
    parent = Array(candidates.indices)
    bonds = Array(repeating: [], count: candidates.count)
    var samples: [UInt32] = []
    var letters: [UInt8] = []
    sketches = candidates.map { candidate in
      LetterFolding.fold(candidate.text, into: &letters)
      let start = samples.count
      Fingerprints.append(of: letters, to: &samples)
      return Sketch(letters: letters.count, whole: Fingerprints.whole(letters), samples: start..<samples.count)
    }
    self.samples = samples
    let links = links()
    join(links)
    for candidate in candidates.indices where twin[candidate] != candidate {
      unite(candidate, twin[candidate])
      bonds[candidate].append(Bond(other: twin[candidate], held: 1, holds: 1, verbatim: 1))
      // One bond is enough for the twin of thousands.
      guard bonds[twin[candidate]].isEmpty else { continue }
      bonds[twin[candidate]].append(Bond(other: candidate, held: 1, holds: 1, verbatim: 1))
    }
  }

  /// The links that an index finds, looked at again when it knows all there is to know.
  private mutating func links() -> [Link] {
    var index = CopyIndex()
    var added: [Int] = []
    var links: [Link] = []
    var equal: [UInt64: Int] = [:]
    for candidate in order() {
      let sketch = sketches[candidate]
      if sketch.letters >= Self.leastLetters {
        if let first = equal[sketch.whole] {
          twin[candidate] = first
          continue
        }
        equal[sketch.whole] = candidate
      }
      added.append(candidate)
      for link in index.add(candidates[candidate].text, samples: samples[sketch.samples]) {
        links.append(Link(first: candidate, second: added[link.partner], kinship: link.kinship))
      }
    }
    return links.compactMap { link in
      let (first, second) = (sketches[link.first].samples, sketches[link.second].samples)
      let kinship = index.settled(link.kinship, samples[first], samples[second])
      return kinship.isOneText ? Link(first: link.first, second: link.second, kinship: kinship) : nil
    }
  }

  /// Joins what is one text: each two that hold much of each other, and each excerpt with the one that holds most of it.
  ///
  /// A mixture that holds an excerpt too is thereby not drawn into the group of the text that the excerpt is of.
  private mutating func join(_ links: [Link]) {
    for link in links where link.kinship.isMutual { unite(link.first, link.second) }
    let excerpts = links.filter { !$0.kinship.isMutual }.sorted { a, b in
      (b.kinship.more, b.kinship.less, a.excerpt, a.holder) < (a.kinship.more, a.kinship.less, b.excerpt, b.holder)
    }
    var isPlaced: Set<Int> = []
    var kept = links.filter(\.kinship.isMutual)
    for link in excerpts {
      if isPlaced.insert(link.excerpt).inserted { unite(link.excerpt, link.holder) }
      if root(link.excerpt) == root(link.holder) { kept.append(link) }
    }
    for link in kept { bind(link) }
  }

  private func root(_ candidate: Int) -> Int {
    var at = candidate
    while parent[at] != at { at = parent[at] }
    return at
  }

  private mutating func unite(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    parent[max(a, b)] = min(a, b)
  }

  /// By day, then the shorter first; ties only between texts of the same letters.
  private func order() -> [Int] {
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

  private mutating func bind(_ link: Link) {
    let overlap = link.kinship.overlap
    let (a, b) = (link.first, link.second)
    let first = Double(overlap.first) / Double(max(1, sketches[a].letters))
    let second = Double(overlap.second) / Double(max(1, sketches[b].letters))
    bonds[a].append(
      Bond(other: b, held: first, holds: second, verbatim: Double(overlap.firstLong) / Double(max(1, overlap.first))))
    bonds[b].append(
      Bond(other: a, held: second, holds: first, verbatim: Double(overlap.secondLong) / Double(max(1, overlap.second))))
  }

  /// What each candidate is to its group.
  func verdicts() -> [CopyVerdict] {
    // Roots are the least of their group already.
    let groupOf = candidates.indices.map(root)
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
