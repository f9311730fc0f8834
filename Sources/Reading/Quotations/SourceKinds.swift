import Provenance

extension Wording {
  /// What sort of source the words in `source` name: the head of the phrase decides.
  ///
  /// A named person is `named` whatever office he holds; "OFFICE officials" are official whoever the office is named
  /// for; a ministry's statement is a document. A lone "he" is anonymous until somebody is found for it.
  func sourceKind(_ source: [TextRange]) -> Quotation.SourceKind {
    guard let first = source.first else { return .narration }
    let phrase = withoutMentions(tokens(in: first))
    guard let head = head(of: phrase) else { return .narration }
    let traits = traits[head]
    if nameOf[head] >= 0 {
      let name = names[Int(nameOf[head])]
      if name.kind == .person { return .named }
      if !traits.isDisjoint(with: [.outlet]) || isOutlet(head) { return .outlet }
      if traits.contains(.document), !isWholeName(head) { return .document }
      if traits.contains(.official) || name.kind == .place { return .official }
      return .named
    }
    if traits.contains(.anonymous) { return .anonymous }
    if traits.contains(.witness) { return person(in: phrase) == nil ? .witness : .named }
    if traits.contains(.document) { return .document }
    if person(in: phrase) != nil { return .named }
    if isCapital(head), isOutlet(head) { return .outlet }
    if !traits.isDisjoint(with: [.official, .title]) { return .official }
    if !traits.isDisjoint(with: [.personPronoun, .pluralPronoun, .firstPerson, .personNoun]) { return .anonymous }
    if phrase.contains(where: { self.traits[$0].contains(.anonymous) }) { return .anonymous }
    if name(in: phrase, upTo: head) != nil || isCapitalised(head) { return .named }
    return .anonymous
  }

  /// Whether a word has a capital that is not just its sentence's.
  func isCapitalised(_ token: Int) -> Bool {
    isCapital(token) && sentenceOf[token] >= 0 && sentences[Int(sentenceOf[token])].tokens.lowerBound < token
  }

  /// Whether the token belongs to a name that goes on around it, so that its plain sense does not count.
  private func isWholeName(_ token: Int) -> Bool {
    nameOf[token] >= 0 && names[Int(nameOf[token])].range != tokens[token].range
  }

  /// The head of a noun phrase: its last word before a preposition, a comma, a bracket or a clause.
  func head(of phrase: Range<Int>) -> Int? {
    var head: Int?
    for token in phrase {
      if marks[token] != .none {
        if head != nil, marks[token] == .comma || marks[token] == .bracket || marks[token] == .dash { break }
        continue
      }
      let inName = nameOf[token] >= 0
      if !inName, head != nil, has([.preposition, .relative], at: token) { break }
      if !inName, head != nil, has(.timeWord, at: token) { break }
      if key(token) == CueWords.clitic {
        head = nil
        continue
      }
      if head != nil, has(.gerund, at: token) { break }
      if SourceWords.adjectives.contains(tokens[token].key), head != nil { break }
      head = token
    }
    return head
  }

  /// Through whom it was learnt: the agencies, papers and broadcasters that are told or spoken to in the sentence of the
  /// cue, and those who learnt of it.
  func via(_ attribution: Attribution) -> [String] {
    let told = told(attribution.cue)
    guard let heardBy = attribution.heardBy else { return told }
    let outlet = [range(of: heardBy)]
    return told + [namedSpeaker(outlet, kind: sourceKind(outlet)) ?? string(outlet[0])]
  }

  private func told(_ cue: Range<Int>) -> [String] {
    guard sentenceOf[cue.lowerBound] >= 0 else { return [] }
    let sentence = sentences[Int(sentenceOf[cue.lowerBound])].tokens
    for at in cue where has(.takesHearer, at: at) {
      if let outlet = outlet(behind: at, in: sentence) { return [outlet] }
    }
    // "Speaking to NAME by telephone from …, the minister": a long clause at most.
    let before = max(sentence.lowerBound, cue.lowerBound - 60)..<max(sentence.lowerBound, cue.lowerBound)
    for at in before where runOf[at] < 0 && SourceWords.speaking.contains(tokens[at].key) {
      let next = at + 1
      if key(next) == CueWords.to || key(next) == SourceWords.with, let outlet = outlet(behind: next, in: sentence) {
        return [outlet]
      }
    }
    return []
  }

  private func outlet(behind start: Int, in sentence: Range<Int>) -> String? {
    var at = start + 1
    while at < min(sentence.upperBound, start + 8) {
      if marks[at] != .none || key(at) == CueWords.that || has([.modal, .auxiliary], at: at) { return nil }
      if isOutlet(at) { return string(outletName(at)) }
      at += 1
    }
    return nil
  }

  private func isOutlet(_ token: Int) -> Bool {
    guard isCapital(token) else { return false }
    if has(.outlet, at: token) { return true }
    if key(token) == SourceWords.associated && key(token + 1) == SourceWords.press { return true }
    if key(token) == SourceWords.press && key(token - 1) == SourceWords.associated { return true }
    if SourceWords.demonyms(text, tokens[token].range) { return false }
    return key(token + 1).map { SourceWords.outletHeads.contains($0) && tokens[token + 1].kind == .word } ?? false
      || SourceWords.outletHeads.contains(tokens[token].key) && token > 0 && isCapital(token - 1)
  }

  /// The run of capitalised words around an outlet's name: "Radio Lesk", "Associated Press".
  private func outletName(_ token: Int) -> TextRange {
    var start = token
    var end = token + 1
    func joins(_ at: Int) -> Bool {
      at >= 0 && at < tokens.count && tokens[at].kind == .word && sentenceOf[at] == sentenceOf[token]
        && !has([.determiner, .takesHearer], at: at)
    }
    while joins(start - 1), isCapital(start - 1), !SourceWords.demonyms(text, tokens[start - 1].range) { start -= 1 }
    while joins(end), isCapital(end) && !has(.timeWord, at: end) || SourceWords.outletHeads.contains(tokens[end].key) {
      end += 1
    }
    return range(of: start..<end)
  }
}

enum SourceWords {
  static let associated: WordKey = "associated"
  static let press: WordKey = "press"
  static let with: WordKey = "with"
  static let speaking: Set<WordKey> = ["speaking", "interview", "talking", "spoke"]
  /// Adjectives that follow their noun: "sources familiar with the matter".
  static let adjectives: Set<WordKey> = ["familiar", "close", "briefed", "aware", "involved", "knowledgeable", "privy"]
  static let outletHeads: Set<WordKey> = [
    "radio", "television", "tv", "news", "times", "post", "journal", "herald", "tribune", "gazette", "newspaper",
    "magazine", "agency", "broadcaster", "daily", "chronicle",
  ]

  /// "Belgian broadcaster": the nation is no part of the outlet's name.
  static func demonyms(_ text: [UInt8], _ range: TextRange) -> Bool {
    let word = String(decoding: text[range.range], as: UTF8.self)
    return range.count > 4 && (word.hasSuffix("an") || word.hasSuffix("ish") || word.hasSuffix("ese"))
  }
}
