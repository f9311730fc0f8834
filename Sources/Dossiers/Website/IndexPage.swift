/// The list of stories, and of what could not be read.
func indexPage(of dossier: Dossier, _ stories: [StorySite]) -> [UInt8] {
  htmlPage(title: "Stories · Crosscheck", version: dossier.version, navigation: { _ in }) { html in
    html.raw("<h1>Stories</h1>\n")
    if stories.isEmpty { html.raw("<p>No story.</p>\n") }
    html.raw("<ol class=\"stories\">\n")
    for site in stories {
      let page = site.page
      let directory = page.directory
      html.raw("<li>")
      html.element("h2") { html in
        html.element("a", [("href", site.path), ("dir", "auto")], page.title)
      }
      html.element("ul", [("class", "headfacts")]) { html in
        for block in page.facts.prefix(4) {
          html.raw("<li>")
          html.element("a", [("href", "\(site.path)#fact-\(block.number)")]) { html in
            html.element("b") { $0.isolated(valueWords(block)) }
            html.raw(" ")
            html.isolated(block.fact.label)
          }
          html.bar(block, site, links: false)
          html.raw("</li>")
        }
      }
      html.raw("<p class=\"meta\">")
      html.element(
        "a", [("href", site.path + "#sources")],
        Words.fold(articles: directory.articles.count, texts: directory.groups.groups.count))
      for outlet in directory.namedOutlets.prefix(12) {
        html.raw(" · ")
        html.isolated(outlet)
      }
      if !page.disputes.isEmpty {
        html.raw(" · ")
        html.element(
          "a", [("class", "disputed"), ("href", site.path + "#disputes")], Words.count(page.disputes.count, "dispute"))
      }
      html.raw("</p></li>\n")
    }
    html.raw("</ol>\n")
    guard !dossier.skipped.isEmpty else { return }
    html.raw("<section aria-labelledby=\"skipped\"><h2 id=\"skipped\">Skipped</h2>\n<ul class=\"plain\">\n")
    for input in dossier.skipped {
      html.raw("<li>")
      html.element("code") { $0.isolated(input.location) }
      html.raw(": ")
      html.isolated(input.message)
      html.raw(" (")
      html.isolated(input.kind)
      html.raw(")</li>\n")
    }
    html.raw("</ul></section>\n")
  }
}

/// The values of a fact on one line.
func valueWords(_ block: FactBlock) -> String { block.sides.map(\.display).joined(separator: " ⇄ ") }
