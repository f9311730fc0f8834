import Provenance
import Testing

@testable import Reading

@Suite("Who a pronoun speaks for")
struct QuotationSpeakersTests {
  @Test(
    "the clear person of the sentence or paragraph before",
    arguments: [
      "“The bridge is gone,” Ada Lind said of the flood. “We will build the bridge again,” she added.",
      "“The bridge is gone,” Ada Lind said.\n\n“A new bridge will take years,” she added.",
    ])
  func resolved(text: String) throws {
    let added = try #require(quotations(text, people: ["Ada Lind"]).last)
    #expect(added.speaker == "Ada Lind")
    #expect(added.sourceKind == .named)
  }

  @Test(
    "nobody, where the page may have been spliced or two could be meant",
    arguments: [
      // another topic
      "Ada Lind told the council that the harbour should close. “Retribution is inevitable for them,” she added.",
      // two people
      "Ada Lind said Tom Berg had closed the harbour.\n\n“The harbour is our life,” he said.",
      // a paragraph about something else between
      "“The harbour is closed,” Ada Lind said.\n\nTwo ships waited.\n\n“The harbour will open in May,” she said.",
      // nobody is named
      "The harbour is closed.\n\n“The harbour will open in May,” she said.",
      "“There were ships in the harbour for days,” the official said.",
    ])
  func unresolved(text: String) throws {
    let last = try #require(quotations(text, people: ["Ada Lind", "Tom Berg"]).last { $0.kind == .direct })
    #expect(last.speaker == nil)
  }

  @Test(
    "the sort of source is told by the head of its phrase",
    arguments: [
      ("Lind administration officials said the harbour was closed.", Quotation.SourceKind.official),
      ("Harbour Minister Ada Lind said the harbour was closed.", .named),
      ("A Harbour Ministry statement said the harbour was closed.", .document),
      ("Witness Ada Lind said the harbour was closed.", .named),
      ("A 19-year-old witness said the harbour was closed.", .witness),
      ("Sources familiar with the matter said the harbour was closed.", .anonymous),
      ("Reuters said the harbour was closed.", .outlet),
    ])
  func kinds(text: String, kind: Quotation.SourceKind) throws {
    let quotation = try #require(quotations(text, people: ["Ada Lind"]).first)
    #expect(quotation.sourceKind == kind)
  }
}
