import Provenance

extension Wording {
  /// Who the words of a source name, in full; nil for pronouns, anonymous sources and bare descriptions ("the official").
  func namedSpeaker(_ source: [TextRange], kind: Quotation.SourceKind) -> String? {
    guard let first = source.first else { return nil }
    let phrase = tokens(in: first)
    guard !onlyMentions(phrase) else { return nil }
    switch kind {
    case .anonymous, .witness, .narration: return nil
    case .named, .outlet:
      if let person = person(in: phrase) { return person.full }
      guard let head = head(of: phrase) else { return nil }
      return name(in: phrase, upTo: head)?.full ?? capitals(phrase, upTo: head)
    case .official, .document: return office(phrase)
    }
  }

  /// The first person named in a noun phrase, commas, possessives and mere mentions passed over: "the minister's lawyer
  /// NAME"; nobody of "a friend of NAME".
  func person(in phrase: Range<Int>) -> Name? {
    for token in phrase where nameOf[token] >= 0 {
      let name = names[Int(nameOf[token])]
      if name.kind == .person, !isPossessive(name), !isAttribute(name, in: phrase),
        governor(of: name, in: phrase) == nil
      {
        return name
      }
    }
    return nil
  }

  /// "Smith administration officials": the name only tells which.
  private func isAttribute(_ name: Name, in phrase: Range<Int>) -> Bool {
    let behind = firstToken(from: name.range.end)
    guard phrase.contains(behind), marks[behind] == .none, !isCapital(behind) else { return false }
    return tokens[behind].kind == .word
      && has([.preposition, .relative, .coordinator, .timeWord, .adverb, .auxiliary], at: behind) == false
  }

  func name(in phrase: Range<Int>, upTo head: Int) -> Name? {
    for token in phrase
    where token <= head && nameOf[token] >= 0 && tokens[head].range.start < names[Int(nameOf[token])].range.end {
      return names[Int(nameOf[token])]
    }
    return nil
  }

  /// The capitalised words that end with the head; nil where it has no capital.
  private func capitals(_ phrase: Range<Int>, upTo head: Int) -> String? {
    guard isCapitalised(head) else { return nil }
    var start = head
    while start > phrase.lowerBound, isCapital(start - 1), !has(.determiner, at: start - 1) { start -= 1 }
    return string(range(of: start..<head + 1))
  }

  private func isPossessive(_ name: Name) -> Bool {
    let behind = firstToken(from: name.range.end)
    return key(behind) == CueWords.clitic && tokens[behind].range.start == name.range.end
  }

  /// The words of an office as they stand, without the article: "harbour wardens", "Navy Ministry statement"; nil
  /// for what only points back: "the official", "the statement".
  private func office(_ phrase: Range<Int>) -> String? {
    guard let head = head(of: phrase) else { return nil }
    var start = phrase.lowerBound
    let pointsBack = has([.determiner, .possessive], at: start) && !SpeakerWords.indefinite.contains(tokens[start].key)
    while start < head, SpeakerWords.articles.contains(tokens[start].key) { start += 1 }
    if pointsBack, start == head, nameOf[head] < 0 { return nil }
    return string(range(of: start..<head + 1))
  }

  /// Whether a source is nothing but "he" or "she".
  func isPersonPronoun(_ source: [TextRange]) -> Bool {
    guard source.count == 1 else { return false }
    let phrase = tokens(in: source[0])
    return phrase.count == 1 && has(.personPronoun, at: phrase.lowerBound)
  }
}

enum SpeakerWords {
  static let articles: Set<WordKey> = ["the", "a", "an", "and", "but", "this", "that", "these", "those"]
  static let indefinite: Set<WordKey> = [
    "a", "an", "some", "any", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several",
    "many", "most", "few", "another", "no",
  ]
}
