import Extraction
import Facts
import Provenance

/// An article to read: its mended text with everything that the story took from it, and folded what was cut.
func articlePage(_ index: Int, of site: StorySite, version: String) -> [UInt8] {
  let article = site.page.directory.articles[index]
  let notes = ArticleNotes(index, of: site)
  var ids: Set<ByteRange> = []
  let title = article.article.title?.value ?? Words.untitled
  return htmlPage(
    title: "\(title) · \(site.page.directory.name(index)) · Crosscheck", version: version,
    navigation: { html in html.element("a", [("href", site.path), ("dir", "auto")], site.page.title) },
    main: { html in
      html.raw("<div class=\"reader\">\n")
      let titleBytes = article.article.title?.source
      if let titleBytes { ids.insert(titleBytes) }
      html.element("h1", [("dir", "auto")] + (titleBytes.map { [("id", anchor($0))] } ?? []), title)
      html.aboutArticle(index, of: site)
      html.readerText(article, notes, site, ids: &ids)
      html.repairs(of: article, site)
      html.elsewhere(notes.text.elsewhere, of: article, ids: &ids)
      html.raw("</div>\n")
    })
}

extension HTMLText {
  fileprivate mutating func aboutArticle(_ index: Int, of site: StorySite) {
    let directory = site.page.directory
    let article = directory.articles[index]
    let source = site.page.sources[index]
    func line(_ html: inout HTMLText, _ label: String, _ body: (inout HTMLText) -> Void) {
      html.raw("<div>")
      html.element("dt", label)
      html.element("dd", [], body)
      html.raw("</div>")
    }
    raw("<dl class=\"about\">\n")
    line(&self, "Outlet") { $0.isolated(directory.outlet(index) ?? Words.noOutlet) }
    if !article.article.authors.isEmpty {
      line(&self, "By") { html in
        for (place, author) in article.article.authors.prefix(20).enumerated() {
          if place > 0 { html.raw(", ") }
          html.isolated(author.value)
        }
      }
    }
    line(&self, "Published") { html in
      html.isolated(source.published.date)
      html.raw(" <span class=\"by\">")
      html.isolated(source.published.basis)
      html.raw("</span>")
    }
    if let copy = source.copy {
      line(&self, "Text") { html in
        html.words(copy.words + " ")
        for (place, other) in copy.of.prefix(12).enumerated() {
          if place > 0 { html.raw(", ") }
          html.element("a", [("href", site.path(ofArticle: other))]) { $0.isolated(directory.name(other)) }
        }
      }
    }
    line(&self, "File") { html in html.element("code") { $0.isolated(article.location) } }
    if let url = article.article.url { line(&self, "Address") { html in html.element("code") { $0.isolated(url) } } }
    line(&self, "SHA-256") { html in html.element("code", [("class", "digest")], article.article.capture.description) }
    raw("</dl>\n")
  }

  fileprivate mutating func readerText(
    _ article: DossierArticle, _ notes: ArticleNotes, _ site: StorySite, ids: inout Set<ByteRange>
  ) {
    let language = article.article.language.map { [("lang", $0)] } ?? []
    let text = article.text.mended.utf8
    let cuts = article.article.blocks.filter { $0.cut != nil }.sorted { $0.bytes < $1.bytes }
    var nextCut = 0
    raw("<p class=\"key\"><span class=\"m-fact\">in the story</span> <span class=\"m-repair\">repaired</span> ")
    raw("<span class=\"m-passage\">shared with another text</span></p>\n")
    open("article", [("id", "text"), ("class", "text")] + language)
    raw("\n")
    for (place, part) in notes.text.parts.enumerated() {
      let from = nextCut
      while nextCut < cuts.count, cuts[nextCut].bytes.start < part.bytes.end { nextCut += 1 }
      folded(cuts[from..<nextCut], of: article)
      raw("<div class=\"part\">")
      element(part.role == .heading ? "h2" : "p", [("dir", "auto"), ("class", part.role.rawValue)]) { html in
        html.marked(part, of: text, ids: &ids)
      }
      raw("<div class=\"margin\">")
      element(
        "a", [("class", "bytes"), ("id", "p\(part.bytes.start)-\(place)"), ("href", "#p\(part.bytes.start)-\(place)")],
        "[\(part.bytes.start),\(part.bytes.end))")
      margin(notes.ofPart[place], site)
      raw("</div></div>\n")
    }
    folded(cuts[nextCut...], of: article)
    raw("</article>\n")
  }

  /// What the story has from a paragraph, and what was mended in it.
  private mutating func margin(_ notes: [ArticleNotes.Note], _ site: StorySite) {
    guard !notes.isEmpty else { return }
    raw("<ul>")
    for note in notes.prefix(30) {
      raw("<li>")
      switch note {
      case .fact(let glyph, let block):
        self.glyph(glyph)
        element("span", [("class", "aloud")], glyph.words + ": ")
        raw(" ")
        element("a", [("href", "\(site.path)\(factAnchor(block.number))")]) { html in
          html.isolated("\(block.fact.label): \(block.fact.value.display)")
        }
      case .passage(let passage):
        raw("passage ")
        element("a", [("href", "\(site.path)\(passageAnchor(passage.number))")]) { html in
          html.words("\(passage.number), ")
          html.isolated(passage.credit ?? "no credit")
        }
      case .repair(let repair):
        if repair.from.isEmpty {
          raw("put back ")
        } else {
          raw("as scraped “")
          element("del") { $0.isolated(repair.from) }
          raw("” ")
        }
        element("a", [("href", "#" + anchor(repair.bytes))], "[\(repair.bytes.start),\(repair.bytes.end))")
      }
      raw("</li>")
    }
    if notes.count > 30 { raw("<li>+ \(notes.count - 30) more</li>") }
    raw("</ul>")
  }

  /// Parts of the page that were cut, closed, each with its reason.
  private mutating func folded(_ cuts: ArraySlice<Block>, of article: DossierArticle) {
    guard !cuts.isEmpty else { return }
    var reasons: [String] = []
    for cut in cuts {
      if let reason = cut.cut.map(Words.reason), !reasons.contains(reason) { reasons.append(reason) }
    }
    raw("<details class=\"cut\"><summary>Cut: ")
    words(reasons.joined(separator: ", "))
    raw("</summary>\n")
    for cut in cuts {
      raw("<div class=\"block\"><p class=\"by\">")
      words((cut.cut.map(Words.reason) ?? "") + " [\(cut.bytes.start),\(cut.bytes.end))")
      raw("</p>")
      if let captured = article.captured, cut.bytes.end <= captured.count {
        element("p", [("class", "scraped"), ("dir", "auto")]) { html in
          html.words(String(decoding: captured[cut.bytes.range], as: UTF8.self))
        }
      }
      raw("</div>\n")
    }
    raw("</details>\n")
  }

  /// Every repair with the words as they were captured.
  fileprivate mutating func repairs(of article: DossierArticle, _ site: StorySite) {
    raw("<section aria-labelledby=\"repairs\"><h2 id=\"repairs\">Repairs</h2>\n")
    if article.repairs.isEmpty {
      raw("<p>Nothing was mended.</p></section>\n")
      return
    }
    raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"repairs\">")
    raw("<table><caption>What was mended in this text, and which article shows the words</caption>\n<thead><tr>")
    for title in ["Bytes", "As scraped", "Read as", "Kind", "Shown by"] { raw("<th scope=\"col\">\(title)</th>") }
    raw("</tr></thead>\n<tbody>\n")
    for repair in article.repairs.prefix(2000) {
      raw("<tr><th scope=\"row\">")
      element("a", [("href", "#" + anchor(repair.bytes))], "[\(repair.bytes.start),\(repair.bytes.end))")
      raw("</th>")
      element("td") { html in html.element("del") { $0.isolated(repair.from) } }
      element("td") { html in html.element("ins") { $0.isolated(repair.to) } }
      element("td", Words.damage(repair.kind))
      element("td") { html in
        guard let donor = repair.donor else { return html.words("vocabulary") }
        if let other = site.page.directory.index(of: donor) {
          html.element("a", [("href", site.path(ofArticle: other))]) { $0.isolated(donor.description) }
        } else {
          html.isolated(donor.description)
        }
      }
      raw("</tr>\n")
    }
    raw("</tbody></table></div>\n")
    more(article.repairs.count - 2000, "repairs", tag: "p")
    raw("</section>\n")
  }

  /// Words that the story links to and that stand outside the text.
  fileprivate mutating func elsewhere(_ ranges: [ByteRange], of article: DossierArticle, ids: inout Set<ByteRange>) {
    let missing = Set(ranges).subtracting(ids).sorted()
    guard !missing.isEmpty else { return }
    raw(
      "<section aria-labelledby=\"elsewhere\"><h2 id=\"elsewhere\">Elsewhere on the page</h2>\n<ul class=\"plain\">\n")
    for bytes in missing {
      ids.insert(bytes)
      element("li", [("id", anchor(bytes))]) { html in
        html.words("[\(bytes.start),\(bytes.end)) ")
        if let captured = article.captured, bytes.end <= captured.count {
          html.element("q", [("dir", "auto")], String(decoding: captured[bytes.range], as: UTF8.self))
        }
      }
      raw("\n")
    }
    raw("</ul></section>\n")
  }
}

/// Where a fact stands on its story's page.
func factAnchor(_ number: Int) -> String { number <= HTMLText.mostFacts ? "#fact-\(number)" : "#facts" }
/// Where a passage stands on its story's page.
func passageAnchor(_ number: Int) -> String { number <= HTMLText.mostPassages ? "#passage-\(number)" : "#passages" }
