import Markup
import Provenance

/// An article as JSON-LD describes it (schema.org/Article and its kinds).
struct LinkedArticle {
  typealias Statement = PageStatements.Statement

  var headline: Statement?
  var published: Statement?
  var modified: Statement?
  var authors: [Statement] = []
  var publisher: Statement?
  var body: String?
  var isFree: Bool?
  var isNews = false
  /// Whether it describes the page as such and not an article on it: only its date is of use.
  var isPage = false

  /// Whether it is a film.
  var isFilm = false

  /// How well it is described.
  var weight: Int {
    (headline == nil ? 0 : 2) + (published == nil ? 0 : 2) + (authors.isEmpty ? 0 : 1) + (body == nil ? 0 : 1)
      + (isNews ? 2 : 0)
  }
}

/// The articles that a JSON-LD text describes, in its order.
///
/// - Complexity: O(bytes); nothing is followed deeper than twelve levels.
func linkedArticles(in text: MappedText) -> [LinkedArticle] {
  var utf8 = text.utf8
  var dropped = 0
  // Some pages wrap it in comments.
  while let first = utf8.first, first != 0x7B, first != 0x5B {
    utf8.removeFirst()
    dropped += 1
    if dropped > 200 { return [] }
  }
  guard let end = utf8.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }) else { return [] }
  utf8.removeSubrange((end + 1)...)
  let start = text.captured(TextRange(dropped, dropped)).start
  guard let document = try? JSONDocument(parsing: utf8, at: start, lenient: true) else { return [] }
  var reader = LinkedReader()
  reader.read(document.root, depth: 0)
  return reader.articles.map(reader.resolved)
}

private struct LinkedReader {
  var articles: [LinkedArticle] = []
  /// Names of the persons and organisations that other objects refer to by @id.
  private var names: [String: PageStatements.Statement] = [:]

  mutating func read(_ value: JSONValue, depth: Int) {
    guard depth < 12 else { return }
    switch value.kind {
    case .array: for element in value.elements { read(element, depth: depth + 1) }
    case .object:
      if let id = value["@id"]?.string, let name = value["name"].flatMap(statement) { names[id] = name }
      if let types = value["@type"] {
        if isArticle(types) {
          articles.append(article(value, types))
        } else if types.string == "WebPage", value["datePublished"] != nil {
          var page = LinkedArticle()
          page.isPage = true
          page.published = value["datePublished"].flatMap(statement)
          articles.append(page)
        } else if types.string == "VideoObject" {
          var film = LinkedArticle()
          film.isFilm = true
          articles.append(film)
        }
      }
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"] as [StaticString] {
        if let inner = value[key], inner.kind != .string { read(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  private func isArticle(_ types: JSONValue) -> Bool {
    let all = types.kind == .array ? types.elements.compactMap(\.string) : [types.string].compactMap { $0 }
    return all.contains {
      $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") || $0.hasSuffix("Report")
        || $0.hasSuffix("ClaimReview")
    }
  }

  private func article(_ value: JSONValue, _ types: JSONValue) -> LinkedArticle {
    var article = LinkedArticle()
    // A check of facts names the house that checked, and not what the page is called.
    let isCheck = types.string == "ClaimReview"
    if !isCheck { article.headline = value["headline"].flatMap(statement) ?? value["name"].flatMap(statement) }
    article.published = value["datePublished"].flatMap(statement) ?? value["dateCreated"].flatMap(statement)
    article.modified = value["dateModified"].flatMap(statement)
    if !isCheck, let author = value["author"] ?? value["creator"] {
      article.authors = people(author, depth: 0)
    }
    if let publisher = value["publisher"] { article.publisher = people(publisher, depth: 0).first }
    article.body = value["articleBody"]?.string
    if let free = value["isAccessibleForFree"] {
      article.isFree = free.kind == .true || free.string?.lowercased() == "true"
    }
    article.isNews = String(decoding: types.raw, as: UTF8.self).contains("NewsArticle")
    return article
  }

  /// The names in an author or publisher: a string, an object with a name, a reference, or a list of these.
  private func people(_ value: JSONValue, depth: Int) -> [PageStatements.Statement] {
    guard depth < 4 else { return [] }
    switch value.kind {
    case .string: return statement(value).map { [$0] } ?? []
    case .array: return value.elements.prefix(40).flatMap { people($0, depth: depth + 1) }
    case .object:
      if let name = value["name"] { return people(name, depth: depth + 1) }
      if let given = value["givenName"]?.utf8, let family = value["familyName"]?.utf8 {
        let name = cleaned(given + [0x20] + family)
        return name.isEmpty ? [] : [PageStatements.Statement(text: name, source: value.source)]
      }
      if let id = value["@id"]?.string { return [PageStatements.Statement(text: reference + id, source: value.source)] }
      return []
    default: return []
    }
  }

  /// Replaces references by the names of what they refer to.
  func resolved(_ article: LinkedArticle) -> LinkedArticle {
    var article = article
    func resolve(_ statement: PageStatements.Statement) -> PageStatements.Statement? {
      guard statement.text.hasPrefix(reference) else { return statement }
      return names[String(statement.text.dropFirst(reference.count))]
    }
    article.authors = article.authors.compactMap(resolve)
    article.publisher = article.publisher.flatMap(resolve)
    return article
  }

  private let reference = "\u{1}@id:"

  private func statement(_ value: JSONValue) -> PageStatements.Statement? {
    guard let text = value.utf8.map({ cleaned($0) }), !text.isEmpty else { return nil }
    return PageStatements.Statement(text: text, source: value.source)
  }
}
