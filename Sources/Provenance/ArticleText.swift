/// The text of one article, as captured and as mended, and the one place where evidence is cut.
public struct ArticleText: Sendable {
  /// The article it belongs to.
  public let article: ArticleID
  /// The capture it came from.
  public let capture: CaptureID
  /// The text after decoding and cutting the page frame; nothing mended.
  public let captured: MappedText
  /// The text that is read: `captured` with its repairs made. All ranges of later steps lie in it.
  public let mended: MappedText

  /// A text with nothing mended.
  public init(article: ArticleID, capture: CaptureID, captured: MappedText) {
    self.init(article: article, capture: capture, captured: captured, mended: captured)
  }

  /// A text with the repairs in `mended`, which maps to the same capture.
  public init(article: ArticleID, capture: CaptureID, captured: MappedText, mended: MappedText) {
    self.article = article
    self.capture = capture
    self.captured = captured
    self.mended = mended
  }

  /// The UTF-8 bytes that are read.
  public var utf8: [UInt8] { mended.utf8 }

  /// The words of the mended text in `range`, traced to the captured bytes.
  ///
  /// `bytes` of the result are the smallest run that holds all that the words came from; `text` is what stands there
  /// unrepaired.
  public func evidence(_ range: TextRange) -> Evidence {
    let bytes = mended.captured(range)
    let reading = mended.string(range)
    let original = captured.text(from: bytes).map(captured.string) ?? ""
    return Evidence(
      article: article, capture: capture, bytes: bytes, text: original,
      repaired: original == reading ? nil : reading)
  }
}
