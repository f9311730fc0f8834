import Foundation
import Reading

/// An averaged perceptron over hashed features.
///
/// Collins: Discriminative Training Methods for Hidden Markov Models, 2002.
struct Perceptron {
  private(set) var model: LinearModel
  private var totals: [Double]
  private var stamps: [Int]
  private var time = 1

  /// What is hidden turns on `seed` too.
  private let seed: UInt32

  init(bits: Int, seed: UInt32 = 0) {
    self.seed = seed
    model = LinearModel(bits: bits)
    totals = [Double](repeating: 0, count: 1 << bits)
    stamps = [Int](repeating: 0, count: 1 << bits)
  }

  mutating func tick() { time += 1 }

  /// Hides other features from now on.
  mutating func hide(_ share: UInt32) {
    model.hiding.share = share
    model.hiding.seed = UInt32(truncatingIfNeeded: time) &* 0x85eb_ca6b &+ seed &* 0x27d4_eb2f
  }

  mutating func move(_ features: borrowing FeatureList, by step: Float) {
    for hash in features.hashes where !model.hiding.hides(hash) {
      let bucket = model.bucket(hash)
      totals[bucket] += Double(time - stamps[bucket]) * Double(model.weights[bucket])
      stamps[bucket] = time
      model.weights[bucket] += step
    }
  }

  /// The mean of the weights over all looks.
  var mean: [Float] {
    model.weights.indices.map { bucket in
      Float((totals[bucket] + Double(time - stamps[bucket]) * Double(model.weights[bucket])) / Double(time))
    }
  }
}

/// How much better the right span has to score than one that shares nothing with it.
private let margin: Float = 4
/// Of 256 features so many are hidden at each look. On texts kept apart the right source was found in 92.8 %, without in
/// 91.2 %; the right content in 89.1 and 88.8 %.
private let hidden: UInt32 = 100

/// In how many orders the texts are gone through, each giving a model of its own; a linear model is their mean.
let orders = 3

/// The mean of several models of one size.
func mean(of models: [[Float]]) -> [Float] {
  guard var sum = models.first else { return [] }
  for model in models.dropFirst() {
    for bucket in sum.indices { sum[bucket] += model[bucket] }
  }
  return sum.map { $0 / Float(models.count) }
}

/// Teaches which span beside a cue is its source or its content: the mean of models that saw the texts in other orders.
func spanModel(_ role: SpanRole, from lessons: [Lesson]) -> Quantised {
  Quantised(mean(of: (0..<orders).map { spanModel(role, from: lessons, order: $0).mean }))
}

private func spanModel(_ role: SpanRole, from lessons: [Lesson], order: Int, passes: Int = 6) -> Perceptron {
  var perceptron = Perceptron(bits: role == .source ? 18 : 19, seed: UInt32(order))
  var features = FeatureList()
  for pass in 0..<passes {
    for lesson in shuffled(lessons, seed: UInt64(pass + 5 + 100 * order)) {
      for attribution in lesson.attributions {
        let place = place(role, attribution)
        let right = role == .source ? attribution.source : attribution.content
        let tokens = role == .source ? Set(right ?? 0..<0) : attribution.inContent
        if let right, !place.allows(right) || right.clamped(to: place.window) != right { continue }
        perceptron.hide(hidden)
        let choice = SpanChooser(model: perceptron.model).choose(
          place, in: lesson.land, list: &features, right: right,
          cost: { $0 == right ? 0 : margin * (0.2 + 0.8 * (1 - overlap($0, tokens))) })
        perceptron.tick()
        if choice == right { continue }
        lesson.land.forEachFeature(of: right, place, list: &features) { perceptron.move($0, by: 1) }
        lesson.land.forEachFeature(of: choice, place, list: &features) { perceptron.move($0, by: -1) }
      }
    }
  }
  return perceptron
}

func place(_ role: SpanRole, _ attribution: Lesson.Attribution) -> SpanPlace {
  SpanPlace(
    role: role, sentence: attribution.sentence, cue: attribution.cue,
    source: role == .content ? attribution.foundSource : nil, cues: attribution.cues)
}

/// The share of tokens that a span and a set have in common.
private func overlap(_ span: Range<Int>?, _ tokens: Set<Int>) -> Float {
  guard let span else { return tokens.isEmpty ? 1 : 0 }
  let common = span.count { tokens.contains($0) }
  return Float(common) / Float(max(1, span.count + tokens.count - common))
}

/// How many spans are exactly right, and how many overlap (sources) or share half of their tokens (contents).
func spanScore(_ role: SpanRole, _ lessons: [Lesson], _ chooser: SpanChooser) -> String {
  var features = FeatureList()
  var count = 0
  var exact = 0
  var near = 0
  for lesson in lessons {
    for attribution in lesson.attributions {
      let right = role == .source ? attribution.source : attribution.content
      let choice = chooser.choose(place(role, attribution), in: lesson.land, list: &features)
      count += 1
      if choice == right { exact += 1 }
      let tokens = role == .source ? Set(right ?? 0..<0) : attribution.inContent
      if overlap(choice, tokens) >= (role == .source ? 0.01 : 0.5) { near += 1 }
    }
  }
  let total = Double(max(1, count))
  return String(format: "exact %.1f %%, near %.1f %%", 100 * Double(exact) / total, 100 * Double(near) / total)
}
