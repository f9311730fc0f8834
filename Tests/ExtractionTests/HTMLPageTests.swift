import Provenance
import Testing

@testable import Extraction

@Suite("A page of HTML")
struct HTMLPageTests {
  /// A fictional news page with the usual frame.
  static let page = """
    <!doctype html><html lang="en"><head><title>Harbour bridge closes after storm - The Example Tribune</title>
    <meta property="og:site_name" content="The Example Tribune">
    <meta property="og:title" content="Harbour bridge closes after storm">
    <link rel="canonical" href="https://tribune.example/2019/03/05/bridge">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "headline":"Harbour bridge closes after storm","datePublished":"2019-03-05T08:30:00+01:00",
    "dateModified":"2019-03-05T10:00:00Z","author":[{"@type":"Person","name":"Ann Lee"},{"@type":"Person","name":"Bo Karlsson"}]}
    </script></head><body>
    <nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article class="article"><h1>Harbour bridge closes after storm</h1>
    <div class="byline">By Ann Lee and Bo Karlsson</div>
    <div class="article-body">
    <p>The old harbour bridge was closed on Tuesday after the storm had torn two cables, the mayor of the&nbsp;town said.</p>
    <p>Engineers from the port who looked at the second cable on Wednesday said that the repair would
       take at least three weeks &amp; that nobody should cross the bridge before that.</p>
    <h2>A ferry for the time being</h2>
    <p>&ldquo;We have not seen such a storm for a hundred years,&rdquo; the harbour master told the people who had come to look
    at the damage. A <a href="/ferry">ferry</a> will run every ten minutes until the bridge is open again.</p>
    <p>The town council will meet on Friday to talk about the money for the repair, which nobody had planned for.</p>
    </div></article></main>
    <div class="share-buttons"><a href="#">Share on Facebook</a> <a href="#">Share on Twitter</a></div>
    <aside class="related"><h3>Most read</h3><ul><li><a href="/a">Cat found on roof</a></li><li><a href="/b">Ten soups for winter</a></li></ul></aside>
    <footer><p>© 2019 The Example Tribune. All rights reserved.</p></footer></body></html>
    """

  @Test("keeps the article and cuts the frame")
  func keeps() throws {
    let article = try #require(outcome(Self.page).found)
    let text = article.text.string(article.text.whole)
    #expect(text.contains("torn two cables") && text.contains("nobody had planned for"))
    #expect(text.contains("three weeks & that nobody"))
    for frame in ["Facebook", "Most read", "Cat found", "rights reserved", "Sport", "By Ann Lee"] {
      #expect(!text.contains(frame))
    }
    #expect(article.paragraphs.contains { $0.role == .heading })
  }

  @Test("states title, authors, dates, outlet and address with where they stand")
  func states() throws {
    let article = try #require(outcome(Self.page).found)
    #expect(article.title?.value == "Harbour bridge closes after storm")
    #expect(article.authors.map(\.value) == ["Ann Lee", "Bo Karlsson"])
    #expect(article.published.iso == "2019-03-05T08:30:00+01:00")
    #expect(article.updated?.iso == "2019-03-05T10:00:00Z")
    #expect(article.outlet?.value == "The Example Tribune")
    #expect(article.url == "https://tribune.example/2019/03/05/bridge")
    #expect(article.language == "en")
    let bytes = Array(Self.page.utf8)
    let evidence = try #require(article.published.evidence)
    #expect(String(decoding: bytes[evidence.range], as: UTF8.self).contains("2019-03-05T08:30:00+01:00"))
  }

  @Test("accounts for every visible block once, in page order")
  func covers() throws {
    let article = try #require(outcome(Self.page).found)
    for (block, next) in zip(article.blocks, article.blocks.dropFirst()) {
      #expect(block.bytes.end <= next.bytes.start)
    }
    #expect(article.blocks.contains { $0.cut == .title } && article.blocks.contains { $0.cut == .byline })
  }

  @Test("that shows nothing without a browser says so")
  func needsBrowser() throws {
    let page = "<!doctype html><html><body><div id=root></div><script>load()</script></body></html>"
    guard case .skipped(.noArticle(let reason)) = outcome(page) else {
      Issue.record("an article was found")
      return
    }
    #expect(reason.contains("browser"))
  }
}

@Suite("Dates written in a page")
struct WrittenDateTests {
  @Test(
    "are read in many forms",
    arguments: [
      ("16 November 2015", "2015-11-16"), ("November 16, 2015", "2015-11-16"), ("Nov 16th, 2015", "2015-11-16"),
      ("16 de noviembre de 2015", "2015-11-16"), ("16. November 2015", "2015-11-16"), ("16.11.2015", "2015-11-16"),
      ("27.04.24 um 07:39 Uhr", "2024-04-27"), ("2015/11/16", "2015-11-16"),
      ("2015-11-16T09:31:00+0100", "2015-11-16T09:31:00+01:00"), ("31/12/2015", "2015-12-31"),
      ("16 ноября 2015", "2015-11-16"), ("2015-11-16T09:31:00.123Z", "2015-11-16T09:31:00Z"),
    ])
  func reads(text: String, iso: String) {
    #expect(writtenDate(in: text, language: "en")?.iso == iso)
  }

  @Test(
    "that could be two days, or none, are not guessed",
    arguments: ["3/4/2015", "in 2015", "31 February 2015", "7 years ago"])
  func abstains(text: String) {
    #expect(writtenDate(in: text, language: "en") == nil)
  }

  @Test(
    "in a page's address are read as far as they go",
    arguments: [
      ("https://x.example/2015/11/16/bridge", "2015-11-16"), ("https://x.example/blog/2016/3/5/bridge", "2016-03-05"),
      ("https://x.example/news/2023-04/28/bridge", "2023-04-28"), ("https://x.example/2015/11/bridge", "2015-11"),
      ("https://x.example/bridge-2015-11-16.html", "2015-11-16"), ("https://x.example/2015/13/16/bridge", nil),
      ("https://x.example/id/201511161234/11/12", nil), ("https://x.example/top-10-2015-list", nil),
    ])
  func address(url: String, iso: String?) {
    #expect(addressDate(url) == iso)
  }

  @Test("of a change only bound the publication")
  func changed() throws {
    let page = HTMLPageTests.page.replacing("\"datePublished\":\"2019-03-05T08:30:00+01:00\",", with: "")
      .replacing("/2019/03/05/", with: "/")
    let article = try #require(outcome(page).found)
    #expect(article.published.iso == nil && article.published.earliest == nil)
    #expect(article.published.latest?.description == "2019-03-05")
    #expect(article.updated?.iso == "2019-03-05T10:00:00Z")
  }

  @Test("are not those of the claim that is checked, nor of comments")
  func others() throws {
    let review =
      #"{"@type":"ClaimReview","datePublished":"2019-03-07","author":{"@type":"Organization","name":"Example Checkers"},"#
      + #""itemReviewed":{"@type":"Claim","datePublished":"2018-01-02"}}"#
    let page = HTMLPageTests.page.replacing(/\{"@context"(.|\n)*?\}\]\}/, with: review).replacing(
      "/2019/03/05/", with: "/")
    let article = try #require(outcome(page).found)
    #expect(article.published.iso == "2019-03-07" && article.authors.map(\.value) == ["Ann Lee", "Bo Karlsson"])
    let comments = (1...3).map {
      "<p>Well said, number \($0).</p><time itemprop=dateModified datetime=2019-04-0\($0)></time>"
    }
    let discussed = HTMLPageTests.page.replacing("\"dateModified\":\"2019-03-05T10:00:00Z\",", with: "")
      .replacing("<footer>", with: comments.joined() + "<footer>")
    #expect(try #require(outcome(discussed).found).updated == nil)
  }

  @Test("in the frame's clock only bound the publication")
  func clock() throws {
    let page =
      "Home Login Tuesday, March 4, 2031, 10:42 PM | Springfield | 3.5°C | Advertise\n\n" + PlainPageTests.page
    let article = try #require(outcome(page).found)
    #expect(article.published.iso == nil)
    #expect(article.published.latest?.description == "2031-03-04")
  }
}

@Suite("Hostile pages")
struct HostilePageTests {
  @Test("give an outcome, and every kept byte maps back", arguments: 0..<9)
  func survives(kind: Int) {
    let bytes: [UInt8] =
      switch kind {
      case 0: [UInt8](repeating: 0x22, count: 30_000)
      case 1: Array(String(repeating: "word ", count: 15_000).utf8)
      case 2: Array(String(repeating: "a\n", count: 30_000).utf8)
      case 3: Array(String(repeating: "<div>", count: 6_000).utf8)
      case 4: Array(PlainPageTests.page.utf8).flatMap { [$0, 0xFF] }
      case 5: Array(HTMLPageTests.page.utf8.prefix(1500))
      case 6: Array(("<html><meta name=author content='" + String(repeating: "A B,", count: 8_000) + "'>").utf8)
      case 7: Array(("<html><body>" + String(repeating: "<p itemprop=author>x", count: 6_000)).utf8)
      default: Array("<script type=application/ld+json>[[[[{\"@type\":\"Article\",\"author\":[[[[".utf8)
      }
    if let article = outcome(bytes: bytes).found {
      for paragraph in article.paragraphs { #expect(article.text.captured(paragraph.range).end <= bytes.count) }
    }
  }
}
