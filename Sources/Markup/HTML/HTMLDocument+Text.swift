public import Provenance

extension HTMLDocument {
  // MARK: Attributes

  /// The attributes of an element in the order of its tag; of two of one name only the first.
  public func attributes(of node: HTMLNode) -> HTMLAttributes {
    let record = nodes[Int(node.index)]
    let first = record.kind == .element && record.count > 0 ? Int(record.extra) : 0
    return HTMLAttributes(attributeRecords, first..<first + (record.kind == .element ? Int(record.count) : 0))
  }

  /// The attribute `name` of an element.
  public func attribute(_ node: HTMLNode, _ name: HTMLName) -> HTMLAttribute? {
    let record = nodes[Int(node.index)]
    guard record.kind == .element, record.count > 0 else { return nil }
    let first = Int(record.extra)
    for index in first..<first + Int(record.count) where attributeRecords[index].name == name {
      return HTMLAttribute(name: name, record: attributeRecords[index])
    }
    return nil
  }

  /// The value of an attribute as UTF-8.
  public func value(of attribute: HTMLAttribute) -> [UInt8] {
    var bytes: [UInt8] = []
    let record = attribute.record
    source.append(record.start, record.end, record.flags.union(.attribute), to: &bytes)
    return bytes
  }

  /// The value of the attribute `name` as UTF-8; nil where the element does not have it.
  public func value(_ node: HTMLNode, _ name: HTMLName) -> [UInt8]? {
    guard let attribute = attribute(node, name) else { return nil }
    return value(of: attribute)
  }

  /// Calls `body` with the value of an attribute as UTF-8, which is not copied where it reads as it stands.
  public func readValue(of attribute: HTMLAttribute, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let record = attribute.record
    guard record.flags.isDisjoint(with: [.references, .returns, .nulls]) else {
      return value(of: attribute).withUnsafeBufferPointer(body)
    }
    source.utf8.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(record.start)..<Int(record.end)]))
    }
  }

  /// Adds the value of an attribute, each character mapped to its captured bytes.
  public func appendValue(of attribute: HTMLAttribute, to text: inout MappedText) {
    let record = attribute.record
    source.append(record.start, record.end, record.flags.union(.attribute), to: &text)
  }

  /// The captured bytes of the value, without its quotation marks.
  public func captured(_ attribute: HTMLAttribute) -> ByteRange {
    source.captured(Int(attribute.record.start), Int(attribute.record.end))
  }

  // MARK: Text

  /// Adds the text of a text node or comment, or of everything below an element in document order, each character
  /// mapped to its captured bytes.
  ///
  /// Below an element, the text of `script`, `style` and `template` is left out; asked for itself, such an element
  /// gives its own.
  /// - Complexity: O(nodes and bytes below).
  public func appendText(of node: HTMLNode, to text: inout MappedText) {
    forEachTextNode(in: node) { source.append($0, $1, $2, to: &text) }
  }

  /// Adds the same text as plain UTF-8.
  public func appendText(of node: HTMLNode, to utf8: inout [UInt8]) {
    forEachTextNode(in: node) { source.append($0, $1, $2, to: &utf8) }
  }

  /// The capture, and the part of it that a text node is, where the node reads just as these bytes do; nil where its
  /// text has to be decoded or is in pieces: see `appendText`.
  public func verbatimText(of node: HTMLNode) -> (capture: [UInt8], range: Range<Int>)? {
    let record = nodes[Int(node.index)]
    guard record.kind == .text, record.extra == NodeRecord.none, case .capture = source.map,
      RunFlags(rawValue: record.flags).isDisjoint(with: [.references, .returns, .nulls])
    else { return nil }
    return (source.utf8, Int(record.start)..<Int(record.end))
  }

  /// The text as plain UTF-8; see `appendText`.
  public func text(of node: HTMLNode) -> [UInt8] {
    var utf8: [UInt8] = []
    appendText(of: node, to: &utf8)
    return utf8
  }

  /// The name, public and system identifier of the document type; nil for other nodes. A missing identifier is nil.
  public func doctype(_ node: HTMLNode) -> (name: String, publicID: String?, systemID: String?)? {
    let record = nodes[Int(node.index)]
    guard record.kind == .doctype, Int(record.extra) < doctypes.count else { return nil }
    let doctype = doctypes[Int(record.extra)]
    func string(_ run: DoctypeRecord.Run?) -> String? {
      guard let run else { return nil }
      var bytes: [UInt8] = []
      source.append(run.start, run.end, [.returns, .nulls], to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    let name = (string(doctype.name) ?? "").utf8.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    return (
      String(decoding: name, as: UTF8.self), string(doctype.publicID), string(doctype.systemID)
    )
  }

  func forEachPiece(of node: HTMLNode, _ body: (UInt32, UInt32, RunFlags) -> Void) {
    let record = nodes[Int(node.index)]
    body(record.start, record.end, RunFlags(rawValue: record.flags))
    var index = record.extra
    while index != NodeRecord.none {
      let piece = pieces[Int(index)]
      body(piece.start, piece.end, piece.flags)
      index = piece.next
    }
  }

  private func forEachTextNode(in node: HTMLNode, _ body: (UInt32, UInt32, RunFlags) -> Void) {
    switch kind(of: node) {
    case .text: forEachPiece(of: node, body)
    case .comment:
      let record = nodes[Int(node.index)]
      body(record.start, record.end, RunFlags(rawValue: record.flags))
    case .doctype: break
    case .document, .element, .templateContent:
      let end = nodes[Int(node.index)].next
      var index = node.index &+ 1
      if name(of: node) == .template, index < end { index &+= 1 }
      while index < end {
        let record = nodes[Int(index)]
        if record.kind == .text {
          forEachPiece(of: HTMLNode(index: index), body)
        } else if record.kind == .templateContent
          || record.kind == .element && (record.name == .script || record.name == .style)
        {
          index = record.next
          continue
        }
        index &+= 1
      }
    }
  }
}
