import Provenance
import Testing

@testable import Reading

@Suite("Times ahead, behind and in a row")
struct TimeOrderTests {
  private let thursday = CivilDate(iso: "2021-06-17")

  private func values(_ text: String) -> [String] {
    reading(of: Array(text.utf8), published: thursday).times.map(\.value)
  }

  @Test(
    "a plain future outdoes that nobody names the day six days ahead",
    arguments: [
      ("Police will meet on Wednesday.", ["2021-06-23"]), ("The council is to vote on Wednesday.", ["2021-06-23"]),
      ("They could not be reached Wednesday.", ["2021-06-16"]),
    ])
  func announced(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "the day of what nobody plans is behind",
    arguments: [
      ("Police will meet on Friday after Saturday's shooting.", ["2021-06-18", "2021-06-12"]),
      ("He will testify about the killings on Sunday.", ["2021-06-13"]),
      ("The shooting in Norvale on Saturday will be discussed.", ["2021-06-12"]),
      ("The match on Saturday will be long.", ["2021-06-19"]),
    ])
  func mishaps(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "the second of two times that bound a stretch is not before the first",
    arguments: [
      ("The fair runs from Monday to Friday.", ["2021-06-14", "2021-06-18"]),
      ("The fair ran from Monday to Friday.", ["2021-06-07", "2021-06-11"]),
      ("The truce will run between March and June.", ["2022-03", "2022-06"]),
      ("It ran from 3 to 5 May.", ["2021-05-03", "2021-05-05"]),
      ("It opened on 3 and 5 May.", ["2021-05-03", "2021-05-05"]),
      ("It ran from Monday to Tuesday.", ["2021-06-14", "2021-06-15"]),
    ])
  func stretches(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "the next day of a tale is not the day after its report",
    arguments: [
      ("In 2015 the mill burnt. The following day it was shut.", ["2015", "XXXX-XX-XX"]),
      ("In 2015 the mill burnt. Two days later it was shut.", ["2015", "XXXX-XX-XX"]),
      ("He fell. The previous night he had sung.", ["XXXX-XX-XXTNI"]),
      ("He fell. A day earlier he had sung.", ["XXXX-XX-XX"]),
      ("In 2015 the mill burnt. The following Friday it was shut.", ["2015", "XXXX-WXX-5"]),
      ("It was shut in 2015. It burnt on Monday. The next day it opened.", ["2015", "2021-06-14", "2021-06-15"]),
      ("It burnt on Monday. This year was dry. The next day it opened.", ["2021-06-14", "2021", "2021-06-15"]),
    ])
  func unknownDays(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(
    "days that come again are sets",
    arguments: [
      ("It opens every other Monday.", ["XXXX-WXX-1"]), ("It opens on weekends.", ["XXXX-WXX-WE"]),
      ("It opens on Mondays.", ["XXXX-WXX-1"]), ("It opens twice a week.", ["P1W"]),
    ])
  func sets(sentence: String, expected: [String]) {
    let times = reading(of: Array(sentence.utf8), published: thursday).times
    #expect(times.map(\.value) == expected)
    #expect(times.allSatisfy { $0.kind == .set })
  }

  @Test(
    "no time holds the full stop of its sentence",
    arguments: ["It fell on 5 May.", "It fell in June.", "It fell in Nov."])
  func fullStops(sentence: String) throws {
    let time = try #require(reading(of: Array(sentence.utf8), published: thursday).times.first)
    #expect(time.range.end == sentence.utf8.count - 1)
  }

  @Test(
    "days of one month in a row are one stretch",
    arguments: [
      ("The fair of 3-5 May was cancelled.", ["2021-05-03/2021-05-05"]),
      ("The fair was held on May 3-5, 2019.", ["2019-05-03/2019-05-05"]),
      ("It was held on May 3–5 in Lesk.", ["2021-05-03/2021-05-05"]),
      ("It was held on 5-3 May.", ["2021-05-03"]),
    ])
  func daysInARow(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "clock times are spelled in several ways",
    arguments: [
      ("It burnt at 21h40 on Tuesday.", ["2021-06-15T21:40"]), ("It burnt at 21h on Tuesday.", ["2021-06-15T21:00"]),
      ("It burnt at 21.40 on Tuesday.", ["2021-06-15T21:40"]), ("It burnt at 6.30 local time.", ["2021-06-17T06:30"]),
      ("It burnt at 0015 hours.", ["2021-06-17T00:15"]), ("It burnt after 2140 hours of work.", ["PT2140H"]),
      ("The share closed at 21.40 on Tuesday.", ["2021-06-15"]), ("It costs 21.40 on Tuesday.", ["2021-06-15"]),
      ("It burnt at half past nine on Tuesday.", ["2021-06-15T09:30"]), ("It fell a quarter to 9 points.", []),
      ("It rose a quarter to 9 million.", []), ("It rose a quarter to 9 percent.", []),
      ("It burnt at quarter to ten.", ["2021-06-17T09:45"]), ("It burnt at 21h75.", []),
      ("It rose by 21.40 on Tuesday.", ["2021-06-15"]),
    ])
  func clocks(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "a clock time without a day belongs to the day named right before",
    arguments: [
      ("It burnt on Saturday. It began at 10 p.m. in the mill.", ["2021-06-12", "2021-06-12T22:00"]),
      ("It burnt on Saturday. The mill is old. It is of oak. Call us by 10 p.m.", ["2021-06-12", "2021-06-17T22:00"]),
      ("It began at 10 p.m. in the mill.", ["2021-06-17T22:00"]),
      ("Ada Lind was born on 3 May 1980. The concert begins at 8 p.m.", ["1980-05-03", "2021-06-17T20:00"]),
      ("The mill burnt on 3 May 1980. It began at 8 p.m. in the loft.", ["1980-05-03", "XXXX-XX-XXT20:00"]),
      ("On Saturday the mill burnt. The concert begins at 9 p.m., he said.", ["2021-06-12", "2021-06-17T21:00"]),
    ])
  func daysOfClocks(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(
    "hours that come again belong to no one day",
    arguments: [
      "On Saturday the mill burnt. The fair opens daily at 9 a.m.",
      "Founded on 4 July 1976. Open from 9 a.m. to 5 p.m.",
    ])
  func hours(text: String) {
    #expect(values(text).contains("XXXX-XX-XXT09:00"))
  }

  @Test(
    "scores, results and measures are no clock times",
    arguments: [
      ("She won the race in 2:05 on Sunday.", ["2021-06-13"]), ("They won 21:15 on Tuesday.", ["2021-06-15"]),
      ("It fell to a ratio of 4:30 on Monday.", ["2021-06-14"]),
      ("It burnt from 21:15 on Tuesday.", ["2021-06-15T21:15"]),
      ("The quake measured about 5.40 on Monday.", ["2021-06-14"]),
      ("It slowed to about 5.20 June figures.", ["2021-06"]),
      ("It burnt at 5.40 on 3 May.", ["2021-05-03T05:40"]), ("It burnt at 5.40 on May 3.", ["2021-05-03T05:40"]),
    ])
  func noClocks(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "a span that begins on a day is a span",
    arguments: [
      ("Schools will close for two weeks from Monday.", ["P2W", "2021-06-21"]),
      ("Schools will close for a week from Monday.", ["P1W", "2021-06-21"]),
      ("He will face a curfew of three days from Friday.", ["P3D", "2021-06-18"]),
    ])
  func spans(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "what stands behind the second of two times is said of both",
    arguments: [
      ("It ran from March 30 to April 2, 2019.", ["2019-03-30", "2019-04-02"]),
      ("It ran 30 March-2 April 2019.", ["2019-03-30", "2019-04-02"]),
      ("It ran from December 30 to January 2, 2019.", ["2018-12-30", "2019-01-02"]),
      ("It ran from March to May 2019.", ["2019-03", "2019-05"]),
      ("It was shut from 9 a.m. to 5 p.m. on Monday.", ["2021-06-14T09:00", "2021-06-14T17:00"]),
      ("It burnt between 21:40 and 22:15 on Tuesday.", ["2021-06-15T21:40", "2021-06-15T22:15"]),
      ("It was sold in March, and April 2019 was wet.", ["2021-03", "2019-04"]),
    ])
  func saidOfBoth(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "days beyond the next are counted",
    arguments: [
      ("He returns the day after tomorrow.", ["2021-06-19"]), ("It fell the day before yesterday.", ["2021-06-15"]),
      ("He returns a week from Friday.", ["2021-06-25"]), ("It fell the day before.", []),
    ])
  func beyond(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }
}
