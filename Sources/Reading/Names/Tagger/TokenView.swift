/// One token as the tagger sees it.
struct TokenView {
  /// How the sentence around it is written.
  enum Mode: UInt8 {
    case normal, capitals, titleCase, small
  }

  var key: UInt64
  var isWord: Bool
  var isCapital: Bool
  var isSmall: Bool
  var isQuoteMark: Bool
  var startsSentence: Bool
  var mode: Mode
  /// The form of its letters: small, Capital, CAPITALS, iNner, digits, marks, …
  var shape: UInt8
  var fineClass: UInt16
  var coarseClass: UInt8
  var capitalRate: UInt8
  /// The lists that hold it alone.
  var lists: UInt32
  /// The lists that hold a phrase that starts with it.
  var startsPhrase: UInt32
  /// The lists that hold a phrase that it goes on.
  var inPhrase: UInt32
  /// Its place in the run of capitalised words around it, and the length of the run; 0 and 0 outside.
  var runIndex: UInt8
  var runLength: UInt8

  static let none = TokenView(
    key: 1, isWord: false, isCapital: false, isSmall: false, isQuoteMark: false, startsSentence: false, mode: .normal,
    shape: 0, fineClass: 0, coarseClass: 0, capitalRate: 0, lists: 0, startsPhrase: 0, inPhrase: 0, runIndex: 0,
    runLength: 0)
}

/// The views of all tokens of an article.
func tokenViews(
  _ text: Span<UInt8>, tokens: [Token], sentences: [Sentence], lexicon: NameLexicon
) -> [TokenView] {
  var views = [TokenView](repeating: .none, count: tokens.count)
  for sentence in sentences {
    let mode = TokenView.Mode(of: tokens[sentence.tokens])
    for i in sentence.tokens {
      views[i] = view(text, tokens[i], mode: mode, lexicon)
    }
    views[sentence.tokens.lowerBound].startsSentence = true
    markRuns(&views, in: sentence.tokens)
    markPhrases(&views, in: sentence.tokens, lexicon)
  }
  return views
}

extension TokenView.Mode {
  /// Capitals where no word of three letters or more has a small letter; title case where nearly all words of four
  /// letters or more start with a capital.
  init(of tokens: ArraySlice<Token>) {
    var words = 0
    var long = 0
    var capitals = 0
    var capitalised = 0
    var longCapitalised = 0
    for token in tokens where token.kind == .word && token.range.count > 1 {
      words += 1
      if token.shape.contains(.allCapitals) { capitals += 1 }
      if token.shape.contains(.capitalised) { capitalised += 1 }
      if token.range.count > 3 {
        long += 1
        if token.shape.contains(.capitalised) { longCapitalised += 1 }
      }
    }
    if words >= 4 && capitals * 10 >= words * 8 {
      self = .capitals
    } else if long >= 4 && longCapitalised * 10 >= long * 8 {
      self = .titleCase
    } else if words >= 5 && capitalised == 0 {
      self = .small
    } else {
      self = .normal
    }
  }
}

private func view(_ text: Span<UInt8>, _ token: Token, mode: TokenView.Mode, _ lexicon: NameLexicon) -> TokenView {
  var view = TokenView.none
  view.key = token.key.value
  view.mode = mode
  view.isWord = token.kind == .word
  let shape = token.shape
  view.shape = shapeNumber(text, token)
  guard view.isWord else {
    let b = text[token.range.start]
    view.isQuoteMark = token.kind == .mark && (b == 0x22 || b == 0x60 || b == 0x27 || b == 0xE2)
    return view
  }
  let capital = shape.contains(.capitalised) || shape.contains(.innerCapital)
  view.isCapital = capital
  view.isSmall = !capital
  let word = lexicon.word(view.key)
  view.capitalRate = word.capitalRate
  let preferCapital = mode == .normal || mode == .titleCase ? capital : word.capitalRate > 4
  view.fineClass =
    preferCapital
    ? (word.capitalClass != 0 ? word.capitalClass : word.smallClass)
    : (word.smallClass != 0 ? word.smallClass : word.capitalClass)
  view.coarseClass = lexicon.coarseClass(view.fineClass)
  return view
}

private func shapeNumber(_ text: Span<UInt8>, _ token: Token) -> UInt8 {
  let shape = token.shape
  switch token.kind {
  case .number: return token.range.count == 4 ? 1 : token.range.count <= 2 ? 2 : 3
  case .mark:
    switch text[token.range.start] {
    case 0x2C: return 4
    case 0x2E: return 5
    case 0x28, 0x5B: return 6
    case 0x29, 0x5D: return 7
    case 0x22, 0x60, 0x27: return 8
    case 0x2D: return 9
    case 0x26: return 10
    case 0x2F: return 11
    default: return 12
    }
  case .word:
    if text[token.range.start] == 0x27 || text[token.range.start] == 0xE2 { return 13 }
    if shape.contains(.hasDigit) { return shape.contains(.capitalised) ? 14 : 15 }
    if shape.contains(.allCapitals) {
      if shape.contains(.endsWithStop) { return token.range.count == 2 ? 16 : 17 }
      if shape.contains(.hasHyphen) { return 18 }
      return token.range.count == 1 ? 19 : token.range.count <= 4 ? 20 : 21
    }
    if shape.contains(.capitalised) {
      if shape.contains(.endsWithStop) { return 22 }
      if shape.contains(.hasHyphen) { return shape.contains(.innerCapital) ? 23 : 24 }
      return shape.contains(.innerCapital) ? 25 : 26
    }
    if shape.contains(.innerCapital) { return shape.contains(.hasHyphen) ? 27 : 28 }
    return shape.contains(.hasHyphen) ? 29 : 30
  }
}

/// A run is an unbroken row of capitalised words; single initials and "&" do not break it.
private func markRuns(_ views: inout [TokenView], in sentence: Range<Int>) {
  var i = sentence.lowerBound
  while i < sentence.upperBound {
    guard views[i].isCapital else {
      i += 1
      continue
    }
    var end = i + 1
    while end < sentence.upperBound, views[end].isCapital { end += 1 }
    for k in i..<end {
      views[k].runIndex = UInt8(min(k - i, 255))
      views[k].runLength = UInt8(min(end - i, 255))
    }
    i = end
  }
}

/// Looks up single words and phrases of up to five words.
private func markPhrases(_ views: inout [TokenView], in sentence: Range<Int>, _ lexicon: NameLexicon) {
  for i in sentence where views[i].isWord {
    var key: UInt64 = 0
    for k in i..<min(i + 5, sentence.upperBound) {
      key = NameLexicon.phrase(key, views[k].key)
      let entry = lexicon.phrases[key]
      if entry == 0 { break }
      let lists = entry & 0xFFFF
      if k == i {
        views[i].lists = lists
      } else if lists != 0 {
        views[i].startsPhrase |= lists
        for inner in (i + 1)...k { views[inner].inPhrase |= lists }
      }
      if entry & NameLexicon.goesOn == 0 { break }
    }
  }
}
