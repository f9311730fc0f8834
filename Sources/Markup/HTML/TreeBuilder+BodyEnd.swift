extension TreeBuilder {
  /// "In body", an end tag; true where it is to be looked at again.
  mutating func bodyEndTag() -> Bool {
    switch tag {
    case .template: templateEndTag()
    case .body, .html:
      guard isInScope(.body) else { break }
      mode = .afterBody
      return tag == .html
    case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div,
      .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre,
      .search, .section,
      .select, .summary, .ul:
      guard isInScope(tag) else { break }
      popImplied()
      pop(through: tag)
    case .form: closeForm()
    case .p:
      if !isInButtonScope(.p) { insertImplied(.p) }
      close(.p, boundedBy: [.scope, .buttonScope])
    case .li: close(.li, boundedBy: [.scope, .listScope])
    case .dd, .dt: close(tag)
    case .h1, .h2, .h3, .h4, .h5, .h6: closeHeading()
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: adopt()
    case .applet, .marquee, .object:
      guard isInScope(tag) else { break }
      popImplied()
      pop(through: tag)
      clearFormattingToMarker()
    case .br:
      reconstructFormatting()
      insertImplied(.br)
      pop()
      allowsFrameset = false
    default: closeOrdinary()
    }
    return false
  }

  /// "Any other end tag": closes the innermost element of that name, if nothing special is in the way.
  mutating func closeOrdinary() {
    if tag != .other, openCounts[Int(tag.rawValue)] == 0 { return }
    var index = open.count &- 1
    while index > 0 {
      let element = open[index]
      if element.namespace == .html, element.name == name {
        popImplied(except: tag)
        while open.count > index { pop() }
        return
      }
      if element.traits.contains(.special) { return }
      index &-= 1
    }
  }

  private mutating func closeForm() {
    guard openCounts[Int(Tag.template.rawValue)] == 0 else {
      guard isInScope(.form) else { return }
      popImplied()
      pop(through: .form)
      return
    }
    let node = form
    form = NodeRecord.none
    guard node != NodeRecord.none, isInScope(.form),
      let index = open.lastIndex(where: { $0.node == node }),
      !open[index...].dropFirst().contains(where: { $0.traits.contains(.scope) })
    else { return }
    popImplied()
    if let index = open.lastIndex(where: { $0.node == node }) { removeFromOpen(at: index) }
  }

  private mutating func closeHeading() {
    var index = open.count &- 1
    while index >= 0, !open[index].tag.isHeading {
      if open[index].traits.contains(.scope) { return }
      index &-= 1
    }
    guard index >= 0 else { return }
    popImplied()
    while open.count > 1 {
      let isIt = current.tag.isHeading
      pop()
      if isIt { return }
    }
  }
}
