import Reading

/// A structured perceptron with averaged weights (Collins, "Discriminative Training Methods for Hidden Markov Models",
/// 2002), its updates asked for a margin, a part of the features hidden at each look (after Wang and others, "Feature
/// noising for log-linear structured prediction", 2013).
struct Perceptron {
  private var weights: [Float]  // 16 of each feature
  private var sums: [Float]  // for the average: each update times the step it was made at
  private var pairs: [Float]
  private var pairSums: [Float]
  private var step: Float = 1

  private static let labelCount = NameLabel.count
  /// How far the right labels must be ahead of the wrong ones, per wrong token.
  private static let margin: Float = 1
  /// The share of features hidden, in 65,536ths. On CoNLL dev 0 gives 91.9, a quarter 93.4, a half 93.9.
  private static let hidden: UInt64 = 32_768
  private var noise: UInt64 = 1

  init(_ corpus: Corpus) {
    weights = [Float](repeating: 0, count: corpus.featureCount * 16)
    sums = weights
    pairs = [Float](repeating: 0, count: NameWeights.tokenClasses * Self.labelCount * Self.labelCount)
    pairSums = pairs
  }

  /// One pass over the sentences, in an order given by `seed`; returns how many tokens were labelled wrong.
  mutating func pass(_ corpus: Corpus, _ sentences: [Int], seed: UInt64) -> Int {
    var order = sentences
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for i in order.indices.reversed() where i > 0 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(i, Int((state >> 33) % UInt64(i + 1)))
    }
    var wrong = 0
    for k in order { wrong += learn(corpus, corpus.sentences[k]) }
    return wrong
  }

  private mutating func learn(_ corpus: Corpus, _ run: Range<Int>) -> Int {
    noise = noise &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    let guess = best(corpus, run, weights, pairs, margin: Self.margin, noise: noise)
    var wrong = 0
    for (k, i) in run.enumerated() where guess[k] != Int(corpus.labels[i]) { wrong += 1 }
    step += 1
    guard wrong > 0 else { return 0 }
    var lastRight = 0
    var lastGuess = 0
    for (k, i) in run.enumerated() {
      let right = Int(corpus.labels[i])
      if guess[k] != right {
        for f in corpus.starts[i]..<corpus.starts[i + 1] where !Self.hides(noise, f) {
          let base = Int(corpus.features[f]) * 16
          change(base, right, 1)
          change(base, guess[k], -1)
        }
      }
      if guess[k] != right || lastRight != lastGuess {
        let row = Int(corpus.classes[i]) * Self.labelCount
        changePair((row + right) * Self.labelCount + lastRight, 1)
        changePair((row + guess[k]) * Self.labelCount + lastGuess, -1)
      }
      lastRight = right
      lastGuess = guess[k]
    }
    return wrong
  }

  @inline(__always) private static func hides(_ noise: UInt64, _ f: Int) -> Bool {
    var h = (noise ^ UInt64(f)) &* 0x9E37_79B9_7F4A_7C15
    h = (h ^ h >> 29) &* 0xBF58_476D_1CE4_E5B9
    return h >> 48 < hidden
  }

  private mutating func change(_ base: Int, _ label: Int, _ by: Float) {
    if label > 0 {
      weights[base + label - 1] += by
      sums[base + label - 1] += by * step
    } else {
      // "outside" has no weight of its own: all others move the other way
      for k in 0..<16 {
        weights[base + k] -= by
        sums[base + k] -= by * step
      }
    }
  }

  private mutating func changePair(_ index: Int, _ by: Float) {
    pairs[index] += by
    pairSums[index] += by * step
  }

  /// The best labels of a sentence, wrong ones helped by the margin.
  private func best(
    _ corpus: Corpus, _ run: Range<Int>, _ weights: [Float], _ pairs: [Float], margin: Float, noise: UInt64 = 0
  ) -> [Int] {
    let n = Self.labelCount
    var scores = [Float](repeating: -1e9, count: n)
    scores[0] = 0
    var next = scores
    var back = [UInt8](repeating: 0, count: run.count * n)
    weights.withUnsafeBytes { weights in
      for (k, i) in run.enumerated() {
        var sum = SIMD16<Float>()
        for f in corpus.starts[i]..<corpus.starts[i + 1] where noise == 0 || !Self.hides(noise, f) {
          let base = Int(corpus.features[f]) * 16
          sum += weights.loadUnaligned(fromByteOffset: base * 4, as: SIMD16<Float>.self)
        }
        let right = Int(corpus.labels[i])
        let row = Int(corpus.classes[i]) * n
        for label in 0..<n {
          var top: Float = -1e9
          var from = 0
          for last in NameLabel.predecessors[label] {
            let value = scores[last] + pairs[(row + label) * n + last]
            if value > top {
              top = value
              from = last
            }
          }
          next[label] = top + (label == 0 ? 0 : sum[label - 1]) + (label == right ? 0 : margin)
          back[k * n + label] = UInt8(from)
        }
        swap(&scores, &next)
      }
    }
    var label = 0
    for last in 0..<n where NameLabel(number: last).mayEnd && scores[last] > scores[label] { label = last }
    var labels = [Int](repeating: 0, count: run.count)
    for k in stride(from: run.count - 1, through: 0, by: -1) {
      labels[k] = label
      label = Int(back[k * n + label])
    }
    return labels
  }

  /// The labels that the averaged weights give to the sentences, by token; all other tokens have label 0.
  func guesses(_ corpus: Corpus, _ sentences: [Int]) -> [UInt8] {
    let averages = zip(weights, sums).map { $0 - $1 / step }
    let pairAverages = zip(pairs, pairSums).map { $0 - $1 / step }
    var labels = [UInt8](repeating: 0, count: corpus.tokens)
    for k in sentences {
      let run = corpus.sentences[k]
      for (i, label) in zip(run, best(corpus, run, averages, pairAverages, margin: 0)) { labels[i] = UInt8(label) }
    }
    return labels
  }

  // MARK: The model

  /// Slots of the model: 2^18 records of 16 bytes.
  private static let slotBits = 18
  /// How many of them are filled at most, for the search to stay short.
  private static let fill = 0.85

  /// The averaged weights, the largest of them, in 8 bits.
  func model(_ corpus: Corpus, lexicon: LexiconTables) -> [UInt8] {
    let averages = zip(weights, sums).map { $0 - $1 / step }
    let pairAverages = zip(pairs, pairSums).map { $0 - $1 / step }
    let sizes = (0..<corpus.featureCount).map { f in (0..<16).reduce(Float(0)) { max($0, abs(averages[f * 16 + $1])) } }
    let order = sizes.indices.filter { sizes[$0] > 0 }.sorted { (sizes[$0], $1) > (sizes[$1], $0) }
    // one weight in a thousand is larger than what 127 stands for
    let unit = sizes[order[order.count / 1000]] / 127
    let slots = 1 << Self.slotBits
    var fingerprints = [UInt8](repeating: 0, count: slots)
    var records = [UInt8](repeating: 0, count: slots * 16)
    var kept = 0
    var full = 0
    for f in order.prefix(Int(Double(slots) * Self.fill)) {
      let hash = corpus.hashes[f]
      var slot = NameWeights.slot(hash, bits: Self.slotBits)
      var tries = 0
      let fingerprint = NameWeights.fingerprint(hash)
      while tries < NameWeights.probes, fingerprints[slot] != 0, fingerprints[slot] != fingerprint {
        slot = (slot + 1) & (slots - 1)
        tries += 1
      }
      guard tries < NameWeights.probes, fingerprints[slot] == 0 else {
        full += 1
        continue
      }
      fingerprints[slot] = fingerprint
      for k in 0..<16 {
        let value = max(-127, min(127, (averages[f * 16 + k] / unit).rounded()))
        records[slot * 16 + k] = UInt8(bitPattern: Int8(value))
      }
      kept += 1
    }
    print("\(order.count) features with weight, \(kept) kept, \(full) found no slot, one step is \(unit)")
    var transitions: [UInt8] = []
    for value in pairAverages {
      let number = Int16(max(-32_000, min(32_000, (value / unit).rounded())))
      transitions.append(UInt8(truncatingIfNeeded: number))
      transitions.append(UInt8(truncatingIfNeeded: number >> 8))
    }
    return NameModelFile.bytes([fingerprints, records, transitions, lexicon.words, lexicon.phrases, lexicon.coarse])
  }
}
