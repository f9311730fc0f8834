/// What the judge weighs as a number. The order is the one in which its trees were taught.
package enum JudgeValue: Int, CaseIterable, Sendable {
  case opinion, cueScore, sourceMargin, contentMargin, sureOthers, hasSource
  case contentLength, cueLength, sentenceLength, isBehind, gap
  case contentFirst, contentSecond, contentLast, behindContent, beforeContent
  case cueFirst, cueLast, beforeCue, twoBeforeCue, behindCue, twoBehindCue, kindBeforeCue, kindBehindCue
  case quotedCue, quotedContent, toEnd, fromStart, contentVerbs, contentCommas
  case sourceLength, sourceGap, sourceFirst, sourceLast, sourceKind, sourceLastKind, beforeSource, sourceOpens
  case surestOther, leftScore, leftGap, rightScore, rightGap
  case holder, held, rival, rivalMargin, inSource, sameSource
  case saidBefore, saidBehind, saidTwoBefore, saidTwoBehind, saidHere, saidInMean, place, sentenceCount
  case stemMean, stemCount, isReport
  case cueFamily, cueLastFamily, contentFamily, sourceFamily
}

/// A row of the numbers that the judge weighs.
package struct JudgeValues: Sendable {
  package var all = [Float](repeating: 0, count: JudgeValue.allCases.count)

  package init() {}

  package subscript(_ value: JudgeValue) -> Float {
    get { all[value.rawValue] }
    set { all[value.rawValue] = newValue }
  }

  subscript(whether value: JudgeValue) -> Bool {
    get { all[value.rawValue] > 0.5 }
    set { all[value.rawValue] = newValue ? 1 : 0 }
  }
}

extension Landscape {
  /// Fills `values` for one candidate, but for the opinion of the linear model.
  package func judgeValues(_ index: Int, of candidates: Candidates, into values: inout JudgeValues) {
    let candidate = candidates.all[index]
    let sentence = wording.sentences[candidate.sentence].tokens
    values[.cueScore] = candidate.cueScore
    values[.sourceMargin] = candidate.sourceMargin ?? -99
    values[.contentMargin] = candidate.contentMargin
    values[.sureOthers] = Float(candidate.others)
    values[whether: .hasSource] = candidate.source != nil
    values[whether: .isReport] = wording.isReport(candidate.attribution)
    cueValues(candidate.cue, sentence, into: &values)
    contentValues(candidate.content, cue: candidate.cue, sentence, into: &values)
    sourceValues(candidate.source, cue: candidate.cue, sentence, into: &values)
    otherValues(index, of: candidates, into: &values)
    surroundings(candidate, of: candidates, into: &values)
  }

  private func cueValues(_ cue: Range<Int>, _ sentence: Range<Int>, into values: inout JudgeValues) {
    values[.cueLength] = Float(cue.count)
    values[.sentenceLength] = Float(sentence.count)
    values[.cueFirst] = Float(classes[cue.lowerBound])
    values[.cueLast] = Float(classes[cue.upperBound - 1])
    values[.beforeCue] = Float(wordClass(cue.lowerBound - 1, sentence))
    values[.twoBeforeCue] = Float(wordClass(cue.lowerBound - 2, sentence))
    values[.behindCue] = Float(wordClass(cue.upperBound, sentence))
    values[.twoBehindCue] = Float(wordClass(cue.upperBound + 1, sentence))
    values[.kindBeforeCue] = Float(kind(cue.lowerBound - 1, sentence))
    values[.kindBehindCue] = Float(kind(cue.upperBound, sentence))
    values[.quotedCue] = Float(quoted[cue.lowerBound])
    values[.cueFamily] = Float(families[cue.lowerBound])
    values[.cueLastFamily] = Float(families[cue.upperBound - 1])
  }

  private func contentValues(
    _ content: Range<Int>, cue: Range<Int>, _ sentence: Range<Int>, into values: inout JudgeValues
  ) {
    let isBehind = content.lowerBound >= cue.upperBound
    values[.contentLength] = Float(content.count)
    values[whether: .isBehind] = isBehind
    values[.gap] = Float(isBehind ? content.lowerBound - cue.upperBound : cue.lowerBound - content.upperBound)
    values[.contentFirst] = Float(classes[content.lowerBound])
    values[.contentSecond] = Float(wordClass(content.lowerBound + 1, sentence))
    values[.contentLast] = Float(classes[content.upperBound - 1])
    values[.behindContent] = Float(wordClass(content.upperBound, sentence))
    values[.beforeContent] = Float(wordClass(content.lowerBound - 1, sentence))
    values[.quotedContent] = Float(content.count { quoted[$0] == 1 }) / Float(max(1, content.count))
    values[.toEnd] = Float(sentence.upperBound - content.upperBound)
    values[.fromStart] = Float(content.lowerBound - sentence.lowerBound)
    values[.contentVerbs] = Float(verbs[content.upperBound] - verbs[content.lowerBound])
    values[.contentCommas] = Float(commas[content.upperBound] - commas[content.lowerBound])
    values[.contentFamily] = Float(families[content.lowerBound])
  }

  private func sourceValues(
    _ source: Range<Int>?, cue: Range<Int>, _ sentence: Range<Int>, into values: inout JudgeValues
  ) {
    guard let source, !source.isEmpty else {
      for value in Self.valuesOfSource { values[value] = -1 }
      return
    }
    values[.sourceLength] = Float(source.count)
    values[.sourceGap] = Float(
      source.lowerBound < cue.lowerBound
        ? cue.lowerBound - source.upperBound : 100 + source.lowerBound - cue.upperBound)
    values[.sourceFirst] = Float(classes[source.lowerBound])
    values[.sourceLast] = Float(classes[source.upperBound - 1])
    values[.sourceKind] = Float(kinds[source].max() ?? 0)
    values[.sourceLastKind] = Float(kinds[source.upperBound - 1])
    values[.beforeSource] = Float(wordClass(source.lowerBound - 1, sentence))
    values[whether: .sourceOpens] = source.lowerBound == sentence.lowerBound
    values[.sourceFamily] = Float(families[source.upperBound - 1])
  }

  private static let valuesOfSource: [JudgeValue] = [
    .sourceLength, .sourceGap, .sourceFirst, .sourceLast, .sourceKind, .sourceLastKind, .beforeSource, .sourceOpens,
    .sourceFamily,
  ]

  /// How a candidate stands to the others of its sentence.
  private func otherValues(_ index: Int, of candidates: Candidates, into values: inout JudgeValues) {
    let own = candidates.all[index]
    for value in Self.scoresOfOthers { values[value] = Candidates.none }
    values[.leftGap] = 99
    values[.rightGap] = 99
    let group = candidates.range(ofSentence: own.sentence)
    if index > group.lowerBound {
      let left = candidates.all[index - 1]
      values[.leftScore] = left.cueScore
      values[.leftGap] = Float(own.cue.lowerBound - left.cue.upperBound)
    }
    if index + 1 < group.upperBound {
      let right = candidates.all[index + 1]
      values[.rightScore] = right.cueScore
      values[.rightGap] = Float(right.cue.lowerBound - own.cue.upperBound)
    }
    for other in candidates.all[group] where other.cue != own.cue {
      func raise(_ value: JudgeValue, to score: Float) { values[value] = max(values[value], score) }
      raise(.surestOther, to: other.cueScore)
      if holds(other.content, own.cue) { raise(.holder, to: other.cueScore) }
      if holds(own.content, other.cue) { raise(.held, to: other.cueScore) }
      if holds(other.source, own.cue) { raise(.inSource, to: other.cueScore) }
      if let source = own.source, source == other.source { raise(.sameSource, to: other.cueScore) }
      let common =
        min(own.content.upperBound, other.content.upperBound)
        - max(own.content.lowerBound, other.content.lowerBound)
      let whole =
        max(own.content.upperBound, other.content.upperBound)
        - min(own.content.lowerBound, other.content.lowerBound)
      if common * 2 >= whole {
        raise(.rival, to: other.cueScore)
        raise(.rivalMargin, to: other.contentMargin)
      }
    }
  }

  private static let scoresOfOthers: [JudgeValue] = [
    .surestOther, .leftScore, .rightScore, .holder, .held, .rival, .rivalMargin, .inSource, .sameSource,
  ]

  private func holds(_ range: Range<Int>?, _ part: Range<Int>) -> Bool {
    guard let range else { return false }
    return range.lowerBound <= part.lowerBound && part.upperBound <= range.upperBound
  }

  /// How much is said in the sentences around, and how the same word is used elsewhere in the article.
  private func surroundings(_ candidate: Candidate, of candidates: Candidates, into values: inout JudgeValues) {
    func said(_ sentence: Int) -> Float {
      candidates.said.indices.contains(sentence) ? candidates.said[sentence] : 0
    }
    values[.saidTwoBefore] = said(candidate.sentence - 2)
    values[.saidBefore] = said(candidate.sentence - 1)
    values[.saidHere] = said(candidate.sentence)
    values[.saidBehind] = said(candidate.sentence + 1)
    values[.saidTwoBehind] = said(candidate.sentence + 2)
    values[.saidInMean] = candidates.meanSaid
    values[.place] = Float(candidate.sentence) / Float(max(1, candidates.said.count))
    values[.sentenceCount] = Float(candidates.said.count)
    let others = candidates.others(ofStem: cueStem(candidate.cue), than: candidate)
    values[.stemMean] = others.mean
    values[.stemCount] = Float(others.count)
  }
}
