extension TreeBuilder {
  /// Whether a start tag in `current` is read as HTML though `current` is SVG or MathML.
  func takesHTML(_ current: Open, startTag name: HTMLName) -> Bool {
    if current.traits.contains(.mathText), name != .mglyph, name != .malignmark { return true }
    if current.traits.contains(.annotation), name == .svg { return true }
    return current.traits.contains(.holdsHTML)
  }

  /// Whether an element just made is an `annotation-xml` that holds HTML.
  func holdsHTML(_ record: NodeRecord) -> Bool {
    guard record.name == .annotationXml, record.count > 0 else { return false }
    for attribute in tokenizer.attributes[Int(record.extra)...].prefix(Int(record.count))
    where attribute.name == .encoding {
      let value = tokenizer.bytes[Int(attribute.start)..<Int(attribute.end)].map {
        $0 &- 65 < 26 ? $0 | 32 : $0
      }
      return value == Array("text/html".utf8) || value == Array("application/xhtml+xml".utf8)
    }
    return false
  }

  mutating func insertForeign(_ namespace: HTMLNode.Namespace) {
    for index in tokenizer.firstAttribute..<tokenizer.attributes.count {
      let attribute = tokenizer.attributes[index].name
      if namespace == .svg {
        tokenizer.attributes[index].name = KnownNames.svgAttribute(attribute)
      } else if attribute == .definitionurl {
        tokenizer.attributes[index].name = .mathDefinitionURL
      }
    }
    insertElement(namespace, opens: !tokenizer.isSelfClosing)
  }

  /// A start tag in SVG or MathML; false where it ends that and is to be read as HTML.
  mutating func foreignStartTag() -> Bool {
    if tag.endsForeign || tag == .font && hasFontAttribute {
      popForeign()
      return false
    }
    insertForeign(adjustedCurrent?.namespace ?? .svg)
    return true
  }

  private var hasFontAttribute: Bool {
    tokenizer.attributes[tokenizer.firstAttribute...].contains {
      $0.name == .color || $0.name == .face || $0.name == .size
    }
  }

  private mutating func popForeign() {
    while open.count > 1, current.namespace != .html,
      current.traits.isDisjoint(with: [.mathText, .holdsHTML])
    {
      pop()
    }
  }

  /// An end tag in SVG or MathML; false where it is to be read as HTML.
  mutating func foreignEndTag() -> Bool {
    if tag == .br || tag == .p {
      popForeign()
      return false
    }
    let svgName = KnownNames.svgElement(name)
    var index = open.count &- 1
    while index > 0 {
      let element = open[index]
      if element.namespace == .html { return false }
      if element.name == name || element.namespace == .svg && element.name == svgName {
        while open.count > index { pop() }
        return true
      }
      index &-= 1
    }
    return true
  }
}
