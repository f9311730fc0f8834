import Provenance

extension PhraseReader {
  /// "a soldier", "an armed man": one, for sentences that say what was done to them.
  ///
  /// They are kept only where a role is found; `taken` are the amounts that stand already.
  func articleFindings(besides taken: [Finding]) -> [Finding] {
    var found: [Finding] = []
    var next = 0
    var index = 0
    while index < sentence.count {
      while next < taken.count, taken[next].end <= index { next += 1 }
      if next < taken.count, taken[next].start <= index {
        index = taken[next].end
        continue
      }
      if sentence[index].is(.a, .an) || (sentence[index].is(.another) && !sentence.isPlural(index + 1, text)),
        let phrase = nounPhrase(from: index + 1, isSingular: true), !sentence.isPlural(phrase.upperBound - 1, text),
        sentence.isClass(phrase.upperBound - 1, .person), !goesOn(phrase.upperBound), !sentence.isNotOne(index),
        next >= taken.count || taken[next].start >= phrase.upperBound
      {
        var finding = Finding(
          start: index, end: phrase.upperBound, number: index..<index + 1, value: 1, bounds: Bounds(1), change: .exact,
          form: .article)
        finding.counted = phrase
        finding.group = sentence.word(phrase.upperBound - 1).group
        for at in phrase where sentence.word(at).nationality != 0 {
          finding.nationality = sentence.word(at).nationality
        }
        found.append(finding)
        index = phrase.upperBound
      } else if let name = personName(at: index),
        next >= taken.count || taken[next].start >= name.end || taken[next].isAge
      {
        var finding = Finding(
          start: index, end: name.end, number: index..<name.nameEnd, value: 1, bounds: Bounds(1), change: .exact,
          form: .name)
        finding.counted = index..<name.nameEnd
        found.append(finding)
        index = name.end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether the noun phrase goes on behind `index`: "a jihadi training camp", "Islamic State commanders".
  private func goesOn(_ index: Int) -> Bool {
    let term = sentence[index]
    if term.isMark(Mark.hyphen) || (term.isMark(Mark.apostrophe) && term.glued) { return true }
    guard term.isWord else { return false }
    let word = sentence.word(index)
    if !word.classes.isDisjoint(with: WordClass.stop.union(.adverb)) || word.role != 0 || word.time != .none {
      return false
    }
    return !sentence.hasSuffix(index, "ed", text)
  }

  /// A name of two words and more, or of a title and a name, that can be a person's; its age between commas goes along.
  private func personName(at index: Int) -> (nameEnd: Int, end: Int)? {
    guard !sentence.looksLikeName(index - 1) else { return nil }
    var at = index
    var words = 0
    while at < index + 7, at < sentence.count {
      let isTitle = sentence.isClass(at, .title) && (sentence[at].isCapitalised || sentence.isAllCapitals)
      guard sentence.looksLikeName(at) || isTitle, sentence.word(at).time == .none || words > 0, !sentence[at].isCode
      else { break }
      if sentence.word(at).nationality != 0 || sentence.word(at).role != 0 { break }
      words += 1
      at += 1
      // "John F. Kennedy": the point belongs to the letter.
      if sentence[at].isMark(Mark.point), sentence[at - 1].end - sentence[at - 1].start <= 3,
        sentence.looksLikeName(at + 1)
      {
        at += 1
      }
      if sentence[at - 1].isGenitive { return nil }
    }
    guard words >= 2, !sentence[index].isAllCapitals || sentence.isAllCapitals == false else { return nil }
    // A place or a body, not a person: "in Fort Worth", "the Red Cross".
    if index > 0, sentence.isClass(index - 1, [.preposition, .article]), !sentence[index - 1].is(.of, .by) {
      return nil
    }
    if goesOn(at) || !isPerson(index..<at) { return nil }
    let nameEnd = at
    if sentence[at].isMark(Mark.comma), sentence[at + 1].kind == .number, sentence[at + 2].isMark(Mark.comma) {
      at += 2
      if sentence.word(at + 1).classes.isDisjoint(with: [.be, .have]) && sentence.word(at + 1).role == 0 {
        return (nameEnd, at)
      }
      at += 1
    }
    return (nameEnd, at)
  }

  /// Whether the name of these terms is a person's: hospitals and towns are evacuated too, and count nobody.
  private func isPerson(_ words: Range<Int>) -> Bool {
    let last = sentence[words.upperBound - 1]
    guard !RoleReader.lifeless.contains(lowercased(last)) else { return false }
    let (start, end) = (sentence[words.lowerBound].start, last.end)
    let touching = names[names.partitioningIndex { $0.range.end > start }...].prefix { $0.range.start < end }
    guard !touching.isEmpty else { return words.contains { sentence.isClass($0, .title) } }
    return touching.allSatisfy { $0.kind == .person }
  }
}
