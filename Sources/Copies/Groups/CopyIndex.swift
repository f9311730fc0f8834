/// The articles seen so far, by groups of one text; articles are added one at a time.
///
/// A fingerprint is kept once for each group that has it, so a text that ten thousand sites print costs no more than one,
/// and the number of groups that have a fingerprint tells a site's furniture from a text of its own.
struct CopyIndex {
  /// One article that was added.
  private struct Member {
    let text: [UInt8]
    let samples: Int32
    /// Union-find of articles that are one text or excerpts of it: what brings a fingerprint once.
    var kin: Int32
    /// Union-find of articles that hold much of each other: of these one comparison is enough.
    var body: Int32
  }
  /// An earlier article with which one was found to be one text.
  struct Link {
    let partner: Int
    let kinship: Kinship
  }

  private var members: [Member] = []
  private var table = FingerprintTable()
  private var finder = OverlapFinder()
  private var hits: [Int32] = []
  private var rareHits: [Int32] = []
  private var touched: [Int32] = []
  private var lettersHere: [UInt8] = []
  private var lettersThere: [UInt8] = []
  /// Where the samples of the article at hand stand in the table.
  private var slots: [Int] = []
  private var areCommon: [Bool] = []

  /// Groups that may have a fingerprint before it counts as common.
  static let commonGroups = 4
  /// Fingerprints that two texts must share before they are compared.
  static let leastHits: Int32 = 3
  /// Articles that one is compared with.
  static let tries = 6
  /// Which part of the smaller sample must be shared, in percent, before texts are compared: machine-reworded copies of
  /// hurt copies share 3 % at the least, articles of different texts 1 % (measured on planted copies).
  static let leastShare: Int32 = 3
  /// The same for further groups once one was found.
  static let leastShareOfSecond: Int32 = 10

  private func kin(_ article: Int) -> Int {
    var at = article
    while Int(members[at].kin) != at { at = Int(members[at].kin) }
    return at
  }
  private func body(_ article: Int) -> Int {
    var at = article
    while Int(members[at].body) != at { at = Int(members[at].body) }
    return at
  }

  /// Adds an article and returns its links to the groups that it is one text with, the best first; more than one where
  /// it shows that groups belong together.
  mutating func add(_ text: [UInt8], samples: ArraySlice<UInt32>) -> [Link] {
    let me = members.count
    members.append(
      Member(
        text: text, samples: Int32(truncatingIfNeeded: samples.count), kin: Int32(truncatingIfNeeded: me),
        body: Int32(truncatingIfNeeded: me)))
    hits.append(0)
    rareHits.append(0)
    let common = count(samples)
    let links = links(of: me, common: common)
    for link in links {
      // The older member stands for the rest.
      let (a, b) = (kin(me), kin(link.partner))
      members[max(a, b)].kin = Int32(truncatingIfNeeded: min(a, b))
      guard link.kinship.isMutual else { continue }
      let (c, d) = (body(me), body(link.partner))
      members[max(c, d)].body = Int32(truncatingIfNeeded: min(c, d))
    }
    keep(samples, of: me)
    for article in touched {
      hits[Int(article)] = 0
      rareHits[Int(article)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return links
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
  private func isCommon(_ slot: Int) -> Bool {
    guard table.count(at: slot) >= Self.commonGroups else { return false }
    var groups: [Int] = []
    table.forEachArticle(at: slot) { article in
      let group = kin(Int(article))
      if !groups.contains(group) { groups.append(group) }
    }
    return groups.count >= Self.commonGroups
  }

  /// Counts for each earlier article the fingerprints it shares, and returns how many of `samples` are common.
  private mutating func count(_ samples: ArraySlice<UInt32>) -> Int {
    table.reserve(samples.count)
    slots.removeAll(keepingCapacity: true)
    areCommon.removeAll(keepingCapacity: true)
    for sample in samples {
      let slot = table.slot(of: sample)
      slots.append(slot)
      areCommon.append(isCommon(slot))
    }
    hits.withUnsafeMutableBufferPointer { hits in
      rareHits.withUnsafeMutableBufferPointer { rareHits in
        for (slot, isCommon) in zip(slots, areCommon) {
          table.forEachArticle(at: slot) { article in
            if hits[Int(article)] == 0 { touched.append(article) }
            hits[Int(article)] += 1
            if !isCommon { rareHits[Int(article)] += 1 }
          }
        }
      }
    }
    let common = areCommon.count { $0 }
    return common
  }

  private mutating func links(of me: Int, common: Int) -> [Link] {
    let likely = likeliest()
    guard !likely.isEmpty else { return [] }
    var links: [Link] = []
    var failed: [Int] = []
    LetterFolding.fold(members[me].text, into: &lettersHere)
    for article in likely {
      let group = body(article)
      if links.contains(where: { body($0.partner) == group }) { continue }
      let smaller = min(members[article].samples, members[me].samples)
      if !links.isEmpty, hits[article] &* 100 < smaller &* Self.leastShareOfSecond { continue }
      // A second article of a group is asked, since the first may be an excerpt that holds little of it; a third is not.
      if failed.count(where: { $0 == group }) > 1 { continue }
      LetterFolding.fold(members[article].text, into: &lettersThere)
      let kinship = Kinship(
        letters: (lettersHere.count, lettersThere.count), overlap: finder.overlap(lettersHere, lettersThere),
        common: Int(hits[article] - rareHits[article]) * Fingerprints.rate,
        commonOfFirst: common * Fingerprints.rate)
      if kinship.isOneText { links.append(Link(partner: article, kinship: kinship)) } else { failed.append(group) }
    }
    return links
  }

  /// The articles that share most, rare fingerprints first.
  private mutating func likeliest() -> [Int] {
    var best: [Int32] = []
    for article in touched where hits[Int(article)] >= Self.leastHits {
      let least = min(members[Int(article)].samples, members[members.count - 1].samples)
      guard hits[Int(article)] &* 100 >= least &* Self.leastShare else { continue }
      if best.count == Self.tries, let last = best.last, !isLikelier(article, last) { continue }
      let at = best.firstIndex { isLikelier(article, $0) } ?? best.count
      best.insert(article, at: at)
      if best.count > Self.tries { best.removeLast() }
    }
    return best.map(Int.init)
  }

  private func isLikelier(_ a: Int32, _ b: Int32) -> Bool {
    (rareHits[Int(a)], hits[Int(a)], b) > (rareHits[Int(b)], hits[Int(b)], a)
  }

  /// Keeps the fingerprints that are new to the article's group.
  private mutating func keep(_ samples: ArraySlice<UInt32>, of me: Int) {
    let group = kin(me)
    for (sample, slot) in zip(samples, slots) {
      guard table.count(at: slot) < FingerprintTable.room else { continue }
      var isKept = false
      table.forEachArticle(at: slot) { if kin(Int($0)) == group { isKept = true } }
      // Two new samples can want one free slot.
      if !isKept { table.insert(sample, at: table.slot(of: sample), Int32(truncatingIfNeeded: me)) }
    }
  }
}
