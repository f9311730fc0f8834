/// Tells a space that was lost from two ways of writing.
struct LostSpaces {
  let vocabulary: Vocabulary
  private let language = NewsLanguage.shared

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// A place where the sibling has a space and the damaged text has none.
  struct Place {
    let damaged: Side
    let sibling: Side
    /// The letters on either side.
    let before: Int
    let siblingBefore: Int
    let siblingAfter: Int
    /// Marks that both texts have between the letters, before and after the space.
    let marksBefore: [UInt32]
    let marksAfter: [UInt32]
  }

  /// Words that open names which some write in one word.
  private static let nameOpeners: Set<String> = [
    "mc", "mac", "o", "fitz", "de", "di", "da", "du", "del", "della", "la", "le", "van", "von", "al", "el", "st", "san",
    "abu", "ben", "bin", "ibn", "you", "face", "i", "e",
  ]
  /// Words that stand close to a number in one style and apart in another.
  static let units: Set<String> = [
    "am", "pm", "km", "kmh", "kph", "mph", "cm", "mm", "m", "ft", "kg", "g", "mg", "lb", "lbs", "oz", "bn", "mn", "tn",
    "k", "th", "st", "nd", "rd", "s", "mb", "gb", "tb", "kb", "hz", "mhz", "ghz", "x", "p", "a", "b", "c", "d", "h",
    "percent", "min", "sec", "hr", "hrs", "pc", "px", "v", "w", "kw", "mw", "l", "ml", "pp",
  ]
  /// A joined form that other groups have is a word unless its halves are so many times as frequent.
  private static let gluedRatio: Int32 = 20
  /// The same where a capital shows the seam.
  private static let camelRatio: Int32 = 8

  /// A joined form that stands so often among a million words of news is a word: "cannot", "everyday".
  private static let commonPerMillion = 2.0

  /// Whether the damaged text lost a space here. "Nordlys" did not lose that of "Nord Lys", nor a tag that of its words.
  func isLost(_ place: Place) -> Bool {
    let (damaged, next) = (place.damaged, place.before + 1)
    guard isCapital(damaged, next) == isCapital(place.sibling, place.siblingAfter) else { return false }
    let start = damaged.start(damaged.word(endingAt: place.before).lowerBound)
    if start > 0, damaged.text[start - 1] == UInt8(ascii: "#") || damaged.text[start - 1] == UInt8(ascii: "@") {
      return false
    }
    return place.marksBefore.isEmpty && place.marksAfter.isEmpty ? isLostBetweenWords(place) : isLostAtMark(place)
  }

  private func isLostBetweenWords(_ place: Place) -> Bool {
    let sibling = place.sibling
    let left = sibling.word(endingAt: place.siblingBefore)
    let right = sibling.word(startingAt: place.siblingAfter)
    let leftLetters = sibling.letters[left], rightLetters = sibling.letters[right]
    let leftWord = String(decoding: leftLetters, as: UTF8.self)
    let rightWord = String(decoding: rightLetters, as: UTF8.self)
    let leftDigit = isDigit(leftLetters.last), rightDigit = isDigit(rightLetters.first)
    let here =
      place.damaged.word(endingAt: place.before)
      .lowerBound..<place.damaged.word(startingAt: place.before + 1).upperBound
    if leftDigit && rightDigit { return false }
    let leftKnown = vocabulary.word(leftLetters)
    let rightKnown = vocabulary.word(rightLetters)
    if leftDigit {
      let isPlain =
        !isCapital(sibling, right.lowerBound) && rightKnown.count > 3 || rightLetters.count > 2 && rightKnown.count > 1
      return !Self.units.contains(rightWord) && isPlain && leftLetters.allSatisfy { isDigit($0) }
    }
    if rightDigit {
      let isPlain = leftLetters.count > 1 && !isCapital(sibling, left.lowerBound) && leftKnown.count > 3
      return (isPlain || CommonWords.all.contains(leftWord) || leftLetters.count > 2 && leftKnown.count > 3)
        && leftWord != "a" && rightLetters.allSatisfy { isDigit($0) }
    }
    let isSeam = isCapital(sibling, right.lowerBound) && !isCapital(sibling, place.siblingBefore)
    // A word that others write in one.
    for joined in [place.damaged.letters[here], ArraySlice(leftLetters + rightLetters)] {
      let known = vocabulary.word(joined)
      let ratio = isSeam ? Self.camelRatio : Self.gluedRatio
      let isFrequent = Int(known.count) * Int(ratio) >= Int(min(leftKnown.count, rightKnown.count))
      if known.groups > 1, isFrequent { return false }
      let small = language.counts(WordKey.key(joined)).small
      if !isSeam, small * 1_000_000 > language.counted * Self.commonPerMillion { return false }
    }
    let rightIsCapital = isCapital(sibling, right.lowerBound)
    if rightIsCapital, isCapital(sibling, left.lowerBound), Self.nameOpeners.contains(leftWord) { return false }
    if isSeam { return leftLetters.count > 1 || leftWord == "a" || leftWord == "i" }
    let endsWord = isWord(leftLetters, leftKnown) || isEnding(sibling, left)
    let isCommon = leftKnown.count > 2 || rightKnown.count > 2 || CommonWords.all.contains(leftWord)
    let areEnglish = [leftLetters, rightLetters].allSatisfy { language.counts(WordKey.key($0)).small > 0 }
    return endsWord && isWord(rightLetters, rightKnown)
      && (isCommon || areEnglish || CommonWords.all.contains(rightWord))
  }

  /// Whether these letters close a word after an apostrophe: "Europe's", "don't".
  private func isEnding(_ side: Side, _ word: Range<Int>) -> Bool {
    guard word.lowerBound > 0, word.count <= 2 else { return false }
    return WordEdges.isApostrophe(side.text, side.gap(word.lowerBound - 1, word.lowerBound))
  }

  /// Whether a half may stand alone: a single letter only where it is a word.
  private func isWord(_ letters: ArraySlice<UInt8>, _ known: Vocabulary.Word) -> Bool {
    guard letters.count == 1, let only = letters.first else { return known.count > 0 }
    return only == UInt8(ascii: "a") || only == UInt8(ascii: "i") || known.groups > 2 && only >= 0x80
  }

  private func isLostAtMark(_ place: Place) -> Bool {
    let sibling = place.sibling
    let left = sibling.word(endingAt: place.siblingBefore)
    let right = sibling.word(startingAt: place.siblingAfter)
    let rightIsCapital = isCapital(sibling, right.lowerBound)
    let leftDigit = isDigit(sibling.letters[left].last), rightDigit = isDigit(sibling.letters[right].first)
    if let mark = place.marksBefore.last {
      switch Unicode.Scalar(mark) {
      case ",", ";", ":": if leftDigit && rightDigit && place.marksBefore.count == 1 { return false }; return true
      case "!", "?", "%", "…", "”", "»", ")", "]": return true
      case "\"": return true
      case ".":
        if !place.marksAfter.isEmpty || place.marksBefore.count > 1 { return true }
        return !rightDigit && rightIsCapital && left.count > 1 && right.count > 1
          || leftDigit && rightIsCapital && right.count > 1
      case "'", "’":
        if place.marksBefore.count > 1 { return true }
        return sibling.letters[left].last == UInt8(ascii: "s") && right.count > 2
          && vocabulary.word(sibling.letters[right]).count > 1
      case "-", "–", "—", "&", "/", "|": return place.marksBefore.count > 1 || spaceBeforeMarks(place)
      default: break
      }
    }
    guard place.marksBefore.isEmpty, let mark = place.marksAfter.first else { return false }
    switch Unicode.Scalar(mark) {
    case "\"", "“", "«", "(", "[", "$", "£", "€", "‘": return true
    case "'": return left.count > 1 && right.count > 1 && sibling.letters[left].last != UInt8(ascii: "s")
    case "-", "–", "—", "&", "/", "|": return spaceAfterMarks(place)
    default: return false
    }
  }

  /// Whether the damaged text has a space on the far side of the marks, which shows that they stand free.
  private func spaceBeforeMarks(_ place: Place) -> Bool {
    let end = place.damaged.end(place.before)
    return end < place.damaged.text.count && place.damaged.text[end] == 0x20
  }
  private func spaceAfterMarks(_ place: Place) -> Bool {
    let gap = place.damaged.gap(place.before, place.before + 1)
    return !gap.isEmpty && place.damaged.text[gap.upperBound - 1] == 0x20
  }

  private func isDigit(_ letter: UInt8?) -> Bool { letter.map { (0x30...0x39).contains($0) } ?? false }
  private func isCapital(_ side: Side, _ at: Int) -> Bool {
    let byte = side.text[side.start(at)]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    let (scalar, _) = side.text.withUnsafeBufferPointer { LetterFolding.scalar(in: $0, at: side.start(at)) }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}
