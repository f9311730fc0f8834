extension TreeBuilder {
  /// Makes what the page left out before what comes now, and goes on to the next mode.
  mutating func imply(before mode: Mode) {
    switch mode {
    case .initial:
      isQuirky = true
      self.mode = .beforeHTML
    case .beforeHTML:
      insertImplied(.html, at: Place(parent: 0))
      self.mode = .beforeHead
    case .beforeHead:
      head = insertImplied(.head)
      self.mode = .inHead
    case .inHead:
      pop()
      self.mode = .afterHead
    case .inHeadNoscript:
      pop()
      self.mode = .inHead
    case .afterHead:
      insertImplied(.body)
      self.mode = .inBody
    default: self.mode = .inBody
    }
  }

  /// Takes a start tag as `mode` has it; true where the tag is to be looked at again in the new mode.
  mutating func startTag(_ mode: Mode) -> Bool {
    switch mode {
    case .inBody: return bodyStartTag()
    case .inTable: return tableStartTag()
    case .inTableBody: return tableBodyStartTag()
    case .inRow: return rowStartTag()
    case .inCell: return cellStartTag()
    case .inCaption: return captionStartTag()
    case .inColumnGroup: return columnGroupStartTag()
    case .inTemplate: return templateStartTag()
    case .inHead: return headStartTag()
    case .text: return bodyStartTag()
    default: break
    }
    if tag == .html, mode != .initial, mode != .beforeHTML { return bodyStartTag() }
    switch mode {
    case .beforeHTML where tag == .html:
      insertElement()
      self.mode = .beforeHead
      return false
    case .beforeHead where tag == .head:
      head = insertElement()
      self.mode = .inHead
      return false
    case .inHeadNoscript:
      switch tag {
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return headStartTag()
      case .head, .noscript: return false
      default: break
      }
    case .afterHead:
      switch tag {
      case .body:
        insertElement()
        allowsFrameset = false
        self.mode = .inBody
        return false
      case .frameset:
        insertElement()
        self.mode = .inFrameset
        return false
      case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
        return lateHeadStartTag()
      case .head: return false
      default: break
      }
    case .inFrameset, .afterFrameset, .afterAfterFrameset:
      if tag == .noframes { return headStartTag() }
      guard mode == .inFrameset else { return false }
      if tag == .frameset { insertElement() }
      if tag == .frame { insertElement(opens: false) }
      return false
    default: break
    }
    imply(before: mode)
    return true
  }

  /// A tag of the head that comes after the head.
  private mutating func lateHeadStartTag() -> Bool {
    guard head != NodeRecord.none else { return headStartTag() }
    let record = nodes[Int(head)]
    push(Open(html: record.name, .head, node: head))
    _ = headStartTag()
    if let index = open.lastIndex(where: { $0.node == head }), index > 0 {
      removeFromOpen(at: index)
    }
    return false
  }

  /// "In head"; other modes come here for the tags it knows.
  mutating func headStartTag() -> Bool {
    switch tag {
    case .html: return bodyStartTag()
    case .base, .basefont, .bgsound, .link, .meta: insertElement(opens: false)
    case .title: insertRawText(.rcdata)
    case .noframes, .style: insertRawText(.rawtext)
    case .script: insertRawText(.script)
    case .noscript:
      insertElement()
      mode = .inHeadNoscript
    case .template:
      let node = insertElement()
      insert(NodeRecord(kind: .templateContent), at: Place(parent: node))
      formatting.append(Formatting(node: NodeRecord.none, name: name))
      allowsFrameset = false
      mode = .inTemplate
      templateModes.append(.inTemplate)
    case .head: return false
    default:
      imply(before: .inHead)
      return true
    }
    return false
  }

  /// An element whose inside is text up to its end tag.
  mutating func insertRawText(_ content: HTMLTokenizer.Content) {
    insertElement()
    tokenizer.content = content
    originalMode = mode
    mode = .text
  }

  /// Takes an end tag as `mode` has it; true where the tag is to be looked at again in the new mode.
  mutating func endTag(_ mode: Mode) -> Bool {
    switch mode {
    case .inBody: return bodyEndTag()
    case .text:
      pop()
      self.mode = originalMode
      return false
    case .inTable: return tableEndTag()
    case .inTableBody: return tableBodyEndTag()
    case .inRow: return rowEndTag()
    case .inCell: return cellEndTag()
    case .inCaption: return captionEndTag()
    case .inColumnGroup: return columnGroupEndTag()
    case .inTemplate:
      if tag == .template { templateEndTag() }
      return false
    case .initial, .beforeHTML, .beforeHead, .inHead, .inHeadNoscript, .afterHead:
      return headEndTag(mode)
    case .afterBody:
      if tag == .html {
        if context == nil { self.mode = .afterAfterBody }
        return false
      }
      self.mode = .inBody
      return true
    case .inFrameset:
      if tag == .frameset, open.count > 1 {
        pop()
        if context == nil, current.tag != .frameset { self.mode = .afterFrameset }
      }
      return false
    case .afterFrameset:
      if tag == .html { self.mode = .afterAfterFrameset }
      return false
    case .afterAfterBody:
      self.mode = .inBody
      return true
    case .afterAfterFrameset: return false
    }
  }

  private mutating func headEndTag(_ mode: Mode) -> Bool {
    switch tag {
    case .head where mode == .inHead:
      imply(before: mode)
      return false
    case .noscript where mode == .inHeadNoscript:
      imply(before: mode)
      return false
    case .template where mode == .inHead || mode == .afterHead:
      templateEndTag()
      return false
    case .br: break
    case .html, .body: guard mode != .inHeadNoscript else { return false }
    case .head:
      guard mode == .beforeHTML || mode == .beforeHead || mode == .initial else { return false }
    default: guard mode == .initial else { return false }
    }
    imply(before: mode)
    return true
  }

  // MARK: Templates

  func templateMode(for tag: Tag) -> Mode {
    switch tag {
    case .caption, .colgroup, .tbody, .tfoot, .thead: .inTable
    case .col: .inColumnGroup
    case .tr: .inTableBody
    case .td, .th: .inRow
    default: .inBody
    }
  }

  mutating func templateStartTag() -> Bool {
    switch tag {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return headStartTag()
    default:
      mode = templateMode(for: tag)
      if !templateModes.isEmpty { templateModes[templateModes.count - 1] = mode }
      return true
    }
  }

  mutating func templateEndTag() {
    guard openCounts[Int(Tag.template.rawValue)] > 0 else { return }
    while current.tag.isImplied || current.tag.isTableImplied { pop() }
    pop(through: .template)
    clearFormattingToMarker()
    _ = templateModes.popLast()
    resetMode()
  }

  /// Finds the mode that fits what is open ("reset the insertion mode appropriately").
  mutating func resetMode() {
    for index in stride(from: open.count - 1, through: 0, by: -1) {
      let isLast = index == 0
      let element = isLast ? context ?? open[0] : open[index]
      switch element.tag {
      case .td, .th:
        if !isLast {
          mode = .inCell
          return
        }
      case .tr:
        mode = .inRow
        return
      case .tbody, .thead, .tfoot:
        mode = .inTableBody
        return
      case .caption:
        mode = .inCaption
        return
      case .colgroup:
        mode = .inColumnGroup
        return
      case .table:
        mode = .inTable
        return
      case .template:
        mode = templateModes.last ?? .inBody
        return
      case .head:
        if !isLast {
          mode = .inHead
          return
        }
      case .body:
        mode = .inBody
        return
      case .frameset:
        mode = .inFrameset
        return
      case .html:
        mode = head == NodeRecord.none ? .beforeHead : .afterHead
        return
      default: break
      }
    }
    mode = .inBody
  }
}

extension Tag {
  /// Table parts that the end of a template closes besides.
  var isTableImplied: Bool {
    switch self {
    case .caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
    default: false
    }
  }
}
