import Provenance
import Reading

/// The statements of one article, in the order of its text. A sentence that comes twice, such as a caption that repeats
/// the lead, is read once.
///
/// - Parameter entity: what a name, given by its index, stands for.
/// - Complexity: O(tokens + amounts × words of their sentences).
func statements(of text: ReadText, entity: (Int) -> Int) -> [Statement] {
  let reading = text.reading
  let voices = Voices(of: text)
  var repeated = RepeatedSentences()
  var result: [Statement] = []
  var first = 0
  while first < reading.amounts.count {
    let sentence = reading.amounts[first].sentence
    var last = first
    while last < reading.amounts.count, reading.amounts[last].sentence == sentence { last += 1 }
    if reading.sentences.indices.contains(sentence), !repeated.contains(reading.sentences[sentence], in: text) {
      result += statements(
        of: first..<last, sentence: sentence, in: text, voices: voices, entity: entity)
    }
    first = last
  }
  result = withSetsOfEarlierSentences(result, in: text)
  let singles = singles(of: text, beside: result, voices: voices, entity: entity)
  return singles.isEmpty
    ? result : (result + singles).sorted { ($0.sentence, $0.range) < ($1.sentence, $1.range) }
}

/// One statement for each person who is told to have died without a number, where the sentence counts no dead.
private func singles(
  of text: ReadText, beside counted: [Statement], voices: Voices, entity: (Int) -> Int
) -> [Statement] {
  let counts = Set(
    counted.lazy.filter { $0.role == "killed" || $0.role == "injured" || $0.role == "shot" }.map(\.sentence))
  var result: [Statement] = []
  for (index, sentence) in text.reading.sentences.enumerated() where !counts.contains(index) {
    let persons = text.singlePersons(in: sentence)
    guard !persons.isEmpty else { continue }
    let segments = Segments(of: sentence, in: text, frames: voices.frames(in: sentence.range))
    for person in persons {
      let tokens = text.tokens(in: person.words)
      guard !text.isDenied(tokens, in: sentence.tokens, harms: true) else { continue }
      var set = CountedSet(base: .anyone)
      set.person = person.name
      set.traits = person.traits
      let own = segments.index(of: tokens.lowerBound).map { segments.all[$0].tokens } ?? tokens
      let anchor = Anchor(of: tokens, in: text, segments: segments, counted: [], entity: entity)
      let voice = voices.voice(of: person.words, sentence: sentence, segments: segments)
      result.append(
        Statement(
          article: text.index, copyGroup: text.article.copyGroup, sentence: index, range: person.words,
          bounds: Bounds(1), change: .exact, role: person.role, unit: "people", counted: nil, set: set, whole: nil,
          anchor: anchor, content: text.content(of: anchor.scope + [own], except: tokens),
          sentenceContent: text.content(of: [sentence.tokens], except: tokens), place: AmountPlace(index: -1, count: 0),
          attribution: voice.attribution,
          party: voice.party, hedge: text.hedge(in: own) ?? voice.hedge))
    }
  }
  return result
}

/// The most amounts of one sentence that are looked at: a table or a hostile line has more, prose has not.
private let mostAmountsInASentence = 40

private func statements(
  of amounts: Range<Int>, sentence: Int, in text: ReadText, voices: Voices, entity: (Int) -> Int
) -> [Statement] {
  let reading = text.reading
  let sentenceRange = reading.sentences[sentence]
  let frames = voices.frames(in: sentenceRange.range)
  let counts = amounts.prefix(mostAmountsInASentence).filter { index in
    let amount = reading.amounts[index]
    // "Four officials said" counts speakers.
    return isClaim(amount) && !voices.isSource(amount.range)
  }
  guard !counts.isEmpty else { return [] }
  let segments = Segments(of: sentenceRange, in: text, frames: frames)
  let countedTokens = amounts.prefix(mostAmountsInASentence).compactMap { index in
    reading.amounts[index].counted.map { text.tokens(in: $0) }
  }
  let wholes = Set(counts.compactMap { reading.amounts[$0].partOf })
  return counts.compactMap { index -> Statement? in
    let amount = reading.amounts[index]
    let tokens = text.tokens(in: amount.range)
    guard !tokens.isEmpty,
      !text.isDenied(tokens, in: sentenceRange.tokens, harms: amount.role.map(personalRoles.contains) ?? false)
    else { return nil }
    let own = segments.index(of: tokens.lowerBound).map { segments.all[$0].tokens } ?? tokens
    let anchor = Anchor(of: tokens, in: text, segments: segments, counted: countedTokens, entity: entity)
    let (set, whole) = countedSet(
      of: index, amounts: amounts, own: wholes.contains(index) ? tokens : own, in: text)
    let voice = voices.voice(of: amount.range, sentence: sentenceRange, segments: segments)
    // In "five of the twelve are thought to be Danish" nothing weakens the twelve.
    let hedge = wholes.contains(index) ? nil : text.hedge(in: own) ?? voice.hedge
    return Statement(
      article: text.index, copyGroup: text.article.copyGroup, sentence: sentence, range: text.valueWords(of: amount),
      bounds: amount.bounds, change: amount.change, role: role(of: amount, in: text), unit: amount.unit,
      counted: amount.counted, set: set, whole: whole, anchor: anchor,
      content: text.content(of: anchor.scope + [own], except: tokens),
      sentenceContent: text.content(of: [sentenceRange.tokens], except: tokens),
      place: AmountPlace(index: index - amounts.lowerBound, count: amounts.count),
      isRisen: text.isRisen(before: tokens, in: own), attribution: voice.attribution, party: voice.party, hedge: hedge)
  }
}

/// Who or what is counted, and the words of the whole where it is a part.
private func countedSet(
  of index: Int, amounts: Range<Int>, own: Range<Int>, in text: ReadText
) -> (set: CountedSet, whole: TextRange?) {
  let reading = text.reading
  let amount = reading.amounts[index]
  var set = CountedSet(amount, in: text)
  let tokens = text.tokens(in: amount.range)
  if set.nationality == nil, let said = text.predicateNationality(after: tokens, in: own) { set.nationality = said }
  var outer = amount.partOf.flatMap { reading.amounts.indices.contains($0) && $0 != index ? $0 : nil }
  if outer == nil, set.nationality != nil { outer = appositive(index, amounts: amounts, in: text) }
  guard let first = outer else { return (set, nil) }
  // "Five Danes" of the six of the twelve: the outermost whole is the set.
  var whole = first
  for _ in 0..<4 {
    guard let next = reading.amounts[whole].partOf, next != whole, reading.amounts.indices.contains(next) else { break }
    whole = next
  }
  let of = reading.amounts[whole]
  let wholeWords = of.counted.map { text.valueWords(of: of).union($0) } ?? of.range
  let wholeSet = CountedSet(of, in: text)
  // "Thirty boats including nine ferries": what has a noun of its own is a set of its own.
  let hasOwnNoun = set.nationality == nil && amount.counted != nil && set.base != wholeSet.base
  guard !hasOwnNoun else { return (set, wholeWords) }
  if set.base == .anyone { set.base = wholeSet.base }
  set.isPart = true
  set.total = of.bounds.exact
  return (set, wholeWords)
}

/// The role of an amount: what is done to persons is not done to things.
private func role(of amount: Amount, in text: ReadText) -> String? {
  if let role = amount.role {
    let isThing = amount.group == nil && amount.counted != nil && !peopleUnits.contains(amount.unit)
    return isThing && personalRoles.contains(role) ? nil : role
  }
  guard amount.group != nil, let counted = amount.counted else { return nil }
  return text.tokens(in: counted).lazy.compactMap { roleOfState[text.words[$0]] }.first
}

private let peopleUnits: Set<String> = ["people", "life", ""]
private let personalRoles: Set<String> = [
  "killed", "shot", "injured", "missing", "detained", "displaced", "kidnapped", "hostages", "critical", "infected",
  "identified",
]
private let roleOfState: [FoldedWord: String] = [
  FoldedWord("dead"): "killed", FoldedWord("killed"): "killed", FoldedWord("slain"): "killed",
  FoldedWord("wounded"): "injured", FoldedWord("injured"): "injured", FoldedWord("missing"): "missing",
  FoldedWord("arrested"): "detained", FoldedWord("detained"): "detained",
]

/// Whether an amount says how many there are of something that can be asked about.
private func isClaim(_ amount: Amount) -> Bool {
  guard amount.isCount, amount.bounds.min != nil || amount.bounds.max != nil else { return false }
  // One of something is news only where something befell it.
  if amount.bounds.exact == 1 { return amount.role.map(personalRoles.contains) ?? false }
  if amount.form == .vague, amount.role == nil { return false }
  if amount.role != nil || amount.attribute != nil { return true }
  return amount.counted != nil
}

/// The amount before `index` in its sentence that a count by nationality spells out: "six of the twelve — *five
/// Danes* and a Swede".
private func appositive(_ index: Int, amounts: Range<Int>, in text: ReadText) -> Int? {
  let reading = text.reading
  let value = reading.amounts[index].bounds.exact ?? .infinity
  for outer in amounts.reversed() where outer < index {
    let candidate = reading.amounts[outer]
    guard let whole = candidate.bounds.exact, whole > value || candidate.partOf != nil && whole >= value else {
      continue
    }
    return outer
  }
  return nil
}

/// Gives a bare count by nationality ("Five were Danish") the set that the sentence before counts.
private func withSetsOfEarlierSentences(_ statements: [Statement], in text: ReadText) -> [Statement] {
  var result: [Statement] = []
  for var statement in statements {
    let isBare = statement.counted == nil && statement.role == nil && !statement.set.isPart
    if isBare || statement.set.nationality != nil && statement.set.total == nil && !statement.set.isPart {
      let earlier = result.last { other in
        other.sentence >= statement.sentence - 1 && other.set.nationality == nil && other.set.base != .anyone
          && (other.bounds.exact ?? 0) >= (statement.bounds.exact ?? .infinity)
      }
      if statement.set.nationality != nil, let earlier {
        let total = result.last { $0.sentence == earlier.sentence && !$0.set.isPart && $0.set.base == earlier.set.base }
        statement.set.base = earlier.set.base
        statement.set.isPart = true
        statement.set.total = earlier.set.total ?? total?.bounds.exact ?? earlier.bounds.exact
        statement.whole = earlier.whole ?? total.map(wholeWords) ?? wholeWords(earlier)
      } else if isBare {
        continue
      }
    }
    if statement.set.isPart, statement.set.nationality != nil, statement.party == nil,
      let earlier = result.last(where: {
        $0.sentence == statement.sentence - 1 && $0.party != nil && $0.set.base == statement.set.base
      })
    {
      // Who named the six is who says that five of them were Danish.
      statement.party = earlier.party
      statement.attribution = earlier.attribution
    }
    result.append(statement)
  }
  return result
}

private func wholeWords(_ statement: Statement) -> TextRange {
  statement.counted.map { statement.range.union($0) } ?? statement.range
}

extension CountedSet {
  fileprivate init(_ amount: Amount, in text: ReadText) {
    self.init(
      counted: amount.counted, unit: amount.unit, isPerson: amount.group != nil, group: amount.group, in: text)
    if amount.form == .name || amount.form == .article, amount.bounds.exact == 1, base != .perpetrators {
      // "A soldier was killed", "Jo Doe was killed": one person, who may be called otherwise elsewhere.
      base = .anyone
      nationality = nil
      qualifiers = []
      if amount.form == .name {
        person = text.tokens(in: amount.counted ?? amount.number).last { text.words[$0] != .none }
          .map { text.words[$0] }
      }
    }
    if amount.counted == nil, let noun = amount.wholeNoun {
      // "One of his brothers": a brother is counted, not anyone.
      let word = FoldedWord(noun)
      if NewsWords.perpetrators.contains(word) {
        base = .perpetrators
      } else if !NewsWords.anyone.contains(word), base == .anyone {
        base = .noun(FoldedWord(folded: stem(folded(Array(noun.utf8)[...]))))
      }
    }
    if nationality == nil, let attribute = amount.attribute {
      nationality = Demonyms.adjective[FoldedWord(attribute)] ?? FoldedWord(attribute)
    }
  }
}

extension ReadText {
  /// The words of an amount's value: "more than 120" of "more than 120 lives".
  func valueWords(of amount: Amount) -> TextRange {
    guard amount.form != .name, amount.form != .article, let counted = amount.counted,
      counted.start > amount.number.start, amount.range.contains(counted)
    else { return amount.range }
    let bytes = article.text.utf8
    var end = counted.start
    func trim() { while end > amount.number.end, isSpace(bytes[end - 1]) { end -= 1 } }
    trim()
    if end - amount.number.end >= 3, bytes[end - 2] == 0x6F, bytes[end - 1] == 0x66, isSpace(bytes[end - 3]) {
      end -= 2
      trim()
    }
    return TextRange(amount.range.start, max(end, amount.number.end))
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// The nationality that a predicate gives to the amount at `tokens`: "five *were Danish*".
  func predicateNationality(after tokens: Range<Int>, in segment: Range<Int>) -> FoldedWord? {
    // Nine words reach over "of the twelve rescued sailors are thought to be".
    var sawBe = false
    for token in tokens.upperBound..<max(tokens.upperBound, min(segment.upperBound, tokens.upperBound + 10)) {
      let word = words[token]
      if beForms.contains(word) { sawBe = true }
      if let adjective = Demonyms.adjective[word], sawBe {
        // "were Danish officials": the adjective must end the phrase.
        let next = token + 1 < segment.upperBound ? words[token + 1] : .none
        let ends = next == .none || NewsWords.function.contains(next) || Demonyms.bearers.contains(next)
        return ends ? adjective : nil
      }
    }
    return nil
  }

  /// Whether the words before an amount say that a figure has risen to it.
  func isRisen(before amount: Range<Int>, in segment: Range<Int>) -> Bool {
    // "Has risen sharply to at least".
    let near = max(segment.lowerBound, amount.lowerBound - 5)..<max(segment.lowerBound, amount.lowerBound)
    guard let rise = near.first(where: { risings.contains(words[$0]) }) else { return false }
    return (rise..<near.upperBound).contains { words[$0] == toWord }
  }

  /// The words that weaken what a segment says.
  func hedge(in segment: Range<Int>) -> String? {
    guard let token = segment.first(where: { NewsWords.hedges.contains(words[$0]) }) else { return nil }
    var end = token + 1
    while end < segment.upperBound, hedgeTails.contains(words[end]), end - token < 4 { end += 1 }
    return range(of: token..<end).map(string)
  }

  /// The stems of the words in `parts` that carry meaning, sorted, each once.
  func content(of parts: [Range<Int>], except amount: Range<Int>) -> [FoldedWord] {
    var found: Set<FoldedWord> = []
    for part in parts {
      // Longer sentences are tables or hostile lines; their beginning tells them apart.
      for token in part.prefix(400) where !amount.contains(token) && reading.tokens[token].kind == .word {
        if words[token] != .none, !NewsWords.function.contains(words[token]) { found.insert(stems[token]) }
      }
    }
    return found.sorted()
  }
}

private let beForms = wordList("be is are was were been being")
private let risings = wordList("risen rose rises rising climbed climbs climbing grown grew increased jumped")
private let toWord = FoldedWord("to")
private let hedgeTails = wordList("to be have been that")

/// The sentences read so far, to tell one that comes again.
private struct RepeatedSentences {
  private var seen: [UInt64: Int] = [:]
  private var lastDecided: (start: Int, repeated: Bool)?

  /// Whether a sentence with the same words, at least six of them, stood before in the article, or the same statement
  /// with a word or two changed.
  mutating func contains(_ sentence: Sentence, in text: ReadText) -> Bool {
    if let lastDecided, lastDecided.start == sentence.range.start { return lastDecided.repeated }
    var hash: UInt64 = 0
    var count = 0
    for token in sentence.tokens where text.words[token] != .none {
      hash = FNV.step(hash, word: text.words[token].hash)
      count += 1
    }
    let repeated = count >= 6 && seen[hash] != nil
    if seen[hash] == nil { seen[hash] = sentence.range.start }
    lastDecided = (sentence.range.start, repeated)
    return repeated
  }
}
