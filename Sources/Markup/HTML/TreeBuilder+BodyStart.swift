extension TreeBuilder {
  /// Whether the `input` at hand is not shown.
  var isHidden: Bool {
    for attribute in tokenizer.attributes[tokenizer.firstAttribute...] where attribute.name == .type {
      let value = tokenizer.bytes[Int(attribute.start)..<Int(attribute.end)]
      return value.count == 6 && value.map { $0 | 32 } == Array("hidden".utf8)
    }
    return false
  }

  /// "In body", a start tag; true where it is to be looked at again.
  mutating func bodyStartTag() -> Bool {
    switch tag {
    case .html:
      if openCounts[Int(Tag.template.rawValue)] == 0, let root = open.first {
        mergeAttributes(into: root.node)
      }
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return headStartTag()
    case .body:
      guard open.count > 1, open[1].tag == .body, openCounts[Int(Tag.template.rawValue)] == 0 else {
        break
      }
      allowsFrameset = false
      mergeAttributes(into: open[1].node)
    case .frameset: replaceBodyByFrameset()
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl,
      .fieldset, .figcaption,
      .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section, .summary,
      .ul:
      closeParagraph()
      insertElement()
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraph()
      if current.tag.isHeading { pop() }
      insertElement()
    case .pre, .listing:
      closeParagraph()
      insertElement()
      ignoresLineFeed = true
      allowsFrameset = false
    case .form:
      let isInTemplate = openCounts[Int(Tag.template.rawValue)] > 0
      guard form == NodeRecord.none || isInTemplate else { break }
      closeParagraph()
      let node = insertElement()
      if !isInTemplate { form = node }
    case .li, .dd, .dt: insertListItem()
    case .plaintext:
      closeParagraph()
      insertElement()
      tokenizer.content = .plaintext
    case .button:
      close(.button)
      reconstructFormatting()
      insertElement()
      allowsFrameset = false
    case .a:
      closeOpenLink()
      reconstructFormatting()
      insertFormatting()
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
      reconstructFormatting()
      insertFormatting()
    case .nobr:
      reconstructFormatting()
      if isInScope(.nobr) {
        adopt()
        reconstructFormatting()
      }
      insertFormatting()
    case .applet, .marquee, .object:
      reconstructFormatting()
      insertElement()
      formatting.append(Formatting(node: NodeRecord.none, name: name))
      allowsFrameset = false
    case .table:
      if !isQuirky { closeParagraph() }
      insertElement()
      allowsFrameset = false
      mode = .inTable
    case .area, .br, .embed, .img, .keygen, .wbr:
      reconstructFormatting()
      insertElement(opens: false)
      allowsFrameset = false
    case .input:
      if context?.tag == .select { break }
      if isInScope(.select) { pop(through: .select) }
      reconstructFormatting()
      insertElement(opens: false)
      if !isHidden { allowsFrameset = false }
    case .param, .source, .track: insertElement(opens: false)
    case .hr:
      closeParagraph()
      if isInScope(.select) { popImplied() }
      insertElement(opens: false)
      allowsFrameset = false
    case .image:
      (name, tag) = (.img, .img)
      return true
    case .textarea:
      insertRawText(.rcdata)
      ignoresLineFeed = true
      allowsFrameset = false
    case .xmp:
      closeParagraph()
      reconstructFormatting()
      allowsFrameset = false
      insertRawText(.rawtext)
    case .iframe:
      allowsFrameset = false
      insertRawText(.rawtext)
    case .noembed: insertRawText(.rawtext)
    case .select:
      if context?.tag == .select { break }
      if isInScope(.select) {
        pop(through: .select)
        break
      }
      reconstructFormatting()
      insertElement()
      allowsFrameset = false
    case .option, .optgroup:
      if isInScope(.select) {
        popImplied(except: tag == .option ? .optgroup : .other)
      } else if current.tag == .option {
        pop()
      }
      reconstructFormatting()
      insertElement()
    case .rb, .rtc:
      if isInScope(.ruby) { popImplied() }
      insertElement()
    case .rp, .rt:
      if isInScope(.ruby) { popImplied(except: .rtc) }
      insertElement()
    case .math, .svg:
      reconstructFormatting()
      insertForeign(tag == .math ? .math : .svg)
    case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default:
      reconstructFormatting()
      insertElement()
    }
    return false
  }

  private mutating func replaceBodyByFrameset() {
    guard allowsFrameset, open.count > 1, open[1].tag == .body else { return }
    detach(open[1].node)
    while open.count > 1 { pop() }
    insertElement()
    mode = .inFrameset
  }

  /// A list item closes the one before it in the same list.
  private mutating func insertListItem() {
    allowsFrameset = false
    var index = open.count &- 1
    while index >= 0 {
      let element = open[index]
      if tag == .li ? element.tag == .li : element.tag == .dd || element.tag == .dt {
        popImplied(except: element.tag)
        pop(through: element.tag)
        break
      }
      if element.traits.contains(.special), element.tag != .address, element.tag != .div,
        element.tag != .p
      {
        break
      }
      index &-= 1
    }
    closeParagraph()
    insertElement()
  }

  /// A link inside a link ends the outer one.
  private mutating func closeOpenLink() {
    guard let index = lastFormatting(.a) else { return }
    let node = formatting[index].node
    adopt()
    if let index = formatting.lastIndex(where: { $0.node == node }) { formatting.remove(at: index) }
    if let index = open.lastIndex(where: { $0.node == node }) { removeFromOpen(at: index) }
  }
}
