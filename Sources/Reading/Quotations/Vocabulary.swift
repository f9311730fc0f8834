/// What a word can be in a sentence that says who said what. A word may be several of these.
struct Traits: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Verbs that report speech in nearly every use: said, told, warned.
  static let reporting = Traits(rawValue: 1 << 0)
  /// Verbs of belief and stance that report now and then: believes, hopes, supports.
  static let stance = Traits(rawValue: 1 << 1)
  /// Nouns that report: claim, warning, belief.
  static let reportingNoun = Traits(rawValue: 1 << 2)
  static let personPronoun = Traits(rawValue: 1 << 3)
  static let pluralPronoun = Traits(rawValue: 1 << 4)
  static let firstPerson = Traits(rawValue: 1 << 5)
  static let objectPronoun = Traits(rawValue: 1 << 6)
  static let possessive = Traits(rawValue: 1 << 7)
  static let determiner = Traits(rawValue: 1 << 8)
  static let preposition = Traits(rawValue: 1 << 9)
  static let auxiliary = Traits(rawValue: 1 << 10)
  static let modal = Traits(rawValue: 1 << 11)
  static let coordinator = Traits(rawValue: 1 << 12)
  static let subordinator = Traits(rawValue: 1 << 13)
  static let relative = Traits(rawValue: 1 << 14)
  static let adverb = Traits(rawValue: 1 << 15)
  static let timeWord = Traits(rawValue: 1 << 16)
  static let negation = Traits(rawValue: 1 << 17)
  /// Titles that stand before or for a person: president, minister, senator.
  static let title = Traits(rawValue: 1 << 18)
  /// Words for offices and those who speak for them: police, ministry, spokesman.
  static let official = Traits(rawValue: 1 << 19)
  /// Words for what is written or recorded: statement, report, dispatch.
  static let document = Traits(rawValue: 1 << 20)
  static let witness = Traits(rawValue: 1 << 21)
  static let anonymous = Traits(rawValue: 1 << 22)
  /// Agencies, papers and broadcasters by one word of their name.
  static let outlet = Traits(rawValue: 1 << 23)
  /// Who is told: reporters, parliament.
  static let audience = Traits(rawValue: 1 << 24)
  static let hedge = Traits(rawValue: 1 << 25)
  static let planned = Traits(rawValue: 1 << 26)
  /// Words that carry no topic: they do not tie two sentences together.
  static let empty = Traits(rawValue: 1 << 27)
  /// Forms of "tell" and its like, behind which the hearer stands before what is said.
  static let takesHearer = Traits(rawValue: 1 << 28)
  /// Words for a person by trade or kin, not by office: lawyer, neighbour.
  static let personNoun = Traits(rawValue: 1 << 29)
  /// Forms of a verb that end in -ing.
  static let gerund = Traits(rawValue: 1 << 30)
  /// Verbs of liking and opposing: their object is no statement, unless "that" or a quote mark opens it.
  static let attitude = Traits(rawValue: 1 << 32)
  /// Forms that are hardly ever anything but a reporting verb: said, told, added.
  static let always = Traits(rawValue: 1 << 31)
  /// Verbs by which somebody gives a number of his own.
  static let counting = Traits(rawValue: 1 << 33)
}

/// The traits of the words of English that matter here, looked up by their key.
enum Vocabulary {
  static let traits = WordTable(traitsOfWords)

  private static let traitsOfWords: [WordKey: Traits] = {
    var traits: [WordKey: Traits] = [:]
    func add(_ words: String, _ trait: Traits) {
      for word in words.split(separator: " ") { traits[WordKey(String(word)), default: []].formUnion(trait) }
    }
    func addVerbs(_ words: String, _ trait: Traits) {
      for word in words.split(separator: " ") {
        for form in regularForms(of: String(word)) {
          traits[WordKey(form), default: []].formUnion(form.hasSuffix("ing") ? [trait, .gerund] : trait)
        }
      }
    }
    addVerbs(reportingVerbs, .reporting)
    add(irregularReporting, .reporting)
    addVerbs(stanceVerbs, .stance)
    add(irregularStance, .stance)
    addVerbs(attitudeVerbs, .attitude)
    add("saying telling writing reading swearing foretelling", [.reporting, .gerund])
    add("thinking seeing knowing finding feeling meaning", [.stance, .gerund])
    addVerbs("inform remind assure warn advise ask urge promise notify", .takesHearer)
    add("tell tells told telling", .takesHearer)
    for (words, trait) in lists { add(words, trait) }
    add(irregularReporting, .always)
    for word in reportingVerbs.split(separator: " ") { add(regularForms(of: String(word))[2], .always) }
    for word in ["write", "read", "reads", "continued", "described", "observed", "estimated", "cried", "signaled"] {
      traits[WordKey(word), default: []].remove(.always)
    }
    add(emptyWords, .empty)
    for (words, trait) in lists where !Traits.topical.contains(trait) { add(words, trait.union(.empty)) }
    return traits
  }()

  /// The -s, -ed and -ing forms of a regular verb, and the verb itself.
  static func regularForms(of verb: String) -> [String] {
    let stem: String
    var past = verb + "ed"
    var third = verb + "s"
    if verb.hasSuffix("e") {
      stem = String(verb.dropLast())
      past = verb + "d"
    } else if let last = verb.last, doubling.contains(verb) {
      stem = verb + String(last)
      past = stem + "ed"
    } else {
      stem = verb
    }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      past = verb.dropLast() + "ied"
      third = verb.dropLast() + "ies"
    } else if verb.hasSuffix("s") || verb.hasSuffix("sh") || verb.hasSuffix("ch") || verb.hasSuffix("x") {
      third = verb + "es"
    }
    return [verb, third, past, stem + "ing"]
  }

  private static let doubling: Set<String> = ["admit", "refer", "quip", "plan", "nod", "rebut", "blog", "slam"]
}

extension Traits {
  /// Traits whose words carry a topic all the same.
  static let topical: Traits = [.title, .official, .document, .witness, .outlet, .audience, .personNoun, .counting]
}
