import Provenance
import Testing

@testable import Reading

@Suite("Days of other years, days in digits, and days that are none")
struct DayOrderTests {
  private func values(_ text: String) -> [String] {
    reading(of: Array(text.utf8), published: CivilDate(iso: "2024-05-06")).times.map(\.value)
  }

  @Test(
    "the words around a day tell its year",
    arguments: [
      ("On this day in 1911, 146 people were killed.", ["1911-05-06"]),
      ("In 1911, on 25 March, a fire broke out.", ["1911", "1911-03-25"]),
      ("In 1911, on Saturday, March 25, a fire broke out.", ["1911", "1911-03-25"]),
      ("Two years ago today a fire broke out.", ["2022-05-06"]),
      ("A year ago yesterday a fire broke out.", ["2023-05-05"]),
      ("Three weeks ago today a fire broke out.", ["2024-04-15"]),
      ("On this day two years ago a fire broke out.", ["2022-05-06"]),
      ("Two years ago a fire broke out.", ["2022"]),
    ])
  func otherYears(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }

  @Test(
    "one date in digits shows the order of all",
    arguments: [
      ("It broke on 05/03/2024. It was mended on 13/02/2024.", ["2024-03-05", "2024-02-13"]),
      ("It broke on 05/03/2024.", ["2024-05-03"]),
      ("It broke on 05/03/2024, 13/02/2024 and 02/14/2024.", ["2024-05-03", "2024-02-13", "2024-02-14"]),
      ("It broke on 05/03/2024. It was mended on 02/13/2024.", ["2024-05-03", "2024-02-13"]),
    ])
  func digits(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(
    "days that no month has are none, and others are one",
    arguments: [
      ("It broke on 30 February.", []), ("It broke on 31 April 2020.", []), ("It broke on February 30, 2020.", []),
      ("It broke on 29 February.", ["2024-02-29"]), ("It rained between 3 and 5 May.", ["2024-05-03/2024-05-05"]),
      ("The council meets on Wednesday week.", ["2024-05-15"]), ("The council meets on Wednesday.", ["2024-05-08"]),
      ("The plan is that it opens on Tuesday.", ["2024-05-07"]), ("The race took 2h15.", ["PT2H15M"]),
      ("He came in with a time of 2h15.", ["PT2H15M"]), ("It burnt at 21h40.", ["2024-05-06T21:40"]),
    ])
  func days(sentence: String, expected: [String]) {
    #expect(values(sentence) == expected)
  }
}
