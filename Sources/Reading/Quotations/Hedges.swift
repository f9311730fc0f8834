package import Provenance

/// The words that weaken what the tokens in `range` say: "believed to be", "appears to", "possibly", "may have".
///
/// The first run of such words; nil where nothing weakens. Dates ("in May") and permissions ("may be reused") can look
/// alike; a capital May is taken for the month.
package func hedge(in range: Range<Int>, tokens: [Token], text: [UInt8]) -> TextRange? {
  for at in range where tokens[at].kind == .word {
    guard let length = hedgeLength(at, range, tokens) else { continue }
    return TextRange(tokens[at].range.start, tokens[at + length - 1].range.end)
  }
  return nil
}

/// How many tokens the hedge that starts at `at` has; nil where none starts there.
private func hedgeLength(_ at: Int, _ range: Range<Int>, _ tokens: [Token]) -> Int? {
  let word = tokens[at].key
  func next(_ offset: Int) -> WordKey? { at + offset < range.upperBound ? tokens[at + offset].key : nil }
  let traits = HedgeWords.traits[word]
  switch traits {
  case nil: return nil
  case .adverb: return 1
  case .adjective:
    // "suspected of", "alleged to"; alone only before what it weakens, so not "as soon as possible" nor "suspected that".
    if next(1) == HedgeWords.of || next(1) == HedgeWords.to { return 2 }
    guard at + 1 < range.upperBound, tokens[at + 1].kind == .word, !HedgeWords.clauseStarts.contains(tokens[at + 1].key)
    else { return nil }
    return 1
  case .modal:
    let isMonth =
      word == HedgeWords.may && tokens[at].shape.contains(.capitalised) && (at > range.lowerBound || isMay(at, tokens))
    guard !isMonth, let follows = next(1), follows != HedgeWords.not || next(2) != nil else { return nil }
    return HedgeWords.infinitives.contains(follows) ? 2 : 1
  case .verb:
    // "appears to be", "seemed to": without "to" they tell of a look ("appeared in court").
    guard next(1) == HedgeWords.to else { return nil }
    return next(2) == HedgeWords.be || next(2) == HedgeWords.have ? 3 : 2
  case .participle:
    if next(1) == HedgeWords.to { return next(2) == HedgeWords.be || next(2) == HedgeWords.have ? 3 : 2 }
    if next(1) == HedgeWords.of { return 2 }
    return nil
  }
}

private enum HedgeTrait { case adverb, adjective, modal, verb, participle }

private enum HedgeWords {
  static let may: WordKey = "may"
  static let not: WordKey = "not"
  static let to: WordKey = "to"
  static let of: WordKey = "of"
  static let be: WordKey = "be"
  static let have: WordKey = "have"
  static let clauseStarts: Set<WordKey> = [
    "that", "the", "a", "an", "nothing", "he", "she", "they", "it", "him", "them", "and", "or",
  ]
  static let infinitives: Set<WordKey> = ["be", "have", "also"]
  static let traits: [WordKey: HedgeTrait] = {
    var traits: [WordKey: HedgeTrait] = [:]
    let lists: [(String, HedgeTrait)] = [
      (
        "allegedly apparently possibly probably perhaps reportedly seemingly supposedly purportedly presumably maybe "
          + "potentially ostensibly arguably likely unlikely", .adverb
      ),
      (
        "alleged apparent possible probable suspected presumed purported supposed unconfirmed rumored rumoured",
        .adjective
      ),
      ("may might could", .modal),
      ("appear appears appeared seem seems seemed", .verb),
      (
        "believed thought suspected said reported alleged understood presumed rumored rumoured assumed feared considered "
          + "estimated known", .participle
      ),
    ]
    for (words, trait) in lists {
      for word in words.split(separator: " ") where !(trait == .participle && word == "known") {
        let key = WordKey(String(word))
        // "suspected of", "alleged to": the participle reading looks further and is tried first.
        traits[key] = traits[key] == .adjective && trait == .participle ? .adjective : trait
      }
    }
    return traits
  }()
}
