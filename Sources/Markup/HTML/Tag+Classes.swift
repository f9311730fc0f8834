extension Tag {
  /// The standard's "special" category.
  var isSpecial: Bool {
    switch self {
    case .address, .applet, .area, .article, .aside, .base, .basefont, .bgsound, .blockquote, .body,
      .br, .button,
      .caption, .center, .col, .colgroup, .dd, .details, .dir, .div, .dl, .dt, .embed, .fieldset,
      .figcaption,
      .figure, .footer, .form, .frame, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header,
      .hgroup, .hr, .html,
      .iframe, .img, .input, .keygen, .li, .link, .listing, .main, .marquee, .menu, .meta, .nav,
      .noembed, .noframes,
      .noscript, .object, .ol, .p, .param, .plaintext, .pre, .script, .search, .section, .select,
      .source, .style,
      .summary, .table, .tbody, .td, .template, .textarea, .tfoot, .th, .thead, .title, .tr, .track,
      .ul, .wbr, .xmp:
      true
    default: false
    }
  }

  /// What keeps an end tag from reaching elements around it.
  var bounds: Open.Traits {
    switch self {
    case .html, .table, .template: [.scope, .tableScope]
    case .applet, .caption, .marquee, .object, .select, .td, .th: .scope
    case .ol, .ul: .listScope
    case .button: .buttonScope
    default: []
    }
  }

  /// Elements whose end tag may be left out wherever they are in the way.
  var isImplied: Bool {
    switch self {
    case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc: true
    default: false
    }
  }

  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  /// Where a misplaced child goes before the table.
  var isTablePart: Bool {
    switch self {
    case .table, .tbody, .tfoot, .thead, .tr: true
    default: false
    }
  }

  /// Elements that never hold anything, or whose inside is read as text: the depth limit leaves them alone.
  var isLeafOrRaw: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .image, .input,
      .keygen, .link,
      .meta, .param, .source, .track, .wbr, .title, .style, .script, .textarea, .xmp, .iframe,
      .noembed, .noframes,
      .plaintext, .html, .head, .body, .frameset:
      true
    default: false
    }
  }

  /// Elements whose text is no markup, and those that stand once around everything.
  var isRaw: Bool {
    switch self {
    case .title, .style, .script, .textarea, .xmp, .iframe, .noembed, .noframes, .plaintext, .html, .head, .body,
      .frameset:
      true
    default: false
    }
  }

  /// Start tags that no SVG or MathML element can hold: they end it.
  var endsForeign: Bool {
    switch self {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1,
      .h2, .h3, .h4, .h5,
      .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s,
      .small, .span, .strong,
      .strike, .sub, .sup, .table, .tt, .u, .ul, .`var`:
      true
    default: false
    }
  }
}

/// An element that is still open.
struct Open {
  /// What matters about it while it is open.
  struct Traits: OptionSet {
    let rawValue: UInt16
    static let special = Traits(rawValue: 1)
    /// Bounds every scope but that of tables.
    static let scope = Traits(rawValue: 2)
    static let tableScope = Traits(rawValue: 4)
    static let listScope = Traits(rawValue: 8)
    static let buttonScope = Traits(rawValue: 16)
    /// MathML whose text is HTML.
    static let mathText = Traits(rawValue: 32)
    /// SVG or MathML whose inside is HTML.
    static let holdsHTML = Traits(rawValue: 64)
    /// MathML `annotation-xml`.
    static let annotation = Traits(rawValue: 128)
  }

  let node: UInt32
  let name: HTMLName
  /// What it is as HTML; `.other` for SVG and MathML.
  let tag: Tag
  let namespace: HTMLNode.Namespace
  let traits: Traits

  /// An HTML element.
  init(html name: HTMLName, _ tag: Tag, node: UInt32) {
    self.node = node
    self.name = name
    self.tag = tag
    namespace = .html
    traits = tag.bounds.union(tag.isSpecial ? .special : [])
  }

  /// An element of any language; `holdsHTML` says that it is an `annotation-xml` of HTML.
  init(_ name: HTMLName, _ namespace: HTMLNode.Namespace, node: UInt32, holdsHTML: Bool) {
    self.node = node
    self.name = name
    self.namespace = namespace
    tag = namespace == .html ? name.tag : .other
    switch (namespace, name) {
    case (.html, _): traits = tag.bounds.union(tag.isSpecial ? .special : [])
    case (.svg, .svgForeignObject), (.svg, .desc), (.svg, .title):
      traits = [.special, .scope, .holdsHTML]
    case (.math, .mi), (.math, .mo), (.math, .mn), (.math, .ms), (.math, .mtext):
      traits = [.special, .scope, .mathText]
    case (.math, .annotationXml):
      traits =
        holdsHTML ? [.special, .scope, .annotation, .holdsHTML] : [.special, .scope, .annotation]
    default: traits = []
    }
  }
}
