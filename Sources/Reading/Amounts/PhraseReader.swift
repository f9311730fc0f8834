import Provenance

/// Finds the amounts of one sentence: number, unit and counted noun phrase.
struct PhraseReader {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: SentenceTerms
  /// Byte ranges that are dates and clock times, in order.
  let times: [TextRange]

  /// The most words that a counted noun phrase has.
  private static let longestPhrase = 7

  /// All amounts in order of place.
  func findings() -> [Finding] {
    var found: [Finding] = []
    var index = 0
    var time = 0
    while index < sentence.count {
      let term = sentence[index]
      while time < times.count, times[time].end <= term.start { time += 1 }
      if time < times.count, times[time].start <= term.start {
        index += 1
        continue
      }
      guard term.kind != .mark || isCurrency(term.mark) || term.mark == Mark.hyphen || term.mark == Mark.dash else {
        index += 1
        continue
      }
      if let finding = finding(at: index) {
        found.append(finding)
        index = max(index + 1, finding.counted.isEmpty ? finding.end : finding.number.upperBound)
        index = max(index, finding.end)
      } else {
        index = skipped(index)
      }
    }
    return found
  }

  private func isCurrency(_ mark: UInt8) -> Bool {
    switch mark {
    case Mark.dollar, Mark.pound, Mark.euro, Mark.yen, Mark.rupee, Mark.won, Mark.lira, Mark.shekel, Mark.rouble: true
    default: false
    }
  }

  /// Where to go on behind what is no amount: past the rest of a code, score, clock time or spelled year.
  private func skipped(_ index: Int) -> Int {
    var next = index + 1
    guard sentence[index].kind == .number else {
      if sentence.word(index).number == .small, sentence.word(index + 1).number == .tens { return index + 2 }
      return next
    }
    while next < sentence.count, sentence[next].glued, sentence[next].kind != .mark || sentence[next + 1].glued {
      if sentence[next].isMark(Mark.dash) || sentence[next].isMark(Mark.comma) { break }
      next += 1
    }
    return next
  }

  private func finding(at index: Int) -> Finding? {
    var at = index
    var measure: UInt16 = 0
    var sign = 1.0
    if sentence[at].isMark(Mark.hyphen) || sentence[at].isMark(Mark.dash) {
      // A sign stands after a space and right before its number.
      guard sentence[at + 1].glued, !sentence[at].glued || at == 0,
        sentence[at + 1].isNumber || isCurrency(sentence[at + 1].mark)
      else { return nil }
      sign = -1
      at += 1
    }
    if sentence[at].kind == .mark, isCurrency(sentence[at].mark) {
      measure = currency(sentence[at].mark)
      at += 1
      if sentence[at].isMark(UInt8(ascii: "=")) { at += 1 }
    } else if let code = currencyCode(at) {
      measure = code.measure
      at = code.next
    }
    guard let numeral = sentence.numeral(at: at, afterCurrency: measure != 0) else { return nil }
    if at == index, measure == 0, isPartOfName(index, numeral) { return nil }
    var finding = Finding(
      start: index, end: numeral.end, number: at..<numeral.end, value: sign * numeral.value,
      bounds: Bounds(sign * numeral.value), change: .exact, form: form(numeral))
    finding.measure = measure
    finding.isFraction = numeral.isFraction
    var least = numeral.least
    if let behind = secondBound(of: numeral, at: index, sign: sign, measure: &measure) {
      finding.measure = measure
      let low = behind.least ?? numeral.value
      finding.value = (low + behind.value) / 2
      finding.bounds = Bounds(min: low, max: behind.value)
      finding.number = at..<behind.end
      finding.end = behind.end
      least = nil
    }
    guard readBehind(&finding) else { return nil }
    bound(&finding, least: least)
    return finding
  }

  private func form(_ numeral: Numeral) -> Amount.Form {
    switch numeral.form {
    case .digits: .digits
    case .words: .words
    case .vague: .vague
    }
  }

  // MARK: Currencies

  private func currency(_ mark: UInt8) -> UInt16 {
    switch mark {
    case Mark.dollar: MeasureTable.dollar
    case Mark.pound: MeasureTable.pound
    case Mark.euro: MeasureTable.euro
    case Mark.yen: MeasureTable.yen
    case Mark.rupee: MeasureTable.rupee
    case Mark.won: MeasureTable.won
    case Mark.lira: MeasureTable.lira
    case Mark.shekel: MeasureTable.shekel
    default: MeasureTable.rouble
    }
  }

  /// "US$4", "C $6", "USD1,700", "PS21.7m", "Y=100": letters that name a currency before its number.
  private func currencyCode(_ index: Int) -> (measure: UInt16, next: Int)? {
    let term = sentence[index]
    guard term.isWord, term.isCapitalised, term.end - term.start <= 4 else { return nil }
    let next = sentence[index + 1]
    if next.isMark(Mark.dollar) {
      guard let measure = MeasureTable.dollars[lowercased(term)], sentence[index + 2].kind == .number else {
        return nil
      }
      return (measure, index + 2)
    }
    if next.kind == .number, next.glued || term.isAllCapitals, let measure = MeasureTable.codes[lowercased(term)] {
      return (measure, index + 1)
    }
    if next.isMark(UInt8(ascii: "=")), next.glued, sentence[index + 2].glued, sentence[index + 2].kind == .number,
      lowercased(term) == "y"
    {
      return (MeasureTable.yen, index + 2)
    }
    return nil
  }

  func lowercased(_ term: Term) -> String {
    String(
      decoding: text[term.range].filter { $0 != Mark.point }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }

  // MARK: What is no amount

  /// Whether the number is part of a name, a date, a code or a list mark.
  private func isPartOfName(_ index: Int, _ numeral: Numeral) -> Bool {
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
        where before.glued && !sentence[index - 2].is(.now)
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
    if term.is(.one) { return isPronoun(index) }
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
    return false
  }

  /// "30 Porter Street"
  private func isAddress(_ index: Int) -> Bool {
    guard sentence[index].isCapitalised, !sentence.isAllCapitals else { return false }
    for at in index..<index + 4 {
      guard sentence[at].isWord || sentence[at].isMark(Mark.point) else { return false }
      if sentence.isClass(at, .street), sentence[at].isCapitalised { return at > index }
    }
    return false
  }

  private func hasLeadingZero(_ term: Term) -> Bool {
    term.end - term.start > 1 && term.start < text.count && text[term.start] == 0x30 && !term.hasPoint
  }

  private func isMeasured(_ index: Int) -> Bool {
    sentence[index].isMark(Mark.percent) || sentence.word(index).measure != 0 || sentence[index].isMark(Mark.degree)
  }

  private func hasNoun(_ index: Int) -> Bool {
    var at = index
    while at < index + 4, sentence[at].isWord, !sentence.isClass(at, .stop) {
      if sentence.isPlural(at, text) || sentence.isClass(at, .person) { return true }
      at += 1
    }
    return false
  }

  /// 1-800-222, 2-1, 52–14 without anything counted behind.
  private func isPhoneOrScore(_ index: Int, _ numeral: Numeral) -> Bool {
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
  private func isYear(_ index: Int, _ numeral: Numeral) -> Bool {
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

  /// Whether "one" stands for somebody or something named before, or is no number.
  private func isPronoun(_ index: Int) -> Bool {
    let before = sentence[index - 1]
    let after = sentence[index + 1]
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

  // MARK: Ranges

  /// The upper end of "5 to 7", "5-7", "between 5 and 7", "four or five".
  private func secondBound(of first: Numeral, at start: Int, sign: Double, measure: inout UInt16) -> Numeral? {
    guard sign > 0, first.form != .vague, !first.isFraction else { return nil }
    var at = first.end
    // "5 percent to 7 percent", "$5 to $7": the first bound may have its unit.
    let ownUnit = sentence.word(at).measure
    if ownUnit != 0 || sentence[at].isMark(Mark.percent) { at += 1 }
    let link = sentence[at]
    let isDash = link.isMark(Mark.hyphen) || link.isMark(Mark.dash)
    let before = sentence[start - 1]
    let joins =
      (link.is(.to) && !(before.is(.from) && isChange(before: start - 1))) || (link.is(.and) && before.is(.between))
      || link.is(.or)
      || (isDash && link.glued && sentence[at + 1].glued)
    guard joins else { return nil }
    at += 1
    if sentence[at].kind == .mark, isCurrency(sentence[at].mark) {
      guard measure != 0, currency(sentence[at].mark) == measure else { return nil }
      at += 1
    } else if measure != 0, !isDash, !link.is(.to), !before.is(.between) {
      return nil
    }
    if link.is(.or), sentence[at].is(.more, .less, .fewer) { return nil }
    guard var second = sentence.numeral(at: at, afterCurrency: measure != 0), second.form != .vague, !second.isFraction
    else { return nil }
    var low = first.value
    // "five to seven million" counts millions on both sides.
    let lastWord = sentence.word(second.end - 1)
    if lastWord.number == .magnitude || lastWord.number == .hundred || lastWord.number == .suffix, second.end - at > 1,
      sentence.word(first.end - 1).number != .magnitude, low < second.value / lastWord.value
    {
      low *= lastWord.value
    }
    guard low < second.value, second.end > at else { return nil }
    // "rose 64 points to 4,577": a unit between the two makes them two amounts, unless both have it.
    if ownUnit != 0, sentence.word(second.end).measure != ownUnit { return nil }
    if link.is(.to), second.value > low * 1000 { return nil }
    if low != first.value { return Numeral(value: second.value, least: low, end: second.end, form: second.form) }
    second.least = low
    return second
  }

  /// Whether "from 120 to 129" tells of a figure that changed: then both are amounts of their own.
  private func isChange(before index: Int) -> Bool {
    for at in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      if sentence.isClass(at, .reaching) || sentence[at].is(.up) { return true }
      if sentence[at].kind == .mark { return false }
    }
    return false
  }

  // MARK: Behind the number

  /// Reads unit, age and counted noun behind the number; false where it turns out to be none.
  private func readBehind(_ finding: inout Finding) -> Bool {
    var at = finding.end
    if let age = ageEnd(finding) {
      finding.isAge = true
      finding.isCount = false
      finding.measure = age.measure
      finding.end = age.end
      return true
    }
    if sentence[at].isMark(Mark.percent) || sentence[at].is(.percent)
      || (sentence[at].is(.per) && sentence[at + 1].is(.cent))
    {
      at += sentence[at].is(.per) ? 2 : 1
      finding.measure = MeasureTable.percent
      if sentence[at].is(.points, .point) { at += 1 }
      finding.isCount = false
    } else if sentence[at].isMark(Mark.degree) || sentence.word(at).measure == MeasureTable.degree {
      at += 1
      finding.measure = MeasureTable.degree
      finding.isCount = false
      let scale = lowercased(sentence[at])
      if scale == "c" || scale == "celsius" || scale == "centigrade" {
        finding.measure = MeasureTable.celsius
        at += 1
      } else if scale == "f" || scale == "fahrenheit" {
        finding.measure = MeasureTable.fahrenheit
        at += 1
      }
    } else if finding.measure != 0 {
      // "$400 million", then "US" or "a gallon".
      finding.isCount = false
      if sentence[at].is(.million) { at += 1 }
    } else if sentence[at].isMark(Mark.hyphen), sentence[at].glued {
      guard let measure = unit(at: at + 1) else {
        // "12-member", "six-speed" count nothing; "four-, five- and six-cylinder" neither.
        return false
      }
      finding.measure = measure.index
      finding.isCount = false
      at = measure.end
    } else if let measure = unit(at: at) {
      finding.measure = measure.index
      finding.isCount = false
      at = measure.end
    } else if sentence[at].isMark(Mark.plus), sentence[at].glued {
      finding.bounds = Bounds(min: finding.value, max: nil)
      finding.change = .atLeast
      at += 1
    }
    if sentence[at].isMark(Mark.plus), sentence[at].glued { at += 1 }
    finding.end = at
    if finding.measure != 0 {
      readRate(&finding)
      return true
    }
    if finding.isFraction {
      finding.isCount = false
      if sentence[at].is(.of) { at += 1 }
      while sentence.isClass(at, [.article, .possessive]) || sentence[at].is(.those, .all, .these) { at += 1 }
    }
    if finding.form == .vague, sentence[at].is(.of) {
      // "hundreds of the refugees", "hundreds of them"
      var next = at + 1
      while sentence.isClass(next, [.article, .possessive]) || sentence[next].is(.those, .these) { next += 1 }
      at = next
    }
    readCounted(&finding, from: at)
    return true
  }

  /// A unit of measurement at `index`, of one or two words.
  private func unit(at index: Int) -> (index: UInt16, end: Int)? {
    let term = sentence[index]
    guard term.isWord else {
      if term.isMark(Mark.quote), term.glued { return nil }
      return nil
    }
    if let dollars = MeasureTable.namedDollars[lowercased(term)], lowercased(sentence[index + 1]).hasPrefix("dollar") {
      return (dollars, index + 2)
    }
    if sentence.word(index + 1).measure != 0, term.isCapitalised || sentence.word(index).nationality != 0,
      MeasureTable.measures[Int(sentence.word(index + 1).measure)].isCurrency
    {
      return (sentence.word(index + 1).measure, index + 2)
    }
    if term.is(.square, .cubic) || term.is(.sq), let compound = squared(index) { return compound }
    if sentence[index + 1].isMark(Mark.slash) || sentence[index + 1].isMark(Mark.hyphen), let compound = joined(index) {
      return compound
    }
    if term.end - term.start == 1, let letter = letterUnit(index) { return letter }
    // "50 previous years"
    if isStretch(index), MeasureTable.measures[Int(sentence.word(index + 1).measure)].isTime {
      return (sentence.word(index + 1).measure, index + 2)
    }
    let measure = sentence.word(index).measure
    // "points" of a list, "feet" of a person: a unit all the same; "second" as an ordinal is none.
    guard measure != 0, !term.is(.second, .may) else { return nil }
    return (measure, index + 1)
  }

  private func isStretch(_ index: Int) -> Bool {
    let term = sentence[index]
    return term.is(.previous, .additional, .consecutive) || term.is(.straight, .full, .more) || term.is(.long)
  }

  /// "sq m", "square miles", "cubic metres"
  private func squared(_ index: Int) -> (index: UInt16, end: Int)? {
    let inner = sentence.word(index + 1).measure
    guard inner != 0 else { return nil }
    let unit = (sentence[index].is(.cubic) ? "cubic " : "square ") + MeasureTable.measures[Int(inner)].unit
    let measure = MeasureTable.index(unit)
    return measure == 0 ? nil : (measure, index + 2)
  }

  /// "km/h", "lb-ft"
  private func joined(_ index: Int) -> (index: UInt16, end: Int)? {
    guard sentence[index + 1].glued, sentence[index + 2].glued,
      let unit = MeasureTable.joined[lowercased(sentence[index]) + "/" + lowercased(sentence[index + 2])]
    else { return nil }
    return (MeasureTable.index(unit), index + 3)
  }

  /// "5 W", "18 R", "164p": single letters count only as they are written.
  private func letterUnit(_ index: Int) -> (index: UInt16, end: Int)? {
    let term = sentence[index]
    let letter = term.start < text.count ? text[term.start] : 0
    let unit: String
    switch letter {
    case UInt8(ascii: "W"): unit = "watt"
    case UInt8(ascii: "V"): unit = "volt"
    case UInt8(ascii: "R"): unit = "ZAR"
    case UInt8(ascii: "p") where term.glued: unit = "penny"
    case UInt8(ascii: "g") where term.glued: unit = "gram"
    case UInt8(ascii: "L") where term.glued, UInt8(ascii: "l") where term.glued: unit = "litre"
    default: return nil
    }
    return (MeasureTable.index(unit), index + 1)
  }

  /// "a gallon", "per hour": what the amount is counted for.
  private func readRate(_ finding: inout Finding) {
    var at = finding.end
    guard sentence[at].is(.per, .a, .an) || sentence[at].isMark(Mark.slash) else { return }
    at += 1
    if sentence[at].isMark(Mark.hyphen) { at += 1 }
    let isPer = sentence[finding.end].is(.per)
    if isPer, sentence[at].is(.square), sentence[at + 1].isWord {
      finding.rate = at..<at + 2
    } else if sentence.word(at).measure != 0 || (isPer && sentence[at].isWord && !sentence.isClass(at, .stop)) {
      finding.rate = at..<at + 1
    } else {
      return
    }
    finding.end = finding.rate.upperBound
  }

  /// "19-year-old", "26 years old", ", 26,": an age and not a duration.
  private func ageEnd(_ finding: Finding) -> (end: Int, measure: UInt16)? {
    guard finding.measure == 0, finding.value < 130 else { return nil }
    var at = finding.end
    if sentence[at].isMark(Mark.hyphen) || sentence[at].isMark(Mark.dash) { at += 1 }
    let unit = sentence.word(at).measure
    if unit != 0, MeasureTable.measures[Int(unit)].isTime {
      var next = at + 1
      if sentence[next].isMark(Mark.hyphen) { next += 1 }
      if sentence[next].is(.old) || sentence[next].is(.olds) { return (next + 1, unit) }
      if sentence[next].is(.of), sentence[next + 1].is(.age) { return (next + 2, unit) }
      return nil
    }
    guard finding.value == finding.value.rounded(), finding.value >= 1 else { return nil }
    let before = sentence[finding.number.lowerBound - 1]
    if before.is(.aged) || (before.is(.age) && !sentence[finding.end].is(.percent)) {
      return (finding.end, MeasureTable.year)
    }
    if (before.is(.was) || sentence.isClass(finding.number.lowerBound - 1, .be)),
      sentence[finding.number.lowerBound - 2].is(.who), isPauseOrEnd(finding.end)
    {
      return (finding.end, MeasureTable.year)
    }
    guard finding.form == .digits, before.isMark(Mark.comma) || before.isMark(Mark.open),
      sentence[finding.number.lowerBound - 2].isCapitalised, isPauseOrEnd(finding.end)
    else { return nil }
    return (finding.end, MeasureTable.year)
  }

  private func isPauseOrEnd(_ index: Int) -> Bool {
    guard index < sentence.count else { return true }
    let term = sentence[index]
    guard term.kind == .mark else { return false }
    return [Mark.comma, Mark.point, Mark.close, Mark.semicolon, Mark.dash].contains(term.mark)
  }

  /// The counted noun phrase from term `from` on.
  private func readCounted(_ finding: inout Finding, from: Int) {
    guard let phrase = nounPhrase(from: from, isSingular: finding.bounds.exact == 1) else { return }
    // "352 more wounded": more of what was counted before.
    if phrase.count == 1, sentence[from].is(.more, .additional, .further) {
      finding.end = max(finding.end, phrase.upperBound)
      return
    }
    finding.counted = phrase
    finding.end = max(finding.end, phrase.upperBound)
    for index in phrase {
      let word = sentence.word(index)
      if word.nationality != 0, finding.nationality == 0 { finding.nationality = word.nationality }
    }
    finding.group = sentence.word(phrase.upperBound - 1).group
  }

  /// The longest noun phrase that can be counted: up to its plural, or up to what cannot stand in one.
  func nounPhrase(from: Int, isSingular: Bool) -> Range<Int>? {
    var at = from
    var end = from
    var lastNoun = from
    while at < sentence.count, at - from < Self.longestPhrase {
      let term = sentence[at]
      if term.isMark(Mark.hyphen), term.glued, sentence[at + 1].glued, sentence[at + 1].isWord, at > from {
        at += 1
        continue
      }
      // "heavily armed, masked men" is rare; a comma ends the phrase.
      guard term.isWord else { break }
      if !sentence[at].isWord || sentence.isClass(at, .stop) && !isNounDespite(at, from) { break }
      if sentence.word(at).number != .none, !term.is(.quarter), at > from || sentence.word(at).number != .ordinal {
        break
      }
      if sentence.word(at).time == .weekday || sentence.word(at).time == .month { break }
      if sentence.word(at).role != 0, !sentence[at - 1].isMark(Mark.hyphen), endsPhrase(at, from) { break }
      if sentence.isClass(at, .adverb), at > from { break }
      // "two officials told": an unknown word in -ed behind a noun is a verb.
      if at > from, isSingular, sentence[at].entry == 0, sentence.hasSuffix(at, "ed", text),
        !sentence[at - 1].isMark(Mark.hyphen)
      {
        break
      }
      end = at + 1
      at += 1
      if sentence.isPlural(end - 1, text) {
        lastNoun = end
        // "seven dead raiders": a state in front of its noun.
        if sentence.word(end - 1).role != 0, sentence.isPlural(at, text) { continue }
        if !continues(at) { break }
      } else if isSingular, sentence.isClass(end - 1, .person), !sentence.isClass(at, .person) {
        lastNoun = end
        break
      }
      if term.isGenitive { break }
    }
    if lastNoun > from { end = lastNoun }
    guard end > from else { return nil }
    // More than one of something is said with a plural, or with a nationality or "dead" alone.
    if lastNoun == from, !isSingular, !isUncounted(from, end) { return nil }
    return from..<end
  }

  /// Whether a phrase without a plural can be counted all the same: "four French", "30 percent Republican" cannot.
  private func isUncounted(_ from: Int, _ end: Int) -> Bool {
    let last = sentence.word(end - 1)
    if last.nationality != 0 || last.role != 0 || last.thing != 0 || last.classes.contains(.person) { return true }
    return sentence[from].is(.more, .additional, .further) && end == from + 1
  }

  /// Whether the noun phrase goes on behind a plural: "arms dealers", "sports cars".
  private func continues(_ index: Int) -> Bool {
    let term = sentence[index]
    guard term.isWord, !sentence.isClass(index, .stop), sentence.word(index).role == 0,
      !sentence[index].isCapitalised || sentence.isAllCapitals
    else { return false }
    if sentence.isClass(index, .adverb) { return false }
    if sentence[index - 1].is(.police) { return sentence.isPlural(index, text) }
    return sentence.isPlural(index, text) && (sentence.isClass(index, .person) || sentence.word(index).thing != 0)
  }

  /// Verbs that are nouns or adjectives right behind a number.
  private func isNounDespite(_ index: Int, _ from: Int) -> Bool {
    if sentence[index].is(.others, .other) { return true }
    if sentence[index].is(.more, .additional, .further) { return index == from }
    let classes = sentence.word(index).classes
    guard classes.contains(.verb), classes.isDisjoint(with: WordClass.stop.subtracting(.verb)) else { return false }
    // "20 reports", "12 strikes": a plural right behind the number is its noun.
    return index == from && classes.isDisjoint(with: .past) && text[sentence[index].end - 1] | 0x20 == UInt8(ascii: "s")
      || (index == from && classes.contains(.past) && sentence.isPlural(index + 1, text))
  }

  /// Whether a role word at `index` stands behind the noun phrase and not in it.
  private func endsPhrase(_ index: Int, _ from: Int) -> Bool {
    let word = sentence.word(index)
    switch word.roleKind {
    case .noun: return false
    case .state, .doneTo:
      // "seven dead attackers", "129 dead": in the phrase only where a noun follows.
      if word.thing != 0
        || (word.classes.contains(.plural) && word.classes.isDisjoint(with: .participle)
          && !sentence[index].is(.dead, .missing))
      {
        return false
      }
      guard index == from || sentence.word(index - 1).nationality != 0,
        word.roleKind == .state || word.classes.contains(.participle)
      else { return word.thing == 0 && word.roleKind == .doneTo }
      var next = index + 1
      while sentence.word(next).nationality != 0 && !sentence.isPlural(next, text) || sentence[next].isMark(Mark.hyphen)
      { next += 1 }
      return !(sentence.isPlural(next, text) || sentence.isClass(next, .person)) || sentence.isClass(next, .stop)
    case .doneBy: return true
    case .none: return false
    }
  }

  // MARK: Bounds

  private func bound(_ finding: inout Finding, least: Double?) {
    let modifier = sentence.modifier(before: finding.start)
    let isWhole = finding.measure == 0 && !finding.isFraction
    let isRange = finding.bounds.exact == nil && finding.change == .exact
    if modifier.kind != .none { finding.start = modifier.start }
    if isRange {
      if modifier.kind == .about { finding.change = .about }
      if let least, least < finding.value { finding.bounds = Bounds(min: least, max: finding.bounds.max) }
      return
    }
    if let least {
      // "dozens": no fewer than the word can mean; "nearly two dozen" is no such word.
      switch modifier.kind {
      case .above, .least, .none, .about, .between: finding.bounds = Bounds(min: least, max: nil)
      case .below, .most, .nearly: finding.bounds = Bounds(min: nil, max: nil)
      }
      finding.change = .atLeast
      return
    }
    if modifier.kind != .none {
      finding.bounds = modifier.bounds(finding.value, isWhole: isWhole)
      finding.change = modifier.change
      return
    }
    let end = finding.number.upperBound
    if sentence[end].is(.or) || sentence[finding.end].is(.or) {
      let at = sentence[end].is(.or) ? end : finding.end
      if sentence[at + 1].is(.more) {
        finding.bounds = Bounds(min: finding.value, max: nil)
        finding.change = .atLeast
      } else if sentence[at + 1].is(.less, .fewer) {
        finding.bounds = Bounds(min: nil, max: finding.value)
        finding.change = .atMost
      } else if sentence[at + 1].is(.so) {
        finding.bounds = Modifier(kind: .about, start: 0).bounds(finding.value, isWhole: isWhole)
        finding.change = .about
      }
    }
  }
}
