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

/// When something was published, as far as it is known, and what that rests on.
///
/// Every part may be missing: a page that does not tell its date has none, whatever day it was scraped.
public struct PublicationDate: Sendable, Hashable {
  /// ISO 8601 as exactly as the page gives it: `2015`, `2015-11`, `2015-11-16` or `2015-11-16T09:31:00+01:00`.
  public let iso: String?
  /// No earlier than this day, where anything is known.
  public let earliest: CivilDate?
  /// No later than this day, where anything is known.
  public let latest: CivilDate?
  /// What says so, in words for a person; "the page does not say" where nothing does.
  public let basis: String
  /// The words of the page that say so.
  public let evidence: ByteRange?

  /// A date with its bounds.
  public init(
    iso: String?, earliest: CivilDate?, latest: CivilDate?, basis: String,
    evidence: ByteRange? = nil
  ) {
    self.iso = iso
    self.earliest = earliest
    self.latest = latest
    self.basis = basis
    self.evidence = evidence
  }

  /// Nothing is known.
  public static let unknown = PublicationDate(
    iso: nil, earliest: nil, latest: nil, basis: "the page does not say")

  /// The day that an ISO 8601 date or time names, bounded by a day on either side where the zone is not given, since
  /// the reader's day and the newsroom's can differ.
  public init?(iso: String, basis: String, evidence: ByteRange? = nil) {
    guard let day = CivilDate(iso: iso) else { return nil }
    self.init(
      iso: iso, earliest: day.adding(days: -1), latest: day.adding(days: 1), basis: basis,
      evidence: evidence)
  }

  /// The day itself, where it is known.
  public var day: CivilDate? { iso.flatMap { CivilDate(iso: $0) } }
}
