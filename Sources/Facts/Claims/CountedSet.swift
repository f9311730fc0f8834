import Provenance
import Reading

/// Who or what an amount counts, so that only counts of one set are set against each other.
struct CountedSet: Hashable {
  enum Base: Hashable {
    /// People, no more said.
    case anyone
    /// Those who did it.
    case perpetrators
    /// What a noun names, by its stem.
    case noun(FoldedWord)
  }
  var base: Base
  /// The nationality that is counted, by its adjective: five of the twelve "were Danish".
  var nationality: FoldedWord?
  /// Words that narrow it: "Republican" governors.
  var qualifiers: [FoldedWord] = []
  /// The last name, where one person is named in the place of a count.
  var person: FoldedWord?
  /// What is told of one person.
  var traits: PersonTraits = []
  /// The number of the whole set where only a part is counted: of the twelve.
  var total: Double?
  /// Whether a part of a set is counted.
  var isPart = false

  /// The set that the words of `counted` name; nil tells nothing but the unit does.
  init(counted: TextRange?, unit: String, isPerson: Bool, group: String?, in text: ReadText) {
    let tokens = counted.map { Array(text.tokens(in: $0)).filter { text.words[$0] != .none } } ?? []
    let head = tokens.prefix { !headEnds.contains(text.words[$0]) }
    guard let noun = head.last else {
      base =
        group == "attackers"
        ? .perpetrators
        : unit.isEmpty || anyoneUnits.contains(unit)
          ? .anyone : .noun(FoldedWord(folded: stem(folded(Array(unit.utf8)[...]))))
      return
    }
    let word = text.words[noun]
    var nationalityFromHead: FoldedWord?
    if NewsWords.anyone.contains(word) {
      base = .anyone
    } else if group == "attackers" || NewsWords.perpetrators.contains(word) {
      base = .perpetrators
    } else if isPerson, let adjective = Demonyms.adjective[word] {
      base = .anyone
      nationalityFromHead = adjective
    } else if Demonyms.bearers.contains(word),
      head.dropLast().contains(where: { Demonyms.adjective[text.words[$0]] != nil })
    {
      base = .anyone
    } else {
      base = .noun(text.stems[noun])
    }
    nationality = nationalityFromHead
    for token in tokens where token != noun {
      let word = text.words[token]
      if isPerson, let adjective = Demonyms.adjective[word], nationality == nil, token < noun {
        nationality = adjective
      } else if !NewsWords.soft.contains(word), !NewsWords.function.contains(word),
        text.reading.tokens[token].kind == .word
      {
        qualifiers.append(text.stems[token])
      }
    }
    qualifiers.sort()
  }

  init(base: Base) { self.base = base }

  /// Whether both can be counts of one set.
  func matches(_ other: CountedSet) -> Bool {
    guard base == other.base, nationality == other.nationality, isPart == other.isPart else { return false }
    if let total, let theirs = other.total, total != theirs { return false }
    if let person, let theirs = other.person, person != theirs { return false }
    if !traits.fits(other.traits) { return false }
    return true
  }
}

private let anyoneUnits: Set<String> = ["people", "life"]
private let headEnds = wordList("of in from who that which with at on for by to and or were was are have had")
