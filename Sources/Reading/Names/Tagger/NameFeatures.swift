/// The features of the tokens of one article, as hashes; the same for training and for reading.
struct NameFeatures {
  /// More than any token has.
  static let most = 192

  private let views: UnsafeBufferPointer<TokenView>
  private let document: DocumentWords
  /// How full of numbers the article is, 0…3: tables of results are.
  private let numberRate: UInt64

  /// Whether only the words, their forms and their affixes are looked at: the baseline that the rest is measured against.
  private let isPlain: Bool

  init(_ views: UnsafeBufferPointer<TokenView>, isPlain: Bool = false) {
    self.views = views
    self.isPlain = isPlain
    document = DocumentWords(views)
    var numbers = 0
    for view in views where (1...3).contains(view.shape) { numbers &+= 1 }
    let percent = views.isEmpty ? 0 : numbers * 100 / views.count
    numberRate = percent < 4 ? 0 : percent < 9 ? 1 : percent < 16 ? 2 : 3
  }

  /// Writes the features of token `i` of a sentence and returns how many they are.
  ///
  /// - Precondition: `out` has room for ``most``.
  func collect(
    at i: Int, in sentence: Range<Int>, text: Span<UInt8>, token: Token, into out: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    var sink = FeatureSink(out)
    let view = views[i]
    let (one, two) = (at(i &- 1, sentence), at(i &+ 1, sentence))
    let (first, third) = (at(i &- 2, sentence), at(i &+ 2, sentence))
    let mode = UInt64(view.mode.rawValue)
    let shape = UInt64(view.shape) | mode << 8

    sink.put(1, view.key)
    sink.put(2, one.key)
    sink.put(3, two.key)
    sink.put(4, shape)
    sink.put(5, UInt64(one.shape) | UInt64(view.shape) << 8 | UInt64(two.shape) << 16 | mode << 24)
    if isPlain {
      collectPlain(view, one, two, (first, third), text, token, &sink)
      return sink.count
    }
    sink.put(6, UInt64(view.fineClass))
    sink.put(7, UInt64(one.fineClass))
    sink.put(8, UInt64(two.fineClass))
    sink.put(9, view.startsSentence ? shape | 1 << 16 : shape)
    sink.put(10, UInt64(one.coarseClass) | UInt64(view.coarseClass) << 8 | UInt64(two.coarseClass) << 16)
    lists(view, one, two, shape, &sink)
    let isOrdinary =
      view.isSmall && mode == 0 && !one.isCapital && !two.isCapital && view.inPhrase | view.startsPhrase == 0
    if isOrdinary { return sink.count }

    sink.put(11, pair(view.key, shape))
    sink.put(12, pair(one.key, view.key))
    sink.put(13, pair(view.key, two.key))
    sink.put(14, first.key)
    sink.put(15, third.key)
    sink.put(16, pair(one.key, shape))
    sink.put(17, pair(two.key, shape))
    sink.put(18, UInt64(view.coarseClass) | shape << 8)
    sink.put(19, UInt64(one.coarseClass) | UInt64(view.shape) << 8)
    sink.put(20, UInt64(two.coarseClass) | UInt64(view.shape) << 8)
    sink.put(21, UInt64(one.fineClass) | UInt64(view.fineClass) << 16)
    sink.put(22, UInt64(view.fineClass) | UInt64(two.fineClass) << 16)
    sink.put(23, UInt64(first.coarseClass) | UInt64(one.coarseClass) << 8)
    sink.put(24, UInt64(third.coarseClass) | UInt64(two.coarseClass) << 8)
    sink.put(25, UInt64(view.capitalRate) | shape << 8 | (view.startsSentence ? 1 << 20 : 0))
    sink.put(
      26,
      UInt64(first.shape) | UInt64(one.shape) << 8 | UInt64(view.shape) << 16 | UInt64(two.shape) << 24
        | UInt64(third.shape) << 32)
    sink.put(27, pair(one.key, two.key))
    sink.put(28, UInt64(view.shape) | numberRate << 8 | (view.startsSentence ? 1 << 12 : 0))
    guard view.isWord else { return sink.count }
    affixes(text, token, view, &sink)
    run(i, sentence, view, shape, &sink)
    vote(view, shape, &sink)
    return sink.count
  }

  private func at(_ i: Int, _ sentence: Range<Int>) -> TokenView {
    sentence.contains(i) ? views[i] : i < sentence.lowerBound ? Self.before : Self.behind
  }

  private static let before = edge(2)
  private static let behind = edge(3)
  private static func edge(_ key: UInt64) -> TokenView {
    var view = TokenView.none
    view.key = key
    view.shape = UInt8(truncatingIfNeeded: key) &+ 60
    return view
  }

  // MARK: Parts

  private func collectPlain(
    _ view: TokenView, _ one: TokenView, _ two: TokenView, _ outer: (TokenView, TokenView), _ text: Span<UInt8>,
    _ token: Token, _ sink: inout FeatureSink
  ) {
    let shape = UInt64(view.shape)
    sink.put(11, pair(view.key, shape))
    sink.put(12, pair(one.key, view.key))
    sink.put(13, pair(view.key, two.key))
    sink.put(14, outer.0.key)
    sink.put(15, outer.1.key)
    sink.put(16, pair(one.key, shape))
    sink.put(17, pair(two.key, shape))
    if view.isWord { affixes(text, token, view, &sink) }
  }

  private func lists(_ view: TokenView, _ one: TokenView, _ two: TokenView, _ shape: UInt64, _ sink: inout FeatureSink)
  {
    let small: UInt64 = view.isCapital ? 0 : 1 << 8
    sink.putBits(30, view.lists, small)
    sink.putBits(31, view.startsPhrase, 0)
    sink.putBits(32, view.inPhrase, 0)
    sink.putBits(33, one.lists, UInt64(view.shape) << 8)
    sink.putBits(34, two.lists, UInt64(view.shape) << 8)
    sink.putBits(35, one.startsPhrase | one.inPhrase, 0)
    if view.lists | view.startsPhrase | view.inPhrase != 0 {
      sink.put(36, UInt64(view.lists) | UInt64(view.startsPhrase) << 16 | UInt64(view.inPhrase) << 32)
      sink.put(37, UInt64(view.lists) | UInt64(one.lists) << 16 | UInt64(two.lists) << 32)
      sink.put(38, UInt64(view.lists | view.startsPhrase | view.inPhrase) | numberRate << 32)
    }
  }

  private func affixes(_ text: Span<UInt8>, _ token: Token, _ view: TokenView, _ sink: inout FeatureSink) {
    let capital: UInt64 = view.isCapital && view.mode == .normal ? 1 << 40 : 0
    let (start, end) = (token.range.start, token.range.end)
    var value: UInt64 = 0
    for k in 0..<min(4, end &- start) {
      value = value << 8 | UInt64(lowered(text[start &+ k]))
      if k > 1 { sink.put(40 &+ UInt64(k), value | capital) }
    }
    value = 0
    for k in 0..<min(5, end &- start) {
      value = value << 8 | UInt64(lowered(text[end &- 1 &- k]))
      if k > 0 { sink.put(44 &+ UInt64(k), value | capital) }
    }
    sink.put(49, UInt64(min(end &- start, 15)) | UInt64(view.shape) << 8)
    if token.shape.contains(.hasHyphen) {
      var dash = end &- 1
      while dash > start, text[dash] != 0x2D { dash &-= 1 }
      sink.put(50, WordKey(of: text, from: dash, to: end).value)
      sink.put(51, WordKey(of: text, from: start, to: dash).value)
    }
  }

  /// The run of capitalised words around the token: its ends and what stands beside it.
  private func run(_ i: Int, _ sentence: Range<Int>, _ view: TokenView, _ shape: UInt64, _ sink: inout FeatureSink) {
    guard view.runLength > 0, view.runLength < 9, view.mode == .normal else { return }
    let start = i &- Int(view.runIndex)
    let end = start &+ Int(view.runLength)
    let before = at(start &- 1, sentence)
    let after = at(end, sentence)
    let place = UInt64(view.runIndex) | UInt64(view.runLength) << 8
    sink.put(55, place)
    if view.runLength > 1 {
      let (head, tail) = (views[start], views[end &- 1])
      sink.put(56, pair(tail.key, view.runIndex &+ 1 == view.runLength ? 1 : 0))
      sink.put(57, pair(head.key, view.runIndex == 0 ? 1 : 0))
      sink.put(58, UInt64(tail.fineClass))
      sink.put(59, UInt64(head.fineClass))
      sink.putBits(60, tail.lists, 0)
      sink.putBits(61, head.lists, 0)
      sink.put(62, UInt64(before.coarseClass) | UInt64(after.coarseClass) << 8 | place << 16)
      sink.put(63, pair(before.key, place))
      sink.put(64, pair(after.key, place))
    } else {
      sink.put(65, UInt64(before.fineClass) | UInt64(after.fineClass) << 16)
    }
    sink.put(66, pair(after.key, 1))
    sink.put(67, pair(before.key, 1))
    sink.put(68, UInt64(after.fineClass))
    sink.put(69, UInt64(before.fineClass))
    sink.putBits(70, before.lists, 0)
    sink.putBits(71, after.lists, 0)
  }

  /// What the rest of the article tells about the word.
  private func vote(_ view: TokenView, _ shape: UInt64, _ sink: inout FeatureSink) {
    guard view.isCapital else { return }
    let evidence = UInt32(document[view.key].rawValue)
    sink.putBits(75, evidence, view.mode == .normal ? 0 : 1 << 8)
    sink.put(76, UInt64(evidence & 3) | shape << 8 | (view.startsSentence ? 1 << 20 : 0))
    sink.put(77, UInt64(evidence))
  }

  private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { (a << 23 | a >> 41) &* 0x9E37_79B9_7F4A_7C15 ^ b }
}
