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

  /// The date that an ISO 8601 text starts with; what follows it there is no part of the date.
  ///
  /// A day or a moment without a zone is bounded by a day on either side, since the reader's day and the newsroom's can
  /// differ; a moment with its zone is of its own day, a month or a year bounds itself.
  public init?(iso: String, basis: String, evidence: ByteRange? = nil) {
    guard let date = PartialDate(startOf: iso) else { return nil }
    let slack = date.hasZone || date.precision > .day ? 0 : 1
    self.init(
      iso: date.iso, earliest: date.days.earliest.adding(days: -slack), latest: date.days.latest.adding(days: slack),
      basis: basis, evidence: evidence)
  }

  /// The day itself, where it is known.
  public var day: CivilDate? { iso.flatMap { CivilDate(iso: $0) } }
}
