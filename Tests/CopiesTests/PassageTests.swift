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
