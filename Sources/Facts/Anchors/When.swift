import Provenance
import Reading

/// When something happened, as exactly as the words say.
struct When: Hashable {
  enum Grain: Int, Hashable { case day, week, month, year }
  let grain: Grain
  /// The days it can be, where they can be pinned.
  let days: DayRange?
  /// The weekday named.
  let weekday: Weekday?

  /// The time that an expression names; nil for durations, repeated times and the present.
  init?(_ time: TimeExpression, words: String) {
    guard time.kind == .date || time.kind == .time else { return nil }
    let value = time.value
    guard value != "PRESENT_REF", value != "FUTURE_REF", value != "PAST_REF", !value.hasPrefix("P") else {
      return nil
    }
    days = time.days
    weekday = time.weekday
    if weekday != nil || value.utf8.count >= 10 {
      grain = .day
    } else if value.utf8.contains(0x57) || When.has(words, "week") {
      grain = .week
    } else if time.precision == .month || When.has(words, "month") {
      grain = .month
    } else if time.precision == .year || When.has(words, "year") {
      grain = .year
    } else {
      grain = .day
    }
  }

  private static func has(_ words: String, _ part: StaticString) -> Bool {
    let bytes = folded(Array(words.utf8)[...])
    let count = part.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    return part.withUTF8Buffer { buffer in
      (0...(bytes.count - count)).contains { start in (0..<count).allSatisfy { bytes[start + $0] == buffer[$0] } }
    }
  }

  /// How two times stand to each other.
  enum Match { case same, open, apart }

  /// Whether both can be one time: two pinned times that share no day (with a day of tolerance for time zones) and two
  /// weekdays cannot; "last month" is not "Friday", since whoever writes of this week's days does not call them so.
  func match(_ other: When) -> Match {
    if let mine = days, let theirs = other.days {
      let wide = DayRange(mine.earliest.adding(days: -1), mine.latest.adding(days: 1))
      guard wide.overlaps(theirs) else { return .apart }
      return grain == other.grain ? .same : .open
    }
    if let mine = weekday, let theirs = other.weekday { return mine == theirs ? .same : .apart }
    if grain == other.grain { return days == nil && other.days == nil ? .same : .open }
    let fine = min(grain.rawValue, other.grain.rawValue)
    let coarse = max(grain.rawValue, other.grain.rawValue)
    return fine <= Grain.week.rawValue && coarse >= Grain.month.rawValue ? .apart : .open
  }
}
