package import Dossiers
package import Extraction
package import Provenance

/// The articles found in `pages`, under names that differ, and what gave none; together as many as the pages.
package func extract(
  _ pages: [PageOutcome], settings: RunSettings = RunSettings()
) async -> (articles: [LocatedArticle], skipped: [SkippedInput]) {
  let outcomes = await step("pages extracted", uniquelyNamed(pages), settings) { extracted($0, settings: settings) }
  let articles = outcomes.compactMap(\.article)
  let frames = Frames(learntFrom: articles.map(\.article))
  return (articles.map { $0.without(frames) }, outcomes.compactMap(\.skipped))
}

/// What became of one page.
private struct ExtractedPage: Sendable {
  let article: LocatedArticle?
  let skipped: SkippedInput?
}

/// An article with the capture that it was found in.
package struct LocatedArticle: Sendable {
  package let article: Article
  package let capture: Capture
  package let title: Evidence?
  package var location: String { capture.location }

  /// The same without what the run's pages of its host repeat.
  fileprivate func without(_ frames: Frames) -> LocatedArticle {
    LocatedArticle(article: frames.cut(from: article), capture: capture, title: title)
  }
}

/// The article in one page, dated by a person where the page does not say.
private func extracted(_ page: NamedPage, settings: RunSettings) -> ExtractedPage {
  switch page.outcome {
  case .unreadable(let skipped): return ExtractedPage(article: nil, skipped: skipped)
  case .page(let given):
    let id = page.id ?? ArticleID(given.name)
    let stated = settings.dated[given.capture.location] ?? settings.dated[given.path] ?? settings.dated[""]
    if let record = given.record {
      let article = recordedArticle(id, record, page: given).dated(stated)
      let title = record.title.map { evidence(of: $0, article: id, capture: given.capture.id) }
      return ExtractedPage(
        article: LocatedArticle(article: article, capture: given.capture, title: title), skipped: nil)
    }
    let outcome =
      given.entry.map { Extraction.article(id, entry: $0.index, of: $0.feed, from: given.capture) }
      ?? Extraction.article(id, from: given.capture, url: given.url, mediaType: given.mediaType)
    switch outcome {
    case .article(let found):
      let article = found.told(given.told)
      let title = article.title.flatMap { titleEvidence($0, article: id, capture: given.capture) }
      return ExtractedPage(
        article: LocatedArticle(article: article.dated(stated), capture: given.capture, title: title),
        skipped: nil)
    case .skipped(let failure):
      let skipped = SkippedInput(location: given.capture.location, kind: failure.kind, message: failure.message)
      return ExtractedPage(article: nil, skipped: skipped)
    }
  }
}

/// The whole of a mapped text as evidence.
private func evidence(of text: MappedText, article: ArticleID, capture: CaptureID) -> Evidence {
  ArticleText(article: article, capture: capture, captured: text).evidence(text.whole)
}

/// A headline as evidence, where the page and not the address or the caller tells it.
private func titleEvidence(_ title: Stated, article: ArticleID, capture: Capture) -> Evidence? {
  guard let source = title.source else { return nil }
  var text = MappedText()
  text.append(title.value.utf8, standingFor: source)
  return evidence(of: text, article: article, capture: capture.id)
}

/// The article that a record hands over: its blank-line paragraphs, nothing cut.
private func recordedArticle(_ id: ArticleID, _ record: ArticleRecord, page: Page) -> Article {
  let stated = record.date.flatMap { $0.isEmpty ? nil : $0 }
  var date = stated.flatMap { PublicationDate(iso: $0, basis: "the record's date") }
  if date == nil {
    let unread = stated.map { "the record's date cannot be read: \($0.prefix(40))" }
    // Nothing arrives before it is published.
    let day = record.arrived.flatMap { CivilDate(iso: $0) }
    let bound = day.map { unread == nil ? "the record does not say; it arrived on \($0)" : "it arrived on \($0)" }
    let basis = [unread, bound].compactMap { $0 }
    if !basis.isEmpty {
      date = PublicationDate(iso: nil, earliest: nil, latest: day, basis: basis.joined(separator: "; "))
    }
  }
  return Article(
    id: id, capture: page.capture.id, url: page.url, outlet: record.outlet.map { Stated($0, source: nil) },
    title: record.title.map { Stated($0.string($0.whole), source: $0.captured($0.whole)) }, authors: [],
    published: date ?? .unknown, updated: nil, language: record.language, text: record.text, paragraphs: [], blocks: [])
}

extension Article {
  /// The same article with what its container says of it, where the page does not say it itself.
  fileprivate func told(_ told: ToldByContainer) -> Article {
    // A mail may forward what is older: its date never stands against a bound that the page gives.
    let isOpen = published.earliest == nil && published.latest == nil
    let sent = told.published.flatMap {
      isOpen ? PublicationDate(iso: $0, basis: "the date of the e-mail that it was sent in") : nil
    }
    var article = self
    article.title = title ?? told.title.map { Stated($0, source: nil) }
    if published.iso == nil, let sent { article.published = sent }
    return article
  }

  /// The same article with the publication date that a person states, where the page gives none itself.
  fileprivate func dated(_ stated: PublicationDate?) -> Article {
    guard let stated, published.iso == nil else { return self }
    var article = self
    article.published = stated
    return article
  }
}
