import Provenance

/// The block of a page of HTML that is the headline: the heading that says what the head of the page says it is called.
func headlineBlock(of page: Page, _ shapes: [BlockShape], _ statements: PageStatements) -> Int? {
  var stated: [[UInt64]] = []
  if let headline = statements.articles.first?.headline { stated.append(words(headline.text)) }
  if let meta = statements.meta("og:title", "twitter:title") { stated.append(words(meta.text)) }
  if let title = statements.title { stated.append(words(title.text)) }
  for headline in statements.headlines { stated.append(words(headline.text)) }
  stated = stated.map { Array($0.prefix(mostTitleWords)) }
  let known = Set(stated.joined())
  var best: (index: Int, score: Float)?
  var compared = 0
  for index in page.blocks.indices {
    let shape = shapes[index]
    let markup = page.blocks[index].markup
    guard shape.words > 0, shape.words <= 50, !markup.inside.contains(.nav), !markup.inside.contains(.noscript) else {
      continue
    }
    let isHeading = markup.headingLevel > 0
    guard isHeading || shape.words >= 3 else { continue }
    var score: Float = markup.headingLevel == 1 ? 1 : markup.headingLevel == 2 ? 0.4 : isHeading ? 0.1 : 0
    compared += 1
    if compared > mostCandidates { break }
    let own = page.words[index]
    guard isHeading || own.first.map(known.contains) == true else { continue }
    var agreement: Float = 0
    for other in stated { agreement = max(agreement, likeness(own, other)) }
    if agreement < (isHeading ? 0.5 : 0.9), !(markup.headingLevel == 1 && stated.isEmpty) {
      if markup.headingLevel != 1 { continue }
      score -= 0.6
    }
    score += agreement * 2
    if markup.nearHints.contains(.title) { score += 0.2 }
    if Float(markup.linkedBytes) > 0.5 * Float(shape.bytes) { score -= 0.7 }
    if !markup.inside.isDisjoint(with: [.aside, .footer, .form, .hidden]) { score -= 0.7 }
    if score > best?.score ?? 0.5 { best = (index, score) }
  }
  return best?.index
}

/// Blocks that are compared with what the head says; a page of 100,000 short ones has no headline behind these.
private let mostCandidates = 5000
/// What a page calls its title beyond this is not looked at.
private let mostTitleWords = 60

/// The word hashes of a text.
func words(_ text: String) -> [UInt64] {
  var hashes: [UInt64] = []
  var text = text
  text.withUTF8 { bytes in forEachWord(bytes, 0, bytes.count) { hashes.append($0.hash) } }
  return hashes
}

/// How much two titles say the same: the harmonic mean of the shares of each one's words that the other has too, where
/// a site's name behind the second one counts little.
func likeness(_ own: ArraySlice<UInt64>, _ other: [UInt64]) -> Float {
  guard !own.isEmpty, !other.isEmpty else { return 0 }
  let shared = Float(own.reduce(0) { $0 + (other.contains($1) ? 1 : 0) })
  let precision = shared / Float(own.count)
  let recall = min(1, shared / Float(other.count))
  return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
}
