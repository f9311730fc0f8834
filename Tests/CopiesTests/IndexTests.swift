import Provenance
import Testing

@testable import Copies

@Suite("The table of fingerprints")
struct FingerprintTableTests {
  @Test("the last row that there can be keeps its number and count")
  func lastRow() {
    let row = FingerprintTable.Row(FingerprintTable.Row(number: FingerprintTable.Row.limit - 1, count: 16).value)
    #expect((row.number, row.count) == (FingerprintTable.Row.limit - 1, 16))
  }
}

@Suite("The index of an archive")
struct IndexTests {
  private static let texts = [
    Fiction.harbour, Fiction.orchard, "Short.", Fiction.harbour.replacing("the ", with: "the"), Fiction.harbour,
    String(Fiction.orchard.prefix(500)) + "\n\nAnd more that nobody else has, of another thing altogether.",
  ].map { Array($0.utf8) }

  @Test("tells of each new article the earlier ones that are one text with it")
  func matches() {
    var index = CopyIndex()
    let found = Self.texts.map { text in
      index.add(CopySketch(of: text), text: text) { Self.texts[$0] }.map(\.article)
    }
    #expect(found == [[], [], [], [0], [0], [1]])
    #expect(index.count == 6)
  }

  @Test("asks for few texts, and restored from sketches finds the same")
  func restored() {
    var index = CopyIndex()
    for (at, text) in Self.texts.enumerated() { index.restore(CopySketch(of: text), match: [3: 0, 5: 1][at]) }
    var asked: [Int] = []
    let text = Array(Fiction.harbour.replacing("eleven", with: "twelve").utf8)
    let found = index.add(CopySketch(of: text), text: text) { at in
      asked.append(at)
      return Self.texts[at]
    }
    #expect(found.map(\.article) == [0])
    #expect(asked.count <= 6)
    #expect(found.allSatisfy { $0.held > 0.9 && $0.holds > 0.9 })
  }

  @Test("groups of articles that come one by one are those of all at once")
  func streamed() {
    var groups = CopyGroups()
    for text in Self.texts { groups.add(CopyCandidate(id: ArticleID("a"), text: text)) }
    #expect(groups.verdicts() == copyGroups(of: Self.texts.map { CopyCandidate(id: ArticleID("a"), text: $0) }))
  }

  @Test("sketches come back from their stored form, and nothing else does")
  func stored() throws {
    for text in Self.texts {
      let sketch = CopySketch(of: text)
      #expect(CopySketch(stored: sketch.stored) == sketch)
      #expect(CopySketch(stored: Array(sketch.stored.dropLast())) == nil)
      #expect(CopySketch(stored: [9] + sketch.stored.dropFirst()) == nil)
    }
    #expect(CopySketch(stored: []) == nil)
    #expect(CopySketch(stored: [1] + [UInt8](repeating: 0xFF, count: 24)) == nil)
  }

  @Test("the stored form stays what it is: what archives hold must match for years")
  func form() {
    let text = """
      Ferry strike empties Saint-Orre harbour: dock workers walked out on Tuesday after talks over night shifts collapsed, \
      leaving eleven ferries tied to the quay and some 4,300 travellers without a crossing.
      """
    let kept = """
      1 a7 0 0 0 0 0 0 0 ab b0 4c 2 6 4e a8 47 8d bc 15 9 ad d6 ea 19 63 cf 50 94 1 1 cd 97
      """
    #expect(CopySketch(of: Array(text.utf8)).stored.map { String($0, radix: 16) }.joined(separator: " ") == kept)
  }
}
