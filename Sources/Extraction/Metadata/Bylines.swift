import Provenance

/// What the lines around headline and text say about author and date.
struct VisibleByline {
  var authors: [Stated] = []
  var published: (date: WrittenDate, source: ByteRange)?
  var updated: (date: WrittenDate, source: ByteRange)?
  /// The blocks that say so.
  var blocks: Set<Int> = []
  /// The day of the clock in the page's frame: no page was published after it was fetched.
  var frameClock: (day: CivilDate, source: ByteRange)?
}

/// Reads bylines and datelines: short blocks between headline and text, or right behind them.
///
/// - Parameters:
///   - first: the first block of the text.
///   - last: its last block.
func visibleByline(
  on page: Page, _ shapes: [BlockShape], title: Int?, first: Int, last: Int, language: String?
) -> VisibleByline {
  var byline = VisibleByline()
  let start = max(0, min(title ?? first, first) - blocksBeforeTitle)
  let end = min(shapes.count, first + 3)
  page.flow.utf8.withUnsafeBufferPointer { bytes in
    for index in start..<max(start, end) where index != title && shapes[index].words <= longestByline {
      read(index, page, shapes, bytes, isAboveTitle: index < title ?? 0, language, &byline)
    }
    // A name without a mark: where the markup calls it an author, or in the line of the date.
    for index in start..<max(start, end) where byline.authors.isEmpty && index != title && index > title ?? index {
      let shape = shapes[index]
      let isMarked =
        !page.blocks[index].markup.nearHints.isDisjoint(with: [.byline, .biography]) && shape.words <= 6
        && index <= first
      let isDateline = shape.isDated && byline.blocks.contains(index) && shape.words <= 12
      if isMarked || isDateline, let name = loneName(bytes, page.blocks[index].range.range) {
        add([name], page, index, &byline)
      }
    }
    // Some outlets sign at the end.
    for index in max(end, last - 1)..<max(end, min(shapes.count, last + 6))
    where byline.authors.isEmpty && shapes[index].words <= 12 {
      if let names = bylineNames(bytes, page.blocks[index].range.range, needsMark: true) {
        add(names, page, index, &byline)
      }
    }
    if byline.published == nil { byline.frameClock = frameClock(page, shapes, bytes, before: title ?? first, language) }
  }
  return byline
}

/// In words.
private let longestByline = 40
/// Some pages set author and date above the headline.
private let blocksBeforeTitle = 4

private func read(
  _ index: Int, _ page: Page, _ shapes: [BlockShape], _ bytes: UnsafeBufferPointer<UInt8>, isAboveTitle: Bool,
  _ language: String?, _ byline: inout VisibleByline
) {
  let range = page.blocks[index].range.range
  let shape = shapes[index]
  let isSentence = shape.endsSentence && shape.words > 14
  if byline.authors.isEmpty, !isSentence, let names = bylineNames(bytes, range, needsMark: true) {
    add(names, page, index, &byline)
  }
  // A frame's own date stands among separators, weather and log-in lines.
  guard shape.isDated || shape.words <= longestByline && shape.cues[Cues.Kind.byline.rawValue] > 0, !isSentence,
    !(isAboveTitle && (shape.separators > 1 || shape.cues[Cues.Kind.navigation.rawValue] > 0)),
    !isAboveTitle || page.blocks[index].markup.container >= 0
  else { return }
  for date in writtenDates(bytes, range.lowerBound, range.upperBound, language: language) {
    let source = page.flow.captured(TextRange(date.range.lowerBound, date.range.upperBound))
    if isUpdate(bytes, range.lowerBound, date.range.lowerBound) {
      if byline.updated == nil { byline.updated = (date, source) }
    } else if byline.published == nil {
      byline.published = (date, source)
    }
    byline.blocks.insert(index)
  }
}

private func add(_ names: [Range<Int>], _ page: Page, _ index: Int, _ byline: inout VisibleByline) {
  for name in names {
    let range = TextRange(name.lowerBound, name.upperBound)
    byline.authors.append(Stated(page.flow.string(range), source: page.flow.captured(range)))
  }
  byline.blocks.insert(index)
}

/// Whether the words before a date say that it is the date of a change.
private func isUpdate(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
  var last = false
  forEachWord(bytes, max(from, to - 40), to) { word in
    if updateWords.contains(word.hash) { last = true }
    if publishWords.contains(word.hash) { last = false }
  }
  return last
}

private func hashes(_ words: StaticString) -> Set<UInt64> {
  var found: Set<UInt64> = []
  words.withUTF8Buffer { bytes in forEachWord(bytes, 0, bytes.count) { found.insert($0.hash) } }
  return found
}

private let updateWords = hashes(
  """
  updated update modified revised edited aktualisiert update geändert jour modifié actualizado actualizada aggiornato
  atualizado atualizada bijgewerkt gewijzigd uppdaterad opdateret oppdatert päivitetty aktualizacja güncelleme
  güncellendi обновлено оновлено
  """)
private let publishWords = hashes(
  """
  published posted publication first veröffentlicht erstellt publié publicado publicada pubblicato gepubliceerd
  publicerad publiceret publisert julkaistu opublikowano yayınlanma опубликовано
  """)

/// The date in the frame above the headline, where it is the page's own clock: a day with a time among the menu.
private func frameClock(
  _ page: Page, _ shapes: [BlockShape], _ bytes: UnsafeBufferPointer<UInt8>, before end: Int, _ language: String?
) -> (day: CivilDate, source: ByteRange)? {
  for index in 0..<min(end, page.blocks.count, 60) where shapes[index].words <= 60 {
    guard shapes[index].clocks > 0,
      shapes[index].separators > 0 || shapes[index].cues[Cues.Kind.navigation.rawValue] > 0
    else { continue }
    let range = page.blocks[index].range
    guard let date = writtenDates(bytes, range.start, range.end, language: language).first else { continue }
    return (date.day, page.flow.captured(TextRange(date.range.lowerBound, date.range.upperBound)))
  }
  return nil
}
