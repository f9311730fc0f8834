import Provenance
import Testing

@testable import Reading

@Suite("Sentences in which several speak")
struct QuotationClausesTests {
  private func said(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return reading(of: bytes).quotations.map { quotation in
      let source = quotation.source.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: " | ")
      return source + ": " + quotation.words(in: text).joined(separator: " | ")
    }
  }

  @Test(
    "each source has its own words",
    arguments: [
      (
        "The governor said the bridge was safe, but spokesman Aldo Renn said only six had died.",
        ["The governor: the bridge was safe", "spokesman Aldo Renn: only six had died"]
      ),
      (
        "Officials first put the toll at nine, but spokesman Aldo Renn said only six had died.",
        ["Officials: the toll at nine", "spokesman Aldo Renn: only six had died"]
      ),
      (
        "According to police 12 people died, whereas according to the hospital 15 did.",
        ["police: 12 people died", "the hospital: 15 did"]
      ),
      (
        "According to police, 12 people died, while according to the hospital, 15 did.",
        ["police: 12 people died", "the hospital: 15 did"]
      ),
      ("According to the coast guard the boat sank on Monday.", ["the coast guard: the boat sank on Monday"]),
      (
        "According to the officer in charge of the base that night, the tale is untrue.",
        ["the officer in charge of the base that night: the tale is untrue"]
      ),
    ])
  func clauses(text: String, expected: [String]) {
    #expect(said(text) == expected)
  }

  @Test(
    "whoever gives a number behind a verb of somebody else gives it himself",
    arguments: [
      ("The mayor said 12, the police chief 15.", ["The mayor: 12", "the police chief: 15"]),
      (
        "The mayor said 12, the police chief 15 and the ministry 16.",
        ["The mayor: 12", "the police chief: 15", "the ministry: 16"]
      ),
      (
        "The mayor said 12 people were killed, the police chief at least 15.",
        ["The mayor: 12 people were killed", "the police chief: people were killed | at least 15"]
      ),
      (
        "The ministry reported 40 dead, the rescue service 52.",
        ["The ministry: 40 dead", "the rescue service: dead | 52"]
      ),
    ])
  func leftOutVerbs(text: String, expected: [String]) {
    #expect(said(text).sorted() == expected.sorted())
  }

  @Test(
    "minutes and ages are no number that anybody gives",
    arguments: [
      "The mayor said 12 people were killed, the police chief 15 minutes later.",
      "The mayor said 12 people were hurt, the police chief, 60, among them.",
      "According to Article 12 the council may meet in May.",
      "The police said 12 people including five children were killed in Orvik, Ada Lind 45 and Bo Varga 50.",
      "The police said 12 people were killed in Orvik, the bus driver 45.",
    ])
  func noNumbers(text: String) {
    let nobody = ["the police chief", "Article:", "Ada Lind", "Bo Varga", "the bus driver"]
    let found = said(text)
    #expect(!found.contains { quotation in nobody.contains { quotation.hasPrefix($0) } }, "\(found)")
  }

  @Test(
    "an official who asks not to be named is told of once",
    arguments: [
      "The Lesk Globe reported, quoting a senior official who asked not to be named, that the dam had burst.",
      "The dam had burst, the Lesk Globe reported, quoting a senior official who asked not to be named.",
    ])
  func unnamed(text: String) throws {
    let quotations = reading(of: Array(text.utf8)).quotations
    #expect(quotations.count == 1, "\(said(text))")
    let first = try #require(quotations.first)
    #expect(said(text)[0].lowercased().hasSuffix("the dam had burst"))
    #expect(said(text)[0].hasPrefix("a senior official who asked not to be named"))
    #expect(first.via == ["Lesk Globe"])
  }

  @Test(
    "quote marks of other lands are quote marks",
    arguments: [
      ("„", "“"), ("„", "”"), ("«", "»"), ("« ", " »"), ("«\u{202f}", "\u{202f}»"), ("»", "«"), ("‚", "‘"),
      ("‹", "›"), ("›", "‹"), ("“", "”"),
    ])
  func marks(open: String, close: String) throws {
    let speech = "\(open)We heard nothing at noon. Then the bridge fell.\(close)"
    for text in ["The mayor said: \(speech) Then he left.", "\(speech), the mayor said. Then he left."] {
      let found = reading(of: Array(text.utf8)).quotations
      #expect(found.count == 1, "\(text)")
      let first = try #require(found.first)
      #expect(first.kind == .direct, "\(text)")
      #expect(first.words(in: text) == [speech])
    }
  }

  @Test(
    "marks between the parts of a path and before links quote nothing",
    arguments: [
      "Home » News » World", "Home › News › World", "»More on this story", "Home »News »World", "›More on this",
    ])
  func paths(text: String) {
    let bytes = Array(text.utf8)
    #expect(quotedRuns(in: bytes, paragraphs: [TextRange(0, bytes.count)]).isEmpty)
  }

  @Test("a mark that opens once more leaves what stands between unquoted")
  func opensAgain() {
    let bytes = Array("The sign said »Open. He said «closed» then.".utf8)
    let runs = quotedRuns(in: bytes, paragraphs: [TextRange(0, bytes.count)])
    #expect(!runs.contains { String(decoding: bytes[$0.range.range], as: UTF8.self).contains("He said") })
  }

  @Test("a sentence ends behind marks of other lands", arguments: [("„", "“"), ("»", "«"), ("‚", "‘"), ("‹", "›")])
  func ends(open: String, close: String) {
    let bytes = Array("\(open)We heard nothing.\(close) Then they left.".utf8)
    let parts = blankLineParagraphs(of: bytes)
    let found = sentences(of: bytes, tokens: tokens(of: bytes, in: parts), in: parts)
    #expect(found.count == 2)
  }
}
