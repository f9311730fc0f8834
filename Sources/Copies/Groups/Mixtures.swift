import Provenance

/// Tells pages that hold several whole texts one after another: "the week in three stories". Each of the texts stands in
/// one, and yet they are not one text.
struct Mixtures {
  /// A text that a page holds: which, and which part of the page it makes up.
  private struct Part {
    let text: Int
    let share: Double
  }

  /// Which part of a text a page must hold, and which part of the page the text may make up at most.
  private static let most = 0.4
  private static let mostOfPage = 0.62
  /// Which part of the page the texts must make up together.
  private static let together = 0.7

  private var partsOf: [Int: [Part]] = [:]

  /// Takes a link between two articles and which part of each the other holds.
  mutating func add(_ first: Int, held: Double, _ second: Int, held secondHeld: Double) {
    if held >= Self.most, secondHeld <= Self.mostOfPage {
      partsOf[second, default: []].append(Part(text: first, share: secondHeld))
    }
    if secondHeld >= Self.most, held <= Self.mostOfPage {
      partsOf[first, default: []].append(Part(text: second, share: held))
    }
  }

  /// For each page that holds at least two texts which have nothing to do with each other, and is made of them, those texts.
  ///
  /// - Parameter samples: the fingerprints of an article, ascending: those of two parts of one text agree.
  func pages(_ samples: (Int) -> ArraySlice<UInt32>) -> [Int: Set<Int>] {
    var pages: [Int: Set<Int>] = [:]
    let candidates = partsOf.filter { $0.value.count > 1 }
    guard !candidates.isEmpty else { return [:] }
    for page in candidates.keys.sorted() {
      // More than eight tell no more.
      let parts = (candidates[page] ?? []).sorted { ($1.share, $0.text) < ($0.share, $1.text) }.prefix(8)
      // Parts that share words are of one text; each text counts by the greatest of them.
      var sets = UnionFind(parts.count)
      for (a, part) in parts.enumerated() {
        for b in parts.indices.dropFirst(a + 1) where Self.share(samples(part.text), samples(parts[b].text)) {
          sets.join(a, b)
        }
      }
      var greatest: [Int: Double] = [:]
      for (at, part) in parts.enumerated() {
        let root = sets.find(at)
        greatest[root] = max(greatest[root] ?? 0, part.share)
      }
      if greatest.count > 1, greatest.values.sorted().reduce(0, +) >= Self.together {
        pages[page] = Set(candidates[page]?.map(\.text) ?? [])
      }
    }
    return pages
  }

  /// Whether a thirtieth of the smaller sample is in the other: of different texts it is a hundredth.
  private static func share(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Bool {
    var same = 0
    var at = b.startIndex
    for sample in a {
      while at < b.endIndex, b[at] < sample { at += 1 }
      if at < b.endIndex, b[at] == sample { same += 1 }
    }
    return same * 30 >= min(a.count, b.count)
  }
}
