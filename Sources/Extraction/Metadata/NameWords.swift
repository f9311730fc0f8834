/// A word of a name: hyphens and apostrophes do not part it ("Anne-Marie", "O’Neill"), nor does a script without spaces.
struct NameWord {
  var start: Int
  var end: Int
  /// The hash of the word; for one of several parts that of the first, marked so that no word list knows it.
  var hash: UInt64
  /// The hash of its first part.
  var firstPart: UInt64
  var isCapitalised: Bool
  /// Whether it starts with a digit or is a month's name.
  var isOfDate: Bool
}

/// The words of a short line, as names are written.
func nameWords(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [NameWord] {
  let months = Months.table
  var words: [NameWord] = []
  words.reserveCapacity(16)
  forEachWord(bytes, range.lowerBound, min(range.upperBound, range.lowerBound + longestNameLine)) { word in
    if let last = words.last, joins(bytes, last.end, word.start) {
      words[words.count - 1].end = word.end
      words[words.count - 1].hash = last.hash ^ 1
      return
    }
    words.append(
      NameWord(
        start: word.start, end: word.end, hash: word.hash, firstPart: word.hash,
        isCapitalised: word.isCapitalised || bytes[word.start] >= 0xE0,
        isOfDate: isDigit(bytes[word.start]) || months[word.hash] != 0))
  }
  return words
}

/// In bytes; names further in are those of a text.
private let longestNameLine = 400

/// Whether a hyphen, an apostrophe or nothing stands between two words.
private func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ start: Int) -> Bool {
  switch start - end {
  case 0: true
  case 1: bytes[end] == 0x2D || bytes[end] == 0x27
  // ’ and the soft hyphen.
  case 2: bytes[end] == 0xC2 && bytes[end + 1] == 0xAD
  case 3: bytes[end] == 0xE2 && bytes[end + 1] == 0x80 && (bytes[end + 2] == 0x99 || bytes[end + 2] == 0x91)
  default: false
  }
}

/// What stands between two words of a line of names.
enum NameGap {
  /// Nothing that parts them.
  case none
  /// A comma, semicolon, ampersand or slash: the next word starts another name.
  case parts
  /// A bar, bullet, bracket, colon or spaced dash, or the end of a sentence: no name follows.
  case ends
}

/// What the bytes between two words mean for names.
///
/// - Parameter isLong: whether the word before has more than four letters, so that a stop behind it is no abbreviation's.
func nameGap(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, afterLongWord isLong: Bool) -> NameGap {
  var found = NameGap.none
  for at in start..<max(start, end) {
    switch bytes[at] {
    case 0x2C, 0x3B, 0x26, 0x2F: if found == .none { found = .parts }
    case 0x2E: if isLong { return .ends }
    case 0x2D, 0x22, 0x28, 0x3A, 0x3E, 0x40, 0x5B, 0x7C, 0x0A: return .ends
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xB7: return .ends
    case 0xE2 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] != 0x8B && bytes[at + 2] < 0xA8:
      // Not the zero-width space, nor the spaces of other widths.
      if bytes[at + 2] >= 0x93 { return .ends }
    default: break
    }
  }
  return found
}

/// Which words a byline is made of besides names.
enum BylineWords {
  /// "By", "von", "author".
  static let marks = HashSet(
    words:
      "by von par por di door av af tekijä autor autorin auteur author authors autore reporter författare skribent tekst"
  )
  /// What can stand before a mark: "Written by", "Published on … by", "Ein Kommentar von".
  static let before = HashSet(
    words: """
      written story words reporting reported article posted published publication on escrito texto text texte testo articolo
      artikel ein eine kommentar analyse analysis opinion interview report created modified updated last the of in am pm at
      first originally added aktualisiert veröffentlicht publié le el publicado dated date uhr est gmt pst et edt bst ist cet
      utc porträt reportage gastbeitrag essay kolumne propos recueillis mon tue wed thu fri sat sun monday tuesday wednesday
      thursday friday saturday sunday recipe review reviews rezept recette
      """)
  /// "Ann Lee and Bo Karlsson".
  static let joiners = HashSet(words: "and und et y e og och en i ve with for mit")
  /// "Ludwig van Beethoven".
  static let particles = HashSet(
    words: "de da di do dos das del della van von der den ter ten la le al el bin ibn ben zu du af y st mac")
  /// Behind which no name goes on.
  static let ends = HashSet(
    words: """
      updated published posted last read share comments comment follow monday tuesday wednesday thursday friday saturday
      sunday mon tue wed thu fri sat sun am um at on aktualisiert veröffentlicht uhr min minute minutes reviewed edited
      medically fact stand watch live via for from in photo foto photos
      """)
  /// What a writer is: behind the first word of a name it ends the name.
  static let roles = HashSet(
    words: """
      korrespondent korrespondentin correspondent reporter editor redakteur redakteurin redaktion staff writer journalist
      journalistin twitter facebook instagram linkedin author columnist senior contributor contributing associate chief
      political business news founder ceo president director freelance special reviewer producer photographer
      parliamentary deputy managing executive assistant professor phd md cfp cpa dvm rd mph the journaliste periodista
      correspondante redactor redactora giornalista journaliste email e-mail mail profile biography bio lifestyle sports
      sport football showbiz celebrity entertainment features feature content audience trends health science technology
      tech politics culture money consumer education environment royal crime digital multimedia investigative
      investigations video social media guest opinion foreign security defence defense transport travel economics finance
      legal religion arts tv radio film community landespolitische landespolitischer politische politischer leitende
      leitender stellvertretende stellvertretender freie freier chefreporter chefreporterin chefredakteur
      chefredakteurin
      """)
  /// Behind a single word they make the name of a house: "Example News".
  static let ofHouses = HashSet(words: "news business media digital sport sports tv radio magazine times post today")
  /// "The Example Tribune".
  static let article = words("the").first ?? 0
  /// "About Ann Lee".
  static let about = HashSet(words: "about über sobre om")
  /// Last words of the names of houses, not of people.
  static let houses = HashSet(words: "team staff desk redaktion editors bureau service agency agentur newsroom admin")
}

/// The name that starts at the word `first`: the index behind its last word; `first` where none starts there.
func nameEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ words: [NameWord], from first: Int, most: Int) -> Int {
  var at = first
  while at < words.count, at - first <= most {
    let word = words[at]
    if at > first {
      let before = words[at - 1]
      let isLong = before.end - before.start > 4
      if nameGap(bytes, before.end, word.start, afterLongWord: isLong) != .none { break }
      if BylineWords.roles.contains(word.hash) { break }
      if BylineWords.joiners.contains(word.hash), !BylineWords.particles.contains(word.hash) { break }
    }
    // What a person is, standing first: "Senior Analyst".
    if at == first, word.hash != BylineWords.article, BylineWords.roles.contains(word.hash),
      GivenNames.table[word.firstPart] == 0
    {
      break
    }
    if word.isOfDate, !isGivenName(bytes, words, at) { break }
    if BylineWords.ends.contains(word.hash) { break }
    guard word.isCapitalised || at > first && BylineWords.particles.contains(word.hash) else { break }
    at += 1
  }
  if at - first > most { return first }
  while at > first, BylineWords.particles.contains(words[at - 1].hash), !words[at - 1].isCapitalised || at - first == 1
  {
    at -= 1
  }
  return at
}

/// Whether a month's name at a place is a person's, as in "April Venn": it is a given name, and a name goes on behind it.
private func isGivenName(_ bytes: UnsafeBufferPointer<UInt8>, _ words: [NameWord], _ at: Int) -> Bool {
  guard at + 1 < words.count, !isDigit(bytes[words[at].start]), GivenNames.table[words[at].hash] != 0 else {
    return false
  }
  let next = words[at + 1]
  return next.isCapitalised && !next.isOfDate && next.start - words[at].end == 1
    && !BylineWords.ends.contains(next.hash)
    && !BylineWords.roles.contains(next.hash)
}
