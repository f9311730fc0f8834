/// Numbers that are no amounts: parts of names, dates, codes, scores and addresses.
extension PhraseReader {
  /// Whether the number is part of a name, a date, a code or a list mark.
  func isPartOfName(_ index: Int, _ numeral: Numeral) -> Bool {
    let term = sentence[index]
    let before = sentence[index - 1]
    let after = sentence[numeral.end]
    if term.kind == .number {
      if term.glued, before.kind == .mark {
        switch before.mark {
        case Mark.colon, UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "&"):
          return true
        case Mark.slash where sentence[index - 2].kind == .number || before.glued: return true
        case Mark.hyphen
        where before.glued && !sentence[index - 2].is(.now, .sub)
          && (sentence[index - 2].isWord || sentence[index - 2].kind == .number):
          // "TA-35", "555-1234"; "four-5" is nothing either. "cost-$5" has its own mark.
          return true
        case Mark.apostrophe where before.glued, Mark.point where before.glued: return true
        default: break
        }
      }
      if term.glued, before.isWord { return true }
      // 9:20, 1:0
      if after.isMark(Mark.colon), after.glued, sentence[numeral.end + 1].glued,
        sentence[numeral.end + 1].kind == .number
      {
        return true
      }
      if after.isMark(Mark.slash), after.glued, sentence[numeral.end + 1].kind == .number { return true }
      if after.is(.am, .pm, .oclock) || after.is(.gmt) { return true }
      if term.digits >= 5, !term.isGrouped, term.value >= 1, self.sentence[index].hasPoint == false,
        hasLeadingZero(term)
      {
        return true
      }
      if hasLeadingZero(term), term.digits > 1 { return true }
      // A list number opens its line.
      if index == 0, after.isMark(Mark.close) || (after.isMark(Mark.point) && after.glued && sentence.count > 2) {
        return true
      }
      if isPhoneOrScore(index, numeral) { return true }
      if isYear(index, numeral) { return true }
      if sentence.word(index - 1).time == .month, term.value <= 31, !term.hasPoint { return true }
      if sentence.word(numeral.end).time == .month, term.value <= 31, !term.hasPoint { return true }
      if before.isCode, !before.isNumber { return true }
    }
    if term.is(.one), numeral.end == index + 1, percentEnd(index + 1) == nil { return isPronoun(index) }
    if isNumberWordInName(index, numeral) { return true }
    if sentence.isClass(index - 1, .numbered), !hasNoun(numeral.end),
      !sentence.isClass(numeral.end, [.be, .verb]) || before.isCapitalised
    {
      return !isMeasured(numeral.end)
    }
    if isAddress(numeral.end) { return true }
    if before.is(.of), sentence[index - 2].is(.group) { return true }
    if before.is(.top) || before.is(.bottom), !isMeasured(numeral.end), !hasNoun(numeral.end) { return true }
    // "Boeing 787", "Channel 4": a name and a number, nothing counted behind it.
    if sentence.looksLikeName(index - 1), index > 1, term.kind == .number, !term.isGrouped, !term.hasPoint,
      !isMeasured(numeral.end), !sentence.isAllCapitals, !hasNoun(numeral.end)
    {
      return true
    }
    // "their own 787 Dreamliner", "the 737 Max": the number is the name's.
    if term.kind == .number, !term.isGrouped, !term.hasPoint, term.digits >= 3, sentence.looksLikeName(numeral.end),
      !sentence.isAllCapitals, sentence.isClass(index - 1, [.determiner, .possessive]) || before.is(.own),
      !isMeasured(numeral.end), !hasNoun(numeral.end)
    {
      return true
    }
    return false
  }

  /// "30 Porter Street"
  func isAddress(_ index: Int) -> Bool {
    guard sentence[index].isCapitalised, !sentence.isAllCapitals else { return false }
    for at in index..<index + 4 {
      guard sentence[at].isWord || sentence[at].isMark(Mark.point) else { return false }
      if sentence.isClass(at, .street), sentence[at].isCapitalised { return at > index }
    }
    return false
  }

  func hasLeadingZero(_ term: Term) -> Bool {
    term.end - term.start > 1 && term.start < text.count && text[term.start] == 0x30 && !term.hasPoint
  }

  func isMeasured(_ index: Int) -> Bool {
    sentence[index].isMark(Mark.percent) || sentence.word(index).measure != 0 || sentence[index].isMark(Mark.degree)
  }

  func hasNoun(_ index: Int) -> Bool {
    var at = index
    while at < index + 4, sentence[at].isWord, !sentence.isClass(at, .stop) {
      if sentence.isPlural(at, text) || sentence.isClass(at, .person) { return true }
      at += 1
    }
    return false
  }

  /// 1-800-222, 2-1, 52–14 without anything counted behind.
  func isPhoneOrScore(_ index: Int, _ numeral: Numeral) -> Bool {
    let dash = sentence[numeral.end]
    guard dash.isMark(Mark.hyphen) || dash.isMark(Mark.dash), sentence[numeral.end + 1].kind == .number else {
      return false
    }
    let second = sentence[numeral.end + 1]
    let third = sentence[numeral.end + 2]
    if third.isMark(Mark.hyphen), sentence[numeral.end + 3].kind == .number { return true }
    if sentence[index].digits == 3, second.digits == 4 { return true }
    guard dash.glued || second.glued else { return true }
    if second.value <= sentence[index].value { return true }
    return
      !(isMeasured(numeral.end + 2) || hasNoun(numeral.end + 2) || sentence[numeral.end + 2].is(.percent)
      || sentence.word(numeral.end + 2).number == .magnitude)
  }

  /// Whether four digits stand for a year.
  func isYear(_ index: Int, _ numeral: Numeral) -> Bool {
    let term = sentence[index]
    guard term.digits == 4, !term.isGrouped, !term.hasPoint, numeral.end == index + 1, term.value >= 1500,
      term.value <= 2100
    else { return false }
    if isMeasured(numeral.end) { return false }
    if sentence.isClass(index - 1, .preposition), !sentence[index - 1].is(.than, .about, .around) {
      if !sentence[index - 1].is(.of, .to, .over) || !hasNoun(numeral.end) { return true }
    }
    return !hasNoun(numeral.end) || (1900...2100).contains(term.value)
  }

  /// "the Kick Six win": a number word with a capital between names.
  func isNumberWordInName(_ index: Int, _ numeral: Numeral) -> Bool {
    guard index > 0, numeral.end == index + 1, sentence[index].isWord, sentence[index].isCapitalised,
      !sentence.isAllCapitals
    else { return false }
    return sentence.looksLikeName(index - 1) && sentence[index - 1].entry == 0 && !sentence[index + 1].isCapitalised
  }

  /// Whether "one" stands for somebody or something named before, or is no number.
  func isPronoun(_ index: Int) -> Bool {
    let before = sentence[index - 1]
    let after = sentence[index + 1]
    if before.is(.this, .that), isMeasured(index + 1), sentence.word(index + 1).time == .none { return false }
    if sentence.isNotOne(before.is(.single) ? index - 2 : index) { return true }
    if before.is(.no, .any, .every) || before.is(.each, .this, .that) || before.is(.which, .another, .the) {
      return true
    }
    if before.is(.only, .these, .those) && !sentence.isClass(index + 1, .person) { return true }
    if after.is(.another, .day, .who) || after.is(.that, .once, .time) || sentence[index].isGenitive { return true }
    if after.isMark(Mark.hyphen) {
      return sentence.word(index + 2).measure == 0 && sentence.word(index + 2).number == .none
    }
    if after.is(.of) || sentence.word(index + 1).number != .none { return false }
    // Only with a noun behind it, or as "one was killed", is it a number for certain.
    if after.isWord, !sentence.isClass(index + 1, .stop) {
      return before.isWord && !sentence.isClass(index - 1, .stop) && sentence[index - 1].entry == 0
        && !sentence.isClass(index + 1, .person) && before.isCapitalised == false
    }
    if sentence.isClass(index + 1, .be) { return sentence.word(index + 2).role == 0 }
    return !(sentence.word(index + 1).role != 0 || sentence.word(index - 1).role != 0)
  }
}
