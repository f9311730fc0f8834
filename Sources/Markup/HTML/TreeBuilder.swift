extension HTMLDocument {
  init(
    _ source: SourceText, charset: Charset, basis: CharsetBasis,
    fragmentOf context: FragmentContext? = nil
  ) {
    var finished = source.utf8.withUnsafeBufferPointer { bytes in
      var builder = TreeBuilder(bytes, from: source.start, context: context)
      builder.run()
      return builder.finished()
    }
    finished.sortIntoDocumentOrder()
    isTruncated = source.utf8.count > HTMLLimits.bytes
    self.charset = charset
    charsetBasis = basis
    tree = Tree(source, finished)
  }
}

/// The element that a fragment is parsed as the inside of.
struct FragmentContext {
  var name: HTMLName
  var namespace = HTMLNode.Namespace.html
}

/// Builds the tree from tokens as the WHATWG standard has it (13.2.6, "tree construction"), scripting off.
///
/// The extensions follow the standard's sections: `+Modes` the insertion modes outside the body, `+Tables` those of
/// tables, `+BodyStart` and `+BodyEnd` "in body", `+Formatting` the list of active formatting elements, `+Foreign` SVG
/// and MathML. The element stack is bounded (`HTMLLimits.depth`), so that each token costs a bounded number of steps.
struct TreeBuilder {
  enum Mode: UInt8 {
    case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable,
      inCaption
    case inColumnGroup, inTableBody, inRow, inCell, inTemplate, afterBody, inFrameset,
      afterFrameset, afterAfterBody
    case afterAfterFrameset
  }

  /// A place in the tree: the last child of `parent`, or before one of its children.
  struct Place {
    var parent: UInt32
    var before = NodeRecord.none
  }

  /// An element whose formatting goes on in the next block; a marker has no node.
  struct Formatting {
    var node: UInt32
    var name: HTMLName
    var isMarker: Bool { node == NodeRecord.none }
  }

  /// A run of text not yet in the tree.
  struct TextRun {
    var start: Int
    var end: Int
    var flags: RunFlags
  }

  var tokenizer: HTMLTokenizer
  var nodes: [NodeRecord] = []
  var pieces: [PieceRecord] = []
  var doctypes: [DoctypeRecord] = []

  var mode = Mode.initial
  /// Where `text` mode goes back to.
  var originalMode = Mode.initial
  var templateModes: [Mode] = []
  var open: [Open] = []
  /// How many open HTML elements have each tag.
  var openCounts = [UInt32](repeating: 0, count: 256)
  var formatting: [Formatting] = []
  /// Copies of formatting elements that may still be made: they are the only nodes that no byte pays for.
  var copiesLeft: Int
  /// From so many nodes on only text and what holds raw text is added.
  let mostNodes: Int
  var head = NodeRecord.none
  var form = NodeRecord.none
  var allowsFrameset = true
  var fosters = false
  var isQuirky = false
  var ignoresLineFeed = false
  /// Text that waits for the end of its run inside a table.
  var tableText: [TextRun] = []
  /// End tags to come that belong to elements beyond the depth limit, by the low bits of their name.
  var buried = [UInt32](repeating: 0, count: 256)
  var isAnyBuried = false
  /// The element around a fragment.
  let context: Open?

  // The tag at hand; the tokenizer's name, but for `image`.
  var name = HTMLName(raw: NodeRecord.none)
  var tag = Tag.other

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, context: FragmentContext?) {
    tokenizer = HTMLTokenizer(bytes, from: start)
    // Real pages copy fewer than one element per kilobyte (measured on 161 news pages).
    copiesLeft = 10_000 + bytes.count / 64
    mostNodes = HTMLLimits.nodes(ofBytes: bytes.count)
    self.context = context.map { Open($0.name, $0.namespace, node: 0, holdsHTML: false) }
    // News pages have a node for every 128 bytes.
    nodes.reserveCapacity(bytes.count / 100 + 16)
    pieces.reserveCapacity(16)
    nodes.append(NodeRecord(kind: .document))
    if let context = self.context { beginFragment(context) }
  }

  private mutating func beginFragment(_ context: Open) {
    switch context.tag {
    case .title, .textarea: tokenizer.content = .rcdata
    case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.content = .rawtext
    case .script: tokenizer.content = .script
    case .plaintext: tokenizer.content = .plaintext
    default: break
    }
    insertImplied(.html, at: Place(parent: 0))
    if context.tag == .template { templateModes.append(.inTemplate) }
    resetMode()
  }

  mutating func run() {
    while true {
      tokenizer.allowsCDATA = isForeign
      let token = tokenizer.next()
      if token != .text, !tableText.isEmpty { insertTableText() }
      switch token {
      case .text:
        text(TextRun(start: tokenizer.start, end: tokenizer.end, flags: tokenizer.flags))
        continue
      case .startTag: startTag()
      case .endTag: endTag()
      case .comment: comment()
      case .doctype: doctype()
      case .end:
        endPage()
        return
      }
    }
  }

  // MARK: Tokens

  /// The current node, or the context of a fragment while only its root is open.
  var adjustedCurrent: Open? { open.count == 1 ? context ?? open.last : open.last }
  /// Whether that is SVG or MathML.
  @inline(__always)
  var isForeign: Bool {
    guard let last = open.last else { return false }
    if open.count == 1, let context { return context.namespace != .html }
    return last.namespace != .html
  }

  private mutating func startTag() {
    name = tokenizer.name
    tag = name.tag
    ignoresLineFeed = false
    if nodes.count >= mostNodes, !tag.isRaw { return drop() }
    if open.count >= HTMLLimits.depth, !tag.isLeafOrRaw { return bury() }
    if isForeign, let current = adjustedCurrent, !takesHTML(current, startTag: name),
      foreignStartTag()
    {
      return
    }
    while startTag(mode) {}
  }

  private mutating func endTag() {
    name = tokenizer.name
    tag = name.tag
    ignoresLineFeed = false
    if isAnyBuried, buried[Int(name.raw & 255)] > 0 {
      buried[Int(name.raw & 255)] &-= 1
      return
    }
    // Of these an end tag alone makes an element.
    if tag == .p || tag == .br, nodes.count >= mostNodes, !isInButtonScope(tag) { return }
    if isForeign, foreignEndTag() { return }
    while endTag(mode) {}
  }

  /// An element beyond the limit of nodes: its text stands where it should, and its end tag is skipped.
  private mutating func drop() {
    if tag.isLeafOrRaw || isForeign && tokenizer.isSelfClosing { return }
    buried[Int(name.raw & 255)] &+= 1
    isAnyBuried = true
  }

  /// An element beyond the depth limit: it stands beside what it should be inside, and its end tag is skipped.
  private mutating func bury() {
    let namespace = isForeign ? adjustedCurrent?.namespace ?? .html : .html
    insertElement(namespace, opens: false)
    if namespace != .html, tokenizer.isSelfClosing { return }
    buried[Int(name.raw & 255)] &+= 1
    isAnyBuried = true
  }

  private mutating func comment() {
    guard nodes.count < mostNodes else { return }
    let place =
      switch mode {
      case .initial, .beforeHTML, .afterAfterBody, .afterAfterFrameset: Place(parent: 0)
      case .afterBody: Place(parent: open[0].node)
      default: insertionPlace()
      }
    ignoresLineFeed = false
    var record = NodeRecord(kind: .comment)
    record.start = UInt32(truncatingIfNeeded: tokenizer.start)
    record.end = UInt32(truncatingIfNeeded: tokenizer.end)
    record.flags = tokenizer.flags.rawValue
    insert(record, at: place)
  }

  private mutating func doctype() {
    ignoresLineFeed = false
    guard mode == .initial else { return }
    var record = NodeRecord(kind: .doctype)
    record.start = UInt32(truncatingIfNeeded: tokenizer.start)
    record.end = UInt32(truncatingIfNeeded: tokenizer.end)
    record.extra = UInt32(truncatingIfNeeded: doctypes.count)
    doctypes.append(tokenizer.doctype)
    insert(record, at: Place(parent: 0))
    isQuirky = Quirks.asks(tokenizer.doctype, tokenizer.bytes)
    mode = .beforeHTML
  }

  /// The page is over: what it never opened is implied.
  private mutating func endPage() {
    name = HTMLName(raw: NodeRecord.none)
    tag = .other
    while true {
      switch mode {
      case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead:
        imply(before: mode)
      case .text:
        pop()
        mode = originalMode
      default:
        guard !templateModes.isEmpty, openCounts[Int(Tag.template.rawValue)] > 0 else { return }
        pop(through: .template)
        clearFormattingToMarker()
        templateModes.removeLast()
        resetMode()
      }
    }
  }
}
