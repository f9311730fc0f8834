import Facts
import Provenance

extension HTMLText {
  /// Adds a link to the words, or what `body` adds alone where there is no page to link to.
  mutating func link(
    to evidence: Evidence?, _ site: StorySite, class name: String? = nil, _ body: (inout HTMLText) -> Void
  ) {
    let attributes = name.map { [("class", $0)] } ?? []
    if let evidence, let address = site.address(of: evidence) {
      element("a", attributes + [("href", address)], body)
    } else {
      element("span", attributes, body)
    }
  }

  /// Adds a quoted sentence that leads to its place; the value in it is strong.
  mutating func sentence(_ evidence: Evidence, around value: StatedValue? = nil, _ site: StorySite) {
    let shown = excerpt(of: evidence, around: value, columns: 320)
    let language = site.page.directory.index(of: evidence.article).flatMap {
      site.page.directory.articles[$0].article.language
    }
    let attributes =
      [("class", shown.isInMarks ? "said marked" : "said"), ("dir", "auto")] + (language.map { [("lang", $0)] } ?? [])
    element("q", attributes) { html in
      html.link(to: evidence, site) { html in
        if shown.cutsHead { html.raw("…") }
        html.words(shown.before)
        if !shown.focus.isEmpty { html.element("b", shown.focus) }
        html.words(shown.after)
        if shown.cutsTail { html.raw("…") }
      }
    }
  }

  /// Adds who published the words, and the bytes where they stand.
  mutating func citation(_ evidence: Evidence, _ site: StorySite) {
    element("cite") { html in
      html.link(to: evidence, site) { html in
        if let outlet = site.page.directory.outlet(of: evidence) {
          html.isolated(outlet)
          html.raw(" ")
        }
        html.raw("<span class=\"bytes\">")
        html.isolated(evidence.article.description)
        html.words(" [\(evidence.bytes.start),\(evidence.bytes.end))")
        html.raw("</span>")
      }
    }
  }

  /// Adds the bar of a fact: a list for those who listen, shapes for those who look.
  mutating func bar(_ block: FactBlock, _ site: StorySite, links: Bool = true) {
    guard !block.bar.isEmpty else { return }
    let shown = block.bar.prefix(12)
    element("ol", [("class", "bar"), ("aria-label", "Who says so")]) { html in
      for marked in shown {
        html.raw("<li>")
        let words = "\(marked.glyph.words): \(site.page.directory.name(of: marked.claim.evidence))"
        let body: (inout HTMLText) -> Void = { html in
          html.glyph(marked.glyph)
          html.element("span", [("class", "aloud")], words)
        }
        if links, let address = site.address(of: marked.claim.evidence) {
          html.element("a", [("href", address), ("title", words)], body)
        } else {
          body(&html)
        }
        html.raw("</li>")
      }
      if block.bar.count > shown.count {
        html.raw("<li>")
        html.element("a", [("href", "\(site.path)#fact-\(block.number)")], "+ \(block.bar.count - shown.count)")
        html.raw("</li>")
      }
    }
  }

  /// Adds a shape that is only looked at.
  mutating func glyph(_ glyph: Glyph) {
    element("span", [("class", "glyph \(glyph.name)"), ("aria-hidden", "true")], glyph.symbol)
  }

  /// Adds what else is known of a claim: whose word it is, through whom, with which hedge, up to which day.
  mutating func sourcing(_ claim: Claim, _ site: StorySite) {
    let parts = Dossiers.sourcing(of: claim)
    guard !parts.isEmpty else { return }
    element("span", [("class", "sourcing")]) { html in
      for (index, part) in parts.enumerated() {
        if index > 0 { html.raw(" · ") }
        html.words(part.label + " ")
        html.link(to: claim.evidence, site) { $0.isolated(part.words) }
      }
    }
  }

  /// Adds a claim as an element of a list.
  mutating func claim(_ marked: MarkedClaim, _ site: StorySite) {
    let claim = marked.claim
    raw("<li class=\"claim\">")
    glyph(marked.glyph)
    element("span", [("class", "aloud")], marked.glyph.words + ": ")
    raw("<div>")
    sentence(claim.evidence, around: claim.value, site)
    raw("<p class=\"by\">")
    citation(claim.evidence, site)
    if !Dossiers.sourcing(of: claim).isEmpty { raw(" · ") }
    sourcing(claim, site)
    if marked.isCopy { raw(" · same text") }
    raw("</p>")
    if let relation = claim.relation, relation.kind != .same {
      element("p", [("class", "why")]) { html in
        html.link(to: claim.evidence, site) { $0.isolated(relation.why) }
      }
    }
    raw("</div></li>\n")
  }

  /// Says what a long list leaves out, and where it stands in full.
  mutating func more(_ number: Int, _ what: String, tag: String = "li") {
    guard number > 0 else { return }
    element(tag, [("class", "more")]) { html in
      html.element("a", [("href", "dossier.json")], "+ \(number) more \(what) in the JSON")
    }
  }
}

extension Glyph {
  /// The name of its colour in the style sheet.
  var name: String {
    switch self {
    case .states: "states"
    case .compatible: "compatible"
    case .contradicts: "contradicts"
    case .repeats: "repeats"
    }
  }
}
