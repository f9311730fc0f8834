import Provenance

extension Wording {
  /// The person whom "he" or "she" as a source stands for; nil where it is not beyond doubt.
  ///
  /// Pages reworded by machines splice sentences of several stories, so a neighbour alone proves nothing. Somebody is
  /// named only where the sentence before (in the same paragraph, else the whole paragraph before) has one person who
  /// speaks or is its subject, names no other person, and shares a telling word with what "he" says.
  func antecedent(_ quotation: Quotation, cue: Range<Int>, before: [Quotation]) -> String? {
    guard let first = quotation.content.first, sentenceOf[cue.lowerBound] >= 0 else { return nil }
    let start = min(first.start, range(of: cue).start)
    guard let region = neighbour(before: start, cue: cue) else { return nil }
    let range = range(of: region)
    guard let person = clearPerson(in: region, range, before: before) else { return nil }
    return sharesTopic(quotation, cue: cue, with: region) ? person : nil
  }

  /// The tokens of the sentence before `offset` in its paragraph, or else those of the paragraph before.
  private func neighbour(before offset: Int, cue: Range<Int>) -> Range<Int>? {
    let token = firstToken(from: offset)
    guard token < tokens.count, sentenceOf[token] >= 0 else { return nil }
    let number = Int(sentenceOf[token])
    guard number > 0 else { return nil }
    let paragraph = sentences[number].paragraph
    let last = sentences[number - 1]
    if last.paragraph == paragraph { return last.tokens }
    guard last.paragraph == paragraph - 1 else { return nil }
    var start = number - 1
    while start > 0, sentences[start - 1].paragraph == last.paragraph { start -= 1 }
    return sentences[start].tokens.lowerBound..<max(sentences[start].tokens.lowerBound, last.tokens.upperBound)
  }

  /// The one person of a stretch who spoke last in it, or is the subject of its first sentence.
  private func clearPerson(in region: Range<Int>, _ range: TextRange, before: [Quotation]) -> String? {
    var people: [Int: String] = [:]
    for token in region where nameOf[token] >= 0 {
      let name = names[Int(nameOf[token])]
      if name.kind == .person, runOf[token] < 0 { people[name.entity] = name.full }
    }
    guard people.count <= 1 else { return nil }
    let speakers = before.suffix(20).filter { quotation in
      quotation.sourceKind == .named && quotation.speaker != nil && quotation.cue.contains { range.contains($0) }
    }
    if let speaker = speakers.last?.speaker {
      return people.values.first.map { $0 == speaker } ?? true ? speaker : nil
    }
    guard let only = people.values.first else { return nil }
    // The subject stands before every verb.
    for token in region {
      if nameOf[token] >= 0, names[Int(nameOf[token])].full == only { return only }
      if has([.auxiliary, .modal, .always, .preposition], at: token) || marks[token] != .none { return nil }
    }
    return nil
  }

  /// Whether what is said, with the rest of its sentence, has a telling word in common with `region`.
  private func sharesTopic(_ quotation: Quotation, cue: Range<Int>, with region: Range<Int>) -> Bool {
    let there = Set(region.compactMap(topic))
    let said = quotation.content.flatMap { Array(tokens(in: $0)) }
    return (said + Array(sentences[Int(sentenceOf[cue.lowerBound])].tokens)).contains { token in
      topic(token).map(there.contains) ?? false
    }
  }

  /// The stem of a word that carries a topic.
  private func topic(_ token: Int) -> UInt64? {
    guard tokens[token].kind == .word, tokens[token].range.count >= 3, !has([.empty, .reporting], at: token) else {
      return nil
    }
    return Stems.stem(text[tokens[token].range.range])
  }
}
