import Provenance

/// When a page says that it was published and changed: structured data before meta elements before what stands beside the
/// headline before the address; nothing where none of them tells.
func dates(
  _ said: PageStatements, _ byline: VisibleByline, near: ByteRange?, url: String?, language: String?
) -> (published: PublicationDate, updated: PublicationDate?) {
  var published: PublicationDate?
  var updated: PublicationDate?
  func take(_ statement: PageStatements.Statement?, _ basis: String) -> PublicationDate? {
    guard let statement else { return nil }
    if let date = writtenDate(in: statement.text, language: language) {
      return PublicationDate(iso: date.iso, basis: basis, evidence: statement.source)
    }
    // A month or a year alone, in so many words.
    guard let date = PartialDate(iso: statement.text), date.precision > .day,
      (1990...2099).contains(date.days.earliest.components.year)
    else { return nil }
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
  published = published ?? take(marked("datePublished", said, near), "the page's microdata (datePublished)")
  updated = updated ?? take(marked("dateModified", said, near), "the page's microdata (dateModified)")
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
  if published == nil {
    published = take(said.pagePublished, "the page's structured data (JSON-LD datePublished of the page)")
  }
  if published == nil, let day = url.flatMap(addressDate) {
    published = PublicationDate(iso: day, basis: "the page's address", evidence: nil)
  }
  if let published { return (published, updated) }
  if let updated, let latest = updated.latest {
    // Nothing is changed before it is published.
    return (
      PublicationDate(
        iso: nil, earliest: nil, latest: latest,
        basis: "the page does not say; it was there when it was changed, by \(updated.basis)",
        evidence: updated.evidence), updated
    )
  }
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

/// The moment that an element marked so tells: the one beside the headline; another only where it is alone, for several are
/// those of comments or of other articles.
private func marked(_ use: String, _ said: PageStatements, _ near: ByteRange?) -> PageStatements.Statement? {
  let all = said.times.filter { $0.use.contains(use) }.map(\.statement)
  if let beside = all.first(where: { near?.overlaps($0.source) ?? false }) { return beside }
  return Set(all.map { $0.text.prefix(10) }).count == 1 ? all.first : nil
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

/// The day in an address such as /2015/11/16/, /2015/3/5/, /2015-11/16/ or /2015-11-16-…, or the month in /2015/11/, as
/// ISO 8601.
func addressDate(_ url: String) -> String? {
  Array(url.utf8.prefix(2000)).withUnsafeBufferPointer { bytes in
    var month: String?
    var at = 0
    while at + 6 <= bytes.count {
      defer { at += 1 }
      guard at > 0, bytes[at - 1] == 0x2F || bytes[at - 1] == 0x2D || bytes[at - 1] == 0x5F, isDigit(bytes[at]) else {
        continue
      }
      var numbers: [(value: Int, digits: Int, end: Int)] = []
      var place = at
      while numbers.count < 3, let number = number(bytes, place) {
        numbers.append(number)
        guard number.end < bytes.count, bytes[number.end] == 0x2F || bytes[number.end] == 0x2D else { break }
        place = number.end + 1
      }
      guard numbers.count >= 2, numbers[0].digits == 4, (1990...2099).contains(numbers[0].value), numbers[1].digits <= 2
      else { continue }
      if numbers.count == 3, numbers[2].digits <= 2,
        let day = CivilDate(year: numbers[0].value, month: numbers[1].value, day: numbers[2].value)
      {
        return day.description
      }
      let isFolder = bytes[numbers[0].end] == 0x2F && numbers[1].end < bytes.count && bytes[numbers[1].end] == 0x2F
      if month == nil, isFolder, numbers[1].digits == 2, (1...12).contains(numbers[1].value) {
        month = "\(numbers[0].value)-\(padded(numbers[1].value, 2))"
      }
    }
    return month
  }
}

/// The number of up to four digits at a place, where no further digit or letter stands behind it.
private func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> (value: Int, digits: Int, end: Int)? {
  var at = start
  var value = 0
  while at < bytes.count, isDigit(bytes[at]), at - start < 5 {
    value = value * 10 + Int(bytes[at] - 0x30)
    at += 1
  }
  guard (1...4).contains(at - start), at == bytes.count || letterLength(bytes, at, bytes.count) == 0 else { return nil }
  return (value, at - start, at)
}
