/// A node of one `HTMLDocument`: its place in document order.
///
/// Nodes are numbered in document order, so `a < b` says that `a` starts first, and the nodes below a node are the
/// numbers after it, without a gap.
public struct HTMLNode: Sendable, Hashable, Comparable {
  /// The place in document order; 0 is the document itself.
  public let index: UInt32

  @inlinable init(index: UInt32) { self.index = index }

  /// The one that starts first.
  @inlinable public static func < (a: Self, b: Self) -> Bool { a.index < b.index }

  /// What a node is.
  public enum Kind: UInt8, Sendable {
    /// The root.
    case document
    /// An element.
    case element
    /// A run of text.
    case text
    /// A comment.
    case comment
    /// The document type.
    case doctype
    /// What stands inside a `template` element, of which it is the only child.
    case templateContent
  }

  /// The language an element belongs to.
  public enum Namespace: UInt8, Sendable {
    case html, svg, math
  }
}

/// Neighbouring nodes in document order.
public struct HTMLNodes: RandomAccessCollection, Sendable {
  /// The place of the first.
  public let startIndex: UInt32
  /// The place after the last.
  public let endIndex: UInt32

  @inlinable init(_ startIndex: UInt32, _ endIndex: UInt32) {
    self.startIndex = startIndex
    self.endIndex = Swift.max(startIndex, endIndex)
  }

  /// The node at a place.
  @inlinable public subscript(position: UInt32) -> HTMLNode { HTMLNode(index: position) }
  /// The place after `i`.
  @inlinable public func index(after i: UInt32) -> UInt32 { i &+ 1 }
  /// The place before `i`.
  @inlinable public func index(before i: UInt32) -> UInt32 { i &- 1 }
  /// The place `distance` after `i`.
  @inlinable public func index(_ i: UInt32, offsetBy distance: Int) -> UInt32 {
    UInt32(Int(i) + distance)
  }
  /// How far `end` is after `start`.
  @inlinable public func distance(from start: UInt32, to end: UInt32) -> Int {
    Int(end) - Int(start)
  }
}

/// The children of a node, first to last.
public struct HTMLChildren: Sequence, IteratorProtocol, Sendable {
  private let nodes: [NodeRecord]
  /// The next child, and the place after the last.
  private var upcoming: UInt32
  private let end: UInt32

  init(_ nodes: [NodeRecord], of node: HTMLNode) {
    self.nodes = nodes
    upcoming = node.index &+ 1
    end = nodes[Int(node.index)].next
  }

  /// The next child.
  public mutating func next() -> HTMLNode? {
    guard upcoming < end else { return nil }
    defer { upcoming = nodes[Int(upcoming)].next }
    return HTMLNode(index: upcoming)
  }
}

/// An attribute as it stands in a start tag.
public struct HTMLAttribute: Sendable {
  /// Its name.
  public let name: HTMLName
  let record: AttributeRecord
}

/// The attributes of one element in the order of its tag.
public struct HTMLAttributes: RandomAccessCollection, Sendable {
  private let records: [AttributeRecord]
  private let places: Range<Int>

  init(_ records: [AttributeRecord], _ places: Range<Int>) {
    self.records = records
    self.places = places
  }

  /// The place of the first.
  public var startIndex: Int { places.lowerBound }
  /// The place after the last.
  public var endIndex: Int { places.upperBound }
  /// The attribute at a place.
  public subscript(position: Int) -> HTMLAttribute {
    HTMLAttribute(name: records[position].name, record: records[position])
  }
}

// MARK: Storage

/// One node as stored. While the tree grows nodes stand in the order they were made; the finished tree is in document
/// order.
struct NodeRecord {
  /// No node, no attribute, no piece.
  static let none = UInt32.max

  var parent: UInt32 = NodeRecord.none
  /// The first child; in the text nodes, nothing.
  var first: UInt32 = NodeRecord.none
  /// The last child; in a text node its last piece in `pieces`, none where it has only the one inside the node.
  var last: UInt32 = NodeRecord.none
  var previous: UInt32 = NodeRecord.none
  /// The next sibling while the tree grows; in the finished tree the first node after all that is below this one.
  var next: UInt32 = NodeRecord.none
  var name = HTMLName(raw: NodeRecord.none)
  /// Where its tag, its comment or its first piece of text stands in the decoded bytes.
  var start: UInt32 = 0
  var end: UInt32 = 0
  /// First attribute in `attributes`, second piece in `pieces`, place in `doctypes`.
  var extra: UInt32 = NodeRecord.none
  /// How many attributes.
  var count: UInt16 = 0
  var kind: HTMLNode.Kind
  /// `RunFlags` of text and comments; the namespace of an element.
  var flags: UInt8 = 0
}

/// One attribute as stored: where its value stands in the decoded bytes, and how to read it.
struct AttributeRecord {
  var name: HTMLName
  var start: UInt32
  var end: UInt32
  var flags: RunFlags
}

/// A further piece of a text node.
struct PieceRecord {
  var start: UInt32
  var end: UInt32
  var next: UInt32
  var flags: RunFlags
}

/// A document type as stored.
struct DoctypeRecord {
  var name: Run?
  var publicID: Run?
  var systemID: Run?
  var forcesQuirks = false

  struct Run {
    var start: UInt32
    var end: UInt32
  }
}

/// What has to be done to the bytes of a run to read it; nothing where it is empty.
struct RunFlags: OptionSet, Sendable {
  let rawValue: UInt8

  /// Holds `&`, where character references count.
  static let references = RunFlags(rawValue: 1)
  /// Holds a carriage return.
  static let returns = RunFlags(rawValue: 2)
  /// Holds NULs, which read as U+FFFD.
  static let nulls = RunFlags(rawValue: 4)
  /// Is the value of an attribute, in which fewer references count.
  static let attribute = RunFlags(rawValue: 8)
}
