import Provenance
import Testing

@testable import Reading

@Suite("Figures that would be false")
struct FalseFiguresTests {
  private func read(_ text: String) -> [Amount] { reading(of: Array(text.utf8)).amounts }

  private func roles(_ text: String) -> [String] {
    read(text).filter { $0.role != nil }.map { "\($0.role ?? "") \(Int($0.value))" }
  }

  @Test(
    "ages in a row count nobody",
    arguments: [
      ("Two women aged 20 and 22 were killed.", [20, 22], ["killed 2"]),
      ("Three boys, 9, 11 and 13, were injured.", [9, 11, 13], ["injured 3"]),
      ("The heat killed sisters aged six and eight.", [6, 8], []),
      ("The boys, ages 9 and 11, were hurt.", [9, 11], []),
      ("Three boys aged between 9 and 13 were hurt.", [11], ["injured 3"]),
      ("The fire killed two brothers, aged 9 and 11, and hurt five people.", [9, 11], ["killed 2", "injured 5"]),
      ("A man aged 40 and two women were killed.", [40], ["killed 1", "killed 2"]),
      ("A man aged 40 and two were killed.", [40], ["killed 1", "killed 2"]),
      ("Three miners, 20 farmers and 5 pupils were hurt.", [], ["injured 3", "injured 20", "injured 5"]),
      ("Six officers and ten men, 12 and 14 of them old, were hurt.", [], ["injured 6", "injured 10"]),
    ] as [(String, [Double], [String])])
  func ages(sentence: String, ages: [Double], expected: [String]) {
    #expect(read(sentence).filter { $0.unit == "year of age" }.map(\.value) == ages)
    #expect(roles(sentence) == expected)
  }

  @Test(
    "groups of three digits before persons are thousands, and a decimal comma stands before a unit",
    arguments: [
      ("In all 1 234 people died.", [1234]), ("The storm killed 1\u{A0}234 people.", [1234]),
      ("Flight 1\u{202F}234 people missed.", [1234]), ("More than 12 345 Danish sailors fled.", [12_345]),
      ("In all 1.234 people died.", [1234]), ("The rate was 1.234 percent.", [1.234]),
      ("Flight 7 234 people missed.", [234]), ("At 9 300 people were hurt.", [9, 300]),
      ("On May 1 234 people died.", [234]), ("The spill is killing 3,5 tonnes of salmon.", [3.5]),
      ("The tank held 0,5 litres.", [0.5]), ("Rows 3,5 were sold.", [3, 5]), ("It cost 3m euros.", [3e6]),
      ("It cost 4m Swiss francs.", [4e6]), ("Some 3m people fled.", [3e6]), ("The pole is 3m long.", [3]),
    ] as [(String, [Double])])
  func groups(sentence: String, values: [Double]) {
    #expect(read(sentence).map(\.value) == values)
    #expect(!roles(sentence).contains("killed 3"))
  }

  @Test(
    "rates and averages are no totals",
    arguments: [
      ("About 12 people per 100,000 died.", []), ("Twelve people were killed per 100,000.", []),
      ("Each crash killed 4 on average.", []), ("Each bomb killed four people.", []),
      ("An average of 12 people died.", []), ("Every day 40 people are killed.", []),
      ("It killed 3 people a day.", []), ("Three people a day were killed.", []),
      ("It killed 3 people a day after the quake.", ["killed 3"]), ("Three people a year ago died.", ["killed 3"]),
      ("It killed 12 people on Friday.", ["killed 12"]),
    ])
  func rates(sentence: String, expected: [String]) {
    #expect(roles(sentence) == expected)
  }

  @Test(
    "nobody is 0 only where it is said plainly",
    arguments: [
      "No one is to be injured at the event.", "It is hoped that nobody was killed.", "Nobody was hurt seriously.",
      "We pray that no one was injured.", "Almost nobody was injured.", "Nobody was killed on the shore.",
      "Nobody was killed because of us.", "Nobody was killed until Tuesday.", "No one died in vain.",
      "No one died except the driver.", "No one died, apart from the driver.", "Nobody was seriously hurt.",
      "No deaths were reported on the shore.", "Nobody was killed in the second blast.",
      "It is not true that nobody was killed.", "It may be that no one was hurt.", "It would have hurt nobody.",
    ])
  func noZero(sentence: String) {
    #expect(roles(sentence) == [])
  }

  @Test(
    "nobody of a part, of a year or at first is not nobody at all",
    arguments: [
      "The driver suffered no injuries.", "The crash left no injuries.", "There were no deaths among the guards.",
      "There were no injuries on Friday.", "Nobody was killed on the ground in the plane crash.",
      "None of the children was killed.", "No people were killed at first.", "At first, nobody was killed.",
      "Nobody was killed in 2019.", "In 2019, nobody was killed.", "Nobody was killed last year.",
      "This year nobody was killed.", "It was the first year that no one was killed.",
      "The second blast killed nobody.",
      "The second blast caused no deaths.", "Initially no one was hurt.",
    ])
  func noZeroOfParts(sentence: String) {
    #expect(roles(sentence) == [])
  }

  @Test(
    "nobody is 0 where it is said of all that happened",
    arguments: [
      ("Nobody was killed in the blast in Orsa on Friday, police said.", "killed 0"),
      ("Nobody was hurt in Friday's explosion.", "injured 0"), ("No one was hurt when the mill burnt.", "injured 0"),
      ("Nobody was killed or injured in the fire.", "killed 0"), ("On 6 May no one was hurt.", "injured 0"),
      ("Police said no one was killed.", "killed 0"), ("The fire killed nobody.", "killed 0"),
      ("First responders said no one was hurt.", "injured 0"), ("It caused no deaths.", "killed 0"),
    ])
  func zero(sentence: String, expected: String) {
    #expect(roles(sentence) == [expected])
  }
}
