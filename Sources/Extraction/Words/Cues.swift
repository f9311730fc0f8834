/// Phrases that give a piece of page frame away, by what kind of frame it is.
///
/// A phrase found in a block only counts as far as it covers the block: "read more" alone is a link, in a paragraph it
/// is nothing.
enum Cues {
  /// What a phrase hints at. The raw value is the place in feature lists and in ``table``.
  enum Kind: Int, CaseIterable {
    case navigation, byline, share, promotion, advertisement, related, comments, commentPolicy, legal, media
  }

  /// The hashes of the words that phrases start with.
  static let firstWords: Set<UInt64> = {
    var found: Set<UInt64> = []
    for kind in Kind.allCases {
      for phrase in list(kind).split(separator: "|") {
        if let first = words(String(phrase)).first { found.insert(first) }
      }
    }
    return found
  }()

  /// Phrase hash → 1 + kind in the low byte where the phrase ends here; ``goesOn`` where a longer one may follow.
  static let table: HashTable = {
    var table = HashTable(capacity: 6000)
    for kind in Kind.allCases {
      for phrase in list(kind).split(separator: "|") {
        var hash: UInt64 = 0
        Array(phrase.utf8).withUnsafeBufferPointer { bytes in
          forEachWord(bytes, 0, bytes.count) { word in
            // '#' is written with a digit in the lists: any number will do.
            if hash != 0 { table.update(hash) { $0 |= goesOn } }
            hash = continued(hash, word.hash)
          }
        }
        if hash != 0 { table.update(hash) { $0 = $0 & goesOn | UInt32(kind.rawValue + 1) } }
      }
    }
    return table
  }()

  /// Marks the beginning of a longer phrase.
  static let goesOn: UInt32 = 0x100

  /// The hash of a phrase made longer by a word.
  @inline(__always)
  static func continued(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (phrase ^ word) &* 0x9FB2_1C65_1E98_DF25
    return (mixed ^ (mixed >> 29)) | 1
  }

  private static func list(_ kind: Kind) -> String {
    switch kind {
    case .navigation: navigationCues
    case .byline: bylineCues
    case .share: shareCues
    case .promotion: promotionCues
    case .advertisement: advertisementCues
    case .related: relatedCues
    case .comments: commentCues
    case .commentPolicy: commentPolicyCues
    case .legal: legalCues
    case .media: mediaCues
    }
  }
}
