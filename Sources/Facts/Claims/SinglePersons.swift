import Provenance
import Reading

/// One person whom a sentence tells to have died or to have been shot, without a number: "the boy died", "he was shot
/// dead", "killed his wife".
struct SinglePerson {
  /// The words for the person.
  let words: TextRange
  let role: String
  /// The last name, where there is one.
  let name: FoldedWord?
  /// What the words tell of the person, so that a mother and her son are not taken for one.
  let traits: PersonTraits
}

/// What a word for a person tells.
struct PersonTraits: OptionSet, Hashable {
  let rawValue: UInt8
  static let male = Self(rawValue: 1)
  static let female = Self(rawValue: 2)
  static let child = Self(rawValue: 4)
  static let adult = Self(rawValue: 8)

  /// Whether both can be told of one person.
  func fits(_ other: Self) -> Bool {
    let all = union(other)
    return !all.isSuperset(of: [.male, .female]) && !all.isSuperset(of: [.child, .adult])
  }
}

/// The most persons of one sentence that are looked at: a hostile line has more, prose has not.
private let mostPersonsInASentence = 12

extension ReadText {
  /// The persons of one sentence of whom it tells without a number that they died or were shot.
  func singlePersons(in sentence: Sentence) -> [SinglePerson] {
    var found: [SinglePerson] = []
    for token in sentence.tokens {
      guard let (role, isPassive) = fate(at: token, in: sentence.tokens) else { continue }
      let person = isPassive ? subject(before: token, in: sentence.tokens) : object(behind: token, in: sentence.tokens)
      guard let person, let words = range(of: person.tokens) else { continue }
      let single = SinglePerson(words: words, role: role, name: person.name, traits: person.traits)
      if let known = found.firstIndex(where: { $0.words == words }) {
        // "Was shot and killed": the graver word tells.
        if role == "killed" { found[known] = single }
      } else if found.count < mostPersonsInASentence {
        found.append(single)
      }
    }
    return found
  }

  /// What the verb at `token` does to somebody, and whether to its subject.
  private func fate(at token: Int, in sentence: Range<Int>) -> (role: String, isPassive: Bool)? {
    func word(_ offset: Int) -> FoldedWord { sentence.contains(token + offset) ? words[token + offset] : .none }
    let hasBe = (1...3).contains { SingleWords.be.contains(word(-$0)) }
    let isNegated = (1...3).contains { SingleWords.negations.contains(word(-$0)) }
    guard !isNegated else { return nil }
    switch words[token] {
    case SingleWords.died, SingleWords.dies: return ("killed", true)
    case SingleWords.dead:
      return hasBe || SingleWords.beforeDead.contains(word(-1)) ? ("killed", true) : nil
    case SingleWords.killed:
      if hasBe { return ("killed", true) }
      return SingleWords.behindPassive.contains(word(1)) || word(1) == .none ? ("killed", true) : ("killed", false)
    case SingleWords.kills: return ("killed", false)
    case SingleWords.shot:
      let dies = word(1) == SingleWords.to && word(2) == SingleWords.death || word(1) == SingleWords.dead
      let fatal = word(-1) == SingleWords.fatally
      if hasBe { return (dies || fatal ? "killed" : "shot", true) }
      if dies || fatal { return ("killed", SingleWords.behindPassive.contains(word(1))) }
      // "Shot his wife to death".
      let isToDeath = (2...6).contains { word($0) == SingleWords.to && word($0 + 1) == SingleWords.death }
      return isToDeath ? ("killed", false) : nil
    default: return nil
    }
  }

  private func subject(
    before token: Int, in sentence: Range<Int>
  ) -> (tokens: Range<Int>, name: FoldedWord?, traits: PersonTraits)? {
    // Twelve words reach over "the 3-year-old boy , identified as …".
    var at = token - 1
    while at >= sentence.lowerBound, token - at <= 12 {
      if let name = personName(endingAt: at) { return name }
      let word = words[at]
      if let traits = SingleWords.persons[word] { return (phraseStart(of: at, in: sentence)..<(at + 1), nil, traits) }
      // Another noun or verb in between is the subject or has one of its own.
      guard word == .none || SingleWords.between.contains(word) || reading.tokens[at].kind == .number else {
        return nil
      }
      at -= 1
    }
    return nil
  }

  private func object(
    behind token: Int, in sentence: Range<Int>
  ) -> (tokens: Range<Int>, name: FoldedWord?, traits: PersonTraits)? {
    var at = token + 1
    while at < sentence.upperBound, at - token <= 6 {
      let word = words[at]
      if let traits = SingleWords.persons[word] {
        return ((token + 1)..<(at + 1), nil, traits)
      }
      if let name = personName(startingAt: at) { return name }
      guard word != .none, !NewsWords.phraseEnds.contains(word) else { return nil }
      at += 1
    }
    return nil
  }

  private func personName(
    endingAt token: Int
  ) -> (tokens: Range<Int>, name: FoldedWord?, traits: PersonTraits)? {
    let range = reading.tokens[token].range
    guard words[token] != .none,
      let index = indices(of: reading.names, at: \.range, in: range).first(where: {
        reading.names[$0].kind == .person && reading.names[$0].range.end == range.end
      })
    else { return nil }
    return (tokens(in: reading.names[index].range), words[token], [])
  }

  private func personName(
    startingAt token: Int
  ) -> (tokens: Range<Int>, name: FoldedWord?, traits: PersonTraits)? {
    let range = reading.tokens[token].range
    guard words[token] != .none,
      let index = indices(of: reading.names, at: \.range, in: range).first(where: {
        reading.names[$0].kind == .person && reading.names[$0].range.start == range.start
      })
    else { return nil }
    let all = tokens(in: reading.names[index].range)
    return (all, all.last.map { words[$0] }, [])
  }
}

private enum SingleWords {
  static let died = FoldedWord("died")
  static let dies = FoldedWord("dies")
  static let dead = FoldedWord("dead")
  static let killed = FoldedWord("killed")
  static let kills = FoldedWord("kills")
  static let shot = FoldedWord("shot")
  static let to = FoldedWord("to")
  static let death = FoldedWord("death")
  static let fatally = FoldedWord("fatally")
  static let be = wordList("was is been being be")
  static let negations = wordList("not never nobody no n't if would could might may")
  static let beforeDead = wordList("found pronounced declared shot")
  static let behindPassive = wordList("in by at when while after on during outside inside near as from")
  /// Words that may stand between a subject and its verb.
  static let between = wordList(
    """
    was is been being be has had have later then also and shot fatally who apparently accidentally reportedly old
    year of found pronounced declared identified as the
    """)
  /// Words for one person with what they tell.
  static let persons: [FoldedWord: PersonTraits] = {
    var persons: [FoldedWord: PersonTraits] = [:]
    for (traits, list) in lists { for word in wordList(list) { persons[word] = traits } }
    return persons
  }()
  private static let lists: [(PersonTraits, String)] = [
    ([], "victim person student driver passenger pedestrian resident patient teen teenager adolescent neighbor"),
    ([.male], "he himself him"), ([.female], "she herself"),
    ([.male, .child], "boy son grandson nephew stepson"), ([.female, .child], "girl daughter granddaughter niece"),
    ([.child], "child toddler infant baby newborn"),
    ([.male, .adult], "man father husband boyfriend gunman fiance"),
    ([.female, .adult], "woman mother wife girlfriend fiancee"),
    ([.adult], "officer soldier policeman deputy firefighter guard clerk"),
  ]
}
