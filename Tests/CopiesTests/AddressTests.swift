import Provenance
import Testing

@testable import Copies

@Suite("Versions at one address")
struct AddressTests {
  @Test(
    "what changes between two visits makes no other address",
    arguments: [
      ("http://www.Lesk.example/a/?utm_source=x&fbclid=1#top", "https://lesk.example/a"),
      ("//WWW.lesk.example/a?b=2&a=1&cmpid=7", "lesk.example/a?a=1&b=2"),
      ("https://lesk.example/#!/a", "http://lesk.example#!/a"),
    ])
  func same(one: String, other: String) { #expect(Address.key(one) == Address.key(other)) }

  @Test(
    "what may name another page is kept",
    arguments: [
      ("https://lesk.example/#!/a", "https://lesk.example/#!/b"), ("lesk.example/a?ref=1", "lesk.example/a?ref=2"),
      ("lesk.example/a?amp=1", "lesk.example/a"), ("lesk.example/A", "lesk.example/a"),
      ("lesk.example/a?fbclids=1", "lesk.example/a"), ("lesk.example/go?to=http://mill.example/a", "mill.example/a"),
      ("lesk.example/a?utm=1", "lesk.example/a"), ("", "lesk.example"),
    ])
  func different(one: String, other: String) { #expect(Address.key(one) != Address.key(other)) }

  /// When two versions say that they were published and changed.
  struct Dates {
    let published: [String?]
    var updated: [String?] = [nil, nil]
    let source: Int?
    var direction: CopyDirection?
  }

  @Test(
    "the one that says it was changed before was there before, unless their publication says the contrary",
    arguments: [
      Dates(
        published: ["2021-03-02T08:00:00Z", "2021-03-02T08:00:00Z"],
        updated: ["2021-03-02T15:00:00Z", "2021-03-02T14:00:00+02:00"], source: 1, direction: .change),
      Dates(
        published: ["2021-03-02", nil], updated: ["2021-03-02T15:00:00Z", "2021-03-02T12:00:00Z"], source: 1,
        direction: .change),
      Dates(
        published: ["2021-03-02T08:00:00Z", "2021-03-02T09:00:00Z"],
        updated: ["2021-03-02T15:00:00Z", "2021-03-02T12:00:00Z"], source: nil),
      Dates(published: ["2021-03-02T09:00:00Z", "2021-03-02T08:00:00Z"], source: 1, direction: .time),
      Dates(published: ["2021-03-03", "2021-03-02"], source: 1, direction: .time),
      Dates(published: ["2021-03-02T09:00:00", "2021-03-02T08:00:00"], source: nil),
      Dates(
        published: ["2021-03-02", "2021-03-02"], updated: ["2021-03-02T15:00:00", "2021-03-02T12:00:00"], source: nil),
      Dates(published: ["2021-03-02", "2021-03-02"], updated: ["2021-03-04", "2021-03-03"], source: nil),
    ])
  func directions(_ dates: Dates) {
    let verdicts = verdicts([Fiction.harbour.replacing("eleven", with: "twelve"), Fiction.harbour], dates)
    #expect(verdicts.map(\.copyOf) == [dates.source, nil])
    #expect(verdicts.map(\.direction) == [dates.direction, nil])
    #expect(verdicts.map(\.kind) == [.version, dates.source == nil ? .version : .original])
  }

  @Test("letters in another order are another version, the same letters are a copy")
  func reordered() {
    let dates = Dates(
      published: [nil, nil], updated: ["2021-03-02T12:00:00Z", "2021-03-02T09:00:00Z"], source: 1)
    var paragraphs = Fiction.harbour.split(separator: "\n\n")
    paragraphs.swapAt(1, 5)
    #expect(verdicts([paragraphs.joined(separator: "\n\n"), Fiction.harbour], dates)[0].kind == .version)
    #expect(verdicts([Fiction.harbour.uppercased(), Fiction.harbour], dates)[0].kind == .copy)
  }

  private func verdicts(_ texts: [String], _ dates: Dates) -> [CopyVerdict] {
    copyGroups(
      of: texts.indices.map {
        CopyCandidate(
          id: ArticleID("a\($0)"), text: Array(texts[$0].utf8), url: "https://lesk.example/a",
          published: dates.published[$0], updated: dates.updated[$0])
      })
  }
}
