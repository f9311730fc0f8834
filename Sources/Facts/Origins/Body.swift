import Provenance

/// The body for which a spokesman speaks: "ministry" with "interior" of "a spokesman for the interior ministry",
/// "an interior ministry spokesman" and "interior ministry spokeswoman Ada Lind".
struct Body: Hashable {
  /// The stem of the noun that carries it.
  let head: FoldedWord
  /// The stems of what narrows it.
  let modifiers: Set<FoldedWord>

  /// The body named by one who speaks for it in `tokens`; nil where nobody does, or for nobody who is named.
  init?(spokenForIn tokens: Range<Int>, of text: ReadText) {
    guard let speaker = tokens.first(where: { SpeakerWords.speakers.contains(text.stems[$0]) }) else { return nil }
    let next = speaker + 1
    if next < tokens.upperBound, SpeakerWords.links.contains(text.words[next]) {
      self.init(phrase: (next + 1)..<tokens.upperBound, of: text)
    } else {
      self.init(phrase: tokens.lowerBound..<speaker, of: text)
    }
  }

  /// The body that a phrase names: its noun is the last word before a comma or one that opens what follows.
  private init?(phrase tokens: Range<Int>, of text: ReadText) {
    let phrase = tokens.prefix { text.words[$0] != .none }
    let main = phrase.prefix { !PartyWords.headEnds.contains(text.words[$0]) }
    guard let noun = main.last(where: { !PartyWords.idle.contains(text.words[$0]) }) else { return nil }
    head = text.stems[noun]
    modifiers = Set(
      phrase.filter { token in
        token != noun && !PartyWords.idle.contains(text.words[token])
          && !PartyWords.headEnds.contains(text.words[token])
      }.map { text.stems[$0] })
  }
}

private enum SpeakerWords {
  static let speakers = PartyWords.stems("spokesman spokeswoman spokesperson spokesmen")
  static let links = wordList("for of from at")
}
