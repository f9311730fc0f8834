import Reading

/// Teaches which candidates are attributions, from candidates that models found in texts they had not seen.
func judgeModel(from judged: [(lesson: Lesson, models: QuotationModels)]) -> Quantised {
  var examples: [(lesson: Int, candidate: Candidate, isRight: Bool)] = []
  for (number, item) in judged.enumerated() {
    let candidates = item.lesson.land.candidates(item.models)
    let found = candidates.map { item.lesson.land.wording.quotation(of: $0) }
    let right = matches(found.map { $0?.content ?? [] }, item.lesson.gold.map(\.content))
    for (index, candidate) in candidates.enumerated() where found[index] != nil {
      examples.append((number, candidate, right[index] != nil))
    }
  }
  print("judge: \(examples.count) candidates, \(examples.count { $0.isRight }) right")
  var logistic = Logistic(bits: 15)
  var features = FeatureList()
  var every: UInt32 = 0
  for pass in 0..<6 {
    for example in shuffled(examples, seed: UInt64(pass + 3)) {
      judged[example.lesson].lesson.land.judgeFeatures(example.candidate, into: &features)
      every = features.hashes.first ?? 0
      logistic.learn(features, is: example.isRight)
    }
    logistic.endPass()
  }
  return logistic.quantised(bias: bar, on: every)
}

/// In log odds: a candidate is kept where it is right at least once in three times, where both figures (content, and
/// content with source) were near their best on texts kept apart.
private let bar: Float = 0.65
