import Extraction
import Provenance
import Testing

@testable import Newsroom

@Suite("From pages to articles")
struct ExtractingTests {
  private static let house =
    "The Lantern is printed in the old mill by the river, where visitors may watch the presses on every working evening."
  private static let reports = [
    [
      "The harbour bridge was closed on Tuesday after the storm had torn two of its cables, the mayor of the town said.",
      "Engineers who looked at the second cable on Wednesday said that the repair would take at least three weeks.",
    ],
    [
      "Farmers in the upper valley have asked the ministry for help against the drought that has lasted since May.",
      "The minister said that money had been set aside, but that nobody could tell yet how much would be needed.",
    ],
    [
      "A train with ninety passengers left the rails near the quarry on Sunday morning; nobody was hurt, the police said.",
      "The company said that a broken switch was to blame and that buses would run until the line is open again.",
    ],
    [
      "The museum shows until spring what divers found in the wreck of a merchant's ship that sank in a winter gale.",
      "Most of the coins had been struck in the south, the curator said, and some of them had never been used.",
    ],
  ]

  @Test("what four pages of a host repeat is cut, with the same result on 1, 2 and 8 cores")
  func frames() async {
    let pages = Self.reports.enumerated().map { number, report in
      let text = ["Our report number \(number) of this week", report[0], Self.house, report[1]].joined(
        separator: "\n\n")
      return PageOutcome.page(
        Page(
          capture: Capture(Array(text.utf8), location: "\(number).txt"), name: "\(number)",
          url: "https://lantern.example/\(number)"))
    }
    for width in [1, 2, 8] {
      let (articles, skipped) = await extract(pages, settings: RunSettings(width: width))
      #expect(skipped.isEmpty)
      for (number, found) in articles.enumerated() {
        let article = found.article
        #expect(article.text.string(article.text.whole) == Self.reports[number].joined(separator: "\n\n"))
        #expect(article.blocks.map(\.cut) == [.title, nil, .siteFrame, nil])
      }
    }
  }
}
