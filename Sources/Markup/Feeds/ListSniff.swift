/// Whether the root element of XML says that it is a feed, a sitemap or a list of feeds.
///
/// Only looks at `head`, the first bytes of a file; NULs are passed over, so that UTF-16 is told too.
/// - Complexity: O(head).
public func startsArticleList(_ head: some Collection<UInt8>) -> Bool {
  let bytes = head.filter { $0 != 0 }
  return bytes.withUnsafeBufferPointer { buffer in
    var at = 0
    // A byte order mark, or what is left of one.
    while at < min(4, buffer.count), buffer[at] >= 0x80 { at += 1 }
    var reader = XMLReader(buffer, from: at)
    while true {
      switch reader.next() {
      case .start: return listRoots.contains { reader.isNamed($0) }
      case .text:
        // Words before the root are no XML.
        guard buffer[reader.text].allSatisfy({ $0 <= 0x20 }) else { return false }
      case .end, .finished: return false
      }
    }
  }
}

private let listRoots: [StaticString] = [
  "rss", "rdf:RDF", "RDF", "feed", "atom:feed", "urlset", "sitemapindex", "opml",
]
