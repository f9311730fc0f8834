import Provenance

/// Who wrote the article, as the page states: structured data before meta elements before what stands beside the headline.
func authors(_ said: PageStatements, _ byline: VisibleByline, outlet: String?) -> [Stated] {
  for article in said.articles {
    let names = article.authors.flatMap { people(in: $0) }
    if !names.isEmpty { return distinct(names) }
  }
  for name in authorMetas {
    let found = said.metas.filter { $0.name == name }.flatMap { people(in: $0.statement) }
    let names = found.filter { name != "author" || !saysOutlet($0.value, outlet) }
    if !names.isEmpty { return distinct(names) }
  }
  let marked = said.authors.flatMap { people(in: $0) }
  // Many different marked names are the authors of a list of articles.
  if !marked.isEmpty, distinct(marked).count <= 4 { return distinct(marked) }
  return distinct(
    byline.authors.flatMap {
      people(in: PageStatements.Statement(text: $0.value, source: $0.source ?? ByteRange(0, 0)))
    })
}

private let authorMetas = [
  "parsely-author", "sailthru.author", "cxenseparse:author", "articleauthor", "article_author", "article:author_name",
  "og:author", "byl", "lp.article:author", "og:article:author", "dcsext.author", "author", "article:author",
  "dc.creator",
  "dcterms.creator", "citation_author",
]

/// Takes a list of names apart and drops what is no name: addresses, handles, the names of accounts.
private func people(in statement: PageStatements.Statement) -> [Stated] {
  var names: [Stated] = []
  var text = statement.text
  for mark in ["By ", "by ", "BY ", "Von ", "von ", "Par ", "Por ", "Di ", "Written by ", "Av "]
  where text.hasPrefix(mark) {
    text = String(text.dropFirst(mark.count))
  }
  for part in separated(text) {
    let name = cleaned(part.utf8)
    guard !name.isEmpty, name.utf8.count <= 80, !name.contains("://"), !name.contains("@"), !name.hasPrefix("/"),
      !name.contains("www."), !accountNames.contains(name.lowercased()), name.utf8.contains(where: { $0 >= 0x41 })
    else { continue }
    names.append(Stated(name, source: statement.source))
  }
  return names
}

/// Parts a list of names at commas, semicolons, bars, ampersands and the words for "and".
private func separated(_ text: String) -> [String] {
  var parts = [text]
  for mark in [";", "|", ",", " & ", " and ", " und ", " et ", " og ", " och ", " · ", " • "] {
    parts = parts.flatMap { part in
      var rest = Substring(part)
      var pieces: [String] = []
      while let range = firstRange(of: mark, in: rest) {
        pieces.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
      }
      pieces.append(String(rest))
      return pieces
    }
    if parts.count > 40 { break }
  }
  return parts
}

private func firstRange(of mark: String, in text: Substring) -> Range<Substring.Index>? {
  let wanted = Array(mark.utf8)
  let bytes = Array(text.utf8)
  guard bytes.count >= wanted.count else { return nil }
  for start in 0...(bytes.count - wanted.count) where bytes[start..<start + wanted.count].elementsEqual(wanted) {
    let from = text.utf8.index(text.startIndex, offsetBy: start)
    return from..<text.utf8.index(from, offsetBy: wanted.count)
  }
  return nil
}

private func distinct(_ names: [Stated]) -> [Stated] {
  var seen: Set<String> = []
  return names.filter { seen.insert($0.value.lowercased()).inserted }
}

private func saysOutlet(_ name: String, _ outlet: String?) -> Bool {
  guard let outlet else { return false }
  return words(name) == words(outlet)
}

private let accountNames: Set<String> = [
  "admin", "administrator", "webmaster", "user", "root", "wordpress", "unknown", "anonymous", "null", "undefined",
  "none",
  "editor", "author", "guest", "superuser", "n/a", "staff", "website", "content", "-",
]
