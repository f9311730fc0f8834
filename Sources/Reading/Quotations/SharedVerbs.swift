import Provenance

extension Wording {
  /// What others say behind a verb they share: "the ministry put the missing at 40, *the coast guard at 33*".
  func sharedVerbs(_ clause: CountClause) -> [CountClause] {
    let (object, verb) = (clause.range.suffix(from: clause.attribution.cue.upperBound), clause.attribution.cue)
    guard let link = object.last(where: { CountWords.links.contains(tokens[$0].key) && countFollows($0, object) }),
      link > object.lowerBound, sentenceOf[verb.lowerBound] >= 0
    else { return [] }
    let sentence = sentences[Int(sentenceOf[verb.lowerBound])].tokens
    let counted = object.lowerBound..<link
    var found: [CountClause] = []
    var end = object.upperBound
    while let next = sharing(link, from: end, in: sentence) {
      let attribution = Attribution(
        cue: next.link..<next.link + 1, source: next.source, content: [counted, next.link + 1..<next.end])
      found.append(CountClause(attribution: attribution, range: end..<next.end, isContrast: true))
      end = next.end
    }
    return found
  }

  /// ", the coast guard at 33": a voice and a number behind a comma or "and".
  private func sharing(
    _ link: Int, from start: Int, in sentence: Range<Int>
  ) -> (source: Range<Int>, link: Int, end: Int)? {
    var at = start
    while at < sentence.upperBound, at - start < 2, marks[at] == .comma || has(.coordinator, at: at) { at += 1 }
    guard at > start else { return nil }
    let source = at
    // A name with its office.
    while at < sentence.upperBound, at - source < 8, key(at) != key(link) {
      if marks[at] != .none || runOf[at] >= 0 || has([.auxiliary, .modal, .reporting, .subordinator], at: at) {
        return nil
      }
      at += 1
    }
    guard at > source, at < sentence.upperBound, isVoice(source..<at), countFollows(at, at..<sentence.upperBound) else {
      return nil
    }
    var end = at + 1
    while end < sentence.upperBound, marks[end] == .none, !has(.coordinator, at: end) { end += 1 }
    return (source..<at, at, end)
  }
}
