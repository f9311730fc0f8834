public import Provenance

/// A page as a tree, built as the WHATWG standard has it (scripting off), in which every text run and attribute knows
/// the captured bytes it came from.
///
/// All nodes stand in one array in document order: the subtree of a node is the run of nodes after it. Nothing is
/// decoded until it is asked for; asking again decodes again.
///
///     let page = HTMLDocument(bytes, declaredCharset: "utf-8")
///     for node in page.descendants(of: page.root) where page.name(of: node) == .p {
///       var text = MappedText()
///       page.appendText(of: node, to: &text)
///     }
public struct HTMLDocument: Sendable {
  /// What it consists of: one reference, so that handing a document on costs little.
  final class Tree: Sendable {
    let source: SourceText
    let nodes: [NodeRecord]
    let attributes: [AttributeRecord]
    let pieces: [PieceRecord]
    let doctypes: [DoctypeRecord]
    let names: NameTable

    init(_ source: SourceText, _ finished: consuming FinishedTree) {
      self.source = source
      nodes = finished.nodes
      attributes = finished.attributes
      pieces = finished.pieces
      doctypes = finished.doctypes
      names = finished.names
    }
  }
  let tree: Tree
  @inline(__always) var source: SourceText { tree.source }
  @inline(__always) var nodes: [NodeRecord] { tree.nodes }
  @inline(__always) var attributeRecords: [AttributeRecord] { tree.attributes }
  @inline(__always) var pieces: [PieceRecord] { tree.pieces }
  @inline(__always) var doctypes: [DoctypeRecord] { tree.doctypes }
  @inline(__always) var names: NameTable { tree.names }
  /// What the bytes were read as.
  public let charset: Charset
  /// What says so.
  public let charsetBasis: CharsetBasis
  /// Whether the page was longer than what is read (`HTMLLimits.bytes`), so that its end is missing.
  public let isTruncated: Bool

  /// Reads a page; every input gives a tree.
  ///
  /// - Parameter declaredCharset: the charset parameter of the Content-Type header, where there was one.
  /// - Complexity: O(bytes).
  public init(_ bytes: [UInt8], declaredCharset: String? = nil) {
    let (source, charset, basis) = SourceText.read(bytes, declaredCharset: declaredCharset)
    self.init(source, charset: charset, basis: basis)
  }

  /// The document node.
  public var root: HTMLNode { HTMLNode(index: 0) }
  /// All nodes in document order, the root first.
  public var all: HTMLNodes { HTMLNodes(0, UInt32(nodes.count)) }

  // MARK: What a node is

  /// What the node is.
  public func kind(of node: HTMLNode) -> HTMLNode.Kind { nodes[Int(node.index)].kind }
  /// Whether it is an element.
  public func isElement(_ node: HTMLNode) -> Bool { kind(of: node) == .element }
  /// Whether it is text.
  public func isText(_ node: HTMLNode) -> Bool { kind(of: node) == .text }
  /// The name of an element; of anything else a name that equals no element's.
  public func name(of node: HTMLNode) -> HTMLName { nodes[Int(node.index)].name }
  /// The language of an element.
  public func namespace(of node: HTMLNode) -> HTMLNode.Namespace {
    guard isElement(node) else { return .html }
    return HTMLNode.Namespace(rawValue: nodes[Int(node.index)].flags & 3) ?? .html
  }
  /// How a name is spelled.
  public func spelling(of name: HTMLName) -> String { names.spelling(name) }
  /// The name spelled `text` (in lower case, as HTML names are), nil where neither HTML nor this page has it.
  public func name(_ text: String) -> HTMLName? { names.find(Array(text.utf8)) }

  // MARK: Where a node is

  /// The node it is in; nil for the root.
  public func parent(of node: HTMLNode) -> HTMLNode? { link(nodes[Int(node.index)].parent) }
  /// Its first child.
  public func firstChild(of node: HTMLNode) -> HTMLNode? {
    let next = node.index &+ 1
    return next < nodes[Int(node.index)].next ? HTMLNode(index: next) : nil
  }
  /// Its last child.
  public func lastChild(of node: HTMLNode) -> HTMLNode? {
    let record = nodes[Int(node.index)]
    return record.kind == .text ? nil : link(record.last)
  }
  /// The node after it in the same parent.
  public func nextSibling(of node: HTMLNode) -> HTMLNode? {
    let record = nodes[Int(node.index)]
    guard record.parent != NodeRecord.none, record.next < nodes[Int(record.parent)].next else {
      return nil
    }
    return HTMLNode(index: record.next)
  }
  /// The node before it in the same parent.
  public func previousSibling(of node: HTMLNode) -> HTMLNode? {
    link(nodes[Int(node.index)].previous)
  }
  /// Its children, first to last.
  public func children(of node: HTMLNode) -> HTMLChildren { HTMLChildren(nodes, of: node) }
  /// Everything below it in document order.
  public func descendants(of node: HTMLNode) -> HTMLNodes {
    HTMLNodes(node.index &+ 1, nodes[Int(node.index)].next)
  }
  /// Whether `node` lies below `ancestor`.
  public func isInside(_ node: HTMLNode, _ ancestor: HTMLNode) -> Bool {
    ancestor < node && node.index < nodes[Int(ancestor.index)].next
  }
  /// The nearest element around it, nil at the top.
  public func parentElement(of node: HTMLNode) -> HTMLNode? {
    guard let parent = parent(of: node), isElement(parent) else { return nil }
    return parent
  }

  /// The captured bytes of its start tag (empty where the tag was implied), of its text from the first to the last
  /// byte, or of the comment.
  public func captured(_ node: HTMLNode) -> ByteRange {
    let record = nodes[Int(node.index)]
    var start = record.start
    var end = record.end
    if record.kind == .text {
      forEachPiece(of: node) { from, to, _ in
        start = min(start, from)
        end = max(end, to)
      }
    }
    return source.captured(Int(start), Int(end))
  }

  private func link(_ index: UInt32) -> HTMLNode? {
    index == NodeRecord.none ? nil : HTMLNode(index: index)
  }
}

/// What is read of a page at most. Beyond a limit the page is read on as well as it goes.
public enum HTMLLimits {
  /// Bytes of one page, 1 GiB: positions are 32 bits.
  public static let bytes = 1 << 30
  /// Elements inside one another, as in the browsers; what is deeper stands beside instead of inside.
  public static let depth = 512
  /// Attributes of one element; real pages stay below 100, further ones are dropped.
  public static let attributes = 256
  /// Nodes of a page of so many bytes: where they are more, further elements are not opened, and their text goes on.
  /// News pages have a node for every 128 bytes.
  public static func nodes(ofBytes bytes: Int) -> Int { 131_072 + bytes / 64 }
  /// Attributes of all elements of a page of so many bytes; further ones are dropped.
  public static func attributes(ofBytes bytes: Int) -> Int { 131_072 + bytes / 32 }
}
