import Provenance
import Testing

@testable import Extraction

/// Why a page gave no article.
private func reason(_ page: String, url: String? = nil) throws -> String? {
  let id = try #require(CaptureID(digest: [UInt8](repeating: 1, count: 32)))
  let capture = Capture(id: id, bytes: Array(page.utf8), location: "page.html")
  guard case .skipped(.noArticle(let reason)) = article(ArticleID("page"), from: capture, url: url) else { return nil }
  return reason
}

@Suite("A page that is no article")
struct WallTests {
  @Test(
    "says what stands in its place",
    arguments: [
      ("<h1>Ferry runs again</h1><p>This article is for subscribers.</p>", "paywall"),
      (
        "<h1>404</h1><h2>Page not found</h2><p>The page that you asked for has moved or was never here at all. Go back.</p>",
        "error"
      ),
      (
        "<h1>Access denied</h1><p>You do not have the permission to see the page that you asked for on this server.</p>",
        "error"
      ),
      (
        "<h1>Just a moment</h1><p>The security of your connection to the site has to be looked at before you go on.</p>",
        "person"
      ),
      ("<h1>Welcome</h1><form><p>Log in to read on</p><input type=password></form>", "log-in"),
      ("<div id=app></div><script>start()</script>", "browser"),
    ])
  func refuses(body: String, word: String) throws {
    let page = "<!doctype html><html lang=en><head><title>The Example Tribune</title></head><body>\(body)</body></html>"
    #expect(try #require(try reason(page)).contains(word))
  }

  @Test("that lists others is a front page")
  func index() throws {
    let teasers = (0..<40).map { "<li><a href=/\($0)>The harbour of town number \($0) is open again</a></li>" }.joined()
    let page = "<!doctype html><html lang=en><body><h1>The Example Tribune</h1><ul>\(teasers)</ul></body></html>"
    #expect(try #require(try reason(page, url: "https://tribune.example/")).contains("list of other pages"))
  }

  @Test("is not one whose lead can be read before the wall: that is noted")
  func lead() throws {
    let page = HTMLPageTests.page.replacing(
      "<aside class", with: "<div><p>Subscribe to continue reading. Already a subscriber? Log in.</p></div><aside class"
    )
    let article = try #require(outcome(page).found)
    #expect(article.note == .paywall)
    #expect(try #require(outcome(HTMLPageTests.page).found).note == nil)
  }
}

@Suite("The explanation of a page")
struct ExplanationTests {
  private func explained(_ bytes: [UInt8]) throws -> Explanation {
    let id = try #require(CaptureID(digest: [UInt8](repeating: 1, count: 32)))
    return explanation(ArticleID("page"), from: Capture(id: id, bytes: bytes, location: "page"))
  }

  @Test(
    "tells of every block what became of it, as the article does", arguments: [HTMLPageTests.page, PlainPageTests.page])
  func agrees(page: String) throws {
    let explained = try explained(Array(page.utf8))
    let article = try #require(explained.outcome.found)
    #expect(explained.blocks.map(\.bytes) == article.blocks.map(\.bytes))
    #expect(explained.blocks.map(\.cut) == article.blocks.map(\.cut))
    for block in explained.blocks {
      #expect((block.role == nil) != (block.cut == nil))
      #expect((0...1).contains(block.probability) && block.signs.count <= 4)
    }
    #expect(explained.blocks.contains { $0.signs.contains { $0.hasPrefix("running text of") } })
    #expect(explained.blocks.contains { $0.cut == .title && $0.signs == ["the headline, kept as the title"] })
  }

  @Test("comes with hostile pages too", arguments: ["", "<", "<p>\u{0}", "<table><tr><td>", "\u{202E}abc"])
  func hostile(page: String) throws {
    let explained = try explained(Array(page.utf8))
    for block in explained.blocks { #expect(block.bytes.end <= page.utf8.count) }
  }
}

@Suite("The confidence in a text")
struct ConfidenceTests {
  @Test("lies between 0 and 1 and tells what it rests on", arguments: [HTMLPageTests.page, PlainPageTests.page])
  func reasons(page: String) throws {
    let article = try #require(outcome(page).found)
    let confidence = try #require(article.confidence)
    #expect((0...1).contains(confidence.value) && !confidence.reasons.isEmpty)
    #expect(zip(confidence.reasons, confidence.reasons.dropFirst()).allSatisfy { abs($0.weight) >= abs($1.weight) })
  }

  @Test("is less where little of the page was kept, and where much was cut out of the middle")
  func falls() {
    var measures = ConfidenceMeasures(.none)
    measures.keptWords = 400
    measures.allWords = 600
    let usual = Confidence(measures).value
    measures.allWords = 4000
    #expect(Confidence(measures).value < usual)
    measures.allWords = 600
    measures.holes = 1
    #expect(Confidence(measures).value < usual)
  }
}

@Suite("The parts of an article of HTML")
struct PartTests {
  @Test("keep the part that their markup gives them")
  func roles() throws {
    let parts = """
      <figure><img src=b.jpg><figcaption>Workers fasten a rope at the bridge in the early morning of Tuesday.</figcaption></figure>
      <blockquote><p>We have never before seen the water of the harbour stand as high as on that night, said the pilot.</p></blockquote>
      <ul><li>The bridge is closed to cars and people for three weeks at the least.</li><li>The ferry runs every ten minutes
      from six in the morning.</li></ul>
      <p>The town council will meet
      """
    let article = try #require(
      outcome(HTMLPageTests.page.replacing("<p>The town council will meet", with: parts)).found)
    let roles = article.paragraphs.map { ($0.role, article.text.string($0.range)) }
    #expect(roles.contains { $0.0 == .heading && $0.1 == "A ferry for the time being" })
    #expect(roles.contains { $0.0 == .quotation && $0.1.hasPrefix("We have never before") })
    #expect(roles.filter { $0.0 == .listItem }.count == 2)
    #expect(!roles.contains { $0.0 == .body && $0.1.hasPrefix("Workers fasten") })
  }
}
