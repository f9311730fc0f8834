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
      ("It opened at 18:00 UTC on Friday.", ["TIME 2021-06-11T18:00Z"]),
      ("It opened last night.", ["TIME 2021-06-16TNI"]),
      ("It opened in the third quarter.", ["DATE 2020-Q3"]),
      ("It opened last fall.", ["DATE 2020-FA"]),
      ("It opened a decade ago.", ["DATE 2011"]),
      (
        "It opened at 3 p.m. local time (1900 GMT) on Monday.",
        ["TIME 2021-06-14T15:00", "TIME 2021-06-14T19:00Z", "DATE 2021-06-14"]
      ),
    ])
  func anchored(sentence: String, expected: [String]) {
    #expect(values(sentence, thursday) == expected)
  }

  @Test(
    "the words around a time tell whether it lies behind or ahead",
    arguments: [
      ("The court put the case off until Friday.", ["DATE 2021-06-18"]),
      ("By Wednesday the town had been cleared.", ["DATE 2021-06-16"]),
      ("A dividend was declared, payable Aug. 2.", ["DATE 2021-08-02"]),
      ("The case is heard in August.", ["DATE 2021-08"]),
      ("It will double its flights by December.", ["DATE 2021-12"]),
      ("The year ended in May.", ["DATE 2021-05"]),
      ("The mill has been shut since August.", ["DATE 2020-08"]),
      ("It has a deal to sell the mill in August.", ["DATE 2021-08"]),
      ("She said the council would be meeting Saturday.", ["DATE 2021-06-19"]),
      ("It opened on Saturday, June 19.", ["DATE 2021-06-19"]),
      ("It opened on Friday, June 19.", ["DATE 2020-06-19"]),
      ("It opened on Thursday the 3rd.", ["DATE 2021-06-03"]),
      ("It opened on June 3 and 4.", ["DATE 2021-06-03", "DATE 2021-06-04"]),
      ("They could not be reached Wednesday.", ["DATE 2021-06-16"]),
      ("The hearing begins Monday.", ["DATE 2021-06-21"]),
      ("The mill starts in August.", ["DATE 2021-08"]),
      ("He would be flying to the United Isles Friday.", ["DATE 2021-06-18"]),
      ("She will succeed Ada Marlow Aug. 1.", ["DATE 2021-08-01"]),
      ("It will be paid on a still unnamed day in August.", ["DATE 2021-08"]),
      ("The offer had been scheduled to expire Friday.", ["DATE 2021-06-11"]),
      ("The two leaders meet Monday.", ["DATE 2021-06-21"]),
      ("The sale will be complete by year-end.", ["DATE 2021"]),
      ("Prices rose since year-end.", ["DATE 2020"]),
    ])
  func direction(sentence: String, expected: [String]) {
    #expect(values(sentence, thursday) == expected)
  }

  @Test(
    "parts of a business year count from the quarter that was named",
    arguments: [
      ("Sales rose in the third quarter from a year earlier.", ["DATE 2020-Q3", "DATE 2019-Q3"]),
      ("Sales rose in the 2nd quarter of last year.", ["DATE 2020-Q2"]),
      ("Sales rose in Q3 2019.", ["DATE 2019-Q3"]),
      ("Sales rose in the first half of 2019.", ["DATE 2019-H1"]),
      ("Last year's second quarter was poor.", ["DATE 2020-Q2"]),
      ("Sales fell in the first quarter. In the latest period the mill lost money.", ["DATE 2021-Q1", "DATE 2021-Q1"]),
      (
        "Sales rose in the first quarter. In the six months they were 5 percent above a year earlier.",
        ["DATE 2021-Q1", "DURATION P6M", "DATE 2020"]
      ),
      ("The party daily Beacon spoke on \"This Week\" about it.", []),
      ("Sales rose for the year.", ["DATE 2021"]),
      ("Sales rose in the year ended June 30.", ["DURATION P1Y", "DATE 2020-06-30"]),
      ("She was named man of the year.", []),
    ])
  func quarters(sentence: String, expected: [String]) {
    #expect(values(sentence, thursday) == expected)
  }

  @Test(
    "holidays have the day of their year",
    arguments: [
      ("It opened on Good Friday 2019.", ["DATE 2019-04-19"]), ("It opened at Easter.", ["DATE 2021-04-04"]),
      ("It opened on Labor Day 2020.", ["DATE 2020-09-07"]), ("It opened on Memorial Day.", ["DATE 2021-05-31"]),
      ("It opened on Thanksgiving Day 2018.", ["DATE 2018-11-22"]),
      ("It opened on New Year's Eve 2018.", ["DATE 2018-12-31"]),
      ("It opened on Election Day 2016.", ["DATE 2016-11-08"]),
      ("It was worse than Black Monday.", []), ("The memorial was closed.", []),
    ])
  func holidays(sentence: String, expected: [String]) {
    #expect(values(sentence, thursday) == expected)
  }

  @Test(
    "spans of time have their ISO 8601 value",
    arguments: [
      ("A day-long strike began.", ["DURATION P1D"]), ("A weeklong strike began.", ["DURATION P1W"]),
      ("It was open for two decades.", ["DURATION P20Y"]), ("It was shut for two to three weeks.", ["DURATION PXW"]),
      ("It takes a day or two.", ["DURATION PXD"]), ("It fell in the past two quarters.", ["DURATION P2Q"]),
      ("It opens every other day.", ["SET P2D"]), ("It opens in the second week of May.", ["DATE 2021-W19"]),
      ("It opened in the last week of March 2009.", ["DATE 2009-W13"]), ("It opened in 2015-11.", ["DATE 2015-11"]),
      ("It opened on the fourth of July 1976.", ["DATE 1976-07-04"]), ("it opened on june 3.", ["DATE 2021-06-03"]),
    ])
  func spans(sentence: String, expected: [String]) {
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
      String(repeating: "May ", count: 400), String(repeating: "99:99:", count: 400),
      "0/0/0000 99.99.9999 9999-99-99",
      String(repeating: "early ", count: 400), String(repeating: "the end of ", count: 400),
      String(repeating: "9999999 years ago ", count: 400), String(repeating: "12-", count: 400), "\u{0}May\u{0} 5",
    ])
  func hostile(text: String) {
    for time in reading(of: Array(text.utf8), published: thursday).times { #expect(!time.value.isEmpty) }
  }
}
