import Provenance
import Testing

@testable import Reading

@Suite("Amounts in a sentence")
struct AmountsTests {
  private func read(_ text: String) -> [Amount] { reading(of: Array(text.utf8)).amounts }

  private func words(_ range: TextRange?, _ text: String) -> String {
    guard let range else { return "" }
    return String(decoding: Array(text.utf8)[range.range], as: UTF8.self)
  }

  @Test(
    "digits, words and ranges give the interval they say",
    arguments: [
      ("The storm killed 129 people.", 129.0, 129.0),
      ("The storm killed twenty-four people.", 24, 24),
      ("More than 120 people died in the flood.", 121, nil),
      ("At least two hundred and six people were hurt.", 206, nil),
      ("Nearly two dozen miners were rescued.", nil, 23),
      ("Up to 40 miners were trapped.", nil, 40),
      ("Fewer than 10 houses were damaged.", nil, 9),
      ("No fewer than 10 houses were damaged.", 10, nil),
      ("Between 5 and 7 miners were trapped.", 5, 7),
      ("The quake injured 5 to 7 miners.", 5, 7),
      ("The quake injured four or five miners.", 4, 5),
      ("About 50 villagers were evacuated.", 45, 55),
      ("Dozens of villagers were evacuated.", 12, nil),
      ("Hundreds of thousands of villagers were displaced.", 100_000, nil),
      ("10,000 villagers were displaced.", 10_000, 10_000),
      ("1,50,000 villagers were displaced.", 150_000, 150_000),
      ("12,34,567 villagers were displaced.", 1_234_567, 1_234_567),
      ("Half a million villagers were displaced.", 500_000, 500_000),
    ] as [(String, Double?, Double?)])
  func bounds(sentence: String, min: Double?, max: Double?) throws {
    let amount = try #require(read(sentence).first)
    #expect(amount.bounds == Bounds(min: min, max: max))
    #expect(amount.isCount)
  }

  @Test(
    "the role comes from what was done to the counted",
    arguments: [
      ("Floods killed 129 in the valley.", ["killed 129"]),
      ("The mudslide left at least 12 people dead and 35 injured.", ["killed 12", "injured 35"]),
      ("The fire claimed more than 20 lives.", ["killed 20"]),
      ("The flood took the lives of 29 people.", ["killed 29"]),
      ("Nine people, including two women, were hurt.", ["injured 9", "injured 2"]),
      ("The death toll rose to 130.", ["killed 130"]),
      ("The number of people killed rose from 120 to 130.", ["killed 120", "killed 130"]),
      ("Three soldiers and five civilians were killed.", ["killed 3", "killed 5"]),
      ("Two gunmen killed five guards.", ["attackers 2", "killed 5"]),
      ("Eighty-nine people were massacred in the hall.", ["killed 89"]),
      ("Police arrested nearly three dozen smugglers in 16 raids.", ["detained 36", "raids 16"]),
      ("The murder of the six monks and their two cooks shocked the town.", ["killed 6", "killed 2"]),
      ("Nine planes dropped a total of 14 bombs.", ["aircraft 9", "bombs 14"]),
      ("Fourteen bombs were dropped.", ["bombs 14"]),
      ("The governor said 16 members of the patrol died.", ["killed 16"]),
      ("THREE REBELS WERE KILLED AND SEVEN OTHERS WERE WOUNDED.", ["killed 3", "injured 7"]),
      ("A soldier was killed and two others were wounded.", ["killed 1", "injured 2"]),
      ("Ada Marlow was killed in the crash.", ["killed 1"]),
      ("The blast put four people in the hospital.", ["injured 4"]),
      ("Seven miners were reported missing.", ["missing 7"]),
      ("The attack killed 40 people at a hall and three restaurants.", ["killed 40"]),
      ("The blast killed five villagers.", ["killed 5"]),
    ])
  func roles(sentence: String, expected: [String]) {
    #expect(read(sentence).filter { $0.role != nil }.map { "\($0.role ?? "") \(Int($0.value))" } == expected)
  }

  @Test(
    "nobody is counted as killed who was not",
    arguments: [
      "Two gunmen fled on foot.", "They threatened to kill five hostages.", "None of the four priests was hurt.",
      "Five people could be killed.", "The grandson of Ada Marlow was fatally shot.", "The father of 4 was killed.",
      "It is terrible to see a child be killed.", "She had three children.",
    ])
  func nobody(sentence: String) {
    #expect(
      read(sentence).allSatisfy {
        $0.role != "killed" && $0.role != "injured"
          || $0.form == .article && $0.value == 1 && sentence.contains("father")
      })
  }

  @Test(
    "what counts nothing of the story is left out or is no count",
    arguments: [
      "The bus left at 9:20 and 10:45.", "They met at the G20 and the Group of 20.", "Call 555-0188 for help.",
      "The team won 3-1.", "Flight 9268 was late.", "It happened in 2015.", "On 13 November the shop closed.",
      "Ada Marlow, 26, sings.", "The 19-year-old sings.", "It lasted 24 hours.", "One of the shops closed.",
      "No one came.", "One day it rained.", "It cost $1.8 billion.", "Prices rose 5 percent.",
      "1e400 Infinity NaN", "The Zephyr 787 landed.", "1. Open the lid",
    ])
  func noCounts(sentence: String) {
    #expect(read(sentence).filter(\.isCount).map { words($0.range, sentence) } == [])
  }

  @Test(
    "money, measures, ages and durations have their unit",
    arguments: [
      ("It cost $1.8 billion.", 1.8e9, "USD"), ("It cost £2.7m.", 2.7e6, "GBP"), ("It cost 15 euros.", 15, "EUR"),
      ("It cost US$40 billion.", 40e9, "USD"), ("Prices rose 5.5 percent.", 5.5, "percent"),
      ("It is 100 kilometres long.", 100, "kilometre"), ("It covers 40 square miles.", 40, "square mile"),
      ("The 19-year-old sings.", 19, "year of age"), ("It lasted 48 hours.", 48, "hour"),
      ("They shipped 300 tonnes.", 300, "tonne"), ("They shipped 300 tons.", 300, "ton"),
      ("They shipped 300 metric tons.", 300, "tonne"), ("They shipped 300 short tons.", 300, "ton"),
      ("It cost 10 €.", 10, "EUR"), ("It cost 15$ more.", 15, "USD"), ("It cost 470 pence.", 470, "penny"),
      ("It cost 10,000 Swiss francs.", 10_000, "CHF"), ("It cost 300 Hong Kong dollars.", 300, "HKD"),
      ("It cost 300 Egyptian pounds.", 300, "EGP"), ("It cost 300 French francs.", 300, "franc"),
      ("It cost AUD$15.", 15, "AUD"), ("The park covers 190 km2.", 190, "square kilometre"),
      ("The park covers 190 km².", 190, "square kilometre"), ("It takes 5 m³ of water.", 5, "cubic metre"),
      ("It holds 150 microgrammes of lead.", 150, "microgram"), ("He won 517 rushing yards.", 517, "yard"),
      ("That one mile is steep.", 1, "mile"),
      ("It rose to -11.5°C.", -11.5, "celsius"), ("It does 80 km/h.", 80, "kilometre per hour"),
    ] as [(String, Double, String)])
  func units(sentence: String, value: Double, unit: String) throws {
    let amount = try #require(read(sentence).first)
    #expect(abs(amount.value - value) < 1e-6 * abs(value))
    #expect(amount.unit == unit)
    #expect(!amount.isCount)
  }

  @Test(
    "numerals are composed of words, fractions and smaller units",
    arguments: [
      ("A quarter of a million books were sold.", 250_000, "book"),
      ("Three quarters of a billion euros were lost.", 750e6, "EUR"),
      ("They waited one and a half hours.", 1.5, "hour"), ("He walked half a mile.", 0.5, "mile"),
      ("The oval is 1/4 mile long.", 0.25, "mile"), ("It took two and a quarter hours.", 2.25, "hour"),
      ("The plank is 5 feet 6 inches long.", 5.5, "foot"), ("It took three hours and 30 minutes.", 3.5, "hour"),
      ("It cost 3 dollars 50 cents.", 3.5, "USD"), ("Sales fell one per cent.", 1, "percent"),
      ("Sales fell to minus 5 percent.", -5, "percent"), ("The share rose 2 percentage points.", 2, "percentage point"),
      ("The boxer weighs 208 pounds.", 208, "pound"), ("A pound-cake needs two pounds of butter.", 2, "pound"),
      ("The ticket cost 208 pounds.", 208, "GBP"), ("The profit was 361 million pounds.", 361e6, "GBP"),
      ("The field was 10 kV/cm.", 10, "kilovolt per centimetre"), ("The pipe is 25.5″ long.", 25.5, "inch"),
      ("It is 2.5×10−3 metres thick.", 0.0025, "metre"), ("It makes 300 PS.", 300, "horsepower"),
      ("They need 20 coal-fired plants.", 20, "plant"), ("It has 3923sq m of floor.", 3923, "square metre"),
    ] as [(String, Double, String)])
  func composed(sentence: String, value: Double, unit: String) throws {
    let amount = try #require(read(sentence).first)
    #expect(abs(amount.value - value) < 1e-9 * max(1, abs(value)))
    #expect(amount.unit == unit)
  }

  @Test(
    "a proportion is a share of all and counts nothing",
    arguments: [
      ("One in five houses was damaged.", 0.2), ("1 in 5 of 200 passengers was hurt.", 0.2),
      ("One out of four drivers was hurt.", 0.25), ("Nine in ten residents fled.", 0.9),
      ("One in 200 passengers was hurt.", 0.005), ("A third of the houses were destroyed.", 1.0 / 3),
      ("Half of the 200 passengers were hurt.", 0.5),
    ])
  func shares(sentence: String, value: Double) throws {
    let amounts = read(sentence)
    let share = try #require(amounts.first)
    #expect(abs(share.value - value) < 1e-12)
    #expect(share.unit == Amount.share)
    #expect(!share.isCount)
    #expect(amounts.dropFirst().allSatisfy { $0.role != "injured" && $0.role != "destroyed" })
  }

  @Test(
    "one in so many years, or killed in so many attacks, is no share",
    arguments: ["It floods one in five years.", "The bombs killed one in two attacks.", "It opened 1 in 1998."])
  func noShares(sentence: String) {
    #expect(read(sentence).allSatisfy { $0.unit != Amount.share })
  }

  @Test(
    "what is told behind a part and its whole is told of the part",
    arguments: [
      ("Three of the nine sailors drowned.", ["killed 3"]), ("40 of 200 passengers were killed.", ["killed 40"]),
      ("Two out of nine miners were injured.", ["injured 2"]),
      ("Three of the nine people killed were Danish.", ["killed 9"]),
      ("The storm killed three of the nine sailors.", ["killed 3"]),
      ("40 percent of the 200 passengers were hurt.", []),
      ("At least 40 of the more than 200 people on board died.", ["killed 40"]),
      ("Some 300 of the town's 2,000 windows were destroyed.", ["destroyed 300"]),
      ("Seven of the 12 people wounded were in critical condition.", ["critical 7", "injured 12"]),
      ("One of the six monks murdered in May was Danish.", ["killed 6"]),
    ])
  func partsAndWholes(sentence: String, expected: [String]) {
    #expect(read(sentence).filter { $0.role != nil }.map { "\($0.role ?? "") \(Int($0.value))" } == expected)
  }

  @Test(
    "a figure that another took the place of is no longer claimed",
    arguments: [
      ("The death toll was revised down to five from seven.", [5]),
      ("Police lowered the death toll from seven to five.", [5]),
      ("They raised the death toll from 5 to 7.", [7]), ("The death toll rose to 9 from 7.", [9]),
      ("The storm killed 12, down from 15.", [12]),
      ("Officials cut the death toll to 12 from an earlier figure of 15.", [12]),
      ("Buses took 12 miners to 3 towns from 5 villages.", [12, 3, 5]),
      ("The storm killed five to seven miners.", [6]),
    ])
  func former(sentence: String, claimed: [Double]) {
    #expect(read(sentence).filter(\.isCount).map(\.value) == claimed)
  }

  @Test("the pound of a country that is not known is no pound sterling, and a number in a name counts nothing")
  func foreignMoney() {
    #expect(read("It cost 300 us dollars.").map(\.unit) == ["USD"])
    #expect(read("It cost 300 Syrian pounds.").map(\.unit) == ["pound"])
    #expect(read("They flew their own 787 Heronliner in May.").isEmpty)
    #expect(read("Three of the nine houses were destroyed.").map(\.unit) == ["house", "house"])
    #expect(read("They need 20 coal-fired plants.").map(\.unitName) == ["coal-fired plant"])
    #expect(read("It is a person damaged by gossip.").isEmpty)
  }

  @Test("only a person's name stands for one")
  func placesAreNoPersons() {
    for sentence in [
      "Norvale Hospital was evacuated.", "Harlow Bridge was destroyed.", "Marden School was evacuated on Monday.",
    ] {
      #expect(read(sentence).isEmpty)
    }
    #expect(read("Mr. Edward Marlow was killed on Monday.").map(\.form) == [.name])
  }

  @Test(
    "a picture or bullet before a number takes nothing from it",
    arguments: [
      "🔴12 people were killed.", "▪️12 people were killed.", "★12 people were killed.", "🚨 12 people were killed.",
    ])
  func pictures(sentence: String) {
    #expect(read(sentence).map(\.value) == [12])
    #expect(read(sentence).map(\.role) == ["killed"])
  }

  @Test("a number that stands alone has the unit of the one it is measured against")
  func sharedUnits() {
    #expect(read("The index rose 64 points to 4,577.").map(\.unit) == ["point", "point"])
    #expect(read("The car goes from 0 to 62 mph.").map(\.unit) == ["mile per hour", "mile per hour"])
    #expect(read("Sales rose 5 percent to 4,577.").map(\.unit) == ["percent", ""])
  }

  @Test("an age can be a range, and number words in names are none")
  func agesAndNames() {
    #expect(read("It is for people aged 25 to 54.").map(\.isCount) == [false])
    #expect(read("They still talk of the Kick Six win.").isEmpty)
  }

  @Test("a part points to its whole and has its noun")
  func parts() throws {
    let text = "They named six of the nine dead raiders — five Danes and a foreigner."
    let amounts = read(text)
    #expect(amounts.map { Int($0.value) } == [6, 9, 5, 1])
    #expect(amounts.map(\.partOf) == [1, nil, 0, 0])
    #expect(amounts.map(\.attribute) == [nil, nil, "Danish", "foreign"])
    #expect(amounts.map(\.wholeNoun) == ["raiders", nil, "raiders", "raiders"])
  }

  @Test("an elliptic subject goes on about the group counted before it")
  func ellipsis() throws {
    let text = "Four of the nine killed gunmen are thought to be Dutch, two are thought to be Norwegians."
    let amounts = read(text)
    #expect(amounts.map(\.attribute) == ["Dutch", nil, "Norwegian"])
    #expect(amounts.map(\.partOf) == [1, nil, 1])
    #expect(amounts.map(\.wholeNoun) == ["gunmen", nil, "gunmen"])
    let next = read("They named five of the seven gunmen. Four were Danish, while the fifth got away.")
    #expect(next.map(\.attribute) == [nil, nil, "Danish"])
    #expect(next.last?.wholeNoun == "gunmen")
  }

  @Test("attackers and the others are told apart by their group")
  func groups() {
    #expect(read("Seven suicide bombers died.").map(\.group) == ["attackers"])
    #expect(read("Seven bakers died.").map(\.role) == ["killed"])
  }

  @Test("the range is the whole phrase, the number its words alone")
  func ranges() throws {
    let text = "Officials say more than 120 people died."
    let amount = try #require(read(text).first)
    #expect(words(amount.range, text) == "more than 120 people")
    #expect(words(amount.number, text) == "120")
    #expect(words(amount.counted, text) == "people")
    #expect(words(amount.roleWords, text) == "died")
  }

  @Test(
    "hostile input ends, whatever it is",
    arguments: [
      String(repeating: "9", count: 500), String(repeating: "five ", count: 400), String(repeating: "$-", count: 400),
      String(repeating: "1,000", count: 400), "\u{0}1\u{0} 5 \u{FFFD} dead", String(repeating: "one of ", count: 400),
      String(repeating: "12 dead, ", count: 400), String(repeating: "million ", count: 400), "½½½ -½ $½ 5½",
      String(repeating: "hundred thousand million ", count: 400), "99999999999999999 billion billion dead",
      String(repeating: "a person, ", count: 400),
    ])
  func hostile(text: String) {
    for amount in read(text) { #expect(amount.value.isFinite) }
    #expect(reading(of: [0xFF, 0xC2, 0x31, 0xE2, 0x80]).amounts.count <= 1)
  }
}
