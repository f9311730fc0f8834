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

  @Test(
    "a person only mentioned in the words for somebody else does not speak",
    arguments: [
      "A neighbour of Ada Lind", "Opponents of Mayor Ada Lind", "Critics of former president Ada Lind",
      "The wife of Ada Lind", "The officer who arrested Ada Lind", "A man accused of shooting Ada Lind",
      "A letter to Ada Lind", "The lawyer for Ada Lind", "A man standing next to Mayor Ada Lind",
      "A spokesman for Mayor Ada Lind",
    ])
  func mentioned(source: String) throws {
    let quotation = try #require(quotations("\(source) said the harbour was closed.", people: ["Ada Lind"]).first)
    #expect(quotation.speaker == nil)
    #expect(quotation.sourceKind != .named)
  }

  @Test(
    "a person named beside an office speaks",
    arguments: [
      "Police chief Ada Lind", "Ada Lind, the mayor,", "The mayor, Ada Lind,", "The mayor of Orsa, Ada Lind,",
      "Spokeswoman for the rescue service Ada Lind", "A friend of the mayor, Ada Lind,", "The acting mayor Ada Lind",
      "Fleet commander in chief Ada Lind",
    ])
  func beside(source: String) throws {
    let quotation = try #require(quotations("\(source) said the harbour was closed.", people: ["Ada Lind"]).first)
    #expect(quotation.speaker == "Ada Lind")
  }

  @Test("the clock of a live page is no part of who speaks")
  func clock() throws {
    let text = "22:14 Police say 3 people were killed."
    let source = try #require(quotations(text).first?.source.first)
    #expect(String(decoding: Array(text.utf8)[source.range], as: UTF8.self) == "Police")
  }
}
