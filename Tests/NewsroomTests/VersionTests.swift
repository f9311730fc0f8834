import Provenance
import Testing

@testable import Newsroom

@Suite("What a later version says otherwise")
struct VersionTests {
  private static let first = """
    Ferry strike empties harbour

    The port authority said on Tuesday that 14 people were injured when a crane fell on the quay of Saint-Orre.

    Coaches will carry foot passengers to the northern terminal, where two smaller boats still sail.
    """

  @Test("amounts come first, with both wordings, then the wording")
  func amounts() async throws {
    let later = Self.first.replacing("14 people", with: "17 people").replacing("northern", with: "southern")
    let comparison = try await compared(Self.first, later)
    let amount = try #require(comparison.substance.first)
    #expect(amount.kind == .amount)
    #expect(amount.from?.text.contains("14") == true && amount.to?.text.contains("17") == true)
    #expect(comparison.wording.map(\.kind) == [.changed, .changed])
  }

  @Test("the same text in other clothes is no change")
  func same() async throws {
    let comparison = try await compared(Self.first, Self.first.replacing("quay of", with: "quayof"))
    #expect(comparison.substance.isEmpty && comparison.wording.isEmpty)
  }

  @Test("what a changed sentence still says is no difference, and nothing is told twice")
  func rephrased() async throws {
    let later = Self.first.replacing("were injured when a crane fell on", with: "were hurt when a crane came down on")
    let comparison = try await compared(Self.first, later)
    #expect(comparison.substance.isEmpty)
    #expect(comparison.wording.map(\.kind) == [.changed])
  }

  @Test(
    "a figure that plays another part is told with the words that say so",
    arguments: [
      (
        "The storm killed 12 people on the outer pier before dawn.",
        "The storm injured 12 people on the outer pier before dawn.", ["killed 12 people → injured 12 people"]
      ),
      (
        "The storm killed 12 people and injured 30 people.", "The storm killed 30 people and injured 12 people.",
        ["12 people → 30 people", "30 people → 12 people"]
      ),
      ("The storm killed 12 people.", "The storm left 12 people dead.", []),
    ])
  func roles(one: String, other: String, lines: [String]) async throws {
    let comparison = try await compared(Self.first + "\n\n" + one, Self.first + "\n\n" + other)
    let amounts = comparison.substance.filter { $0.kind == .amount }
    #expect(amounts.map { "\($0.from?.text ?? "") → \($0.to?.text ?? "")" } == lines)
  }

  @Test("two who change their speeches are told, one who says more is not")
  func speakers() async throws {
    let speeches = """


      “The quay will stay shut until the divers are done,” Ola Brandt said. “Every ticket will be paid back within ten \
      days,” Karla Venn said.
      """
    let exchanged = speeches.replacing("Ola Brandt", with: "Nobody").replacing("Karla Venn", with: "Ola Brandt")
      .replacing("Nobody", with: "Karla Venn")
    let told = try await compared(Self.first + speeches, Self.first + exchanged)
    let attributions = told.substance.filter { $0.kind == .attribution }
    #expect(attributions.map { $0.from?.text } == ["Ola Brandt", "Karla Venn"])
    #expect(attributions.map { $0.to?.text } == ["Karla Venn", "Ola Brandt"])
    let longer = speeches.replacing("are done", with: "are done at last").replacing("Every", with: "We swear every")
    #expect(try await compared(Self.first + speeches, Self.first + longer).substance.isEmpty)
  }

  @Test("of one source with several quotations each counts, and its words are shown once")
  func oneSource() {
    func mention(_ party: String, _ said: String, _ start: Int) -> Mention {
      Mention(subject: said, value: party, key: party + said, range: TextRange(start, start + 4))
    }
    let before = [mention("Venn", "we sail at dawn", 10), mention("Venn", "nobody stays behind", 10)]
    #expect(Mentions(before).keys.count == 2)
    let after = [mention("Maar", "we sail at dawn", 20), mention("Maar", "nobody stays behind", 20)]
    let pairs = MentionPairing.pairs(.attribution, gone: before, come: after)
    #expect(pairs.map(\.from) == [TextRange(10, 14)] && pairs.map(\.to) == [TextRange(20, 24)])
  }

  private func compared(_ old: String, _ new: String) async throws -> VersionComparison {
    let pages = [old, new].enumerated().map { number, text in
      PageOutcome.page(Page(capture: Capture(Array(text.utf8), location: "\(number).txt"), name: "\(number)"))
    }
    let read = mend(await extract(pages).articles).map(readArticle)
    try #require(read.count == 2)
    return compare(read[0], read[1])
  }
}
