import Testing

@testable import Facts

@Suite("Quotations of several texts")
struct QuoteTests {
  @Test("a shortened version stands under the longest one")
  func versions() throws {
    let story = InventedStory([
      "“The bridge was inspected in spring and every bolt was found sound, and I stand by that report,” said Mayor Ada Quill.",
      "Ada Quill said the bridge was safe. “Every bolt was found sound, and I stand by that report,” she said.",
    ])
    let group = try #require(story.facts.quotes.first)
    #expect(group.evidence.first?.article.description == "a0")
    #expect(group.variants.count == 1)
    #expect(group.variants.first?.first?.article.description == "a1")
  }

  @Test("lost spaces do not part two versions")
  func lostSpaces() {
    let story = InventedStory([
      "“We will rebuild the harbour wall before the winter storms return,” Jon Varga said.",
      "“We will rebuildthe harbour wall before thewinter storms return,” Jon Varga said.",
    ])
    #expect(story.facts.quotes.filter { !$0.variants.isEmpty }.count == 1)
  }

  @Test("other words stay apart")
  func otherWords() {
    let story = InventedStory([
      "“We will rebuild the harbour wall before the winter storms return,” Jon Varga said.",
      "“Nobody asked the fishermen what they wanted to do with the pier,” Jon Varga said.",
    ])
    #expect(story.facts.quotes.allSatisfy { $0.variants.isEmpty })
  }

  @Test("evidence says what stands in the capture")
  func evidence() {
    let text = "“The bridge was inspected in spring and every bolt was found sound,” said Mayor Ada Quill."
    let story = InventedStory([text])
    for quote in story.facts.quotes {
      for part in quote.evidence {
        #expect(part.text == String(decoding: Array(text.utf8)[part.bytes.range], as: UTF8.self))
      }
    }
  }

  @Test(
    "words that two persons of one last name are said to have spoken are given to neither",
    arguments: [
      ("Jon Varga", "Eva Varga", nil), ("Jon Varga", "J. Varga", "Jon Varga"), ("Jon Varga", "Varga", "Jon Varga"),
    ])
  func speakers(one: String, other: String, speaker: String?) throws {
    let story = InventedStory([
      "“We will rebuild the harbour wall before the winter storms return,” said \(one).",
      "“We will rebuild the harbour wall before the winter storms return,” said \(other).",
    ])
    let group = try #require(story.facts.quotes.first { !$0.variants.isEmpty })
    #expect(group.speaker == speaker)
  }
}
