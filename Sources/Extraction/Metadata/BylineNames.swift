/// The names in a byline such as "By Ann Lee and Bo Karlsson, Example Agency": where each stands in the bytes.
///
/// - Parameter needsMark: whether a word such as "By" has to stand before them.
/// - Returns: nil where the line is no byline.
func bylineNames(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, needsMark: Bool) -> [Range<Int>]? {
  let words = nameWords(bytes, range)
  var at = 0
  if let mark = words.prefix(mostWordsBeforeMark + 1).firstIndex(where: { BylineWords.marks.contains($0.hash) }) {
    // "by" inside a phrase marks no author: "Sponsored by", "Powered by".
    let isMark = words[..<mark].allSatisfy { BylineWords.before.contains($0.hash) || $0.isOfDate }
    guard isMark || !needsMark else { return nil }
    at = isMark ? mark + 1 : 0
    // "Written by", "Author of the article:".
    while isMark, at < words.count, BylineWords.marks.contains(words[at].hash) || ofTheArticle.contains(words[at].hash)
    {
      at += 1
    }
  } else if needsMark {
    return nil
  }
  let first = at
  var names: [Range<Int>] = []
  while at < words.count, names.count < mostNames {
    let end = nameEnd(bytes, words, from: at, most: mostNameWords)
    if end == at + 1, end < words.count, BylineWords.ofHouses.contains(words[end].hash),
      nameGap(bytes, words[at].end, words[end].start, afterLongWord: false) == .none
    {
      break
    }
    if end > at {
      if end - at > 1 || words[at].end - words[at].start > 2 { names.append(words[at].start..<words[end - 1].end) }
      at = end
    } else if !names.isEmpty, BylineWords.joiners.contains(words[at].hash) {
      at += 1
      continue
    } else {
      break
    }
    guard at < words.count else { break }
    if BylineWords.joiners.contains(words[at].hash) { continue }
    let last = words[at - 1]
    guard nameGap(bytes, last.end, words[at].start, afterLongWord: last.end - last.start > 4) == .parts else { break }
  }
  // "by ann": an account's name or an agency's, where nothing else stands in the line but a date.
  if names.isEmpty, needsMark, first > 0, first < words.count, BylineWords.marks.contains(words[first - 1].hash),
    words.count == first + 1 || words[first + 1].isOfDate,
    words[first].end - words[first].start > 2,
    !words[first].isOfDate, StopWords.table[words[first].hash] == 0
  {
    names.append(words[first].start..<words[first].end)
  }
  return names.isEmpty ? nil : names
}

/// "Published: Mar 8, 2024 · Modified: May 19, 2025 by …".
private let mostWordsBeforeMark = 10
private let mostNameWords = 5
private let mostNames = 12
private let ofTheArticle = Set(words("the of article l artículo dell"))

/// Whether a line is only the mark of a byline, such as "By" or "Kommentar von": the next line then names the author.
func isBareBylineMark(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count <= 40 else { return false }
  let words = nameWords(bytes, range)
  return (1...5).contains(words.count) && words.contains { BylineWords.marks.contains($0.hash) }
    && words.allSatisfy {
      BylineWords.marks.contains($0.hash) || BylineWords.before.contains($0.hash) || ofTheArticle.contains($0.hash)
    }
}

/// A name at the start of a line, and what stands behind it.
struct LeadingName {
  /// Where the name stands in the bytes.
  var range: Range<Int>
  /// How many words it has.
  var words: Int
  /// Words behind it in the line.
  var rest: Int
  /// Whether the first word is a given name.
  var startsGiven: Bool
  /// Whether what stands behind it is nothing, a mark, a date or what the person is.
  var standsAlone: Bool
}

/// The name that a line of at most 14 words starts with: two to four capitalised words, or one.
///
/// - Returns: nil where no name can stand there: little words, phrases of page frame, the names of houses.
func leadingName(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> LeadingName? {
  guard range.count <= 200 else { return nil }
  var words = nameWords(bytes, range)
  guard words.count <= 14 else { return nil }
  // "5 March 2019 • Ann Lee": a date, then a mark, then the name.
  if let name = words.firstIndex(where: { !$0.isOfDate }), name >= 2,
    nameGap(bytes, words[name - 1].end, words[name].start, afterLongWord: false) != .none
  {
    words.removeFirst(name)
  }
  guard let first = words.first, first.isCapitalised else { return nil }
  let end = nameEnd(bytes, words, from: 0, most: 4)
  guard end > 0, words[end - 1].end - first.start >= 3 else { return nil }
  let startsGiven = GivenNames.table[first.firstPart] != 0
  let cues = Cues.table
  let stopWords = StopWords.table
  for word in words[..<end] {
    let isParticle = BylineWords.particles.contains(word.hash)
    if !isParticle, !startsGiven, word.end - word.start > 1, stopWords[word.hash] | stopWords[word.firstPart] != 0 {
      return nil
    }
    if cues[Cues.continued(0, word.hash)] & 0xFF != 0 { return nil }
  }
  guard !BylineWords.houses.contains(words[end - 1].hash), !words[..<end].contains(where: { isPossessive(bytes, $0) })
  else { return nil }
  var standsAlone = end == words.count
  if !standsAlone {
    let next = words[end]
    let gap = nameGap(bytes, words[end - 1].end, next.start, afterLongWord: false)
    standsAlone =
      gap != .none || next.isOfDate || BylineWords.roles.contains(next.hash) || BylineWords.ends.contains(next.hash)
      // "Ann Lee and Bo Karlsson"
      || BylineWords.joiners.contains(next.hash) && end + 1 < words.count && startsGiven
        && GivenNames.table[words[end + 1].firstPart] != 0
  }
  return LeadingName(
    range: first.start..<words[end - 1].end, words: end, rest: words.count - end,
    startsGiven: startsGiven, standsAlone: standsAlone)
}

/// Whether a word ends with ’s.
private func isPossessive(_ bytes: UnsafeBufferPointer<UInt8>, _ word: NameWord) -> Bool {
  let end = word.end
  guard end - word.start > 3, bytes[end - 1] | 0x20 == 0x73 else { return false }
  return bytes[end - 2] == 0x27 || bytes[end - 2] == 0x99 && bytes[end - 3] == 0x80
}
