import Provenance
import Testing

@testable import Extraction

@Suite("A live blog")
struct LiveEntriesTests {
  /// A fictional one: a time, a heading where there is one, and what happened.
  private static let entries = [
    (
      "11.45 am", "Ferries stay in the harbour",
      "The ferry company said on Tuesday that none of its boats would leave the harbour before Wednesday morning."
    ),
    (
      "10.20 am", "Roof torn from market hall",
      "The wind has torn the roof from the old market hall. Nobody was hurt, the fire brigade told our reporter."
    ),
    ("9.05 am", "", "Trains between Lindau and Oster have stopped running, the railway said."),
    (
      "8.30 am", "Schools closed",
      "All schools on the coast stay closed today. The mayor asked parents to keep their children at home for the day."
    ),
  ]

  private static var html: String {
    let sections = entries.map { time, heading, words in
      "<section class=entry><time>\(time)</time>\(heading.isEmpty ? "" : "<h2>\(heading)</h2>")<p>\(words)</p></section>"
    }
    return HTMLPageTests.page.replacing(
      "<p>The town council will meet",
      with: sections.joined(separator: "<div class=ad>Advertisement</div>") + "<p>The town council will meet")
  }

  private static var plain: String {
    let sections = entries.map { time, heading, words in
      [time.replacing(".", with: ":"), heading, words].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }
    return """
      Storm hits the coast of Oster: live updates - The Example Tribune

      Home
      News
      Sport

      Storm hits the coast of Oster: live updates

      The harbour of Oster is closed and trains do not run north of Lindau. We report here what happens.

      \(sections.joined(separator: "\n\nSign up for our newsletter\n\n"))

      Most read

      Cat found on roof

      © 2019 The Example Tribune. All rights reserved.
      """
  }

  @Test("keeps all its entries, each under its time, joined over what stands between", arguments: [html, plain])
  func keeps(page: String) throws {
    let article = try #require(outcome(page).found)
    let text = article.text.string(article.text.whole)
    for (time, heading, words) in Self.entries {
      #expect(text.contains(words) && text.contains(heading))
      let times = [time, time.replacing(".", with: ":")]
      #expect(article.paragraphs.contains { $0.role == .heading && times.contains(article.text.string($0.range)) })
    }
    for frame in ["Advertisement", "newsletter", "Cat found", "rights reserved"] { #expect(!text.contains(frame)) }
  }

  @Test("keeps entries that look like frame, where its headline says what it is")
  func short() throws {
    let more = "About 400 passengers were brought to the school hall, where they can spend the night."
    let page = Self.plain.replacing(
      "before Wednesday morning.", with: "before Wednesday morning.\n\n\(more)\n\nAdvertisement")
    let text = try #require(outcome(page).found.map { $0.text.string($0.text.whole) })
    for entry in Self.entries { #expect(text.contains(entry.2)) }
    #expect(text.contains(more) && !text.contains("Cat found") && !text.contains("Advertisement"))
  }

  @Test("is not every page with a time on it")
  func abstains() throws {
    let page = HTMLPageTests.page.replacing("<h2>A ferry", with: "<p>11.45 am</p><h2>A ferry")
    let article = try #require(outcome(page).found)
    #expect(!article.paragraphs.contains { $0.role == .heading && article.text.string($0.range) == "11.45 am" })
  }

  @Test(
    "has times in many forms",
    arguments: [
      ("11.45 am", 705), ("9:05", 545), ("Updated at 21:30", 1290), ("12.15 pm", 735), ("12.05 am", 5),
      ("09:31 Uhr", 571), ("10h30", 630), ("5 March 2019, 7:20 pm", 1160), ("16.11.2015", nil), ("25:10", nil),
      ("Score 3:15", nil), ("Kick-off 11:45", nil), ("", nil),
    ])
  func times(line: String, minute: Int?) {
    let bytes = Array(line.utf8)
    #expect(bytes.withUnsafeBufferPointer { entryTime($0, TextRange(0, bytes.count)) } == minute)
  }
}
