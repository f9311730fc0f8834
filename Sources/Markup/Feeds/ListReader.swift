import Provenance

/// Turns the XML of feeds and sitemaps into values.
struct ListReader {
  private let source: SourceText
  private var reader: XMLReader

  init(_ source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.source = source
    reader = XMLReader(bytes, from: source.start)
  }

  mutating func list() -> ArticleList? {
    while true {
      switch reader.next() {
      case .finished, .end: return nil
      case .text: continue
      case .start: break
      }
      if reader.isNamed("rss") { return .feed(feed(.rss)) }
      if reader.isNamed("rdf:RDF") || reader.isNamed("RDF") { return .feed(feed(.rdf)) }
      if reader.isNamed("feed") || reader.isNamed("atom:feed") { return .feed(feed(.atom)) }
      if reader.isNamed("urlset") || reader.isNamed("sitemapindex") { return .sitemap(sitemap()) }
      if reader.isNamed("opml") { return .directory(directory()) }
      return nil
    }
  }

  // MARK: Feeds

  private mutating func feed(_ format: Feed.Format) -> Feed {
    var feed = Feed(format: format)
    if let language = reader.attribute("xml:lang") { feed.language = value(language) }
    while true {
      switch reader.next() {
      case .finished: return feed
      case .end: if reader.depth == 0 { return feed }
      case .text: continue
      case .start:
        if reader.isNamed("item") || reader.isNamed("entry") || reader.isNamed("atom:entry") {
          if feed.entries.count < FeedLimits.entries {
            feed.entries.append(entry())
          } else {
            feed.further += 1
            skip()
          }
        } else if reader.isNamed("channel") {
          continue
        } else if reader.isNamed("title") || reader.isNamed("atom:title") {
          let text = content()
          if feed.title == nil { feed.title = text }
        } else if reader.isNamed("link") || reader.isNamed("atom:link") {
          if let link = link(), feed.link == nil { feed.link = link }
        } else if reader.isNamed("language") || reader.isNamed("dc:language") {
          feed.language = content()
        } else {
          skip()
        }
      }
    }
  }

  private mutating func entry() -> FeedEntry {
    var entry = FeedEntry()
    let start = reader.tag.lowerBound
    let depth = reader.depth
    while true {
      switch reader.next() {
      case .text: continue
      case .finished, .end:
        if reader.depth >= depth { continue }
        entry.captured = source.captured(start, max(start, reader.tag.upperBound))
        return entry
      case .start: readPart(of: &entry)
      }
    }
  }

  private mutating func readPart(of entry: inout FeedEntry) {
    if reader.isNamed("title") || reader.isNamed("atom:title") {
      let body = body(isHTMLByCustom: true)
      if entry.title == nil { entry.title = body }
    } else if reader.isNamed("link") || reader.isNamed("atom:link") {
      if let link = link(), entry.link == nil { entry.link = link }
    } else if reader.isNamed("guid") || reader.isNamed("id") || reader.isNamed("atom:id") {
      entry.id = content()
    } else if reader.isNamed("pubDate") || reader.isNamed("published") || reader.isNamed("dc:date")
      || reader.isNamed("issued") || reader.isNamed("dcterms:created")
    {
      let text = content()
      if entry.published == nil { entry.published = text }
    } else if reader.isNamed("updated") || reader.isNamed("modified") || reader.isNamed("dcterms:modified")
      || reader.isNamed("atom:updated")
    {
      let text = content()
      if entry.updated == nil { entry.updated = text }
    } else if reader.isNamed("dc:creator") {
      if let name = content() { entry.authors.append(name) }
    } else if reader.isNamed("author") || reader.isNamed("atom:author") {
      if let name = source(titled: ["name", "atom:name"]) { entry.authors.append(name) }
    } else if reader.isNamed("description") || reader.isNamed("summary") {
      let body = body(isHTMLByCustom: reader.isNamed("description"))
      if entry.summary == nil { entry.summary = body }
    } else if reader.isNamed("content:encoded") || reader.isNamed("content") || reader.isNamed("atom:content") {
      if let body = body(isHTMLByCustom: reader.isNamed("content:encoded")) { entry.content = body }
    } else if reader.isNamed("source") || reader.isNamed("atom:source") {
      entry.source = source(titled: ["title", "atom:title"])
    } else if reader.isNamed("category") {
      if let term = reader.attribute("term") {
        if let term = value(term) { entry.categories.append(term) }
        skip()
      } else if let text = content() {
        entry.categories.append(text)
      }
    } else {
      skip()
    }
  }

  /// The name inside an author or source of Atom, which stands in an element of its own, or the text of one of RSS.
  private mutating func source(titled names: [StaticString]) -> MappedText? {
    let depth = reader.depth
    var plain = MappedText()
    var name: MappedText?
    while true {
      switch reader.next() {
      case .start:
        if names.contains(where: { reader.isNamed($0) }) { name = content() } else { skip() }
      case .text: append(to: &plain)
      case .finished, .end: if reader.depth < depth { return name ?? trimmed(plain) }
      }
    }
  }

  /// The address of a `link`: its text in RSS; in Atom the attribute, of the article itself.
  private mutating func link() -> MappedText? {
    let relation = reader.attribute("rel")
    let isArticle = relation.map { reader.spells("alternate", $0) } ?? true
    let address = reader.attribute("href").flatMap { value($0) }
    let text = content()
    return isArticle ? address ?? text : nil
  }

  private mutating func body(isHTMLByCustom: Bool) -> FeedEntry.Body? {
    let type = reader.attribute("type")
    if let type, reader.spells("xhtml", type) {
      return inside().map { FeedEntry.Body(text: $0, isHTML: true) }
    }
    if let type, !isText(type) {
      skip()
      return nil
    }
    let isHTML =
      type.map {
        reader.spells("html", $0) || reader.spells("text/html", $0) || reader.spells("application/xhtml+xml", $0)
      }
      ?? isHTMLByCustom
    return content().map { FeedEntry.Body(text: $0, isHTML: isHTML) }
  }

  /// Whether a type of Atom is one of text; anything else is a picture or a recording in base64.
  private func isText(_ type: Range<Int>) -> Bool {
    if ["text", "html", "application/xhtml+xml"].contains(where: { reader.spells($0, type) }) { return true }
    return reader.bytes[type].starts(with: "text/".utf8) || type.isEmpty
  }

  // MARK: Lists of feeds

  private mutating func directory() -> FeedDirectory {
    var directory = FeedDirectory()
    while true {
      switch reader.next() {
      case .finished: return directory
      case .end: if reader.depth == 0 { return directory }
      case .text: continue
      case .start:
        guard reader.isNamed("outline") else { continue }
        if let feed = reader.attribute("xmlUrl").flatMap(value) {
          directory.feeds.append(feed)
        } else if let page = (reader.attribute("htmlUrl") ?? reader.attribute("url")).flatMap(value) {
          directory.pages.append(page)
        }
      }
    }
  }

  // MARK: Sitemaps

  private mutating func sitemap() -> Sitemap {
    var sitemap = Sitemap()
    while true {
      switch reader.next() {
      case .finished: return sitemap
      case .end: if reader.depth == 0 { return sitemap }
      case .text: continue
      case .start:
        if reader.isNamed("url") || reader.isNamed("sitemap") {
          let isPage = reader.isNamed("url")
          guard let page = page() else { continue }
          if isPage { sitemap.pages.append(page) } else { sitemap.sitemaps.append(page.location) }
        } else {
          skip()
        }
      }
    }
  }

  private mutating func page() -> Sitemap.Page? {
    let depth = reader.depth
    var location: MappedText?
    var modified: MappedText?
    var title: MappedText?
    var published: MappedText?
    while true {
      switch reader.next() {
      case .text: continue
      case .finished, .end:
        guard reader.depth < depth else { continue }
        return location.map {
          Sitemap.Page(location: $0, lastModified: modified, title: title, published: published)
        }
      case .start:
        if reader.isNamed("loc") {
          location = content()
        } else if reader.isNamed("lastmod") {
          modified = content()
        } else if reader.isNamed("news:title") {
          title = content()
        } else if reader.isNamed("news:publication_date") {
          published = content()
        } else if !reader.isNamed("news:news") {
          skip()
        }
      }
    }
  }

  // MARK: Reading elements

  /// The text of the element at hand without white space around it; nil where there is none.
  private mutating func content() -> MappedText? {
    let depth = reader.depth
    var text = MappedText()
    while true {
      switch reader.next() {
      case .start: continue
      case .text: append(to: &text)
      case .finished, .end: if reader.depth < depth { return trimmed(text) }
      }
    }
  }

  /// The markup inside the element at hand as it stands.
  private mutating func inside() -> MappedText? {
    let depth = reader.depth
    let start = reader.tag.upperBound
    while true {
      switch reader.next() {
      case .start, .text: continue
      case .finished, .end:
        guard reader.depth < depth else { continue }
        var text = MappedText()
        let end = UInt32(truncatingIfNeeded: max(start, reader.tag.lowerBound))
        source.append(UInt32(truncatingIfNeeded: start), end, [], to: &text)
        return trimmed(text)
      }
    }
  }

  private mutating func skip() {
    let depth = reader.depth
    while true {
      switch reader.next() {
      case .start, .text: continue
      case .finished, .end: if reader.depth < depth { return }
      }
    }
  }

  private func append(to text: inout MappedText) {
    source.append(
      UInt32(truncatingIfNeeded: reader.text.lowerBound), UInt32(truncatingIfNeeded: reader.text.upperBound),
      reader.flags, to: &text)
  }

  private func value(_ range: Range<Int>) -> MappedText? {
    var text = MappedText()
    source.append(
      UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound),
      [.references, .attribute, .returns], to: &text)
    return trimmed(text)
  }

  private func trimmed(_ text: MappedText) -> MappedText? {
    guard let first = text.utf8.firstIndex(where: { $0 > 0x20 }), let last = text.utf8.lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return text.slice(TextRange(first, last + 1))
  }
}
