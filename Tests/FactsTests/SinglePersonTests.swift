import Testing

@testable import Facts

@Suite("One person told to have died without a number")
struct SinglePersonTests {
  @Test(
    "the death of one person is a claim of one",
    arguments: [
      "The boy died at the hospital in Lesk.", "She was found dead in her home on Friday.",
      "A man shot his wife to death in Lesk on Friday.", "He was shot and killed outside a bar in Lesk.",
      "The 3-year-old girl was fatally shot in Lesk.",
    ])
  func deaths(text: String) {
    #expect(InventedStory([text]).facts("killed").map(\.value.display) == ["1"], "\(text)")
  }

  @Test(
    "what did not happen, or befell many, is none",
    arguments: [
      "The boy was not killed.", "He could have died in the storm.", "The battery died within minutes.",
      "Hopes for a deal are dead in the water.",
    ])
  func noDeaths(text: String) {
    #expect(InventedStory([text]).facts("killed").isEmpty, "\(text)")
  }

  @Test("a mother and her son are two")
  func distinctPersons() {
    let story = InventedStory(["The mother was found dead in Lesk on Friday. The boy was found dead in Lesk on Friday."]
    )
    #expect(story.facts("killed").count == 2)
  }

  @Test("who was shot is injured only where nobody is told to be dead")
  func shot() {
    #expect(InventedStory(["The boy was shot in Lesk on Friday."]).facts("injured").count == 1)
    let dead = InventedStory(["The boy was shot in Lesk on Friday. The boy died on Sunday."])
    #expect(dead.facts("injured").isEmpty)
    #expect(dead.facts("killed").count == 1)
  }
}
