import Provenance

/// Who copied whom among the articles of each group: told by time, by changes at one address, or by a credit that names
/// another's outlet.
struct CopyDirections {
  private var outlets = Outlets()
  /// The outlet of each article.
  private var outletOf: [Int32] = []
  /// The address of each article, as a hash; nil where it has none.
  private var addressOf: [UInt64?] = []
  /// When each article says that it was last changed, in seconds since 1970.
  private var changed: [Int64?] = []
  /// The credits of all articles, in their order.
  private var credits: [(article: Int, credit: CreditLines.Credit)] = []

  /// Takes one article.
  ///
  /// - Complexity: O(bytes).
  mutating func add(_ candidate: CopyCandidate) {
    for credit in CreditLines.credits(in: candidate.text) { credits.append((outletOf.count, credit)) }
    outletOf.append(outlets.number(of: candidate))
    addressOf.append(candidate.url.map { WordKey.key(Address.key($0)) })
    changed.append(candidate.changed?.seconds)
  }

  /// What each article is to its group.
  mutating func verdicts(on grouping: CopyGrouping) -> [CopyVerdict] {
    var sets = grouping.groups
    let groupOf = grouping.members.indices.map { sets.find($0) }
    let older = groupOf.indices.map { source(of: $0, grouping) }
    var sources = older
    var doubted = [Bool](repeating: false, count: groupOf.count)
    credit(&sources, &doubted, grouping, groupOf)
    cutCircles(&sources, zip(older, doubted).map { $1 ? nil : $0 })
    let originals = originals(grouping, groupOf, sources, doubted)
    return groupOf.indices.map { article in
      let bonds = Self.bonds(of: article, grouping)
      guard let closest = Self.closest(bonds, grouping) else {
        return CopyVerdict(group: groupOf[article], copyOf: nil, kind: .original, containment: 1)
      }
      let source = sources[article]
      let bond = source.flatMap { source in bonds.first { $0.other == source.article } } ?? closest
      return CopyVerdict(
        group: groupOf[article], copyOf: source?.article, direction: source?.direction,
        kind: originals[groupOf[article]] == article ? .original : kind(of: article, bond, grouping),
        containment: min(1, closest.held))
    }
  }

  private struct Source {
    let article: Int
    let direction: CopyDirection

    var isCredited: Bool { if case .credit = direction { true } else { false } }
  }

  /// What an article is to others: of those that are letter for letter the same the first speaks for all.
  private static func bonds(of article: Int, _ grouping: CopyGrouping) -> [CopyGrouping.Bond] {
    let first = grouping.twin[article]
    guard first != article else {
      let twin = grouping.nextTwin[article].map { CopyGrouping.Bond(other: $0, held: 1, holds: 1, verbatim: 1) }
      return (twin.map { [$0] } ?? []) + grouping.bonds[article]
    }
    return [CopyGrouping.Bond(other: first, held: 1, holds: 1, verbatim: 1)] + grouping.bonds[first]
  }

  private static func closest(_ bonds: [CopyGrouping.Bond], _ grouping: CopyGrouping) -> CopyGrouping.Bond? {
    bonds.max { a, b in
      if (a.held, a.holds) != (b.held, b.holds) { return (a.held, a.holds) < (b.held, b.holds) }
      return grouping.goesBefore(b.other, a.other)
    }
  }

  /// The oldest article that is known to be older and to be one text with this one.
  private func source(of article: Int, _ grouping: CopyGrouping) -> Source? {
    guard grouping.members[article].date.isKnown || changed[article] != nil else { return nil }
    var oldest: Source?
    for bond in Self.bonds(of: article, grouping) {
      guard let direction = sign(that: bond.other, precedes: article, grouping) else { continue }
      if let best = oldest?.article, sign(that: bond.other, precedes: best, grouping) == nil {
        let isLater = sign(that: best, precedes: bond.other, grouping) != nil
        if isLater || !grouping.goesBefore(bond.other, best) { continue }
      }
      oldest = Source(article: bond.other, direction: direction)
    }
    return oldest
  }

  /// What shows that `other` was there before `article`: when they were published; of two at one address that both say
  /// when they were changed, that alone, and nothing where the dates of publication say the contrary.
  private func sign(that other: Int, precedes article: Int, _ grouping: CopyGrouping) -> CopyDirection? {
    let (before, after) = (grouping.members[other].date, grouping.members[article].date)
    guard isAtOneAddress(other, article), let earlier = changed[other], let later = changed[article] else {
      return before.isKnownBefore(after) ? .time : nil
    }
    return earlier < later && !after.isKnownBefore(before) ? .change : nil
  }

  /// Puts the article of a credited outlet for the oldest one. Where that is known to be younger, nothing is believed of the
  /// whole group.
  ///
  /// - Parameter doubted: which articles are of a group in which time and a credit contradict each other.
  private func credit(
    _ sources: inout [Source?], _ doubted: inout [Bool], _ grouping: CopyGrouping, _ groupOf: [Int]
  ) {
    guard !credits.isEmpty else { return }
    var contradicted: Set<Int> = []
    var fromAgency: Set<Int> = []
    var size = [Int32](repeating: 0, count: groupOf.count)
    for group in groupOf { size[group] += 1 }
    // The first article of each outlet in each group of several.
    var first: [OutletInGroup: Int] = [:]
    for article in groupOf.indices where size[groupOf[article]] > 1 && outletOf[article] >= 0 {
      let key = OutletInGroup(outlet: outletOf[article], group: groupOf[article])
      if let known = first[key], grouping.goesBefore(known, article) { continue }
      first[key] = article
    }
    for (article, credit) in credits where size[groupOf[article]] > 1 {
      if isAgencys(credit, article, groupOf[article], first) { fromAgency.insert(article) }
      if sources[article]?.isCredited == true { continue }
      for (outlets, line) in outlets.named(by: credit) {
        let named = outlets.filter { first[OutletInGroup(outlet: $0, group: groupOf[article])] != nil }
        if named.isEmpty { continue }
        // A name that several outlets of the group go by, or the article's own, tells nothing.
        guard named.count == 1, named[0] != outletOf[article],
          let source = first[OutletInGroup(outlet: named[0], group: groupOf[article])]
        else { break }
        if grouping.members[article].date.isKnownBefore(grouping.members[source].date) {
          contradicted.insert(groupOf[article])
        } else {
          sources[article] = Source(article: source, direction: .credit(line))
        }
        break
      }
    }
    var open: Set<Int> = []
    for article in fromAgency.sorted() {
      guard let source = sources[article], !source.isCredited, !isAtOneAddress(article, source.article)
      else { continue }
      sources[article] = nil
      open.insert(groupOf[article])
    }
    for article in groupOf.indices where open.contains(groupOf[article]) { doubted[article] = true }
    // Where time and a credit contradict each other, what time tells is not believed of any article of the group.
    for article in groupOf.indices where contradicted.contains(groupOf[article]) {
      if sources[article]?.isCredited == false { sources[article] = nil }
      doubted[article] = true
    }
  }

  /// Whether a whole text is credited to an agency that is none of the outlets of its group: from there the others may
  /// have it too, whoever was first.
  private func isAgencys(_ credit: CreditLines.Credit, _ article: Int, _ group: Int, _ first: [OutletInGroup: Int])
    -> Bool
  {
    guard credit.words.first == UInt8(ascii: "("),
      credit.readings.contains(where: { Outlets.agencies.contains($0.name) })
    else { return false }
    return !outlets.named(by: credit).contains { reading in
      reading.outlets.contains { $0 == outletOf[article] || first[OutletInGroup(outlet: $0, group: group)] != nil }
    }
  }

  private func isAtOneAddress(_ a: Int, _ b: Int) -> Bool { addressOf[a] != nil && addressOf[a] == addressOf[b] }

  private struct OutletInGroup: Hashable {
    let outlet: Int32
    let group: Int
  }

  /// Articles that credit one another in a circle show nothing by it: what is left of them is what time tells.
  private func cutCircles(_ sources: inout [Source?], _ older: [Source?]) {
    // What time tells can close a circle with other credits; they are let go then.
    var rounds = 0
    while rounds < CopyDirections.mostRounds, cutCirclesOnce(&sources, older) { rounds += 1 }
    let none = [Source?](repeating: nil, count: sources.count)
    while cutCirclesOnce(&sources, none) {}
  }

  private static let mostRounds = 8

  /// Whether there was any.
  private func cutCirclesOnce(_ sources: inout [Source?], _ instead: [Source?]) -> Bool {
    var wasCut = false
    var walk = [Int32](repeating: 0, count: sources.count)
    for start in sources.indices where walk[start] == 0 {
      var way: [Int] = []
      var at = start
      while walk[at] == 0 {
        walk[at] = Int32(truncatingIfNeeded: start + 1)
        way.append(at)
        guard let next = sources[at]?.article else { break }
        at = next
      }
      guard sources[at] != nil, walk[at] == Int32(truncatingIfNeeded: start + 1), let entry = way.firstIndex(of: at)
      else { continue }
      let circle = way[entry...]
      let credited = circle.filter { sources[$0]?.isCredited == true }
      // Times can go round too, where some are known to the day only and others are of versions at one address.
      for article in credited.isEmpty ? Array(circle) : credited {
        sources[article] = credited.isEmpty ? nil : instead[article]
        wasCut = true
      }
    }
    return wasCut
  }

  /// For each group the article known to be its first: by time, or as the one that all others were copied from.
  private func originals(
    _ grouping: CopyGrouping, _ groupOf: [Int], _ sources: [Source?], _ doubted: [Bool]
  ) -> [Int] {
    var size = [Int32](repeating: 0, count: groupOf.count)
    var copies = [Int32](repeating: 0, count: groupOf.count)
    var earliest = [Int](repeating: -1, count: groupOf.count)
    for article in groupOf.indices {
      let group = groupOf[article]
      size[group] += 1
      if let source = sources[article] { copies[source.article] += 1 }
      if earliest[group] < 0 || grouping.goesBefore(article, earliest[group]) { earliest[group] = article }
    }
    var isFirst = earliest.map { $0 >= 0 }
    for article in groupOf.indices {
      let first = earliest[groupOf[article]]
      if first != article, sign(that: first, precedes: article, grouping) == nil {
        isFirst[groupOf[article]] = false
      }
    }
    var originals = [Int](repeating: -1, count: groupOf.count)
    for article in groupOf.indices where sources[article] == nil {
      let group = groupOf[article]
      if copies[article] == size[group] - 1 || isFirst[group] && earliest[group] == article && !doubted[article] {
        originals[group] = article
      }
    }
    return originals
  }

  /// What stood at one address before is a version, unless not a letter was changed.
  private func kind(of article: Int, _ bond: CopyGrouping.Bond, _ grouping: CopyGrouping) -> CopyVerdict.Kind {
    let isSame = grouping.members[article].whole == grouping.members[bond.other].whole
    return isAtOneAddress(article, bond.other) && !isSame ? .version : Self.kind(bond)
  }

  private static func kind(_ bond: CopyGrouping.Bond) -> CopyVerdict.Kind {
    if bond.held < 0.7, bond.holds < 0.7, bond.verbatim < 0.5 { return .reworded }
    if bond.held >= 0.8 { return bond.holds < 0.55 ? .excerpt : .copy }
    // A text that stands whole inside this one was framed; one that stands in parts was written on.
    return bond.holds >= 0.95 ? .copy : .version
  }
}
