/// Labels tokens: the best sequence of a linear model, sentence by sentence.
package struct NameTagger {
  let weights: NameWeights
  let lexicon: NameLexicon

  package init(weights: NameWeights, lexicon: NameLexicon) {
    self.weights = weights
    self.lexicon = lexicon
  }

  /// Tokens labelled together at most: a longer sentence is no sentence.
  static let longestSentence = 1_000

  /// The names of an article.
  ///
  /// - Complexity: O(tokens).
  package func mentions(in text: [UInt8], tokens: [Token], sentences: [Sentence]) -> [Mention] {
    let views = tokenViews(text.span, tokens: tokens, sentences: sentences, lexicon: lexicon)
    var mentions: [Mention] = []
    views.withUnsafeBufferPointer { views in
      let features = NameFeatures(views)
      var search = LabelSearch(weights)
      for sentence in sentences {
        var start = sentence.tokens.lowerBound
        while start < sentence.tokens.upperBound {
          let end = min(start + Self.longestSentence, sentence.tokens.upperBound)
          search.label(start..<end, views, features, text.span, tokens)
          search.collect(from: start, into: &mentions)
          start = end
        }
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
  private var best: [Int32] = []
  private(set) var labels: [UInt8] = []

  init(_ weights: NameWeights) { self.weights = weights }

  mutating func label(
    _ run: Range<Int>, _ views: UnsafeBufferPointer<TokenView>, _ features: NameFeatures, _ text: Span<UInt8>,
    _ tokens: [Token]
  ) {
    let labelCount = NameLabel.count
    back = [UInt8](repeating: 0, count: run.count * labelCount)
    best = [Int32](repeating: .min / 2, count: labelCount)
    best[0] = 0
    var next = best
    for i in run {
      var scores = SIMD16<Int16>()
      hashes.withUnsafeMutableBufferPointer { out in
        let count = features.collect(at: i, in: run, text: text, token: tokens[i], into: out)
        for k in 0..<count { weights.add(out[k], to: &scores) }
      }
      step(scores, tokenClass(views[i]), row: (i - run.lowerBound) * labelCount, into: &next)
      swap(&best, &next)
    }
    follow(run.count)
  }

  private mutating func step(_ scores: SIMD16<Int16>, _ tokenClass: Int, row: Int, into next: inout [Int32]) {
    for label in 0..<NameLabel.count {
      var top = Int32.min / 2
      var from = 0
      for last in NameLabel.predecessors[label] {
        let value = best[last] &+ weights.transition(tokenClass, last, label)
        if value > top {
          top = value
          from = last
        }
      }
      next[label] = top &+ (label == 0 ? 0 : Int32(scores[label &- 1]))
      back[row &+ label] = UInt8(from)
    }
  }

  private mutating func follow(_ count: Int) {
    labels = [UInt8](repeating: 0, count: count)
    var label = 0
    var top = Int32.min
    for last in 0..<NameLabel.count where NameLabel(number: last).mayEnd && best[last] > top {
      top = best[last]
      label = last
    }
    var i = count - 1
    while i >= 0 {
      labels[i] = UInt8(label)
      label = Int(back[i * NameLabel.count + label])
      i -= 1
    }
  }

  func collect(from start: Int, into mentions: inout [Mention]) {
    var begin = 0
    for (k, number) in labels.enumerated() {
      let label = NameLabel(number: Int(number))
      guard let kind = label.kind else { continue }
      switch label.place {
      case .begin: begin = k
      case .last: mentions.append(Mention(tokens: (start + begin)..<(start + k + 1), kind: kind))
      case .only: mentions.append(Mention(tokens: (start + k)..<(start + k + 1), kind: kind))
      default: break
      }
    }
  }
}
