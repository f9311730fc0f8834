public import Markup
public import Provenance

/// Reads an entry of a feed whose text the feed holds. All evidence lies in the bytes of the feed.
///
/// The text is the entry's content, or its summary where that is the longer. A teaser is no article: an entry with fewer
/// than fifty words, or one that breaks off, is skipped with the reason.
/// - Parameters:
///   - entry: which entry of `feed`.
///   - capture: the feed as received.
/// - Complexity: O(bytes of the entry).
public func article(_ id: ArticleID, entry: Int, of feed: Feed, from capture: Capture) -> ExtractionOutcome {
  let told = feed.entries[entry]
  let bodies = [told.content, told.summary].compactMap { $0 }.map { (body: $0, page: page(of: $0)) }
  guard var page = bodies.max(by: { $0.page.flow.count < $1.page.flow.count })?.page, !page.blocks.isEmpty else {
    return .skipped(
      .noArticle(reason: "the feed has only its headline and address; fetch the page\(address(of: told))"))
  }
  let measured = PageShapes(&page)
  let words = measured.shapes.reduce(0) { $0 + $1.words }
  let isCut = words < mostExcerptWords && breaksOff(page)
  if words < leastWords || isCut {
    let what =
      isCut
      ? "only a beginning of \(words) words, which breaks off"
      : told.content == nil ? "only a summary of \(words) words" : "no more than \(words) words of its text"
    return .skipped(.noArticle(reason: "the feed has \(what); fetch the page\(address(of: told))"))
  }
  let title = told.title.flatMap(stated)
  // What a feed hands over is the article: only lines that are all phrase are cut.
  var verdicts = verdicts(
    on: page, measured.shapes, [Float](repeating: likely, count: page.blocks.count), title: repeated(title, on: page))
  cutNoteOfOrigin(page, measured.shapes, &verdicts)
  let (text, paragraphs) = body(of: page, verdicts)
  if paragraphs.isEmpty { return .skipped(.noArticle(reason: "none of its lines is running text")) }
  let url = told.link.map(spelled) ?? told.id.map(spelled)
  let address = url.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
  let outlet = (told.source ?? feed.title).map { Stated(cleaned($0.utf8), source: $0.captured($0.whole)) }
  var said = PageStatements()
  for author in told.authors { said.metas.append(("author", .init(author))) }
  return .article(
    Article(
      id: id, capture: capture.id, url: address, outlet: outlet, title: title,
      authors: authors(said, VisibleByline(), outlet: outlet?.value, url: address),
      published: told.published.flatMap { date($0, "the feed's date of publication") } ?? .unknown,
      updated: told.updated.flatMap { date($0, "the feed's date of change") },
      language: measured.language ?? feed.language.map { String(spelled($0).prefix(2)).lowercased() }, text: text,
      paragraphs: paragraphs, blocks: blocks(of: page, verdicts)))
}

/// Excerpts that feeds set by themselves end at 55 words, and with a mark; written summaries are shorter.
private let leastWords = 50
/// In words: excerpts are shorter; a longer text that ends in an invitation to read more is whole.
private let mostExcerptWords = 150
/// Probability of a block before anything is seen of it.
private let likely: Float = 0.85

/// The blocks of a body, whichever way it is written.
private func page(of body: FeedEntry.Body) -> Page {
  body.isHTML ? htmlPage(HTMLDocument(body.text, isFragment: true)) : plainPage(body.text)
}

/// The words of a title, without the markup that feeds set into titles.
private func stated(_ title: FeedEntry.Body) -> Stated? {
  var text = title.text
  if title.isHTML {
    text = MappedText()
    let document = HTMLDocument(title.text, isFragment: true)
    document.appendText(of: document.root, to: &text)
  }
  let value = cleaned(text.utf8)
  return value.isEmpty ? nil : Stated(value, source: text.captured(text.whole))
}

/// The first block where it only says the title again.
private func repeated(_ title: Stated?, on page: Page) -> Int? {
  guard let title, let first = page.blocks.first else { return nil }
  return cleaned(page.flow.string(first.range).utf8) == title.value ? 0 : nil
}

/// Cuts the line that some programs set behind each entry to say where it appeared first.
private func cutNoteOfOrigin(_ page: Page, _ shapes: [BlockShape], _ verdicts: inout [Verdict]) {
  guard let last = page.blocks.indices.last, last > 0, shapes[last].words <= 60 else { return }
  let words = page.flow.string(page.blocks[last].range)
  if words.hasPrefix("The post ") && words.contains(" appeared first on ") { verdicts[last] = .cut(.related) }
}

/// Whether the text ends in a mark of what is left out, behind which at most a link to the rest stands.
private func breaksOff(_ page: Page) -> Bool {
  for block in page.blocks.suffix(3) {
    let words = cleaned(page.flow.utf8[block.range.range])
    for mark in ["…", "...", "[…]", "[...]", "…]", "...]", "(...)", "(…)"] where words.hasSuffix(mark) { return true }
    for invitation in ["Continue reading", "Read more", "Read the rest", "Read full", "Weiterlesen", "Lire la suite"]
    where words.hasPrefix(invitation) && words.utf8.count < 120 {
      return true
    }
  }
  return false
}

private func date(_ text: MappedText, _ basis: String) -> PublicationDate? {
  let written = spelled(text)
  guard let iso = mailDate(written) ?? writtenDate(in: written, language: "en")?.iso else { return nil }
  return PublicationDate(iso: iso, basis: basis, evidence: text.captured(text.whole))
}

private func spelled(_ text: MappedText) -> String { text.string(text.whole) }

private func address(of entry: FeedEntry) -> String { entry.link.map { " at " + spelled($0) } ?? " itself" }

extension PageStatements.Statement {
  /// A name as a feed gives it: RSS asks for an address with the name in brackets.
  fileprivate init(_ author: MappedText) {
    var name = author.string(author.whole)
    if name.contains("@"), let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
      name = String(name[name.index(after: open)..<close])
    }
    self.init(text: name, source: author.captured(author.whole))
  }
}
