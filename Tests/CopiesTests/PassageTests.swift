import Provenance
import Testing

@testable import Copies

@Suite("Passages that two articles share")
struct PassageTests {
  @Test("are found whole, in whole words, whatever quote marks and spaces do")
  func quote() throws {
    let first = "Reporters waited. “The harbour belongs to those who work in it,” she said on Tuesday — and left."
    let second = "Asked again: \"The harbourbelongs to those who work in it\" , she said on Tuesday and stayed."
    let passage = try #require(sharedPassages(of: [first, second].map { candidate($0) }).first)
    #expect(passage.letters >= 40)
    #expect(
      words(first, passage.first.range) == "The harbour belongs to those who work in it,” she said on Tuesday — and")
    #expect(
      words(second, passage.second.range) == "The harbourbelongs to those who work in it\" , she said on Tuesday and")
  }

  @Test(
    "have 40 letters at the least and grow as far as both texts agree",
    arguments: [
      ("the crew of the second boat had already gone ashore", 1), ("the crew of the second boat had gone", 0),
      ("the crew of the 2nd boat, 14 men in all, had already gone ashore", 1),
    ])
  func lengths(shared: String, count: Int) {
    let texts = [
      "Nobody knew why. \(shared.uppercased()), he wrote.", "Later “\(shared)” was all that Ilse would say.",
    ]
    let passages = sharedPassages(of: texts.map { candidate($0) })
    #expect(passages.count == count)
    #expect(passages.allSatisfy { words(texts[1], $0.second.range).hasPrefix(shared.split(separator: ",")[0]) })
  }

  @Test("of one text that stands in three articles each pair has its own, and what stands twice is found twice")
  func many() {
    let shared = "The harbour master read the statement aloud to all who had come."
    let texts = ["\(shared) One.", "Two. \(shared)", "Three. \(shared) Then again. \(shared)"]
    let passages = sharedPassages(of: texts.map { candidate($0) })
    #expect(passages.map { [$0.first.article, $0.second.article] } == [[0, 1], [0, 2], [0, 2], [1, 2], [1, 2]])
  }

  @Test(
    "end where a paragraph ends, but for short ones that both have",
    arguments: [
      ("Nobody knew.\n\n", ".\n\nA bakery stayed shut.", "So he said: ", ", a thing that few knew.", ""),
      ("They saw it all.\n\n", " today.", "For all, ", " today.", " today"),
      ("No photo.\n\nLesk\n\n", " then.", "No map.\n\nLesk\n\n", " now.", ""),
    ])
  func paragraphs(before: String, after: String, otherBefore: String, otherAfter: String, tail: String) throws {
    let shared = "coaches will carry foot passengers to the northern terminal and smaller boats"
    let texts = [before + shared + after, otherBefore + shared + otherAfter]
    let passage = try #require(sharedPassages(of: texts.map { candidate($0) }).first)
    let lead = before.hasSuffix("Lesk\n\n") ? "Lesk\n\n" : ""
    #expect(words(texts[0], passage.first.range) == lead + shared + tail)
    #expect(words(texts[1], passage.second.range) == lead + shared + tail)
  }

  @Test("are none where nothing is shared")
  func none() {
    #expect(sharedPassages(of: [Fiction.harbour, Fiction.orchard, "", "one"].map { candidate($0) }).isEmpty)
  }

  @Test("an equal text is one passage")
  func equal() {
    let passages = sharedPassages(of: [Fiction.harbour, Fiction.harbour].map { candidate($0) })
    #expect(passages.map(\.first.range) == [TextRange(0, Fiction.harbour.utf8.count - 1)])
  }

  private func words(_ text: String, _ range: TextRange) -> String {
    String(decoding: Array(text.utf8)[range.range], as: UTF8.self)
  }
}
