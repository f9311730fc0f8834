import Provenance
import Reading

/// Who is said to say something, reduced to what can be compared between texts: "French prosecutors", "prosecutors".
struct Party: Hashable {
  /// The words of the text.
  let words: String
  /// The stem of the noun that carries the phrase: "prosecutor"; of a person the last name.
  let head: FoldedWord
  /// The stems of what narrows it: "french".
  let modifiers: Set<FoldedWord>
  let kind: Quotation.SourceKind

  /// The party that the words at `range` name; nil for pronouns and empty words.
  init?(_ range: TextRange, kind: Quotation.SourceKind, speaker: String?, in text: ReadText) {
    let tokens = text.tokens(in: range).filter { text.words[$0] != .none }
    let full = oneLine(speaker ?? "")
    if kind == .named, !full.isEmpty {
      let parts = full.utf8.split(separator: 0x20)
      guard let last = parts.last else { return nil }
      words = full
      head = FoldedWord(folded: folded(Array(last)[...]))
      modifiers = []
      self.kind = kind
      return
    }
    let main = tokens.prefix { !headEnds.contains(text.words[$0]) }
    guard let noun = main.last(where: { !idle.contains(text.words[$0]) }) else { return nil }
    words = oneLine(text.string(range))
    head = text.stems[noun]
    var modifiers: Set<FoldedWord> = []
    for token in tokens where token != noun && !idle.contains(text.words[token]) {
      guard !headEnds.contains(text.words[token]) else { continue }
      modifiers.insert(text.stems[token])
    }
    self.modifiers = modifiers
    self.kind = kind
  }

  /// The party of a credited agency.
  init(credit: String) {
    words = credit
    head = FoldedWord(folded: folded(Array(credit.utf8)[...]))
    modifiers = []
    kind = .outlet
  }

  /// Whether the noun says nothing of who it is: any two bare "officials" can be others.
  var isVague: Bool { vagueHeads.contains(head) }

  /// Whether both can be one party: the same noun, and what narrows the one narrows the other too.
  func canBe(_ other: Party) -> Bool {
    head == other.head && (modifiers.isSubset(of: other.modifiers) || other.modifiers.isSubset(of: modifiers))
  }
}

private let vagueHeads = Set(
  ["official", "source", "authority", "witness", "leader", "expert", "spokesman", "spokeswoman", "people", "resident"]
    .map { FoldedWord(folded: stem(Array($0.utf8))) })
private let headEnds = wordList("of for from in at with who which that close near to on by familiar speaking and")
private let idle = wordList(
  """
  the a an this that these those one two three four five six seven eight nine ten some several many its his her their
  he she it they we i you senior top former latest new early initial other another
  """)
