public import Dossiers
public import Markup
public import Provenance

/// A page to be read: captured bytes with what the giver knows about them.
public struct Page: Sendable {
  /// The bytes as received.
  public let capture: Capture
  /// The name that the article should get; made unique within a run.
  public let name: String
  /// Where the page lives on the web, where the giver knows.
  public let url: String?
  /// The `Content-Type` it was served with, where the giver knows.
  public let mediaType: String?
  /// The text and what is known of it, where the giver has done the extraction: a record of a JSON-lines file.
  public let record: ArticleRecord?

  /// The file that it was read from, as a person named it; the same for all pages of one container.
  public let path: String
  /// The entry of a feed that it is; its capture is then the whole feed.
  package let entry: FeedPlace?
  /// What its container says of it.
  package let told: ToldByContainer

  /// A page.
  public init(
    capture: Capture, name: String, url: String? = nil, mediaType: String? = nil, record: ArticleRecord? = nil,
    path: String? = nil
  ) {
    self.init(
      capture: capture, name: name, url: url, mediaType: mediaType, record: record, path: path, entry: nil,
      told: ToldByContainer())
  }

  package init(
    capture: Capture, name: String, url: String? = nil, mediaType: String? = nil, record: ArticleRecord? = nil,
    path: String?, entry: FeedPlace? = nil, told: ToldByContainer = ToldByContainer()
  ) {
    self.capture = capture
    self.name = name
    self.url = url
    self.mediaType = mediaType
    self.record = record
    self.path = path ?? capture.location
    self.entry = entry
    self.told = told
  }
}

/// An entry of a feed, and what is known of the feed's file.
package struct FeedPlace: Sendable {
  package let feed: Feed
  package let index: Int
  /// Where the feed was read from, its address and its `Content-Type`.
  package let location: String
  package let url: String?
  package let mediaType: String?
}

/// What the container of a page says of it: the mail that it was sent in.
package struct ToldByContainer: Sendable {
  /// What it is about.
  package var title: String?
  /// When it was sent, ISO 8601.
  package var published: String?

  package init(title: String? = nil, published: String? = nil) {
    self.title = title
    self.published = published
  }
}

/// A page, or why there is none.
public enum PageOutcome: Sendable {
  /// A page.
  case page(Page)
  /// What could not be read, and why.
  case unreadable(SkippedInput)

  /// What could not be read; nil for a page.
  public var skipped: SkippedInput? {
    if case .unreadable(let skipped) = self { skipped } else { nil }
  }
}

/// An article that was handed over already extracted, as one JSON object; positions are those of the object's bytes.
public struct ArticleRecord: Sendable {
  /// The text, mapped to the record's bytes.
  public let text: MappedText
  /// The headline, mapped likewise.
  public let title: MappedText?
  /// When it was published: ISO 8601.
  public let date: String?
  /// When it was received, where the record tells that apart: ISO 8601. Never a date of publication.
  public let arrived: String?
  /// Who published it.
  public let outlet: String?
  /// The language it is said to be in.
  public let language: String?

  /// The record that a JSON object `{"text", "title"?, "date"?, "arrived"?, "source"?, "lang"?}` is; nil where it has no text.
  public init?(_ object: JSONValue) {
    guard let text = object["text"]?.mapped else { return nil }
    self.text = text
    title = object["title"]?.mapped
    date = object["date"]?.string ?? object["published"]?.string
    arrived = object["arrived"]?.string
    outlet = object["source"]?.string
    language = object["lang"]?.string
  }
}

/// The pages with names that differ: a name that was taken gets "-2", "-3", … in the order of input.
func uniquelyNamed(_ pages: [PageOutcome]) -> [NamedPage] {
  var taken: Set<String> = []
  /// The number that each name was last given; so a million pages of one name cost no more than others.
  var last: [String: Int] = [:]
  return pages.map { outcome in
    guard case .page(let page) = outcome else { return NamedPage(outcome: outcome, id: nil) }
    var name = page.name
    var count = last[page.name] ?? 1
    while !taken.insert(name).inserted {
      count += 1
      name = "\(page.name)-\(count)"
    }
    last[page.name] = count
    return NamedPage(outcome: outcome, id: ArticleID(name))
  }
}

/// A page with the name that it has in this run.
struct NamedPage: Sendable {
  let outcome: PageOutcome
  let id: ArticleID?
}
