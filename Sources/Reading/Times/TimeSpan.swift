import Provenance

/// A span of time and its ISO 8601 spelling.
struct TimeSpan {
  let count: Double?
  let unit: TimeUnit

  var value: String {
    let count = count ?? -1
    let time = unit.isOfClock ? "T" : ""
    guard count >= 0, count < 1e6 else { return "P\(time)X\(unit.letter)" }
    // ISO 8601 has no letter for decades and centuries.
    if unit == .decade { return TimeSpan(count: count * 10, unit: .year).value }
    if unit == .century { return TimeSpan(count: count * 100, unit: .year).value }
    var whole = Int(count)
    if unit == .fortnight { whole *= 2 }
    if unit == .weekend, whole == 1 { return "P1WE" }
    guard count != Double(whole), unit != .fortnight else { return "P\(time)\(whole)\(unit.letter)" }
    if count - Double(whole) == 0.5 {
      switch unit {
      case .year: return "P\(whole == 0 ? "" : "\(whole)Y")6M"
      case .hour: return whole == 0 ? "PT30M" : "PT\(whole)H30M"
      case .minute: return whole == 0 ? "PT30S" : "PT\(whole)M30S"
      case .day: return whole == 0 ? "PT12H" : "P\(whole)DT12H"
      default: break
      }
    }
    let tenths = Int((count * 10).rounded())
    return "P\(time)\(tenths / 10).\(tenths % 10)\(unit.letter)"
  }

  /// The date that lies this far from `day`, as exactly as the unit tells.
  func date(from day: CivilDate, _ direction: Int) -> TimeValue? {
    guard let count, count < 10_000 else { return nil }
    let whole = Int(count) * direction
    switch unit {
    case .second, .minute, .hour: return TimeValue.day(day)
    case .day: return TimeValue.day(day.adding(days: whole))
    case .week: return TimeValue.week(of: day.adding(days: 7 * whole))
    case .fortnight: return TimeValue.week(of: day.adding(days: 14 * whole))
    case .weekend: return TimeValue.weekend(of: day.adding(days: 7 * whole))
    case .month:
      let (year, month, _) = day.adding(months: whole).components
      return TimeValue.date(year: year, month: month)
    case .quarter:
      let (year, month, _) = day.adding(months: 3 * whole).components
      return TimeValue.quarter(year: year, (month + 2) / 3)
    case .year: return TimeValue.date(year: day.components.year + whole)
    case .decade: return TimeValue.date(year: day.components.year + 10 * whole)
    case .century: return nil
    }
  }

  /// The day that lies days or weeks behind `day`.
  func day(behind day: CivilDate) -> TimeValue? {
    guard let count, count < 1000, unit == .day || unit == .week else { return nil }
    return TimeValue.day(day.adding(days: Int(count) * (unit == .week ? 7 : 1)))
  }

  /// What an unknown date of this exactness is written as.
  var unknown: TimeValue {
    switch unit {
    case .year, .decade, .century: TimeValue("XXXX", days: nil, .year)
    case .quarter: TimeValue("XXXX-QX", days: nil, .year)
    case .month: TimeValue("XXXX-XX", days: nil, .month)
    case .week, .fortnight: TimeValue("XXXX-WXX", days: nil, .month)
    case .weekend: TimeValue("XXXX-WXX-WE", days: nil, .day)
    default: TimeValue.unknownDay
    }
  }
}
