import Provenance
import Testing

@testable import Reading

@Suite("Who reports what others say")
struct QuotationChainsTests {
  private struct Said: Equatable, CustomStringConvertible {
    let source: String
    let words: String
    let via: [String]

    var description: String { "\(source): \(words) via \(via)" }
  }

  private func said(_ text: String) -> [Said] {
    let bytes = Array(text.utf8)
    return reading(of: bytes).quotations.map { quotation in
      let source = quotation.source.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: " | ")
      return Said(source: source, words: quotation.words(in: text).joined(separator: " | "), via: quotation.via)
    }
  }

  @Test(
    "whoever is cited is the source, and whoever cites him the way it came",
    arguments: [
      (
        "The Lesk Globe reported, citing the interior ministry, that six soldiers had been killed.",
        "the interior ministry", "Lesk Globe"
      ),
      (
        "Six soldiers had been killed, the Lesk Globe reported, citing the interior ministry.",
        "the interior ministry", "Lesk Globe"
      ),
      (
        "Citing the interior ministry, Radio Lesk reported that six soldiers had been killed.",
        "the interior ministry", "Radio Lesk"
      ),
      (
        "According to Radio Lesk, which cited the interior ministry, six soldiers had been killed.",
        "the interior ministry", "Radio Lesk"
      ),
      (
        "Radio Lesk, which cited the interior ministry, said six soldiers had been killed.",
        "the interior ministry", "Radio Lesk"
      ),
      (
        "Radio Lesk quoted the harbour minister as saying that six soldiers had been killed.",
        "the harbour minister", "Radio Lesk"
      ),
    ])
  func cited(text: String, source: String, via: String) throws {
    let found = said(text)
    #expect(found.count == 1, "\(found)")
    let first = try #require(found.first)
    #expect(first.source == source)
    #expect(first.words.lowercased().contains("six soldiers had been killed"))
    #expect(!first.words.contains("ministry"))
    #expect(first.via == [via])
  }

  @Test("a reason that somebody gives is no source")
  func reasons() {
    let found = said("Ana Verrin said, citing security concerns, that the march would not take place.")
    #expect(found.contains { $0.source == "Ana Verrin" && $0.via.isEmpty }, "\(found)")
  }

  @Test(
    "a number that somebody else gives in a clause of his own is not the first one's",
    arguments: [
      ("The fire service said 15 people were hurt, while police put the toll at 12.", "police", "12"),
      ("At least 20 people were killed, rescuers said, while the army gave a figure of 14.", "the army", "14"),
      (
        "Harbour police said nine people had died, but the health ministry listed only seven dead.",
        "the health ministry", "seven"
      ),
      ("Some 300 people marched on Sunday, police said, though organisers claimed 1,000.", "organisers", "1,000"),
      ("Police said 11 people were hurt; the governor's office put the toll at nine.", "the governor's office", "nine"),
    ])
  func clauses(text: String, source: String, number: String) throws {
    let found = said(text)
    let holders = found.filter { $0.words.contains(number) }
    #expect(holders.map(\.source) == [source], "\(found)")
    #expect(found.count == 2, "\(found)")
  }

  @Test(
    "figures and estimates can give a number too",
    arguments: [
      ("Latest estimates put the toll at 30.", "Latest estimates"),
      ("Police figures put the toll at 30.", "Police figures"),
    ])
  func figures(text: String, source: String) {
    #expect(said(text).map(\.source) == [source], "\(said(text))")
  }

  @Test(
    "what storms take and editors set is no count that anybody gives",
    arguments: [
      "The storm claimed 12 lives, while the flood left nine dead.",
      "The cook put the pots at the window and the editor gave 12 pages to the printer.",
    ])
  func deeds(text: String) {
    #expect(said(text).isEmpty, "\(said(text))")
  }

  @Test(
    "times, numbers and scraps are nobody",
    arguments: [
      "On Monday said the minister would resign.", "By 9 p.m. said two people were missing.",
      "Not six as reported but seven people died, the coroner said.",
      "An earlier version of this article said that 12 people had died.",
    ])
  func nobody(text: String) {
    let sources = said(text).map(\.source).filter { !$0.isEmpty }
    #expect(sources.allSatisfy { $0 == "the coroner" || $0 == "the minister" }, "\(sources)")
  }

  @Test(
    "numbers that several give by one verb are each one's own",
    arguments: [
      "The ministry put the missing at 40, the coast guard at 33.",
      "The ministry put the missing at 40 and the coast guard at 33.",
    ])
  func shared(text: String) {
    let found = said(text)
    #expect(found.count == 2, "\(found)")
    #expect(found.contains(Said(source: "The ministry", words: "the missing at 40", via: [])))
    #expect(found.contains(Said(source: "the coast guard", words: "the missing | 33", via: [])))
  }

  @Test("earlier reports are a document, and which ones belongs to them")
  func earlier() throws {
    let quotation = try #require(reading(of: Array("Earlier reports said 15 people had died.".utf8)).quotations.first)
    #expect(quotation.source == [TextRange(0, 15)])
    #expect(quotation.sourceKind == .document)
  }
}
