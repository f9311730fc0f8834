import Markup

/// How an element takes part in cutting a page into blocks.
enum ElementKind {
  /// Runs on in the line: links, emphasis.
  case inline
  /// Begins and ends a block.
  case block
  /// Holds no text of the page at all.
  case skipped
  /// A line break inside a block.
  case lineBreak
}

/// What an element does to the text in it.
func kind(of name: HTMLName) -> ElementKind { ElementKinds.table[name] }

/// Tables over the known names.
enum ElementKinds {
  /// Element name → kind.
  struct Table: Sendable {
    /// By the number of the name; names behind the end run on in the line.
    private var kinds: [ElementKind] = []

    fileprivate(set) subscript(name: HTMLName) -> ElementKind {
      get { name.number < UInt32(kinds.count) ? kinds[Int(name.number)] : .inline }
      set {
        while kinds.count <= Int(name.number) { kinds.append(.inline) }
        kinds[Int(name.number)] = newValue
      }
    }
  }

  static let table: Table = {
    var kinds = Table()
    let blocks: [HTMLName] = [
      .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .dir, .div, .dl, .dt, .fieldset,
      .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li,
      .listing, .main, .menu, .nav, .ol, .optgroup, .option, .p, .plaintext, .pre, .search, .section, .select,
      .summary, .table, .caption, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .xmp, .button, .textarea, .noscript,
      .object, .video, .audio, .picture,
    ]
    for name in blocks { kinds[name] = .block }
    let skipped: [HTMLName] = [
      .script, .style, .template, .svg, .head, .iframe, .noembed, .noframes, .datalist, .math, .canvas,
    ]
    for name in skipped { kinds[name] = .skipped }
    kinds[.br] = .lineBreak
    return kinds
  }()
}
