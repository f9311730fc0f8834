/// The names in a byline such as "By Ann Lee and Bo Karlsson, Example Agency": where each stands in the bytes.
///
/// - Parameter needsMark: whether a word such as "By" has to stand before them.
/// - Returns: nil where the line is no byline.
func bylineNames(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, needsMark: Bool) -> [Range<Int>]? {
  var words: [ScannedWord] = []
  forEachWord(bytes, range.lowerBound, min(range.upperBound, range.lowerBound + 400)) { words.append($0) }
  var at = 0
  if let mark = words.firstIndex(where: { bylineMarks.contains($0.hash) }), mark <= 8 {
    at = mark + 1
    // "Written by", "Von unserem …", "By:".
    while at < words.count, bylineMarks.contains(words[at].hash) { at += 1 }
    // "by" inside a phrase marks no author: "Sponsored by", "Powered by".
    if mark > 0,
      !words[..<mark].allSatisfy({
        writingWords.contains($0.hash) || $0.isNumber || dateWords[$0.hash] != 0 || isDigit(bytes[$0.start])
      })
    {
      return nil
    }
  } else if needsMark {
    return nil
  }
  var names: [Range<Int>] = []
  var current: [ScannedWord] = []
  func finish() {
    while let last = current.last, nameParticles.contains(last.hash) { current.removeLast() }
    if let first = current.first, let last = current.last, (1...5).contains(current.count),
      current.count > 1 || first.end - first.start > 2, !current.contains(where: { dateWords[$0.hash] != 0 })
    {
      names.append(first.start..<last.end)
    }
    current = []
  }
  var previousEnd = at < words.count ? words[at].start : range.upperBound
  while at < words.count, names.count < 12 {
    let word = words[at]
    let gap = previousEnd..<max(previousEnd, word.start)
    let isParted = !current.isEmpty && partsNames(bytes, gap)
    if isParted { finish() }
    if nameJoiners.contains(word.hash), !current.isEmpty || !names.isEmpty {
      finish()
    } else if word.isNumber || dateWords[word.hash] != 0 {
      break
    } else if word.isCapitalised || !current.isEmpty && nameParticles.contains(word.hash) || bytes[word.start] >= 0xE0 {
      if notNames.contains(word.hash) { break }
      current.append(word)
    } else if nameParticles.contains(word.hash) {
      current.append(word)
    } else {
      break
    }
    if endsNames(bytes, word.end, range.upperBound) {
      finish()
      break
    }
    previousEnd = word.end
    at += 1
  }
  finish()
  return names.isEmpty ? nil : names
}

/// Whether a comma or semicolon stands between two words.
private func partsNames(_ bytes: UnsafeBufferPointer<UInt8>, _ gap: Range<Int>) -> Bool {
  for byte in bytes[gap] where byte == 0x2C || byte == 0x3B || byte == 0x26 || byte == 0x2F { return true }
  return false
}

/// Whether a mark behind which no name follows comes next: a bar, a bullet, a dash with spaces, a bracket.
private func endsNames(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
  guard at < end else { return true }
  if bytes[at] == 0x20, at + 1 < end {
    let next = bytes[at + 1]
    return next == 0x7C || next == 0x2D || next == 0x28 || next == 0xC2 || next == 0xE2 || next == 0x3E
  }
  return bytes[at] == 0x7C || bytes[at] == 0x3A || bytes[at] == 0xC2 && at + 1 < end && bytes[at + 1] == 0xB7
}

private let dateWords = Months.table

private func hashes(_ words: StaticString) -> Set<UInt64> {
  var found: Set<UInt64> = []
  words.withUTF8Buffer { bytes in forEachWord(bytes, 0, bytes.count) { found.insert($0.hash) } }
  return found
}

private let bylineMarks = hashes(
  "by von par por di door av af tekijä autor autorin auteur author authors autore reporter")
private let writingWords = hashes(
  """
  written story words reporting reported article posted published on escrito texto text texte testo articolo artikel ein
  eine kommentar analyse analysis opinion interview report reviewed edited medically
  """)
private let nameJoiners = hashes("and und et y e og och en i ve with for mit")
private let nameParticles = hashes(
  "de da di do dos das del della van von der den ter ten la le al el bin ibn ben zu du af y")
private let notNames = hashes(
  """
  updated published posted last read share comments published comment follow monday tuesday wednesday thursday friday
  saturday sunday am um at on aktualisiert veröffentlicht uhr min minute minutes
  """)

/// A name that stands alone, or alone between the marks of a dated line such as "27 January 2026 • Ann Lee • 3 minutes".
///
/// - Returns: where it stands; nil where no part of the line is two to four capitalised words and nothing else.
func loneName(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
  let cues = Cues.table
  let stopWords = StopWords.table
  var start = range.lowerBound
  var at = start
  while at <= range.upperBound {
    let length = at == range.upperBound ? 1 : partLength(bytes, at, range.upperBound)
    if length > 0 {
      var first = -1
      var end = 0
      var count = 0
      var isName = true
      forEachWord(bytes, start, at) { word in
        count += 1
        if first < 0 { first = word.start }
        end = word.end
        let isParticle = nameParticles.contains(word.hash)
        if !isParticle, !word.isCapitalised || stopWords[word.hash] != 0 && word.end - word.start > 1 { isName = false }
        if word.isNumber || dateWords[word.hash] != 0 || notNames.contains(word.hash) { isName = false }
        if cues[Cues.continued(0, word.hash)] & 0xFF != 0 { isName = false }
      }
      if isName, (2...4).contains(count) { return first..<end }
      start = at + length
      at = start
      if length == 1, at > range.upperBound { break }
      continue
    }
    at += 1
  }
  return nil
}

/// How long the mark at `at` is that parts a line: a bar, a bullet, a dot in the middle, a slash, a spaced dash, a comma.
private func partLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
  switch bytes[at] {
  case 0x7C, 0x2F, 0x2C: return 1
  case 0x2D: return at > 0 && bytes[at - 1] == 0x20 ? 1 : 0
  case 0xC2: return at + 1 < end && bytes[at + 1] == 0xB7 ? 2 : 0
  case 0xE2:
    guard at + 2 < end, bytes[at + 1] == 0x80 else { return 0 }
    return bytes[at + 2] == 0xA2 || bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94 ? 3 : 0
  default: return 0
  }
}
