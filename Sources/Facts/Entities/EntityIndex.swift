import Provenance
import Reading

/// Who or what the names of all articles stand for: the entities of single articles, joined over the story.
struct EntityIndex {
  /// A thing named in one article.
  struct Node {
    let article: Int
    let kind: Name.Kind
    let full: String
    /// Its mentions, as indices into the names of the article.
    var mentions: [Int]
  }

  private(set) var nodes: [Node] = []
  /// For each article, the node of each of its names.
  private var nodeOfName: [[Int]] = []
  /// The entity of each node: the smallest node of it.
  private(set) var entityOf: [Int] = []

  init(of texts: [ReadText]) {
    for text in texts {
      var nodeOfEntity: [Int: Int] = [:]
      var ofName: [Int] = []
      for (index, name) in text.reading.names.enumerated() {
        if let node = nodeOfEntity[name.entity] {
          nodes[node].mentions.append(index)
          ofName.append(node)
        } else {
          nodeOfEntity[name.entity] = nodes.count
          ofName.append(nodes.count)
          nodes.append(Node(article: text.index, kind: name.kind, full: oneLine(name.full), mentions: [index]))
        }
      }
      nodeOfName.append(ofName)
    }
    entityOf = joined(nodes, texts: texts)
  }

  /// What the name with that index in that article stands for.
  func entity(article: Int, name: Int) -> Int { entityOf[nodeOfName[article][name]] }

  private func joined(_ nodes: [Node], texts: [ReadText]) -> [Int] {
    var sets = UnionFind(nodes.count)
    let forms = nodes.map { NameForm($0.full) }
    joinSameLetters(forms, &sets)
    joinPersons(forms, &sets)
    joinGlosses(texts, &sets)
    joinSlips(forms, &sets)
    return nodes.indices.map { sets.find($0) }
  }

  /// The same letters, doubled ones taken as one: "Abdullah", "Abdulah", and names that lost their spaces.
  private func joinSameLetters(_ forms: [NameForm], _ sets: inout UnionFind) {
    var first: [UInt64: Int] = [:]
    for node in nodes.indices where forms[node].letters.count >= 2 {
      let kind = nodes[node].kind
      // A label can be wrong; the same words of a place and of an organisation are more often one thing than two.
      let key = fnv1a(forms[node].letters, from: kind == .person ? 1 : 2)
      if let earlier = first[key] { sets.join(earlier, node) } else { first[key] = node }
    }
  }

  /// A last name alone is the one person of the story who bears it; first names that differ by one lost or wrong
  /// letter are one.
  private func joinPersons(_ forms: [NameForm], _ sets: inout UnionFind) {
    var bySurname: [UInt64: [Int]] = [:]
    for node in nodes.indices where nodes[node].kind == .person {
      if let last = forms[node].words.last { bySurname[fnv1a(last), default: []].append(node) }
    }
    for surname in bySurname.keys.sorted() {
      // Enough for any family of the news; a hostile page cannot make the comparison quadratic.
      let bearers = (bySurname[surname] ?? []).prefix(200)
      let full = bearers.filter { forms[$0].words.count > 1 }
      for (index, a) in full.enumerated() {
        for b in full[(index + 1)...] where forms[a].isVariant(of: forms[b]) { sets.join(a, b) }
      }
      guard let one = full.first, Set(full.map { sets.find($0) }).count == 1 else { continue }
      for short in bearers where forms[short].words.count == 1 { sets.join(one, short) }
    }
  }

  /// "World Health Organisation (WHO)": the letters in brackets are its initials.
  private func joinGlosses(_ texts: [ReadText], _ sets: inout UnionFind) {
    for text in texts {
      let names = text.reading.names
      for index in names.indices.dropFirst() {
        let (long, short) = (names[index - 1], names[index])
        guard short.range.start > long.range.end, short.range.start - long.range.end <= 2 else { continue }
        let between = text.article.text.utf8[long.range.end..<short.range.start]
        guard between.last == 0x28 || between.last == 0x5B else { continue }
        let shortBytes = text.article.text.utf8[short.range.range]
        guard isAcronym(shortBytes, of: text.article.text.utf8[long.range.range]) else { continue }
        sets.join(nodeOfName[text.index][index - 1], nodeOfName[text.index][index])
      }
    }
  }

  /// A place that is written once with one letter wrong is the one that the story names often.
  private func joinSlips(_ forms: [NameForm], _ sets: inout UnionFind) {
    var counts: [Int: Int] = [:]
    for node in nodes.indices { counts[sets.find(node), default: 0] += nodes[node].mentions.count }
    // Nine mentions against one: below that both may be meant.
    let often = 9
    let frequent = nodes.indices.filter { counts[$0] ?? 0 >= often && forms[$0].words.count == 1 }.prefix(300)
    let single = nodes.indices.filter {
      counts[$0] == 1 && forms[$0].words.count == 1 && forms[$0].letters.count >= 5
    }
    for slip in single.prefix(3000) {
      let hits = frequent.filter { forms[slip].differsByOneLetter(from: forms[$0]) && nodes[$0].kind == .place }
      if hits.count == 1 { sets.join(hits[0], slip) }
    }
  }
}

/// Whether `short` is written in capitals and is made of the initials of `long`, in order.
private func isAcronym(_ short: ArraySlice<UInt8>, of long: ArraySlice<UInt8>) -> Bool {
  let letters = short.filter { $0 != 0x2E }
  guard (2...8).contains(letters.count), letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return false }
  var matched = 0
  var atWordStart = true
  for byte in long {
    if atWordStart, matched < letters.count, byte & 0xDF == letters[matched] { matched += 1 }
    atWordStart = !isLetterOrDigit(byte)
  }
  return matched == letters.count
}
