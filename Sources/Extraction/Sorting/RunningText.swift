/// Sentences that no frame phrase explains: the crude view that finds the neighbourhood of the article.
///
/// - Parameter hasStopWords: whether the page's language is one whose little words are known.
func isRunningText(_ shape: BlockShape, hasStopWords: Bool) -> Bool {
  if shape.cues[Cues.Kind.commentPolicy.rawValue] > 2 { return false }
  if let cue = shape.strongestCue, cue.share > 0.3 { return false }
  guard shape.words >= 8 else { return false }
  if !hasStopWords { return shape.endsSentence && shape.separators < 3 }
  if shape.endsSentence || shape.sentenceEnds > 1 { return shape.stopWords * 12 >= shape.words }
  return shape.words >= 25 && shape.stopWords * 6 >= shape.words && shape.separators < 3
}

/// From the first to the last block of the run with the most words of text, gaps of frame counting against it.
func bestRun(_ shapes: [BlockShape]) -> Range<Int>? {
  var best: (score: Int, range: Range<Int>)?
  var start = 0
  var score = 0
  for index in shapes.indices {
    if shapes[index].isText {
      if score <= 0 {
        start = index
        score = 0
      }
      score += shapes[index].words
      if score > (best?.score ?? 0) { best = (score, start..<index + 1) }
    } else {
      score -= 4
    }
  }
  return best?.range
}
