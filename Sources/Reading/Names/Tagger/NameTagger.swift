/// Labels tokens: the best sequence of a linear model, sentence by sentence.
package struct NameTagger {
  let weights: NameWeights
  let lexicon: NameLexicon

  private let isPlain: Bool

  package init(weights: NameWeights, lexicon: NameLexicon, isPlain: Bool = false) {
    self.weights = weights
    self.lexicon = lexicon
    self.isPlain = isPlain
  }

  /// Tokens labelled together at most: a longer sentence is no sentence.
  static let longestSentence = 1_000

  /// Tokens of an article at most for a second pass; a longer text is no article.
  static let longestArticle = 200_000

  /// The names of an article.
  ///
  /// Two passes: the second knows what each word was called elsewhere in the first.
  /// - Complexity: O(tokens).
  package func mentions(in text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Mention] {
    let views = tokenViews(text.span, tokens: tokens, sentences: sentences, lexicon: lexicon)
    let runs = sentences.flatMap { pieces(of: $0.tokens) }
    let twice = tokens.count <= Self.longestArticle && !isPlain
    var labels = [UInt8](repeating: 0, count: tokens.count)
    var kept: [SIMD16<Int16>] = []
    if twice { kept.reserveCapacity(tokens.count) }
    views.withUnsafeBufferPointer { views in
      let features = NameFeatures(views, isPlain: isPlain)
      var search = LabelSearch(weights)
      for run in runs {
        search.start(run.count)
        for i in run {
          let scores = search.scores(i, in: run, features, text.span, tokens[i])
          if twice { kept.append(scores) }
          search.step(scores, tokenClass(views[i]))
        }
        search.follow(into: &labels, from: run.lowerBound)
      }
      guard twice else { return }
      let votes = LabelVotes(views.map(\.key), labels)
      let first = labels
      for run in runs {
        search.start(run.count)
        for i in run {
          let scores = kept[i] &+ search.scores(votes, views[i], own: first[i])
          search.step(scores, tokenClass(views[i]))
        }
        search.follow(into: &labels, from: run.lowerBound)
      }
    }
    return mentions(labels)
  }

  private func pieces(of run: Range<Int>) -> [Range<Int>] {
    stride(from: run.lowerBound, to: run.upperBound, by: Self.longestSentence).map {
      $0..<min($0 + Self.longestSentence, run.upperBound)
    }
  }

  private func mentions(_ labels: [UInt8]) -> [Mention] {
    var mentions: [Mention] = []
    var begin = 0
    for (k, number) in labels.enumerated() where number != 0 {
      let label = NameLabel(number: Int(number))
      guard let kind = label.kind else { continue }
      switch label.place {
      case .begin: begin = k
      case .last: mentions.append(Mention(tokens: begin..<(k + 1), kind: kind))
      case .only: mentions.append(Mention(tokens: k..<(k + 1), kind: kind))
      default: break
      }
    }
    return mentions
  }
}

/// The class of a token for the weights of label pairs.
func tokenClass(_ view: TokenView) -> Int {
  if !view.isWord { return view.shape <= 3 ? 1 : view.shape == 4 ? 2 : 3 }
  if view.isCapital { return view.mode != .normal ? 4 : view.shape >= 16 && view.shape <= 21 ? 5 : 6 }
  return view.shape == 13 ? 7 : 0
}

/// Viterbi's search over the labels of one sentence; keeps its memory from sentence to sentence.
struct LabelSearch {
  private let weights: NameWeights
  private var hashes = [UInt64](repeating: 0, count: NameFeatures.most)
  private var back: [UInt8] = []
  private var best = [Int32](repeating: 0, count: NameLabel.count)
  private var next = [Int32](repeating: 0, count: NameLabel.count)
  private let predecessors = NameLabel.predecessors
  /// Less than any path; twice of it does not overflow.
  private static let never = Int32.min / 4

  init(_ weights: NameWeights) { self.weights = weights }

  /// Before the first token of a sentence of `count` tokens.
  mutating func start(_ count: Int) {
    back.removeAll(keepingCapacity: true)
    back.reserveCapacity(count * NameLabel.count)
    for label in best.indices { best[label] = Self.never }
    best[0] = 0
  }

  /// The weights of the features of a token, by label.
  mutating func scores(
    _ i: Int, in run: Range<Int>, _ features: NameFeatures, _ text: Span<UInt8>, _ token: Token
  ) -> SIMD16<Int16> {
    hashes.withUnsafeMutableBufferPointer { out in
      var scores = SIMD16<Int16>()
      let count = features.collect(at: i, in: run, text: text, token: token, into: out)
      for k in 0..<count { weights.add(out[k], to: &scores) }
      return scores
    }
  }

  /// The weights of what a word was called elsewhere.
  mutating func scores(_ votes: LabelVotes, _ view: TokenView, own: UInt8) -> SIMD16<Int16> {
    hashes.withUnsafeMutableBufferPointer { out in
      var scores = SIMD16<Int16>()
      guard view.takesVotes else { return scores }
      let count = votes.collect(view.key, own: own, shape: view.voteShape, into: out, from: 0)
      for k in 0..<count { weights.add(out[k], to: &scores) }
      return scores
    }
  }

  /// Takes the next token.
  mutating func step(_ scores: SIMD16<Int16>, _ tokenClass: Int) {
    for label in 0..<NameLabel.count {
      var top = Self.never
      var from = 0
      for last in predecessors[label] {
        let value = best[last] &+ weights.transition(tokenClass, last, label)
        if value > top {
          top = value
          from = last
        }
      }
      next[label] = top == Self.never ? top : top &+ (label == 0 ? 0 : Int32(scores[label &- 1]))
      back.append(UInt8(from))
    }
    swap(&best, &next)
  }

  /// Writes the labels of the best path from place `start` on.
  func follow(into labels: inout [UInt8], from start: Int) {
    var label = 0
    for last in 0..<NameLabel.count where NameLabel(number: last).mayEnd && best[last] > best[label] { label = last }
    var i = back.count / NameLabel.count - 1
    while i >= 0 {
      labels[start + i] = UInt8(label)
      label = Int(back[i * NameLabel.count + label])
      i -= 1
    }
  }
}

extension TokenView {
  /// Whether the word is asked what it was called elsewhere: small letters in plain sentences are not.
  var takesVotes: Bool { isWord && (isCapital || mode != .normal) }
  /// What of its form goes with the votes.
  var voteShape: UInt64 { UInt64(shape) | UInt64(mode.rawValue) << 8 | (startsSentence ? 1 << 12 : 0) }
}
