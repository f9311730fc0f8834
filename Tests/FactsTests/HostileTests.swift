import Testing

@testable import Facts

@Suite("Input that nobody would write")
struct HostileTests {
  @Test("nothing at all gives nothing")
  func nothing() {
    #expect(InventedStory([]).facts.facts.isEmpty)
    #expect(InventedStory(["", " ", "\u{0}\u{0}"]).facts.facts.isEmpty)
  }

  @Test("long lines, many numbers and many quotations are read in time that grows with them")
  func manyOfEverything() {
    let line = String(repeating: "12 people were killed in the attack in Varna, 13 people were hurt, ", count: 200)
    let quotes = String(repeating: "“We saw the water come over the wall and ran,” Jon Varga said. ", count: 200)
    let names = String(repeating: "Ada Quill met Jon Varga in Lesk (LNB). ", count: 200)
    let story = InventedStory([line, quotes, names, line])
    #expect(story.facts.quotes.count == 1)
  }

  @Test("the same input gives the same answer")
  func deterministic() {
    let texts = [
      "The earthquake in Lesk on Friday killed 61 people, the governor said. Ada Quill saw it.",
      "The earthquake in Lesk on Friday killed 48 people, rescuers said. A. Quill saw it.",
    ]
    let (a, b) = (InventedStory(texts).facts, InventedStory(texts).facts)
    #expect(a.facts.map(\.id) == b.facts.map(\.id))
    #expect(a.facts.flatMap { $0.claims.map(\.origin) } == b.facts.flatMap { $0.claims.map(\.origin) })
    #expect(a.entities.map(\.name) == b.entities.map(\.name))
  }
}
