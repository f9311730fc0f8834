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

  /// Whether the two are one text.
  var isOneText: Bool {
    let more = max(firstHeld, secondHeld)
    let less = min(firstHeld, secondHeld)
    let smaller = min(letters.0, letters.1)
    if less < 0.6, overlap.hole * 4 > smaller { return false }
    if more >= 0.65 && less >= 0.1 || less >= 0.35 { return true }
    // Machine rewording leaves short runs all over both texts; a quotation leaves long ones in one place.
    let spreads = (overlap.firstSpread, overlap.secondSpread)
    if less >= 0.26, min(spreads.0, spreads.1) >= 9 { return true }
    let spread = firstHeld > secondHeld ? spreads.0 : spreads.1
    return spread >= 13 && more >= 0.42 && less >= 0.08
  }
}
