import Provenance
import Testing

@testable import Reading

@Suite("What weakens a sentence and how it stands to what happens")
struct QuotationHedgesTests {
  private func read(_ text: String) -> ([UInt8], [Token]) {
    let bytes = Array(text.utf8)
    return (bytes, tokens(of: bytes, in: blankLineParagraphs(of: bytes)))
  }

  @Test(
    "hedges are found",
    arguments: [
      ("Two of the men are believed to be sailors.", "believed to be"),
      ("He appears to be the owner of the ship.", "appears to be"),
      ("She was suspected of having sunk the ship.", "suspected of"),
      ("The fifth man was possibly a sailor.", "possibly"),
      ("They may have left by the harbour.", "may have"),
      ("The ship allegedly sank.", "allegedly"),
    ])
  func hedged(text: String, words: String) throws {
    let (bytes, tokens) = read(text)
    let range = try #require(hedge(in: tokens.indices, tokens: tokens, text: bytes))
    #expect(String(decoding: bytes[range.range], as: UTF8.self) == words)
  }

  @Test(
    "plain words are no hedges",
    arguments: [
      "They left as soon as possible.", "She arrived in May 2015.", "He appeared in court.", "He suspected nothing.",
      "The ship sank on Monday.", "6 May at noon", "May 6 at noon",
    ])
  func plain(text: String) {
    let (bytes, tokens) = read(text)
    #expect(hedge(in: tokens.indices, tokens: tokens, text: bytes) == nil)
  }

  @Test(
    "the main clause decides",
    arguments: [
      ("The council will meet on Monday.", Modality.planned),
      ("A meeting to be held on Monday was moved.", .planned),
      ("The council plans to close the harbour.", .planned),
      ("Nine people were killed in the flood.", .happened),
      ("The council warned that the harbour was not safe.", .claimed),
      ("The men may have left the town.", .claimed),
      ("She said the museums will open on Monday.", .planned),
    ])
  func modal(text: String, expected: Modality) {
    let (bytes, tokens) = read(text)
    #expect(modality(of: tokens.indices, tokens: tokens, text: bytes) == expected)
  }
}
