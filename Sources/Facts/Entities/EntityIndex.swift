import Provenance
import Reading

/// Who or what the names of all articles stand for: the entities of single articles, joined over the story.
struct EntityIndex {
  /// A thing named in one article.
  struct Node {
    let article: Int
    var kind: Name.Kind
    var full: String
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
          // "Danish" named first: the thing is Denmark.
          if nodes[node].kind == .other, name.kind == .place {
            (nodes[node].kind, nodes[node].full) = (.place, oneLine(name.full))
          }
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
    joinPersons(forms, texts, &sets)
    joinSharedNames(texts, &sets)
    joinGlosses(texts, &sets)
    joinSlips(forms, texts, &sets)
    return nodes.indices.map { sets.find($0) }
  }

  /// The same letters, doubled ones taken as one: "Abdullah", "Abdulah", and names that lost their spaces.
  private func joinSameLetters(_ forms: [NameForm], _ sets: inout UnionFind) {
    var first: [UInt64: Int] = [:]
    for node in nodes.indices where forms[node].letters.count >= 2 {
      let kind = nodes[node].kind
      // A label can be wrong; the same words of a place and of an organisation are more often one thing than two.
      let key = FNV.hash(forms[node].letters, from: kind == .person ? 1 : 2)
      if let earlier = first[key] { sets.join(earlier, node) } else { first[key] = node }
    }
  }

  /// A place, an acronym and a name of several words stand for one thing in a story, whatever else an article calls it by:
  /// "Free State" alone here, "Free State of Norland" there.
  private func joinSharedNames(_ texts: [ReadText], _ sets: inout UnionFind) {
    var first: [UInt64: Int] = [:]
    for node in nodes.indices where nodes[node].kind != .person {
      let text = texts[nodes[node].article]
      for name in Set(nodes[node].mentions.map { oneLine(text.string(text.reading.names[$0].range)) }).sorted() {
        let form = NameForm(name)
        let isAcronym = form.words.count == 1 && name.utf8.count > 2 && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
        guard form.words.count > 1 || nodes[node].kind == .place || isAcronym, form.letters.count >= 2 else { continue }
        let key = FNV.hash(form.letters)
        if let earlier = first[key] { sets.join(earlier, node) } else { first[key] = node }
      }
    }
  }

  /// A last name alone is the one person of the story who bears it, and so is an initial with a last name. First names that
  /// differ by one letter are one only where that is damage: in two captures of one text, or a letter lost in a text that
  /// never has the other spelling.
  private func joinPersons(_ forms: [NameForm], _ texts: [ReadText], _ sets: inout UnionFind) {
    var bySurname: [UInt64: [Int]] = [:]
    for node in nodes.indices where nodes[node].kind == .person {
      if let last = forms[node].words.last { bySurname[FNV.hash(last), default: []].append(node) }
    }
    for surname in bySurname.keys.sorted() {
      // Enough for any family of the news; a hostile page cannot make the comparison quadratic.
      let bearers = (bySurname[surname] ?? []).prefix(200)
      let full = bearers.filter { forms[$0].words.count > 1 }
      joinFirstNames(Array(full), forms, texts, &sets)
      guard let one = full.first, Set(full.map { sets.find($0) }).count == 1 else { continue }
      for short in bearers where forms[short].words.count == 1 { sets.join(one, short) }
    }
  }

  /// Joins bearers of one last name by their first names.
  private func joinFirstNames(_ full: [Int], _ forms: [NameForm], _ texts: [ReadText], _ sets: inout UnionFind) {
    func group(_ node: Int) -> Int { texts[nodes[node].article].article.copyGroup }
    /// The texts that have the name of `node` in these very letters.
    func groups(of node: Int) -> Set<Int> {
      Set(full.filter { forms[$0].letters == forms[node].letters }.map(group))
    }
    // Where two middle names part two persons, a name without one may be either.
    let parted = full.contains { a in
      full.contains { b in
        forms[a].words.first == forms[b].words.first && forms[a].likeness(to: forms[b]) == .other
      }
    }
    for (index, a) in full.enumerated() {
      for b in full[(index + 1)...] {
        switch forms[a].likeness(to: forms[b]) {
        case .same where !parted || forms[a].words.count == forms[b].words.count: sets.join(a, b)
        case .letterChanged where group(a) == group(b) && nodes[a].article != nodes[b].article: sets.join(a, b)
        case .letterLost where nodes[a].article != nodes[b].article && group(a) == group(b): sets.join(a, b)
        case .letterLost where groups(of: a).isDisjoint(with: groups(of: b)): sets.join(a, b)
        default: break
        }
      }
    }
    for node in full where forms[node].words[0].count == 1 {
      let meant = full.filter { $0 != node && forms[node].likeness(to: forms[$0]) == .initial }
      if let one = meant.first, Set(meant.map { sets.find($0) }).count == 1 { sets.join(one, node) }
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

  /// Mentions of a place against one of its slip: below that both may be meant.
  static let often = 9

  /// A place that is written once with one letter wrong is the one that the same text names often besides.
  private func joinSlips(_ forms: [NameForm], _ texts: [ReadText], _ sets: inout UnionFind) {
    /// The mentions of an entity in the copies of one text.
    struct Place: Hashable {
      let entity: Int
      let group: Int
    }
    func group(_ node: Int) -> Int { texts[nodes[node].article].article.copyGroup }
    // As they are before the first slip joins, so that the order of naming does not matter.
    let entities = nodes.indices.map { sets.find($0) }
    var counts: [Int: Int] = [:]
    var inGroup: [Place: Int] = [:]
    for node in nodes.indices {
      let entity = entities[node]
      counts[entity, default: 0] += nodes[node].mentions.count
      inGroup[Place(entity: entity, group: group(node)), default: 0] += nodes[node].mentions.count
    }
    // Three of them in the text of the slip itself.
    let oftenInText = 3
    let frequent = nodes.indices.filter {
      nodes[$0].kind == .place && forms[$0].words.count == 1 && counts[entities[$0]] ?? 0 >= Self.often
    }.prefix(300)
    let single = nodes.indices.filter {
      counts[entities[$0]] == 1 && nodes[$0].kind != .person && forms[$0].words.count == 1
        && forms[$0].letters.count >= 5
    }
    for slip in single.prefix(3000) {
      let hits = Set(frequent.filter { forms[slip].differsByOneLetter(from: forms[$0]) }.map { entities[$0] })
      guard hits.count == 1, let place = hits.first,
        inGroup[Place(entity: place, group: group(slip))] ?? 0 >= oftenInText
      else { continue }
      sets.join(place, slip)
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
