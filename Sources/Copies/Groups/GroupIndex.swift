import Provenance

/// The articles seen so far, by groups of one text; articles are added one at a time.
///
/// A fingerprint is kept once for each group that has it, so a text that ten thousand sites print costs no more than one,
/// and the number of groups that have a fingerprint tells a site's furniture from a text of its own.
struct GroupIndex {
  /// An earlier article with which one was found to be one text.
  struct Link {
    let partner: Int
    let kinship: Kinship
  }

  /// How many fingerprints an article shares with the one at hand: those that few groups have, and the others.
  private struct Hits {
    var rare: Int32 = 0
    var common: Int32 = 0
    var all: Int32 { rare &+ common }
  }

  /// How many fingerprints each article has.
  private(set) var samples: [Int32] = []
  /// Articles that are one text or excerpts of it: what brings a fingerprint once.
  private(set) var kin = UnionFind(0)
  /// Articles that hold much of each other: of these one comparison is enough.
  private var bodies = UnionFind(0)
  private(set) var table = FingerprintTable()
  private var finder = OverlapFinder()
  private var hits: [Hits] = []
  private var touched: [Int32] = []
  /// Where the samples of the article at hand stand in the table.
  private var slots: [Int] = []
  /// The same places, of the samples that few groups have and of those that several have.
  private var rareSlots: [Int] = []
  private var commonSlots: [Int] = []
  /// Keeps the reading of places from being left out as idle.
  private var touchedPlaces: UInt64 = 0

  /// Groups that may have a fingerprint before it counts as common.
  static let commonGroups = 4
  /// Fingerprints that two texts must share before they are compared, or a third of all that the smaller of them has.
  static let leastHits: Int32 = 3
  /// Articles that one is compared with.
  static let tries = 6
  /// Which part of the smaller sample must be shared and rare, in percent, before texts are compared: machine-reworded
  /// copies of hurt copies share 3 % at the least, articles of different texts 1 %; of pairs that share less of what few
  /// groups have, one in eight hundred was one text (measured on planted copies).
  static let leastShare: Int32 = 3
  /// The same for further groups once one was found.
  static let leastShareOfSecond: Int32 = 10

  /// No articles; there is room for so many fingerprints.
  init(expecting fingerprints: Int = 0) { table.reserve(fingerprints) }

  /// Adds an article and returns its links to the groups that it is one text with, the best first; more than one where
  /// it shows that groups belong together.
  ///
  /// - Parameter letters: the folded letters of an article by its number; asked of this one, whose number is the count of
  ///   those before, and of the few that it is compared with.
  mutating func add(_ fingerprints: ArraySlice<UInt32>, letters: (Int) -> [UInt8]) -> [Link] {
    let me = append(fingerprints.count)
    count(fingerprints)
    let links = links(of: me, letters)
    for link in links {
      kin.join(me, link.partner)
      if link.kinship.isMutual { bodies.join(me, link.partner) }
    }
    keep(fingerprints, of: me)
    forget()
    return links
  }

  /// Adds an article whose links are known: to any of the earlier ones in `kin`.
  mutating func restore(_ fingerprints: ArraySlice<UInt32>, kin known: Int?) {
    let me = append(fingerprints.count)
    if let known, known < me {
      kin.join(me, known)
      bodies.join(me, known)
    }
    table.reserve(fingerprints.count)
    slots.removeAll(keepingCapacity: true)
    for fingerprint in fingerprints { slots.append(table.slot(of: fingerprint)) }
    keep(fingerprints, of: me)
  }

  /// Articles added.
  var count: Int { samples.count }

  private mutating func append(_ count: Int) -> Int {
    samples.append(Int32(truncatingIfNeeded: count))
    kin.append()
    bodies.append()
    hits.append(Hits())
    return samples.count - 1
  }

  private mutating func forget() {
    for article in touched { hits[Int(article)] = Hits() }
    touched.removeAll(keepingCapacity: true)
  }

  /// What two articles are to each other now that more is known of what is common: `kinship` with the fingerprints that
  /// several groups have by now left out.
  func settled(_ kinship: Kinship, _ first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>) -> Kinship {
    var kinship = kinship
    var common = 0, shared = 0
    var other = second.startIndex
    for sample in first {
      let isCommon = isCommon(table.slot(of: sample))
      if isCommon { common += 1 }
      while other < second.endIndex, second[other] < sample { other += 1 }
      if isCommon, other < second.endIndex, second[other] == sample { shared += 1 }
    }
    kinship.common = shared * Fingerprints.rate
    kinship.commonOfFirst = common * Fingerprints.rate
    return kinship
  }

  /// Whether several groups have the fingerprint at `slot`; articles that became one group since are counted once.
  @inline(__always)
  func isCommon(_ slot: Int) -> Bool {
    let having = table.count(at: slot)
    return having >= Self.commonGroups && isCommon(slot, having)
  }

  private func isCommon(_ slot: Int, _ having: Int) -> Bool {
    // Each was brought by another group; that eight become three is not looked for.
    if having == FingerprintTable.room { return true }
    var groups = InlineArray<4, Int>(repeating: -1)
    var count = 0
    table.forEachArticle(at: slot) { article in
      guard count < Self.commonGroups else { return }
      let group = kin.root(Int(article))
      for known in 0..<count where groups[known] == group { return }
      groups[count] = group
      count += 1
    }
    return count >= Self.commonGroups
  }

  /// Counts for each earlier article the rare fingerprints it shares, and for those that share enough of them the common
  /// ones too, which stand in many articles that are of no interest.
  private mutating func count(_ fingerprints: ArraySlice<UInt32>) {
    table.reserve(fingerprints.count)
    touchedPlaces ^= table.touch(fingerprints)
    slots.removeAll(keepingCapacity: true)
    rareSlots.removeAll(keepingCapacity: true)
    commonSlots.removeAll(keepingCapacity: true)
    for fingerprint in fingerprints {
      let slot = table.slot(of: fingerprint)
      slots.append(slot)
      if isCommon(slot) { commonSlots.append(slot) } else { rareSlots.append(slot) }
    }
    hits.withUnsafeMutableBufferPointer { hits in
      for slot in rareSlots {
        table.forEachArticle(at: slot) { article in
          if hits[Int(article)].rare == 0 { touched.append(article) }
          hits[Int(article)].rare &+= 1
        }
      }
    }
    guard touched.contains(where: hasRareShare) else { return }
    hits.withUnsafeMutableBufferPointer { hits in
      for slot in commonSlots {
        table.forEachArticle(at: slot) { if hits[Int($0)].rare > 0 { hits[Int($0)].common &+= 1 } }
      }
    }
  }

  private func hasRareShare(_ article: Int32) -> Bool {
    let least = min(samples[Int(article)], samples[samples.count - 1])
    return hits[Int(article)].rare &* 100 >= least &* Self.leastShare
  }

  private mutating func links(of me: Int, _ letters: (Int) -> [UInt8]) -> [Link] {
    let likely = likeliest()
    guard !likely.isEmpty else { return [] }
    var links: [Link] = []
    var failed: [Int] = []
    let here = letters(me)
    finder.prepare(here)
    for article in likely {
      let group = bodies.find(article)
      // Of a group that shares less than half so far, more is asked.
      if links.contains(where: { $0.kinship.isHalf && bodies.root($0.partner) == group }) { continue }
      let smaller = min(samples[article], samples[me])
      if !links.isEmpty, hits[article].all &* 100 < smaller &* Self.leastShareOfSecond { continue }
      // A second article of a group is asked, since the first may be an excerpt that holds little of it; a third is not.
      if failed.count(where: { $0 == group }) > 1 { continue }
      let there = letters(article)
      let kinship = Kinship(
        letters: (here.count, there.count), overlap: finder.overlap(with: there),
        common: Int(hits[article].common) * Fingerprints.rate,
        commonOfFirst: commonSlots.count * Fingerprints.rate)
      if kinship.isOneText, !Figures.areOfTwoOccasions(here, there) {
        links.append(Link(partner: article, kinship: kinship))
      } else {
        failed.append(group)
      }
    }
    return links
  }

  /// The articles that share most, rare fingerprints first.
  private mutating func likeliest() -> [Int] {
    var best: [Int32] = []
    for article in touched where hasRareShare(article) {
      let smaller = min(samples[Int(article)], samples[samples.count - 1])
      guard hits[Int(article)].all >= min(Self.leastHits, smaller / 3) else { continue }
      if best.count == Self.tries, let last = best.last, !isLikelier(article, last) { continue }
      let at = best.firstIndex { isLikelier(article, $0) } ?? best.count
      best.insert(article, at: at)
      if best.count > Self.tries { best.removeLast() }
    }
    return best.map(Int.init)
  }

  private func isLikelier(_ a: Int32, _ b: Int32) -> Bool {
    let (one, other) = (hits[Int(a)], hits[Int(b)])
    return (one.rare, one.all, b) > (other.rare, other.all, a)
  }

  /// Keeps the fingerprints that are new to the article's group.
  private mutating func keep(_ fingerprints: ArraySlice<UInt32>, of me: Int) {
    let group = kin.find(me)
    for (fingerprint, slot) in zip(fingerprints, slots) {
      guard table.count(at: slot) < FingerprintTable.room else { continue }
      var isKept = false
      table.forEachArticle(at: slot) { if kin.root(Int($0)) == group { isKept = true } }
      // Two new samples can want one free slot.
      if !isKept { table.insert(fingerprint, at: table.slot(of: fingerprint), Int32(truncatingIfNeeded: me)) }
    }
  }
}
