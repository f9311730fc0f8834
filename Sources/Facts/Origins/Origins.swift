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
      if let party = parties.partyOf[member] {
        key("party \(party)", position)
      } else {
        // What a text tells on its own word has one origin, however often it tells it.
        key("text \(statements[member].copyGroup)", position)
      }
      for run in runs[position] {
        key("run \(run)", position)
        if let credit = shared.runs[run].credit { key("credit \(credit)", position) }
      }
    }
    // One question, and words that can be one party: not counted twice. Compared with the first few only.
    let spoken = Set(members.compactMap { parties.partyOf[$0] }).sorted().prefix(40)
    for a in spoken {
      for b in spoken where b > a && parties.canBeOne(a, b) {
        if let one = first["party \(a)"], let other = first["party \(b)"] { sets.join(one, other) }
      }
    }
    var names: [Int: Origin] = [:]
    for (position, member) in members.enumerated() {
      let root = sets.find(position)
      if let party = parties.partyOf[member], let words = parties.words[party] {
        // The fullest words stand for the party.
        if let known = names[root], known.isKnown, known.name.utf8.count >= words.utf8.count { continue }
        names[root] = Origin(name: words, isKnown: true)
      } else if let credit = runs[position].lazy.compactMap({ shared.runs[$0].credit }).first {
        if names[root] == nil { names[root] = Origin(name: credit, isKnown: true) }
      } else if names[root] == nil {
        let text = texts[statements[member].article].article
        let name = runs[position].isEmpty ? "text of \(text.text.article)" : "words shared with \(text.text.article)"
        names[root] = Origin(name: name, isKnown: false)
      }
    }
    of = members.indices.map { names[sets.find($0)] ?? Origin(name: "", isKnown: false) }
    let known = Set(members.indices.map { sets.find($0) }.filter { names[$0]?.isKnown == true })
    count = known.isEmpty ? nil : known.count
  }
}
