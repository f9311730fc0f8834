import Facts
import Provenance

/// Where it stands: at most three sentences of the texts that tell the key facts in the fewest words.
///
/// Facts weigh less the further down they stand; each next sentence is the one that tells most of what is not told yet,
/// for its length. Where no fact was lined up, the first paragraph of up to three texts stands instead.
func standing(_ facts: [FactBlock], in directory: ArticleDirectory) -> [(evidence: Evidence, value: StatedValue?)] {
  /// The facts that the lines are to tell; further ones stand in the table.
  let key = facts.prefix(8)
  var candidates: [SentenceCandidate] = []
  var places: [Evidence: Int] = [:]
  for (rank, block) in key.enumerated() {
    for marked in block.claims.prefix(40) where marked.tellsTheFact {
      let weight = 1 / Double(rank + 2)
      if let place = places[marked.claim.evidence] {
        candidates[place].tells[rank] = max(candidates[place].tells[rank] ?? 0, weight)
      } else {
        places[marked.claim.evidence] = candidates.count
        candidates.append(
          SentenceCandidate(
            evidence: marked.claim.evidence, value: marked.claim.value, words: words(in: marked.claim.evidence),
            tells: [rank: weight]))
      }
    }
  }
  var chosen: [SentenceCandidate] = []
  var told: Set<Int> = []
  while chosen.count < 3 {
    var best: (gain: Double, index: Int)?
    for (index, candidate) in candidates.enumerated() {
      let gain = candidate.gain(without: told)
      if gain > (best?.gain ?? 0) { best = (gain, index) }
    }
    guard let best else { break }
    chosen.append(candidates[best.index])
    told.formUnion(candidates[best.index].tells.keys)
  }
  if facts.isEmpty { return leads(of: directory) }
  return chosen.sorted { $0.firstFact < $1.firstFact }.map { ($0.evidence, $0.value) }
}

private struct SentenceCandidate {
  let evidence: Evidence
  let value: StatedValue
  let words: Int
  /// The facts that it tells, by rank, and what each is worth.
  var tells: [Int: Double]

  /// The weightiest of them.
  var firstFact: Int { tells.keys.min() ?? .max }

  func gain(without told: Set<Int>) -> Double {
    var worth = 0.0
    for rank in tells.keys.sorted() where !told.contains(rank) { worth += tells[rank] ?? 0 }
    // A sentence costs as much as 12 words even where it is short, so that a few rich ones win over many poor ones.
    return worth / Double(words + 12)
  }
}

extension MarkedClaim {
  /// Whether the sentence says the fact's own value.
  fileprivate var tellsTheFact: Bool { claim.relation == nil || claim.relation?.kind == .same }
}

private func words(in evidence: Evidence) -> Int {
  var words = 0
  var inWord = false
  for byte in evidence.reading.utf8 {
    let isSpace = byte <= 0x20
    if !isSpace, !inWord { words += 1 }
    inWord = !isSpace
  }
  return words
}

/// The first paragraph of each of the first three texts.
private func leads(of directory: ArticleDirectory) -> [(evidence: Evidence, value: StatedValue?)] {
  directory.groups.groups.prefix(3).compactMap { group in
    guard let first = group.members.first else { return nil }
    let article = directory.articles[first]
    // Paragraphs lie in the text as captured, so the way to the mended text leads over the bytes.
    guard let lead = article.article.paragraphs.first(where: { $0.role == .body && !$0.range.isEmpty }),
      lead.range.end <= article.text.captured.count,
      let range = article.text.mended.text(from: article.text.captured.captured(lead.range))
    else { return nil }
    return (article.text.evidence(range), nil)
  }
}
