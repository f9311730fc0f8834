/// What the grammars of times and amounts know of one word. A word can be several things: "second", "may", "march".
struct Word {
  var number = NumberWord.none
  /// The value of a number word, cardinal or ordinal.
  var value = 0.0
  var classes: WordClass = []
  /// The part that it gives to who or what is counted, as an index into ``RoleTable/roles``.
  var role: UInt8 = 0
  var roleKind = RoleKind.none
  /// The group that a noun of persons belongs to, as an index into ``PersonNouns/groups``.
  var group: UInt8 = 0
  /// The role of a counted thing ("jets": aircraft), as an index into ``RoleTable/roles``.
  var thing: UInt8 = 0
  /// Index into ``MeasureTable/measures``.
  var measure: UInt16 = 0
  /// Index into ``Nationalities/list``.
  var nationality: UInt16 = 0
  /// 1 for "higher", -1 for "lower".
  var comparison: Int8 = 0
  var time = TimeWord.none
  /// Which month, weekday, unit, …
  var timeValue: Int16 = 0
}

/// How a word takes part in a numeral.
enum NumberWord: UInt8 {
  case none
  /// zero … nineteen
  case small
  /// twenty … ninety
  case tens
  case hundred
  /// thousand, million, billion, trillion, lakh, crore
  case magnitude
  /// dozen, score
  case dozen
  /// dozens, scores, hundreds, thousands, millions
  case plural
  case ordinal
  /// half, quarter
  case fraction
  /// k, m, bn, tn behind digits
  case suffix
  /// couple, several, few
  case vague
}

/// What a word can be in a sentence, as far as the grammars need it.
struct WordClass: OptionSet {
  let rawValue: UInt32
  static let preposition = Self(rawValue: 1 << 0)
  static let conjunction = Self(rawValue: 1 << 1)
  static let determiner = Self(rawValue: 1 << 2)
  static let be = Self(rawValue: 1 << 3)
  static let have = Self(rawValue: 1 << 4)
  static let modal = Self(rawValue: 1 << 5)
  static let pronoun = Self(rawValue: 1 << 6)
  static let relative = Self(rawValue: 1 << 7)
  static let adverb = Self(rawValue: 1 << 8)
  /// A finite verb or one that ends a noun phrase.
  static let verb = Self(rawValue: 1 << 9)
  static let article = Self(rawValue: 1 << 10)
  static let possessive = Self(rawValue: 1 << 11)
  /// Nouns for persons.
  static let person = Self(rawValue: 1 << 12)
  /// Nouns that are plural without looking it, or that end in "s" and are.
  static let plural = Self(rawValue: 1 << 13)
  /// Nouns in the singular that end in "s".
  static let singular = Self(rawValue: 1 << 14)
  static let title = Self(rawValue: 1 << 15)
  /// The participle of a verb: "killed", "were killed".
  static let participle = Self(rawValue: 1 << 16)
  /// The form in -ing.
  static let gerund = Self(rawValue: 1 << 17)
  static let reported = Self(rawValue: 1 << 18)
  static let future = Self(rawValue: 1 << 19)
  static let past = Self(rawValue: 1 << 20)
  /// Words before a number that make a name of both: "flight 12", "Route 66", "No. 4".
  static let numbered = Self(rawValue: 1 << 21)
  static let negation = Self(rawValue: 1 << 22)
  /// A verb for a change of a figure: rise, climb, reach.
  static let reaching = Self(rawValue: 1 << 23)
  static let body = Self(rawValue: 1 << 24)
  static let partOpener = Self(rawValue: 1 << 25)
  static let street = Self(rawValue: 1 << 26)
  /// What is still to come: "payable", "scheduled".
  static let ahead = Self(rawValue: 1 << 27)
  /// Before "to" and a verb: what is meant to happen.
  static let plan = Self(rawValue: 1 << 28)
  /// What lasts, told in the present, looks ahead: "Schools stay closed on Monday".
  static let lasting = Self(rawValue: 1 << 29)
  /// Words that speak of money, and words that speak of weight: they tell which pounds are meant.
  static let money = Self(rawValue: 1 << 30)
  static let weight = Self(rawValue: 1 << 31)
  /// Words that no noun phrase goes over.
  static let stop: Self = [
    .preposition, .conjunction, .determiner, .be, .have, .modal, .pronoun, .relative, .verb, .article, .possessive,
  ]
}

/// The words that the grammars know.
struct TermVocabulary: Sendable {
  private let slots: [UInt64]
  private let indices: [UInt16]
  let words: [Word]
  private let mask: Int
  private let currencyCodes: Set<UInt64>

  static let english = TermVocabulary(TermVocabularyBuilder.english())

  init(_ builder: TermVocabularyBuilder) {
    var size = 1024
    while size < builder.words.count * 4 { size *= 2 }
    mask = size - 1
    var slots = [UInt64](repeating: 0, count: size)
    var indices = [UInt16](repeating: 0, count: size)
    for (hash, index) in builder.index.sorted(by: { $0.value < $1.value }) {
      var at = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (size - 1)
      while slots[at] != 0 { at = (at + 1) & (size - 1) }
      slots[at] = hash
      indices[at] = index
    }
    self.slots = slots
    self.indices = indices
    words = builder.words
    currencyCodes = builder.currencyCodes
  }

  @inline(__always)
  func entry(_ hash: UInt64) -> UInt16 {
    var at = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[at] != 0 {
      if slots[at] == hash { return indices[at] }
      at = (at + 1) & mask
    }
    return 0
  }

  func isCurrencyCode(_ hash: UInt64) -> Bool { currencyCodes.contains(hash) }

  /// The word of a term; the empty word where it is not known.
  @inline(__always)
  subscript(_ term: Term) -> Word { words[Int(term.entry)] }
}

/// Collects what the tables say of each word.
struct TermVocabularyBuilder: Sendable {
  var words: [Word] = [Word()]
  var index: [UInt64: UInt16] = [:]
  var currencyCodes: Set<UInt64> = []

  /// Changes what is known of `word`.
  mutating func set(_ word: Substring, _ change: (inout Word) -> Void) {
    let hash = WordHash(word.utf8).value
    let at: UInt16
    if let known = index[hash] {
      at = known
    } else {
      at = UInt16(clamping: words.count)
      index[hash] = at
      words.append(Word())
    }
    change(&words[Int(at)])
  }

  mutating func each(_ list: String, _ change: (inout Word) -> Void) {
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { set(word, change) }
  }

  /// The words that rules ask for by name come first, so that their entries are constants.
  init() {
    for known in KnownWord.allCases where known != .unknown {
      set(known == .timesTen ? "×10" : Substring("\(known)")) { _ in }
    }
  }
}
