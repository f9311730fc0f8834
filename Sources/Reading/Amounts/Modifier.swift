import Provenance

/// Words that bound a number.
struct Modifier {
  enum Kind {
    case none
    /// more than, over
    case above
    /// at least
    case least
    /// less than, fewer than, under
    case below
    /// up to, at most
    case most
    /// nearly, almost
    case nearly
    /// about, some
    case about
    /// between … and
    case between
  }
  var kind = Kind.none
  /// The first term of the words.
  var start: Int

  /// "about 50" lets 45…55 stand: half of what a tenth off on either side would be called another figure.
  static let tolerance = 0.1

  var change: Amount.Change {
    switch kind {
    case .none, .between: .exact
    case .above, .least: .atLeast
    case .below, .most: .atMost
    case .nearly, .about: .about
    }
  }

  /// The interval that `value` becomes; `isWhole` where only whole numbers can be meant.
  func bounds(_ value: Double, isWhole: Bool) -> Bounds {
    let step = isWhole && value == value.rounded() ? 1.0 : 0.0
    switch kind {
    case .none, .between: return Bounds(value)
    case .above: return Bounds(min: value + step, max: nil)
    case .least: return Bounds(min: value, max: nil)
    case .below, .nearly: return Bounds(min: nil, max: value - step)
    case .most: return Bounds(min: nil, max: value)
    case .about:
      let off = abs(value) * Self.tolerance
      return isWhole
        ? Bounds(min: (value - off).rounded(.up), max: (value + off).rounded(.down))
        : Bounds(min: value - off, max: value + off)
    }
  }
}

extension SentenceTerms {
  /// The modifier that ends right before term `index`.
  func modifier(before index: Int) -> Modifier {
    let one = self[index - 1]
    let two = self[index - 2]
    let three = self[index - 3]
    func found(_ kind: Modifier.Kind, _ count: Int) -> Modifier { Modifier(kind: kind, start: index - count) }
    if one.is(.than) {
      let negated = three.is(.no, .not)
      if two.is(.more) { return found(negated ? .most : .above, negated ? 3 : 2) }
      if two.is(.less, .fewer) { return found(negated ? .least : .below, negated ? 3 : 2) }
      switch word(index - 2).comparison {
      case 1: return found(negated ? .most : .above, negated ? 3 : 2)
      case -1: return found(negated ? .least : .below, negated ? 3 : 2)
      default: break
      }
    }
    if two.is(.at), one.is(.least) { return found(.least, 2) }
    if two.is(.at), one.is(.most) { return found(.most, 2) }
    if one.is(.to), two.is(.up) { return found(.most, 2) }
    if one.is(.to), two.is(.close) { return found(.about, 2) }
    if one.is(.as), two.is(.many, .much, .few), three.is(.as) { return found(two.is(.few) ? .least : .most, 3) }
    if one.is(.as), two.is(.low, .high) { return found(two.is(.low) ? .least : .most, three.is(.as) ? 3 : 2) }
    if one.is(.of), two.is(.excess), three.is(.in) { return found(.above, 3) }
    if one.is(.of), two.is(.upwards, .upward) { return found(.above, 2) }
    if one.is(.of), two.is(.minimum) { return found(.least, 2) }
    if one.is(.of), two.is(.maximum) { return found(.most, 2) }
    if one.is(.over, .above, .beyond) { return found(.above, 1) }
    if one.is(.under, .below) { return found(.below, 1) }
    if one.is(.nearly, .almost) { return found(.nearly, 1) }
    if one.is(.about, .around, .some) { return found(.about, 1) }
    if one.is(.roughly, .approximately, .circa) || one.is(.ca) { return found(.about, 1) }
    if one.is(.estimated), two.is(.an, .the) || isClass(index - 2, [.be, .preposition]) {
      return found(.about, two.is(.an) ? 2 : 1)
    }
    if one.isMark(Mark.hyphen), one.glued, two.is(.sub) { return found(.below, 2) }
    if one.is(.minimum) { return found(.least, 1) }
    if one.is(.maximum) { return found(.most, 1) }
    if one.is(.between) { return found(.between, 1) }
    if one.isMark(UInt8(ascii: "~")) { return found(.about, 1) }
    if one.isMark(UInt8(ascii: ">")) { return found(.above, 1) }
    if one.isMark(UInt8(ascii: "<")) { return found(.below, 1) }
    return Modifier(start: index)
  }
}
