import Provenance
import Reading

/// Who is said to say something, reduced to what can be compared between texts: "harbour wardens", "wardens".
struct Party: Hashable {
  /// The words of the text.
  let words: String
  /// The stem of the noun that carries the phrase: "warden"; of a person the last name.
  let head: FoldedWord
  /// The stems of what narrows it: "harbour".
  let modifiers: Set<FoldedWord>
  let kind: Quotation.SourceKind
  /// The body for which a person by name speaks.
  var body: Body?
  /// The places it is of: "the mayor of Orsa".
  var seats: Set<FoldedWord> = []
  /// The copy group of the text, where the words are of use in that text alone: "a witness" of another text is another
  /// one for all that is known.
  let onlyIn: Int?

  /// The party that the words at `range` name; nil for pronouns and empty words.
  init?(_ range: TextRange, kind: Quotation.SourceKind, speaker: String?, in text: ReadText) {
    let tokens = text.tokens(in: range).filter { text.words[$0] != .none }
    let full = oneLine(speaker ?? "")
    let body = Body(spokenForIn: text.tokens(in: range), of: text)
    if kind == .named, !full.isEmpty {
      let parts = full.utf8.split(separator: 0x20)
      guard let last = parts.last else { return nil }
      words = full
      head = FoldedWord(folded: folded(Array(last)[...]))
      modifiers = []
      self.kind = kind
      self.body = body
      onlyIn = nil
      return
    }
    if let body {
      words = oneLine(text.string(range))
      head = body.head
      modifiers = body.modifiers
      self.kind = kind
      onlyIn = modifiers.isEmpty && unnamedHeads.contains(head) ? text.article.copyGroup : nil
      return
    }
    let main = tokens.prefix { !PartyWords.headEnds.contains(text.words[$0]) }
    guard let noun = main.last(where: { !PartyWords.idle.contains(text.words[$0]) }) else { return nil }
    words = oneLine(text.string(range))
    head = text.stems[noun]
    var modifiers: Set<FoldedWord> = []
    // What a paper is about does not tell whose it is.
    let own = kind == .document ? tokens.prefix { !PartyWords.subjects.contains(text.words[$0]) } : tokens
    for token in own where token != noun && !PartyWords.idle.contains(text.words[token]) {
      guard !PartyWords.headEnds.contains(text.words[token]) else { continue }
      modifiers.insert(text.stems[token])
    }
    self.modifiers = modifiers
    self.kind = kind
    seats = PartyWords.seats(in: text.tokens(in: range), of: text)
    let namesNobody = kind == .witness || kind == .anonymous || modifiers.isEmpty && unnamedHeads.contains(head)
    onlyIn = namesNobody ? text.article.copyGroup : nil
  }

  /// Whether the noun says nothing of who it is: any two bare "officials" can be others.
  var isVague: Bool { vagueHeads.contains(head) || unnamedHeads.contains(head) }

  /// Whether it is a person by name.
  var isPerson: Bool { kind == .named && modifiers.isEmpty }

  /// Whether it is named by nothing but a noun that is some body's in its text: "the ministry".
  var isBare: Bool { modifiers.isEmpty && !isPerson && onlyIn == nil && !isVague && kind != .document }

  /// Whether both can be one party: one person by both names, one who speaks for the other, a paper of the other, or the
  /// same noun, and what narrows the one narrows the other too; parties whose words tell nothing beyond their own text
  /// only within it.
  func canBe(_ other: Party) -> Bool {
    guard onlyIn == other.onlyIn else { return false }
    if isPerson, other.isPerson {
      if head == other.head, NameForm(words).canBe(NameForm(other.words)) { return true }
      guard let body, let theirs = other.body, body.head == theirs.head else { return false }
      return body.modifiers.isSubset(of: theirs.modifiers) || theirs.modifiers.isSubset(of: body.modifiers)
    }
    if let body { return other.isBody(body.head, body.modifiers) }
    if let theirs = other.body { return isBody(theirs.head, theirs.modifiers) }
    if head == other.head { return isBody(other.head, other.modifiers) }
    return isPaper(of: other) || other.isPaper(of: self)
  }

  /// Whether both are of places, and of none in common.
  func isElsewhere(_ other: Party) -> Bool {
    !seats.isEmpty && !other.seats.isEmpty && seats.isDisjoint(with: other.seats)
  }

  private func isBody(_ head: FoldedWord, _ narrowed: Set<FoldedWord>) -> Bool {
    head == self.head && (modifiers.isSubset(of: narrowed) || narrowed.isSubset(of: modifiers))
  }

  /// Whether it is a paper that a body gave out: "an interior ministry statement".
  private func isPaper(of other: Party) -> Bool {
    guard kind == .document, other.kind != .document, modifiers.contains(other.head) else { return false }
    return other.isBody(other.head, modifiers.subtracting([other.head]))
  }
}

/// Heads that any of several bodies can bear.
private let vagueHeads = PartyWords.stems("official authority")
/// Heads that any of many persons can bear.
private let unnamedHeads = PartyWords.stems(
  """
  source witness eyewitness leader expert analyst spokesman spokeswoman spokesperson people resident survivor neighbour
  neighbor bystander passer-by local man woman person insider relative friend aide
  """)

/// Words by which the noun of a source is found.
enum PartyWords {
  static let headEnds = wordList("of for from at in with who which that close near to on by familiar speaking and")
  static let idle = wordList(
    """
    the a an this that these those one two three four five six seven eight nine ten some several many its his her their
    he she it they we i you senior top former latest new early initial other another
    """)

  /// Words behind which stands what a paper is about.
  static let subjects = wordList("on about into concerning regarding against")
  private static let ofPlaces = wordList("of in from at near")

  /// The capitalised words behind "of" and the like.
  static func seats(in tokens: Range<Int>, of text: ReadText) -> Set<FoldedWord> {
    guard let link = tokens.first(where: { ofPlaces.contains(text.words[$0]) }) else { return [] }
    return Set((link + 1..<tokens.upperBound).filter { text.isCapitalised($0) }.map { text.stems[$0] })
  }

  /// The stems of `words`.
  static func stems(_ words: String) -> Set<FoldedWord> {
    Set(words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { FoldedWord(folded: stem(Array($0))) })
  }
}
