import Provenance

/// Takes articles in any order, keeping their letters, then adds them to an index in an order that does not depend on how
/// they came, and reads the groups off it.
struct CopyGrouping {
  private var days: [CivilDate?] = []
  private var sketches: [Sketch] = []
  /// The samples of all articles, one after another.
  private var samples: [UInt32] = []
  /// The folded letters of each text that came first; nothing for those that are letter for letter the same.
  private var letters: [[UInt8]] = []
  /// Which article holds the letters of each.
  private var holder: [Int32] = []
  private var holders: [UInt64: Int32] = [:]
  private var folded: [UInt8] = []
  /// The article before each that is letter for letter the same; itself where there is none.
  private var twin: [Int] = []
  /// What each article is to each one it was found to be one text with.
  private var bonds: [[Bond]] = []
  private var groups = UnionFind(0)

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
  static let leastLetters = 40

  /// Takes one article.
  ///
  /// - Complexity: O(bytes).
  mutating func add(_ text: [UInt8], day: CivilDate?) {
    let me = sketches.count
    LetterFolding.fold(text, into: &folded)
    let whole = Fingerprints.whole(folded)
    days.append(day)
    if folded.count >= Self.leastLetters, let first = holders[whole] {
      holder.append(first)
      letters.append([])
      sketches.append(sketches[Int(first)])
      return
    }
    holders[whole] = Int32(truncatingIfNeeded: me)
    holder.append(Int32(truncatingIfNeeded: me))
    letters.append(Array(folded))
    let start = samples.count
    Fingerprints.append(of: folded, to: &samples)
    sketches.append(Sketch(letters: folded.count, whole: whole, samples: start..<samples.count))
  }

  /// What each article is to its group, in the order in which they were taken.
  mutating func verdicts() -> [CopyVerdict] {
    let all = sketches.indices
    twin = Array(all)
    groups = UnionFind(all.count)
    bonds = Array(repeating: [], count: all.count)
    join(links())
    for article in all where twin[article] != article {
      groups.join(article, twin[article])
      bonds[article].append(Bond(other: twin[article], held: 1, holds: 1, verbatim: 1))
      // One bond is enough for the twin of thousands.
      guard bonds[twin[article]].isEmpty else { continue }
      bonds[twin[article]].append(Bond(other: article, held: 1, holds: 1, verbatim: 1))
    }
    // The first member stands for its group.
    let groupOf = all.map { groups.find($0) }
    var oldest = OldestOfGroups(count: all.count)
    for article in all { oldest.note(days[article], article, in: groupOf[article]) }
    return all.map { article in
      verdict(article, group: groupOf[article], isOldest: oldest.isKnown(article, in: groupOf[article]))
    }
  }

  /// The links that an index finds, looked at again when it knows all there is to know.
  private mutating func links() -> [Link] {
    var index = GroupIndex()
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
      let found = index.add(samples[sketch.samples]) { letters[Int(holder[added[$0]])] }
      for link in found {
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
    for link in links where link.kinship.isMutual { groups.join(link.first, link.second) }
    // Which part of the excerpt a holder has, in twentieths; the next excerpt of a text tells no more than that. Of two
    // holders that have as much, the one with more copies is the text.
    var sizes = [Int](repeating: 0, count: sketches.count)
    for article in sketches.indices { sizes[groups.find(article)] += 1 }
    let excerpts = links.filter { !$0.kinship.isMutual }.map { link in
      (link: link, held: Int(20 * link.kinship.moreAsTheyStand + 0.5), size: sizes[groups.find(link.holder)])
    }.sorted { a, b in
      (b.held, b.size, b.link.kinship.more, b.link.kinship.less, a.link.excerpt, a.link.holder) < (
        a.held, a.size, a.link.kinship.more, a.link.kinship.less, b.link.excerpt, b.link.holder
      )
    }.map(\.link)
    var isPlaced: Set<Int> = []
    var kept = links.filter(\.kinship.isMutual)
    for link in excerpts {
      if isPlaced.insert(link.excerpt).inserted { groups.join(link.excerpt, link.holder) }
      if groups.find(link.excerpt) == groups.find(link.holder) { kept.append(link) }
    }
    for link in kept { bind(link) }
  }

  /// By day, then the shorter first; ties only between texts of the same letters.
  private func order() -> [Int] {
    sketches.indices.sorted { a, b in
      let (dayA, dayB) = (days[a], days[b])
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
    guard let day = days[candidate] else { return nil }
    var oldest: (day: CivilDate, bond: Bond)?
    for bond in bonds[candidate] {
      guard let other = days[bond.other], other < day else { continue }
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
