import Provenance

/// A page as the classifier sees it: its text, and the blocks it falls into, in page order.
struct Page {
  /// The decoded text, every byte mapped to the capture. Blocks are ranges of it.
  var flow = MappedText()
  /// Every non-blank block once, in page order.
  var blocks: [PageBlock] = []
  /// The elements that hold blocks; empty for a page without HTML.
  var containers: [Container] = []
  /// The words of the blocks; `PageShapes` meets them.
  var words = PageWords()
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
  /// What its HTML says of it; empty for a page without HTML.
  var markup = BlockMarkup()
}

/// What the HTML around a block says of it.
struct BlockMarkup {
  /// The nearest element that gives a block its part.
  var tag = BlockTag.none
  /// 1…6 in a heading, else 0.
  var headingLevel = 0
  /// Bytes of its words inside links.
  var linkedBytes = 0
  /// The elements it stands in.
  var inside: ElementSet = []
  /// What the class names and ids around it hint at: all of them, and those of the two nearest elements.
  var hints: HintSet = []
  var nearHints: HintSet = []
  /// The element that holds it, in the page's containers; -1 without HTML.
  var container = -1
  /// How deep it stands.
  var depth = 0
}

/// The part that an element gives to its text.
enum BlockTag: UInt8 {
  case none, paragraph, heading, listItem, cell, quotation, caption, preformatted, other
}

/// Elements whose text is judged by them.
struct ElementSet: OptionSet {
  let rawValue: UInt32

  static let article = ElementSet(rawValue: 1 << 0)
  static let main = ElementSet(rawValue: 1 << 1)
  static let articleBody = ElementSet(rawValue: 1 << 2)
  static let nav = ElementSet(rawValue: 1 << 3)
  static let header = ElementSet(rawValue: 1 << 4)
  static let footer = ElementSet(rawValue: 1 << 5)
  static let aside = ElementSet(rawValue: 1 << 6)
  static let form = ElementSet(rawValue: 1 << 7)
  static let button = ElementSet(rawValue: 1 << 8)
  static let figure = ElementSet(rawValue: 1 << 9)
  static let table = ElementSet(rawValue: 1 << 10)
  static let list = ElementSet(rawValue: 1 << 11)
  static let quotation = ElementSet(rawValue: 1 << 12)
  static let hidden = ElementSet(rawValue: 1 << 13)
  static let noscript = ElementSet(rawValue: 1 << 14)
  static let dialog = ElementSet(rawValue: 1 << 15)
  /// How many there are.
  static let count = 16
}

/// An element that holds blocks, with what was found in it. Containers stand in page order, outer ones first, so that
/// those in one are a range.
struct Container {
  /// The element around it, in the list of containers; -1 at the top.
  var parent: Int
  /// What it looks like: a hash of its name and classes. The parts of one text mostly look the same.
  var look: UInt64 = 0
  /// What its own names hint at, and what it is itself.
  var hints: HintSet = []
  var element: ElementSet = []
  /// The first container behind it that does not stand in it.
  var end = 0
  /// Words of all blocks in it, of running text in it, and bytes of letters in it, all and linked.
  var words = 0
  var textWords = 0
  var letterBytes = 0
  var linkedBytes = 0
  /// Blocks in it, and blocks of running text directly in it.
  var blocks = 0
  var paragraphs = 0
  /// Paragraph density as in Readability: text here counts fully, one level down half.
  var score: Float = 0
}
