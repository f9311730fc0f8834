import Testing

@testable import Provenance

@Suite("Calendar")
struct CalendarTests {
  @Test("days convert both ways over all the years that texts speak of")
  func roundTrip() throws {
    for days in stride(from: -800_000, through: 100_000, by: 13) {
      let date = CivilDate(daysSinceEpoch: days)
      let (year, month, day) = date.components
      #expect(CivilDate(year: year, month: month, day: day) == date)
    }
  }

  @Test(
    "weekdays are those of the calendar",
    arguments: [
      ("1970-01-01", Weekday.thursday), ("2015-11-13", .friday), ("2000-02-29", .tuesday), ("1969-12-31", .wednesday),
    ])
  func weekday(iso: String, weekday: Weekday) throws {
    #expect(try #require(CivilDate(iso: iso)).weekday == weekday)
  }

  @Test(
    "a day that the calendar does not have is no day",
    arguments: ["2015-02-29", "2015-13-01", "2015-1-1", "x", "2015-00-10"])
  func invalid(iso: String) {
    #expect(CivilDate(iso: iso) == nil)
  }

  @Test("a month later is the same day, or the month's last")
  func months() throws {
    let day = try #require(CivilDate(iso: "2016-01-31"))
    #expect(day.adding(months: 1).description == "2016-02-29")
    #expect(day.adding(months: -2).description == "2015-11-30")
    #expect(day.adding(months: -13).description == "2014-12-31")
  }

  @Test(
    "moments are read with their zones",
    arguments: [
      ("1970-01-01T01:00:00+01:00", Int64(0)), ("1970-01-01", 0), ("1970-01-01T00:00:01.250Z", 1),
      ("1970-01-01 00:02", 120), ("1969-12-31T19:00-0500", 0),
    ])
  func instant(iso: String, seconds: Int64) {
    #expect(UTCInstant(iso: iso)?.seconds == seconds)
  }

  @Test(
    "what is no moment is none", arguments: ["", "2015-11-16T", "2015-11-16T25:61", "2015-11-16Tnoon", "yesterday"])
  func noInstant(iso: String) {
    #expect(UTCInstant(iso: iso) == nil)
  }
}

@Suite("Bounds")
struct BoundsTests {
  @Test("open ends overlap and contain as they should")
  func relations() {
    let exact = Bounds(129)
    let moreThan120 = Bounds(min: 121, max: nil)
    let nearly24 = Bounds(min: nil, max: 23)
    #expect(moreThan120.contains(exact))
    #expect(!exact.contains(moreThan120))
    #expect(moreThan120.overlaps(exact))
    #expect(!nearly24.overlaps(exact))
    #expect(exact.exact == 129)
    #expect(moreThan120.exact == nil)
    #expect(Bounds(min: nil, max: nil).contains(moreThan120))
  }
}

@Suite("Dates as far as they are known")
struct PartialDateTests {
  @Test(
    "are kept as exactly as they are given, and bounded by their days",
    arguments: [
      ("2015", "2015", "2015-01-01", "2015-12-31"), ("2015-11", "2015-11", "2015-11-01", "2015-11-30"),
      ("2016-02", "2016-02", "2016-02-01", "2016-02-29"), ("2015-11-16", "2015-11-16", "2015-11-15", "2015-11-17"),
      ("2015-11-16T09:31:00", "2015-11-16T09:31:00", "2015-11-15", "2015-11-17"),
      ("2015-11-16T09:31:00+01:00", "2015-11-16T09:31:00+01:00", "2015-11-16", "2015-11-16"),
      ("2015-11-16 09:31+0100", "2015-11-16T09:31:00+01:00", "2015-11-16", "2015-11-16"),
      ("2015-11-16T09:31:00.250Z", "2015-11-16T09:31:00Z", "2015-11-16", "2015-11-16"),
      // What is no part of the date is left out.
      ("2015-11-16, a Monday", "2015-11-16", "2015-11-15", "2015-11-17"),
      ("2015-11-16T09:31:00 (updated)", "2015-11-16T09:31:00", "2015-11-15", "2015-11-17"),
      ("2015-11-16T25:61", "2015-11-16", "2015-11-15", "2015-11-17"),
    ])
  func bounds(text: String, iso: String, earliest: String, latest: String) throws {
    let date = try #require(PublicationDate(iso: text, basis: "told"))
    #expect(date.iso == iso)
    #expect(date.earliest?.description == earliest && date.latest?.description == latest)
    #expect(PartialDate(iso: iso)?.iso == iso)
  }

  @Test(
    "are none where the calendar has no such day, or a number goes on",
    arguments: ["", "soon", "2015-13", "2015-11-31", "20151116", "2015-113", "15-11-16", "2015-11-16x", "2015-"])
  func none(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }
}
