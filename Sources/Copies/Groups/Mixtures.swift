import Provenance

/// Tells pages that hold several whole texts one after another: "the week in three stories". Each of the texts stands in
/// one, and yet they are not one text.
struct Mixtures {
  /// A text that a page holds: which, how much of it, and which part of the page it makes up.
  private struct Part {
    let text: Int
    let held: Double
    let share: Double
  }

  /// Which part of a text a page must hold, and which part of the page the text may make up at most. Set on invented
  /// pages of two and three texts; no planted copy of three draws is lost by them.
  private static let least = 0.4
  private static let mostOfPage = 0.62
  /// A text of which more is held has nothing of its own, and may be a page of a longer one.
  private static let whole = 0.9
  /// Which part of the page the texts must make up together.
  private static let together = 0.7

  private var partsOf: [Int: [Part]] = [:]

  /// Takes a link between two articles and which part of each the other holds.
  mutating func add(_ first: Int, held: Double, _ second: Int, held secondHeld: Double) {
    if held >= Self.least, secondHeld <= Self.mostOfPage {
      partsOf[second, default: []].append(Part(text: first, held: held, share: secondHeld))
    }
    if secondHeld >= Self.least, held <= Self.mostOfPage {
      partsOf[first, default: []].append(Part(text: second, held: secondHeld, share: held))
    }
  }

  /// For each page that holds at least two texts which have nothing to do with each other, and is made of them, those texts.
  ///
  /// - Parameters:
  ///   - samples: the fingerprints of an article, ascending: those of two parts of one text agree.
  ///   - isBefore: whether the first article is known to be published before the second.
  func pages(
    _ samples: (Int) -> ArraySlice<UInt32>, isBefore: (Int, Int) -> Bool
  ) -> [Int: Set<Int>] {
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
      // The greatest part of each text.
      var greatest: [Int: Part] = [:]
      for (at, part) in parts.enumerated() where greatest[sets.find(at)] == nil { greatest[sets.find(at)] = part }
      let texts = greatest.keys.sorted().compactMap { greatest[$0] }
      guard texts.count > 1, texts.reduce(0, { $0 + $1.share }) >= Self.together else { continue }
      // Two that stand whole in a third can be its two pages.
      let haveTheirOwn = texts.count { $0.held < Self.whole } > 1
      let first = texts[0].text
      let areOfOtherDays = texts.dropFirst().contains { isBefore(first, $0.text) || isBefore($0.text, first) }
      // What was whole before its parts was cut, not gathered.
      let wasFirst = texts.contains { isBefore(page, $0.text) }
      if !wasFirst, haveTheirOwn || areOfOtherDays {
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
