import Markup
import Provenance

/// The article in a page of HTML, and how its blocks were sorted.
func htmlArticle(
  _ id: ArticleID, from capture: Capture, url: String?, charset: String?
) -> (outcome: ExtractionOutcome, sorted: SortedPage) {
  let read = HTMLReading(capture.bytes, charset: charset)
  let (page, shapes) = (read.page, read.shapes)
  if page.blocks.isEmpty { return (.skipped(.noArticle(reason: reason(read, url) ?? "the page shows no text")), .none) }
  let probabilities = BlockClassifier.html.probabilities(read.features, page, shapes)
  var verdicts = read.verdicts(probabilities)
  let asked = cutConsent(page, shapes, &verdicts)
  let address = read.statements.canonical.map(\.text).flatMap { $0.hasPrefix("http") ? $0 : nil } ?? url
  let outlet = statedOutlet(read.statements)
  let kept = verdicts.firstIndex(where: \.isKept).flatMap { first in
    verdicts.lastIndex(where: \.isKept).map { (first: first, last: $0) }
  }
  var byline = VisibleByline()
  var around: ByteRange?
  if let kept {
    let place = BylinePlace(verdicts, shapes, title: read.title, first: kept.first, last: kept.last)
    byline = visibleByline(on: page, shapes, at: place, language: read.language) {
      isHouse($0, outlet?.value) || saysOutlet($0, outlet?.value, url ?? address)
    }
    around = page.bytes(around: place)
    cutBylines(byline, shapes, &verdicts)
  }
  let (text, paragraphs) = body(of: page, verdicts)
  let keptWords = keptWords(verdicts, shapes)
  let sorted = SortedPage(
    page: page, shapes: shapes, probabilities: probabilities, verdicts: verdicts, witnesses: read.witnesses)
  let note = pageNote(read, url: url ?? address, keptWords: keptWords, consentWords: asked)
  if paragraphs.isEmpty || note.map({ $0.isInPlace(of: keptWords) }) ?? false {
    return (.skipped(.noArticle(reason: note?.message ?? "none of its blocks is running text")), sorted)
  }
  let dates = dates(read.statements, byline, near: around, url: url ?? address, language: read.language)
  let title = statedTitle(read.statements, page, block: read.title)
  let article = Article(
    id: id, capture: capture.id, url: address, outlet: outlet, title: title,
    authors: authors(
      read.statements, byline, near: around, title: title?.value, outlet: outlet?.value, url: url ?? address),
    published: dates.published, updated: dates.updated, language: read.language ?? statedLanguage(read.statements),
    text: text, paragraphs: paragraphs, blocks: blocks(of: page, verdicts),
    confidence: Confidence(ConfidenceMeasures(sorted)), note: note)
  return (.article(article), sorted)
}

/// Why a page without any text has none, where it tells.
private func reason(_ read: HTMLReading, _ url: String?) -> String? { pageNote(read, url: url, keptWords: 0)?.message }

/// Cuts the question whether the reader agrees to cookies, where it is most of what was kept: how many words it has.
func cutConsent(_ page: Page, _ shapes: [BlockShape], _ verdicts: inout [Verdict]) -> Int {
  let asked = Consent.blocks(page, shapes, verdicts)
  for index in asked where verdicts[index].isKept { verdicts[index] = .cut(.legal) }
  return asked.reduce(0) { $0 + shapes[$1].words }
}

extension Page {
  /// The captured bytes in which a byline can stand.
  fileprivate func bytes(around place: BylinePlace) -> ByteRange {
    let start = blocks[max(0, (place.window.first ?? 0) - 2)].bytes.start
    return ByteRange(start, max(start, blocks[place.window.last ?? 0].bytes.end))
  }
}

/// From this probability on a block of HTML is kept. Measured on unseen halves of three labelled sets.
private let leastHTMLProbability: Float = 0.45

/// Lines that were read as author or date are no text.
func cutBylines(_ byline: VisibleByline, _ shapes: [BlockShape], _ verdicts: inout [Verdict]) {
  for index in byline.blocks where shapes[index].words <= 20 && !shapes[index].endsSentence {
    if verdicts[index].isKept || verdicts[index] == .cut(.boilerplate) || verdicts[index] == .cut(.navigation) {
      verdicts[index] = .cut(.byline)
    }
  }
}

/// The name of the site, as its head states.
func statedOutlet(_ said: PageStatements) -> Stated? {
  let name =
    said.meta("og:site_name") ?? said.articles.lazy.compactMap(\.publisher).first ?? said.meta("application-name")
  return name.flatMap { $0.text.isEmpty || $0.text.utf8.count > 80 ? nil : Stated($0.text, source: $0.source) }
}

/// The language that the html element declares.
private func statedLanguage(_ said: PageStatements) -> String? {
  guard let code = said.language?.utf8.prefix(2), code.count == 2 else { return nil }
  return String(decoding: code.map { $0 | 0x20 }, as: UTF8.self)
}

/// A page of HTML cut into blocks, measured, and what it states about itself.
struct HTMLReading {
  let document: HTMLDocument
  let statements: PageStatements
  let page: Page
  let shapes: [BlockShape]
  let language: String?
  let title: Int?
  let core: TextCore
  let witnesses: [Float]
  let features: BlockFeatures

  init(_ bytes: [UInt8], charset: String?) {
    document = HTMLDocument(bytes, declaredCharset: charset)
    statements = PageStatements(document)
    var page = htmlPage(document)
    let measured = PageShapes(&page)
    measureContainers(&page, measured.shapes)
    title = headlineBlock(of: page, measured.shapes, statements)
    core = TextCore(page, measured.shapes, title: title)
    let witnesses = Witnesses(statements, page, measured.shapes)
    self.witnesses = witnesses.body
    features = BlockFeatures(page, measured.shapes, core, title: title, witnesses: witnesses)
    self.page = page
    shapes = measured.shapes
    language = measured.language
  }

  /// What becomes of the blocks, given how probable it is that they belong to the article.
  func verdicts(_ probabilities: [Float]) -> [Verdict] {
    Extraction.verdicts(on: page, shapes, probabilities, title: title, least: leastHTMLProbability)
  }
}
