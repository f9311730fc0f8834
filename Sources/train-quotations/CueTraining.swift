import Foundation
import Reading

private struct CueModel {
  /// A fifth of the features is hidden at each look.
  var logistic: Logistic
  /// The hash of the feature that all starts have.
  var everyStart: UInt32 = 0
  /// In natural log odds: more cues found at some that are none, which the judge drops.
  static let bias: Float = 0.8
}

/// Teaches where a cue starts and, of the tokens behind a start, whether it goes on: the mean of models that saw the
/// texts in other orders.
func cueModel(from lessons: [Lesson]) -> Quantised {
  let models = (0..<orders).map { cueModel(from: lessons, order: $0) }
  var weights = mean(of: models.map(\.logistic.mean))
  if let every = models.first?.everyStart { weights[Int(every) & (weights.count - 1)] += CueModel.bias }
  return Quantised(weights)
}

private func cueModel(from lessons: [Lesson], order: Int, passes: Int = 6) -> CueModel {
  var model = CueModel(logistic: Logistic(bits: 19, hidden: 50, seed: UInt32(order)))
  var features = FeatureList()
  for pass in 0..<passes {
    for lesson in shuffled(lessons, seed: UInt64(pass + 11 + 100 * order)) {
      let cues = Dictionary(grouping: lesson.attributions, by: \.sentence).mapValues { Set($0.map(\.cue)) }
      for sentence in lesson.land.wording.sentences.map(\.tokens) where sentence.count > 1 && sentence.count < 400 {
        let starts = Set((cues[sentence] ?? []).map(\.lowerBound))
        let others = Set((cues[sentence] ?? []).flatMap { $0.dropFirst() }).subtracting(starts)
        var last = -1
        for at in sentence {
          if !others.contains(at) {
            lesson.land.cueStartFeatures(at, sentence, last: last, into: &features)
            model.everyStart = features.hashes.first ?? 0
            model.logistic.learn(features, is: starts.contains(at))
          }
          if at > sentence.lowerBound, starts.contains(at - 1) || others.contains(at - 1) {
            lesson.land.cueContinueFeatures(at, sentence, into: &features)
            model.logistic.learn(features, is: others.contains(at))
          }
          if starts.contains(at) || others.contains(at) { last = at + 1 }
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
      right += answers.count { answer in known.contains { $0.overlaps(answer.range) } }
    }
  }
  return scores(right, found: found, gold: gold)
}

func scores(_ right: Int, found: Int, gold: Int) -> String {
  let precision = 100 * Double(right) / Double(max(1, found))
  let recall = 100 * Double(right) / Double(max(1, gold))
  return String(
    format: "precision %.1f recall %.1f F %.2f", precision, recall, 2 * precision * recall / max(1, precision + recall))
}
