import Markup
import Provenance

/// The blocks of a page of HTML: what a browser would set as one paragraph, heading, item, row or label each.
///
/// - Complexity: O(nodes + bytes).
func htmlPage(_ document: HTMLDocument) -> Page {
  var cutter = BlockCutter(document)
  cutter.cut()
  return cutter.page
}

/// Walks the tree once and cuts its text into blocks.
private struct BlockCutter {
  let document: HTMLDocument
  var page = Page()
  private let kinds = ElementKinds.table
  private let hintTable = ClassHints.table

  /// What is true of the text at this place.
  private struct Context {
    var markup = BlockMarkup()
    var linkDepth = 0
    var isPreformatted = false
    /// Whether block boundaries inside are only spaces: cells of a row.
    var joinsCells = false
  }
  private struct Open {
    var end: UInt32
    var outer: Context
    var isBlock: Bool
  }

  private var context = Context()
  private var open: [Open] = []
  /// Where the block at hand starts in the flow.
  private var start = 0
  private var linkedBytes = 0
  private var blockMarkup = BlockMarkup()
  /// White space seen but not yet set.
  private var space: ByteRange?
  private var breaks = 0
  private var scratch = MappedText()

  init(_ document: HTMLDocument) { self.document = document }

  mutating func cut() {
    var index: UInt32 = 1
    let end = document.all.endIndex
    while index < end {
      while let top = open.last, index >= top.end { close(top) }
      let node = document.all[index]
      switch document.kind(of: node) {
      case .text: addText(node)
      case .element:
        let name = document.name(of: node)
        let kind = kinds[name]
        if kind == .skipped {
          index = document.descendants(of: node).endIndex
          continue
        }
        if kind == .lineBreak { addBreak(node) } else { enter(node, name, isBlock: kind == .block) }
      case .templateContent:
        index = document.descendants(of: node).endIndex
        continue
      case .document, .comment, .doctype: break
      }
      index += 1
    }
    while let top = open.last { close(top) }
    flush(isLast: true)
  }

  private mutating func enter(_ node: HTMLNode, _ name: HTMLName, isBlock: Bool) {
    let end = document.descendants(of: node).endIndex
    guard isBlock else {
      guard name == .a else { return readInlineNames(node, name, end) }
      open.append(Open(end: end, outer: context, isBlock: false))
      context.linkDepth += 1
      return
    }
    if context.joinsCells { part(from: node) } else { flush() }
    open.append(Open(end: end, outer: context, isBlock: true))
    context.markup.take(name)
    context.markup.depth += 1
    if name == .pre || name == .listing || name == .xmp { context.isPreformatted = true }
    if name == .tr, isSimpleRow(node) { context.joinsCells = true }
    let inside = open.last?.outer.markup.inside ?? []
    if name != .body, name != .html { takeNames(of: node) } else { lastHints = [] }
    var container = Container(parent: context.markup.container, look: look(of: node, name), hints: lastHints)
    container.element = context.markup.inside.subtracting(inside)
    if name == .article { container.element.insert(.article) }
    page.containers.append(container)
    context.markup.container = page.containers.count - 1
  }

  /// A span can bear names too ("byline", "caption"), but they are looked for only where they can matter.
  private mutating func readInlineNames(_ node: HTMLNode, _ name: HTMLName, _ end: UInt32) {
    if name == .time { part(from: node) }
    guard name == .span || name == .label || name == .cite, document.attribute(node, .class) != nil else { return }
    open.append(Open(end: end, outer: context, isBlock: false))
    takeNames(of: node)
    // Author and date are told apart by looks, often not by a space.
    if !lastHints.isDisjoint(with: [.byline, .date]) { part(from: node) }
  }

  /// Puts a space before what follows, where none stands.
  private mutating func part(from node: HTMLNode) {
    if space == nil, page.flow.count > start { space = document.captured(node) }
  }

  /// Takes the hints of the element's class, id, itemprop, role and style.
  private mutating func takeNames(of node: HTMLNode) {
    var hints: HintSet = []
    for attribute in document.attributes(of: node) {
      switch attribute.name {
      case .class, .id: document.readValue(of: attribute) { hints.formUnion(ClassHints.hints(in: $0, hintTable)) }
      case .itemprop:
        let value = document.value(of: attribute)
        if value.elementsEqual("articleBody".utf8) { context.markup.inside.insert(.articleBody) }
        if value.elementsEqual("author".utf8) { hints.insert(.byline) }
      case .role:
        let value = document.value(of: attribute)
        for (role, part) in roles where value.elementsEqual(role.utf8) { context.markup.inside.insert(part) }
      case .hidden: context.markup.inside.insert(.hidden)
      case .style:
        var isHidden = false
        document.readValue(of: attribute) { isHidden = hides($0) }
        if isHidden { context.markup.inside.insert(.hidden) }
      default: break
      }
    }
    context.markup.nearHints = lastHints.union(hints)
    context.markup.hints.formUnion(hints)
    lastHints = hints
  }
  /// The hints of the element entered last, which is near to what is entered next.
  private var lastHints: HintSet = []

  /// A hash of an element's name and classes.
  private func look(of node: HTMLNode, _ name: HTMLName) -> UInt64 {
    var hash = hashed(hashSeed, UInt8(truncatingIfNeeded: name.number))
    // The first class without its figures: what follows tells parts of one kind apart.
    if let classes = document.attribute(node, .class) {
      document.readValue(of: classes) { bytes in
        for byte in bytes.drop(while: { $0 <= 0x20 }) {
          if byte <= 0x20 { break }
          if !isDigit(byte) { hash = hashed(hash, byte) }
        }
      }
    }
    return hash
  }

  /// Whether a style attribute says `display:none`.
  private func hides(_ style: UnsafeBufferPointer<UInt8>) -> Bool {
    var matched = 0
    for byte in style where byte != 0x20 {
      let low = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      matched = low == hiding[matched] ? matched + 1 : low == hiding[0] ? 1 : 0
      if matched == hiding.count { return true }
    }
    return false
  }

  /// Whether a table row holds nothing but short cells, so that it reads as one line.
  private func isSimpleRow(_ row: HTMLNode) -> Bool {
    var bytes = 0
    for node in document.descendants(of: row) {
      switch document.kind(of: node) {
      case .text:
        bytes += document.captured(node).count
        if bytes > longestRow { return false }
      case .element:
        let name = document.name(of: node)
        if name != .td, name != .th, name != .p, kinds[name] == .block { return false }
      default: break
      }
    }
    return true
  }

  private mutating func close(_ top: Open) {
    if top.isBlock {
      if top.outer.joinsCells {
        if space == nil, page.flow.count > start {
          space = page.flow.captured(TextRange(page.flow.count, page.flow.count))
        }
      } else {
        flush()
      }
    }
    context = top.outer
    open.removeLast()
  }

  private mutating func addBreak(_ node: HTMLNode) {
    guard page.flow.count > start else { return }
    breaks += 1
    space = document.captured(node)
    // Two breaks, or one behind a sentence, end a paragraph.
    let endsSentence = page.flow.utf8.withUnsafeBufferPointer { bytes -> Bool in
      let end = endBeforeClosers(bytes, start, bytes.count)
      guard end > start else { return false }
      return bytes[end - 1] == 0x2E || bytes[end - 1] == 0x21 || bytes[end - 1] == 0x3F || bytes[end - 1] == 0x3A
    }
    if breaks > 1 || endsSentence || context.isPreformatted { flush() }
  }

  /// Adds a text node, runs of white space set as one space.
  private mutating func addText(_ node: HTMLNode) {
    if let (capture, range) = document.verbatimText(of: node) {
      capture.withUnsafeBufferPointer { addText($0, range, isCaptured: true) }
    } else {
      scratch = MappedText()
      document.appendText(of: node, to: &scratch)
      let utf8 = scratch.utf8
      utf8.withUnsafeBufferPointer { addText($0, 0..<$0.count, isCaptured: false) }
    }
  }

  /// Adds a part of the capture, or of `scratch`.
  private mutating func addText(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCaptured: Bool) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let from = at
      if isSpace(bytes[at]) {
        while at < end, isSpace(bytes[at]) { at += 1 }
        if page.flow.count > start, space == nil {
          space = isCaptured ? ByteRange(from, at) : scratch.captured(TextRange(from, at))
        }
        continue
      }
      // A stretch in which only single spaces stand.
      while at < end {
        if isSpace(bytes[at]) {
          if bytes[at] != 0x20 || at + 1 >= end || isSpace(bytes[at + 1]) { break }
        }
        at += 1
      }
      startStretch()
      if isCaptured {
        page.flow.appendVerbatim(UnsafeBufferPointer(rebasing: bytes[from..<at]), at: from)
      } else {
        page.flow.append(scratch, TextRange(from, at))
      }
      if context.linkDepth > 0 { linkedBytes += at - from }
    }
  }

  private mutating func startStretch() {
    if page.flow.count == start { blockMarkup = context.markup }
    if let space, page.flow.count > start { page.flow.append(" " as Unicode.Scalar, standingFor: space) }
    space = nil
    breaks = 0
  }

  /// Ends the block at hand.
  private mutating func flush(isLast: Bool = false) {
    lastHints = []
    if page.blocks.count > mostBlocks, !isLast, page.flow.count > start {
      if space == nil { space = page.flow.captured(TextRange(page.flow.count, page.flow.count)) }
      return
    }
    space = nil
    breaks = 0
    guard page.flow.count > start else { return }
    let range = page.flow.utf8.withUnsafeBufferPointer { bytes in
      let first = skippingSpace(bytes, start, bytes.count)
      return TextRange(first, trimmingSpace(bytes, first, bytes.count))
    }
    if !range.isEmpty {
      let bytes = page.flow.captured(range)
      blockMarkup.linkedBytes = linkedBytes
      page.blocks.append(
        PageBlock(
          range: range, bytes: bytes, startsGroup: true,
          isListItem: blockMarkup.tag == .listItem, markup: blockMarkup))
      page.flow.append("\n" as Unicode.Scalar, standingFor: ByteRange(bytes.end, bytes.end))
    }
    start = page.flow.count
    linkedBytes = 0
  }
}

/// What the role attribute says of an element.
private let roles: [(String, ElementSet)] = [
  ("main", .main), ("navigation", .nav), ("complementary", .aside), ("contentinfo", .footer), ("banner", .header),
  ("dialog", .dialog),
]
/// What a style attribute says of what is not shown, spaces aside.
private let hiding = Array("display:none".utf8)

/// Bytes of a table row that reads as one line; longer ones lay out a page.
private let longestRow = 600

@inline(__always)
private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

extension BlockMarkup {
  /// Takes what an element says by its name.
  fileprivate mutating func take(_ name: HTMLName) {
    switch name {
    case .p: tag = tag == .cell || tag == .listItem || tag == .quotation || tag == .caption ? tag : .paragraph
    case .h1: setHeading(1)
    case .h2: setHeading(2)
    case .h3: setHeading(3)
    case .h4: setHeading(4)
    case .h5: setHeading(5)
    case .h6: setHeading(6)
    case .li, .dd, .dt: tag = .listItem
    case .td, .th, .tr: tag = .cell
    case .blockquote: tag = .quotation
    case .figcaption, .caption: tag = .caption
    case .pre, .listing, .xmp: tag = .preformatted
    case .div, .section, .article:
      if tag != .caption, tag != .quotation, tag != .cell, tag != .listItem { tag = .other }
    default: break
    }
    switch name {
    case .article: inside.insert(.article)
    case .main: inside.insert(.main)
    case .nav: inside.insert(.nav)
    case .header: inside.insert(.header)
    case .footer: inside.insert(.footer)
    case .aside: inside.insert(.aside)
    case .form: inside.insert(.form)
    case .button, .select, .textarea: inside.insert(.button)
    case .figure, .figcaption: inside.insert(.figure)
    case .table: inside.insert(.table)
    case .ul, .ol, .dl, .menu: inside.insert(.list)
    case .blockquote: inside.insert(.quotation)
    case .noscript: inside.insert(.noscript)
    case .dialog: inside.insert(.dialog)
    default: break
    }
  }

  private mutating func setHeading(_ level: Int) {
    tag = .heading
    headingLevel = level
  }
}
