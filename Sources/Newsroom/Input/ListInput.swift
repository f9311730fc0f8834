import Dossiers
import Markup
import Provenance

/// The pages in a feed, one for each entry; lists of addresses hold none, which is said. Nil where `bytes` are neither.
///
/// Each page's capture is the feed itself, so that evidence lies in the bytes that were received.
func listedPages(in bytes: [UInt8], of origin: PageOrigin) -> [PageOutcome]? {
  guard bytes.count <= longestList else {
    return [origin.skipped("too-large", "the feed is over \(longestList >> 20) MiB; split it")]
  }
  switch ArticleList(bytes, declaredCharset: origin.charset) {
  case .feed(let feed): return feedPages(feed, bytes, of: origin)
  case .sitemap(let sitemap):
    return [origin.addressesOnly("a sitemap", pages: sitemap.pages.map(\.location), lists: sitemap.sitemaps)]
  case .directory(let directory):
    return [origin.addressesOnly("a list of feeds (OPML)", pages: directory.pages, lists: directory.feeds)]
  case nil: return nil
  }
}

/// Feeds of a hundred articles in full take some MiB; text in them costs several times its bytes.
private let longestList = 64 << 20

func feedPages(_ feed: Feed, _ bytes: [UInt8], of origin: PageOrigin) -> [PageOutcome] {
  guard !feed.entries.isEmpty else { return [origin.skipped("empty-feed", "the feed has no entries; fetch it again")] }
  let whole = Capture(bytes, location: origin.location)
  let entries = feed.entries.indices.map { index -> PageOutcome in
    let inner = origin.inside(index + 1, number: index + 1)
    return .page(
      Page(
        capture: Capture(id: whole.id, bytes: bytes, location: inner.location), name: inner.name, path: origin.path,
        entry: FeedPlace(
          feed: feed, index: index, location: origin.location, url: origin.url, mediaType: origin.mediaType)))
  }
  return entries + origin.tooMany(feed.further, "entries")
}

extension PageOrigin {
  /// Says that a container holds more than is read of it.
  func tooMany(_ further: Int, _ what: String) -> [PageOutcome] {
    further == 0 ? [] : [skipped("too-many", "\(further) further \(what) are not read; split the file")]
  }

  /// The charset that its `Content-Type` names.
  fileprivate var charset: String? {
    guard let mediaType, let place = mediaType.lowercased().firstRange(of: "charset=") else { return nil }
    let label = mediaType[place.upperBound...].prefix { $0 != ";" }
    return label.filter { $0 != "\"" && $0 != "'" && $0 != " " }
  }

  /// Says that a file only lists addresses, and how many.
  fileprivate func addressesOnly(_ what: String, pages: [MappedText], lists: [MappedText]) -> PageOutcome {
    func count(_ addresses: [MappedText], _ one: String, _ many: String) -> String? {
      addresses.isEmpty ? nil : "\(addresses.count) \(addresses.count == 1 ? one : many)"
    }
    let counts = [
      count(pages, "address of a page", "addresses of pages"),
      count(lists, "address of a feed or list", "addresses of feeds or lists"),
    ].compactMap { $0 }.joined(separator: " and ")
    guard let first = pages.first ?? lists.first else {
      return skipped("addresses-only", "this is \(what) and lists no address")
    }
    let address = first.string(TextRange(0, min(first.count, 200)))
    return skipped(
      "addresses-only",
      "this is \(what): it lists \(counts) (the first: \(address)) and no text; fetch these and give them")
  }
}
