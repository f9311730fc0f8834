import Provenance

/// Words that open a sentence whose verb is still to come: "At 5 a.m. Mr. Doe left."
private let openers: Set<WordKey> = ["at", "by", "on", "around", "about", "before", "after", "since", "until", "from"]
private let beforeNoon: WordKey = "a.m."
private let afterNoon: WordKey = "p.m."
private let calendarWords: Set<WordKey> = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
  "may", "june", "july", "august", "september", "october", "november", "december", "gmt", "est", "edt", "pst", "pdt",
  "cst",
  "cdt", "bst", "cet", "utc", "et", "pt", "ist", "eastern", "pacific",
]

/// Splits the tokens of one paragraph.
struct SentenceSplitter {
  private let tokens: [Token]
  private let first: Int
  private let last: Int
  private let linesAreWrapped: Bool

  /// What has no end after so many tokens is no sentence; cut there, the steps behind need no more memory than for one.
  private static let longest = 4096

  init(tokens: [Token], from first: Int, to last: Int, linesAreWrapped: Bool) {
    self.tokens = tokens
    self.first = first
    self.last = last
    self.linesAreWrapped = linesAreWrapped
  }

  func split(_ text: Span<UInt8>, emit: (Int, Int) -> Void) {
    var start = first
    var quotes = QuoteDepth()
    var i = first
    var list = ListMarker(text, tokens, at: first, last: last)
    if let marker = list { i = marker.end }
    while i < last {
      if i > first, let marker = list?.next(text, tokens, at: i, last: last) {
        if i > start { emit(start, i) }
        start = i
        quotes = QuoteDepth()
        list = marker
        i = marker.end
        if i >= last { break }
      }
      if i > start, i - start >= Self.longest || startsLine(i) && lineEndsSentence(text, before: i) {
        emit(start, i)
        start = i
        quotes = QuoteDepth()
      }
      quotes.read(text, tokens[i], isLast: i &+ 1 >= last, next: i &+ 1 < last ? tokens[i &+ 1] : tokens[i])
      guard let stop = stop(text, at: i) else {
        i &+= 1
        continue
      }
      let behind = closing(text, from: i &+ 1, quotes: &quotes)
      if behind >= last { break }
      let isQuoted = behind > i &+ 1
      let isOpening = i &- start < 4 && openers.contains(tokens[start].key)
      if ends(
        text, with: stop, at: i, next: behind, isQuoted: isQuoted, inBrackets: quotes.brackets > 0, isOpening: isOpening
      ) {
        emit(start, behind)
        start = behind
        if !quotes.isOpen { quotes = QuoteDepth() }
      }
      i = behind
    }
    if start < last { emit(start, last) }
  }

  // MARK: Where a sentence may end

  private enum Stop { case fullStop, abbreviation, question, ellipsis }

  private func stop(_ text: Span<UInt8>, at i: Int) -> Stop? {
    let token = tokens[i]
    if token.kind != .mark { return token.shape.contains(.endsWithStop) ? .abbreviation : nil }
    switch text[token.range.start] {
    case 0x2E:
      // ". . ." written with blanks leaves the sentence open, a fourth ends it
      if isSpacedStop(text, i) && i > first {
        return (i - 3..<i).allSatisfy { isSpacedStop(text, $0) } && !isSpacedStop(text, i + 1) ? .fullStop : nil
      }
      return token.range.count == 1 ? .fullStop : .ellipsis
    case 0x21, 0x3F: return .question
    case 0xE2:
      guard token.range.count == 3, text[token.range.start &+ 1] == 0x80 else { return nil }
      return text[token.range.start &+ 2] == 0xA6 ? .ellipsis : text[token.range.start &+ 2] == 0xBC ? .question : nil
    case 0xE3: return text[token.range.end &- 1] == 0x82 ? .question : nil  // 。
    case 0xEF:
      let d = text[token.range.end &- 1]
      return d == 0x81 || d == 0x9F || d == 0x8E ? .question : nil  // full-width ! ? .
    case 0xE0, 0xD8: return text[token.range.end &- 1] == 0x8C || text[token.range.end &- 1] == 0x9B ? nil : .question
    default: return nil
    }
  }

  private func isSpacedStop(_ text: Span<UInt8>, _ i: Int) -> Bool {
    guard i >= first, i < last, tokens[i].kind == .mark, tokens[i].range.count == 1 else { return false }
    return text[tokens[i].range.start] == 0x2E && tokens[i].shape.contains(.spaceBefore)
  }

  /// Behind the marks that close what the sentence opened.
  private func closing(_ text: Span<UInt8>, from start: Int, quotes: inout QuoteDepth) -> Int {
    var i = start
    while i < last, tokens[i].kind == .mark {
      let b = text[tokens[i].range.start]
      let attached = !tokens[i].shape.contains(.spaceBefore)
      // Opening marks of other lands that close: „…“, »…«, ›…‹, ‚…‘.
      let isTurned = attached && (i &+ 1 >= last || tokens[i &+ 1].shape.contains(.spaceBefore))
      let closes: Bool
      switch b {
      case 0x29, 0x5D, 0x7D: closes = true
      case 0x22, 0x27:
        closes = attached || quotes.straightIsOpen && i &+ 1 < last && tokens[i &+ 1].shape.contains(.spaceBefore)
      case 0x21, 0x3F: closes = attached || tokens[i].range.count == 1
      case 0x2E: closes = attached
      case 0xC2:
        let d = text[tokens[i].range.end &- 1]
        closes = d == 0xBB || isTurned && d == 0xAB  // » «
      case 0xE2:
        let d = text[tokens[i].range.end &- 1]
        closes =
          text[tokens[i].range.start &+ 1] == 0x80
          && (d == 0x9D || d == 0x99 && attached || d == 0xBA || isTurned && (d == 0x9C || d == 0x98 || d == 0xB9))
      default: closes = false
      }
      guard closes else { break }
      quotes.read(text, tokens[i], isLast: i &+ 1 >= last, next: i &+ 1 < last ? tokens[i &+ 1] : tokens[i])
      i &+= 1
    }
    return i
  }

  // MARK: Whether it does

  private func ends(
    _ text: Span<UInt8>, with stop: Stop, at i: Int, next: Int, isQuoted: Bool, inBrackets: Bool,
    isOpening: Bool
  ) -> Bool {
    let follower = firstWord(text, from: next)
    let word = tokens[follower]
    let isSmall = word.kind == .word && !word.shape.contains(.capitalised) && isSmallLetter(text, word)
    let opensBracket = text[tokens[next].range.start] == 0x28
    if word.kind == .mark { return false }  // no words follow
    switch stop {
    case .question:
      if isComma(text, tokens[next]) { return false }
      guard isSmall else { return !(isQuoted && namesSpeaker(from: next)) }
      let isPlain = tokens[next].kind == .word && tokens[next].shape.contains(.spaceBefore)
      return isPlain && !isQuoted && i > first && !tokens[i &- 1].shape.contains(.capitalised)
    case .ellipsis:
      if isSmall || opensBracket || word.kind == .number && follower == next { return false }
      return word.shape.contains(.capitalised) && (isQuoted || tokens[next].shape.contains(.spaceBefore))
    case .abbreviation:
      if isQuoted { return !isSmall && !isComma(text, tokens[next]) }
      return !isOpening && abbreviationEnds(text, at: i, next: next, word: word, isSmall: isSmall)
    case .fullStop:
      if isComma(text, tokens[next]) { return false }
      if isSmall { return !isQuoted && !inBrackets && endsBeforeSmall(text, at: i, next: next) }
      if isListNumber(i) || isNumberSign(text, at: i, next: next) { return false }
      if inBrackets && !opensBracket { return false }
      return true
    }
  }

  /// "Where is he?" NAME asked: capitals and a verb of saying go on with the sentence of what was said.
  private func namesSpeaker(from next: Int) -> Bool {
    for i in next..<min(next &+ 5, last) {
      let token = tokens[i]
      guard token.kind == .word, !startsLine(i) else { return false }
      if i > next, SentenceWords.saying.contains(token.key) { return true }
      guard token.shape.contains(.capitalised), !SentenceWords.starters.contains(token.key) else { return false }
    }
    return false
  }

  /// Careless writers start sentences with small letters: a full word, a full stop, a blank and a plain word.
  private func endsBeforeSmall(_ text: Span<UInt8>, at i: Int, next: Int) -> Bool {
    guard i > first, tokens[next].kind == .word, tokens[next].shape.contains(.spaceBefore) else { return false }
    let before = tokens[i &- 1]
    if before.kind == .number { return !before.shape.contains(.spaceBefore) || before.range.count > 3 }
    return before.kind == .word && before.range.count > 3 && !before.shape.contains(.capitalised)
  }

  /// "N°. 55"
  private func isNumberSign(_ text: Span<UInt8>, at i: Int, next: Int) -> Bool {
    guard tokens[next].kind == .number, i > first, tokens[i &- 1].range.count == 2 else { return false }
    return text[tokens[i &- 1].range.start] == 0xC2 && text[tokens[i &- 1].range.start &+ 1] == 0xB0
  }

  private func abbreviationEnds(_ text: Span<UInt8>, at i: Int, next: Int, word: Token, isSmall: Bool) -> Bool {
    let token = tokens[i]
    if token.key == beforeNoon || token.key == afterNoon {
      return word.shape.contains(.capitalised) && !calendarWords.contains(word.key)
    }
    guard tokens[next].shape.contains(.spaceBefore), word.shape.contains(.capitalised), !isSmall else { return false }
    let key = WordKey(of: text, from: token.range.start, to: token.range.end &- 1)
    if Abbreviations.leading.contains(key) && token.range.count > 2 { return false }
    if token.range.count <= 3 && token.shape.contains(.allCapitals) && i > first {
      // an initial inside a name, or "vitamin C." before a common opening word
      return !tokens[i &- 1].shape.contains(.capitalised) && SentenceWords.starters.contains(word.key)
    }
    if token.shape.contains(.allCapitals) { return SentenceWords.starters.contains(word.key) }
    if text[token.range.start &+ 1] == 0x2E { return true }  // p.m., a.m.
    return SentenceWords.starters.contains(word.key) || tokens[next].kind == .mark
  }

  private func isListNumber(_ i: Int) -> Bool {
    guard i == first &+ 1 || i > first && tokens[i &- 1].shape.contains(.lineBefore) else { return false }
    return tokens[i &- 1].kind == .number && tokens[i &- 1].range.count <= 3
  }

  private func isComma(_ text: Span<UInt8>, _ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    let b = text[token.range.start]
    return b == 0x2C || b == 0x3B || b == 0x3A
  }

  /// The first token from `i` on that is no opening mark.
  private func firstWord(_ text: Span<UInt8>, from i: Int) -> Int {
    var k = i
    while k &+ 1 < last, k < i &+ 4, tokens[k].kind == .mark { k &+= 1 }
    return k
  }

  private func isSmallLetter(_ text: Span<UInt8>, _ token: Token) -> Bool {
    let b = text[token.range.start]
    return b &- 0x61 < 26 || b >= 0x80 && !token.shape.contains(.capitalised) && token.shape.contains(.beyondASCII)
  }

  // MARK: Lines

  private func startsLine(_ i: Int) -> Bool { tokens[i].shape.contains(.lineBefore) }

  private func lineEndsSentence(_ text: Span<UInt8>, before i: Int) -> Bool {
    if linesAreWrapped { return SentenceWords.bullets.contains(tokens[i].key) }
    let follower = tokens[firstWord(text, from: i)]
    if follower.kind == .word && isSmallLetter(text, follower) {
      return tokens[i].kind == .mark && SentenceWords.bullets.contains(tokens[i].key)
    }
    return !isComma(text, tokens[i &- 1])
  }
}

/// What quotation marks and brackets are open.
struct QuoteDepth {
  private(set) var brackets = 0
  private(set) var straightIsOpen = false
  private var curly = 0

  var isOpen: Bool { straightIsOpen || curly > 0 }

  mutating func read(_ text: Span<UInt8>, _ token: Token, isLast: Bool, next: Token) {
    guard token.kind == .mark else { return }
    switch text[token.range.start] {
    case 0x28, 0x5B: brackets = min(brackets &+ 1, 8)
    case 0x29, 0x5D: brackets = max(0, brackets &- 1)
    case 0x22: straightIsOpen.toggle()
    case 0xE2 where token.range.count == 3 && text[token.range.start &+ 1] == 0x80:
      let d = text[token.range.start &+ 2]
      if d == 0x9C { curly = 1 } else if d == 0x9D { curly = 0 }
    default: break
    }
  }
}
