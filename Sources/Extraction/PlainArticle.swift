import Provenance

/// The article in a page of plain text.
func plainArticle(_ id: ArticleID, from capture: Capture, url: String?) -> ExtractionOutcome {
  .skipped(.empty)
}
