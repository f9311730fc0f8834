import Provenance

/// The title of a page of HTML: its visible headline; where two statements of the head agree on another wording, that.
func statedTitle(_ said: PageStatements, _ page: Page, block: Int?) -> Stated? {
  let visible = block.map {
    Stated(cleaned(page.flow.string(page.blocks[$0].range).utf8), source: page.blocks[$0].bytes)
  }
  let linked = said.articles.first?.headline.map { Stated(unescaped($0.text), source: $0.source) }
  let graph = said.meta("og:title", "twitter:title").map { Stated(withoutSite($0.text), source: $0.source) }
  if let visible {
    let own = words(visible.value)
    for other in [graph, linked] {
      // A kicker above the headline, in the same heading.
      if let other {
        let theirs = words(other.value)
        if theirs.count >= 4, theirs.count < own.count, own.suffix(theirs.count).elementsEqual(theirs) { return other }
      }
    }
    if let linked, let graph, said.articles.first?.isNews == true, words(linked.value) == words(graph.value),
      words(linked.value) != own, words(linked.value).count >= 3
    {
      return linked
    }
    return visible
  }
  return linked ?? graph ?? said.title.map { Stated(withoutSite($0.text), source: $0.source) }
}

/// A page title without the site's name behind a bar or a dash.
func withoutSite(_ title: String) -> String {
  let bytes = Array(title.utf8)
  return bytes.withUnsafeBufferPointer { buffer in
    guard let cut = siteNameStart(buffer, 0, buffer.count) else { return title }
    return String(decoding: bytes[..<cut.headline], as: UTF8.self)
  }
}

/// Where the headline ends and where the site's name starts in a page title such as "Headline - The Site"; nil where no
/// site's name stands there.
func siteNameStart(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> (headline: Int, site: Int)? {
  var at = to - 1
  while at > from + 1 {
    if bytes[at] == 0x20 {
      // " - ", " | ", " – ", " — ", " · ", " » "
      var mark = at - 1
      while mark > from, bytes[mark] & 0xC0 == 0x80 { mark -= 1 }
      let isMark =
        bytes[mark] == 0x2D || bytes[mark] == 0x7C
        || bytes[mark] == 0xE2 && at - mark == 3 && bytes[mark + 1] == 0x80 && (0x93...0x95).contains(bytes[mark + 2])
        || bytes[mark] == 0xE2 && at - mark == 3 && bytes[mark + 1] == 0x80 && bytes[mark + 2] == 0xA2
        || bytes[mark] == 0xC2 && at - mark == 2 && (bytes[mark + 1] == 0xB7 || bytes[mark + 1] == 0xBB)
      if isMark, mark > from, bytes[mark - 1] == 0x20 {
        var siteWords = 0
        var headlineWords = 0
        forEachWord(bytes, at, to) { _ in siteWords += 1 }
        forEachWord(bytes, from, mark) { _ in headlineWords += 1 }
        return (1...5).contains(siteWords) && headlineWords >= max(3, siteWords) ? (mark - 1, at + 1) : nil
      }
    }
    at -= 1
  }
  return nil
}

/// The character references that some sites leave in their structured data.
private func unescaped(_ text: String) -> String {
  guard text.utf8.contains(0x26) else { return text }
  var result = text
  for (reference, character) in [
    ("&quot;", "\""), ("&amp;", "&"), ("&#039;", "'"), ("&#39;", "'"), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"),
    ("&nbsp;", " "), ("&#8217;", "’"), ("&#8216;", "‘"), ("&#8220;", "“"), ("&#8221;", "”"), ("&#8211;", "–"),
    ("&rsquo;", "’"), ("&lsquo;", "‘"), ("&rdquo;", "”"), ("&ldquo;", "“"), ("&ndash;", "–"), ("&mdash;", "—"),
    ("&bull;", "•"), ("&#x27;", "'"), ("&#x26;", "&"),
  ] {
    result = result.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
  }
  return result
}
