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
  return withSetsOfEarlierSentences(result, in: text)
}

/// The most amounts of one sentence that are looked at: a table or a hostile line has more, prose has not.
private let mostAmountsInASentence = 40

private func statements(
  of amounts: Range<Int>, sentence: Int, in text: ReadText, voices: Voices, entity: (Int) -> Int
) -> [Statement] {
  let reading = text.reading
  let counts = amounts.prefix(mostAmountsInASentence).filter { isClaim(reading.amounts[$0], in: text) }
  guard !counts.isEmpty else { return [] }
  let frames = voices.frames(in: reading.sentences[sentence].range)
  let segments = Segments(of: reading.sentences[sentence], in: text, frames: frames)
  let countedTokens = amounts.prefix(mostAmountsInASentence).compactMap { index in
    reading.amounts[index].counted.map { text.tokens(in: $0) }
  }
  return counts.compactMap { index -> Statement? in
    let amount = reading.amounts[index]
    let tokens = text.tokens(in: amount.range)
    guard !tokens.isEmpty else { return nil }
    let anchor = Anchor(of: tokens, in: text, segments: segments, counted: countedTokens, entity: entity)
    let own = segments.index(of: tokens.lowerBound).map { segments.all[$0].tokens } ?? tokens
    var set = CountedSet(counted: amount.counted, unit: amount.unit, in: text)
    var whole: TextRange?
    if let nationality = text.predicateNationality(after: tokens, in: own) { set.nationality = nationality }
    if let part = amount.partOf, reading.amounts.indices.contains(part), part != index {
      let of = reading.amounts[part]
      set.isPart = true
      set.total = of.bounds.exact
      whole = of.counted.map { of.range.union($0) } ?? of.range
      if amount.counted == nil || set.base == .anyone {
        let wholeSet = CountedSet(counted: of.counted, unit: of.unit, in: text)
        if set.nationality == nil || set.base == .anyone { set.base = wholeSet.base }
      }
    } else if set.nationality != nil, let outer = appositive(index, amounts: amounts, in: text) {
      let of = reading.amounts[outer]
      let wholeSet = reading.amounts[outer].partOf.map { reading.amounts[$0] } ?? of
      set.base = CountedSet(counted: wholeSet.counted, unit: wholeSet.unit, in: text).base
      set.isPart = true
      set.total = wholeSet.bounds.exact
      whole = wholeSet.counted.map { wholeSet.range.union($0) } ?? wholeSet.range
    }
    let voice = voices.voice(of: amount.range, sentence: reading.sentences[sentence], segments: segments)
    return Statement(
      article: text.index, copyGroup: text.article.copyGroup, sentence: sentence, range: amount.range,
      bounds: amount.bounds, change: amount.change, role: amount.role, unit: amount.unit, counted: amount.counted,
      set: set, whole: whole, anchor: anchor, content: text.content(of: anchor.scope + [own], except: tokens),
      attribution: voice.attribution, party: voice.party, hedge: text.hedge(in: own) ?? voice.hedge)
  }
}

/// Whether an amount says how many there are of something that can be asked about.
private func isClaim(_ amount: Amount, in text: ReadText) -> Bool {
  guard amount.isCount, amount.bounds.min != nil || amount.bounds.max != nil else { return false }
  if amount.role != nil { return true }
  guard !measures.contains(amount.unit) else { return false }
  if amount.unit.isEmpty, amount.counted == nil {
    // "Four were French": the set is told by the sentence before.
    return amount.bounds.exact != nil
  }
  return true
}

/// Units that measure and do not count.
private let measures: Set<String> = [
  "percent", "percentage point", "second", "minute", "hour", "day", "week", "month", "year", "decade", "century",
  "night", "weekend", "time", "degree", "kilometre", "metre", "mile", "kilogram", "tonne", "gram", "litre", "hectare",
  "acre", "foot", "inch", "yard", "pound", "centimetre", "millimetre", "square kilometre", "square mile", "gallon",
  "barrel", "watt", "megawatt", "page", "part", "side", "point", "step", "reason", "thing", "way", "occasion",
]

/// The amount before `index` in its sentence that a count by nationality spells out: "five of the seven — *four
/// Frenchmen* and a foreigner".
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

/// Gives a bare count by nationality ("Four were French") the set that the sentence before counts.
private func withSetsOfEarlierSentences(_ statements: [Statement], in text: ReadText) -> [Statement] {
  var result: [Statement] = []
  for var statement in statements {
    let isBare = statement.counted == nil && statement.role == nil && statement.unit.isEmpty
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
    result.append(statement)
  }
  return result
}

private func wholeWords(_ statement: Statement) -> TextRange {
  statement.counted.map { statement.range.union($0) } ?? statement.range
}

extension ReadText {
  /// The nationality that a predicate gives to the amount at `tokens`: "four *were French*".
  func predicateNationality(after tokens: Range<Int>, in segment: Range<Int>) -> FoldedWord? {
    // Nine words reach over "of the seven killed attackers are believed to be".
    var sawBe = false
    for token in tokens.upperBound..<max(tokens.upperBound, min(segment.upperBound, tokens.upperBound + 10)) {
      let word = words[token]
      if beForms.contains(word) { sawBe = true }
      if let adjective = Demonyms.adjective[word], sawBe {
        // "were French officials": the adjective must end the phrase.
        let next = token + 1 < segment.upperBound ? words[token + 1] : .none
        let ends = next == .none || NewsWords.function.contains(next) || Demonyms.bearers.contains(next)
        return ends ? adjective : nil
      }
    }
    return nil
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
      for token in part where !amount.contains(token) && reading.tokens[token].kind == .word {
        if words[token] != .none, !NewsWords.function.contains(words[token]) { found.insert(stems[token]) }
      }
    }
    return found.sorted()
  }
}

private let beForms = wordList("be is are was were been being")
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
      hash = (hash ^ text.words[token].hash) &* 0x0000_0100_0000_01b3
      count += 1
    }
    let repeated = count >= 6 && seen[hash] != nil
    if seen[hash] == nil { seen[hash] = sentence.range.start }
    lastDecided = (sentence.range.start, repeated)
    return repeated
  }
}
