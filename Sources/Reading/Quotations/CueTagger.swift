/// Words that may say that somebody says, with how likely they do: the log odds.
package struct Cue: Sendable {
  package let range: Range<Int>
  package let score: Float
}

/// Marks the cues of a sentence: a token starts a cue, goes on with one, or is outside.
package struct CueTagger: Sendable {
  let model: LinearModel

  package init(model: LinearModel) { self.model = model }

  /// The cues in the order of the text. One starts wherever the model says so, and goes on as long as that is likelier
  /// than not; a doubtful one ends before a word that starts one beyond doubt ("a *statement said*").
  package func cues(_ land: Landscape, _ sentence: Range<Int>, above least: Float = 0, list: inout FeatureList) -> [Cue]
  {
    var cues: [Cue] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      land.cueStartFeatures(at, sentence, last: cues.last?.range.upperBound ?? -1, into: &list)
      let score = model.score(list)
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
