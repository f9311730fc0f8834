import Testing

@testable import Reading

@Suite("Amounts in wordings that look like other amounts")
struct AmountWordingsTests {
  private func read(_ text: String) -> [Amount] { reading(of: Array(text.utf8)).amounts }

  private func roles(_ text: String) -> [String] {
    read(text).filter { $0.role != nil }.map { "\($0.role ?? "") \(Int($0.value))" }
  }

  @Test(
    "who was not one is nobody",
    arguments: [
      "Not a single person was hurt.", "Not a single soldier was killed.", "Not even a sailor was hurt.",
      "It ended without a single person being hurt.", "Not one passenger survived.",
      "Not one of the miners was killed.",
    ])
  func nobody(sentence: String) {
    #expect(read(sentence).isEmpty)
  }

  @Test("nobody of a group leaves the group unharmed, and one who was hurt counts")
  func oneOfThem() {
    #expect(roles("Not a single one of the 12 miners was hurt.") == [])
    #expect(roles("Not only a soldier but two nurses were killed.").contains("killed 2"))
    #expect(roles("A single soldier was killed.") == ["killed 1"])
  }

  @Test(
    "how old they are at most or at least counts nobody",
    arguments: [
      ("Children aged under 18 died.", [18]), ("People under 18 died.", [18]), ("Those over 60 died first.", [60]),
      ("Women over 40 were killed.", [40]), ("Girls under the age of 12 were killed.", [12]),
      ("Anyone over 60 was evacuated.", [60]), ("Under 18 people died.", []), ("They saw people over 18 fires.", []),
    ] as [(String, [Double])])
  func ageBounds(sentence: String, ages: [Double]) {
    let amounts = read(sentence)
    #expect(amounts.filter { $0.unit == "year of age" }.map(\.value) == ages)
    #expect(amounts.filter(\.isCount).count == (ages.isEmpty ? 1 : 0))
  }

  @Test("what is told behind an age bound is told of the persons before it")
  func ageBetween() {
    #expect(roles("Three boys under 12 died.") == ["killed 3"])
  }

  @Test(
    "kin and named persons have their ages",
    arguments: [
      ("His wife, 29, and son, 4, sing.", [29, 4], []),
      ("Anna Bell, 34, and Tom Bell, 36, were killed.", [34, 36], ["killed 1", "killed 1"]),
    ] as [(String, [Double], [String])])
  func ages(sentence: String, ages: [Double], expected: [String]) {
    #expect(read(sentence).filter { $0.unit == "year of age" }.map(\.value) == ages)
    #expect(roles(sentence) == expected)
  }

  @Test(
    "digits in groups are one number, and numbers in a row are several",
    arguments: [
      ("The storm killed 12.000 people.", [12_000]), ("It cost 1.500.000 euros.", [1_500_000]),
      ("It cost €12.500.", [12_500]), ("It cost €12.345.", [12.345]), ("It cost 12.500 euros.", [12_500]),
      ("About 3 000 people fled.", [3000]), ("The storm killed 10 000 people.", [10_000]),
      ("The storm killed 10\u{A0}000 people.", [10_000]),
      ("The storm killed 1\u{2009}500\u{2009}000 fish.", [1_500_000]),
      ("Prices rose 3.125 percent.", [3.125]), ("Lots 11,12,130 were sold.", [11, 12, 130]),
      ("12,34,567 villagers fled.", [1_234_567]), ("11,12,130 villagers fled.", [1_112_130]),
      ("The server is 192.168.100.200 now.", []),
    ] as [(String, [Double])])
  func groups(sentence: String, values: [Double]) {
    #expect(read(sentence).map(\.value) == values)
  }

  @Test("a telephone number is no thousands")
  func telephone() {
    #expect(read("Call 555 000 1234 now.").allSatisfy { $0.value < 2000 })
  }

  @Test(
    "the noun behind an owner is what is counted",
    arguments: [
      ("Four of its volunteers were among the dead.", "volunteers", "killed"),
      ("Two of his sons were killed.", "sons", "killed"),
    ])
  func owned(sentence: String, noun: String, role: String) throws {
    let amount = try #require(read(sentence).first)
    let counted = try #require(amount.counted)
    #expect(String(decoding: Array(sentence.utf8)[counted.range], as: UTF8.self) == noun)
    #expect(amount.role == role)
    #expect(amount.isCount)
  }

  @Test(
    "who stays missing is missing, and who lost a home is displaced",
    arguments: [
      ("12 remain missing.", ["missing 12"]), ("Twelve people remain missing.", ["missing 12"]),
      ("20 people remain unaccounted for.", ["missing 20"]), ("Twelve people remain in town.", []),
      ("Some 20,000 people have fled their homes.", ["displaced 20000"]),
      ("5,000 were forced from their homes.", ["displaced 5000"]),
      ("The flood forced 500 people from their homes.", ["displaced 500"]),
      ("3,000 people left homeless.", ["displaced 3000"]), ("9 people were made homeless.", ["displaced 9"]),
      ("12 clerks fled home.", []),
    ])
  func states(sentence: String, expected: [String]) {
    #expect(roles(sentence) == expected)
  }

  @Test("a participle in front of what is counted is no verb")
  func participles() throws {
    let amount = try #require(read("The 12 updated maps were sold.").first)
    #expect(amount.unitName == "updated map")
  }

  @Test("a share is a part of the whole behind it, whatever the figures")
  func shares() {
    #expect(read("60 percent of the 50 windows were broken.").map(\.partOf) == [1, nil])
    #expect(read("Twelve of the nine windows were broken.").map(\.partOf) == [nil, nil])
  }

  @Test(
    "nobody is a figure where harm is told",
    arguments: [
      ("Nobody was killed in the fire.", ["killed 0"]), ("No one has been arrested.", ["detained 0"]),
      ("No deaths were reported.", ["killed 0"]), ("There were no reports of injuries.", ["injured 0"]),
      ("There were no casualties, the mayor said.", ["casualties 0"]),
      ("It ended without casualties.", ["casualties 0"]),
      ("None of the passengers was hurt.", []), ("The blast killed nobody.", ["killed 0"]),
      ("Five people were hurt but nobody died.", ["injured 5", "killed 0"]),
    ])
  func zero(sentence: String, expected: [String]) {
    #expect(roles(sentence) == expected)
    #expect(read(sentence).allSatisfy { $0.value > 0 || $0.bounds.exact == 0 && $0.isCount })
  }

  @Test(
    "nobody is no figure where others may be harmed, or nothing is known yet",
    arguments: [
      "Nobody else was killed.", "No one in the second car was hurt.", "No deaths were immediately reported.",
      "If nobody is killed, the fair goes on.", "Nobody knows how it began.", "No serious injuries were reported.",
      "There would be no casualties.", "No further deaths were reported.", "No one is expected to be hurt.",
      "It ended without casualties among the guards.", "The guards make sure nobody is hurt.",
    ])
  func noZero(sentence: String) {
    #expect(roles(sentence) == [])
  }

  @Test("the hour of a clock time counts nobody")
  func spokenHours() {
    #expect(roles("It burnt at half past nine on Tuesday, and 12 people died.") == ["killed 12"])
  }

  @Test("a figure that is denied beside the right one is nobody's")
  func notThatMany() throws {
    let amounts = read("Twelve people, not 40, were killed.")
    #expect(amounts.map(\.isFormer) == [false, true])
    #expect(amounts.map(\.isCount) == [true, false])
    #expect(amounts.first?.role == "killed")
    #expect(read("Not 40 but 12 people were killed.").map(\.isFormer) == [true, false])
  }

  @Test(
    "a decimal comma is read where nothing else can be meant",
    arguments: [
      ("It cost 12.000,50 euros.", [12000.5]), ("It cost €1.234.567,89 in all.", [1_234_567.89]),
      ("It rose 3,5 percent.", [3.5]), ("It cost 1,5 million euros.", [1_500_000]), ("It cost €12,50 a piece.", [12.5]),
      ("It cost 12,500 euros.", [12500]), ("Rooms 3,5 and 7 burnt.", [3, 5, 7]),
    ] as [(String, [Double])])
  func decimalCommas(sentence: String, expected: [Double]) {
    #expect(read(sentence).map(\.value) == expected)
  }
}
