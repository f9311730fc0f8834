import Provenance
import Testing

@testable import Reading

func words(_ text: String) -> [String] {
  let bytes = Array(text.utf8)
  return tokens(of: bytes, in: blankLineParagraphs(of: bytes)).map {
    String(decoding: bytes[$0.range.range], as: UTF8.self)
  }
}

@Suite("Tokens")
struct TokensTests {
  @Test(
    "split clitics, numbers and marks, and leave names, initials and compounds whole",
    arguments: [
      ("a minute's silence", "a|minute|'s|silence"),
      ("They’re O'Brien’s.", "They|’re|O'Brien|’s|."),
      ("we don't", "we|don't"),
      ("The U.S. envoy, U.S.-led.", "The|U.S.|envoy|,|U.S.-led|."),
      ("the U.S.'s fleet", "the|U.S.|'s|fleet"),
      ("a 25-year-old, co-ordinated", "a|25-year-old|,|co-ordinated"),
      ("killed 129, then 5,000 and 3.5", "killed|129|,|then|5,000|and|3.5"),
      ("$1.8m at 9:20 p.m. on the 20th", "$|1.8|m|at|9:20|p.m.|on|the|20|th"),
      ("2013-2014 in the 1990's", "2013|-|2014|in|the|1990|'s"),
      ("It ended.The rest", "It|ended|.|The|rest"),
      ("Mr. J. Doe of Acme Inc. said", "Mr.|J.|Doe|of|Acme|Inc.|said"),
      ("wait... what -- no", "wait|...|what|--|no"),
      ("see https://news.example/a?b=1. Mail a@b.example", "see|https://news.example/a?b=1|.|Mail|a@b.example"),
      ("“war,” he said", "“|war|,|”|he|said"),
      ("-11.5°C", "-|11.5|°|C"),
      ("say \"\"\"\"\"\"\"\"\"\" more", "say|\"\"\"\"\"\"\"\"\"\"|more"),
      ("(((a)))", "(|(|(|a|)|)|)"),
    ])
  func split(text: String, expected: String) {
    #expect(words(text).joined(separator: "|") == expected)
  }

  @Test(
    "have one key for all spellings that differ in case only",
    arguments: [("Élan", "ÉLAN"), ("Don’t", "don't"), ("ŽIŽEK", "Žižek")])
  func keys(a: String, b: String) {
    #expect(WordKey(a) == WordKey(b))
  }

  @Test("lie inside the text and in order, whatever the bytes")
  func anyBytes() {
    var state: UInt64 = 7
    for round in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<(round * 3) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let b = UInt8(truncatingIfNeeded: state >> 40)
        bytes.append(
          round % 2 == 0 ? b : [0x2E, 0x27, 0x41, 0x61, 0x31, 0x20, 0xE2, 0x80, 0x99, 0x0A, 0x2D, 0x40][Int(b) % 12])
      }
      let parts = blankLineParagraphs(of: bytes)
      let all = tokens(of: bytes, in: parts)
      var end = 0
      for token in all {
        #expect(token.range.start >= end && token.range.end <= bytes.count && !token.range.isEmpty)
        end = token.range.end
      }
      let split = sentences(of: bytes, tokens: all, in: parts)
      #expect(split.reduce(0) { $0 + $1.tokens.count } == all.count)
    }
  }

  @Test("words are numbered from 0, the same word the same")
  func numbers() {
    var numbers = WordNumbers(capacity: 2)
    let keys = (0..<500).map { WordKey("w\($0 % 100)").value }
    #expect(keys.map { numbers.number(of: $0) } == (0..<500).map { $0 % 100 })
    #expect(numbers.known(WordKey("w7").value) == 7)
    #expect(numbers.known(WordKey("x").value) == -1)
    #expect(WordTable(["a": 1, "b": 2] as [WordKey: Int])["b"] == 2)
  }

  @Test("a text longer than any article is looked at in parts that hold all of it")
  func parts() {
    let text = Array(String(repeating: "Anna Lind said no.\n\n", count: 100).utf8)
    let parts = blankLineParagraphs(of: text)
    let tokens = tokens(of: text, in: parts)
    let sentences = sentences(of: text, tokens: tokens, in: parts)
    #expect(TextPart.runs(of: sentences, tokens: tokens.count) == [0..<100])
    let runs = TextPart.runs(of: sentences, tokens: tokens.count, longest: 300)
    #expect(runs.count == 4)
    #expect(Array(runs.joined()) == Array(sentences.indices))
    let last = TextPart(runs[3], of: sentences, tokens: tokens)
    #expect(last.sentences.first?.tokens.lowerBound == 0 && last.sentences.first?.paragraph == 0)
    #expect(last.tokens.last == tokens.last && last.tokens.count <= 300)
    #expect(last.firstToken + last.tokens.count == tokens.count)
  }
}
