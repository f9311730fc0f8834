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

  private func compared(_ old: String, _ new: String) async throws -> VersionComparison {
    let pages = [old, new].enumerated().map { number, text in
      PageOutcome.page(Page(capture: Capture(Array(text.utf8), location: "\(number).txt"), name: "\(number)"))
    }
    let read = mend(await extract(pages).articles).map(readArticle)
    try #require(read.count == 2)
    return compare(read[0], read[1])
  }
}
