/// How far an extracted text can be relied on, and why.
public struct Confidence: Sendable, Hashable {
  /// The share, 0…1, of labelled pages that look like this one whose text came out right (four words in a row compared,
  /// F1 ≥ 0.8). Measured; see Notes/extraction-confidence.md.
  public let value: Double
  /// What it rests on, the strongest first.
  public let reasons: [Reason]
  /// What was measured.
  let measures: ConfidenceMeasures

  /// One measured property of the page.
  public struct Reason: Sendable, Hashable {
    /// What was measured, in words with the figure: "212 words kept", "34 % of the page's words kept".
    public let words: String
    /// What it adds to, or takes from, the log-odds of a right text, compared with the average page.
    public let weight: Double
  }
}

extension Confidence {
  /// The confidence in the text when so many of its words turned out to be frame.
  func without(frameWords: Int) -> Confidence {
    var measures = measures
    measures.keptWords = max(0, measures.keptWords - frameWords)
    return Confidence(measures)
  }

  /// What the measures of a page come to: a logistic model with one weight for each.
  init(_ measures: ConfidenceMeasures) {
    var reasons: [Reason] = []
    var logOdds = Confidence.base
    for (value, term) in zip(measures.values, Confidence.terms) {
      let weight = term.weight * (value - term.usual)
      logOdds += weight
      if let words = term.words(measures), abs(weight) > 0.05 { reasons.append(Reason(words: words, weight: weight)) }
    }
    self.measures = measures
    value = Double(probability(Float(logOdds)))
    self.reasons = reasons.sorted { abs($0.weight) > abs($1.weight) }
  }
}

/// What is measured of a sorted page to tell how right its text is.
struct ConfidenceMeasures: Sendable, Hashable {
  /// Words kept, and all that the page shows.
  var keptWords = 0
  var allWords = 0
  /// Long blocks that were cut between kept ones, for each kept block.
  var holes: Double = 0
  /// Whether the page has markup.
  var isHTML = false
  /// How right the text would be if the sorting's probabilities were true: the F1 of its words that they come to.
  var sureness: Double?

  init(_ sorted: SortedPage) {
    isHTML = !sorted.page.containers.isEmpty
    var kept = 0
    var cutSince = 0
    var gaps = 0
    var rightWords: Float = 0
    var articleWords: Float = 0
    for (index, shape) in sorted.shapes.enumerated() {
      allWords += shape.words
      let words = Float(shape.words) * sorted.probabilities[index]
      articleWords += words
      if sorted.verdicts[index].isKept { rightWords += words }
      if sorted.verdicts[index].isKept {
        kept += 1
        keptWords += shape.words
        gaps += cutSince
        cutSince = 0
      } else if kept > 0, shape.words >= 20 {
        cutSince += 1
      }
    }
    if Float(keptWords) + articleWords > 0 { sureness = Double(2 * rightWords / (Float(keptWords) + articleWords)) }
    holes = Double(gaps) / Double(max(1, kept))
  }
}
