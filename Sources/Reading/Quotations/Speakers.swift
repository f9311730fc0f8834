import Provenance

extension Wording {
  /// Who the words of a source name, in full; nil for pronouns, descriptions and anonymous sources.
  func namedSpeaker(_ source: [TextRange], kind: Quotation.SourceKind) -> String? {
    guard let first = source.first else { return nil }
    let phrase = tokens(in: first)
    if kind == .anonymous || kind == .witness && !hasPerson(phrase) { return nil }
    if kind == .named, let person = person(in: phrase) { return person.full }
    if kind == .named || kind == .outlet { return name(in: phrase)?.full ?? capitalisedRun(phrase) }
    if kind == .official || kind == .document, phrase.contains(where: { isCapital($0) || has(.official, at: $0) }) {
      return description(phrase)
    }
    return nil
  }

  private func hasPerson(_ phrase: Range<Int>) -> Bool { person(in: phrase) != nil }

  /// The last person named in a noun phrase before a comma: "the minister's lawyer NAME"; none in a possessive.
  func person(in phrase: Range<Int>) -> Name? {
    var found: Name?
    for token in phrase {
      if marks[token] == .comma, found != nil { break }
      guard nameOf[token] >= 0 else { continue }
      let name = names[Int(nameOf[token])]
      if name.kind == .person, !isPossessive(name) { found = name }
    }
    return found
  }

  private func name(in phrase: Range<Int>) -> Name? {
    for token in phrase where nameOf[token] >= 0 && !isPossessive(names[Int(nameOf[token])]) {
      return names[Int(nameOf[token])]
    }
    return nil
  }

  private func isPossessive(_ name: Name) -> Bool {
    let behind = firstToken(from: name.range.end)
    return key(behind) == CueWords.clitic && tokens[behind].range.start == name.range.end
  }

  private func capitalisedRun(_ phrase: Range<Int>) -> String? {
    guard let first = phrase.first(where: isCapital) else { return nil }
    var end = first
    while end < phrase.upperBound, isCapital(end) { end += 1 }
    return string(range(of: first..<end))
  }

  /// The words of an office as they stand, without the article: "French prosecutors", "Defense Ministry statement".
  private func description(_ phrase: Range<Int>) -> String? {
    var start = phrase.lowerBound
    while start < phrase.upperBound,
      key(start) == CueWords.a || key(start) == SpeakerWords.the || key(start) == SpeakerWords.an
    {
      start += 1
    }
    return start < phrase.upperBound ? string(range(of: start..<phrase.upperBound)) : nil
  }

  /// Whether a source is nothing but "he" or "she".
  func isPersonPronoun(_ source: [TextRange]) -> Bool {
    guard source.count == 1 else { return false }
    let phrase = tokens(in: source[0])
    return phrase.count == 1 && has(.personPronoun, at: phrase.lowerBound)
  }
}

enum SpeakerWords {
  static let the: WordKey = "the"
  static let an: WordKey = "an"
}
