import Provenance

/// What the lines around headline and text say about author and date.
struct VisibleByline {
  var authors: [Stated] = []
  /// Whether a word such as "By" stands before them.
  var isMarked = true
  /// The house itself, where a byline names it and nobody else.
  var houses: [Stated] = []
  var published: (date: WrittenDate, source: ByteRange)?
  var updated: (date: WrittenDate, source: ByteRange)?
  /// The blocks that say so.
  var blocks: Set<Int> = []
  /// The day of the clock in the page's frame: no page was published after it was fetched.
  var frameClock: (day: CivilDate, source: ByteRange)?
}

/// Reads bylines and datelines: short blocks between headline and text, or right behind them.
///
/// - Parameter isOutlet: whether a name is that of the house.
func visibleByline(
  on page: Page, _ shapes: [BlockShape], at place: BylinePlace, language: String?,
  isOutlet: (String) -> Bool = { _ in false }
) -> VisibleByline {
  var byline = VisibleByline()
  let title = place.title
  page.flow.utf8.withUnsafeBufferPointer { bytes in
    for index in place.window where index != title && shapes[index].words <= longestByline {
      let isMenu = place.isAmongMenus(index) && !isFullByline(bytes, page.blocks[index].range.range)
      read(index, page, shapes, bytes, isAboveTitle: index < title ?? 0, language, takesNames: !isMenu, &byline)
      if byline.published == nil, let title, place.isAbove(index, title: title), shapes[index].words <= 3 {
        readDates(index, page, bytes, language, &byline)
      }
    }
    // In what stands between a page's own title and its text only a full name is believed: it is mostly a menu.
    if let start = place.window.first, let end = place.window.last {
      for index in start..<end where byline.authors.isEmpty && !place.holds(index) && shapes[index].words <= 14 {
        let range = page.blocks[index].range.range
        if isBareBylineMark(bytes, range) || isFullByline(bytes, range) {
          read(index, page, shapes, bytes, isAboveTitle: false, language, &byline)
        }
      }
    }
    // Behind a note on top or a long lead, the byline stands further down.
    let next = (place.window.last ?? 0) + 1
    for index in next..<max(next, min(place.last, next + blocksBelowWindow))
    where byline.authors.isEmpty && shapes[index].words <= 14 && !shapes[index].endsSentence {
      let range = page.blocks[index].range.range
      guard isFullByline(bytes, range) || isBareBylineMark(bytes, range) else { continue }
      read(index, page, shapes, bytes, isAboveTitle: false, language, &byline)
    }
    byline.houses = byline.authors.filter { isOutlet($0.value) }
    byline.authors.removeAll { isOutlet($0.value) }
    if byline.authors.isEmpty {
      let found = nameLine(on: page, shapes, bytes, place) { name in
        isOutlet(page.flow.string(TextRange(name.lowerBound, name.upperBound)))
      }
      for name in found {
        add([name.name], page, name.block, &byline)
        byline.isMarked = false
      }
    }
    // Some outlets sign at the end.
    let end = max((place.window.last ?? 0) + 1, place.last - 1)
    for index in end..<max(end, min(shapes.count, place.last + 6))
    where byline.authors.isEmpty && shapes[index].words <= 12 {
      if let names = bylineNames(bytes, page.blocks[index].range.range, needsMark: true) {
        add(names, page, index, &byline)
      } else {
        readBareMark(index, page, shapes, bytes, &byline)
      }
    }
    // Some date at the end too, and say so.
    for index in end..<max(end, min(shapes.count, place.last + 8)) where shapes[index].words <= 14 {
      let range = page.blocks[index].range.range
      guard byline.published == nil, shapes[index].isDated, tellsOfPublishing(bytes, range) else { continue }
      read(index, page, shapes, bytes, isAboveTitle: false, language, &byline)
    }
    // Others set name and date, each in a line of its own, behind the text.
    for index in end..<max(end, min(shapes.count, place.last + 8))
    where byline.published == nil && shapes[index].isDated && shapes[index].words <= 3 {
      if byline.blocks.contains(index - 1) || byline.blocks.contains(index + 1) {
        readDates(index, page, bytes, language, &byline)
      }
    }
    if byline.published == nil {
      let clock = frameClock(page, shapes, bytes, before: title ?? place.first, language) ?? byline.frameClock
      // No text is written after the day on which its page was shown.
      if page.blocks.indices.contains(place.first),
        let date = openingDate(bytes, page.blocks[place.first].range.range, language: language),
        clock.map({ date.day <= $0.day.adding(days: 1) }) ?? true
      {
        byline.published = (date, page.flow.captured(TextRange(date.range.lowerBound, date.range.upperBound)))
      } else {
        byline.frameClock = clock
      }
    }
  }
  return byline
}

/// In words.
private let longestByline = 40
/// How far behind the window a line that says "By" is looked for.
private let blocksBelowWindow = 16

private func read(
  _ index: Int, _ page: Page, _ shapes: [BlockShape], _ bytes: UnsafeBufferPointer<UInt8>, isAboveTitle: Bool,
  _ language: String?, takesNames: Bool = true, _ byline: inout VisibleByline
) {
  let range = page.blocks[index].range.range
  let shape = shapes[index]
  let isSentence = shape.endsSentence && shape.words > 14
  if byline.authors.isEmpty, !isSentence, takesNames {
    if let names = bylineNames(bytes, range, needsMark: true) {
      add(names, page, index, &byline)
    } else {
      readBareMark(index, page, shapes, bytes, &byline)
    }
  }
  // A frame's own date stands among separators, weather and log-in lines.
  guard shape.isDated || shape.words <= longestByline && shape.cues[Cues.Kind.byline.rawValue] > 0, !isSentence,
    !(isAboveTitle && (shape.separators > 1 || shape.cues[Cues.Kind.navigation.rawValue] > 0)),
    !isAboveTitle || page.blocks[index].markup.container >= 0
  else { return }
  // A caption can tell when its picture was taken.
  if shape.stopWords >= 3, !tellsOfPublishing(bytes, range) { return }
  readDates(index, page, bytes, language, &byline)
}

/// Takes the dates of a line for the first publication and the last change.
private func readDates(
  _ index: Int, _ page: Page, _ bytes: UnsafeBufferPointer<UInt8>, _ language: String?, _ byline: inout VisibleByline
) {
  let range = page.blocks[index].range.range
  let isToday = page.words[index].contains(where: todayWords.contains) && !tellsOfPublishing(bytes, range)
  for date in writtenDates(bytes, range.lowerBound, range.upperBound, language: language) {
    let source = page.flow.captured(TextRange(date.range.lowerBound, date.range.upperBound))
    // "Today is Monday, 3 May": the day on which the page was fetched.
    if isToday {
      byline.frameClock = byline.frameClock ?? (date.day, source)
      continue
    }
    if isUpdate(bytes, range.lowerBound, date.range.lowerBound) {
      if byline.updated == nil { byline.updated = (date, source) }
    } else if byline.published == nil {
      byline.published = (date, source)
    }
    byline.blocks.insert(index)
  }
}

/// Reads the names in the line behind one that only says "By", and in those of the same kind behind that.
private func readBareMark(
  _ index: Int, _ page: Page, _ shapes: [BlockShape], _ bytes: UnsafeBufferPointer<UInt8>,
  _ byline: inout VisibleByline
) {
  guard isBareBylineMark(bytes, page.blocks[index].range.range), index + 1 < shapes.count,
    shapes[index + 1].words <= 12,
    let names = bylineNames(bytes, page.blocks[index + 1].range.range, needsMark: false), let first = names.first,
    nameWords(bytes, first).count > 1 || GivenNames.table[nameWords(bytes, first).first?.hash ?? 0] != 0
  else { return }
  add(names, page, index + 1, &byline)
  byline.blocks.insert(index)
  var next = index + 2
  while next < shapes.count, next - index <= 8, shapes[next].words <= 8, !shapes[next].isDated,
    let name = leadingName(bytes, page.blocks[next].range.range), name.startsGiven, name.words > 1, name.standsAlone
  {
    add([name.range], page, next, &byline)
    next += 1
  }
}

/// Whether a line is a byline with a full name, as the items of menus such as "By company size" are not.
private func isFullByline(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  guard let name = bylineNames(bytes, range, needsMark: true)?.first else { return false }
  let words = nameWords(bytes, name)
  return words.count > 1 && GivenNames.table[words[0].firstPart] != 0
}

private func add(_ names: [Range<Int>], _ page: Page, _ index: Int, _ byline: inout VisibleByline) {
  for name in names {
    let range = TextRange(name.lowerBound, name.upperBound)
    byline.authors.append(Stated(person(in: page.flow.string(range)), source: page.flow.captured(range)))
  }
  byline.blocks.insert(index)
}

/// Whether a line says that something was published, changed or written by somebody.
private func tellsOfPublishing(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  var found = false
  forEachWord(bytes, range.lowerBound, range.upperBound) { word in
    if updateWords.contains(word.hash) || publishWords.contains(word.hash) || BylineWords.marks.contains(word.hash) {
      found = true
    }
  }
  return found
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

private let todayWords = HashSet(words: "today heute hoy oggi hoje vandaag idag dzisiaj dnes сегодня")
private let updateWords = HashSet(
  words: """
    updated update modified revised edited aktualisiert update geändert jour modifié actualizado actualizada aggiornato
    atualizado atualizada bijgewerkt gewijzigd uppdaterad opdateret oppdatert päivitetty aktualizacja güncelleme
    güncellendi обновлено оновлено
    """)
private let publishWords = HashSet(
  words: """
    published posted publication first datum veröffentlicht erstellt publié publicado publicada pubblicato gepubliceerd
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
