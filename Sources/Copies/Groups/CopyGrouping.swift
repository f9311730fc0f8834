import Provenance

/// Takes articles in any order, keeping their letters, then adds them to an index in an order that does not depend on how
/// they came, and reads the groups off it.
struct CopyGrouping {
  /// What is kept of each article beside its letters.
  private(set) var members: [Member] = []
  /// The samples of all articles, one after another.
  private var samples: [UInt32] = []
  /// The folded letters of each text that came first; those that are letter for letter the same have their place.
  private var store = LetterStore()
  private var holders: [UInt64: Int32] = [:]
  private var folded: [UInt8] = []
  /// The place of each article in the order in which they are compared; it breaks every tie.
  private var rank: [Int32] = []
  /// The first article of those that are letter for letter the same; itself where there is none before.
  private(set) var twin: [Int] = []
  /// The next article that is letter for letter the same, for the first of them.
  private(set) var nextTwin: [Int: Int] = [:]
  /// What each article is to each one it was found to be one text with; nothing for a twin, which has its first's.
  private(set) var bonds: [[Bond]] = []
  private(set) var groups = UnionFind(0)

  /// What is kept of an article.
  struct Member {
    let date: CopyDate
    /// A hash of its name, the last resort between articles that are equal in everything else.
    let name: UInt64
    let whole: UInt64
    let samples: Range<Int>
    let place: LetterStore.Place

    /// How many letters it has.
    var letters: Int { place.count }
  }
  /// One side of a link: another article, and which part of each text the other holds.
  struct Bond {
    let other: Int
    let held: Double
    let holds: Double
    /// Which part of the held letters stands in long runs.
    let verbatim: Double
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
  mutating func add(_ candidate: CopyCandidate) {
    let me = Int32(truncatingIfNeeded: members.count)
    LetterFolding.fold(candidate.text, into: &folded)
    let whole = Fingerprints.whole(folded)
    let name = Fingerprints.whole(Array(candidate.id.description.utf8))
    if folded.count >= Self.leastLetters, let first = holders[whole] {
      let first = members[Int(first)]
      members.append(
        Member(date: CopyDate(candidate), name: name, whole: whole, samples: first.samples, place: first.place))
      return
    }
    holders[whole] = me
    let start = samples.count
    Fingerprints.append(of: folded, to: &samples)
    members.append(
      Member(
        date: CopyDate(candidate), name: name, whole: whole, samples: start..<samples.count, place: store.keep(folded)))
  }

  /// Finds the groups and what their members are to one another.
  mutating func group() {
    let all = members.indices
    twin = Array(all)
    groups = UnionFind(all.count)
    bonds = Array(repeating: [], count: all.count)
    let order = order()
    rank = Array(repeating: 0, count: all.count)
    for (place, article) in order.enumerated() { rank[article] = Int32(truncatingIfNeeded: place) }
    join(links(order))
    nextTwin = [:]
    for article in order where twin[article] != article {
      groups.join(article, twin[article])
      if nextTwin[twin[article]] == nil { nextTwin[twin[article]] = article }
    }
  }

  /// Whether `a` goes before `b` where nothing else tells them apart.
  func goesBefore(_ a: Int, _ b: Int) -> Bool { rank[a] < rank[b] }

  /// The links that an index finds, looked at again when it knows all there is to know.
  private mutating func links(_ order: [Int]) -> [Link] {
    var index = GroupIndex(expecting: samples.count)
    var added: [Int] = []
    var number = [Int32](repeating: 0, count: members.count)
    var links: [Link] = []
    var equal: [UInt64: Int] = [:]
    for candidate in order {
      let member = members[candidate]
      if member.letters >= Self.leastLetters {
        if let first = equal[member.whole] {
          twin[candidate] = first
          continue
        }
        equal[member.whole] = candidate
      }
      number[candidate] = Int32(truncatingIfNeeded: added.count)
      added.append(candidate)
      let found = index.add(samples[member.samples]) { store.letters(at: members[added[$0]].place) }
      for link in found {
        links.append(Link(first: candidate, second: added[link.partner], kinship: link.kinship))
      }
    }
    return apart(
      links.compactMap { link in
        let (first, second) = (members[link.first].samples, members[link.second].samples)
        let kinship = index.settled(link.kinship, samples[first], samples[second])
        guard kinship.isOneText else { return nil }
        if !kinship.isHalf, !kinship.isAllHeld {
          let isDigest =
            index.isDigest(Int(number[link.first]), samples[first], beside: samples[second])
            || index.isDigest(Int(number[link.second]), samples[second], beside: samples[first])
          if isDigest { return nil }
        }
        return Link(first: link.first, second: link.second, kinship: kinship)
      })
  }

  /// The links without those between pages that hold several texts and the texts that they hold.
  private func apart(_ links: [Link]) -> [Link] {
    var mixtures = Mixtures()
    for link in links {
      mixtures.add(link.first, held: link.kinship.firstHeld, link.second, held: link.kinship.secondHeld)
    }
    let pages = mixtures.pages {
      samples[members[$0].samples]
    } isBefore: {
      members[$0].date.isKnownBefore(members[$1].date)
    }
    guard !pages.isEmpty else { return links }
    return links.filter { link in
      pages[link.first]?.contains(link.second) != true && pages[link.second]?.contains(link.first) != true
    }
  }

  /// Joins what is one text: each two that hold much of each other, and each excerpt with the one that holds most of it.
  ///
  /// A mixture that holds an excerpt too is thereby not drawn into the group of the text that the excerpt is of.
  private mutating func join(_ links: [Link]) {
    for link in links where link.kinship.isMutual { groups.join(link.first, link.second) }
    // Which part of the excerpt a holder has, in twentieths; the next excerpt of a text tells no more than that. Of two
    // holders that have as much, the one with more copies is the text.
    var sizes = [Int](repeating: 0, count: members.count)
    for article in members.indices { sizes[groups.find(article)] += 1 }
    let excerpts = links.filter { !$0.kinship.isMutual }.map { link in
      (
        link: link, held: Int(20 * link.kinship.moreAsTheyStand + 0.5),
        size: sizes[groups.find(link.holder)]
      )
    }.sorted { a, b in
      let (one, other) = (a.link.kinship, b.link.kinship)
      if (a.held, a.size, one.more, one.less) != (b.held, b.size, other.more, other.less) {
        return (a.held, a.size, one.more, one.less) > (b.held, b.size, other.more, other.less)
      }
      return (rank[a.link.excerpt], rank[a.link.holder]) < (
        rank[b.link.excerpt], rank[b.link.holder]
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

  /// By time, then the shorter first, then by content; by name where all of that is the same.
  private func order() -> [Int] {
    members.indices.sorted { one, other in
      let (a, b) = (members[one], members[other])
      if a.date != b.date { return a.date.sorts(before: b.date) }
      return (a.letters, a.whole, a.name, one) < (b.letters, b.whole, b.name, other)
    }
  }

  private mutating func bind(_ link: Link) {
    let overlap = link.kinship.overlap
    let (a, b) = (link.first, link.second)
    let first = Double(overlap.first) / Double(max(1, members[a].letters))
    let second = Double(overlap.second) / Double(max(1, members[b].letters))
    bonds[a].append(
      Bond(
        other: b, held: first, holds: second,
        verbatim: Double(overlap.firstLong) / Double(max(1, overlap.first))))
    bonds[b].append(
      Bond(
        other: a, held: second, holds: first,
        verbatim: Double(overlap.secondLong) / Double(max(1, overlap.second))))
  }
}
