extension Confidence {
  /// One measure's part in the model: its weight, its average on the labelled pages, and its words.
  struct Term: Sendable {
    let weight: Double
    let usual: Double
    let words: @Sendable (ConfidenceMeasures) -> String?
  }

  /// The log-odds of a right text on a page whose measures are all average. Fitted, as the weights are, by
  /// Scripts/fit_confidence.py on labelled pages of sites that the classifier had not seen; see
  /// Notes/extraction-confidence.md.
  static let base = 3.131

  /// In the order of ``ConfidenceMeasures/values``.
  static let terms: [Term] = [
    Term(weight: 1.216, usual: 0.632) { "\(percent($0.keptShare)) of the page’s words kept" },
    Term(weight: -0.689, usual: 0.019) { measures in
      measures.holes > 0 ? "long pieces were cut out of the middle" : "nothing long was cut out of the middle"
    },
    Term(weight: 0.427, usual: 0.537) { $0.isHTML ? "the page has its markup" : "the page has lost its markup" },
    Term(weight: 12.904, usual: usualSureness) { measures in
      measures.sureness.map { "the sorting of its \(measures.keptWords) words is \(percent($0)) sure" }
    },
  ]

  /// What is taken for a page that was not sorted.
  static let usualSureness = 0.946

  /// Below three quarters, a quarter to a third of the labelled texts were right, however little sure the sorting was.
  static let leastSureness = 0.65

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension ConfidenceMeasures {
  /// The share of the page's words that was kept.
  var keptShare: Double { Double(keptWords) / Double(max(1, allWords)) }

  /// What the model weighs, in its order.
  var values: [Double] {
    [keptShare, min(2, holes), isHTML ? 1 : 0, max(Confidence.leastSureness, sureness ?? Confidence.usualSureness)]
  }
}
