import Facts
import Provenance

extension HTMLText {
  /// How many facts and passages a page shows.
  static var mostFacts: Int { 300 }
  static var mostPassages: Int { 200 }
  private static var mostClaims: Int { 60 }

  /// The facts with their bars; under each the wordings, and folded the sentences.
  mutating func keyFacts(_ site: StorySite) {
    let facts = site.page.facts
    guard !facts.isEmpty else { return }
    block("facts", "Key facts") { html in
      html.raw("<ul class=\"legend\">")
      for glyph in Glyph.legend {
        html.raw("<li>")
        html.glyph(glyph)
        html.words(" " + glyph.words)
        html.raw("</li>")
      }
      html.raw("</ul>\n<table class=\"facts\" role=\"table\">\n")
      html.raw("<caption>What is said, who says so, and on how many parties it rests</caption>\n")
      html.raw("<thead role=\"rowgroup\"><tr role=\"row\">")
      for title in ["Value", "What", "Who says so", "Articles and texts", "Origins", "Status"] {
        let name = title == "Value" ? "figure" : "words"
        html.raw("<th scope=\"col\" role=\"columnheader\" class=\"\(name)\">\(title)</th>")
      }
      html.raw("</tr></thead>\n")
      for block in facts.prefix(Self.mostFacts) { html.fact(block, site) }
      html.raw("</table>\n")
      html.more(facts.count - Self.mostFacts, "facts", tag: "p")
    }
  }

  private mutating func fact(_ block: FactBlock, _ site: StorySite) {
    let fact = block.fact
    let own = factAnchor(block.number)
    raw("<tbody role=\"rowgroup\" id=\"fact-\(block.number)\">\n<tr class=\"row\" role=\"row\">")
    // A value in words is set like words: beside figures in their size it would shout.
    let isNumber = fact.value.bounds != nil && block.sides.count == 1 && displayWidth(fact.value.display) <= 9
    element("td", [("class", isNumber ? "value figure" : "value wordy"), ("role", "cell")]) { html in
      for (index, side) in block.sides.enumerated() {
        if index > 0 { html.raw("<span class=\"versus\"> ⇄ </span>") }
        html.link(to: side.claim?.claim.evidence, site) { $0.isolated(side.display) }
      }
    }
    element("th", [("scope", "row"), ("role", "rowheader")]) { html in
      html.element("a", [("href", own)]) { $0.isolated(fact.label) }
    }
    element("td", [("role", "cell")]) { $0.bar(block, site) }
    element("td", [("role", "cell")]) { html in
      html.element("a", [("href", own)], Words.fold(articles: fact.articles, texts: fact.texts))
    }
    element("td", [("role", "cell"), ("class", fact.origins == 1 ? "one" : "origins")]) { html in
      html.element("a", [("href", own)], Words.origins(fact))
    }
    element("td", [("role", "cell"), ("class", "status \(fact.status.rawValue)")], fact.status.rawValue)
    raw("</tr>\n<tr class=\"under\" role=\"row\"><td role=\"cell\" colspan=\"6\">")
    wordings(block, site)
    claims(block, site)
    raw("</td></tr>\n</tbody>\n")
  }

  private mutating func wordings(_ block: FactBlock, _ site: StorySite) {
    guard !block.wordings.isEmpty else { return }
    raw("<ul class=\"wordings\">")
    for wording in block.wordings.prefix(12) {
      raw("<li>\(wording.label) ")
      link(to: wording.claims.first?.claim.evidence, site) { html in
        html.raw("“")
        html.isolated(wording.display)
        html.raw("”")
      }
      for marked in wording.claims.prefix(6) {
        raw(" ")
        glyph(marked.glyph)
        element("span", [("class", "aloud")], marked.glyph.words + ": ")
        raw(" ")
        link(to: marked.claim.evidence, site) { $0.isolated(site.page.directory.name(of: marked.claim.evidence)) }
      }
      raw("</li>")
    }
    more(block.wordings.count - 12, "wordings")
    raw("</ul>")
  }

  private mutating func claims(_ block: FactBlock, _ site: StorySite) {
    guard !block.claims.isEmpty else { return }
    raw("<details><summary>The sentences</summary><ul class=\"claims\">\n")
    for marked in block.claims.prefix(Self.mostClaims) { claim(marked, site) }
    more(block.claims.count - Self.mostClaims, "claims")
    raw("</ul></details>")
  }

  /// Who said which figure when, for facts whose figures differ.
  mutating func figures(_ site: StorySite) {
    let tables = figureTables(of: site.page)
    guard !tables.isEmpty else { return }
    block("figures", "Figures over time") { html in
      for table in tables {
        html.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Figures over time\">")
        html.raw("<table class=\"figures\">\n<caption>")
        html.element("a", [("href", factAnchor(table.fact.number))]) { $0.isolated(table.fact.fact.label) }
        html.raw("</caption>\n<thead><tr><th scope=\"col\">Outlet</th>")
        for day in table.days {
          html.element("th", [("scope", "col"), ("class", "figure")]) { html in
            guard let day else { return html.words(Words.dateNotStated) }
            html.element("a", [("href", factAnchor(table.fact.number))], day)
          }
        }
        html.raw("</tr></thead>\n<tbody>\n")
        for row in table.rows {
          html.raw("<tr>")
          html.element("th", [("scope", "row")]) { html in
            html.element("a", [("href", site.path(ofArticle: row.article))]) { $0.isolated(row.outlet) }
          }
          for cell in row.cells {
            html.element("td", [("class", "figure")]) { html in
              for (index, marked) in cell.enumerated() {
                if index > 0 { html.raw(", ") }
                html.glyph(marked.glyph)
                html.element("span", [("class", "aloud")], marked.glyph.words + ": ")
                html.raw(" ")
                html.link(to: marked.claim.evidence, site) { $0.isolated(marked.claim.value.display) }
              }
            }
          }
          html.raw("</tr>\n")
        }
        html.raw("</tbody></table></div>\n")
      }
    }
  }
}
