import Provenance

extension Feed {
  /// Reads a JSON Feed (jsonfeed.org, 1.0 and 1.1); nil where the text is none.
  public init?(json bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
      let document = try? JSONDocument(parsing: start == 0 ? bytes : Array(bytes[start...]), at: start, lenient: true),
      let version = document.root["version"]?.utf8, version.starts(with: "https://jsonfeed.org/version/".utf8),
      let items = document.root["items"]
    else { return nil }
    let root = document.root
    let elements = items.elements
    self.init(
      format: .json, title: root["title"]?.mapped, link: root["home_page_url"]?.mapped,
      language: root["language"]?.mapped, entries: elements.prefix(FeedLimits.entries).map { FeedEntry(json: $0) },
      further: max(0, elements.count - FeedLimits.entries))
  }
}

extension FeedEntry {
  fileprivate init(json item: JSONValue) {
    func plain(_ value: JSONValue?) -> Body? { value?.mapped.map { Body(text: $0, isHTML: false) } }
    title = plain(item["title"])
    link = item["url"]?.mapped ?? item["external_url"]?.mapped
    id = item["id"]?.mapped
    published = item["date_published"]?.mapped
    updated = item["date_modified"]?.mapped
    authors = (item["authors"]?.elements ?? [item["author"]].compactMap { $0 }).compactMap { $0["name"]?.mapped }
    summary = plain(item["summary"])
    content = item["content_html"]?.mapped.map { Body(text: $0, isHTML: true) } ?? plain(item["content_text"])
    categories = item["tags"]?.elements.compactMap(\.mapped) ?? []
    captured = item.source
  }
}
