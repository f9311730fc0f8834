/// How exactly a date is known.
public enum DatePrecision: String, Sendable, Hashable, Comparable, CaseIterable {
  case minute, day, month, year

  /// The finer first.
  public static func < (a: Self, b: Self) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// The days between two days, both of them included.
public struct DayRange: Sendable, Hashable {
  /// The first day.
  public let earliest: CivilDate
  /// The last day, never before `earliest`.
  public let latest: CivilDate

  /// The days from `earliest` to `latest`, in whichever order they are given.
  public init(_ earliest: CivilDate, _ latest: CivilDate) {
    self.earliest = min(earliest, latest)
    self.latest = max(earliest, latest)
  }

  /// One day.
  public init(_ day: CivilDate) { self.init(day, day) }

  /// Whether the two share a day.
  public func overlaps(_ other: DayRange) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }
}

/// A date as exactly as an ISO 8601 text gives it: a year, a month, a day or a moment.
public struct PartialDate: Sendable, Hashable {
  /// `2015`, `2015-11`, `2015-11-16`, `2015-11-16T09:31:00` or the same with `Z` or `+01:00` behind it.
  public let iso: String
  /// How exact it is.
  public let precision: DatePrecision
  /// Whether the zone of its time is given.
  public let hasZone: Bool
  /// The days that it can mean in the calendar of whoever wrote it.
  public let days: DayRange

  /// The date that is all of `text`; nil where anything else stands there.
  public init?(iso text: String) {
    guard let (date, end) = PartialDate.read(Array(text.utf8)), end == text.utf8.count else { return nil }
    self = date
  }

  /// The date that `text` starts with; what is no part of it is left out.
  public init?(startOf text: String) {
    guard let (date, _) = PartialDate.read(Array(text.utf8)) else { return nil }
    self = date
  }

  private init(_ iso: String, _ precision: DatePrecision, hasZone: Bool = false, _ days: DayRange) {
    self.iso = iso
    self.precision = precision
    self.hasZone = hasZone
    self.days = days
  }

  /// The longest date that `bytes` start with, and where it ends. A number that goes on is no date: 20151116, 2015-113.
  private static func read(_ bytes: [UInt8]) -> (PartialDate, end: Int)? {
    func number(_ at: Int, _ digits: Int) -> Int? {
      guard at + digits <= bytes.count, bytes[at..<at + digits].allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      guard at + digits == bytes.count || !(0x30...0x39).contains(bytes[at + digits]) else { return nil }
      return bytes[at..<at + digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    func stands(_ byte: UInt8, at: Int) -> Bool { at < bytes.count && bytes[at] == byte }
    guard let year = number(0, 4), let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    let yearText = padded(year, 4)
    guard stands(0x2D, at: 4) else { return (PartialDate(yearText, .year, DayRange(first, last)), 4) }
    guard let month = number(5, 2), let start = CivilDate(year: year, month: month, day: 1) else { return nil }
    guard stands(0x2D, at: 7) else {
      let end = start.adding(days: CivilDate.days(inMonth: month, year: year) - 1)
      return (PartialDate("\(yearText)-\(padded(month, 2))", .month, DayRange(start, end)), 7)
    }
    guard let day = number(8, 2).flatMap({ CivilDate(year: year, month: month, day: $0) }) else { return nil }
    let whole = (PartialDate(day.description, .day, DayRange(day)), end: 10)
    var at = 10
    guard stands(0x54, at: at) || stands(0x74, at: at) || stands(0x20, at: at), let hour = number(at + 1, 2), hour < 24,
      stands(0x3A, at: at + 3), let minute = number(at + 4, 2), minute < 60
    else { return whole }
    at += 6
    var second = 0
    if stands(0x3A, at: at), let stated = number(at + 1, 2), stated < 61 {
      second = stated
      at += 3
      if stands(0x2E, at: at) || stands(0x2C, at: at) {
        let fraction = bytes[(at + 1)...].prefix { (0x30...0x39).contains($0) }
        if !fraction.isEmpty { at = fraction.endIndex }
      }
    }
    var iso = "\(day)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
    var hasZone = false
    if stands(0x5A, at: at) || stands(0x7A, at: at) {
      iso += "Z"
      at += 1
      hasZone = true
    } else if stands(0x2B, at: at) || stands(0x2D, at: at) {
      let joined = number(at + 1, 4)
      if let hours = joined.map({ $0 / 100 }) ?? number(at + 1, 2), hours < 24 {
        let colon = joined == nil && stands(0x3A, at: at + 3)
        let minutes = joined.map { $0 % 100 } ?? (colon ? number(at + 4, 2) : 0)
        if let minutes, minutes < 60 {
          iso += (bytes[at] == 0x2B ? "+" : "-") + "\(padded(hours, 2)):\(padded(minutes, 2))"
          at += joined != nil ? 5 : colon ? 6 : 3
          hasZone = true
        }
      }
    }
    return (PartialDate(iso, .minute, hasZone: hasZone, DayRange(day)), at)
  }
}
