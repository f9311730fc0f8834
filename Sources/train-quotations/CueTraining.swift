import Foundation
import Reading

/// A logistic model trained by AdaGrad, its weights averaged over the passes.
///
/// Duchi, Hazan, Singer: Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, 2011.
struct Logistic {
  private var weights: [Float]
  private var squares: [Float]
  private var sums: [Float]
  private var passes: Float = 0

  /// The best of 0.02…0.2 with the best of 0.01…5, measured on a tenth of the texts kept apart.
  private static let rate: Float = 0.05
  private static let firstSquare: Float = 1

  init(bits: Int) {
    weights = [Float](repeating: 0, count: 1 << bits)
    squares = [Float](repeating: Self.firstSquare, count: 1 << bits)
    sums = weights
  }

  mutating func learn(_ features: borrowing FeatureList, is answer: Bool) {
    let mask = weights.count - 1
    var score: Float = 0
    for hash in features.hashes { score += weights[Int(hash) & mask] }
    let error = (answer ? 1 : 0) - 1 / (1 + exp(-score))
    if abs(error) < 0.003 { return }
    for hash in features.hashes {
      let bucket = Int(hash) & mask
      squares[bucket] += error * error
      weights[bucket] += Self.rate * error / squares[bucket].squareRoot()
    }
  }

  mutating func endPass() {
    for bucket in weights.indices { sums[bucket] += weights[bucket] }
    passes += 1
  }

  /// The averaged weights, `bias` added to the one of `feature`, which every decision has.
  func quantised(bias: Float, on feature: UInt32) -> Quantised {
    var mean = sums.map { $0 / max(1, passes) }
    mean[Int(feature) & (mean.count - 1)] += bias
    return Quantised(mean)
  }
}

struct CueModel {
  var logistic = Logistic(bits: 18)
  /// The hash of the feature that all starts have.
  var everyStart: UInt32 = 0
  /// In natural log odds: more cues found at some that are none. On texts kept apart cues were found best at 0.8 (F 75.5,
  /// against 71.2 at 0), whole attributions too.
  static let bias: Float = 0.8

  func quantised() -> Quantised { logistic.quantised(bias: Self.bias, on: everyStart) }
}

/// Teaches where a cue starts and, of the tokens behind a start, whether it goes on.
func cueModel(from lessons: [Lesson], passes: Int = 4) -> CueModel {
  var model = CueModel()
  var features = FeatureList()
  for pass in 0..<passes {
    for lesson in shuffled(lessons, seed: UInt64(pass + 11)) {
      let cues = Dictionary(grouping: lesson.attributions, by: \.sentence).mapValues { Set($0.map(\.cue)) }
      for sentence in lesson.land.wording.sentences.map(\.tokens) where sentence.count > 1 && sentence.count < 400 {
        let starts = Set((cues[sentence] ?? []).map(\.lowerBound))
        let others = Set((cues[sentence] ?? []).flatMap { $0.dropFirst() }).subtracting(starts)
        for at in sentence {
          if !others.contains(at) {
            lesson.land.cueStartFeatures(at, sentence, into: &features)
            model.everyStart = features.hashes.first ?? 0
            model.logistic.learn(features, is: starts.contains(at))
          }
          if at > sentence.lowerBound, starts.contains(at - 1) || others.contains(at - 1) {
            lesson.land.cueContinueFeatures(at, sentence, into: &features)
            model.logistic.learn(features, is: others.contains(at))
          }
        }
      }
    }
    model.logistic.endPass()
  }
  return model
}

/// How many of the cues are found, and how many of those found are ones.
func cueScore(_ lessons: [Lesson], _ tagger: CueTagger) -> String {
  var features = FeatureList()
  var right = 0
  var gold = 0
  var found = 0
  for lesson in lessons {
    let cues = Dictionary(grouping: lesson.attributions, by: \.sentence).mapValues { Set($0.map(\.cue)) }
    for sentence in lesson.land.wording.sentences.map(\.tokens) {
      let known = cues[sentence] ?? []
      let answers = tagger.cues(lesson.land, sentence, list: &features)
      gold += known.count
      found += answers.count
      right += answers.count { answer in known.contains { $0.overlaps(answer) } }
    }
  }
  let precision = 100 * Double(right) / Double(max(1, found))
  let recall = 100 * Double(right) / Double(max(1, gold))
  return String(
    format: "precision %.1f recall %.1f F %.1f", precision, recall, 2 * precision * recall / (precision + recall))
}
