// Extraction: a captured page in, an article or the reason why there is none out.
// This file is the module's public surface, with the values in Explaining (Confidence, PageNote, Explanation).

public import Provenance

/// Reads one captured page: decodes it, finds the article in it, and cuts the page frame with a reason for each block.
///
/// HTML goes through the tree, anything else through the lines; one block classifier serves both.
/// - Parameters:
///   - id: the name that the article gets.
///   - url: where the page lives on the web, when that is known; only used to tell the outlet and to resolve links.
///   - mediaType: the `Content-Type` it was served with, when that is known.
/// - Complexity: O(bytes).
public func article(
  _ id: ArticleID, from capture: Capture, url: String? = nil, mediaType: String? = nil
) -> ExtractionOutcome {
  extraction(id, from: capture, url: url, mediaType: mediaType).outcome
}

/// Reads one captured page as ``article(_:from:url:mediaType:)`` does and tells of each block why it was kept or cut.
///
/// - Complexity: O(bytes).
public func explanation(
  _ id: ArticleID, from capture: Capture, url: String? = nil, mediaType: String? = nil
) -> Explanation {
  let (outcome, sorted) = extraction(id, from: capture, url: url, mediaType: mediaType)
  return Explanation(outcome: outcome, blocks: explainedBlocks(sorted))
}

private func extraction(
  _ id: ArticleID, from capture: Capture, url: String?, mediaType: String?
) -> (outcome: ExtractionOutcome, sorted: SortedPage) {
  if capture.bytes.isEmpty { return (.skipped(.empty), .none) }
  if let kind = binaryKind(of: capture.bytes) { return (.skipped(.notText(detected: kind)), .none) }
  let type = MediaType(mediaType)
  if type.isHTML ?? looksLikeHTML(capture.bytes) {
    return htmlArticle(id, from: capture, url: url, charset: type.charset)
  }
  return plainArticle(id, from: capture, url: url, charset: type.charset)
}

/// What became of a page: nothing is lost silently.
public enum ExtractionOutcome: Sendable {
  /// The article.
  case article(Article)
  /// There is none, and why.
  case skipped(PageFailure)
}

/// Why a page gave no article. Every case tells what the person can do next.
public enum PageFailure: Error, Sendable, Hashable {
  /// Nothing in it but white space.
  case empty
  /// It is no text: a picture, a program, an archive.
  case notText(detected: String)
  /// There is text but no article in it.
  case noArticle(reason: String)

  /// A short name for records: `empty`, `not-text`, `no-article`.
  public var kind: String {
    switch self {
    case .empty: "empty"
    case .notText: "not-text"
    case .noArticle: "no-article"
    }
  }

  /// One sentence for a person: what is wrong and what to do.
  public var message: String {
    switch self {
    case .empty: "the page is empty; capture it again"
    case .notText(let detected): "this is \(detected), not a page of text; save the page itself as HTML or text"
    case .noArticle(let reason): "no article was found: \(reason)"
    }
  }
}

/// What is left of a page without its frame.
public struct Article: Sendable {
  /// Its name in this run.
  public let id: ArticleID
  /// The capture it was found in.
  public let capture: CaptureID
  /// Where the page lives on the web; nil where neither the page nor the caller tells.
  public package(set) var url: String?
  /// Who published it; nil where nothing tells.
  public package(set) var outlet: Stated?
  /// Its headline; nil where there is none.
  public package(set) var title: Stated?
  /// Who wrote it, in the order of the byline; empty where the page does not tell.
  public package(set) var authors: [Stated]
  /// When it was first published. Never a scrape date.
  public package(set) var published: PublicationDate
  /// When it was last changed, where the page tells.
  public package(set) var updated: PublicationDate?
  /// The language as a two-letter code of ISO 639-1; nil where it cannot be told.
  public package(set) var language: String?
  /// The body: paragraphs joined by a blank line, the title not repeated. Maps to the capture.
  public package(set) var text: MappedText
  /// The parts of `text`, in order, not overlapping.
  public package(set) var paragraphs: [Paragraph]
  /// Every block of the page in page order, kept or cut.
  public package(set) var blocks: [Block]
  /// How far the text can be relied on; nil where it was handed over ready.
  public package(set) var confidence: Confidence?
  /// What stands before the text on its page, where something does: it may be only a beginning.
  public package(set) var note: PageNote?

  /// An article of the given parts.
  public init(
    id: ArticleID, capture: CaptureID, url: String?, outlet: Stated?, title: Stated?, authors: [Stated],
    published: PublicationDate, updated: PublicationDate?, language: String?, text: MappedText,
    paragraphs: [Paragraph], blocks: [Block], confidence: Confidence? = nil, note: PageNote? = nil
  ) {
    self.id = id
    self.capture = capture
    self.url = url
    self.outlet = outlet
    self.title = title
    self.authors = authors
    self.published = published
    self.updated = updated
    self.language = language
    self.text = text
    self.paragraphs = paragraphs
    self.blocks = blocks
    self.confidence = confidence
    self.note = note
  }
}

/// Something that the page states about itself, and where.
public struct Stated: Sendable, Hashable {
  /// What it says, decoded and trimmed.
  public let value: String
  /// The captured bytes that say so; nil where it was told by the address or the caller.
  public let source: ByteRange?

  /// A statement.
  public init(_ value: String, source: ByteRange?) {
    self.value = value
    self.source = source
  }
}

/// One block of a page: a paragraph of the article, or a part of the frame with the reason why it was cut.
public struct Block: Sendable, Hashable {
  /// Where it stands in the capture.
  public let bytes: ByteRange
  /// Nil for a block that was kept.
  public let cut: CutReason?

  /// A block.
  public init(bytes: ByteRange, cut: CutReason?) {
    self.bytes = bytes
    self.cut = cut
  }
}

/// Why a block is no part of the article.
public enum CutReason: String, Sendable, Hashable, CaseIterable {
  /// Menus, weather, log-in lines, the site's name and date: the frame of the site.
  case navigation
  /// The headline, which the article keeps as its title.
  case title
  /// Who wrote it and when, kept as authors and dates.
  case byline
  /// Buttons and invitations to share or to save.
  case share
  /// Invitations to subscribe, to get notifications, to use an app.
  case promotion
  /// Advertising.
  case advertisement
  /// Lists of, and links to, other articles.
  case related
  /// What readers wrote, or may write.
  case comments
  /// The rules for comments.
  case commentPolicy = "comment-policy"
  /// Copyright, terms, cookies, privacy.
  case legal
  /// How long a video or a reading takes, how old it is: the furniture of a player.
  case media
  /// The same words stood before in this page.
  case duplicate
  /// Several pages of this host say it, whatever they tell.
  case siteFrame = "site-frame"
  /// None of the article's text around it and nothing of an article in it.
  case boilerplate
}
