import Provenance
import Testing

@testable import Copies

@Suite("Who copied whom, told by credits")
struct CreditTests {
  private func verdicts(_ articles: [(credit: String, outlet: String?, url: String?, day: String?)])
    -> [CopyVerdict]
  {
    copyGroups(
      of: articles.map { article in
        CopyCandidate(
          id: ArticleID("a"), text: Array((article.credit + "\n\n" + Fiction.harbour).utf8),
          url: article.url,
          outlet: article.outlet, day: article.day.flatMap { CivilDate(iso: $0) })
      })
  }

  @Test(
    "a credit that names another article's outlet makes a copy of it, and is the evidence",
    arguments: [
      ("SAINT-ORRE (Meridian) — A report.", "(Meridian)"),
      ("SAINT-ORRE (MNA) - A report.", "(MNA)"),
      ("She told Meridian on Tuesday.", "told Meridian"),
      ("He told the Meridian Tuesday.", "told the Meridian"),
      ("This was first published in The Meridian.", "first published in The Meridian"),
      ("It is so, according to the Meridian report.", "according to the Meridian"),
      ("Meridian reported it first.", "Meridian reported"),
      ("Republished from Meridian.", "Republished from Meridian"),
      ("It was published by Meridian News Agency.", "published by Meridian News Agency"),
    ])
  func credited(credit: String, words: String) throws {
    let outlet =
      words.contains("MNA") || words.contains("Agency") ? "Meridian News Agency" : "The Meridian"
    let verdicts = verdicts([(credit, "Evening Post", nil, nil), ("", outlet, nil, nil)])
    #expect(verdicts.map(\.copyOf) == [1, nil])
    #expect(verdicts.map(\.kind) == [.copy, .original])
    guard case .credit(let line) = verdicts[0].direction else {
      Issue.record("no credit was found")
      return
    }
    #expect(line.words == words)
    let text = Array((credit + "\n\n" + Fiction.harbour).utf8)
    #expect(String(decoding: text[line.range.range], as: UTF8.self) == words)
    #expect(
      String(
        String(decoding: text, as: UTF8.self).unicodeScalars.dropFirst(line.codePoints.lowerBound)
          .prefix(
            line.codePoints.count)) == words)
  }

  @Test("the host stands for an outlet that is not named")
  func host() {
    let verdicts = verdicts([
      ("PARIS (Meridian) -", nil, "https://www.eveningpost.example/1", nil),
      ("", nil, "https://www.meridiannews.example/2", nil),
    ])
    #expect(verdicts.map(\.copyOf) == [1, nil])
  }

  @Test(
    "names that are no credit, one's own name and outlets that are not there show nothing",
    arguments: [
      ("Meridian was mentioned, and Meridian said no.", "Meridian", "Evening Post"),
      ("She told Meridian so.", "Meridian", "Meridian"),
      ("She told Meridian so.", "Another Paper", "Evening Post"),
      ("The friends of Meridian Street met.", "Meridian", nil), ("A Meridian reporter came.", "Meridian", nil),
    ] as [(String, String, String?)])
  func nothing(credit: String, other: String, own: String?) {
    #expect(
      verdicts([(credit, own, nil, nil), ("", other, nil, nil)]).map(\.copyOf) == [nil, nil])
  }

  @Test("time outweighs a credit that it contradicts, and credits in a circle show nothing")
  func contradicted() {
    let dated = verdicts([
      ("She told Meridian so.", "Evening Post", nil, "2021-03-01"),
      ("", "Meridian", nil, "2021-03-02"),
    ])
    #expect(dated.map(\.copyOf) == [nil, 0])
    #expect(dated[1].direction == .time)
    let circle = verdicts([
      ("She told Meridian so.", "Evening Post", nil, nil),
      ("He told the Evening Post so.", "Meridian", nil, nil),
    ])
    #expect(circle.map(\.copyOf) == [nil, nil])
    #expect(circle.allSatisfy { $0.direction == nil })
  }

  @Test("credits end, whatever the text")
  func hostile() {
    for text in [
      "(", "(A", "A", "told ", "told A", String(repeating: "A ", count: 5_000), "(É)",
      "told \u{2019}A",
    ] {
      _ = CreditLines.credits(in: Array(text.utf8))
    }
    for end in 0..<60 {
      _ = CreditLines.credits(
        in: Array(
          "PARIS (Reuters) — é told the Évening Post of Löwe & Sons. report".utf8.prefix(end)))
    }
  }
}
