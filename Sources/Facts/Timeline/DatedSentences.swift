import Provenance
import Reading

/// A time that sentences share, as exactly as it is known.
struct Moment: Hashable {
  /// ISO 8601, or TIMEX3 with X for what is not known.
  let value: String
  let precision: DatePrecision
  /// The days it covers; nil where it cannot be pinned.
  let days: DayRange?
  let weekday: Weekday?
  /// Whether its words put a weekday that cannot be pinned before another day.
  var lookingBack = LookingBack.no

  /// How surely a weekday is one before the main event.
  enum LookingBack: Hashable {
    case no
    /// Where it would be late in the week behind that event: "had warned on Tuesday".
    case perhaps
    /// "last Tuesday"
    case surely
  }

  /// Days after the main event, for a weekday that cannot be pinned: the texts are taken to be of the week behind it,
  /// and what they look back to is of the week before.
  func relativeDay(from mainDay: Weekday?) -> Int? {
    guard days == nil, let weekday, let mainDay else { return nil }
    let day = (weekday.rawValue - mainDay.rawValue + 7) % 7
    switch lookingBack {
    case .no: return day
    case .perhaps: return day > 3 ? day - 7 : day
    case .surely: return day > 0 ? day - 7 : day
    }
  }

  /// The same moment with nothing left open in which week of `mainDay` it lies, so that equal days are equal moments.
  func settled(by mainDay: Weekday?) -> Moment {
    var settled = self
    settled.lookingBack = (relativeDay(from: mainDay) ?? 0) < 0 ? .surely : .no
    return settled
  }

  /// Days that can be pinned come first, then weekdays in their order, then the rest; without a pinned day the weekdays
  /// lead, since months and years around them are mostly background.
  func sorts(before other: Moment, mainDay: Weekday?, someDayIsPinned: Bool) -> Bool {
    func rank(_ moment: Moment) -> (Int, Int, Int) {
      if let days = moment.days { return (1, days.earliest.daysSinceEpoch, days.latest.daysSinceEpoch) }
      if let day = moment.relativeDay(from: mainDay) { return (someDayIsPinned ? 2 : 0, day, 0) }
      return (3, moment.weekday?.rawValue ?? 8, 0)
    }
    let (mine, theirs) = (rank(self), rank(other))
    return mine == theirs ? value < other.value : mine < theirs
  }

  /// Two ways to tell the same days are one moment, however exactly each is told.
  static func == (a: Moment, b: Moment) -> Bool {
    a.value == b.value && a.days == b.days && a.lookingBack == b.lookingBack
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(value)
    hasher.combine(days)
    hasher.combine(lookingBack)
  }
}

/// A sentence that puts something at a time.
struct DatedSentence {
  let article: Int
  let copyGroup: Int
  /// The day of publication; nil where it is not known.
  let published: CivilDate?
  let moment: Moment
  /// The time of day as TIMEX3 writes it, "T21:20"; nil where none is told.
  let clock: String?
  /// The words that tell the time.
  let words: TextRange
  let sentence: TextRange
  let modality: TimelineEntry.Modality
  /// Stems of its words that carry meaning, sorted.
  let content: [FoldedWord]
}

/// The sentences of a text that put something at a time, one for each time in each, in the order of the text.
func datedSentences(of text: ReadText) -> [DatedSentence] {
  let reading = text.reading
  var result: [DatedSentence] = []
  var seen: Set<UInt64> = []
  for time in reading.times {
    guard var moment = Moment(time), !text.isClockTimeAlone(time) else { continue }
    let index = reading.sentences.partitioningIndex { $0.range.end > time.range.start }
    guard index < reading.sentences.count, reading.sentences[index].range.contains(time.range) else { continue }
    let sentence = reading.sentences[index]
    // Shorter lines are furniture more often than events: "Sunday, 4 pm".
    let words = sentence.tokens.lazy.filter { text.words[$0] != .none }.prefix(5).count
    guard words == 5 else { continue }
    let content = text.content(of: [sentence.tokens], except: text.tokens(in: time.range))
    var hash = FNV.hash(moment.value.utf8)
    for word in content { hash = FNV.step(hash, word: word.hash) }
    guard seen.insert(hash).inserted else { continue }
    if moment.days == nil, moment.weekday != nil { moment.lookingBack = text.lookingBack(sentence, at: time.range) }
    let told = modality(of: sentence.tokens, tokens: reading.tokens, text: text.article.text.utf8)
    // What lies behind the day of publication has not happened, in whatever tense: "Next Sunday a mass is held."
    let isAhead = moment.days.flatMap { days in text.article.published.day.map { days.earliest > $0 } } ?? false
    let modality = told == .happened && isAhead ? .planned : told
    result.append(
      DatedSentence(
        article: text.index, copyGroup: text.article.copyGroup, published: text.article.published.day,
        moment: moment, clock: clock(of: time), words: time.range, sentence: sentence.range,
        modality: TimelineEntry.Modality(modality), content: content))
  }
  return result
}

/// "T21:20" of "2015-11-13T21:20"; nil where no time of day is told to the minute.
private func clock(of time: TimeExpression) -> String? {
  guard time.precision == .minute, let mark = time.value.lastIndex(of: "T") else { return nil }
  return String(time.value[mark...])
}

extension TimelineEntry.Modality {
  fileprivate init(_ modality: Modality) {
    switch modality {
    case .happened: self = .happened
    case .planned: self = .planned
    case .claimed: self = .claimed
    }
  }
}

extension Moment {
  /// The time that an expression names; nil for durations, repeated times, the present, and what is vaguer than a year.
  init?(_ time: TimeExpression) {
    guard time.kind == .date || time.kind == .time else { return nil }
    let value = time.value
    weekday = time.weekday
    if let days = time.days {
      self.days = days
      if days.earliest == days.latest {
        self.value = days.earliest.description
        precision = .day
      } else {
        self.value = value
        precision = time.precision
      }
      return
    }
    days = nil
    guard !value.hasSuffix("_REF"), !value.hasPrefix("P"), !value.isEmpty else { return nil }
    // "XXXX-WXX-5TNI" is some Friday too.
    if let weekday = time.weekday {
      self.value = "XXXX-WXX-\(weekday.rawValue)"
      precision = .day
    } else {
      self.value = value
      precision = time.precision
    }
  }
}

extension ReadText {
  /// Words that tell or soften an hour; an hour alone tells no day.
  private static let clockWords = Set(
    ["a.m.", "p.m.", "am", "pm", "noon", "midnight", "local", "time", "gmt", "utc", "about", "around", "o'clock"].map {
      FNV.hash($0.utf8)
    })

  private static let backwardOpeners = Set(["last", "previous", "preceding"].map { FNV.hash($0.utf8) })
  private static let backwardVerbs = Set(["had"].map { FNV.hash($0.utf8) })
  private static let backwardEnds = Set(["before", "prior", "earlier"].map { FNV.hash($0.utf8) })

  /// Whether a weekday is told as one before another: "last Tuesday", "had warned on Tuesday", "Tuesday, two days before".
  fileprivate func lookingBack(_ sentence: Sentence, at time: TextRange) -> Moment.LookingBack {
    let reach = 6
    let inside = tokens(in: time)
    func isOne(of words: Set<UInt64>, in range: Range<Int>) -> Bool {
      range.clamped(to: sentence.tokens).contains { token in
        let bytes = article.text.utf8[reading.tokens[token].range.range]
        return words.contains(FNV.hash(bytes.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }))
      }
    }
    if isOne(of: ReadText.backwardOpeners, in: inside.lowerBound - 1..<inside.upperBound) { return .surely }
    let isPerhaps =
      isOne(of: ReadText.backwardVerbs, in: inside.lowerBound - 2 * reach..<inside.lowerBound)
      || isOne(of: ReadText.backwardEnds, in: inside.upperBound..<inside.upperBound + reach)
    return isPerhaps ? .perhaps : .no
  }

  /// Whether an expression tells an hour and leaves the day to the reader.
  fileprivate func isClockTimeAlone(_ time: TimeExpression) -> Bool {
    guard time.kind == .time, time.weekday == nil else { return false }
    let tokens = reading.tokens[tokens(in: time.range)]
    return tokens.allSatisfy { token in
      let bytes = article.text.utf8[token.range.range]
      guard bytes.contains(where: { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }) else { return true }
      let folded = bytes.lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      return bytes.first.map { $0 < 0x3A } == true || ReadText.clockWords.contains(FNV.hash(folded))
    }
  }
}
