import Copies
import Provenance
import Testing

@testable import Newsroom

@Suite("Paragraphs after repairs")
struct MendingTests {
  @Test("words added inside or at the end of a paragraph stretch it, those before it move it")
  func moves() {
    let paragraphs = [
      Paragraph(range: TextRange(0, 10), role: .body), Paragraph(range: TextRange(12, 20), role: .heading),
    ]
    let repairs = [
      Repair(range: TextRange(3, 3), replacement: [0x20], kind: .lostSpace, donor: nil),
      Repair(range: TextRange(10, 10), replacement: Array(" end.".utf8), kind: .lostTail, donor: nil),
      Repair(range: TextRange(14, 15), replacement: [0xC3, 0xA9], kind: .lostAccent, donor: nil),
    ]
    #expect(moved(paragraphs, by: repairs).map(\.range) == [TextRange(0, 16), TextRange(18, 27)])
  }

  @Test(
    "chunks of work come back in the order of the elements, however many are done at once", arguments: [1, 2, 3, 8, 50])
  func order(width: Int) async {
    let result = await ordered(Array(0..<37), width: width) { $0 * 2 }
    #expect(result == (0..<37).map { $0 * 2 })
  }
}
