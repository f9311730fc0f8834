import Provenance

/// The headline of a plain page, without the site's name where the line is the page's own title.
func plainTitle(_ page: Page, _ block: Int, url: String?) -> Stated {
  var range = page.blocks[block].range
  if let cut = page.flow.utf8.withUnsafeBufferPointer({ siteNameStart($0, range.start, range.end) }),
    block == 0 || saysOutlet(page.flow.string(TextRange(cut.site, range.end)), nil, url)
  {
    range = TextRange(range.start, cut.headline)
  }
  return Stated(cleaned(page.flow.string(range).utf8), source: page.flow.captured(range))
}

/// Who published a page without HTML, where its own words tell: the site's name behind the page title, "© …", the
/// comment policy, an invitation to watch or to view the site.
func plainOutlet(_ page: Page, _ shapes: [BlockShape]) -> Stated? {
  page.flow.utf8.withUnsafeBufferPointer { bytes in
    // More bars than two stand between the items of a menu.
    if let first = page.blocks.first, shapes[0].words <= 40, shapes[0].separators <= 2,
      let cut = siteNameStart(bytes, first.range.start, first.range.end)
    {
      return stated(page, cut.site, first.range.end)
    }
    for (index, block) in page.blocks.enumerated() where shapes[index].words <= 200 {
      if let name = namedIn(bytes, block.range, shapes[index]) { return stated(page, name.lowerBound, name.upperBound) }
    }
    return nil
  }
}

private func stated(_ page: Page, _ start: Int, _ end: Int) -> Stated {
  let range = TextRange(start, end)
  return Stated(page.flow.string(range), source: page.flow.captured(range))
}

/// The outlet that a piece of frame names.
private func namedIn(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange, _ shape: BlockShape) -> Range<Int>? {
  var words: [ScannedWord] = []
  forEachWord(bytes, range.start, range.end) { words.append($0) }
  func spells(_ at: Int, _ phrase: [UInt64]) -> Bool {
    at + phrase.count <= words.count && phrase.indices.allSatisfy { words[at + $0].hash == phrase[$0] }
  }
  if shape.words <= 5, spells(0, watch) { return capitalised(words, from: 1, bytes) }
  let policy = shape.cues[Cues.Kind.commentPolicy.rawValue] > 2
  let legal = shape.cues[Cues.Kind.legal.rawValue] > 1
  for at in words.indices where policy || legal {
    if policy, spells(at, doNotRepresent) { return capitalised(words, from: at + doNotRepresent.count, bytes) }
    if policy, spells(at, youAccept) { return capitalised(words, from: at + youAccept.count, bytes) }
    if policy, spells(at, notThoseOf) { return capitalised(words, from: at + notThoseOf.count, bytes) }
    if policy, spells(at, notOf) { return capitalised(words, from: at + notOf.count, bytes) }
    let isSign = at == 0 ? range.start < words[0].start : false
    if legal, spells(at, copyright) || isSign && holdsSign(bytes, range.start, words[0].start) {
      var name = spells(at, copyright) ? at + 1 : at
      if name < words.count, words[name].isNumber { name += 1 }
      return capitalised(words, from: name, bytes)
    }
  }
  return nil
}

/// The run of capitalised words that starts at `index`; nil where there is none.
private func capitalised(_ words: [ScannedWord], from index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
  var end = index
  while end < words.count, words[end].isCapitalised, end - index < 6 {
    if end > index, words[end].start - words[end - 1].end > 1 { break }
    end += 1
  }
  while end > index + 1, legalForms.contains(words[end - 1].hash) { end -= 1 }
  return end > index && index < words.count ? words[index].start..<words[end - 1].end : nil
}

/// Whether the sign © stands between two places.
private func holdsSign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
  (start..<max(start, end - 1)).contains { bytes[$0] == 0xC2 && bytes[$0 + 1] == 0xA9 }
}

private let watch = words("watch")
private let doNotRepresent = words("do not represent those of")
private let youAccept = words("you accept that")
private let copyright = words("copyright")
private let notThoseOf = words("not those of")
private let notOf = words("and not of")
/// What a company is in law, which is no part of the outlet's name.
private let legalForms = Set(words("ltd limited inc llc plc corp corporation gmbh ag sa bv"))
