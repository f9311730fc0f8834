public import Provenance

/// A JSON text (RFC 8259), parsed, in which every value knows the bytes that it stands in.
///
/// Kept as one flat array of nodes in document order: parsing allocates once, strings are decoded when they are asked for.
public struct JSONDocument: Sendable {
  /// The text that was parsed.
  let source: [UInt8]
  /// Where `source` begins in the capture.
  let origin: Int
  /// In document order; an object's member is its key's node, then its value's.
  let nodes: [Node]
  /// Whether `source` is known to be UTF-8.
  let isUTF8: Bool

  struct Node: Sendable {
    let kind: JSONValue.Kind
    let start: Int32
    var end: Int32
    /// The index behind the value's last descendant.
    var next: Int32
  }

  /// Parses `source`.
  ///
  /// - Parameters:
  ///   - origin: where `source` begins in its capture, so that positions are the capture's.
  ///   - isUTF8: whether `source` is known to be UTF-8, so that its strings need not be looked at for that.
  ///   - lenient: takes what pages hold in practice: raw line breaks in strings and commas before a closing bracket.
  /// - Complexity: O(bytes); depth is limited to 512.
  public init(
    parsing source: [UInt8], at origin: Int = 0, isUTF8: Bool = false, lenient: Bool = false
  )
    throws(JSONFailure)
  {
    guard source.count < Int32.max else {
      throw JSONFailure(offset: 0, reason: "the text is over 2 GB long")
    }
    var parser = JSONParser(lenient: lenient)
    if let failure = source.withUnsafeBufferPointer({ parser.parse($0) }) { throw failure }
    self.source = source
    self.origin = origin
    self.isUTF8 = isUTF8
    self.nodes = parser.nodes
  }

  /// The value that the text is.
  public var root: JSONValue { JSONValue(document: self, index: 0) }
}

/// Why a text is no JSON.
public struct JSONFailure: Error, Sendable, Hashable {
  /// Where, in bytes from the start of the text.
  public let offset: Int
  /// What was found there.
  public let reason: String
}

/// One value of a JSON text.
public struct JSONValue: Sendable {
  /// What it is.
  public enum Kind: UInt8, Sendable {
    case null, `true`, `false`, number, string, array, object
  }

  let document: JSONDocument
  let index: Int

  private var node: JSONDocument.Node { document.nodes[index] }
  /// What it is.
  public var kind: Kind { node.kind }
  /// Where it stands in the capture, quotes and brackets included.
  public var source: ByteRange {
    ByteRange(document.origin + Int(node.start), document.origin + Int(node.end))
  }

  /// The value of a member of an object, the last one where the key is repeated; nil where there is none.
  public subscript(key: StaticString) -> JSONValue? {
    guard kind == .object else { return nil }
    var found: JSONValue?
    var at = index + 1
    while at < node.next {
      if JSONValue(document: document, index: at).spells(key) {
        found = JSONValue(document: document, index: at + 1)
      }
      at = Int(document.nodes[at + 1].next)
    }
    return found
  }

  /// The members of an object in order; empty for other kinds.
  public var members: [(key: String, value: JSONValue)] {
    guard kind == .object else { return [] }
    var found: [(String, JSONValue)] = []
    var at = index + 1
    while at < node.next {
      found.append(
        (
          JSONValue(document: document, index: at).string ?? "",
          JSONValue(document: document, index: at + 1)
        ))
      at = Int(document.nodes[at + 1].next)
    }
    return found
  }

  /// The elements of an array in order; empty for other kinds.
  public var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var found: [JSONValue] = []
    var at = index + 1
    while at < node.next {
      found.append(JSONValue(document: document, index: at))
      at = Int(document.nodes[at].next)
    }
    return found
  }

  /// The text of a string.
  public var string: String? { utf8.map { String(decoding: $0, as: UTF8.self) } }

  /// The text of a string as valid UTF-8; escapes are decoded, and what is no Unicode becomes U+FFFD.
  public var utf8: [UInt8]? {
    kind == .string ? plainJSONString(inside, isUTF8: document.isUTF8) : nil
  }

  /// The text of a string as bytes, in place where it holds no escape; bytes that are no UTF-8 stay as they are.
  public var bytes: ArraySlice<UInt8>? {
    guard kind == .string else { return nil }
    let raw = document.source[(Int(node.start) + 1)..<(Int(node.end) - 1)]
    return isPlain(raw) ? raw : utf8?[...]
  }

  /// The text of a string with the bytes that each part came from.
  public var mapped: MappedText? {
    kind == .string ? jsonString(inside, origin: document.origin) : nil
  }

  /// The value of a number; infinite where it is beyond a double's range.
  public var number: Double? {
    guard kind == .number else { return nil }
    return Double(String(decoding: document.source[Int(node.start)..<Int(node.end)], as: UTF8.self))
  }

  /// The text exactly as it stands: for values that are handed on unread.
  public var raw: ArraySlice<UInt8> { document.source[Int(node.start)..<Int(node.end)] }

  /// What stands between the quotes of a string.
  private var inside: ArraySlice<UInt8> { document.source[(Int(node.start) + 1)..<(Int(node.end) - 1)] }

  /// Whether a key is `key`: compared as it stands, decoded only when it holds an escape.
  private func spells(_ key: StaticString) -> Bool {
    let raw = inside
    return key.withUTF8Buffer { wanted in
      if raw.elementsEqual(wanted) { return true }
      guard raw.contains(UInt8(ascii: "\\")) else { return false }
      return jsonString(raw, origin: 0).utf8.elementsEqual(wanted)
    }
  }
}
