import Provenance

/// A page whose blocks were sorted, with what they were sorted by: what confidence and explanations are made of.
struct SortedPage {
  var page: Page
  var shapes: [BlockShape]
  /// How probable it is for each block that it belongs to the article.
  var probabilities: [Float]
  /// What became of each block.
  var verdicts: [Verdict]
  /// For each block how much of it stands in the text that the page's structured data gives; below 0 where that cannot be
  /// told.
  var witnesses: [Float]

  /// Nothing was sorted.
  static let none = SortedPage(page: Page(), shapes: [], probabilities: [], verdicts: [], witnesses: [])
}
