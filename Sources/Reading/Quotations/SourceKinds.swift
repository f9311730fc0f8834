import Provenance

extension Wording {
  /// What sort of source the words in `source` name.
  ///
  /// A named person is `named` whatever office he holds; a ministry's statement is a document. Sources that stay
  /// unnamed are told from offices that speak ("police", "officials").
  func sourceKind(_ source: [TextRange]) -> Quotation.SourceKind {
    var seen: Traits = []
    var isNamed = false
    var outlet = false
    for range in source {
      let tokens = tokens(in: range)
      for token in tokens {
        seen.formUnion(traits[token])
        if has(.outlet, at: token), isCapital(token) { outlet = true }
        if nameOf[token] >= 0, names[Int(nameOf[token])].kind == .person { isNamed = true }
      }
    }
    if seen.contains(.anonymous) { return .anonymous }
    if seen.contains(.witness), !isNamed { return .witness }
    if let head = headTraits(source) {
      if head.contains(.document), !isNamed { return .document }
      if head.contains(.witness) { return isNamed ? .named : .witness }
    }
    if isNamed { return .named }
    if outlet { return .outlet }
    if !seen.isDisjoint(with: [.official, .title]) { return .official }
    if !seen.isDisjoint(with: [.personPronoun, .pluralPronoun, .firstPerson]) { return .narration }
    if seen.contains(.personNoun) { return .anonymous }
    if source.contains(where: { tokens(in: $0).contains { nameOf[$0] >= 0 || isCapital($0) && tokens.count > 1 } }) {
      return .named
    }
    return .narration
  }

  /// The traits of the head of a noun phrase: its last word before a preposition, comma or clause.
  private func headTraits(_ source: [TextRange]) -> Traits? {
    guard let first = source.first else { return nil }
    let phrase = tokens(in: first)
    var head: Int?
    for token in phrase {
      if marks[token] != .none, marks[token] != .other { break }
      if has([.preposition, .subordinator, .relative], at: token), head != nil { break }
      if key(token) == CueWords.clitic {
        head = nil
        continue
      }
      head = token
    }
    return head.map { traits[$0] }
  }

  /// Through whom it was learnt: the agencies, papers and broadcasters that are told or credited in the sentence of the
  /// cue; the innermost first.
  func via(_ attribution: Attribution) -> [String] {
    var via: [String] = []
    let cue = attribution.cue
    guard has(.takesHearer, at: cue.upperBound - 1) else { return via }
    let sentence = sentenceOf[cue.lowerBound]
    var at = cue.upperBound
    while at < tokens.count, sentenceOf[at] == sentence, at < cue.upperBound + 8 {
      if marks[at] != .none || key(at) == CueWords.that || has(.modal, at: at) { break }
      if isOutlet(at) {
        via.append(string(outletName(at)))
        break
      }
      at += 1
    }
    return via
  }

  private func isOutlet(_ token: Int) -> Bool {
    guard isCapital(token) else { return false }
    return has(.outlet, at: token) || key(token) == OutletWords.associated && key(token + 1) == OutletWords.press
      || OutletWords.heads.contains(tokens[token].key)
      || OutletWords.heads.contains(key(token + 1) ?? CueWords.a) && isCapital(token)
  }

  /// The run of capitalised words around an outlet's name: "RTL radio", "the Associated Press".
  private func outletName(_ token: Int) -> TextRange {
    var start = token
    var end = token + 1
    while start > 0, isCapital(start - 1), tokens[start - 1].kind == .word, sentenceOf[start - 1] == sentenceOf[token] {
      start -= 1
    }
    while end < tokens.count, tokens[end].kind == .word, sentenceOf[end] == sentenceOf[token],
      isCapital(end) && !has(.timeWord, at: end) || OutletWords.heads.contains(tokens[end].key)
    {
      end += 1
    }
    return range(of: start..<end)
  }
}

private enum OutletWords {
  static let associated: WordKey = "associated"
  static let press: WordKey = "press"
  static let heads: Set<WordKey> = [
    "radio", "television", "tv", "news", "times", "post", "journal", "herald", "tribune", "gazette", "newspaper",
    "magazine", "agency", "broadcaster", "press", "daily", "chronicle",
  ]
}
