import Extraction
import Markup
import Newsroom
import Provenance

/// What it costs to read pages of HTML: those given, or one made up of the size that news pages have.
func pageMeasurements(of pages: [PageOutcome]) async -> [Measurement] {
  var captures: [Capture] = []
  for case .page(let page) in pages where page.record == nil && page.capture.bytes.contains(0x3C) {
    captures.append(page.capture)
  }
  if captures.isEmpty { captures = [Capture(madeUpPage(), location: "made up")] }
  let given = captures
  let bytes = Double(given.reduce(0) { $0 + $1.bytes.count })
  // The first page makes the tables that all pages use; the measured one is larger than what lies free in the heap.
  _ = Extraction.article(ArticleID("page"), from: Capture(Array("<p>A short page.".utf8), location: "made up"))
  let large = Capture(Array(repeatElement(madeUpPage(), count: 60).joined()), location: "made up")
  let memory = peakBytes { _ = Extraction.article(ArticleID("page"), from: large) }
  return [
    Measurement("memory of a large page", memory: memory, of: Double(large.bytes.count)),
    await measure("HTML tokens", bytes / 1e6, "MB") { for page in given { _ = tokenCount(ofHTML: page.bytes) } },
    await measure("HTML tree", bytes / 1e6, "MB") { for page in given { _ = HTMLDocument(page.bytes) } },
    await measure("HTML page to article", Double(given.count), "pages") {
      for page in given { _ = Extraction.article(ArticleID("page"), from: page) }
    },
  ]
}

/// A page of some 280 KB: a head with scripts and styles, menus, forty paragraphs and lists of other articles.
private func madeUpPage() -> [UInt8] {
  func repeated(_ count: Int, _ part: (Int) -> String) -> String { (0..<count).map(part).joined() }
  let words =
    "The harbour office said on Tuesday that the ferry to Lonn would sail again once the hull had been looked at. "
  let page = """
    <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry sails again - The Lonn Post</title>
    <meta property="og:title" content="The ferry sails again"><meta name="author" content="Mira Sand">
    <meta property="article:published_time" content="2015-11-17T20:31:00+01:00">
    \(repeated(40) { "<script>var a\($0) = {\"key\": [1, 2, 3], \"text\": \"\(words)\"};\(words)\(words)\(words)\(words)</script>\n" })
    <style>\(repeated(600) { ".c\($0) > a:hover { color: #123456; margin: 0 auto; padding: \($0)px }\n" })</style></head><body>
    <nav class="menu"><ul>\(repeated(300) { "<li class=\"item i\($0)\"><a href=\"/section/\($0)\">Section \($0)</a></li>\n" })</ul></nav>
    <main><article class="story"><h1>The ferry sails again</h1><p class="byline">By Mira Sand, 17 November 2015</p>
    \(repeated(40) { "<p>\(words)\(words)It is the <a href=\"/\($0)\">\($0)th</a> time &amp; not the last. \(words)</p>\n" })
    </article></main><aside>
    \(repeated(500) { "<div class=\"card\" data-id=\"\($0)\"><a class=\"link\" href=\"/a/\($0)\"><img src=\"/i/\($0).jpg\" alt=\"\"><span>Another article of number \($0)</span></a></div>\n" })
    </aside><footer><p>All rights reserved.</p></footer></body></html>
    """
  return Array(page.utf8)
}
