import Provenance
import Testing

@testable import Copies

@Suite("What changed between versions")
struct VersionTests {
  private static let first = """
    Dock workers walked out on Tuesday, leaving eleven ferries tied to the quay.

    The port authority called the walkout unlawful and promised refunds.

    Coaches will carry foot passengers to the northern terminal.

    A bakery by the customs house gave away four hundred loaves.
    """

  @Test("a version that differs in case, spaces and accents alone has not changed")
  func same() {
    #expect(changes(Self.first, Self.first.uppercased().replacing("FERRIES", with: "férries")).isEmpty)
    #expect(changes("", "").isEmpty)
    #expect(changes(Self.first, Self.first).isEmpty)
  }

  @Test("words put for others are told with both wordings")
  func changed() {
    let new = Self.first.replacing("eleven ferries", with: "twelve ferries").replacing(
      "promised refunds.", with: "left.")
    let found = changes(Self.first, new)
    #expect(found.map(\.kind) == [.changed, .changed])
    #expect(found.flatMap(\.edits).map { words(Self.first, $0.old) } == ["eleven", "promised refunds."])
    #expect(found.flatMap(\.edits).map { words(new, $0.new) } == ["twelve", "left."])
  }

  @Test("paragraphs that were added, cut or moved are told as such")
  func paragraphs() {
    let parts = Self.first.split(separator: "\n\n").map(String.init)
    let added = [parts[0], "Talks were to resume at noon.", parts[1], parts[2], parts[3]].joined(separator: "\n\n")
    #expect(changes(Self.first, added).map(\.kind) == [.added])
    #expect(changes(added, Self.first).map(\.kind) == [.removed])
    let moved = [parts[3], parts[0], parts[1], parts[2]].joined(separator: "\n\n")
    let found = changes(Self.first, moved)
    #expect(found.map(\.kind) == [.moved])
    #expect(found.compactMap { $0.new.map { words(moved, $0) } } == [parts[3]])
  }

  @Test("every range lies in its text, whatever the texts")
  func hostile() {
    let texts = [
      "", "\n\n", "a", Self.first, String(repeating: "x\n", count: 2_000), String(repeating: "word ", count: 5_000),
      Fiction.orchard, "Паром\n\nПаром\n\nстоит",
    ]
    for old in texts {
      for new in texts {
        for change in changes(old, new) {
          #expect((change.old?.end ?? 0) <= old.utf8.count && (change.new?.end ?? 0) <= new.utf8.count)
          #expect(change.edits.allSatisfy { $0.old.end <= old.utf8.count && $0.new.end <= new.utf8.count })
        }
      }
    }
  }

  private func changes(_ old: String, _ new: String) -> [VersionChange] {
    versionChanges(from: candidate(old), to: candidate(new))
  }
  private func words(_ text: String, _ range: TextRange) -> String {
    String(decoding: Array(text.utf8)[range.range], as: UTF8.self)
  }
}
