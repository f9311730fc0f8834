/// What a word says of time; `Word.timeValue` says which.
enum TimeWord: UInt8 {
  case none
  /// 1 … 12
  case month
  /// 1 … 7, Monday first
  case weekday
  /// ``TimeUnit``
  case unit
  /// ``DayPart``
  case dayPart
  /// ``Season``
  case season
  /// Days from today.
  case relativeDay
  /// ``TimeReference``
  case reference
  /// ``TimeUnit`` of something repeated: "daily".
  case repeated
  /// Letters of a time zone.
  case zone
  /// "nineties": the decade's first year in its century.
  case decade
  /// An index into ``Holiday/rules``.
  case holiday
  /// "Q3"
  case quarterCode
  /// ``TimeUnit`` of "weeklong"
  case stretch
}

/// A unit in which time is counted.
enum TimeUnit: Int16 {
  case second = 1
  case minute, hour, day, week, month, quarter, year, decade, century, weekend, fortnight

  /// The letter of an ISO 8601 duration; hours and less stand behind a "T".
  var letter: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day, .weekend: "D"
    case .week, .fortnight: "W"
    case .month: "M"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "E"
    case .century: "C"
    }
  }
  var isOfClock: Bool { rawValue <= TimeUnit.hour.rawValue }
}

/// A part of the day.
enum DayPart: Int16 {
  case morning = 1
  case afternoon, evening, night, noon, midnight, dawn, dusk

  /// Its TIMEX3 letters, or its hour.
  var value: String {
    switch self {
    case .morning, .dawn: "TMO"
    case .afternoon: "TAF"
    case .evening, .dusk: "TEV"
    case .night: "TNI"
    case .noon: "T12:00"
    case .midnight: "T24:00"
    }
  }
}

/// A season with its TIMEX3 letters.
enum Season: Int16 {
  case spring = 1
  case summer, fall, winter
  var value: String { ["SP", "SU", "FA", "WI"][Int(rawValue) - 1] }
}

/// Past, present or future with no day given.
enum TimeReference: Int16 {
  case past = 1
  case present, future
  var value: String { ["PAST_REF", "PRESENT_REF", "FUTURE_REF"][Int(rawValue) - 1] }
}

extension TermVocabularyBuilder {
  mutating func addTimeWords() {
    let months = """
      january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|\
      november nov|december dec
      """
    numbered(months, .month)
    numbered(
      "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun", .weekday)
    let units = """
      second seconds sec secs|minute minutes min mins|hour hours hr hrs|day days|week weeks|month months|\
      quarter quarters|year years yr yrs|decade decades|century centuries|weekend weekends|fortnight fortnights
      """
    numbered(units, .unit)
    let parts = """
      morning mornings|afternoon afternoons|evening evenings|night nights overnight|noon midday noontime|midnight|\
      dawn daybreak sunrise|dusk sunset nightfall
      """
    numbered(parts, .dayPart)
    numbered("spring springtime|summer summertime|fall autumn|winter wintertime", .season)
    for (word, days) in [("yesterday", -1), ("today", 0), ("tomorrow", 1), ("tonight", 0)] {
      set(Substring(word)) {
        $0.time = .relativeDay
        $0.timeValue = Int16(days)
      }
    }
    let references = """
      recently lately|now currently nowadays
      """
    numbered(references, .reference)
    let repeated = "| | hourly| daily nightly| weekly| monthly|| yearly"
    for (index, words) in repeated.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
      let unit: [Int16] = [0, 0, 3, 4, 5, 6, 7, 8]
      each(String(words)) {
        $0.time = .repeated
        $0.timeValue = unit[index]
      }
    }
    for (index, holiday) in Holiday.words.enumerated() {
      set(holiday.first) {
        $0.time = .holiday
        $0.timeValue = Int16(index)
      }
    }
    numbered("q1|q2|q3|q4", .quarterCode)
    for (word, unit) in [("daylong", TimeUnit.day), ("weeklong", .week), ("monthlong", .month), ("yearlong", .year)] {
      set(Substring(word)) {
        $0.time = .stretch
        $0.timeValue = unit.rawValue
      }
    }
    each("gmt utc est edt cst cdt mst mdt pst pdt cet cest bst et pt ct ist jst msk") {
      if $0.time == .none { $0.time = .zone }
    }
    let decades = "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90"
    for pair in decades.split(separator: " ") {
      let parts = pair.split(separator: "=")
      set(parts[0]) {
        $0.time = .decade
        $0.timeValue = Int16(parts[1]) ?? 0
      }
    }
  }

  private mutating func numbered(_ table: String, _ kind: TimeWord) {
    for (index, words) in table.split(separator: "|").enumerated() {
      each(String(words)) {
        $0.time = kind
        $0.timeValue = Int16(index + 1)
      }
    }
  }
}
