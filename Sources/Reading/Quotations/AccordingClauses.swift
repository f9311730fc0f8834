import Provenance

extension Wording {
  /// The clauses that open with their source: "according to police 12 people died, *whereas according to the hospital 15
  /// did*".
  func accordingClauses() -> [CountClause] {
    var found: [CountClause] = []
    for at in tokens.indices where key(at) == CueWords.according && key(at + 1) == CueWords.to {
      guard runOf[at] < 0, sentenceOf[at] >= 0 else { continue }
      let sentence = sentences[Int(sentenceOf[at])].tokens
      let lead = lead(before: at, in: sentence)
      guard lead.isContrast || opensClause(at, in: sentence), let source = party(from: at + 2, in: sentence) else {
        continue
      }
      guard let end = accordingEnd(behind: source.upperBound, in: sentence) else { continue }
      let content = trimmed(source.upperBound..<max(source.upperBound, end))
      let isSurer = marks[source.upperBound] == .none
      // Behind a comma the models know better, but for the second of two.
      guard words(in: content) >= 2, isSurer || lead.isContrast else { continue }
      let attribution = Attribution(cue: at..<at + 2, source: source, content: [content])
      found.append(
        CountClause(
          attribution: attribution, range: lead.start..<end, isContrast: lead.isContrast,
          isSurer: isSurer))
    }
    return found
  }

  private func opensClause(_ at: Int, in sentence: Range<Int>) -> Bool {
    at == sentence.lowerBound || marks[at - 1] == .opening || has(.coordinator, at: at - 1)
  }

  /// A voice with a plain border behind it: a comma, a number, a pronoun or the article of the next noun.
  private func party(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = start
    while end < sentence.upperBound, end - start < 12 {
      if marks[end] == .comma || end > start && startsClause(end) {
        let source = start..<end
        // "Article 12", "figures for 12 months".
        guard end > start, isVoice(source), !has([.document, .preposition, .coordinator], at: end - 1) else {
          return nil
        }
        return source
      }
      if marks[end] != .none && marks[end] != .bracket || runOf[end] >= 0 { return nil }
      if has([.auxiliary, .modal, .subordinator, .relative, .always], at: end) { return nil }
      end += 1
    }
    return nil
  }

  private func startsClause(_ at: Int) -> Bool {
    if isNumber(at) || has([.personPronoun, .pluralPronoun], at: at) { return true }
    // "Survivors *there were* 12", but "survivors there".
    if key(at) == CountWords.there { return has([.auxiliary, .modal], at: at + 1) }
    // "The cables *that* were found", "the guard on duty *that night*".
    return CountWords.articles.contains(tokens[at].key) && !has(.timeWord, at: at + 1)
      && !has([.preposition, .coordinator, .determiner], at: at - 1)
  }

  /// The end of the sentence, or where somebody else's clause begins; nil where that is farther than any sentence reaches.
  private func accordingEnd(behind start: Int, in sentence: Range<Int>) -> Int? {
    for at in start + 1..<max(start + 1, sentence.upperBound) {
      if at - start > 120 { return nil }
      if marks[at] == .semicolon { return at }
      let isAgainst = CountWords.against.contains(tokens[at].key)
      guard isAgainst || has(.coordinator, at: at) else { continue }
      if key(at + 1) == CueWords.according { return at }
      let behind = at + 1..<min(sentence.upperBound, at + 9)
      if isAgainst, behind.contains(where: { has([.always, .counting], at: $0) }) { return at }
    }
    return sentence.upperBound
  }
}
