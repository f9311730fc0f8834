import Provenance

extension Wording {
  /// The word that makes a person a mere mention in the phrase of somebody else, "of" in "a neighbour *of* NAME"; nil
  /// where the name is the head of the phrase or stands in apposition to it ("police chief NAME", "the mayor, NAME",
  /// "spokesman for the rescue service NAME").
  func governor(of name: Name, in phrase: Range<Int>) -> Int? {
    var first = firstToken(from: name.range.start)
    // "Critics of NAME and NAME".
    while phrase.contains(first - 2), has(.coordinator, at: first - 1), nameOf[first - 2] >= 0 {
      first = firstToken(from: names[Int(nameOf[first - 2])].range.start)
    }
    let nearest = first - 1
    guard phrase.contains(nearest), marks[nearest] == .none else { return nil }
    if governs(nearest, in: phrase) { return nearest }
    if isRole(nearest), let found = governor(before: nearest, in: phrase) { return found }
    // "The man hired *to* kill NAME".
    if key(nearest - 1) == CueWords.to, !isCapital(nearest), !isRole(nearest), nearest - 1 > phrase.lowerBound {
      return nearest - 1
    }
    // "The officer *who* arrested NAME".
    for token in stride(from: nearest, to: phrase.lowerBound, by: -1) {
      if marks[token] == .comma || marks[token] == .dash { return nil }
      if MentionWords.relatives.contains(tokens[token].key) { return token }
    }
    return nil
  }

  /// Whether a person stands in the phrase and none of them speaks.
  func onlyMentions(_ phrase: Range<Int>) -> Bool {
    person(in: phrase) == nil && firstMention(in: phrase) != nil
  }

  /// The phrase without the words that only tell whose neighbour, critic or spokesman speaks.
  func withoutMentions(_ phrase: Range<Int>) -> Range<Int> {
    guard person(in: phrase) == nil, let mention = firstMention(in: phrase) else { return phrase }
    return phrase.lowerBound..<mention
  }

  private func firstMention(in phrase: Range<Int>) -> Int? {
    for token in phrase where nameOf[token] >= 0 {
      let name = names[Int(nameOf[token])]
      if name.kind == .person, let governor = governor(of: name, in: phrase) { return governor }
    }
    return nil
  }

  /// The governor of a title and its name: "of" in "opponents of police chief NAME". Behind a rank only titles may stand,
  /// since "director of the clinic Dr NAME" is the director.
  private func governor(before title: Int, in phrase: Range<Int>) -> Int? {
    let isRank = MentionWords.ranks.contains(tokens[title].key)
    // Five words: "the former head of state's chief lawyer".
    for token in stride(from: title - 1, through: max(phrase.lowerBound + 1, title - 5), by: -1) {
      guard marks[token] == .none else { return nil }
      if governs(token, in: phrase) { return key(token + 1) == MentionWords.chief ? nil : token }
      if isRank, !has([.title, .personNoun, .determiner, .possessive], at: token) { return nil }
    }
    return nil
  }

  /// Whether a word before a name makes it the object of the words before.
  private func governs(_ token: Int, in phrase: Range<Int>) -> Bool {
    guard token > phrase.lowerBound, nameOf[token] < 0 else { return false }
    let isLink = has(.preposition, at: token) || key(token) == CueWords.to
    let isGerund =
      endsInGerund(token) && key(token) != MentionWords.acting && tokens[token - 1].kind == .word
      && !has([.determiner, .possessive], at: token - 1) && key(token - 1) != CueWords.clitic
    guard isLink || isGerund else { return false }
    let idle: Traits = [.preposition, .adverb, .timeWord, .determiner, .coordinator, .subordinator]
    return (phrase.lowerBound..<token).contains { tokens[$0].kind == .word && !has(idle, at: $0) }
  }

  private func isRole(_ token: Int) -> Bool {
    has([.title, .personNoun], at: token) && !MentionWords.fields.contains(tokens[token].key)
  }
}

private enum MentionWords {
  static let chief: WordKey = "chief"
  static let acting: WordKey = "acting"
  static let relatives: Set<WordKey> = ["who", "whom", "which", "that", "whose"]
  /// Titles that go with a name beside an office.
  static let ranks: Set<WordKey> = [
    "mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.", "dr", "dr.", "doctor", "prof", "prof.", "professor", "sir", "lord",
    "lady", "general", "gen", "gen.", "colonel", "col", "col.", "captain", "capt", "capt.", "lieutenant", "lt", "lt.",
    "major", "maj", "maj.", "sergeant", "sgt", "sgt.", "admiral", "commander", "judge", "justice", "reverend", "rev",
  ]
  /// Words of titles that name what an office is for: "minister of defence NAME".
  static let fields: Set<WordKey> = ["foreign", "interior", "defence", "defense", "finance", "culture", "health"]
}
