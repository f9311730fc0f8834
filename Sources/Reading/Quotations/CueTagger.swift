/// Marks the cues of a sentence: a token starts a cue, goes on with one, or is outside.
package struct CueTagger: Sendable {
  let model: LinearModel

  package init(model: LinearModel) { self.model = model }

  /// The cues in the order of the text. One starts wherever the model says so, and goes on as long as that is likelier
  /// than not.
  package func cues(_ land: Landscape, _ sentence: Range<Int>, list: inout FeatureList) -> [Range<Int>] {
    var cues: [Range<Int>] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      land.cueStartFeatures(at, sentence, into: &list)
      guard model.score(list) > 0 else {
        at += 1
        continue
      }
      var end = at + 1
      while end < sentence.upperBound {
        land.cueContinueFeatures(end, sentence, into: &list)
        guard model.score(list) > 0 else { break }
        end += 1
      }
      cues.append(at..<end)
      at = end
    }
    return cues
  }
}
