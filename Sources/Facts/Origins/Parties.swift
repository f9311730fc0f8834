import Provenance

/// The parties that a story names, with those that are one joined: "wardens" where only "harbour wardens" speak.
struct Parties {
  /// For each statement the number of its party; nil where it has none.
  private(set) var partyOf: [Int?]
  /// The words for each party.
  private(set) var words: [Int: String] = [:]
  /// A party for each number, to compare within one fact.
  private var parties: [Int: Party] = [:]

  /// Whether two parties that speak to one question can be one: "officials" and "harbour officials".
  func canBeOne(_ a: Int, _ b: Int) -> Bool {
    guard let one = parties[a], let other = parties[b] else { return false }
    return one.canBe(other)
  }

  /// The noun of a party whose words tell nothing beyond their own text: "source"; nil for all others.
  func unnamedHead(of number: Int) -> FoldedWord? {
    guard let party = parties[number], party.onlyIn != nil else { return nil }
    return party.head
  }

  /// - Parameter lineups: claims on one question, by which two documents are seen to be one.
  init(of statements: [Statement], lineups: [Lineup]) {
    var known: [Party: Int] = [:]
    var parties: [Party] = []
    var first: [Int?] = []
    for statement in statements {
      guard let party = statement.party else {
        first.append(nil)
        continue
      }
      if let number = known[party] {
        first.append(number)
      } else {
        known[party] = parties.count
        first.append(parties.count)
        parties.append(party)
      }
    }
    var sets = UnionFind(parties.count)
    joinByWords(parties, &sets)
    joinDocuments(parties, statements: statements, partyOf: first, lineups: lineups, &sets)
    partyOf = first.map { number in number.map { sets.find($0) } }
    for number in parties.indices {
      let root = sets.find(number)
      // The fullest words stand for the party; of equals the first.
      if words[root].map({ $0.utf8.count < parties[number].words.utf8.count }) ?? true {
        words[root] = parties[number].words
        self.parties[root] = parties[number]
      }
    }
  }
}

/// Joins parties of one noun where what narrows the one narrows the other, and no third could be meant; persons of one
/// last name only where no two of them are parted by their first names.
private func joinByWords(_ parties: [Party], _ sets: inout UnionFind) {
  var byHead: [FoldedWord: [Int]] = [:]
  for number in parties.indices { byHead[parties[number].head, default: []].append(number) }
  for head in byHead.keys.sorted() {
    // Beyond this many phrases around one noun nothing can be told from the words.
    let numbers = (byHead[head] ?? []).prefix(200)
    let persons = numbers.filter { parties[$0].isPerson }
    joinPersons(persons, parties, &sets)
    for a in numbers where !parties[a].isPerson {
      let fuller = numbers.filter {
        $0 != a && parties[a].modifiers.isStrictSubset(of: parties[$0].modifiers)
          && parties[a].onlyIn == parties[$0].onlyIn
      }
      // "Officials" can be any of two bodies; "harbour officials" cannot be "railway officials".
      let widest = fuller.filter { number in
        !fuller.contains { $0 != number && parties[number].modifiers.isStrictSubset(of: parties[$0].modifiers) }
      }
      if widest.count == 1, !parties[a].isVague { sets.join(a, widest[0]) }
      for b in numbers
      where b > a && !parties[b].isPerson && parties[a].modifiers == parties[b].modifiers
        && parties[a].onlyIn == parties[b].onlyIn
      {
        sets.join(a, b)
      }
    }
  }
}

/// Joins the ways to name one person; a last name alone only where one bearer of it speaks.
private func joinPersons(_ persons: [Int], _ parties: [Party], _ sets: inout UnionFind) {
  let forms = persons.map { NameForm(parties[$0].words) }
  let full = persons.indices.filter { forms[$0].words.count > 1 }
  let allAgree = full.allSatisfy { a in full.allSatisfy { forms[a].canBe(forms[$0]) } }
  for a in persons.indices {
    for b in persons.indices where b > a && forms[a].canBe(forms[b]) {
      let bothFull = forms[a].words.count > 1 && forms[b].words.count > 1
      let sameFirst = bothFull && forms[a].words.first == forms[b].words.first
      if allAgree || sameFirst || forms[a].words == forms[b].words { sets.join(persons[a], persons[b]) }
    }
  }
}

/// Joins statements and reports that state the same figure on the same question: "the statement said" in one text and
/// "a ministry statement said" in the other, unless each names a body of its own.
private func joinDocuments(
  _ parties: [Party], statements: [Statement], partyOf: [Int?], lineups: [Lineup], _ sets: inout UnionFind
) {
  for lineup in lineups {
    let documents = lineup.members.filter { statements[$0].attribution.kind == .document && partyOf[$0] != nil }
    guard let first = documents.first else { continue }
    for other in documents.dropFirst() where statements[other].bounds == statements[first].bounds {
      guard let a = partyOf[first], let b = partyOf[other], parties[a].canBe(parties[b]) else { continue }
      sets.join(a, b)
    }
  }
}
