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

  /// Whether it is certain that this is before `other`: by the moment where both are known to it, else by the day.
  func isKnownBefore(_ other: CopyDate) -> Bool {
    if second < .max, other.second < .max { return second < other.second }
    return day < .max && other.day < .max && day < other.day
  }

  /// A total order: by the moment, a day taken for its end; what is not known comes last.
  func sorts(before other: CopyDate) -> Bool { (end, day) < (other.end, other.day) }

  private var end: Int64 { second < .max || day == .max ? second : Int64(day) * 86_400 + 86_399 }
}
