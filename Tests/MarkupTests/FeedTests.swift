import Provenance
import Testing

@testable import Markup

@Suite("Feeds and sitemaps")
struct FeedTests {
  private func string(_ text: MappedText?) -> String? { text.map { $0.string($0.whole) } }

  private func feed(_ text: String) throws -> Feed {
    guard case .feed(let feed) = try #require(ArticleList(Array(text.utf8))) else {
      Issue.record("no feed")
      return Feed(format: .rss)
    }
    return feed
  }

  @Test("RSS 2.0 gives its entries, each word with its bytes")
  func rss() throws {
    let page = """
      <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY x "y">]>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour News</title>
      <atom:link rel="self" href="https://example.org/self"/><link>https://example.org/</link><language>en</language>
      <image><title>Logo</title><url>x</url></image>
      <item><title>Crane &amp; tide</title><link>https://example.org/1?a=1&b=2</link><guid>g1</guid>
      <pubDate>Mon, 16 Nov 2015 09:31:00 GMT</pubDate><dc:creator><![CDATA[ Ada Holm ]]></dc:creator>
      <description>&lt;p&gt;A &amp;amp; B&lt;/p&gt;</description><category>Port</category><media:title>no</media:title></item>
      <item><title><![CDATA[Two <b>boats</b>]]></title><author>Bo</author></item></channel></rss>
      """
    let feed = try feed(page)
    #expect(feed.format == .rss && feed.entries.count == 2)
    #expect(string(feed.title) == "Harbour News")
    #expect(string(feed.link) == "https://example.org/")
    #expect(string(feed.language) == "en")
    let entry = feed.entries[0]
    #expect(string(entry.title?.text) == "Crane & tide")
    #expect(string(entry.link) == "https://example.org/1?a=1&b=2")
    #expect(string(entry.published) == "Mon, 16 Nov 2015 09:31:00 GMT")
    #expect(entry.authors.map { string($0) } == ["Ada Holm"])
    #expect(entry.categories.map { string($0) } == ["Port"])
    let bytes = Array(page.utf8)
    #expect(bytes[entry.captured.range].starts(with: "<item><title>Crane".utf8))
    #expect(bytes[entry.captured.range].reversed().starts(with: "</item>".utf8.reversed()))

    // Markup within the markup maps through both to the bytes of the feed.
    let summary = try #require(entry.summary)
    #expect(summary.isHTML && string(summary.text) == "<p>A &amp; B</p>")
    let inside = HTMLDocument(summary.text, isFragment: true)
    var text = MappedText()
    inside.appendText(of: inside.root, to: &text)
    #expect(string(text) == "A & B")
    let place = text.captured(TextRange(2, 3))
    #expect(String(decoding: bytes[place.range], as: UTF8.self) == "&amp;amp;")
    #expect(string(feed.entries[1].title?.text) == "Two <b>boats</b>")
    #expect(feed.entries[1].authors.map { string($0) } == ["Bo"])
  }

  @Test("Atom gives its entries, XHTML as it stands")
  func atom() throws {
    let feed = try feed(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="text">Kai &amp; Mole</title>
      <link rel="self" href="s"/><link href="https://example.org/"/>
      <entry><title type="html">Zwei &lt;i&gt;Boote&lt;/i&gt;</title><link rel="enclosure" href="e"/>
      <link rel="alternate" href="https://example.org/2"/><id>tag:2</id><published>2015-11-16T09:31:00Z</published>
      <updated>2015-11-17T00:00:00Z</updated><author><name>Ada</name><email>a@example.org</email></author>
      <summary>kurz</summary><category term="Hafen"/>
      <content type="xhtml"><div><p>Lang</p></div></content></entry></feed>
      """)
    let entry = try #require(feed.entries.first)
    #expect(feed.format == .atom && string(feed.language) == "de" && string(feed.link) == "https://example.org/")
    #expect(string(entry.link) == "https://example.org/2")
    #expect(string(entry.updated) == "2015-11-17T00:00:00Z")
    #expect(entry.authors.map { string($0) } == ["Ada"])
    #expect(entry.title?.isHTML == true && entry.summary?.isHTML == false)
    #expect(entry.content?.isHTML == true && string(entry.content?.text) == "<div><p>Lang</p></div>")
    #expect(entry.categories.map { string($0) } == ["Hafen"])
  }

  @Test("RSS 1.0 in windows-1251, and XML that breaks off, are read as far as they go")
  func rdf() throws {
    var bytes = Array("<?xml version='1.0' encoding='windows-1251'?><rdf:RDF><channel><title>".utf8)
    bytes += [0xCC, 0xE8, 0xF0] + Array("</title></channel><item rdf:about='x'><title>".utf8) + [0xC4, 0xE0]
    guard case .feed(let feed) = try #require(ArticleList(bytes)) else { return }
    #expect(feed.format == .rdf && string(feed.title) == "Мир")
    #expect(feed.entries.map { string($0.title?.text) } == ["Да"])
    #expect(feed.entries[0].title?.text.captured(TextRange(2, 4)) == ByteRange(bytes.count - 1, bytes.count))
  }

  @Test("JSON Feed gives its entries with their bytes")
  func json() throws {
    let page = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "items": [{"id": "1",
      "url": "https:\\/\\/example.org\\/1", "content_html": "<p>a \\u0026amp; b", "authors": [{"name": "Ada"}]}]}
      """
    let feed = try feed(page)
    let entry = try #require(feed.entries.first)
    #expect(feed.format == .json && string(feed.title) == "Harbour")
    #expect(string(entry.link) == "https://example.org/1" && entry.authors.map { string($0) } == ["Ada"])
    let content = try #require(entry.content)
    let inside = HTMLDocument(content.text, isFragment: true)
    var text = MappedText()
    inside.appendText(of: inside.root, to: &text)
    #expect(content.isHTML && string(text) == "a & b")
    let place = text.captured(TextRange(2, 3))
    #expect(String(decoding: Array(page.utf8)[place.range], as: UTF8.self) == "\\u0026amp;")
  }

  @Test("sitemaps give pages with their dates, indexes further sitemaps")
  func sitemaps() throws {
    let pages = """
      <urlset><url><loc> https://example.org/a?x=1&amp;y=2 </loc><lastmod>2015-11-16</lastmod><news:news>
      <news:publication><news:name>H</news:name></news:publication><news:publication_date>2015-11-15</news:publication_date>
      <news:title>Crane</news:title></news:news></url><url><priority>1</priority></url></urlset>
      """
    guard case .sitemap(let list) = try #require(ArticleList(Array(pages.utf8))) else { return }
    #expect(list.pages.count == 1)
    #expect(string(list.pages[0].location) == "https://example.org/a?x=1&y=2")
    #expect(string(list.pages[0].lastModified) == "2015-11-16")
    #expect(string(list.pages[0].title) == "Crane" && string(list.pages[0].published) == "2015-11-15")
    let index = "<sitemapindex><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>"
    guard case .sitemap(let lists) = try #require(ArticleList(Array(index.utf8))) else { return }
    #expect(lists.sitemaps.map { string($0) } == ["https://example.org/s.xml"])
  }

  @Test(
    "what is no list of articles is none", arguments: ["", "text", "<html><body>", "<?xml version='1.0'?><note/>", "<"])
  func others(page: String) {
    #expect(ArticleList(Array(page.utf8)) == nil)
  }

  @Test("a feed cut after any byte, or with wrong end tags, is read without harm")
  func broken() throws {
    let page = Array(
      """
      <?xml version="1.0"?><rss><channel><item><title>a<b></title><!-- c --><link/><author x='1'>n</b></author></item>
      <item><description><![CDATA[x]]]]><![CDATA[>]]></description></item></channel></rss>
      """.utf8)
    for end in 0...page.count { _ = ArticleList(Array(page[..<end])) }
    let whole = try feed(String(decoding: page, as: UTF8.self))
    #expect(string(whole.entries.last?.summary?.text) == "x]]>")
  }
}
