import Provenance

/// For the claims of one fact, who is known to say so first-hand.
struct Origins {
  struct Origin: Hashable {
    /// A name that is the same in every run.
    let name: String
    let isKnown: Bool
  }

  /// One for each member, in order.
  let of: [Origin]
  /// How many known parties there are; nil where no claim says who counted.
  let count: Int?

  /// - Parameters:
  ///   - members: indices of the claims.
  ///   - runs: for each claim the shared runs that hold its sentence.
  init(
    members: [Int], statements: [Statement], parties: Parties, runs: [[Int]], shared: SharedRuns, texts: [ReadText]
  ) {
    var sets = UnionFind(members.count)
    var first: [String: Int] = [:]
    func key(_ name: String, _ position: Int) {
      if let earlier = first[name] { sets.join(earlier, position) } else { first[name] = position }
    }
    for (position, member) in members.enumerated() {
      let statement = statements[member]
      if let party = parties.partyOf[member] {
        key("party \(party)", position)
      } else {
        // What a text tells on its own word has one origin, however often it tells it.
        key("text \(statement.copyGroup)", position)
      }
      for run in runs[position] {
        // One sentence of a shared run is one saying, though one text may have lost who said it.
        let words = statement.sentenceContent.reduce(UInt64(run)) { FNV.step($0, word: $1.hash) }
        key("run \(run) sentence \(words)", position)
        // A credit stands for what is on nobody's word; who is named beside it stays a party of his own.
        guard parties.partyOf[member] == nil else { continue }
        key("run \(run)", position)
        if let credit = shared.runs[run].credit { key("credit \(credit)", position) }
      }
    }
    joinAgencies(members, statements, parties, &sets)
    // One question, and words that can be one party: not counted twice. Compared with the first few only.
    let spoken = Set(members.compactMap { parties.partyOf[$0] }).sorted().prefix(40)
    for a in spoken {
      for b in spoken where b > a && parties.canBeOne(a, b) {
        if let one = first["party \(a)"], let other = first["party \(b)"] { sets.join(one, other) }
      }
    }
    var names: [Int: Origin] = [:]
    // The fullest words of a party name an origin; without one a credit; without that the text that carries it.
    for (position, member) in members.enumerated() {
      guard let party = parties.partyOf[member], let words = parties.words[party] else { continue }
      let root = sets.find(position)
      if let known = names[root], known.name.utf8.count >= words.utf8.count { continue }
      names[root] = Origin(name: words, isKnown: true)
    }
    for position in members.indices where names[sets.find(position)] == nil {
      if let credit = runs[position].lazy.compactMap({ shared.runs[$0].credit }).first {
        names[sets.find(position)] = Origin(name: credit, isKnown: true)
      }
    }
    for (position, member) in members.enumerated() where names[sets.find(position)] == nil {
      let text = texts[statements[member].article].article
      let name = runs[position].isEmpty ? "text of \(text.text.article)" : "words shared with \(text.text.article)"
      names[sets.find(position)] = Origin(name: name, isKnown: false)
    }
    of = members.indices.map { names[sets.find($0)] ?? Origin(name: "", isKnown: false) }
    let known = Set(members.indices.map { sets.find($0) }.filter { names[$0]?.isKnown == true })
    count = known.isEmpty ? nil : known.count
  }
}
