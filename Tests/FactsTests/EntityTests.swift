import Testing

@testable import Facts

@Suite("Who the names of several texts stand for")
struct EntityTests {
  @Test("spellings of one person are one, and all are kept")
  func spellings() throws {
    let story = InventedStory([
      "Police are looking for Karim Hassoun. Karim Hassoun rented a car, police said.",
      "Police are looking for Karim Hasoun, who rented a car.",
    ])
    let found = story.facts.entities.filter { $0.name.hasPrefix("Karim") }
    #expect(found.count == 1)
    #expect(found.first?.texts == 2)
    #expect(found.first?.aliases.contains { $0.text == "Karim Hasoun" } == true)
  }

  @Test("copies of one text name somebody once")
  func copies() {
    let text = "Police are looking for Karim Hassoun, who rented a car."
    let story = InventedStory([text, text], groups: [0, 0])
    #expect(story.facts.entities.first { $0.name == "Karim Hassoun" }?.texts == 1)
  }

  @Test("a people named first and its country are the country, shown by its own name")
  func peoples() throws {
    let story = InventedStory(["Danish troops left the port of Lesk on Friday. The troops returned to Denmark."])
    let country = try #require(story.facts.entities.first { $0.name == "Denmark" })
    #expect(country.kind == .place)
    #expect(country.aliases.map(\.text).sorted() == ["Danish", "Denmark"])
    #expect(country.evidence.map(\.text) == ["Denmark"])
  }

  @Test("two persons of one last name stay two")
  func brothers() {
    let story = InventedStory([
      "Police are looking for Karim Hassoun, a driver.", "Police have arrested Walid Hassoun, a baker.",
    ])
    #expect(story.facts.entities.filter { $0.name.hasSuffix("Hassoun") }.count == 2)
  }

  @Test(
    "first names that only look alike stay two persons",
    arguments: [("Maria Lopen", "Mario Lopen"), ("Daniel Kerr", "Daniela Kerr"), ("Alison Brodt", "Alizon Brodt")])
  func lookAlikes(one: String, other: String) {
    let story = InventedStory(["Police are looking for \(one), a driver.", "Police have arrested \(other), a baker."])
    let last = one.split(separator: " ").last ?? ""
    #expect(story.facts.entities.filter { $0.kind == .person && $0.name.hasSuffix(last) }.count == 2)
  }

  @Test("an initial stands for the one person it fits, and for nobody where it fits two")
  func initials() {
    func persons(_ texts: [String]) -> Int {
      InventedStory(texts).facts.entities.filter { $0.kind == .person && $0.name.hasSuffix("Kerrin") }.count
    }
    let john = "Police are looking for John Kerrin, a driver."
    let jane = "Police have arrested Jane Kerrin, a baker."
    let initial = "Police asked for help to find J. Kerrin, who rented a car."
    #expect(persons([john, initial]) == 1)
    #expect(persons([john, jane, initial]) == 3)
  }

  @Test("a place written once with a wrong letter is the one its own text is about, and no other's")
  func slips() {
    let often =
      "The harbour of Osterby was closed. Ships left Osterby. Nobody in Osterby slept. The mayor of Osterby waited."
    let slip = " Trains to Osterdy stood still."
    func names(_ texts: [String]) -> [[String]] {
      InventedStory(texts).facts.entities.map { $0.aliases.map(\.text) }
    }
    let together = names([often, often.replacing("closed", with: "shut"), often + slip])
    #expect(together.contains { $0.contains("Osterby") && $0.contains("Osterdy") })
    let apart = names([often, often.replacing("closed", with: "shut"), often.replacing("slept", with: "woke"), slip])
    #expect(!apart.contains { $0.contains("Osterby") && $0.contains("Osterdy") })
  }

  @Test("a body is one thing, whatever each text takes it for and however much of its name it gives")
  func bodies() {
    let story = InventedStory([
      "The Free State of Norland (FSN) claimed the attack. Free State fighters fled. Troops bombed FSN on Monday.",
      "Fighters held the town. The Free State of the Norlands (FSN) said so. The FSN group was formed in March.",
      "Officials said that Free State fighters had left the Free State.",
    ])
    #expect(story.facts.entities.filter { $0.name.hasPrefix("Free State") || $0.name == "FSN" }.count == 1)
  }
}
