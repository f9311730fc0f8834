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

  @Test("two persons of one last name stay two")
  func brothers() {
    let story = InventedStory([
      "Police are looking for Karim Hassoun, a driver.", "Police have arrested Walid Hassoun, a baker.",
    ])
    #expect(story.facts.entities.filter { $0.name.hasSuffix("Hassoun") }.count == 2)
  }
}
