import Provenance
import Testing

@testable import Reading

@Suite("Sentences")
struct SentencesTests {
  @Test(
    "end where a reader would end them",
    arguments: [
      ("It rained. It poured.", "It rained.|It poured."),
      ("Mr. Doe met Gen. Roe at 5 p.m. on Monday. They left.", "Mr. Doe met Gen. Roe at 5 p.m. on Monday.|They left."),
      ("It is 3.5 miles. U.S. officials agreed.", "It is 3.5 miles.|U.S. officials agreed."),
      ("He moved to the U.S. He stayed.", "He moved to the U.S.|He stayed."),
      ("“We left.” They stayed.", "“We left.”|They stayed."),
      ("\"Where is he?\" she asked. \"Here.\"", "\"Where is he?\" she asked.|\"Here.\""),
      ("We waited ... and waited. Then we left.", "We waited ... and waited.|Then we left."),
      ("Storm hits coast\n\nThe storm came at night.", "Storm hits coast|The storm came at night."),
      ("Storm hits coast\nThe storm came at night.", "Storm hits coast|The storm came at night."),
      ("Tonight we are\nall neighbours. So be it.", "Tonight we are\nall neighbours.|So be it."),
      ("It ended.The rest is known.", "It ended.|The rest is known."),
      ("(It was late.) They slept.", "(It was late.)|They slept."),
    ])
  func ends(text: String, expected: String) {
    let bytes = Array(text.utf8)
    let parts = blankLineParagraphs(of: bytes)
    let found = sentences(of: bytes, tokens: tokens(of: bytes, in: parts), in: parts)
    #expect(found.map { String(decoding: bytes[$0.range.range], as: UTF8.self) }.joined(separator: "|") == expected)
  }
}
