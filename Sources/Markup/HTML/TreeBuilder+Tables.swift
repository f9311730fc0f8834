extension TreeBuilder {
  /// Closes what is open inside the nearest of `kept`, a template or the root.
  private mutating func clear(to kept: Tag...) {
    while open.count > 1, !kept.contains(current.tag), current.tag != .template { pop() }
  }

  private mutating func clearToTableBody() { clear(to: .tbody, .tfoot, .thead) }

  private var isTableBodyInScope: Bool {
    isInTableScope(.tbody) || isInTableScope(.thead) || isInTableScope(.tfoot)
  }

  /// "In body", with what is misplaced put before the table.
  private mutating func fosteredStartTag() -> Bool {
    fosters = true
    let again = bodyStartTag()
    fosters = false
    return again
  }

  private mutating func fosteredEndTag() -> Bool {
    fosters = true
    let again = bodyEndTag()
    fosters = false
    return again
  }

  // MARK: In table

  mutating func tableStartTag() -> Bool {
    switch tag {
    case .caption:
      clear(to: .table)
      formatting.append(Formatting(node: NodeRecord.none, name: name))
      insertElement()
      mode = .inCaption
    case .colgroup:
      clear(to: .table)
      insertElement()
      mode = .inColumnGroup
    case .col:
      clear(to: .table)
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return true
    case .tbody, .tfoot, .thead:
      clear(to: .table)
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clear(to: .table)
      insertImplied(.tbody)
      mode = .inTableBody
      return true
    case .table:
      guard isInTableScope(.table) else { return false }
      pop(through: .table)
      resetMode()
      return true
    case .style, .script, .template: return headStartTag()
    case .input:
      guard isHidden else { return fosteredStartTag() }
      insertElement(opens: false)
    case .form:
      guard openCounts[Int(Tag.template.rawValue)] == 0, form == NodeRecord.none else {
        return false
      }
      form = insertElement(opens: false)
    default: return fosteredStartTag()
    }
    return false
  }

  mutating func tableEndTag() -> Bool {
    switch tag {
    case .table:
      guard isInTableScope(.table) else { return false }
      pop(through: .table)
      resetMode()
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .template: templateEndTag()
    default: return fosteredEndTag()
    }
    return false
  }

  // MARK: In caption, in column group

  private mutating func closeCaption() -> Bool {
    guard isInTableScope(.caption) else { return false }
    popImplied()
    pop(through: .caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  mutating func captionStartTag() -> Bool {
    switch tag {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: closeCaption()
    default: bodyStartTag()
    }
  }

  mutating func captionEndTag() -> Bool {
    switch tag {
    case .caption:
      _ = closeCaption()
      return false
    case .table: return closeCaption()
    case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return false
    default: return bodyEndTag()
    }
  }

  private mutating func closeColumnGroup() -> Bool {
    guard current.tag == .colgroup else { return false }
    pop()
    mode = .inTable
    return true
  }

  mutating func columnGroupStartTag() -> Bool {
    switch tag {
    case .html: return bodyStartTag()
    case .col:
      insertElement(opens: false)
      return false
    case .template: return headStartTag()
    default: return closeColumnGroup()
    }
  }

  mutating func columnGroupEndTag() -> Bool {
    switch tag {
    case .colgroup:
      _ = closeColumnGroup()
      return false
    case .col: return false
    case .template:
      templateEndTag()
      return false
    default: return closeColumnGroup()
    }
  }

  // MARK: In table body

  mutating func tableBodyStartTag() -> Bool {
    switch tag {
    case .tr:
      clearToTableBody()
      insertElement()
      mode = .inRow
      return false
    case .th, .td:
      clearToTableBody()
      insertImplied(.tr)
      mode = .inRow
      return true
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return closeTableBody()
    default: return tableStartTag()
    }
  }

  private mutating func closeTableBody() -> Bool {
    guard isTableBodyInScope else { return false }
    clearToTableBody()
    pop()
    mode = .inTable
    return true
  }

  mutating func tableBodyEndTag() -> Bool {
    switch tag {
    case .tbody, .tfoot, .thead:
      guard isInTableScope(tag) else { return false }
      clearToTableBody()
      pop()
      mode = .inTable
      return false
    case .table: return closeTableBody()
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return false
    default: return tableEndTag()
    }
  }

  // MARK: In row

  private mutating func closeRow() -> Bool {
    guard isInTableScope(.tr) else { return false }
    clear(to: .tr)
    pop()
    mode = .inTableBody
    return true
  }

  mutating func rowStartTag() -> Bool {
    switch tag {
    case .th, .td:
      clear(to: .tr)
      insertElement()
      mode = .inCell
      formatting.append(Formatting(node: NodeRecord.none, name: name))
      return false
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: return closeRow()
    default: return tableStartTag()
    }
  }

  mutating func rowEndTag() -> Bool {
    switch tag {
    case .tr:
      _ = closeRow()
      return false
    case .table: return closeRow()
    case .tbody, .tfoot, .thead: return isInTableScope(tag) && closeRow()
    case .body, .caption, .col, .colgroup, .html, .td, .th: return false
    default: return tableEndTag()
    }
  }

  // MARK: In cell

  private mutating func closeCell() {
    popImplied()
    while open.count > 1 {
      let tag = current.tag
      pop()
      if tag == .td || tag == .th { break }
    }
    clearFormattingToMarker()
    mode = .inRow
  }

  mutating func cellStartTag() -> Bool {
    switch tag {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
      guard isInTableScope(.td) || isInTableScope(.th) else { return false }
      closeCell()
      return true
    default: return bodyStartTag()
    }
  }

  mutating func cellEndTag() -> Bool {
    switch tag {
    case .td, .th:
      guard isInTableScope(tag) else { return false }
      popImplied()
      pop(through: tag)
      clearFormattingToMarker()
      mode = .inRow
      return false
    case .body, .caption, .col, .colgroup, .html: return false
    case .table, .tbody, .tfoot, .thead, .tr:
      guard isInTableScope(tag) else { return false }
      closeCell()
      return true
    default: return bodyEndTag()
    }
  }
}
