import Provenance

/// Finds the runs of letters that articles share, one article at a time against those before it.
struct PassageFinder {
  /// Letters that a passage has at least.
  static let leastLetters = 40
  /// Earlier articles that an article is compared with for one sample: all pairs of up to 17 articles are found; of a
  /// passage in more, each later article shows it with the first 16. Keeps thousands of equal texts linear.
  static let partners = 16
  /// Times that one sample counts in one article; a caption may stand twice, a refrain of a thousand lines tells no more.
  static let repeats = 2
  /// Runs of one pair that are remembered so that each is found once.
  private static let remembered = 8
  /// Letters of a paragraph that a run must have where it begins or ends in it; of fewer it may be chance that they agree.
  private static let leastOfParagraph = 12
  /// Letters compared for each letter of an article before the rest of its samples is let go; a bound for hostile texts.
  private static let workPerLetter = 256

  private struct Run {
    let diagonal: Int
    let end: Int
  }
  /// A passage counted in letters.
  struct Found {
    let first: Int
    let firstStart: Int
    let second: Int
    let secondStart: Int
    let count: Int
  }

  private var table = FingerprintTable(room: PassageFinder.partners)
  private var holders: [(article: Int32, at: Int32)] = []
  private var letters: [[UInt8]] = []
  private var edges: [[UInt8]] = []
  private(set) var found: [Found] = []

  /// Adds an article and finds its passages with those added before.
  mutating func add(_ folded: FoldedText, edges wordEdges: [UInt8]) {
    let me = letters.count
    letters.append(folded.letters)
    edges.append(wordEdges)
    let samples = Winnowing.samples(of: folded.letters)
    var runs: [Int32: [Run]] = [:]
    var known: [Int32] = []
    var budget = folded.letters.count &* Self.workPerLetter
    for sample in samples {
      table.reserve(1)
      let slot = table.slot(of: sample.key)
      known.removeAll(keepingCapacity: true)
      table.forEachArticle(at: slot) { known.append($0) }
      var mine = 0
      for holder in known {
        let (article, at) = holders[Int(holder)]
        guard article != Int32(truncatingIfNeeded: me) else {
          mine += 1
          continue
        }
        let diagonal = sample.at - Int(at)
        if runs[article]?.contains(where: { $0.diagonal == diagonal && sample.at < $0.end }) == true { continue }
        guard budget > 0, let run = extend(Int(article), Int(at), me, sample.at) else { continue }
        budget -= run.count
        var others = runs[article] ?? []
        if others.count == Self.remembered { others.removeFirst() }
        others.append(Run(diagonal: diagonal, end: run.secondStart + run.count))
        runs[article] = others
        if let trimmed = trimmed(run) { found.append(trimmed) }
      }
      if mine < Self.repeats, known.count < Self.partners {
        holders.append((Int32(truncatingIfNeeded: me), Int32(truncatingIfNeeded: sample.at)))
        table.insert(sample.key, at: slot, Int32(truncatingIfNeeded: holders.count - 1))
      }
    }
  }

  /// The whole run that holds the sample at `a` of the one and `b` of the other.
  private func extend(_ first: Int, _ a: Int, _ second: Int, _ b: Int) -> Found? {
    letters[first].withUnsafeBufferPointer { one in
      letters[second].withUnsafeBufferPointer { other in
        var startA = a, startB = b
        while startA > 0, startB > 0, one[startA - 1] == other[startB - 1] {
          startA -= 1
          startB -= 1
        }
        var endA = a, endB = b
        while endA < one.count, endB < other.count, one[endA] == other[endB] {
          endA += 1
          endB += 1
        }
        guard endA - startA >= Self.leastLetters, endA > a else { return nil }
        return Found(first: first, firstStart: startA, second: second, secondStart: startB, count: endA - startA)
      }
    }
  }

  /// The run without the parts of words at its ends, as far as both texts have whole words within reach, and without
  /// the few letters of another paragraph.
  private func trimmed(_ run: Found) -> Found? {
    let one = edges[run.first], other = edges[run.second]
    let reach = min(24, run.count)
    let start = (0..<reach).first {
      one[run.firstStart + $0] & other[run.secondStart + $0] & WordEdges.begins != 0
    }
    let end = (0..<reach).first {
      one[run.firstStart + run.count - 1 - $0] & other[run.secondStart + run.count - 1 - $0] & WordEdges.ends != 0
    }
    var kept = (start ?? 0)..<run.count - (end ?? 0)
    guard kept.count >= Self.leastLetters else { return nil }
    kept = withoutChance(kept, one[run.firstStart...], other[run.secondStart...])
    guard kept.count >= Self.leastLetters else { return nil }
    return Found(
      first: run.first, firstStart: run.firstStart + kept.lowerBound, second: run.second,
      secondStart: run.secondStart + kept.lowerBound, count: kept.count)
  }

  /// The run, which is no shorter than a passage, cut at a paragraph's end where next to nothing of it lies beyond. A
  /// short paragraph that both texts have whole stays.
  private func withoutChance(_ run: Range<Int>, _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Range<Int> {
    func opens(_ edges: ArraySlice<UInt8>, _ at: Int) -> Bool {
      at == edges.count || edges[edges.startIndex + at] & WordEdges.opens != 0
    }
    func areParagraphs(_ range: Range<Int>) -> Bool {
      [one, other].allSatisfy { opens($0, range.lowerBound) && opens($0, range.upperBound) }
    }
    var (start, end) = (run.lowerBound, run.upperBound)
    let first = (start + 1..<start + Self.leastOfParagraph).last { opens(one, $0) || opens(other, $0) }
    let last = (end + 1 - Self.leastOfParagraph..<end).first { opens(one, $0) || opens(other, $0) }
    if let first, !areParagraphs(start..<first) { start = first }
    if let last, !areParagraphs(last..<end) { end = last }
    return start..<end
  }
}

extension PassageFinder {
  /// The passages of `candidates` in bytes, sorted.
  static func passages(of candidates: [CopyCandidate]) -> [Passage] {
    var finder = PassageFinder()
    for candidate in candidates {
      let folded = LetterFolding.placed(candidate.text)
      finder.add(folded, edges: WordEdges.edges(of: folded, in: candidate.text))
    }
    var ranges = [(first: TextRange, second: TextRange)](
      repeating: (TextRange(0, 0), TextRange(0, 0)), count: finder.found.count)
    var byArticle: [[Int]] = Array(repeating: [], count: candidates.count)
    for (at, run) in finder.found.enumerated() {
      byArticle[run.first].append(at)
      byArticle[run.second].append(at)
    }
    for (article, runs) in byArticle.enumerated() where !runs.isEmpty {
      let text = candidates[article].text
      let places = LetterFolding.placed(text).places
      for at in runs {
        let run = finder.found[at]
        let start = run.first == article ? run.firstStart : run.secondStart
        let last = Int(places[start + run.count - 1])
        let range = TextRange(Int(places[start]), min(text.count, last + WordEdges.width(text[last])))
        if run.first == article { ranges[at].first = range } else { ranges[at].second = range }
      }
    }
    return finder.found.indices.map { at in
      let run = finder.found[at]
      return Passage(
        first: (run.first, ranges[at].first), second: (run.second, ranges[at].second), letters: run.count)
    }.sorted {
      ($0.first.article, $0.second.article, $0.first.range, $0.second.range)
        < ($1.first.article, $1.second.article, $1.first.range, $1.second.range)
    }
  }
}
