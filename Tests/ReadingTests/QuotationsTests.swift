import Provenance
import Testing

@testable import Reading

/// Reads `text` with every run in `people` known as a person.
func quotations(_ text: String, people: [String] = []) -> [Quotation] {
  let bytes = Array(text.utf8)
  let paragraphs = blankLineParagraphs(of: bytes)
  let tokens = tokens(of: bytes, in: paragraphs)
  let sentences = sentences(of: bytes, tokens: tokens, in: paragraphs)
  return quotations(in: bytes, tokens: tokens, sentences: sentences, names: people.mentions(in: bytes)).reports
}

extension [String] {
  /// Every mention of these people, the later part of a name taken for the whole: "Ada Lind", "Lind".
  func mentions(in text: [UInt8]) -> [Name] {
    var names: [Name] = []
    for (entity, full) in enumerated() {
      var forms = [Array<UInt8>(full.utf8)]
      if let last = full.split(separator: " ").last, last != full { forms.append(Array<UInt8>(last.utf8)) }
      for form in forms where form.count <= text.count {
        for start in 0...(text.count - form.count) where text[start..<start + form.count].elementsEqual(form) {
          let range = TextRange(start, start + form.count)
          if names.contains(where: { $0.range.overlaps(range) }) { continue }
          names.append(Name(range: range, kind: .person, entity: entity, full: full))
        }
      }
    }
    return names.sorted { $0.range < $1.range }
  }
}

extension Quotation {
  func words(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return content.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}

@Suite("Who says what")
struct QuotationsTests {
  @Test(
    "direct speech has its words and its speaker",
    arguments: [
      ("\"The bridge is gone,\" Ada Lind said.", "\"The bridge is gone,\""),
      ("“The bridge is gone,” said Ada Lind.", "“The bridge is gone,”"),
      ("Ada Lind said: «The bridge is gone and the road too.»", "«The bridge is gone and the road too.»"),
      ("Ada Lind told reporters, “The bridge is gone and the road too.”", "“The bridge is gone and the road too.”"),
    ])
  func direct(text: String, words: String) throws {
    let quotation = try #require(quotations(text, people: ["Ada Lind"]).first)
    #expect(quotation.kind == .direct)
    #expect(quotation.words(in: text) == [words])
    #expect(quotation.speaker == "Ada Lind")
    #expect(quotation.sourceKind == .named)
  }

  @Test(
    "indirect speech has its source and kind",
    arguments: [
      ("Police said the harbour was closed.", "the harbour was closed", Quotation.SourceKind.official),
      ("The harbour was closed, police said.", "The harbour was closed", .official),
      ("According to two witnesses, the harbour was closed.", "the harbour was closed", .witness),
      ("The harbour was closed, according to a ministry statement.", "The harbour was closed", .document),
      ("A source close to the talks said the harbour was closed.", "the harbour was closed", .anonymous),
    ])
  func indirect(text: String, words: String, kind: Quotation.SourceKind) throws {
    let quotation = try #require(quotations(text).first)
    #expect(quotation.kind == .indirect)
    #expect(quotation.words(in: text) == [words])
    #expect(quotation.sourceKind == kind)
  }

  @Test("who was told is kept as the way it came")
  func via() throws {
    let text = "\"They are at the harbour,\" the source told Reuters."
    let quotation = try #require(quotations(text).first)
    #expect(quotation.via == ["Reuters"])
    #expect(quotation.sourceKind == .anonymous)
    #expect(quotation.speaker == nil)
  }

  @Test("an agency that learnt of it is the way it came, not part of it")
  func learnt() throws {
    let text = "Two officials warned members of the council of a flood on Monday, The Associated Press has learned."
    let warning = try #require(quotations(text).first { $0.via == ["Associated Press"] })
    #expect(warning.sourceKind == .official)
    #expect(warning.words(in: text).allSatisfy { !$0.contains("Associated Press") })
  }

  @Test(
    "speech goes on behind words quoted in between, and a question is its asker's",
    arguments: [
      (
        "“We have no boats left to send,” Ada Lind said on “Talk of the Town” on Monday. “I think we never had them.”",
        ["“We have no boats left to send,”", "“I think we never had them.”"]
      ),
      ("“What was left of the old bridge?” Ada Lind asked. Nobody knew.", ["“What was left of the old bridge?”"]),
    ])
  func resumed(text: String, parts: [String]) throws {
    let quotation = try #require(quotations(text, people: ["Ada Lind"]).first)
    #expect(quotation.words(in: text) == parts)
    #expect(quotation.speaker == "Ada Lind")
  }

  @Test("a quotation interrupted by its speaker is one with two parts")
  func interrupted() throws {
    let text = "“The bridge is gone,” Ada Lind told Lakeside radio. “We will walk for a long time.”"
    let quotation = try #require(quotations(text, people: ["Ada Lind"]).first)
    #expect(quotation.words(in: text) == ["“The bridge is gone,”", "“We will walk for a long time.”"])
    #expect(quotation.via == ["Lakeside radio"])
  }

  @Test("a report in the middle of a sentence has what stands on both sides")
  func parenthesis() throws {
    let text = "The flood took the lives of nine people, harbour officials say, and left the town without a bridge."
    let quotation = try #require(quotations(text).first)
    #expect(
      quotation.words(in: text) == [
        "The flood took the lives of nine people", "and left the town without a bridge",
      ])
  }

  @Test("speech alone in its paragraph is kept without a speaker")
  func unclaimed() throws {
    let text = "The town was dark.\n\n“A few people are being wheeled past us on carts.”\n\nNobody slept."
    let quotation = try #require(quotations(text).first { $0.kind == .direct })
    #expect(quotation.speaker == nil)
    #expect(quotation.cue.isEmpty)
  }

  @Test(
    "speech signed with a dash is its signer's",
    arguments: [
      "“The bridge is gone and the road too.” — Ada Lind",
      "“The bridge is gone and the road too.”\n\n― Ada Lind, mayor",
    ])
  func signed(text: String) throws {
    let quotation = try #require(quotations(text, people: ["Ada Lind"]).first)
    #expect(quotation.words(in: text) == ["“The bridge is gone and the road too.”"])
    #expect(quotation.speaker == "Ada Lind")
  }

  @Test("lives that are claimed are no claim")
  func lives() {
    #expect(quotations("The flood that claimed more than forty lives was the worst in years.").isEmpty)
  }

  @Test("what somebody is told to want is no report")
  func stances() {
    let read = reading(of: Array("Mayor Ada Lind opposes the new harbour tax. The council supports the plan.".utf8))
    #expect(read.quotations.isEmpty)
  }

  @Test("a quoted word inside a report makes it mixed")
  func mixed() throws {
    let text = "The mayor said the town had the \"duty\" to rebuild."
    let quotation = try #require(quotations(text).first)
    #expect(quotation.kind == .mixed)
    #expect(quotation.words(in: text) == ["the town had the \"duty\" to rebuild"])
  }

  @Test("speech left open over paragraphs is one quotation")
  func paragraphs() throws {
    let text = "Ada Lind said: “The bridge is gone.\n\n“The road went with it.\n\n“We walk.”"
    let quotation = try #require(quotations(text, people: ["Ada Lind"]).first)
    #expect(quotation.words(in: text) == ["“The bridge is gone.", "“The road went with it.", "“We walk.”"])
  }

  @Test("quote marks without end take linear time", arguments: ["\"", "“", "'", "‘a ", "“a” ", "'s ", "\u{0}\""])
  func hostile(unit: String) {
    expectLinearTime(from: 1_000, unit) { _ = quotations(String(repeating: unit, count: $0 / unit.utf8.count)) }
  }
}
