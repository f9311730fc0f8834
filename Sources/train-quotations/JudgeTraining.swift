import Foundation
import Reading

/// A judge as it is taught.
struct TaughtJudge {
  let opinion: Quantised
  let trees: BoostedTrees

  var judge: Judge { Judge(model: opinion.model, trees: trees) }
}

/// What the judge learns from: a candidate that models found in a text they had not seen.
private struct Example {
  let lesson: Int
  let fold: Int
  let candidate: Candidate
  var values: JudgeValues
  let isRight: Bool
}

/// Teaches which candidates are attributions, from candidates that models found in texts they had not seen.
func taughtJudge(from judged: [(lesson: Lesson, models: QuotationModels)]) -> TaughtJudge {
  var examples: [Example] = []
  for (number, item) in judged.enumerated() {
    let land = item.lesson.land
    let candidates = land.candidates(item.models)
    let found = candidates.all.map { land.wording.quotation(of: $0) }
    let right = matches(found.map { $0?.content ?? [] }, item.lesson.gold.map(\.content))
    for (index, candidate) in candidates.all.enumerated() where found[index] != nil {
      var values = JudgeValues()
      land.judgeValues(index, of: candidates, into: &values)
      examples.append(
        Example(
          lesson: number, fold: item.lesson.fold, candidate: candidate, values: values, isRight: right[index] != nil))
    }
  }
  print("judge: \(examples.count) candidates, \(examples.count { $0.isRight }) right")
  // The trees are to weigh opinions on texts that whoever has them had not seen.
  var features = FeatureList()
  for fold in 0..<4 {
    let model = opinion(from: examples.filter { $0.fold != fold }, judged).model
    for index in examples.indices where examples[index].fold == fold {
      let example = examples[index]
      judged[example.lesson].lesson.land.judgeFeatures(example.candidate, example.values, into: &features)
      examples[index].values[.opinion] = model.score(features)
    }
  }
  let trees = boostedTrees(from: examples.map { (row: $0.values.all, isRight: $0.isRight) }, bias: bar)
  return TaughtJudge(opinion: opinion(from: examples, judged), trees: trees)
}

/// The linear model whose opinion the trees weigh.
private func opinion(from examples: [Example], _ judged: [(lesson: Lesson, models: QuotationModels)]) -> Quantised {
  var features = FeatureList()
  return Quantised(
    mean(
      of: (0..<orders).map { order in
        var logistic = Logistic(bits: 19, hidden: 128, seed: UInt32(order))
        for pass in 0..<6 {
          for example in shuffled(examples, seed: UInt64(pass + 3 + 100 * order)) {
            judged[example.lesson].lesson.land.judgeFeatures(example.candidate, example.values, into: &features)
            logistic.learn(features, is: example.isRight)
          }
          logistic.endPass()
        }
        return logistic.mean
      }))
}

/// In log odds: a candidate is kept where it is right at least two times in five, where both figures (content, and
/// content with source) were near their best on texts kept apart.
private let bar: Float = 0.5
