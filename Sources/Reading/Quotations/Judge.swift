/// Decides whether a candidate, cue and spans together, is an attribution: a linear model that knows words has an
/// opinion, and trees weigh it with numbers.
package struct Judge: Sendable {
  let model: LinearModel
  let trees: BoostedTrees

  package init(model: LinearModel, trees: BoostedTrees) {
    self.model = model
    self.trees = trees
  }

  /// Log odds that the candidate is right.
  func score(
    _ index: Int, of candidates: Candidates, in land: Landscape, list: inout FeatureList, values: inout JudgeValues
  ) -> Float {
    land.judgeValues(index, of: candidates, into: &values)
    land.judgeFeatures(candidates.all[index], values, into: &list)
    values[.opinion] = model.score(list)
    return trees.score(values.all)
  }
}

extension Landscape {
  package func judgeFeatures(_ candidate: Candidate, _ values: JudgeValues, into list: inout FeatureList) {
    list.clear()
    spanFeatures(candidate, values, into: &list)
    wordFeatures(candidate, values, into: &list)
    neighbourFeatures(values, into: &list)
  }

  private func spanFeatures(_ candidate: Candidate, _ values: JudgeValues, into list: inout FeatureList) {
    let cue = candidate.cue
    let content = candidate.content
    let odds = step(candidate.cueScore, by: 0.5)
    let margin = step(candidate.contentMargin, by: 1)
    let sourceMargin = candidate.sourceMargin.map { step($0, by: 2) } ?? 99
    let stem = cueStem(cue)
    let family = families[cue.upperBound - 1]
    let hasSource = number(values, .hasSource)
    let side = number(values, .isBehind)
    let length = lengthStep(content.count)
    let run = wording.run(content.lowerBound)
    let isQuoted: UInt64 = run != nil && run == wording.run(content.upperBound - 1) ? 1 : 0
    let touches: UInt64 = values[.gap] == 0 ? 1 : 0
    list.add(600)
    list.add(601, odds)
    list.add(602, margin)
    list.add(603, sourceMargin)
    list.add(604, odds, margin)
    list.add(605, odds, sourceMargin)
    list.add(606, odds, hasSource, side)
    list.add(607, margin, hasSource, length)
    list.add(608, stem)
    list.add(609, stem, hasSource)
    list.add(610, family, hasSource)
    list.add(611, classes[cue.lowerBound], hasSource, side)
    list.add(612, length, side, isQuoted)
    list.add(613, isQuoted, touches, side)
    list.add(614, odds, isQuoted, side)
    list.add(615, min(3, UInt64(candidate.others)), odds)
    list.add(616, classes[content.lowerBound], side, touches)
    list.add(617, number(values, .behindContent), side)
    list.add(618, lengthStep(Int(values[.sentenceLength])), length)
    list.add(619, stem, side)
    if let source = candidate.source {
      list.add(620, number(values, .sourceGap), odds)
      list.add(621, words[source.upperBound - 1])
      list.add(622, classes[source.lowerBound], classes[source.upperBound - 1], odds)
      list.add(623, lengthStep(source.count), classes[source.lowerBound])
      list.add(624, kinds[source.upperBound - 1], odds)
      list.add(625, kinds[source.upperBound - 1], stem)
      list.add(626, words[source.upperBound - 1], family)
      list.add(629, stem, words[source.upperBound - 1])
    }
    list.add(627, quoted[cue.lowerBound], odds)
    list.add(628, UInt64(min(6, cue.count)), odds)
    list.add(630, stem, length)
    list.add(631, stem, classes[content.lowerBound], touches)
    list.add(632, family, classes[content.lowerBound], touches)
    list.add(633, number(values, .contentLast), number(values, .behindContent))
    list.add(634, min(3, number(values, .contentVerbs)), length, side)
    list.add(635, min(3, number(values, .contentCommas)), length)
    list.add(636, lengthStep(Int(values[.toEnd])), side)
    list.add(637, lengthStep(Int(values[.fromStart])), side)
    list.add(638, number(values, .isReport), odds)
  }

  private func wordFeatures(_ candidate: Candidate, _ values: JudgeValues, into list: inout FeatureList) {
    let cue = candidate.cue
    let content = candidate.content
    let sentence = wording.sentences[candidate.sentence].tokens
    let stem = cueStem(cue)
    let phrase = cuePhrase(cue)
    let first = words[content.lowerBound]
    let side = number(values, .isBehind)
    list.add(640, phrase)
    list.add(641, phrase, number(values, .hasSource), side)
    list.add(642, stem, first)
    list.add(643, first, side)
    list.add(644, first, content.count > 1 ? words[content.lowerBound + 1] : 0)
    list.add(645, words[content.upperBound - 1])
    list.add(646, families[content.lowerBound], families[cue.upperBound - 1])
    list.add(647, families[content.lowerBound])
    list.add(648, number(values, .beforeCue), classes[cue.lowerBound], number(values, .behindCue))
    list.add(649, stem, number(values, .beforeCue))
    list.add(650, stem, word(cue.upperBound, sentence))
    list.add(651, stem, word(cue.lowerBound - 1, sentence))
    list.add(652, stem, lengthStep(sentence.count))
    list.add(653, number(values, .kindBehindCue), number(values, .kindBeforeCue), classes[cue.lowerBound])
    list.add(654, UInt64(values[.place] * 10), classes[cue.lowerBound])
  }

  private func neighbourFeatures(_ values: JudgeValues, into list: inout FeatureList) {
    let odds = step(values[.cueScore], by: 0.5)
    list.add(660, step(values[.rival], by: 1), odds)
    list.add(661, step(values[.rivalMargin], by: 1), step(values[.contentMargin], by: 1))
    list.add(662, step(values[.holder], by: 1), odds)
    list.add(663, step(values[.held], by: 1), odds)
    list.add(664, step(values[.surestOther], by: 1), odds)
    list.add(665, lengthStep(Int(values[.leftGap])), step(values[.leftScore], by: 1))
    list.add(666, lengthStep(Int(values[.rightGap])), step(values[.rightScore], by: 1))
    list.add(667, step(values[.sameSource], by: 1), number(values, .hasSource))
    list.add(668, step(values[.stemMean], by: 1), min(3, number(values, .stemCount)))
    list.add(669, step(values[.stemMean], by: 1), odds)
    list.add(670, step(values[.saidHere], by: 0.5), odds)
    list.add(671, step(values[.saidBefore], by: 0.7))
    list.add(672, step(values[.saidBehind], by: 0.7))
    list.add(673, step(values[.saidInMean], by: 0.1))
    list.add(674, step(values[.saidInMean], by: 0.2), odds)
  }

  private func step(_ value: Float, by size: Float) -> UInt64 {
    UInt64(max(-12, min(12, (value / size).rounded())) + 20)
  }

  private func number(_ values: JudgeValues, _ value: JudgeValue) -> UInt64 { UInt64(max(0, values[value])) }
}
