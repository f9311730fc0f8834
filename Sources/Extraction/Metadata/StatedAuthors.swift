import Provenance

/// Who wrote the article, as the page states: structured data before meta elements before what stands beside the headline.
///
/// - Parameters:
///   - near: the captured bytes around headline and beginning of the text.
///   - title: the headline, which is nobody's name.
func authors(
  _ said: PageStatements, _ byline: VisibleByline, near: ByteRange? = nil, title: String? = nil, outlet: String?,
  url: String?
) -> [Stated] {
  let titleWords = words(title ?? "")
  func names(in statements: [PageStatements.Statement], of houses: [String?] = []) -> [Stated] {
    distinct(statements.flatMap { people(in: $0) }).filter { name in
      let own = words(name.value)
      return !saysOutlet(name.value, outlet, url) && own.count <= mostNameWords
        && !(own.count > 1 && titleWords.starts(with: own)) && !houses.contains { saysOutlet(name.value, $0, nil) }
    }
  }
  // Structured data often names the house where the page names the writer.
  var house: [Stated] = []
  for article in said.articles {
    let all = distinct(article.authors.flatMap { people(in: $0) })
    if !names(in: article.authors, of: [article.publisher?.text]).isEmpty { return all }
    if house.isEmpty, article.isNews { house = all }
  }
  for name in authorMetas {
    let metas = said.metas.filter { $0.name == name }.map(\.statement)
    // Scholarly pages set the family name first.
    let found = name == "citation_author" ? distinct(metas.flatMap(inverted)) : names(in: metas)
    if !found.isEmpty { return found }
  }
  let labelled = names(in: labelledAuthors(said))
  if !labelled.isEmpty { return labelled }
  let markedBeside = names(in: said.authors.filter { near?.overlaps($0.source) ?? false })
  if !markedBeside.isEmpty, markedBeside.count <= 6 { return markedBeside }
  let visible = distinct(
    byline.authors.flatMap {
      people(in: PageStatements.Statement(text: $0.value, source: $0.source ?? ByteRange(0, 0)))
    })
  if !visible.isEmpty, byline.isMarked { return visible }
  // Many different marked names are the authors of a list of articles.
  let marked = names(in: said.authors)
  if !marked.isEmpty, marked.count <= 4 { return marked }
  let beside = names(in: said.named.filter { near?.overlaps($0.source) ?? false }.compactMap(personal))
  if !beside.isEmpty, beside.count <= 6 { return beside }
  if !visible.isEmpty { return visible }
  let anywhere = names(in: said.named.compactMap(personal))
  if anywhere.count == 1 { return anywhere }
  return house.isEmpty ? outletNamed(in: byline, outlet) : house
}

/// The outlet, where a byline names it and nobody else.
func outletNamed(in byline: VisibleByline, _ outlet: String?) -> [Stated] {
  byline.houses.filter { house in
    let own = words(house.value)
    if let last = own.last, BylineWords.houses.contains(last) { return false }
    return house.value.utf8.first.map { $0 < 0x61 } ?? false
  }
}

/// The name that an element starts with which is called an author's: two words or more, the role behind them left out.
private func personal(_ statement: PageStatements.Statement) -> PageStatements.Statement? {
  let bytes = Array(statement.text.utf8)
  return bytes.withUnsafeBufferPointer { buffer in
    var range = 0..<buffer.count
    if let names = bylineNames(buffer, range, needsMark: true) {
      guard let first = names.first, let last = names.last else { return nil }
      range = first.lowerBound..<last.upperBound
    } else {
      guard let name = leadingName(buffer, range), name.words > 1 else { return nil }
      range = name.range
    }
    return PageStatements.Statement(text: String(decoding: bytes[range], as: UTF8.self), source: statement.source)
  }
}

/// A statement that has more words than this is no name.
private let mostNameWords = 7

/// What a page says beside a label such as "Written by" in the summary that it gives for sharing.
private func labelledAuthors(_ said: PageStatements) -> [PageStatements.Statement] {
  (1...4).compactMap { number in
    guard let label = said.meta("twitter:label\(number)"), authorLabels.contains(label.text.lowercased()) else {
      return nil
    }
    return said.meta("twitter:data\(number)")
  }
}

private let authorLabels: Set<String> = [
  "written by", "by", "author", "verfasst von", "geschrieben von", "von", "écrit par", "par", "escrito por", "por",
  "scritto da", "geschreven door", "skrevet av", "skrevet af", "skriven av", "napisane przez", "автор",
  "написано автором",
  "kirjoittanut", "yazan", "ditulis oleh", "作成者", "autor", "auteur",
]

/// "Lee, Ann" as "Ann Lee".
private func inverted(_ statement: PageStatements.Statement) -> [Stated] {
  let parts = statement.text.split(separator: ",", maxSplits: 1).map { cleaned($0.utf8) }
  return [Stated(parts.count == 2 ? parts[1] + " " + parts[0] : statement.text, source: statement.source)]
}

private let authorMetas = [
  "parsely-author", "sailthru.author", "cxenseparse:author", "articleauthor", "article_author", "article:author_name",
  "og:author", "byl", "lp.article:author", "og:article:author", "dcsext.author", "author", "article:author",
  "dc.creator",
  "dcterms.creator", "citation_author",
]

/// Takes a list of names apart and drops what is no name: addresses, handles, the names of accounts.
private func people(in statement: PageStatements.Statement) -> [Stated] {
  guard statement.text.utf8.count <= longestByline else { return [] }
  var names: [Stated] = []
  var text = statement.text
  for mark in ["By ", "by ", "BY ", "Von ", "von ", "Par ", "Por ", "Di ", "Written by ", "Av "]
  where text.hasPrefix(mark) {
    text = String(text.dropFirst(mark.count))
  }
  // "ByAnn Lee", where elements part what no space does.
  if text.hasPrefix("By"), let next = text.utf8.dropFirst(2).first, (0x41...0x5A).contains(next) {
    text = String(text.dropFirst(2))
  }
  for part in separated(text) {
    var name = person(in: cleaned(part.utf8))
    // A signature in brackets: "Ann Lee (ale)".
    // "Example House (www.house.example)" is no person.
    if name.contains("(www.") { continue }
    if name.hasSuffix(")"), let bracket = name.lastIndex(of: "("), bracket > name.startIndex {
      name = cleaned(name[..<bracket].utf8)
    }
    // A degree behind a comma: "Ann Lee, DVM".
    if !names.isEmpty, name.utf8.count <= 5, !name.utf8.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { continue }
    guard !name.isEmpty, name.utf8.count <= 80, !name.contains("://"), !name.contains("@"), !name.hasPrefix("/"),
      !name.contains("www."), !name.hasSuffix(".com"), !accountNames.contains(name.lowercased()),
      name.utf8.contains(where: { $0 >= 0x41 })
    else { continue }
    names.append(Stated(name, source: statement.source))
  }
  return names
}

/// A name without what is no part of it: said twice ("Ann Lee Ann Lee"), the house in capitals behind it ("Ann Lee EXAMPLE
/// TODAY").
func person(in name: String) -> String {
  var parts = name.split(separator: " ")
  if parts.count >= 4, parts.count % 2 == 0, parts.prefix(parts.count / 2) == parts.suffix(parts.count / 2) {
    parts.removeLast(parts.count / 2)
  }
  let house = parts.reversed().prefix {
    $0.utf8.count > 1 && $0.utf8.allSatisfy { $0 & 0x80 == 0 && !(0x61...0x7A).contains($0) }
  }
  // Surnames are set in capitals too.
  let isHouse = house.contains { part in words(String(part)).contains(where: BylineWords.ofHouses.contains) }
  if isHouse, house.count >= 2, parts.count - house.count >= 2 { parts.removeLast(house.count) }
  return parts.joined(separator: " ")
}

/// In bytes; a longer statement is no list of names.
private let longestByline = 600

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

/// Whether a name is the site's: the same words, or the letters of its address.
func saysOutlet(_ name: String, _ outlet: String?, _ url: String?) -> Bool {
  let own = words(name)
  if isOwnSite(own) { return false }
  if let outlet {
    let house = words(outlet)
    if own == house || house.count > 1 && own.starts(with: house) { return true }
  }
  guard let host = url.flatMap(siteLetters), host.count >= 3 else { return false }
  var parts = name.lowercased().split { $0 == " " || $0 == "." || $0 == "-" }
  if parts.first == "the" { parts.removeFirst() }
  while let last = parts.last, houseWords.contains(String(last)) { parts.removeLast() }
  let letters = Array(parts.joined().utf8)
  return letters.count >= 3 && letters.count * 10 >= host.count * 6 && host.starts(with: letters)
    || letters.count > host.count && letters.starts(with: host)
}

/// Whether words are a person's name: some sites bear the name of who writes them.
private func isOwnSite(_ words: [UInt64]) -> Bool {
  guard (2...3).contains(words.count), let first = words.first, let last = words.last else { return false }
  return GivenNames.table[first] != 0 && !BylineWords.houses.contains(last)
}

/// Whether a name is that of the house, or of a group in it such as "The Example Team".
func isHouse(_ name: String, _ outlet: String?) -> Bool {
  let own = words(name)
  if isOwnSite(own) { return false }
  if let last = own.last, own.count > 1, BylineWords.houses.contains(last) { return true }
  return outlet.map { words($0) == own || words($0) == [BylineWords.article] + own } ?? false
}

/// The letters of the site's own name in an address: "news.example-tribune.co.uk" gives "exampletribune".
private func siteLetters(_ url: String) -> [UInt8]? {
  var rest = Array(url.utf8.prefix(300))[...]
  guard let colon = rest.firstIndex(of: 0x3A) else { return nil }
  rest = rest[(colon + 1)...].drop { $0 == 0x2F }
  let labels = rest.prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F }.split(separator: 0x2E)
    .filter { !$0.elementsEqual("www".utf8) }
  // The longest label but the last is the site's name in nearly all addresses.
  guard let name = labels.dropLast().max(by: { $0.count < $1.count }) else { return nil }
  return name.filter { $0 != 0x2D }.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
}

private let houseWords: Set<String> = [
  "team", "staff", "editors", "editor", "editorial", "pc", "inc", "llc", "ltd", "gmbh", "desk", "redaktion", "online",
]

private let accountNames: Set<String> = [
  "admin", "administrator", "webmaster", "user", "root", "wordpress", "unknown", "anonymous", "null", "undefined",
  "none", "news", "nachrichten", "noticias", "notizie", "nyheter", "nieuws", "press",
  "editor", "author", "guest", "superuser", "n/a", "staff", "website", "content", "-",
]
