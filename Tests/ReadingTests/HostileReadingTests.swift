import Provenance
import Testing

@testable import Reading

@Suite("Hostile input is read, and in time that grows with it")
struct HostileReadingTests {
  /// One of them without end, as one sentence.
  static let units = [
    "killed 1 ", "a ", "5 ", "including 1 ", "— 5 ", "five thousand ", "two hundred ", "one of the ", "dozens of ",
    "the ",
    "1 dead and ", "had until ", "year ", "to ", "9:", "5 feet 6 ", "from 5 to ", "of them ", "a third ",
    "May 5 and 6 ",
  ]

  static let marks = [
    "x", "1", "Ω", "漢", "\u{1}", "\u{0}", "\u{202E}", "\"", "“", "”", "'", "(", ")", ".", "-", "\n", "\u{FFFD}", "½",
    "é", "😀", "«", "»", "‹", "›", "„", "‚", "$", "%", "\u{A0}", "\r", "``", "…",
  ]

  @Test("whatever is repeated, all ranges lie in the text", arguments: units + marks)
  func repeated(unit: String) {
    check(endless(unit, bytes: 400))
  }

  @Test("times and amounts of a sentence without end take time that grows with it", arguments: units)
  func endlessSentence(unit: String) {
    expectLinearTime(from: 600, unit) { size in
      let text = endless(unit, bytes: size)
      let sentence = Sentence(range: TextRange(0, text.count), tokens: 0..<0, paragraph: 0)
      let times = times(in: text, tokens: [], sentences: [sentence], published: CivilDate(iso: "2021-06-17"))
      _ = amounts(in: text, tokens: [], sentences: [sentence], names: [], times: times)
    }
  }

  @Test(
    "names and reports without end take time that grows with them",
    arguments: [
      "World Bank (WB) ", "police put the toll at 12 while ", "put ", "citing police, ", "but police said 12 ",
      "the mayor said 12, the police chief 15, ", "whereas according to the hospital 15 did, ",
      "police reported, quoting an official who asked ", "»a« ", "‚a‘ ",
    ])
  func endlessReports(unit: String) {
    expectLinearTime(from: 4_000, unit) { _ = reading(of: endless(unit, bytes: $0)) }
  }

  @Test("one person behind \"as many as\" a share is no part of it")
  func personBehindShare() {
    let read = reading(of: Array("As many as 40 percent of voters said they could not support Ada Lind.".utf8))
    #expect(read.amounts.first?.value == 40)
  }

  @Test("a text without sentences is cut, so that none needs memory without bound")
  func cut() {
    let read = reading(of: Array(String(repeating: "a ", count: 10_000).utf8))
    #expect(read.sentences.count == 3)
    #expect(read.sentences.map(\.tokens.count).reduce(0, +) == 10_000)
  }

  @Test(
    "numbers that are none",
    arguments: [
      "1e400 dead", "Infinity dead", "-Infinity dead", "NaN dead", "0x1p1024 dead", "1e-400 dead",
      String(repeating: "9", count: 400) + " dead", "1" + String(repeating: ",000", count: 400) + " dead",
      "0." + String(repeating: "0", count: 400) + "1 dead", "1/0 dead", "5 million billion trillion quadrillion dead",
    ])
  func numbers(text: String) {
    for amount in reading(of: Array(text.utf8)).amounts {
      #expect(amount.value.isFinite)
      #expect(amount.bounds.min?.isFinite ?? true)
      #expect(amount.bounds.max?.isFinite ?? true)
    }
  }

  @Test(
    "a sentence cut behind any word, or without any word, reads without harm",
    arguments: [
      "The fire service said 15 people were hurt, while police put the toll at 12 and hospitals counted more than 30.",
      "Three out of the nine sailors, one in five of the town's 2,000 houses and half of the 200 boats were lost.",
      "According to police 12 died, whereas according to the mayor 15 did; the coast guard said 9, the ministry at least 7.",
      "Radio Lesk reported, quoting an official who asked not to be named, that »the dam« had burst.",
      "The toll rose to 12, up from seven, the Globe reported on Friday, citing a statement by the harbour ministry.",
      "\u{201C}We lost 3 million crowns,\u{201D} she said, adding that \u{2018}nobody\u{2019} had come since 5 p.m. on Monday.",
    ])
  func cutSentences(sentence: String) {
    let words = sentence.split(separator: " ")
    for count in words.indices {
      check(Array(words[...count].joined(separator: " ").utf8))
      var others = words
      others.remove(at: count)
      check(Array(others.joined(separator: " ").utf8))
    }
  }

  @Test("bytes that are no UTF-8, cut anywhere")
  func brokenBytes() {
    let bytes = Array("“Ünïcode” — 5½ €7 killed 12 on “Friday”, 3 p.m. 10 × 10".utf8)
    for length in 0...bytes.count { check(Array(bytes.prefix(length)) + bytes.suffix(length)) }
    check((0..<1024).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) })
  }

  private func check(_ text: [UInt8]) {
    let read = reading(of: text, published: CivilDate(iso: "2021-06-17"))
    let whole = TextRange(0, text.count)
    #expect(read.sentences.allSatisfy { whole.contains($0.range) })
    #expect(read.amounts.allSatisfy { whole.contains($0.range) && $0.value.isFinite })
    #expect(read.times.allSatisfy { whole.contains($0.range) && !$0.value.isEmpty })
  }
}
