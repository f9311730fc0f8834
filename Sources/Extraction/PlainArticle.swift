import Markup
import Provenance

/// The article in a page of plain text.
func plainArticle(_ id: ArticleID, from capture: Capture, url: String?, charset: String?) -> ExtractionOutcome {
  let page = plainPage(decode(capture.bytes, declaredCharset: charset).text)
  if page.blocks.isEmpty { return .skipped(.empty) }
  let measured = PageShapes(page)
  let title = headline(of: page, measured.shapes)
  let core = TextCore(page, measured.shapes, title: title)
  let features = BlockFeatures(page, measured.shapes, core, title: title)
  let probabilities = BlockClassifier.plain.probabilities(features, measured.shapes)
  let raised = rescued(probabilities, on: page, measured.shapes, core, title: title)
  var verdicts = verdicts(on: page, measured.shapes, raised, title: title)
  guard let first = verdicts.firstIndex(where: \.isKept), let last = verdicts.lastIndex(where: \.isKept) else {
    return .skipped(.noArticle(reason: "none of its lines is running text"))
  }
  let outlet = plainOutlet(page, measured.shapes)
  let place = BylinePlace(verdicts, measured.shapes, title: title, first: first, last: last)
  let seen = title.flatMap { visibleHeadline(of: page, measured.shapes, title: $0, first: place.first) }
  if let seen { verdicts[seen] = .cut(.title) }
  let byline = visibleByline(on: page, measured.shapes, at: place, language: measured.language) {
    isHouse($0, outlet?.value)
  }
  cutBylines(byline, measured.shapes, &verdicts)
  let (text, paragraphs) = body(of: page, verdicts)
  if paragraphs.isEmpty { return .skipped(.noArticle(reason: "none of its lines is running text")) }
  let dates = dates(PageStatements(), byline, near: nil, url: url, language: measured.language)
  return .article(
    Article(
      id: id, capture: capture.id, url: url, outlet: outlet,
      title: (seen ?? title).map { plainTitle(page, $0, url: url) }, authors: byline.authors,
      published: dates.published,
      updated: dates.updated, language: measured.language, text: text, paragraphs: paragraphs,
      blocks: blocks(of: page, verdicts)))
}

/// The kept blocks as one text, a blank line between them.
func body(of page: Page, _ verdicts: [Verdict]) -> (MappedText, [Paragraph]) {
  var text = MappedText()
  var paragraphs: [Paragraph] = []
  for (block, verdict) in zip(page.blocks, verdicts) {
    guard case .kept(let role) = verdict else { continue }
    if text.count > 0 { text.append([0x0A, 0x0A], standingFor: ByteRange(block.bytes.start, block.bytes.start)) }
    let start = text.count
    text.append(page.flow, block.range)
    paragraphs.append(Paragraph(range: TextRange(start, text.count), role: role))
  }
  return (text, paragraphs)
}

/// Every block with what became of it.
func blocks(of page: Page, _ verdicts: [Verdict]) -> [Block] {
  zip(page.blocks, verdicts).map { block, verdict in
    if case .cut(let reason) = verdict { return Block(bytes: block.bytes, cut: reason) }
    return Block(bytes: block.bytes, cut: nil)
  }
}

/// What the classifier is trained on: the words of each block and its row of features.
package func trainingRows(plain bytes: [UInt8]) -> (blocks: [String], features: BlockFeatures) {
  let page = plainPage(decode(bytes, declaredCharset: "utf-8").text)
  let measured = PageShapes(page)
  let title = headline(of: page, measured.shapes)
  return (
    page.blocks.map { page.flow.string($0.range) },
    BlockFeatures(page, measured.shapes, TextCore(page, measured.shapes, title: title), title: title)
  )
}
