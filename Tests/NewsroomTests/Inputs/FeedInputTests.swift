import Extraction
import Foundation
import Provenance
import Testing

@testable import Newsroom

@Suite("Feeds as input")
struct FeedInputTests {
  private func articles(_ outcomes: [PageOutcome]) async -> (found: [LocatedArticle], skipped: [String]) {
    let (articles, skipped) = await extract(outcomes)
    return (articles, skipped.map(\.message))
  }

  private static let rss = """
    <?xml version="1.0"?><rss version="2.0"><channel><title>Lonn Post</title>
    <item><title>Ferry &amp; fog</title><link>https://example.org/1</link><author>x@example.org (Ada Holm)</author>
    <pubDate>Tue, 17 Nov 2015 20:31:00 +0100</pubDate><source url="https://example.org/rss">Brenn Wire</source>
    <content:encoded><![CDATA[<p>\(Container.text(1))</p><p>Share this article</p>]]></content:encoded></item>
    <item><title>Only a link</title><link>https://example.org/2</link><description>A short teaser.</description></item>
    <item><title>Escaped</title><description>&lt;p&gt;\(Container.text(2)) Caf&amp;eacute; Lonn.&lt;/p&gt;</description></item>
    <item><title>Cut</title><description>\(Container.text(3)) And [&#8230;]</description></item>
    </channel></rss>
    """

  @Test("each entry with its text is a page, the others are named; evidence lies in the bytes of the feed")
  func rss() async throws {
    let bytes = Array(Self.rss.utf8)
    let (found, skipped) = await articles(try Container.read(bytes))
    #expect(found.count == 2 && skipped.count == 2)
    #expect(skipped.first?.contains("only a summary of 3 words; fetch the page at https://example.org/2") == true)
    #expect(skipped.last?.contains("breaks off") == true)

    let first = try #require(found.first)
    #expect(first.location.hasSuffix("#1") && first.capture.bytes == bytes)
    #expect(first.article.title?.value == "Ferry & fog" && first.article.outlet?.value == "Brenn Wire")
    #expect(first.article.authors.map(\.value) == ["Ada Holm"])
    #expect(first.article.published.iso == "2015-11-17T20:31:00+01:00")
    let date = try #require(first.article.published.evidence)
    #expect(String(decoding: bytes[date.range], as: UTF8.self) == "Tue, 17 Nov 2015 20:31:00 +0100")
    #expect(first.article.url == "https://example.org/1")
    let text = first.article.text
    #expect(text.string(text.whole) == Container.text(1).split(separator: "\n").joined(separator: " "))

    let second = found[1].article.text
    let words = second.string(second.whole)
    let place = try #require(words.utf8.firstRange(of: "Café".utf8))
    let start = words.utf8.distance(from: words.startIndex, to: place.lowerBound)
    let source = second.captured(TextRange(start, start + 5))
    #expect(String(decoding: bytes[source.range], as: UTF8.self) == "Caf&amp;eacute;")
  }

  @Test("Atom and JSON Feed give pages too, with the dates that they state")
  func others() async throws {
    let atom = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Lonn Post</title><entry><title>Ferry</title>
      <link href="https://example.org/1"/><updated>2015-11-18T08:00:00Z</updated>
      <content type="html">&lt;p&gt;\(Container.text())&lt;/p&gt;</content></entry></feed>
      """
    let fromAtom = try #require(await articles(try Container.read(Array(atom.utf8))).found.first?.article)
    #expect(fromAtom.published.iso == nil && fromAtom.updated?.iso == "2015-11-18T08:00:00Z")

    let text = Container.text().split(separator: "\n").joined(separator: "\\n")
    let json = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Lonn Post", "items": [
        {"id": "1", "url": "https://example.org/1", "title": "Ferry", "content_text": "\(text) \\u201cFine.\\u201d",
         "date_published": "2015-11-17T20:31:00+01:00", "authors": [{"name": "Ada Holm"}]},
        {"id": "2", "url": "https://example.org/2", "summary": "Short."}]}
      """
    let outcomes = try Container.read(Array(json.utf8))
    let (found, skipped) = await articles(outcomes)
    #expect(outcomes.count == 2 && skipped.count == 1)
    let article = try #require(found.first?.article)
    #expect(article.published.iso == "2015-11-17T20:31:00+01:00" && article.authors.map(\.value) == ["Ada Holm"])
    let place = article.text.captured(TextRange(article.text.count - 3, article.text.count))
    #expect(String(decoding: Array(json.utf8)[place.range], as: UTF8.self) == "\\u201d")
  }

  @Test(
    "lists of addresses are named with how many they list",
    arguments: [
      (
        "<urlset><url><loc>https://example.org/a</loc></url><url><loc>https://example.org/b</loc></url></urlset>",
        "2 addresses of pages"
      ),
      (
        "<sitemapindex><sitemap><loc>https://example.org/s</loc></sitemap></sitemapindex>",
        "1 address of a feed or list"
      ),
      (
        "<opml version='2.0'><body><outline text='a'><outline xmlUrl='https://example.org/rss'/></outline><outline htmlUrl='https://example.org/'/></body></opml>",
        "1 address of a page and 1 address of a feed"
      ),
    ])
  func lists(list: String, count: String) throws {
    let outcomes = try Container.read(Array(("<?xml version='1.0'?>" + list).utf8))
    #expect(outcomes.kinds == ["addresses-only"])
    #expect(outcomes.first?.skipped?.message.contains(count) == true)
    #expect(outcomes.first?.skipped?.message.contains("https://example.org/") == true)
  }

  @Test("an entity bomb costs no more than its bytes")
  func bomb() throws {
    var list = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'>"
    for (inner, outer) in zip("abcdefgh", "bcdefghi") {
      list += "<!ENTITY \(outer) '" + String(repeating: "&\(inner);", count: 10) + "'>"
    }
    list += "]><rss><channel><item><title>x</title><description>&i;</description></item></channel></rss>"
    #expect(try Container.read(Array(list.utf8)).count == 1)
  }

  @Test(
    "dates of mail and RSS",
    arguments: [
      ("Tue, 17 Nov 2015 20:31:00 +0100", "2015-11-17T20:31:00+01:00"),
      ("17 Nov 2015 20:31 GMT", "2015-11-17T20:31:00Z"),
      ("Tue, 17 Nov 15 20:31:05 EST", "2015-11-17T20:31:05-05:00"), ("Tue, 17 Nov 2015", "2015-11-17"),
      ("Tue, 17 Nov 2015 20:31:00 Q", "2015-11-17T20:31:00"), ("Tue, 31 Feb 2015 20:31:00 GMT", nil), ("soon", nil),
      ("", nil),
    ])
  func dates(written: String, iso: String?) { #expect(mailDate(written) == iso) }
}
