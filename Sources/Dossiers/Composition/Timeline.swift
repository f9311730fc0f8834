import Facts
import Provenance

/// What happened when, grouped by day, and what no day can be given for.
struct Timeline {
  /// One day, month or year, or one weekday that no date can be given for.
  struct Day {
    let label: String
    var entries: [TimelineEntry]
  }

  /// In order.
  private(set) var days: [Day] = []
  /// The tray: what the texts put at a time that cannot be ordered.
  private(set) var unplaced: [TimelineEntry] = []

  init(_ entries: [TimelineEntry]) {
    for entry in entries where !entry.evidence.isEmpty {
      guard let label = Timeline.label(of: entry) else {
        unplaced.append(entry)
        continue
      }
      if days.last?.label == label {
        days[days.count - 1].entries.append(entry)
      } else {
        days.append(Day(label: label, entries: [entry]))
      }
    }
  }

  /// The time of day of an entry, where its date tells.
  static func clock(of entry: TimelineEntry) -> String? {
    guard let mark = entry.date.utf8.firstIndex(of: UInt8(ascii: "T")) else { return nil }
    let time = entry.date[entry.date.index(after: mark)...].utf8.prefix(5)
    guard time.count == 5, time.allSatisfy({ (0x30...0x3A).contains($0) }) else { return nil }
    return String(time)
  }

  /// What heads an entry's day; nil where it has no place in the order of days.
  private static func label(of entry: TimelineEntry) -> String? {
    let utf8 = Array(entry.date.utf8)
    if let day = CivilDate(iso: entry.date) {
      return "\(name(of: day.weekday)) \(day.components.day) \(month(day.components.month)) \(day.components.year)"
    }
    let year = utf8.prefix(4)
    if year.count == 4, year.allSatisfy({ (0x30...0x39).contains($0) }) {
      if utf8.count == 4 { return entry.date }
      let digits = utf8.dropFirst(5).prefix(2)
      if utf8.count >= 7, utf8[4] == 0x2D, digits.allSatisfy({ (0x30...0x39).contains($0) }) {
        let number = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        if (1...12).contains(number) { return "\(month(number)) \(String(decoding: year, as: UTF8.self))" }
      }
    }
    guard let relative = entry.relativeDay else { return nil }
    return weekday(inTimex: utf8).map { "\(name(of: $0)) (day \(relative))" } ?? "Day \(relative)"
  }

  /// The weekday of `XXXX-WXX-5`.
  private static func weekday(inTimex utf8: [UInt8]) -> Weekday? {
    guard utf8.count >= 10, utf8[4] == 0x2D, utf8[5] == UInt8(ascii: "W"), utf8[8] == 0x2D else { return nil }
    return Weekday(rawValue: Int(utf8[9]) - 0x30)
  }

  private static func name(of weekday: Weekday) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday.rawValue - 1]
  }

  private static func month(_ number: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ][number - 1]
  }
}
