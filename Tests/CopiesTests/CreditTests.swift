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

  @Test(
    "people are no outlets by their initials, countries and sections of hosts are none, nor is a name of two outlets")
  func namesakes() {
    let initials = verdicts([("The dam is safe, the warden told Alan Peters.", nil, nil, nil), ("", "AP", nil, nil)])
    #expect(initials.map(\.copyOf) == [nil, nil])
    for host in ["uk.meridian.example", "world.meridian.example", "meridian.co.uk"] {
      let credits = ["So it is, according to UK officials.", "World reports of it differ.", "He told Co so."]
      let found = credits.flatMap {
        verdicts([($0, nil, nil, nil), ("", nil, "https://\(host)/1", nil)]).map(\.copyOf)
      }
      #expect(found.allSatisfy { $0 == nil })
    }
    let two: [(String, String?, String?, String?)] = [
      ("She told the Post so.", "Echo", nil, nil), ("", nil, "https://post.example/1", nil), ("", "The Post", nil, nil),
    ]
    #expect(verdicts(two.map { (credit: $0.0, outlet: $0.1, url: $0.2, day: $0.3) }).map(\.copyOf) == [nil, nil, nil])
  }

  @Test("an outlet goes by the host of any of its articles, and what time tells stays where credits go round")
  func later() {
    let hosts = verdicts([
      ("", "Gazette", nil, nil), ("", "Gazette", "https://www.meridian.example/2", nil),
      ("She told Meridian so.", "Echo", nil, nil),
    ])
    #expect(hosts.last?.copyOf != nil)
    let circle = verdicts([
      ("", "Daily", nil, "2021-03-01"), ("She told Courier so.", "Herald", nil, "2021-03-05"),
      ("He told Herald so.", "Courier", nil, "2021-03-05"),
    ])
    #expect(circle.map(\.copyOf) == [nil, 0, 0])
    #expect(circle.dropFirst().allSatisfy { $0.direction == .time })
  }

  @Test("a day elsewhere is not before a moment that may lie in it")
  func zones() {
    func date(_ day: String, _ moment: String? = nil) -> CopyDate {
      CopyDate(
        CopyCandidate(
          id: ArticleID("a"), text: [], day: CivilDate(iso: day), moment: moment.flatMap { UTCInstant(iso: $0) }))
    }
    let night = date("2015-11-16", "2015-11-16T23:30:00-08:00")
    #expect(!night.isKnownBefore(date("2015-11-17")) && !date("2015-11-17").isKnownBefore(night))
    #expect(night.isKnownBefore(date("2015-11-19")) && date("2015-11-15").isKnownBefore(night))
    #expect(date("2015-11-16").isKnownBefore(date("2015-11-17")))
  }

  @Test("time and a credit that contradict each other show nothing, nor do credits in a circle")
  func contradicted() {
    let dated = verdicts([
      ("She told Meridian so.", "Evening Post", nil, "2021-03-01"),
      ("", "Meridian", nil, "2021-03-02"),
    ])
    #expect(dated.map(\.copyOf) == [nil, nil])
    #expect(dated.allSatisfy { $0.direction == nil && $0.kind != .original })
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

  @Test("who credits a third party is not told to have copied from whom time alone puts before")
  func thirdParty() {
    let dates = ["2021-03-01T08:00:00Z", "2021-03-01T11:00:00Z"]
    func verdicts(_ credit: String) -> [CopyVerdict] {
      copyGroups(
        of: ["", credit].enumerated().map {
          CopyCandidate(
            id: ArticleID("a\($0)"), text: Array(($1 + Fiction.harbour).utf8), outlet: "Paper \($0)",
            published: dates[$0])
        })
    }
    #expect(verdicts("").map(\.copyOf) == [nil, 0])
    let credited = verdicts("LESK (Reuters) - ")
    #expect(credited.map(\.copyOf) == [nil, nil])
    #expect(!credited.contains { $0.kind == .original })
  }
}
