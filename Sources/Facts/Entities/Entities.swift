import Provenance
import Reading

extension EntityIndex {
  /// The entities with the number by which their names are found, in the order of those numbers.
  func entities(_ texts: [ReadText]) -> [(number: Int, entity: Entity, mentions: Int)] {
    var members: [Int: [Int]] = [:]
    for node in nodes.indices { members[entityOf[node], default: []].append(node) }
    return members.keys.sorted().map { number in
      let nodes = (members[number] ?? []).map { self.nodes[$0] }
      return (number, storyEntity(of: nodes, texts: texts), nodes.reduce(0) { $0 + $1.mentions.count })
    }
  }
}

/// Who and what is named, by number of texts, then mentions.
func ordered(_ found: [(number: Int, entity: Entity, mentions: Int)]) -> [Entity] {
  found.sorted { a, b in
    if a.entity.texts != b.entity.texts { return a.entity.texts > b.entity.texts }
    return a.mentions == b.mentions ? a.number < b.number : a.mentions > b.mentions
  }.map(\.entity)
}

private func storyEntity(of nodes: [EntityIndex.Node], texts: [ReadText]) -> Entity {
  var spellings: [String: (count: Int, first: Int)] = [:]
  var fulls: [String: (texts: Set<Int>, first: Int)] = [:]
  var kinds: [Name.Kind: Int] = [:]
  var evidence: [Evidence] = []
  var groups: Set<Int> = []
  var order = 0
  for node in nodes {
    let text = texts[node.article]
    groups.insert(text.article.copyGroup)
    kinds[node.kind, default: 0] += node.mentions.count
    fulls[node.full, default: ([], order)].texts.insert(text.article.copyGroup)
    for mention in node.mentions {
      let spelling = oneLine(text.string(text.reading.names[mention].range))
      spellings[spelling, default: (0, order)].count += 1
      order += 1
    }
    let first = node.mentions.first { text.reading.names[$0].kind == node.kind } ?? node.mentions.first
    if let first { evidence.append(text.article.text.evidence(text.reading.names[first].range)) }
  }
  // The name that most texts give in full; of equals the longer. Of its spellings the one with its accents.
  var byLetters: [[UInt8]: (texts: Set<Int>, best: String)] = [:]
  for full in fulls.keys.sorted() {
    let letters = lettersOnly(Array(full.utf8)[...])
    var known = byLetters[letters] ?? ([], full)
    known.texts.formUnion(fulls[full]?.texts ?? [])
    if (full.utf8.count, known.best) > (known.best.utf8.count, full) { known.best = full }
    byLetters[letters] = known
  }
  let name =
    byLetters.values.min { a, b in
      (b.texts.count, b.best.utf8.count, a.best) < (a.texts.count, a.best.utf8.count, b.best)
    }?.best ?? ""
  let kind = Name.Kind.allCases.max { kinds[$0] ?? 0 < kinds[$1] ?? 0 } ?? .other
  let aliases = spellings.sorted { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }
    .map { (text: $0.key, count: $0.value.count) }
  return Entity(
    id: stableID("entity \(kind.rawValue) \(name)"), kind: kind, name: name, aliases: aliases, texts: groups.count,
    evidence: evidence)
}
