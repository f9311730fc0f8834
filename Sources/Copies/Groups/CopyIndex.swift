/// The articles seen so far, by groups of one text; articles are added one at a time.
///
/// A fingerprint is kept once for each group that has it, so a text that ten thousand sites print costs no more than one,
/// and the number of groups that have a fingerprint tells a site's furniture from a text of its own.
struct CopyIndex {
  /// One article that was added.
  private struct Member {
    let text: [UInt8]
    var parent: Int32
    /// The parts of the article that excerpts of it hold, as bits of ``Overlap/firstMask``.
    var excerpts: UInt64 = 0
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
  private var found: [Int32] = []

  /// Groups that may have a fingerprint before it counts as common.
  static let commonGroups = 4
  /// Fingerprints that two texts must share before they are compared.
  static let leastHits: Int32 = 3
  /// Articles that one is compared with.
  static let tries = 6

  /// The member by which the group of `article` goes.
  func root(_ article: Int) -> Int {
    var at = article
    while Int(members[at].parent) != at { at = Int(members[at].parent) }
    return at
  }

  /// Adds an article and returns its links to the groups that it is one text with, the best first; more than one where
  /// it shows that groups belong together.
  mutating func add(_ text: [UInt8], samples: ArraySlice<UInt32>) -> [Link] {
    let me = members.count
    members.append(Member(text: text, parent: Int32(truncatingIfNeeded: me)))
    hits.append(0)
    rareHits.append(0)
    let common = count(samples)
    let links = links(of: me, common: common)
    for link in links {
      let (a, b) = (root(me), root(link.partner))
      // The older member stands for the group.
      if a != b { members[max(a, b)].parent = Int32(truncatingIfNeeded: min(a, b)) }
    }
    keep(samples, of: me)
    for article in touched {
      hits[Int(article)] = 0
      rareHits[Int(article)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return links
  }

  /// Counts for each earlier article the fingerprints it shares, and returns how many of `samples` are common.
  private mutating func count(_ samples: ArraySlice<UInt32>) -> Int {
    var common = 0
    for sample in samples {
      table.articles(of: sample, into: &found)
      let isCommon = found.count >= Self.commonGroups
      if isCommon { common += 1 }
      for article in found {
        if hits[Int(article)] == 0 { touched.append(article) }
        hits[Int(article)] += 1
        if !isCommon { rareHits[Int(article)] += 1 }
      }
    }
    return common
  }

  private mutating func links(of me: Int, common: Int) -> [Link] {
    let likely = likeliest()
    guard !likely.isEmpty else { return [] }
    var links: [Link] = []
    var failed: [Int] = []
    LetterFolding.fold(members[me].text, into: &lettersHere)
    for article in likely {
      let group = root(article)
      if links.contains(where: { root($0.partner) == group }) { continue }
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
    let group = root(me)
    for sample in samples {
      table.articles(of: sample, into: &found)
      guard found.count < FingerprintTable.room, !found.contains(where: { root(Int($0)) == group }) else { continue }
      table.insert(sample, Int32(truncatingIfNeeded: me))
    }
  }
}
