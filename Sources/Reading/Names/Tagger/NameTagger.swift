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

  /// The names of an article.
  ///
  /// Two passes: the second knows what each word was called elsewhere in the first.
  /// - Complexity: O(tokens).
  package func mentions(in text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Mention] {
    let views = tokenViews(text.span, tokens: tokens, sentences: sentences, lexicon: lexicon)
    let runs = sentences.flatMap { pieces(of: $0.tokens) }
    let twice = !isPlain
    var labels = [UInt8](repeating: 0, count: tokens.count)
    var kept: [LabelScores] = []
    if twice { kept.reserveCapacity(tokens.count) }
    views.withUnsafeBufferPointer { views in
      let features = NameFeatures(views, isPlain: isPlain)
      var search = LabelSearch(weights)
      for run in runs {
        search.start()
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
        search.start()
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
struct LabelSearch: ~Copyable {
  private let weights: NameWeights
  private let hashes = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: NameFeatures.most)
  /// For each token and label the label before it on the best path.
  private let back = UnsafeMutablePointer<UInt8>.allocate(capacity: NameTagger.longestSentence * NameLabel.count)
  private let best = UnsafeMutablePointer<Int32>.allocate(capacity: NameLabel.count)
  private let last = UnsafeMutablePointer<Int32>.allocate(capacity: NameLabel.count)
  private var count = 0
  /// Less than any path; twice of it does not overflow.
  private static let never = Int32.min / 4

  init(_ weights: NameWeights) { self.weights = weights }

  deinit {
    hashes.deallocate()
    back.deallocate()
    best.deallocate()
    last.deallocate()
  }

  /// Before the first token of a sentence.
  mutating func start() {
    count = 0
    best.initialize(repeating: Self.never, count: NameLabel.count)
    best[0] = 0
  }

  /// The weights of the features of a token, by label.
  func scores(
    _ i: Int, in run: Range<Int>, _ features: borrowing NameFeatures, _ text: Span<UInt8>, _ token: Token
  ) -> LabelScores {
    weights.sum(hashes, features.collect(at: i, in: run, text: text, token: token, into: hashes))
  }

  /// The weights of what a word was called elsewhere.
  func scores(_ votes: borrowing LabelVotes, _ view: TokenView, own: UInt8) -> LabelScores {
    guard view.takesVotes else { return LabelScores() }
    return weights.sum(hashes, votes.collect(view.key, own: own, shape: view.voteShape, into: hashes, from: 0))
  }

  /// Takes the next token; of a sentence ``NameTagger/longestSentence`` at most.
  mutating func step(_ scores: LabelScores, _ tokenClass: Int) {
    guard count < NameTagger.longestSentence else { return }
    last.update(from: best, count: NameLabel.count)
    let pairs = weights.transitions(tokenClass)
    let row = back + count &* NameLabel.count
    count &+= 1
    take(0, score: 0, pairs, row)
    for kind in 0..<4 {
      // The four labels of a kind: begin, inside, last, only.
      let begin = 4 &* kind &+ 1
      take(begin, score: scores[begin], pairs, row)
      take(begin &+ 3, score: scores[begin &+ 3], pairs, row)
      goOn(begin &+ 1, begin, score: scores[begin &+ 1], pairs, row)
      goOn(begin &+ 2, begin, score: scores[begin &+ 2], pairs, row)
    }
  }

  /// The best path to a label that stands behind none, or behind the end of a name: labels 0, 3, 4, 7, 8, ….
  @inline(__always)
  private func take(_ label: Int, score: Int32, _ pairs: UnsafeBufferPointer<Int16>, _ row: UnsafeMutablePointer<UInt8>)
  {
    let pairs = pairs.baseAddress.unsafelyUnwrapped + label &* NameLabel.count
    var top = last[0] &+ Int32(pairs[0])
    var from = 0
    for kind in 0..<4 {
      for before in 4 &* kind &+ 3...4 &* kind &+ 4 {
        let value = last[before] &+ Int32(pairs[before])
        if value > top { (top, from) = (value, before) }
      }
    }
    best[label] = top &+ score
    row[label] = UInt8(truncatingIfNeeded: from)
  }

  /// The best path to a label that goes on with a name: behind its begin or its inside.
  @inline(__always)
  private func goOn(
    _ label: Int, _ begin: Int, score: Int32, _ pairs: UnsafeBufferPointer<Int16>, _ row: UnsafeMutablePointer<UInt8>
  ) {
    let pairs = pairs.baseAddress.unsafelyUnwrapped + label &* NameLabel.count
    let first = last[begin] &+ Int32(pairs[begin])
    let second = last[begin &+ 1] &+ Int32(pairs[begin &+ 1])
    best[label] = max(first, second, Self.never) &+ score
    row[label] = UInt8(truncatingIfNeeded: second > first ? begin &+ 1 : begin)
  }

  /// Writes the labels of the best path from place `start` on.
  func follow(into labels: inout [UInt8], from start: Int) {
    var label = 0
    for other in 0..<NameLabel.count where NameLabel(number: other).mayEnd && best[other] > best[label] {
      label = other
    }
    for i in stride(from: count - 1, through: 0, by: -1) {
      labels[start + i] = UInt8(label)
      label = Int(back[i * NameLabel.count + label])
    }
  }
}

extension TokenView {
  /// Whether the word is asked what it was called elsewhere: small letters in plain sentences are not.
  var takesVotes: Bool { isWord && (isCapital || mode != .normal) }
  /// What of its form goes with the votes.
  var voteShape: UInt64 { UInt64(shape) | UInt64(mode.rawValue) << 8 | (startsSentence ? 1 << 12 : 0) }
}
