import Markup
import Provenance

/// The article in a page of plain text, and how its blocks were sorted.
func plainArticle(
  _ id: ArticleID, from capture: Capture, url: String?, charset: String?
) -> (outcome: ExtractionOutcome, sorted: SortedPage) {
  let read = PlainReading(capture.bytes, charset: charset)
  let (page, shapes) = (read.page, read.shapes)
  if page.blocks.isEmpty { return (.skipped(.empty), .none) }
  let probabilities = BlockClassifier.plain.probabilities(read.features, page, shapes)
  var verdicts = read.verdicts(probabilities)
  let asked = cutConsent(page, shapes, &verdicts)
  var sorted = SortedPage(
    page: page, shapes: shapes, probabilities: probabilities, verdicts: verdicts, witnesses: [])
  // How far a flash can be relied on was not measured.
  let isFlash = asked == 0 && !verdicts.contains(where: \.isKept)
  if isFlash { keepFlash(page, shapes, &verdicts) }
  let kept = keptWords(verdicts, shapes)
  let note = asked > kept && kept < mostLeadWords ? .cookieWall : plainNote(page, shapes, keptWords: kept)
  let nothing = ExtractionOutcome.skipped(
    .noArticle(reason: note?.message ?? "none of its lines is running text"))
  guard let first = verdicts.firstIndex(where: \.isKept), let last = verdicts.lastIndex(where: \.isKept) else {
    return (nothing, sorted)
  }
  let outlet = plainOutlet(page, shapes)
  let place = BylinePlace(
    verdicts, shapes, title: read.title.flatMap { verdicts[$0].isKept ? nil : $0 }, first: first, last: last)
  let title = titleBlock(read, verdicts, first: place.first)
  if let title { verdicts[title] = .cut(.title) }
  let byline = visibleByline(on: page, shapes, at: place, language: read.language) {
    isHouse($0, outlet?.value) || saysOutlet($0, outlet?.value, url)
  }
  cutBylines(byline, shapes, &verdicts)
  let (text, paragraphs) = body(of: page, verdicts)
  sorted.verdicts = verdicts
  if paragraphs.isEmpty || note.map({ $0.isInPlace(of: kept) }) ?? false {
    return (nothing, sorted)
  }
  let dates = dates(PageStatements(), byline, near: nil, url: url, language: read.language)
  let article = Article(
    id: id, capture: capture.id, url: url, outlet: outlet,
    title: title.map { plainTitle(page, $0, url: url) },
    authors: byline.authors.isEmpty ? outletNamed(in: byline, outlet?.value) : byline.authors,
    published: dates.published, updated: dates.updated, language: read.language, text: text, paragraphs: paragraphs,
    blocks: blocks(of: page, verdicts), confidence: isFlash ? nil : Confidence(ConfidenceMeasures(sorted)),
    note: note)
  return (.article(article), sorted)
}

/// A page of plain text cut into blocks and measured.
struct PlainReading {
  let page: Page
  let shapes: [BlockShape]
  let language: String?
  let title: Int?
  let core: TextCore
  let features: BlockFeatures

  init(_ bytes: [UInt8], charset: String?) {
    var page = plainPage(decode(bytes, declaredCharset: charset).text)
    let measured = PageShapes(&page)
    self.page = page
    shapes = measured.shapes
    language = measured.language
    title = headline(of: page, shapes)
    core = TextCore(page, shapes, title: title)
    features = BlockFeatures(page, shapes, core, title: title)
  }

  /// What becomes of the blocks, given how probable it is that they belong to the article.
  func verdicts(_ probabilities: [Float]) -> [Verdict] {
    let raised = rescued(probabilities, on: page, shapes, core, title: title)
    return Extraction.verdicts(on: page, shapes, raised, title: title)
  }
}

/// The block that is the headline of a plain page whose text begins at the block `first`: what was kept as the text is not
/// said again as its title.
func titleBlock(_ read: PlainReading, _ verdicts: [Verdict], first: Int) -> Int? {
  guard let stated = read.title else { return lineAbove(first, read.page, read.shapes) }
  if verdicts[stated].isKept { return nil }
  return visibleHeadline(of: read.page, read.shapes, title: stated, first: first) ?? stated
}

/// Keeps the lines of a file that holds nothing but one or two sentences, as an agency's flash does.
private func keepFlash(_ page: Page, _ shapes: [BlockShape], _ verdicts: inout [Verdict]) {
  guard page.blocks.count <= linesOfFlash, shapes.reduce(0, { $0 + $1.words }) <= wordsOfFlash else { return }
  let isAlone = page.blocks.count == 1
  for (index, shape) in shapes.enumerated() where shape.words >= leastFlashWords {
    guard shape.separators == 0, shape.strongestCue.map({ $0.share < 0.3 }) ?? true else { continue }
    if shape.endsSentence || isAlone { verdicts[index] = .kept(.body) }
  }
}

/// A flash has no more lines and words than these; a line of fewer words is none of it.
private let linesOfFlash = 6
private let wordsOfFlash = 120
private let leastFlashWords = 6

/// How many words were kept.
func keptWords(_ verdicts: [Verdict], _ shapes: [BlockShape]) -> Int {
  zip(verdicts, shapes).reduce(0) { $0 + ($1.0.isKept ? $1.1.words : 0) }
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
