/// What is known of two texts when it is decided whether they are one.
struct Kinship {
  /// Letters of the one and of the other.
  var letters: (Int, Int)
  /// What they share.
  var overlap: Overlap
  /// Letters of the overlap that several other groups have too: quotations that went round, a site's furniture.
  var common: Int
  /// Letters of the one that several groups have.
  var commonOfFirst: Int

  /// Which part of the first text's letters, common ones left out, the second holds.
  var firstHeld: Double { Self.share(overlap.first - common, letters.0 - commonOfFirst) }
  /// Which part of the second text's letters the first holds.
  var secondHeld: Double { Self.share(overlap.second - common, letters.1 - common) }

  private static func share(_ part: Int, _ whole: Int) -> Double {
    whole <= 0 ? 0 : min(1, max(0, Double(part) / Double(whole)))
  }

  /// The greater of the two parts, common letters counted.
  var moreAsTheyStand: Double {
    firstHeld > secondHeld ? Self.share(overlap.first, letters.0) : Self.share(overlap.second, letters.1)
  }
  /// The greater and the smaller of the two parts.
  var more: Double { max(firstHeld, secondHeld) }
  var less: Double { min(firstHeld, secondHeld) }

  /// Whether each of the two holds a good part of the other, so that neither is a mere excerpt.
  var isMutual: Bool { less >= Self.mutual && isWhole || isFramed }

  /// Whether one holds the other but for a headline.
  var isAllHeld: Bool { more >= Self.allHeld }
  /// Whether each holds half of the other.
  var isHalf: Bool { less >= Self.half }
  /// Whether what is shared is a text and not sentences of it here and there: half of both, a long passage, or spread all
  /// over both.
  private var isWhole: Bool { isHalf || overlap.passage >= Self.passage || isSpread }
  /// Machine rewording leaves short runs all over both texts; a quotation leaves long ones in one place.
  private var isSpread: Bool { min(overlap.firstSpread, overlap.secondSpread) >= Self.mutualSpread }
  /// Whether a passage far longer than a quotation makes up a good part of both: a trimmed text in a frame.
  private var isFramed: Bool {
    min(overlap.passage, overlap.first - common) >= Self.framedPassage && less >= Self.leastFramed
      && more >= Self.leastFramedOfOther
  }

  // The bounds below were set on one draw of planted copies (seed 1) and checked on two others.
  private static let mutual = 0.26
  private static let mutualAnywhere = 0.35
  private static let half = 0.5
  private static let allHeld = 0.85
  private static let passage = 300
  private static let framedPassage = 560
  private static let leastFramed = 0.18
  private static let leastFramedOfOther = 0.36
  private static let excerpt = 0.62
  private static let leastOfHolder = 0.1
  private static let rewordedExcerpt = 0.42
  private static let leastOfRewordedHolder = 0.08
  /// A frame around two texts that share nothing else: a gap of a quarter of the smaller text in both.
  private static let frameGap = 4
  private static let sharedDespiteGap = 0.6
  /// Where both are shorter than this, reports of a sentence or two in words that many have, most must be held.
  private static let short = 400
  private static let heldOfShort = 0.8
  /// Sixteenths that must be held where short runs are all there is.
  private static let mutualSpread = 9
  private static let excerptSpread = 13

  /// Whether the two are one text.
  var isOneText: Bool {
    if max(letters.0, letters.1) < Self.short, more < Self.heldOfShort { return false }
    if less < Self.sharedDespiteGap, overlap.hole * Self.frameGap > min(letters.0, letters.1) { return false }
    if more >= Self.excerpt && less >= Self.leastOfHolder || less >= Self.mutualAnywhere && isWhole { return true }
    if less >= Self.mutual && isSpread || isFramed { return true }
    let spread = firstHeld > secondHeld ? overlap.firstSpread : overlap.secondSpread
    return spread >= Self.excerptSpread && more >= Self.rewordedExcerpt && less >= Self.leastOfRewordedHolder
  }
}
