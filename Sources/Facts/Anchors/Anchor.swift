import Provenance
import Reading

/// What happened, where and when, as the words around one amount tell it.
struct Anchor {
  /// What sort of event; nil where the words name none.
  var sort: EventWords.Sort?
  /// The noun of the event.
  var noun: TextRange?
  /// Whether that noun is only a "toll".
  var isToll = false
  /// What the places named in the clause stand for, as numbers of entities.
  var places: [Int] = []
  /// The words of those places.
  var placeWords: [TextRange] = []
  /// When, as the clause tells.
  var when: When?
  /// The words that bear the anchor.
  var scope: [Range<Int>] = []

  /// How many of event, place and time are told.
  var features: Int { (sort == nil ? 0 : 1) + (places.isEmpty ? 0 : 1) + (when == nil ? 0 : 1) }
}

extension Anchor {
  /// The anchor of the words at `tokens` (an amount).
  ///
  /// - Parameters:
  ///   - counted: tokens of counted things, which name no event of their own: "*floods*" in "nine floods".
  ///   - entity: what a name, given by its index, stands for.
  init(
    of tokens: Range<Int>, in text: ReadText, segments: Segments, counted: [Range<Int>], entity: (Int) -> Int
  ) {
    guard let own = segments.index(of: tokens.lowerBound) else { return }
    var segment = own
    var event = text.event(nearest: tokens, in: segments.all[own].tokens, except: counted)
    if event == nil {
      for candidate in linked(to: own, in: segments, of: text) {
        guard let found = text.event(nearest: tokens, in: segments.all[candidate].tokens, except: counted) else {
          continue
        }
        event = found
        segment = candidate
        break
      }
    }
    let ownTokens = segments.all[own].tokens
    if let event {
      let phrase = text.phraseStart(of: event.token, in: segments.all[segment].tokens)
      if segment == own {
        scope = [min(phrase, tokens.lowerBound)..<ownTokens.upperBound]
      } else {
        scope = [phrase..<segments.all[segment].tokens.upperBound, ownTokens]
      }
      sort = event.sort
      isToll = event.isToll
      let word = text.words[event.token]
      if EventWords.nouns.contains(word) || EventWords.vehicles.contains(word) {
        noun = text.reading.tokens[event.token].range
      }
    } else {
      scope = [ownTokens]
    }
    if let leading = leadingPlace(before: min(own, segment), in: segments, of: text) { scope.append(leading) }
    readPlaces(in: text, entity: entity)
    readTime(in: text, event: event?.token)
  }

  private mutating func readPlaces(in text: ReadText, entity: (Int) -> Int) {
    for tokens in scope {
      guard let range = text.range(of: tokens) else { continue }
      for index in indices(of: text.reading.names, at: \.range, in: range) {
        let name = text.reading.names[index]
        guard text.isPlace(name), range.contains(name.range) else { continue }
        let number = entity(index)
        if !places.contains(number) {
          places.append(number)
          placeWords.append(name.range)
        }
      }
    }
  }

  private mutating func readTime(in text: ReadText, event: Int?) {
    for tokens in scope {
      guard let range = text.range(of: tokens) else { continue }
      for index in indices(of: text.reading.times, at: \.range, in: range) {
        let time = text.reading.times[index]
        guard !time.countsFromEvent, let found = When(time, words: text.string(time.range)) else { continue }
        if when == nil { when = found }
      }
    }
  }
}

/// The segments that may name the event of an amount that stands in `own`, the likeliest first.
private func linked(to own: Int, in segments: Segments, of text: ReadText) -> [Int] {
  func word(_ segment: Int) -> FoldedWord {
    let tokens = segments.all[segment].tokens
    return tokens.map { text.words[$0] }.first { $0 != .none && !links.contains($0) } ?? .none
  }
  func neighbour(_ step: Int) -> Int? {
    var index = own + step
    while segments.all.indices.contains(index), segments.all[index].isReporting { index += step }
    return segments.all.indices.contains(index) ? index : nil
  }
  let firstWord = segments.all[own].tokens.lowerBound
  let startsLinked =
    links.contains(text.words[firstWord]) || NewsWords.participles.contains(word(own))
  var found: [Int] = []
  if startsLinked, let left = neighbour(-1) {
    found.append(left)
    if let further = segments.all.indices.contains(left - 1) && !segments.all[left - 1].isReporting ? left - 1 : nil {
      found.append(further)
    }
  }
  if let right = neighbour(1) {
    let opening = text.words[segments.all[right].tokens.lowerBound]
    if NewsWords.openers.contains(opening) || openings.contains(opening) { found.append(right) }
  }
  if !startsLinked, let left = neighbour(-1) {
    let opening = text.words[segments.all[left].tokens.lowerBound]
    if NewsWords.openers.contains(opening) || openings.contains(opening) { found.append(left) }
  }
  return found
}

private let links = wordList("and then")
private let openings = wordList("in during by following amid at on")

/// "In Springfield," at the head of a sentence: where it happens, unless it is where somebody speaks.
private func leadingPlace(before segment: Int, in segments: Segments, of text: ReadText) -> Range<Int>? {
  // Five words: the longest place names with a preposition; a longer opening says more than where.
  let longest = 5
  guard segment > 0, let first = segments.all.first, !first.isReporting, first.tokens.count <= longest,
    NewsWords.placing.contains(text.words[first.tokens.lowerBound]), !segments.all[1].isReporting,
    segments.all.prefix(segment + 1).allSatisfy({ !$0.isReporting })
  else { return nil }
  return first.tokens
}

extension ReadText {
  /// The word in `tokens` that names an event and stands nearest to `amount`.
  func event(
    nearest amount: Range<Int>, in tokens: Range<Int>, except counted: [Range<Int>]
  ) -> (token: Int, sort: EventWords.Sort?, isToll: Bool)? {
    var best: (token: Int, sort: EventWords.Sort?, isToll: Bool)?
    var nearest = Int.max
    var vehicle: Int?
    var wrecked = false
    for token in tokens where words[token] != .none {
      let word = words[token]
      if counted.contains(where: { $0.contains(token) }) { continue }
      if EventWords.vehicles.contains(word) { vehicle = token }
      if EventWords.wreckings.contains(word) { wrecked = true }
      let sort = EventWords.sort[word]
      let isToll = EventWords.tolls.contains(word)
      guard sort != nil || isToll else { continue }
      // "Killing 40 people" is what the event did, not its name.
      if token == tokens.lowerBound || token + 1 == amount.lowerBound, NewsWords.participles.contains(word) { continue }
      // A noun before the amount is its subject more often than one behind it is its place.
      let isNoun = EventWords.nouns.contains(word)
      let distance = (token < amount.lowerBound ? amount.lowerBound - token : token - amount.upperBound + 1)
      let weighed = distance + (isNoun ? 0 : 6) + (isToll ? 12 : 0)
      if weighed < nearest {
        nearest = weighed
        best = (token, sort, isToll)
      }
    }
    if let vehicle, wrecked { return (vehicle, .crash, false) }
    return best
  }

  /// Where the phrase begins that ends with the noun at `token`: "last week's deadly" attacks.
  func phraseStart(of token: Int, in segment: Range<Int>) -> Int {
    // Six words: longer phrases before a noun are seldom one phrase.
    var start = token
    while start > segment.lowerBound, token - start < 6 {
      let before = words[start - 1]
      if before == .none ? !isClitic(start - 1) : NewsWords.phraseEnds.contains(before) { break }
      start -= 1
    }
    return start
  }

  private func isClitic(_ token: Int) -> Bool {
    let first = firstByte(token)
    return first == 0x27 || first == 0xE2
  }

  /// Whether a name says where: it is a place, or something is "at" it.
  func isPlace(_ name: Name) -> Bool {
    let tokens = tokens(in: name.range)
    guard let last = tokens.last, Demonyms.adjective[words[last]] == nil else { return false }
    if name.kind == .place { return true }
    guard name.kind != .person else { return false }
    var before = tokens.lowerBound - 1
    if before >= 0, words[before] == FoldedWord("the") { before -= 1 }
    return before >= 0 && siting.contains(words[before])
  }
}

private let siting = wordList("at in outside inside near")
