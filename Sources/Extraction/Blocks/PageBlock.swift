import Provenance

/// A page as the classifier sees it: its text, and the blocks it falls into, in page order.
struct Page {
  /// The decoded text, every byte mapped to the capture. Blocks are ranges of it.
  var flow: MappedText
  /// Every non-blank block once, in page order.
  var blocks: [PageBlock]
}

/// A paragraph-like piece of a page, before anybody knows whether it belongs to the article.
struct PageBlock {
  /// Its words in the page's flow; trimmed, a list mark not included.
  var range: TextRange
  /// All captured bytes it stands for, list mark included.
  var bytes: ByteRange
  /// Whether a blank line (or a block boundary of HTML) stands before it.
  var startsGroup: Bool
  /// Whether it bears a list mark.
  var isListItem = false
}
