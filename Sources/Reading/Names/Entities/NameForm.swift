/// A name prepared for comparison: its words without case, accents, titles and articles.
package struct NameForm: Sendable, Hashable {
  /// The words, folded to small ASCII letters where they are Latin; empty where the name holds no letter.
  package let words: [[UInt8]]
  /// Whether the name was one word of capitals, as acronyms are.
  package let isAcronym: Bool
  /// What is named.
  package let kind: Name.Kind
  /// What the title before it tells of a person.
  package var courtesy: Courtesy?

  /// Prepares a name.
  ///
  /// - Complexity: O(bytes).
  package init(_ name: String, kind: Name.Kind) {
    let bytes = Array(name.utf8)
    let range = blankLineParagraphs(of: bytes)
    self.init(bytes, tokens: tokens(of: bytes, in: range)[...], kind: kind)
  }

  init(_ text: [UInt8], tokens: ArraySlice<Token>, kind: Name.Kind) {
    var slice = tokens.filter { $0.kind != .mark && !clitics.contains($0.key) }[...]
    let isTitled = kind == .person
    while slice.count > 1, let first = slice.first,
      NameWords.articles.contains(first.key) || isTitled && PersonWords.titles.contains(first.key)
    {
      slice = slice.dropFirst()
    }
    words = slice.map { foldedName(text, $0) }.filter { !$0.isEmpty }
    let only = slice.count == 1 ? slice.first : nil
    isAcronym = only.map { $0.shape.contains(.allCapitals) && (2...8).contains($0.range.count) } ?? false
    self.kind = kind
  }

  /// The words with a gap of one blank.
  var joined: [UInt8] { Array(words.joined(separator: [0x20])) }

  /// The first letters of the words, with and without the small ones ("of", "and"), where there are two or more.
  var acronyms: [[UInt8]] {
    guard words.count > 1 else { return [] }
    let all = words.compactMap(\.first)
    let long = words.filter { !NameWords.small.contains(WordKey(of: $0.span, from: 0, to: $0.count)) }.compactMap(
      \.first)
    return all == long || long.count < 2 ? [all] : [all, long]
  }
}

/// Words inside names that tell nothing apart.
enum NameWords {
  static let articles: Set<WordKey> = ["the", "a", "an"]
  static let small: Set<WordKey> = [
    "of", "and", "the", "for", "in", "on", "de", "du", "des", "la", "le", "et", "to", "at",
  ]
  /// What a company or body may be named with or without.
  static let suffixes: Set<WordKey> = [
    "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "llc", "plc", "ag", "sa", "s.a.", "nv", "gmbh", "group",
    "holdings", "company", "corporation", "limited", "incorporated", "bhd", "spa", "oy", "ab", "as", "party", "fc",
    "news",
    "radio", "tv", "agency", "newspaper", "magazine",
  ]
}

/// A token folded to small letters without accents, full stops and apostrophes.
func foldedName(_ text: [UInt8], _ token: Token) -> [UInt8] {
  var folded: [UInt8] = []
  folded.reserveCapacity(token.range.count)
  let bytes = text.span
  var i = token.range.start
  let end = token.range.end
  while i < end {
    let b = bytes[i]
    guard b >= 0x80 else {
      if b != 0x2E && b != 0x27 { folded.append(lowered(b)) }
      i += 1
      continue
    }
    if i + 1 < end, let plain = plainLetters(b, bytes[i + 1]) {
      folded.append(contentsOf: plain.utf8)
      i += 2
    } else if b == 0xE2 {
      i = min(end, i + 3)
    } else {
      folded.append(b)
      i += 1
    }
  }
  return folded
}

/// The plain letters for a Latin letter with a mark, of Latin-1 and Latin Extended-A; nil for other letters.
private func plainLetters(_ b: UInt8, _ c: UInt8) -> String? {
  guard (0xC3...0xC5).contains(b), c & 0xC0 == 0x80 else { return nil }
  let scalar = (Int(b & 0x1F) << 6) | Int(c & 0x3F)
  switch scalar {
  case 0xC0...0xFF:
    let small = scalar < 0xE0 && scalar != 0xDF ? scalar + 0x20 : scalar
    switch small {
    case 0xE0...0xE5: return "a"
    case 0xE6: return "ae"
    case 0xE7: return "c"
    case 0xE8...0xEB: return "e"
    case 0xEC...0xEF: return "i"
    case 0xF0: return "d"
    case 0xF1: return "n"
    case 0xF2...0xF6, 0xF8: return "o"
    case 0xF9...0xFC: return "u"
    case 0xFD, 0xFF: return "y"
    case 0xFE: return "th"
    case 0xDF: return "ss"
    default: return nil
    }
  case 0x100...0x105: return "a"
  case 0x106...0x10D: return "c"
  case 0x10E...0x111: return "d"
  case 0x112...0x11B: return "e"
  case 0x11C...0x123: return "g"
  case 0x124...0x127: return "h"
  case 0x128...0x131: return "i"
  case 0x132...0x133: return "ij"
  case 0x134...0x135: return "j"
  case 0x136...0x138: return "k"
  case 0x139...0x142: return "l"
  case 0x143...0x14B: return "n"
  case 0x14C...0x151: return "o"
  case 0x152...0x153: return "oe"
  case 0x154...0x159: return "r"
  case 0x15A...0x161: return "s"
  case 0x162...0x167: return "t"
  case 0x168...0x173: return "u"
  case 0x174...0x175: return "w"
  case 0x176...0x178: return "y"
  case 0x179...0x17E: return "z"
  default: return nil
  }
}
