/// What the rest of one article tells about a word: the document's vote.
struct DocumentWords {
  /// What was seen of a word somewhere in the article.
  struct Evidence: OptionSet {
    let rawValue: UInt16
    static let small = Evidence(rawValue: 1)
    static let capitalInside = Evidence(rawValue: 2)
    static let behindTitle = Evidence(rawValue: 4)
    static let besideSaying = Evidence(rawValue: 8)
    static let behindPlacePreposition = Evidence(rawValue: 16)
    static let beforeOrganisationWord = Evidence(rawValue: 32)
    static let behindGivenName = Evidence(rawValue: 64)
    static let behindThe = Evidence(rawValue: 128)
    static let beforeOwned = Evidence(rawValue: 256)
    static let beforeCommaPlace = Evidence(rawValue: 512)
    static let startsRun = Evidence(rawValue: 1024)
    static let endsRun = Evidence(rawValue: 2048)
    static let often = Evidence(rawValue: 4096)
  }

  private var words: WordNumbers
  /// By the number of the word.
  private var seen: [Evidence] = []

  subscript(key: UInt64) -> Evidence {
    let number = words.known(key)
    return number < 0 ? [] : seen[number]
  }

  /// Reads the views of a whole article.
  init(_ views: UnsafeBufferPointer<TokenView>) {
    words = WordNumbers(capacity: views.count / 3)
    for i in views.indices {
      let view = views[i]
      guard view.isWord else { continue }
      guard view.isCapital else {
        if view.mode == .normal, view.isSmall { note(view.key, .small) }
        continue
      }
      guard view.mode == .normal else { continue }
      var evidence: Evidence = []
      let before = i > 0 && !view.startsSentence ? views[i - 1] : TokenView.none
      let after = i + 1 < views.count && !views[i + 1].startsSentence ? views[i + 1] : TokenView.none
      if !view.startsSentence && !before.isQuoteMark { evidence.insert(.capitalInside) }
      if before.lists & (NameList.title.bit | NameList.role.bit) != 0 { evidence.insert(.behindTitle) }
      if before.lists & NameList.given.bit != 0 && before.isCapital { evidence.insert(.behindGivenName) }
      if (before.lists | after.lists) & NameList.saying.bit != 0 { evidence.insert(.besideSaying) }
      if before.key == Self.in || before.key == Self.at || before.key == Self.near {
        evidence.insert(.behindPlacePreposition)
      }
      if before.key == Self.the { evidence.insert(.behindThe) }
      if after.key == Self.owned { evidence.insert(.beforeOwned) }
      if after.lists & NameList.organisationWord.bit != 0 && after.isCapital {
        evidence.insert(.beforeOrganisationWord)
      }
      if after.key == Self.comma, i + 2 < views.count,
        views[i + 2].lists & (NameList.country.bit | NameList.region.bit) != 0
      {
        evidence.insert(.beforeCommaPlace)
      }
      if view.runLength > 1 {
        if view.runIndex == 0 { evidence.insert(.startsRun) }
        if view.runIndex == view.runLength - 1 { evidence.insert(.endsRun) }
      }
      note(view.key, evidence)
    }
  }

  private mutating func note(_ key: UInt64, _ evidence: Evidence) {
    let number = words.number(of: key)
    guard number < seen.count else {
      seen.append(evidence)
      return
    }
    let isOften = seen[number].contains(.capitalInside) && evidence.contains(.capitalInside)
    seen[number].formUnion(isOften ? evidence.union(.often) : evidence)
  }

  private static let `in` = WordKey("in").value
  private static let at = WordKey("at").value
  private static let near = WordKey("near").value
  private static let the = WordKey("the").value
  private static let owned = WordKey("'s").value
  private static let comma = WordKey(",").value
}
