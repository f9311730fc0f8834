import Provenance
import Testing

@testable import Reading

@Suite("Times in a sentence")
struct TimesTests {
  private let thursday = CivilDate(iso: "2021-06-17")

  private func values(_ text: String, _ published: CivilDate?) -> [String] {
    reading(of: Array(text.utf8), published: published).times.map { "\($0.kind.rawValue) \($0.value)" }
  }

  @Test(
    "a known day of writing pins relative times",
    arguments: [
      ("The bridge fell on Monday.", ["DATE 2021-06-14"]),
      ("The bridge will open on Monday.", ["DATE 2021-06-21"]),
      ("It opened yesterday.", ["DATE 2021-06-16"]),
      ("It opened last week.", ["DATE 2021-W23"]),
      ("It opened last month.", ["DATE 2021-05"]),
      ("It opened last Friday.", ["DATE 2021-06-11"]),
      ("It opens next Friday.", ["DATE 2021-06-18"]),
      ("It opened two years ago.", ["DATE 2019"]),
      ("It opened 10 days ago.", ["DATE 2021-06-07"]),
      ("It opened on June 3.", ["DATE 2021-06-03"]),
      ("It opened in November.", ["DATE 2020-11"]),
      ("It opened earlier this year.", ["DATE 2021"]),
      ("It opened Sunday evening.", ["TIME 2021-06-13TEV"]),
      ("It opened at 9:20 p.m. on Friday.", ["TIME 2021-06-11T21:20"]),
      ("It opened last night.", ["TIME 2021-06-16TNI"]),
      ("It opened in the third quarter.", ["DATE 2020-Q3"]),
      ("It opened last fall.", ["DATE 2020-FA"]),
    ])
  func anchored(sentence: String, expected: [String]) {
    #expect(values(sentence, thursday) == expected)
  }

  @Test(
    "without a day of writing relative times stay symbolic",
    arguments: [
      ("It fell on Friday.", ["DATE XXXX-WXX-5"]),
      ("It fell yesterday.", ["DATE XXXX-XX-XX"]),
      ("It fell last month.", ["DATE XXXX-XX"]),
      ("It fell Sunday night.", ["TIME XXXX-WXX-7TNI"]),
      ("It began at 9:20 p.m. local time on Friday.", ["TIME XXXX-WXX-5T21:20"]),
      ("It fell on November 13.", ["DATE XXXX-11-13"]),
      ("Danger spiked in recent weeks.", ["DATE PAST_REF"]),
    ])
  func symbolic(sentence: String, expected: [String]) {
    #expect(values(sentence, nil) == expected)
    #expect(reading(of: Array(sentence.utf8)).times.allSatisfy { $0.days == nil })
  }

  @Test(
    "dates in full need no day of writing",
    arguments: [
      ("It opened on November 13, 2015.", ["DATE 2015-11-13"]),
      ("It opened on 13 November 2015.", ["DATE 2015-11-13"]),
      ("It opened on 2015-11-13.", ["DATE 2015-11-13"]),
      ("It opened on 13.11.2015.", ["DATE 2015-11-13"]),
      ("It opened in November 2016.", ["DATE 2016-11"]),
      ("It was open in 2013-2014.", ["DATE 2013/2014"]),
      ("It opened in 1988.", ["DATE 1988"]),
      ("It opened in the 1990s.", ["DATE 199"]),
      ("It was open for three days.", ["DURATION P3D"]),
      ("A 48-hour strike began.", ["DURATION PT48H"]),
      ("It opens every day.", ["SET P1D"]),
      ("It opens each Thursday.", ["SET XXXX-WXX-4"]),
    ])
  func absolute(sentence: String, expected: [String]) {
    #expect(values(sentence, nil) == expected)
  }

  @Test(
    "what is no time is not read as one",
    arguments: [
      "The 19-year-old sings.", "They may march.", "The second goal fell.", "Twelve people fell down.",
      "Room 2010 is small.", "It cost $1990.", "The video runs 01:23.", "He had 1999 guests.", "31/02/2015",
    ])
  func noTimes(sentence: String) {
    #expect(values(sentence, thursday) == [])
  }

  @Test("a span before an event counts from it")
  func fromEvent() throws {
    let times = reading(of: Array("Two days after the attacks the shops opened.".utf8), published: thursday).times
    #expect(times.map(\.value) == ["P2D"])
    #expect(times.first?.countsFromEvent == true)
  }

  @Test("a pinned time has its days, a weekday its day of the week")
  func days() throws {
    let time = try #require(reading(of: Array("It fell last week.".utf8), published: thursday).times.first)
    #expect(time.days == DayRange(CivilDate(daysSinceEpoch: 18_785), CivilDate(daysSinceEpoch: 18_791)))
    let friday = try #require(reading(of: Array("It fell on Friday.".utf8)).times.first)
    #expect(friday.weekday == .friday)
  }

  @Test(
    "hostile input ends, whatever it is",
    arguments: [
      String(repeating: "May ", count: 5000), String(repeating: "99:99:", count: 3000),
      "0/0/0000 99.99.9999 9999-99-99",
      String(repeating: "early ", count: 5000), String(repeating: "the end of ", count: 3000),
      String(repeating: "9999999 years ago ", count: 1000), String(repeating: "12-", count: 5000), "\u{0}May\u{0} 5",
    ])
  func hostile(text: String) {
    for time in reading(of: Array(text.utf8), published: thursday).times { #expect(!time.value.isEmpty) }
  }
}
