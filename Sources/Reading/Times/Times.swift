import Provenance

/// The times that the sentences name, in order of place.
///
/// - Complexity: O(bytes).
func times(in text: [UInt8], tokens: [Token], sentences: [Sentence], published: CivilDate?) -> [TimeExpression] {
  text.withUnsafeBufferPointer { bytes in
    let scanner = TermScanner(vocabulary: .english)
    var terms = SentenceTerms(.english)
    var context = TimeContext(published: published)
    context.isDayFirst = isDayFirst(bytes)
    var found: [TimeExpression] = []
    for sentence in sentences where sentence.range.end <= bytes.count {
      scanner.scan(bytes, sentence.range.range, into: &terms.terms)
      terms.judgeCapitals()
      var reader = TimeReader(text: bytes, sentence: terms, context: context)
      reader.read(into: &found)
      context = reader.context
      context.sentence += 1
    }
    return found
  }
}

/// What was read so far and later words lean on.
struct TimeContext {
  /// The day of publication.
  let published: CivilDate?
  /// Whether the dates in digits put the day before the month, as one of them shows.
  var isDayFirst = false
  /// The last day that was named: "that day", "two days later".
  var lastDay: CivilDate?
  /// The sentence that named it, and the one that is being read, counted from 0.
  var lastDaySentence = 0
  var sentence = 0
  /// Whether a month, a year or the like that is over was named since: "the next day" is then one of its unknown days.
  var isPastDay = false
  var lastYear: Int?
  /// The last quarter that was named.
  var lastQuarter: (year: Int, quarter: Int)?
  /// Whether figures of longer than that quarter were named since: "a year earlier" is then no quarter.
  var isPastQuarter = false
}

/// A time while its sentence is being read.
struct TimePhrase {
  var start: Int
  var end: Int
  var kind: TimeExpression.Kind
  var time: TimeValue
  var countsFromEvent = false
  /// Whether it was counted from a date named before, and so is none to count from itself.
  var isDerived = false

  init(_ start: Int, _ end: Int, _ kind: TimeExpression.Kind, _ time: TimeValue, countsFromEvent: Bool = false) {
    self.start = start
    self.end = end
    self.kind = kind
    self.time = time
    self.countsFromEvent = countsFromEvent
  }
}

/// Finds the times of one sentence: at each place the first rule that fits, rules of more words first.
struct TimeReader {
  let text: UnsafeBufferPointer<UInt8>
  let sentence: SentenceTerms
  var context: TimeContext

  mutating func read(into found: inout [TimeExpression]) {
    var index = 0
    var last: TimePhrase?
    while index < sentence.count {
      if sentence[index].kind == .number || time(index) == .month, let end = endOfNoDay(at: index) {
        index = end
        continue
      }
      guard canBegin(index), var phrase = furtherDay(at: index, behind: last) ?? phrase(at: index) else {
        index += 1
        continue
      }
      if let first = last, let both = ordered(first, phrase) {
        found[found.count - 1] = expression(both.0)
        phrase = both.1
      }
      // The full stop of the sentence is no part of a time.
      if phrase.end == sentence.count, phrase.end - 1 > phrase.start, sentence[phrase.end - 1].isMark(Mark.point) {
        phrase.end -= 1
      }
      last = phrase
      remember(phrase)
      found.append(expression(phrase))
      index = max(index + 1, phrase.end)
    }
  }

  /// Most words begin no time; this looks once at each.
  @inline(__always)
  private func canBegin(_ index: Int) -> Bool {
    let term = sentence[index]
    switch term.kind {
    case .number: return !term.glued || sentence[index - 1].kind == .mark
    case .word:
      let word = sentence.word(index)
      return word.time != .none || word.number != .none
        || (term.entry != 0 ? Self.openers.contains(term.entry) : pluralWeekday(index) != nil)
    case .mark: return term.mark == Mark.apostrophe && sentence[index + 1].glued && sentence[index + 1].kind == .number
    }
  }

  private static let openers: Set<UInt16> = Set(
    [
      KnownWord.a, .an, .the, .last, .next, .this, .past, .coming, .previous, .following, .same, .that, .each, .every,
      .early, .late, .mid, .earlier, .later, .end, .beginning, .start, .middle, .recent, .fiscal, .these, .current,
      .latest, .several, .few, .some, .half, .new, .nearly, .almost, .about, .more, .less, .over, .at, .year, .month,
      .week, .day, .any, .those, .good, .palm, .ash, .single,
    ].map(\.rawValue))

  /// Dates by their numbers and names: "Nov. 13, 2015", "13 November", "Friday", "2013-2014", "2015-11-13".
  func dated(at index: Int) -> TimePhrase? {
    if let phrase = weekdayDate(at: index) ?? monthDate(at: index) ?? earlierDay(at: index)
      ?? daysOfMonth(at: index) ?? dayMonth(at: index)
      ?? numericDate(at: index)
    {
      return withClock(withDayPart(phrase))
    }
    return year(at: index) ?? decade(at: index)
  }

  private func phrase(at index: Int) -> TimePhrase? {
    hourSpan(at: index) ?? clock(at: index) ?? setPhrase(at: index) ?? dated(at: index) ?? relative(at: index)
      ?? counted(at: index)
      ?? reference(at: index)
  }

  private mutating func remember(_ phrase: TimePhrase) {
    rememberDay(phrase)
    if let days = phrase.time.days, !phrase.isDerived { context.lastYear = days.earliest.components.year }
    if phrase.kind == .date, !phrase.isDerived, phrase.time.value.utf8.count == 7, let days = phrase.time.days,
      Array(phrase.time.value.utf8)[5] == UInt8(ascii: "Q")
    {
      let (year, month, _) = days.earliest.components
      context.lastQuarter = (year, (month + 2) / 3)
    }
    if phrase.kind == .duration {
      if Self.longPeriods.contains(phrase.time.value) { context.isPastQuarter = true }
    } else if phrase.time.value.utf8.count == 7, Array(phrase.time.value.utf8)[5] == UInt8(ascii: "Q") {
      context.isPastQuarter = false
    }
  }

  private mutating func rememberDay(_ phrase: TimePhrase) {
    guard let days = phrase.time.days, phrase.kind == .date || phrase.kind == .time else { return }
    if days.earliest == days.latest {
      context.lastDay = days.earliest
      context.lastDaySentence = context.sentence
      context.isPastDay = false
    } else if !phrase.isDerived, context.published.map({ days.latest < $0 }) ?? true,
      context.lastDay.map({ $0 < days.earliest || days.latest < $0 }) ?? true
    {
      context.isPastDay = true
    }
  }

  /// Half a year and more, as reports of figures name it.
  private static let longPeriods: Set<String> = ["P6M", "P9M", "P12M"]

  private func expression(_ phrase: TimePhrase) -> TimeExpression {
    let start = sentence[phrase.start].start
    return TimeExpression(
      range: TextRange(start, max(start, sentence[phrase.end - 1].end)), kind: phrase.kind, value: phrase.time.value,
      days: phrase.kind == .duration || phrase.kind == .set ? nil : phrase.time.days, weekday: phrase.time.weekday,
      precision: phrase.time.precision, countsFromEvent: phrase.countsFromEvent)
  }

  // MARK: Small questions

  func time(_ index: Int) -> TimeWord { sentence.word(index).time }

  func unit(_ index: Int) -> TimeUnit? {
    sentence.word(index).time == .unit ? TimeUnit(rawValue: sentence.word(index).timeValue) : nil
  }

  /// Whether the unit at `index` stands in the plural.
  func isPlural(_ index: Int) -> Bool {
    let term = sentence[index]
    return term.isWord && term.end <= text.count && text[term.end - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// Behind the point of an abbreviation: "Nov." is one word.
  func pastPoint(_ index: Int) -> Int {
    sentence[index].isMark(Mark.point) && sentence[index].glued ? index + 1 : index
  }
}
