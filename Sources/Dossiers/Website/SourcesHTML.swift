import Facts
import Provenance

extension HTMLText {
  /// Persons and organisations, places and other names, with every spelling.
  mutating func whoAndWhere(_ site: StorySite) {
    let page = site.page
    guard !page.people.isEmpty || !page.places.isEmpty || !page.things.isEmpty else { return }
    block("names", "Who and where") { html in
      html.raw("<div class=\"lists\">\n")
      html.names("Who", page.people, site)
      html.names("Where", page.places, site)
      html.names("Other names", page.things, site)
      html.raw("</div>\n")
    }
  }

  private mutating func names(_ title: String, _ entities: [Entity], _ site: StorySite) {
    guard !entities.isEmpty else { return }
    raw("<div><h3>\(title)</h3>\n<ul class=\"names\">\n")
    for entity in entities.prefix(150) {
      raw("<li>")
      link(to: entity.evidence.first, site, class: "name") { $0.isolated(entity.name) }
      let others = entity.aliases.filter { $0.text != entity.name }
      if !others.isEmpty { raw(" also ") }
      for (index, alias) in others.prefix(12).enumerated() {
        if index > 0 { raw(", ") }
        link(to: entity.evidence.first, site) { html in
          html.raw("“")
          html.isolated(alias.text)
          html.words("” ×\(alias.count)")
        }
      }
      raw(" <span class=\"by\">")
      link(to: entity.evidence.first, site) { $0.words(Words.count(entity.texts, "text")) }
      raw("</span></li>\n")
    }
    more(entities.count - 150, "names")
    raw("</ul></div>\n")
  }

  /// What was said, by speaker, and the tray.
  mutating func quotes(_ site: StorySite) {
    let page = site.page
    guard !page.speakers.isEmpty || !page.unattributed.isEmpty else { return }
    block("quotes", "Quotes") { html in
      for speaker in page.speakers.prefix(80) {
        html.raw("<div class=\"speaker\">")
        html.element("h3") { html in
          html.link(to: speaker.quotes.first?.evidence.first, site) { $0.isolated(speaker.name) }
        }
        html.quoteList(speaker.quotes, site)
        html.raw("</div>\n")
      }
      html.more(page.speakers.count - 80, "speakers", tag: "p")
      guard !page.unattributed.isEmpty else { return }
      html.raw("<div class=\"speaker tray\"><h3>\(Words.speakerUnclear)</h3>\n")
      html.quoteList(page.unattributed, site)
      html.raw("</div>\n")
    }
  }

  private mutating func quoteList(_ quotes: [QuoteGroup], _ site: StorySite) {
    raw("<ul class=\"quotes\">\n")
    for quote in quotes.prefix(40) {
      guard let first = quote.evidence.first else { continue }
      raw("<li>")
      pieces(quote.evidence, site)
      raw("<p class=\"by\">")
      citation(first, site)
      raw("</p>")
      for variant in quote.variants.prefix(8) {
        guard let place = variant.first else { continue }
        raw("<div class=\"variant\">")
        if sameWords(variant, quote.evidence) {
          raw("same words ")
        } else {
          pieces(variant, site)
          raw(" ")
        }
        citation(place, site)
        raw("</div>")
      }
      more(quote.variants.count - 8, "versions", tag: "div")
      raw("</li>\n")
    }
    more(quotes.count - 40, "quotes")
    raw("</ul>\n")
  }

  private mutating func pieces(_ pieces: [Evidence], _ site: StorySite) {
    for (index, piece) in pieces.prefix(12).enumerated() {
      if index > 0 { raw(" … ") }
      sentence(piece, site)
    }
  }

  /// Each article and what it is worth beside the others, then the passages they share.
  mutating func sources(_ site: StorySite) {
    block("sources", "Sources") { html in
      html.raw(
        "<table class=\"sources\" role=\"table\">\n<caption>The articles, and what each adds to the others</caption>\n")
      html.raw("<thead role=\"rowgroup\"><tr role=\"row\">")
      for title in ["Article", "Published", "Same text as", "Facts of its own", "Passages shared", "Repairs", "Cut"] {
        let isFigure = title == "Facts of its own" || title == "Passages shared" || title == "Repairs"
        html.element(
          "th", [("scope", "col"), ("role", "columnheader"), ("class", isFigure ? "figure" : "words")], title)
      }
      html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n")
      for source in site.page.sources.prefix(500) { html.source(source, site) }
      html.raw("</tbody></table>\n")
      html.more(site.page.sources.count - 500, "articles", tag: "p")
      html.passages(site)
    }
  }

  private mutating func source(_ source: SourceBlock, _ site: StorySite) {
    let directory = site.page.directory
    let path = site.path(ofArticle: source.index)
    raw("<tr role=\"row\">")
    element("th", [("scope", "row"), ("role", "rowheader")]) { html in
      html.element("a", [("class", "name"), ("href", path)]) {
        $0.isolated(directory.outlet(source.index) ?? Words.noOutlet)
      }
      html.raw("<br>")
      html.element("a", [("href", path), ("dir", "auto")], source.article.article.title?.value ?? Words.untitled)
      html.raw("<br>")
      html.element("a", [("class", "bytes"), ("href", path)]) { $0.isolated(source.article.article.id.description) }
    }
    let published = source.published
    cell("Published") { html in
      html.element("a", [("href", path)], published.date)
      html.raw("<br><span class=\"by\">")
      html.element("a", [("href", path)]) { $0.isolated(published.basis) }
      html.raw("</span>")
    }
    cell("Same text as") { html in
      guard let copy = source.copy else { return html.words("–") }
      html.words(copy.words + " ")
      for (index, other) in copy.of.prefix(6).enumerated() {
        if index > 0 { html.raw(", ") }
        html.element("a", [("href", site.path(ofArticle: other))]) { $0.isolated(directory.name(other)) }
      }
      html.raw(" ")
      html.element("a", [("href", path)], "(\(Words.percent(source.article.copy.containment)) of its letters)")
    }
    cell("Facts of its own", class: "figure") { html in html.element("a", [("href", "#head")], "\(source.adds)") }
    cell("Passages shared", class: "figure") { html in
      if source.repeats.isEmpty { html.words("–") }
      for (index, passage) in source.repeats.prefix(8).enumerated() {
        if index > 0 { html.raw(", ") }
        html.element("a", [("href", passageAnchor(passage.number))], "\(passage.number)")
      }
    }
    cell("Repairs", class: "figure") { html in
      html.element("a", [("href", path + "#repairs")], "\(source.article.repairs.count)")
    }
    cell("Cut") { html in
      if source.cuts.isEmpty { html.words("–") }
      for (index, cut) in source.cuts.enumerated() {
        if index > 0 { html.raw(", ") }
        html.element("a", [("href", path + "#text")], "\(cut.count) \(Words.reason(cut.reason))")
      }
    }
    raw("</tr>\n")
  }

  /// A cell that names its column where the table is set as a list.
  private mutating func cell(_ title: String, class name: String = "", _ body: (inout HTMLText) -> Void) {
    element("td", [("role", "cell"), ("data-title", title), ("class", name)], body)
  }

  private mutating func passages(_ site: StorySite) {
    let passages = site.page.passages
    guard !passages.isEmpty else { return }
    raw("<h3 id=\"passages\">Shared passages</h3>\n<ol class=\"passages\">\n")
    for passage in passages.prefix(Self.mostPassages) {
      guard let first = passage.evidence.first else { continue }
      raw("<li id=\"passage-\(passage.number)\">")
      sentence(first, site)
      raw("<p class=\"by\">")
      link(to: first, site, class: passage.credit == nil ? "uncredited" : "credit") { html in
        html.isolated(passage.credit ?? "no credit")
      }
      for place in passage.evidence.prefix(12) {
        raw(" · ")
        citation(place, site)
      }
      raw("</p></li>\n")
    }
    more(passages.count - Self.mostPassages, "passages")
    raw("</ol>\n")
  }
}
