import Provenance

/// A clause in which somebody gives a number of his own: "while police put the toll at 12".
struct CountClause {
  let attribution: Attribution
  /// From the word that sets it against what stands before it.
  let range: Range<Int>
  /// Whether it is set against what stands before it: whoever said that did not say this.
  let isContrast: Bool
  /// Whether it holds whatever the models made of its cue: they run from the source into what is said.
  var isSurer = false
  /// Whether its verb stands in another clause.
  var sharesVerb = false
}

extension Wording {
  /// The clauses in which somebody gives a number of his own, in the order of the text.
  func countClauses() -> [CountClause] {
    var found: [CountClause] = []
    for verb in tokens.indices where runOf[verb] < 0 && givesNumbers(verb) {
      guard sentenceOf[verb] >= 0 else { continue }
      let sentence = sentences[Int(sentenceOf[verb])].tokens
      let object = verb + 1..<clauseEnd(behind: verb, in: sentence)
      let measures = CountWords.measuring.contains(tokens[verb].key)
      let isPlain = traits[verb].contains(.counting)
      guard measures ? givesCount(object) : opensWithCount(object) && (isPlain || startsWithCount(object)),
        let source = subject(before: verb, in: sentence), measures ? !isPointer(source) : isVoice(source)
      else { continue }
      let attribution = Attribution(cue: verb..<verb + 1, source: source, content: [object])
      let lead = lead(before: source.lowerBound, in: sentence)
      let clause = CountClause(
        attribution: attribution, range: lead.start..<object.upperBound, isContrast: lead.isContrast)
      found.append(clause)
      found += measures ? sharedVerbs(clause) : leftOutVerbs(clause)
    }
    return found + accordingClauses()
  }

  private func givesNumbers(_ verb: Int) -> Bool {
    traits[verb].contains(.counting) || CountWords.saying.contains(tokens[verb].key)
  }

  /// The clauses that are set against what stands before them, by each of their tokens.
  func contrasts(_ clauses: [CountClause]) -> [Int: CountClause] {
    var contrasts: [Int: CountClause] = [:]
    for clause in clauses where clause.isContrast {
      for token in clause.range { contrasts[token] = clause }
    }
    return contrasts
  }

  /// What a report of somebody else has without the clauses at its end that are set against it.
  func without(_ contrasts: [Int: CountClause], _ attribution: Attribution) -> Attribution {
    var result = attribution
    result.content = attribution.content.compactMap { part in
      var part = part
      // A mark may stand between the clause and the end.
      while let clause = part.suffix(2).lazy.compactMap({ contrasts[$0] }).last,
        !clause.range.overlaps(attribution.cue),
        !(clause.sharesVerb && clause.attribution.source == attribution.source)
      {
        part = trimmed(part.lowerBound..<max(part.lowerBound, clause.range.lowerBound))
        if part.isEmpty { return nil }
      }
      return part
    }
    return result.content.isEmpty ? attribution : result
  }

  private func clauseEnd(behind verb: Int, in sentence: Range<Int>) -> Int {
    var end = verb + 1
    // Sixty words: no clause about a number is as long.
    while end < sentence.upperBound, end - verb <= 60,
      marks[end] == .none || marks[end] == .bracket || marks[end] == .other,
      !(has(.coordinator, at: end) && end + 1 < sentence.upperBound
        && (has(.determiner, at: end + 1) || isCapital(end + 1)))
    {
      if CountWords.against.contains(tokens[end].key) { break }
      end += 1
    }
    return end
  }

  /// "The toll at 12", "the number of injured as more than 40", "a figure of 14".
  private func givesCount(_ object: Range<Int>) -> Bool {
    guard let noun = object.prefix(8).first(where: { CountWords.counted.contains(tokens[$0].key) }),
      let link = object.first(where: {
        $0 > noun && CountWords.links.contains(tokens[$0].key) && countFollows($0, object)
      })
    else { return false }
    // "Put the number of wagons at the pier …": ten words reach over a long noun.
    return link - noun <= 10
  }

  /// "31", "only seven dead", "it at 30".
  private func opensWithCount(_ object: Range<Int>) -> Bool {
    guard let first = object.prefix(4).first(where: isNumber) else { return false }
    if object.prefix(while: { $0 < first }).contains(where: { tokens[$0].kind == .mark }) { return false }
    return !object.prefix(6).contains { CountWords.taken.contains(tokens[$0].key) }
  }

  /// The same with nothing before the number but its bound; "said on May 5" has a time there.
  private func startsWithCount(_ object: Range<Int>) -> Bool {
    object.first { !CountWords.bounds.contains(tokens[$0].key) }.map(isNumber) == true
  }

  func countFollows(_ link: Int, _ object: Range<Int>) -> Bool {
    // "At more than 12".
    (link + 1..<min(object.upperBound, link + 5)).contains(where: isNumber)
  }

  func isNumber(_ token: Int) -> Bool {
    tokens[token].kind == .number || CountWords.numbers.contains(tokens[token].key)
  }

  private func isPointer(_ source: Range<Int>) -> Bool {
    source.count == 1 && has([.relative, .objectPronoun, .determiner], at: source.lowerBound)
  }

  func lead(before start: Int, in sentence: Range<Int>) -> (start: Int, isContrast: Bool) {
    guard start > sentence.lowerBound else { return (start, false) }
    var before = start - 1
    if marks[before] == .semicolon { return (before, true) }
    guard CountWords.against.contains(tokens[before].key) else { return (start, false) }
    if before > sentence.lowerBound, marks[before - 1] == .comma { before -= 1 }
    return (before, true)
  }
}

enum CountWords {
  static let saying: Set<WordKey> = ["said", "says", "say"]
  static let articles: Set<WordKey> = ["the", "a", "an"]
  static let there: WordKey = "there"
  /// What may stand between a verb or a voice and its number.
  static let bounds: Set<WordKey> = [
    "that", "at", "least", "most", "only", "just", "some", "about", "around", "nearly", "almost", "over", "more",
    "fewer", "than", "up", "to",
  ]
  static let measuring: Set<WordKey> = ["put", "puts", "gave", "gives"]
  static let counted: Set<WordKey> = [
    "toll", "tolls", "number", "figure", "figures", "total", "count", "tally", "deaths", "dead", "killed", "injured",
    "wounded", "missing", "casualties", "turnout", "attendance",
  ]
  static let links: Set<WordKey> = ["at", "as", "of", "to"]
  static let against: Set<WordKey> = ["while", "whereas", "but", "though", "although"]
  /// What a storm or a thief claims.
  static let taken: Set<WordKey> = ["life", "lives", "victim", "victims", "goals", "points", "wins"]
  static let numbers: Set<WordKey> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "sixty",
    "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands", "dozen", "dozens", "scores",
  ]
}
