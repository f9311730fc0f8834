public import Provenance

/// A list of articles as an outlet publishes it: RSS 0.9x, 1.0 (RDF) and 2.0, Atom, or JSON Feed.
public struct Feed: Sendable {
  /// What it is written in.
  public enum Format: String, Sendable, Hashable {
    case rss, rdf, atom, json
  }

  /// What it is written in.
  public var format: Format
  /// The name of the feed, as a rule that of the outlet.
  public var title: MappedText?
  /// The page it belongs to.
  public var link: MappedText?
  /// The language it says it is in.
  public var language: MappedText?
  /// Its articles, in the order of the feed; no more than `FeedLimits.entries`.
  public var entries: [FeedEntry] = []
  /// How many further articles there are.
  public var further = 0
}

/// What is read of a feed at most.
public enum FeedLimits {
  /// Articles of one feed: feeds give tens, whole archives of small outlets some thousand.
  public static let entries = 10_000
}

/// One article of a feed. Everything is mapped to the bytes of the feed; what is missing is nil.
public struct FeedEntry: Sendable {
  /// Words that are plain text, or markup to be read with `HTMLDocument(_:isFragment:)`.
  public struct Body: Sendable {
    /// The words.
    public var text: MappedText
    /// Whether they are HTML.
    public var isHTML: Bool
  }

  /// The headline; it may hold markup, in RSS by custom, in Atom where it says so.
  public var title: Body?
  /// The address of the article.
  public var link: MappedText?
  /// The name by which the feed knows it.
  public var id: MappedText?
  /// When it says it was published, as written: RFC 822 in RSS, ISO 8601 in the others.
  public var published: MappedText?
  /// When it says it was changed.
  public var updated: MappedText?
  /// Who wrote it, one name each.
  public var authors: [MappedText] = []
  /// The teaser.
  public var summary: Body?
  /// The article itself, where the feed has it.
  public var content: Body?
  /// What it is filed under.
  public var categories: [MappedText] = []
  /// The name of the feed that it was taken over from, where it says so.
  public var source: MappedText?
  /// The bytes of the whole entry.
  public var captured = ByteRange(0, 0)
}

/// The addresses that a site lists for crawlers: pages, or further such lists.
public struct Sitemap: Sendable {
  /// One page.
  public struct Page: Sendable {
    /// Its address.
    public var location: MappedText
    /// When it says it was changed, ISO 8601 as written.
    public var lastModified: MappedText?
    /// The headline, where the list is one of news.
    public var title: MappedText?
    /// When it was published, where the list is one of news.
    public var published: MappedText?
  }

  /// The pages, in the order of the list.
  public var pages: [Page] = []
  /// Addresses of further lists.
  public var sitemaps: [MappedText] = []
}

/// The feeds and pages that a list of subscriptions names (OPML 1.0 and 2.0).
public struct FeedDirectory: Sendable {
  /// The addresses of feeds.
  public var feeds: [MappedText] = []
  /// The addresses of pages that are named without a feed.
  public var pages: [MappedText] = []
}

/// What a file that lists articles is.
public enum ArticleList: Sendable {
  /// A feed.
  case feed(Feed)
  /// A sitemap or an index of sitemaps.
  case sitemap(Sitemap)
  /// A list of feeds.
  case directory(FeedDirectory)

  /// Reads a feed, a sitemap or a list of feeds; nil where it is none of them.
  ///
  /// Broken XML is read as far as it makes sense.
  /// - Complexity: O(bytes).
  public init?(_ bytes: [UInt8], declaredCharset: String? = nil) {
    if let feed = Feed(json: bytes) {
      self = .feed(feed)
      return
    }
    let source = SourceText.read(bytes, declaredCharset: declaredCharset).0
    let list = source.utf8.withUnsafeBufferPointer { buffer -> ArticleList? in
      var reader = ListReader(source, buffer)
      return reader.list()
    }
    guard let list else { return nil }
    self = list
  }
}

extension HTMLDocument {
  /// Reads markup that stands inside something else (an entry of a feed, a value of JSON), positions kept.
  ///
  /// - Parameter isFragment: whether it is what stands inside a body, as a rule; then no head is implied around it.
  public init(_ text: MappedText, isFragment: Bool) {
    let context: FragmentContext? = isFragment ? FragmentContext(name: .div) : nil
    self.init(SourceText(text), charset: .utf8, basis: .content, fragmentOf: context)
  }
}
