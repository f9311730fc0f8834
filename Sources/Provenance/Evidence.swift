/// Words of a capture that back a line on screen: which capture, which bytes of it, and what they say.
///
/// Renderers take evidence, not strings: whatever is displayed was cut by ``ArticleText/evidence(_:)`` from a capture.
public struct Evidence: Sendable, Hashable {
  /// The article it was found in.
  public let article: ArticleID
  /// The capture of that article.
  public let capture: CaptureID
  /// Where in the capture; half-open, in bytes as received.
  public let bytes: ByteRange
  /// The words found there after decoding, before any repair.
  public let text: String
  /// The words as mended; nil where nothing was mended.
  public let repaired: String?

  package init(
    article: ArticleID, capture: CaptureID, bytes: ByteRange, text: String, repaired: String?
  ) {
    self.article = article
    self.capture = capture
    self.bytes = bytes
    self.text = text
    self.repaired = repaired
  }

  /// What a person should read: the mended words where there are any.
  public var reading: String { repaired ?? text }
}
