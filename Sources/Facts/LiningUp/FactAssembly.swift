import Provenance
import Reading

/// Makes facts of lineups.
struct FactAssembly {
  let statements: [Statement]
  let texts: [ReadText]
  let parties: Parties
  let shared: SharedRuns
  /// The name of each entity, as readers are shown it.
  let entityName: [Int: String]

  /// A fact with what its place among the others depends on, and its dispute.
  struct Made {
    let fact: Fact
    let dispute: Dispute?
    let weight: Int

    /// The same under another id.
    func renamed(_ id: String) -> Made {
      Made(
        fact: Fact(
          id: id, label: fact.label, role: fact.role, unit: fact.unit, event: fact.event, value: fact.value,
          articles: fact.articles, texts: fact.texts, origins: fact.origins, status: fact.status, claims: fact.claims),
        dispute: dispute.map { Dispute(fact: id, claims: $0.claims, why: $0.why) }, weight: weight)
    }
  }

  func fact(of lineup: Lineup) -> Made {
    let members = lineup.members.map { statements[$0] }
    let runs = members.map { statement in
      let text = texts[statement.article]
      return shared.runs(over: text.reading.sentences[statement.sentence].range, article: statement.article)
    }
    let origins = Origins(
      members: lineup.members, statements: statements, parties: parties, runs: runs, shared: shared, texts: texts)
    let compared = zip(members, origins.of).map { self.compared($0, origin: $1.name) }
    let spokesman = spokesman(of: members, origins: origins)
    let relations = compared.indices.map { index in
      index == spokesman ? nil : relation(of: compared[index], to: compared[spokesman])
    }
    let words = AnchorWords(of: members, texts: texts, entityName: entityName)
    let label = FactLabel(of: members, question: lineup.question, anchor: words, texts: texts)
    let claims = members.indices.map { index in
      claim(members[index], compared: compared[index], origin: origins.of[index], relation: relations[index])
    }
    let copyGroups = Set(members.map(\.copyGroup)).count
    let status = status(of: relations, texts: copyGroups)
    let id = stableID(identity(of: lineup.question, words: words))
    let value = members[spokesman]
    let fact = Fact(
      id: id, label: label.text, role: lineup.question.role, unit: unit(of: members),
      event: EventAnchor(label: words.label ?? label.counted, place: words.place, date: words.date),
      value: StatedValue(
        bounds: value.bounds, display: value.bounds.exact.map(number) ?? compared[spokesman].display, bytes: nil),
      articles: Set(members.map(\.article)).count, texts: copyGroups, origins: origins.count, status: status,
      claims: claims)
    return Made(
      fact: fact, dispute: dispute(fact, compared: compared, relations: relations, spokesman: spokesman),
      weight: weight(of: lineup.question, value: value, texts: copyGroups, claims: members.count))
  }

  // MARK: Parts of a fact

  private func compared(_ statement: Statement, origin: String) -> ComparedClaim {
    let text = texts[statement.article]
    return ComparedClaim(
      id: stableID("claim \(text.article.text.article) \(statement.range.start) \(statement.range.end)"),
      bounds: statement.bounds, display: oneLine(text.string(statement.range)), isRough: statement.change == .about,
      isPart: statement.set.isPart, hedge: statement.hedge, day: text.article.published.day,
      article: statement.article, origin: origin, copyGroup: statement.copyGroup,
      isRunning: statement.role.map(runningRoles.contains) ?? false, isRisen: statement.isRisen,
      words: statement.sentenceContent, place: statement.place, outlet: text.article.outlet,
      moment: text.article.published.iso.flatMap { $0.utf8.count > 10 ? UTCInstant(iso: $0)?.seconds : nil })
  }

  /// The claim that speaks for the fact: of the exact values the one that most origins, then most texts give.
  private func spokesman(of members: [Statement], origins: Origins) -> Int {
    struct Support {
      var known: Set<String> = []
      var texts: Set<Int> = []
      var first: Int
    }
    var support: [Bounds: Support] = [:]
    for (index, member) in members.enumerated() {
      var found = support[member.bounds] ?? Support(first: index)
      if origins.of[index].isKnown { found.known.insert(origins.of[index].name) }
      found.texts.insert(member.copyGroup)
      support[member.bounds] = found
    }
    let best = support.max { a, b in
      let (x, y) = (a.key.exact == nil ? 0 : 1, b.key.exact == nil ? 0 : 1)
      if x != y { return x < y }
      return (a.value.known.count, a.value.texts.count, b.value.first)
        < (b.value.known.count, b.value.texts.count, a.value.first)
    }
    guard let best else { return 0 }
    let candidates = members.indices.filter { members[$0].bounds == best.key }
    return candidates.first { origins.of[$0].isKnown && members[$0].hedge == nil } ?? best.value.first
  }

  private func claim(
    _ statement: Statement, compared: ComparedClaim, origin: Origins.Origin, relation: Relation?
  ) -> Claim {
    let text = texts[statement.article]
    let words = text.article.text.evidence(statement.range)
    return Claim(
      id: compared.id, evidence: text.article.text.evidence(text.reading.sentences[statement.sentence].range),
      value: StatedValue(bounds: statement.bounds, display: compared.display, bytes: words.bytes),
      attribution: statement.attribution, hedge: statement.hedge, asOf: compared.day?.description,
      origin: origin.name, originKnown: origin.isKnown, relation: relation)
  }

  private func status(of relations: [Relation?], texts: Int) -> Fact.Status {
    let kinds = relations.compactMap { $0?.kind }
    if kinds.contains(.contradicts) { return .disputed }
    if texts == 1 { return .single }
    if kinds.contains(.updated) { return .updated }
    return kinds.contains { $0 != .same } ? .compatible : .agreed
  }

  private func dispute(
    _ fact: Fact, compared: [ComparedClaim], relations: [Relation?], spokesman: Int
  ) -> Dispute? {
    var sides = [compared[spokesman]]
    for (index, relation) in relations.enumerated() where relation?.kind == .contradicts {
      if !sides.contains(where: { $0.bounds == compared[index].bounds }) { sides.append(compared[index]) }
    }
    guard sides.count > 1 else { return nil }
    return Dispute(
      fact: fact.id, claims: sides.map(\.id), why: disputeReason(sides[0], sides[1], label: fact.label))
  }

  /// Texts, times what is asked, times claims: three for each text at most, since one text can say a thing often. One
  /// of something weighs less than a number, and none less than one.
  private func weight(of question: Question, value: Statement, texts: Int, claims: Int) -> Int {
    let share =
      switch value.bounds.exact {
      case 0: 1
      case 1: 2
      default: 8
      }
    return texts * importance(of: question) * min(claims, 3 * texts) * share
  }

  private func unit(of members: [Statement]) -> String {
    let unit = members.first { !$0.unit.isEmpty }?.unit ?? ""
    return unit == "life" ? "people" : unit
  }

  private func identity(of question: Question, words: AnchorWords) -> String {
    let base =
      switch question.base {
      case .anyone: "anyone"
      case .perpetrators: "perpetrators"
      case .noun(let stem): String(stem.hash, radix: 16)
      }
    return "fact \(question.role ?? "") \(base) \(question.nationality.map { String($0.hash, radix: 16) } ?? "") "
      + "\(question.isPart) \(words.sort.map { String($0.rawValue) } ?? "") \(words.place ?? "")"
  }
}

/// Roles whose figures grow as more is known.
private let runningRoles: Set<String> = ["killed", "injured", "missing", "detained", "displaced", "infected"]

/// How much a reader on a deadline asks for it: deaths first.
private func importance(of question: Question) -> Int {
  switch question.role {
  case "killed": question.isPart ? 4 : 10
  case "injured", "shot": question.isPart ? 4 : 8
  case "missing": 7
  case "detained", "displaced", "kidnapped", "rescued", "evacuated", "infected": 6
  case .some: 4
  case nil: question.nationality != nil && question.isPart ? 5 : 2
  }
}
