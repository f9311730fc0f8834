import Provenance

/// A date as far as words tell it, with its TIMEX3 spelling.
struct TimeValue {
  var value: String
  var days: DayRange?
  var precision: DatePrecision
  var weekday: Weekday?

  init(_ value: String, days: DayRange?, _ precision: DatePrecision, weekday: Weekday? = nil) {
    self.value = value
    self.days = days
    self.precision = precision
    self.weekday = weekday
  }

  static func day(_ day: CivilDate) -> TimeValue {
    TimeValue(day.description, days: DayRange(day), .day)
  }

  static let unknownDay = TimeValue("XXXX-XX-XX", days: nil, .day)

  /// A year with what is known below it.
  static func date(year: Int?, month: Int? = nil, day: Int? = nil) -> TimeValue? {
    let years = year.map { padded($0, 4) } ?? "XXXX"
    guard let month else {
      return TimeValue(years, days: year.flatMap(yearDays), .year)
    }
    guard (1...12).contains(month) else { return nil }
    guard let day else {
      return TimeValue("\(years)-\(padded(month, 2))", days: year.flatMap { monthDays($0, month) }, .month)
    }
    guard day >= 1, day <= CivilDate.days(inMonth: month, year: year ?? 2000) else { return nil }
    let civil = year.flatMap { CivilDate(year: $0, month: month, day: day) }
    return TimeValue("\(years)-\(padded(month, 2))-\(padded(day, 2))", days: civil.map { DayRange($0) }, .day)
  }

  static func yearDays(_ year: Int) -> DayRange? {
    guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    return DayRange(first, last)
  }

  static func monthDays(_ year: Int, _ month: Int) -> DayRange? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return DayRange(first, first.adding(days: CivilDate.days(inMonth: month, year: year) - 1))
  }

  /// The ISO week that holds `day`.
  static func week(of day: CivilDate) -> TimeValue {
    let monday = day.adding(days: 1 - day.weekday.rawValue)
    let (year, number) = isoWeek(of: day)
    return TimeValue("\(padded(year, 4))-W\(padded(number, 2))", days: DayRange(monday, monday.adding(days: 6)), .month)
  }

  static func weekend(of day: CivilDate) -> TimeValue {
    let monday = day.adding(days: 1 - day.weekday.rawValue)
    let (year, number) = isoWeek(of: day)
    return TimeValue(
      "\(padded(year, 4))-W\(padded(number, 2))-WE", days: DayRange(monday.adding(days: 5), monday.adding(days: 6)),
      .day)
  }

  /// The year and number of the week: the week belongs to the year that its Thursday lies in.
  static func isoWeek(of day: CivilDate) -> (year: Int, week: Int) {
    let thursday = day.adding(days: 4 - day.weekday.rawValue)
    let year = thursday.components.year
    let first = CivilDate(year: year, month: 1, day: 1) ?? thursday
    return (year, (thursday.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1)
  }

  static func quarter(year: Int?, _ quarter: Int) -> TimeValue {
    let years = year.map { padded($0, 4) } ?? "XXXX"
    var days: DayRange?
    if let year, let first = monthDays(year, quarter * 3 - 2), let last = monthDays(year, quarter * 3) {
      days = DayRange(first.earliest, last.latest)
    }
    return TimeValue("\(years)-Q\(quarter)", days: days, .year)
  }

  static func half(year: Int, _ half: Int) -> TimeValue {
    var days: DayRange?
    if let first = monthDays(year, half * 6 - 5), let last = monthDays(year, half * 6) {
      days = DayRange(first.earliest, last.latest)
    }
    return TimeValue("\(padded(year, 4))-H\(half)", days: days, .year)
  }

  static func season(year: Int?, _ season: Season) -> TimeValue {
    let years = year.map { padded($0, 4) } ?? "XXXX"
    var days: DayRange?
    let month = Int(season.rawValue) * 3
    if let year, let first = CivilDate(year: year, month: month, day: 1) {
      days = DayRange(first, first.adding(months: 3).adding(days: -1))
    }
    return TimeValue("\(years)-\(season.value)", days: days, .year)
  }

  static func decade(_ firstYear: Int) -> TimeValue {
    var days: DayRange?
    if let first = yearDays(firstYear), let last = yearDays(firstYear + 9) {
      days = DayRange(first.earliest, last.latest)
    }
    return TimeValue(String(padded(firstYear, 4).prefix(3)), days: days, .year)
  }

  static func reference(_ reference: TimeReference) -> TimeValue { TimeValue(reference.value, days: nil, .year) }
}
