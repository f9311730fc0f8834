/// A cue with the spans found for it, before it is judged.
package struct Candidate: Sendable {
  package let cue: Range<Int>
  package let source: Range<Int>?
  package let content: Range<Int>
  /// Log odds that the cue is one.
  package let cueScore: Float
  /// How much better the source is than none; nil where none is possible.
  package let sourceMargin: Float?
  /// How much better the content is than none.
  package let contentMargin: Float
  /// How many other cues its sentence has.
  package let others: Int

  var attribution: Attribution { Attribution(cue: cue, source: source, content: [content]) }
}

/// Decides whether a candidate, cue and spans together, is an attribution.
package struct Judge: Sendable {
  let model: LinearModel

  package init(model: LinearModel) { self.model = model }

  /// Log odds that the candidate is right.
  func score(_ candidate: Candidate, in land: Landscape, list: inout FeatureList) -> Float {
    land.judgeFeatures(candidate, into: &list)
    return model.score(list)
  }
}

extension Landscape {
  package func judgeFeatures(_ candidate: Candidate, into list: inout FeatureList) {
    let cue = candidate.cue
    let content = candidate.content
    let sentence = wording.sentences[Int(max(0, wording.sentenceOf[cue.lowerBound]))].tokens
    list.clear()
    let odds = step(candidate.cueScore, by: 0.5)
    let margin = step(candidate.contentMargin, by: 1)
    let sourceMargin = candidate.sourceMargin.map { step($0, by: 2) } ?? 99
    let stem = stems[cue.upperBound - 1]
    let family = families[cue.upperBound - 1]
    let hasSource: UInt64 = candidate.source == nil ? 0 : 1
    let side: UInt64 = content.lowerBound < cue.lowerBound ? 1 : 2
    let length = lengthStep(content.count)
    let run = wording.run(content.lowerBound)
    let isQuoted: UInt64 = run != nil && run == wording.run(content.upperBound - 1) ? 1 : 0
    let touches: UInt64 = content.lowerBound == cue.upperBound || content.upperBound == cue.lowerBound ? 1 : 0
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
    list.add(617, wordClass(content.upperBound, sentence), side)
    list.add(618, lengthStep(sentence.count), length)
    list.add(619, stem, side)
    if let source = candidate.source {
      let gap =
        source.lowerBound < cue.lowerBound
        ? cue.lowerBound - source.upperBound : 20 + source.lowerBound - cue.upperBound
      list.add(620, UInt64(max(0, min(30, gap))), odds)
      list.add(621, words[source.upperBound - 1])
      list.add(622, classes[source.lowerBound], classes[source.upperBound - 1], odds)
      list.add(623, lengthStep(source.count), classes[source.lowerBound])
      list.add(624, kinds[source.upperBound - 1], odds)
      list.add(625, kinds[source.upperBound - 1], stem)
      list.add(626, words[source.upperBound - 1], family)
    }
    list.add(627, quoted[cue.lowerBound], odds)
    list.add(628, UInt64(min(6, cue.count)), odds)
  }

  private func step(_ value: Float, by size: Float) -> UInt64 {
    UInt64(max(-12, min(12, (value / size).rounded())) + 20)
  }
}
