import Provenance

/// Finds the amounts of one sentence: number, unit and counted noun phrase.
struct PhraseReader {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: SentenceTerms
  /// Byte ranges that are dates and clock times, in order.
  let times: [TextRange]
  /// The names of the article, in order.
  var names: [Name] = []

  /// The most words that a counted noun phrase has.
  static let longestPhrase = 7

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
    shareUnits(&found)
    shareAges(&found)
    markRates(&found)
    return found
  }

  /// Where to go on behind what is no amount: past the rest of a code, score, clock time or spelled year.
  func skipped(_ index: Int) -> Int {
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

  func finding(at index: Int) -> Finding? {
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
    } else if sentence[at].is(.minus) {
      at += sentence[at + 1].isMark(Mark.hyphen) ? 2 : 1
      guard let numeral = sentence.numeral(at: at), isMeasured(numeral.end) || sentence[at].hasPoint else { return nil }
      sign = -1
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

  /// The end of "%", "percent", "percentage" or "per cent" at `index`; nil where none stands there.
  func percentEnd(_ index: Int) -> Int? {
    let term = sentence[index]
    if term.isMark(Mark.percent) || term.is(.percent) { return index + 1 }
    if term.is(.percentage), sentence[index + 1].is(.points, .point) { return index + 1 }
    return term.is(.per) && sentence[index + 1].is(.cent) ? index + 2 : nil
  }

  func form(_ numeral: Numeral) -> Amount.Form {
    switch numeral.form {
    case .digits: .digits
    case .words: .words
    case .vague: .vague
    }
  }

  /// Reads unit, age and counted noun behind the number; false where it turns out to be none.
  func readBehind(_ finding: inout Finding) -> Bool {
    var at = finding.end
    if let age = ageEnd(finding) {
      finding.isAge = true
      finding.isCount = false
      finding.measure = age.measure
      finding.end = age.end
      return true
    }
    if let end = percentEnd(at) {
      at = end
      finding.measure = MeasureTable.percent
      if sentence[at].is(.points, .point) {
        at += 1
        finding.measure = MeasureTable.percentagePoint
      }
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
      finding.isCount = false
    } else if sentence[at].kind == .mark, isCurrency(sentence[at].mark), !sentence[at + 1].isNumber {
      // "10 €", "15$"
      finding.measure = currency(sentence[at].mark)
      finding.isCount = false
      at += 1
    } else if finding.isFraction, sentence[at].is(.a, .an), let measure = unit(at: at + 1) {
      // "half an hour", "a quarter of a mile"
      finding.measure = measure.index
      finding.isFraction = false
      finding.isCount = false
      at = measure.end
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
      weighPounds(&finding)
      readSubunit(&finding)
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
}
