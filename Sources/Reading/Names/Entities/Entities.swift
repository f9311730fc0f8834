import Provenance

/// The mentions as names, those that stand for one thing under one number.
///
/// Numbers count from 0 in the order of the text. Joined are: the same words; the acronym in brackets behind a name or
/// made of its first letters; a name that the text itself glosses as another; the family name of one full name only;
/// a body without its suffix; spellings one letter apart. What names a people counts as its country where the text names
/// that too, but keeps its own words as its full form: "the Danes" are not said to be "Denmark".
/// - Complexity: O(mentions), with at most ``EntityLinks/rivals`` candidates looked at for each.
func resolved(_ mentions: [Mention], in text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Name] {
  let ends = Set(sentences.map { $0.tokens.upperBound - 1 })
  func range(of run: Range<Int>, _ tokens: [Token]) -> TextRange {
    let last = tokens[run.upperBound - 1]
    let isShared =
      ends.contains(run.upperBound - 1) && last.shape.contains(.endsWithStop) && isPlainAbbreviation(text, last)
    return TextRange(tokens[run.lowerBound].range.start, last.range.end - (isShared ? 1 : 0))
  }
  var links = EntityLinks()
  // Most mentions are written as one before.
  var written = WordNumbers(capacity: mentions.count)
  var known: [(form: NameForm, group: Int)] = []
  let numbers = mentions.map { mention in
    let bytes = text[tokens[mention.tokens.lowerBound].range.start..<tokens[mention.tokens.upperBound - 1].range.end]
    let title = courtesy(of: mention, tokens: tokens)
    let seed = FNV.step(FNV.step(FNV.seed, mention.kind.letter), title.map { $0.tells == .man ? 1 : 2 } ?? 0)
    let number = written.number(of: FNV.hash(bytes, from: seed))
    if number == known.count {
      var form = NameForm(text, tokens: tokens[mention.tokens], kind: mention.kind)
      form.courtesy = title?.tells
      known.append((form, links.add(form)))
    }
    return number
  }
  let forms = numbers.map { known[$0].form }
  let groups = numbers.map { known[$0].group }
  links.joinVariants()
  for i in mentions.indices.dropFirst() {
    if isGloss(text, tokens, mentions[i - 1], mentions[i], forms[i - 1], forms[i]) {
      for other in i...glossListEnd(text, tokens, mentions, from: i) { links.join(groups[i - 1], groups[other]) }
    }
  }
  var entities: [Int: Int] = [:]
  var fullest: [Int: Int] = [:]
  let countries = countriesOfPeoples(known, links)
  var count = 0
  for i in mentions.indices {
    let root = links.root(groups[i])
    let thing = countries[root] ?? root
    if entities[thing] == nil {
      entities[thing] = count
      count += 1
    }
    entities[root] = entities[thing]
    let best = fullest[root] ?? i
    if forms[i].isFuller(than: forms[best]) { fullest[root] = i } else { fullest[root] = best }
  }
  return mentions.indices.map { i in
    let root = links.root(groups[i])
    var best = mentions[fullest[root] ?? i].tokens
    // Of two bearers of a name each is shown with the title.
    if links.isParted(forms[i]), forms[fullest[root] ?? i].words.count == 1,
      let title = courtesy(of: mentions[fullest[root] ?? i], tokens: tokens)
    {
      best = title.token..<best.upperBound
    }
    return Name(
      range: range(of: mentions[i].tokens, tokens), kind: mentions[i].kind, entity: entities[root] ?? 0,
      full: String(decoding: text[range(of: best, tokens).range], as: UTF8.self))
  }
}

/// For the set of each name of a people the set of its country, where the text names that.
private func countriesOfPeoples(_ known: [(form: NameForm, group: Int)], _ links: EntityLinks) -> [Int: Int] {
  let peoples = known.compactMap { name in Peoples.country(of: name.form).map { (name.group, $0) } }
  guard !peoples.isEmpty else { return [:] }
  var places: [[UInt8]: Int] = [:]
  for (form, group) in known where form.kind == .place {
    let root = links.root(group)
    if places[form.joined] == nil { places[form.joined] = root }
    // "U.S." is as good as "United States".
    if let first = Aliases.first(like: form), places[first] == nil { places[first] = root }
  }
  var countries: [Int: Int] = [:]
  for (group, country) in peoples {
    if let place = places[country], links.root(group) != place { countries[links.root(group)] = place }
  }
  return countries
}

/// Whether the full stop of an abbreviation at the end of a sentence is the sentence's ("Acme Corp."), which it is unless
/// the word has others ("U.S.") or is a letter alone.
private func isPlainAbbreviation(_ text: [UInt8], _ token: Token) -> Bool {
  token.range.count > 2 && !text[token.range.start..<(token.range.end - 1)].contains(0x2E)
}

extension Name.Kind {
  /// Tells the kinds apart in a hash.
  fileprivate var letter: UInt8 { UInt8(truncatingIfNeeded: Self.allCases.firstIndex(of: self) ?? 0) }
}

extension NameForm {
  /// More words; then, not in capitals; then more letters.
  func isFuller(than other: NameForm) -> Bool {
    if words.count != other.words.count { return words.count > other.words.count }
    if isAcronym != other.isAcronym { return !isAcronym }
    return words.joined().count > other.words.joined().count
  }
}

/// Which different names of one article stand for one thing: a forest of sets.
struct EntityLinks {
  /// Names looked at under one family name, first letters or first word; past it a name is left alone.
  static let rivals = 8

  private var forms: [NameForm] = []
  private var parents: [Int] = []
  private var known: [NameForm: Int] = [:]
  /// What is told of the bearers of each set, by its root.
  private var courtesies: [Courtesy?] = []
  /// Last names that are borne by a man and by a woman.
  private var parted: Set<[UInt8]> = []

  /// The set of a form; the same for forms with the same words and kind.
  mutating func add(_ form: NameForm) -> Int {
    if let set = known[form] { return set }
    let set = forms.count
    forms.append(form)
    parents.append(set)
    courtesies.append(form.courtesy)
    known[form] = set
    return set
  }

  func root(_ set: Int) -> Int {
    var set = set
    while parents[set] != set { set = parents[set] }
    return set
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    guard a != b, !isConflict(a, b) else { return }
    parents[max(a, b)] = min(a, b)
    courtesies[min(a, b)] = courtesies[a] ?? courtesies[b]
  }

  /// Whether one of two sets is told to be a man and the other a woman.
  private func isConflict(_ a: Int, _ b: Int) -> Bool {
    guard let one = courtesies[root(a)], let other = courtesies[root(b)] else { return false }
    return one != other
  }

  /// Whether the last name of a person is borne by a man and by a woman in this article.
  func isParted(_ form: NameForm) -> Bool {
    form.kind == .person && !parted.isEmpty && form.words.last.map(parted.contains) == true
  }

  /// "Johnson" alone, where Mr and Mrs Johnson are named.
  private func isEither(_ form: NameForm) -> Bool {
    form.words.count == 1 && form.courtesy == nil && isParted(form)
  }

  private mutating func findParted() {
    var bearers: [[UInt8]: Courtesy] = [:]
    for form in forms {
      guard let told = form.courtesy, let last = form.words.last else { continue }
      if let known = bearers[last], known != told { parted.insert(last) }
      bearers[last] = told
    }
  }

  /// Joins each name with the one other name that it may be a form of; where several may be, none is taken.
  mutating func joinVariants() {
    findParted()
    var shelves: [UInt64: [Int]] = [:]
    let labels = forms.map(\.shelves)
    for set in forms.indices {
      for label in labels[set] { shelves[label, default: []].append(set) }
    }
    for (set, form) in forms.enumerated() where !isEither(form) {
      var candidates: [Int: NameRelation] = [:]
      for label in labels[set] {
        guard let others = shelves[label], others.count <= Self.rivals else { continue }
        for other in others where other != set && !isConflict(set, other) && !isEither(forms[other]) {
          // the same two words or more are one thing, whatever the tagger made of them; only a town can be a team
          if form.words.count > 1, form.words == forms[other].words,
            form.isNoPlaceOrBody || forms[other].isNoPlaceOrBody
          {
            candidates[other] = .same
            continue
          }
          guard let relation = form.relation(to: forms[other]) else { continue }
          if relation == .part && !form.isPart(of: forms[other]) { continue }
          if form.isFamilyInFront(of: forms[other]), endsOther(form, than: set, in: shelves) { continue }
          candidates[other] = relation
        }
      }
      if candidates.isEmpty { continue }
      let strong = candidates.filter { $0.value != .part && $0.value != .acronym }.keys.sorted()
      for other in strong { join(set, other) }
      let weak = Set(candidates.filter { $0.value == .part || $0.value == .acronym }.keys.map(root))
      if weak.count == 1, let other = weak.first { join(set, other) }
    }
  }
}

extension EntityLinks {
  /// Whether somebody else's name ends with this one word: "Li" beside "Wang Li" and "Li Wang".
  private func endsOther(_ form: NameForm, than set: Int, in shelves: [UInt64: [Int]]) -> Bool {
    shelves[shelf("l", form.words[0][...])]?.contains { $0 != set && forms[$0].words.count > 1 } ?? false
  }
}

extension NameForm {
  fileprivate var isNoPlaceOrBody: Bool { kind == .person || kind == .other }

  /// Where to look for names that may be the same: the last word, the first word, the first letters, the alias group; as
  /// hashes, since two that fall together cost one comparison more.
  var shelves: [UInt64] {
    guard let first = words.first, let last = words.last else { return [] }
    var labels = [shelf("l", last[...]), shelf("f", first[...])]
    if let hyphen = last.lastIndex(of: 0x2D) { labels.append(shelf("l", last[(hyphen + 1)...])) }
    labels.append(shelf("s", first.prefix(3), last.prefix(3)))
    if isAcronym { labels.append(shelf("a", first[...])) }
    for acronym in acronyms where kind != .person { labels.append(shelf("a", acronym[...])) }
    if let group = Aliases.group(of: self) { labels.append(UInt64(group)) }
    return labels
  }
}

private func shelf(_ kind: Unicode.Scalar, _ letters: ArraySlice<UInt8>, _ more: ArraySlice<UInt8> = []) -> UInt64 {
  var hash = FNV.step(FNV.seed, UInt8(truncatingIfNeeded: kind.value))
  for letter in letters { hash = FNV.step(hash, letter) }
  for letter in more { hash = FNV.step(hash, letter) }
  return hash
}
