import Facts
import Provenance

/// A story's page: eight blocks, always in the same order.
func storyPage(_ site: StorySite, of dossier: Dossier) -> [UInt8] {
  let page = site.page
  return htmlPage(
    title: page.title + " · Crosscheck", version: dossier.version,
    navigation: { html in
      html.element("a", [("href", site.path), ("aria-current", "page"), ("dir", "auto")], page.title)
    },
    main: { html in
      html.raw("<div class=\"story\">\n")
      html.outline(page)
      html.raw("<div class=\"blocks\">\n")
      html.head(site)
      html.keyFacts(site)
      html.figures(site)
      html.disputes(site)
      html.timeline(site)
      html.whoAndWhere(site)
      html.quotes(site)
      html.sources(site)
      html.raw("</div></div>\n")
    })
}

extension HTMLText {
  /// The blocks of a page by name; one that has nothing in it is not listed.
  fileprivate mutating func outline(_ page: StoryPage) {
    raw("<nav class=\"outline\" aria-label=\"On this page\"><ol>")
    let blocks: [(String, String, Bool)] = [
      ("head", "Where it stands", true), ("facts", "Key facts", !page.facts.isEmpty),
      ("figures", "Figures over time", !figureTables(of: page).isEmpty),
      ("disputes", "Disputes", !page.disputes.isEmpty),
      ("timeline", "Timeline", !page.timeline.days.isEmpty || !page.timeline.unplaced.isEmpty),
      ("names", "Who and where", !page.people.isEmpty || !page.places.isEmpty || !page.things.isEmpty),
      ("quotes", "Quotes", !page.speakers.isEmpty || !page.unattributed.isEmpty), ("sources", "Sources", true),
    ]
    for (id, title, isThere) in blocks where isThere {
      raw("<li><a href=\"#\(id)\">\(title)</a></li>")
    }
    raw("</ol></nav>\n")
  }

  /// Adds a block under its heading.
  mutating func block(_ id: String, _ title: String, _ body: (inout HTMLText) -> Void) {
    raw("<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(title)</h2>\n")
    body(&self)
    raw("</section>\n")
  }

  fileprivate mutating func head(_ site: StorySite) {
    let page = site.page
    let directory = page.directory
    raw("<section id=\"head\" class=\"head\" aria-label=\"Where it stands\">\n")
    element("h1", [("dir", "auto")]) { html in
      html.link(to: page.story.headline, site) { $0.words(page.title) }
    }
    raw("\n<p class=\"meta\">")
    if let headline = page.story.headline {
      raw("Headline: ")
      citation(headline, site)
      raw(" · ")
    }
    element(
      "a", [("class", "fold"), ("href", "#sources")],
      Words.fold(articles: directory.articles.count, texts: directory.groups.groups.count))
    for outlet in directory.namedOutlets.prefix(12) {
      raw(" · ")
      element("a", [("href", "#sources")]) { $0.isolated(outlet) }
    }
    let unnamed = directory.articles.filter { $0.article.outlet == nil }.count
    if unnamed > 0 {
      raw(" · ")
      element("a", [("href", "#sources")], Words.count(unnamed, "article") + " of no named outlet")
    }
    raw("</p>\n")
    if !page.standing.isEmpty {
      raw("<ol class=\"standing\">\n")
      for line in page.standing {
        raw("<li>")
        sentence(line.evidence, around: line.value, site)
        raw(" ")
        citation(line.evidence, site)
        raw("</li>\n")
      }
      raw("</ol>\n")
    }
    raw("</section>\n")
  }

  fileprivate mutating func disputes(_ site: StorySite) {
    let disputes = site.page.disputes
    guard !disputes.isEmpty else { return }
    block("disputes", "Disputes") { html in
      for dispute in disputes.prefix(60) {
        html.raw("<article class=\"dispute\">")
        html.element("h3") { html in
          html.element("a", [("href", factAnchor(dispute.fact.number))]) { $0.isolated(dispute.fact.fact.label) }
        }
        html.raw("\n<div class=\"sides\">\n")
        for side in dispute.sides.prefix(6) {
          html.raw("<div class=\"side\">")
          html.element("h4") { html in
            html.link(to: side.claims.first?.claim.evidence, site) { $0.isolated(side.display) }
          }
          html.raw("<ul class=\"claims\">\n")
          for marked in side.claims.prefix(12) { html.claim(marked, site) }
          html.more(side.claims.count - 12, "claims")
          html.raw("</ul></div>\n")
        }
        html.raw("</div>\n<p class=\"reason\"><b>Why:</b> ")
        html.element("a", [("href", factAnchor(dispute.fact.number))]) { $0.isolated(dispute.why) }
        html.raw("</p></article>\n")
      }
      html.more(disputes.count - 60, "disputes", tag: "p")
    }
  }

  fileprivate mutating func timeline(_ site: StorySite) {
    let timeline = site.page.timeline
    guard !timeline.days.isEmpty || !timeline.unplaced.isEmpty else { return }
    block("timeline", "Timeline") { html in
      html.raw("<ol class=\"timeline\">\n")
      for day in timeline.days.prefix(120) {
        html.raw("<li>")
        html.element("h3") { html in
          html.link(to: day.entries.first?.evidence.first, site) { $0.words(day.label) }
        }
        html.entries(day.entries, site)
        html.raw("</li>\n")
      }
      if !timeline.unplaced.isEmpty {
        html.raw("<li class=\"tray\">")
        html.element("h3", Words.when)
        html.entries(timeline.unplaced, site)
        html.raw("</li>\n")
      }
      html.more(timeline.days.count - 120, "days")
      html.raw("</ol>\n")
    }
  }

  private mutating func entries(_ entries: [TimelineEntry], _ site: StorySite) {
    raw("<ul>\n")
    for entry in entries.prefix(60) {
      guard let evidence = entry.evidence.first else { continue }
      raw("<li>")
      element("span", [("class", "when")]) { html in
        html.link(to: evidence, site) { html in
          if let clock = Timeline.clock(of: entry) { html.words(clock + " ") }
          html.raw("“")
          html.isolated(entry.when)
          html.raw("”")
        }
        if entry.modality != .happened { html.element("em", [("class", "modality")], " " + entry.modality.rawValue) }
      }
      raw("<div>")
      sentence(evidence, site)
      raw("<p class=\"by\">")
      for (index, place) in entry.evidence.prefix(6).enumerated() {
        if index > 0 { raw(" · ") }
        citation(place, site)
      }
      raw("</p></div></li>\n")
    }
    more(entries.count - 60, "entries")
    raw("</ul>")
  }
}
