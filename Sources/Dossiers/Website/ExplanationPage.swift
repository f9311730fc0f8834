public import Extraction
public import Provenance

/// A page with what became of it.
public struct ExplainedPage: Sendable {
  /// The page as it was read.
  public let capture: Capture
  /// What was kept of it, what was cut, and why.
  public let explanation: Explanation

  /// A page with its explanation.
  public init(capture: Capture, explanation: Explanation) {
    self.capture = capture
    self.explanation = explanation
  }
}

/// The explained pages as one page of HTML that needs nothing else: the words of the page as words, none of its markup.
///
/// - Complexity: O(words of the pages).
public func explanationPage(_ pages: [ExplainedPage]) -> [UInt8] {
  var html = HTMLText()
  html.raw(
    """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>What was kept and what was cut</title><style>\(style)</style></head><body>

    """)
  for page in pages {
    html.raw("<section><h1>")
    html.isolated(page.capture.location)
    html.raw("</h1>")
    switch page.explanation.outcome {
    case .skipped(let failure):
      html.raw("<p class=\"none\">")
      html.isolated(failure.message)
      html.raw("</p>")
    case .article(let article): facts(of: article, page.capture, &html)
    }
    html.raw("<ol>\n")
    for block in page.explanation.blocks { show(block, &html) }
    html.raw("</ol></section>\n")
  }
  html.raw("</body></html>\n")
  return html.utf8
}

/// What the page states about itself, each with the bytes that it rests on.
private func facts(of article: Article, _ capture: Capture, _ html: inout HTMLText) {
  html.raw("<dl>")
  func row(_ name: String, _ value: String?, _ source: ByteRange? = nil, _ basis: String? = nil) {
    guard let value else { return }
    html.raw("<dt>\(name)</dt><dd><b>")
    html.isolated(value)
    html.raw("</b>")
    if let basis {
      html.raw(" <i>")
      html.isolated(basis)
      html.raw("</i>")
    }
    if let source, source.end <= capture.bytes.count {
      html.raw(" <small>[\(source.start),\(source.end))</small> <mark>")
      html.isolated(String(decoding: capture.bytes[source.range].prefix(longestSource), as: UTF8.self))
      html.raw(source.count > longestSource ? "…</mark>" : "</mark>")
    }
    html.raw("</dd>")
  }
  row("title", article.title?.value, article.title?.source)
  row("outlet", article.outlet?.value, article.outlet?.source)
  for author in article.authors { row("author", author.value, author.source) }
  row("published", article.published.iso ?? "not known", article.published.evidence, article.published.basis)
  row("updated", article.updated?.iso, article.updated?.evidence, article.updated?.basis)
  row("language", article.language)
  if let confidence = article.confidence {
    row(
      "confidence", "\(Int((confidence.value * 100).rounded())) %", nil,
      confidence.reasons.map(\.words).joined(separator: "; "))
  }
  row("note", article.note?.warning)
  html.raw("</dl>\n")
}

/// In bytes.
private let longestSource = 200

private func show(_ block: ExplainedBlock, _ html: inout HTMLText) {
  let verdict = block.role?.rawValue ?? block.cut?.rawValue ?? ""
  html.raw("<li class=\"\(block.cut == nil ? "kept \(verdict)" : "cut")\"><p>")
  html.isolated(block.words)
  html.raw("</p><div>\(block.cut == nil ? "kept" : "cut"): \(verdict) · ")
  html.raw("\(Int((block.probability * 100).rounded())) % · [\(block.bytes.start),\(block.bytes.end))")
  for sign in block.signs {
    html.raw(" · ")
    html.isolated(sign)
  }
  html.raw("</div></li>\n")
}

private let style = """
  :root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--kept:#12853f;--keptpaper:#effaf2;--grey:#8a9099;--line:#e2e5e9;
  --mark:#fff1b8}
  @media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--paper:#15181c;--kept:#57c983;--keptpaper:#17281d;--grey:#868d97;
  --line:#2b3037;--mark:#574a12}}
  body{font:16px/1.55 Georgia,serif;color:var(--ink);background:var(--paper);max-width:52rem;margin:2rem auto;padding:0 1rem}
  h1{font:600 1.1rem/1.4 system-ui,sans-serif;border-bottom:2px solid var(--ink);padding-bottom:.4rem;overflow-wrap:anywhere}
  dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem 1rem;font:14px/1.5 system-ui,sans-serif}dt{color:var(--grey)}
  dd{margin:0;overflow-wrap:anywhere}mark{background:var(--mark);color:inherit;font:12px/1.4 ui-monospace,monospace;
  padding:0 .25rem;border-radius:.2rem}
  small,li div{color:var(--grey);font:12px/1.4 system-ui,sans-serif}ol{list-style:none;padding:0}
  li{border-left:4px solid var(--line);margin:.35rem 0;padding:.25rem .8rem;overflow-wrap:anywhere}li p{margin:0}
  .kept{border-color:var(--kept);background:var(--keptpaper)}.kept div{color:var(--kept)}
  .heading p{font-weight:700}.quotation p,.caption p{font-style:italic}.list-item p::before{content:"• "}
  .cut p{color:var(--grey);font:13px/1.45 system-ui,sans-serif}.none{font-weight:700}
  """
