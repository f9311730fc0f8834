import Provenance

/// When a page says that it was published and changed: structured data before meta elements before what stands beside the
/// headline before the address; nothing where none of them tells.
func dates(
  _ said: PageStatements, _ byline: VisibleByline, near: ByteRange?, url: String?, language: String?
) -> (published: PublicationDate, updated: PublicationDate?) {
  var published: PublicationDate?
  var updated: PublicationDate?
  func take(_ statement: PageStatements.Statement?, _ basis: String) -> PublicationDate? {
    guard let statement, let date = writtenDate(in: statement.text, language: language) else { return nil }
    return PublicationDate(iso: date.iso, basis: basis, evidence: statement.source)
  }
  for article in said.articles where published == nil {
    published = take(article.published, "the page's structured data (JSON-LD datePublished)")
  }
  for article in said.articles where updated == nil {
    updated = take(article.modified, "the page's structured data (JSON-LD dateModified)")
  }
  for name in publishedMetas where published == nil {
    published = take(said.meta(name), "the page's meta element \(name)")
  }
  for name in modifiedMetas where updated == nil { updated = take(said.meta(name), "the page's meta element \(name)") }
  for time in said.times where time.use.contains("datePublished") && published == nil {
    published = take(time.statement, "the page's microdata (datePublished)")
  }
  for time in said.times where time.use.contains("dateModified") && updated == nil {
    updated = take(time.statement, "the page's microdata (dateModified)")
  }
  if published == nil {
    let timed = said.times.filter { time in near.map { $0.overlaps(time.statement.source) } ?? false }
    let marked = timed.first { $0.use.contains("publi") || $0.use.contains("post") || $0.use.contains("entry") }
    let first = timed.first { !$0.use.contains("updat") && !$0.use.contains("modif") }
    published = take((marked ?? first)?.statement, "a time element beside the headline")
  }
  if published == nil, let found = byline.published {
    published = PublicationDate(iso: found.date.iso, basis: "the dateline on the page", evidence: found.source)
  }
  if updated == nil, let found = byline.updated {
    updated = PublicationDate(iso: found.date.iso, basis: "the dateline on the page", evidence: found.source)
  }
  if published == nil, let day = url.flatMap(addressDate) {
    published = PublicationDate(iso: day, basis: "the page's address", evidence: nil)
  }
  if let published { return (published, updated) }
  if let clock = byline.frameClock {
    return (
      PublicationDate(
        iso: nil, earliest: nil, latest: clock.day,
        basis: "the page does not say; it was fetched on \(clock.day), by the clock in its frame",
        evidence: clock.source), updated
    )
  }
  return (.unknown, updated)
}

private let publishedMetas = [
  "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dcterms.issued",
  "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "date.created", "parsely-pub-date", "sailthru.date",
  "og:published_time", "publish_date", "publish-date", "published_time", "publication_date", "publishdate", "pubdate",
  "pub_date", "article.published", "article:published", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
  "cxenseparse:recs:published_time", "datecreated", "publisheddate", "published", "date.available",
  "article_date_original",
  "article:post_date", "article.created", "rnews:datepublished", "citation_publication_date", "ptime",
  "video:release_date",
]
private let modifiedMetas = [
  "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod",
  "dc.date.modified", "date.modified", "article.updated", "article:updated_time",
]

/// The day in an address such as /2015/11/16/ or /2015-11-16-…, as ISO 8601.
func addressDate(_ url: String) -> String? {
  Array(url.utf8).withUnsafeBufferPointer { bytes in
    var at = 0
    while at + 10 <= bytes.count {
      let mark = bytes[at + 4]
      let isDate =
        (mark == 0x2F || mark == 0x2D) && bytes[at + 7] == mark && (at == 0 || !isDigit(bytes[at - 1]))
        && (at + 10 == bytes.count || !isDigit(bytes[at + 10]))
      if isDate {
        var digits: [UInt8] = Array(bytes[at..<at + 10])
        digits[4] = 0x2D
        digits[7] = 0x2D
        let text = String(decoding: digits, as: UTF8.self)
        if let day = CivilDate(iso: text), (1990...2099).contains(day.components.year) { return text }
      }
      at += 1
    }
    return nil
  }
}
