import Provenance

/// When an article was published, as exactly as it is known: to the moment, to the day or not at all.
struct CopyDate: Hashable {
  /// Days since 1970; the greatest number where the day is unknown.
  private let day: Int32
  /// Seconds since 1970; the greatest number where the moment is unknown.
  private let second: Int64

  init(_ candidate: CopyCandidate) {
    second = candidate.moment?.seconds ?? .max
    day = candidate.day.map { Int32(clamping: $0.daysSinceEpoch) } ?? .max
  }

  /// Whether anything is known.
  var isKnown: Bool { day < .max || second < .max }

  /// Whether it is known that this is before `other`: by the moments, by the days where both are known only to the day of
  /// their own place, else by the moment and whatever the day can mean anywhere on earth.
  func isKnownBefore(_ other: CopyDate) -> Bool {
    switch (second < .max, other.second < .max) {
    case (true, true): return second < other.second
    case (false, false): return day < .max && other.day < .max && day < other.day
    case (true, false): return other.day < .max && second < Int64(other.day) * 86_400 - CopyDate.farthestEast
    case (false, true): return day < .max && (Int64(day) + 1) * 86_400 + CopyDate.farthestWest <= other.second
    }
  }

  /// In seconds: days begin at most so much before, and end so much behind, those of UTC.
  private static let farthestEast: Int64 = 14 * 3600
  private static let farthestWest: Int64 = 12 * 3600

  /// A total order: by the moment, a day taken for its end; what is not known comes last.
  func sorts(before other: CopyDate) -> Bool { (end, day) < (other.end, other.day) }

  private var end: Int64 { second < .max || day == .max ? second : Int64(day) * 86_400 + 86_399 }
}
