import Markup
import Provenance

/// What a page of HTML says about itself in its head, in JSON-LD and in microdata; nothing of it believed yet.
struct PageStatements {
  /// One thing that is said, with the bytes that say it.
  struct Statement {
    var text: String
    var source: ByteRange
  }

  /// Meta elements by name, property or itemprop, in lower case, in page order.
  var metas: [(name: String, statement: Statement)] = []
  /// The title element.
  var title: Statement?
  /// `<link rel=canonical>`.
  var canonical: Statement?
  /// The `lang` of the html element.
  var language: String?
  /// Articles that JSON-LD describes, the first and best described first.
  var articles: [LinkedArticle] = []
  /// Whether JSON-LD describes the page as a film and no article.
  var isFilm = false
  /// When the page that JSON-LD describes was published, where it says so of the page and not of an article.
  var pagePublished: Statement?
  /// `<time>` elements and itemprop dates: what they are for (itemprop or class), and the moment.
  var times: [(use: String, statement: Statement, node: HTMLNode)] = []
  /// Elements that name an author: itemprop or rel=author.
  var authors: [Statement] = []
  /// Elements that class names or the page they link to call an author's.
  var named: [Statement] = []
  /// itemprop=headline.
  var headlines: [Statement] = []

  /// The first meta element of a name.
  func meta(_ names: String...) -> Statement? {
    for name in names { if let found = metas.first(where: { $0.name == name }) { return found.statement } }
    return nil
  }

  /// Whether elements are there by which a page that shows no article can be told.
  var hasScript = false
  var hasPassword = false
  var hasVideo = false

  /// Nothing is stated.
  init() {}

  /// Collects what `document` states.
  ///
  /// - Complexity: O(nodes + bytes of what is stated).
  init(_ document: HTMLDocument) {
    for node in document.all where document.kind(of: node) == .element {
      switch document.name(of: node) {
      case .html: language = document.value(node, .lang).map { String(decoding: $0, as: UTF8.self) }
      case .title where title == nil && document.namespace(of: node) == .html: title = content(of: node, document)
      case .meta: takeMeta(node, document)
      case .link: takeLink(node, document)
      case .script:
        hasScript = true
        takeScript(node, document)
      case .input:
        if let type = document.value(node, .type), type.elementsEqual("password".utf8) { hasPassword = true }
        takeMarks(node, document)
      case .video:
        hasVideo = true
        takeMarks(node, document)
      case .time: takeTime(node, document)
      default: takeMarks(node, document)
      }
    }
    pagePublished = articles.first(where: \.isPage)?.published
    isFilm = articles.contains(where: \.isFilm) && articles.allSatisfy { $0.isFilm || $0.isPage }
    articles.removeAll { $0.isPage || $0.isFilm }
    articles.sort { $0.weight > $1.weight }
  }

  private mutating func takeMeta(_ node: HTMLNode, _ document: HTMLDocument) {
    guard let content = document.attribute(node, .content),
      let key = document.value(node, .property) ?? document.value(node, .name) ?? document.value(node, .itemprop),
      metas.count < mostStatements
    else { return }
    let name = String(decoding: key.map { $0 &- 65 < 26 ? $0 | 32 : $0 }, as: UTF8.self)
    metas.append(
      (name, Statement(text: cleaned(document.value(of: content)), source: document.captured(content))))
  }

  private mutating func takeLink(_ node: HTMLNode, _ document: HTMLDocument) {
    guard canonical == nil, let rel = document.value(node, .rel), rel.elementsEqual("canonical".utf8),
      let href = document.attribute(node, .href)
    else { return }
    canonical = Statement(text: cleaned(document.value(of: href)), source: document.captured(href))
  }

  private mutating func takeScript(_ node: HTMLNode, _ document: HTMLDocument) {
    guard let type = document.value(node, .type), type.starts(with: "application/ld+json".utf8),
      articles.count < mostStatements
    else { return }
    var text = MappedText()
    document.appendText(of: node, to: &text)
    articles += linkedArticles(in: text)
  }

  private mutating func takeTime(_ node: HTMLNode, _ document: HTMLDocument) {
    guard times.count < mostStatements else { return }
    var use = ""
    if let value = document.value(node, .itemprop) { use += String(decoding: value, as: UTF8.self) + " " }
    if let value = document.value(node, .class) { use += String(decoding: value, as: UTF8.self) }
    if let moment = document.attribute(node, .datetime) {
      times.append(
        (use, Statement(text: cleaned(document.value(of: moment)), source: document.captured(moment)), node))
    } else if let statement = content(of: node, document) {
      times.append((use, statement, node))
    }
  }

  private mutating func takeMarks(_ node: HTMLNode, _ document: HTMLDocument) {
    var marks = Marks()
    for attribute in document.attributes(of: node) { marks.take(attribute) }
    if let itemprop = marks.itemprop {
      takeMicrodata(node, String(decoding: document.value(of: itemprop), as: UTF8.self), document)
      return
    }
    let isLink = document.name(of: node) == .a
    if isLink, let rel = marks.rel, document.value(of: rel).elementsEqual("author".utf8),
      let statement = content(of: node, document), authors.count < mostStatements
    {
      authors.append(statement)
    } else if marks.nameAuthor(document, isLink: isLink), let statement = content(of: node, document, parted: true),
      named.count < mostStatements
    {
      named.append(statement)
    }
  }

  private mutating func takeMicrodata(_ node: HTMLNode, _ use: String, _ document: HTMLDocument) {
    guard times.count < mostStatements, authors.count < mostStatements else { return }
    switch use {
    case "datePublished", "dateCreated", "dateModified":
      if let moment = document.attribute(node, .content) ?? document.attribute(node, .datetime) {
        times.append(
          (use, Statement(text: cleaned(document.value(of: moment)), source: document.captured(moment)), node))
      } else if let statement = content(of: node, document) {
        times.append((use, statement, node))
      }
    case "author":
      if let statement = content(of: node, document) { authors.append(statement) }
    case "headline": if let statement = content(of: node, document) { headlines.append(statement) }
    default: break
    }
  }

  /// The words in an element; nil where there are none or far too many.
  ///
  /// - Parameter parted: whether the words of its elements are kept apart.
  private func content(of node: HTMLNode, _ document: HTMLDocument, parted: Bool = false) -> Statement? {
    let inside = document.descendants(of: node)
    guard inside.count <= mostStatements else { return nil }
    var bytes = 0
    for node in inside where document.kind(of: node) == .text { bytes += document.captured(node).count }
    guard bytes <= longestStatement * 2 else { return nil }
    var text = MappedText()
    if parted {
      for node in inside where document.kind(of: node) == .text {
        if text.count > 0 { text.append(CollectionOfOne(0x20), standingFor: document.captured(node)) }
        document.appendText(of: node, to: &text)
      }
    } else {
      document.appendText(of: node, to: &text)
    }
    guard text.count > 0, text.count < longestStatement else { return nil }
    let value = cleaned(text.utf8)
    return value.isEmpty ? nil : Statement(text: value, source: text.captured(text.whole))
  }
}

/// The attributes of an element in which it can say what it holds.
private struct Marks {
  var itemprop: HTMLAttribute?
  var rel: HTMLAttribute?
  var classNames: HTMLAttribute?
  var address: HTMLAttribute?

  mutating func take(_ attribute: HTMLAttribute) {
    switch attribute.name {
    case .itemprop: itemprop = attribute
    case .rel: rel = attribute
    case .class: classNames = attribute
    case .href: address = attribute
    default: break
    }
  }

  /// Whether the class says that an author's name is in the element, or a link leads to an author's page.
  func nameAuthor(_ document: HTMLDocument, isLink: Bool) -> Bool {
    var areMarks = false
    if let classNames {
      document.readValue(of: classNames) { areMarks = $0.count < 300 && AuthorMarks.areIn(classNames: $0) }
    }
    if !areMarks, isLink, let address {
      document.readValue(of: address) { areMarks = $0.count < 400 && AuthorMarks.areIn(address: $0) }
    }
    return areMarks
  }
}

/// A page that states more than this of one sort is lying or a list.
private let mostStatements = 400
/// In bytes.
private let longestStatement = 2000

/// The text trimmed, runs of white space as one space.
func cleaned(_ utf8: some Sequence<UInt8>) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(utf8.underestimatedCount)
  var needsSpace = false
  var last: UInt8 = 0
  for byte in utf8 {
    // A no-break space is C2 A0.
    let isSpace = byte <= 0x20 || last == 0xC2 && byte == 0xA0
    if isSpace {
      if last == 0xC2, byte == 0xA0 { bytes.removeLast() }
      needsSpace = !bytes.isEmpty
    } else {
      if needsSpace, !(byte & 0xC0 == 0x80) {
        if bytes.last != 0x20 { bytes.append(0x20) }
        needsSpace = false
      }
      bytes.append(byte)
    }
    last = byte
  }
  while bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}
