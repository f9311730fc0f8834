/// Words that may say that somebody says, with how likely they do: the log odds.
package struct Cue: Sendable {
  package let range: Range<Int>
  package let score: Float
}

/// Marks the cues of a sentence: a token starts a cue, goes on with one, or is outside.
package struct CueTagger: Sendable {
  let model: LinearModel

  package init(model: LinearModel) { self.model = model }

  /// Log odds by the features that say most, below which the others are not asked: no answer on the texts kept apart
  /// changed.
  static let leastLikely: Float = -2

  /// The cues in the order of the text. One starts wherever the model says so, and goes on as long as that is likelier
  /// than not; a doubtful one ends before a word that starts one beyond doubt ("a *statement said*").
  package func cues(_ land: Landscape, _ sentence: Range<Int>, above least: Float = 0, list: inout FeatureList) -> [Cue]
  {
    var cues: [Cue] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      guard land.mayStartCue(at) else {
        at += 1
        continue
      }
      let last = cues.last?.range.upperBound ?? -1
      land.likelyCueStartFeatures(at, sentence, last: last, into: &list)
      var score = model.score(list)
      if score > Self.leastLikely {
        list.clear()
        land.addCueStartFeatures(at, sentence, last: last, into: &list)
        score += model.score(list)
      }
      guard score > least else {
        at += 1
        continue
      }
      var end = at + 1
      while end < sentence.upperBound {
        land.cueContinueFeatures(end, sentence, into: &list)
        guard model.score(list) > 0 else { break }
        if score <= 0 {
          land.cueStartFeatures(end, sentence, last: cues.last?.range.upperBound ?? -1, into: &list)
          if model.score(list) > 0 { break }
        }
        end += 1
      }
      cues.append(Cue(range: at..<end, score: score))
      at = end
    }
    return cues
  }
}
