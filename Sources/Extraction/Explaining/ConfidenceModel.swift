extension Confidence {
  /// One measure's part in the model: its weight, its average on the labelled pages, and its words.
  struct Term: Sendable {
    let weight: Double
    let usual: Double
    let words: @Sendable (ConfidenceMeasures) -> String?
  }

  /// The log-odds of a right text on a page whose measures are all average. Fitted, as the weights are, on 864 labelled
  /// pages; see Notes/extraction-confidence.md.
  static let base = 4.102

  /// In the order of ``ConfidenceMeasures/values``.
  static let terms: [Term] = [
    Term(weight: -0.991, usual: 9.991) { "\($0.keptWords) words kept" },
    Term(weight: 4.764, usual: 0.628) { "\(percent($0.keptShare)) of the page’s words kept" },
    Term(weight: -3.145, usual: 0.026) { measures in
      measures.holes > 0 ? "long pieces were cut out of the middle" : "nothing long was cut out of the middle"
    },
    Term(weight: 1.085, usual: usualAgreement) { measures in
      measures.agreement.map { "\(percent($0)) agreement with the text in the page’s structured data" }
    },
    Term(weight: 0.811, usual: 0.537) { $0.isHTML ? "the page has its markup" : "the page has lost its markup" },
    Term(weight: 0, usual: usualSureness) { measures in
      measures.sureness.map { "the sorting is \(percent($0)) sure" }
    },
  ]

  /// What is taken for a page whose structured data gives no text.
  static let usualAgreement = 0.891

  /// What is taken for a page that was not sorted.
  static let usualSureness = 0.95

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension ConfidenceMeasures {
  /// The share of the page's words that was kept.
  var keptShare: Double { Double(keptWords) / Double(max(1, allWords)) }

  /// What the model weighs, in its order.
  var values: [Double] {
    [
      // Fewer words than 256 were hardly seen among the labelled pages.
      max(8, doublings(keptWords)), keptShare, min(2, holes), agreement ?? Confidence.usualAgreement, isHTML ? 1 : 0,
      sureness ?? Confidence.usualSureness,
    ]
  }
}

/// How often 1 has to be doubled to get to a count, with the part of the last doubling.
private func doublings(_ count: Int) -> Double {
  guard count > 0 else { return 0 }
  let whole = Int.bitWidth - 1 - count.leadingZeroBitCount
  return Double(whole) + Double(count) / Double(1 << whole) - 1
}
