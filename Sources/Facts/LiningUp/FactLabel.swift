import Provenance

/// The question of a fact in words of the texts: "people killed, Lesk flood".
struct FactLabel {
  let text: String
  /// What is counted, alone.
  let counted: String

  init(of members: [Statement], question: Question, anchor: AnchorWords, texts: [ReadText]) {
    var phrases: [String: Int] = [:]
    for member in members {
      guard let counted = member.counted else { continue }
      let words = oneLine(texts[member.article].string(counted))
      if !empty.contains(FoldedWord(words)) { phrases[words, default: 0] += 1 }
    }
    let common = phrases.max { ($0.value, $1.key.utf8.count, $1.key) < ($1.value, $0.key.utf8.count, $0.key) }?.key
    let unit = members.lazy.map(\.unit).first { !$0.isEmpty }
    let isBarePart = question.isPart && question.nationality == nil && common == nil
    var what = common ?? (isBarePart ? question.role : unit.map { $0 == "life" ? "people" : $0 }) ?? "people"
    if let nationality = question.nationality, question.isPart {
      let whole = members.lazy.compactMap { member in
        member.whole.map { oneLine(texts[member.article].string($0)) }
      }.first
      let adjective = FactLabel.word(of: nationality, members: members, texts: texts) ?? what
      what = whole.map { "\(adjective) of the \($0)" } ?? adjective
    } else if let role = question.role, let word = roleWord[role], !FactLabel.says(what, word) {
      what += " \(word)"
    }
    if question.isPart, question.nationality == nil, let member = members.first {
      let text = texts[member.article]
      if let whole = member.whole { what += " of \(oneLine(text.string(whole)))" }
    }
    counted = what
    self.text = anchor.label.map { "\(what), \($0)" } ?? what
  }

  /// The adjective of a nationality as one of the claims' sentences writes it.
  private static func word(of nationality: FoldedWord, members: [Statement], texts: [ReadText]) -> String? {
    var form: String?
    for member in members {
      let text = texts[member.article]
      for token in text.reading.sentences[member.sentence].tokens
      where Demonyms.adjective[text.words[token]] == nationality {
        let found = text.string(text.reading.tokens[token].range)
        if text.words[token] == nationality { return found }
        form = form ?? found
      }
    }
    return form
  }

  private static func says(_ words: String, _ word: String) -> Bool {
    let alike = sameRole[word] ?? [FoldedWord(word)]
    return words.split(separator: " ").contains { alike.contains(FoldedWord(String($0))) }
  }
}

/// Words that name nothing when they stand alone.
private let empty = wordList("more others other them of lives people of-them")

/// The participle that readers are shown for a role.
private let roleWord: [String: String] = [
  "killed": "killed", "injured": "injured", "missing": "missing", "detained": "detained", "displaced": "displaced",
  "kidnapped": "kidnapped", "rescued": "rescued", "evacuated": "evacuated", "infected": "infected", "shot": "shot",
]

/// Words of the texts that say as much as the participle of a role.
private let sameRole: [String: Set<FoldedWord>] = [
  "killed": wordList("killed dead slain murdered fatalities deaths"),
  "injured": wordList("injured wounded hurt injuries"),
  "detained": wordList("detained arrested arrests"),
]
