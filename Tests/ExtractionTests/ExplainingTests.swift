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

@Suite("A report that has the words of a wall")
struct WallWordsTests {
  private static let sentences = """
    The old bridge over the river Sann was closed on Monday after a lorry had struck one of its piers at night.

    WORDS

    Engineers of the town will look at the pier in the morning, and the mayor hopes that cars can cross it again by Friday.
    """

  @Test("is an article where its headline has them too")
  func headline() throws {
    let text = Self.sentences.replacing("WORDS", with: "The bridge was built in the year in which the mayor was born.")
    let html = text.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
    let title = "Page not found: the life of a lost bridge"
    let page =
      "<!doctype html><html lang=en><head><title>\(title)</title></head><body><h1>\(title)</h1>\(html)</body></html>"
    #expect(outcome(page).found != nil)
  }

  @Test(
    "is an article, with markup and without",
    arguments: [
      "For just a moment the bridge seemed to give way, said the mayor, who saw it from the window of his office.",
      "The police had reported unusual traffic from the bridge before the lorry struck it on that evening.",
      "404 page letters reached the harbour office in a single winter, and nobody has read the half of them.",
      "A nurse said: We did not consent to it, and you cannot process our personal data as if it were your own.",
    ])
  func keeps(words: String) throws {
    let text = Self.sentences.replacing("WORDS", with: words)
    let html = text.split(separator: "\n\n").map { "<p>\($0)</p>" }.joined()
    let page = """
      <!doctype html><html lang=en><head><title>Bridge over the Sann closed</title></head><body><nav><a href=/s>Settings</a></nav>
      <main><h1>Bridge over the Sann closed</h1>\(html)</main></body></html>
      """
    for input in [page, "Bridge over the Sann closed\n\n" + text] {
      let article = try #require(outcome(input).found)
      #expect(article.text.string(article.text.whole).contains(words.prefix(30)))
    }
  }
}

@Suite("A question about cookies")
struct ConsentTests {
  /// Fictional questions, a paragraph a line and the buttons behind; the last word of each is that of its language.
  static let questions: [String: [String]] = [
    "en": [
      "We and our 214 partners store and access information on your device, such as cookies, and process personal data.",
      "Some partners process your data on the ground of a legitimate interest. You can withdraw your consent in the settings.",
      "Manage options", "Accept all",
    ],
    "de": [
      "Wir und unsere 180 Partner verarbeiten personenbezogene Daten und speichern Cookies auf Ihrem Gerät, um Werbung zu zeigen.",
      "Mit einem Klick geben Sie uns Ihre Einwilligung, die Sie jederzeit in den Einstellungen widerrufen können.",
      "Einstellungen", "Alle akzeptieren",
    ],
    "fr": [
      "Avec votre accord, nos partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles.",
      "Vous pouvez retirer votre consentement à tout moment en cliquant sur le lien placé au bas de chaque page de notre site.",
      "Paramétrer", "Accepter et fermer",
    ],
    "es": [
      "Nosotros y nuestros 90 socios usamos cookies para almacenar datos personales en tu dispositivo y mostrar publicidad.",
      "Puedes retirar tu consentimiento en cualquier momento en la configuración, al pie de cada una de nuestras páginas.",
      "Configurar", "Aceptar todo",
    ],
    "it": [
      "Noi e i nostri 120 partner usiamo i cookie per archiviare dati personali sul vostro dispositivo e mostrare pubblicità.",
      "Potete revocare il vostro consenso in ogni momento con le preferenze, in fondo a ogni pagina del nostro sito.",
      "Gestisci", "Accetta tutto",
    ],
    "nl": [
      "Wij en onze 75 partners gebruiken cookies en verwerken uw gegevens om advertenties te tonen die bij u passen.",
      "U kunt uw toestemming op elk moment intrekken via de instellingen onder aan elke pagina van onze site.",
      "Instellingen", "Accepteren",
    ],
    "sv": [
      "Vi och våra 60 partner använder cookies och sparar personuppgifter på din enhet för att visa annonser.",
      "Du kan när som helst ta tillbaka ditt samtycke under inställningar längst ner på varje sida hos oss.",
      "Inställningar", "Godkänn alla",
    ],
  ]

  private static let lead = [
    "The ferry on the lake of Oster has been running again since Monday, the harbour office of the town said on Tuesday.",
    "The boat had been lying in the yard since the winter, when the ice had damaged its hull and both of its propellers.",
  ]

  private static func html(_ lines: [String], before: [String] = []) -> String {
    let text = before.map { "<p>\($0)</p>" }.joined()
    let asked = lines.map { $0.count < 30 ? "<button>\($0)</button>" : "<p>\($0)</p>" }.joined()
    let title = before.isEmpty ? "The Example Tribune" : "Ferry runs again - The Example Tribune"
    let article = before.isEmpty ? "" : "<main><article><h1>Ferry runs again</h1>\(text)</article></main>"
    return """
      <!doctype html><html><head><title>\(title)</title></head><body>\(article)<div>\(asked)</div></body></html>
      """
  }

  @Test("in the place of a text is told as such, with markup and without", arguments: questions.keys.sorted())
  func wall(language: String) throws {
    let lines = try #require(Self.questions[language])
    #expect(try #require(try reason(Self.html(lines))).contains("cookie wall"))
    let plain = "The Example Tribune\n\n" + lines.joined(separator: "\n\n")
    #expect(try #require(try reason(plain)).contains("cookie wall"))
  }

  @Test("beside a text that can be read is cut", arguments: questions.keys.sorted())
  func lead(language: String) throws {
    let lines = try #require(Self.questions[language])
    let article = try #require(outcome(Self.html(lines, before: Self.lead)).found)
    let text = article.text.string(article.text.whole)
    #expect(text.hasPrefix("The ferry on the lake") && text.hasSuffix("propellers."))
  }

  @Test("longer than the text beside it is noted")
  func noted() throws {
    let lines = try #require(Self.questions["en"])
    let more =
      "You can change your mind on each of these purposes, and on each of our partners, in the settings at any time."
    let page = Self.html([lines[0], more, lines[1]] + lines.dropFirst(2), before: Self.lead)
    #expect(try #require(outcome(page).found).note == .cookieWall)
  }

  @Test("is not a report on cookies")
  func report() throws {
    let report = HTMLPageTests.page.replacing(
      "<p>The town council will meet",
      with: """
        <p>The port's office also said that its site would no longer set cookies before people agree, as a court had
        asked: “We never sold personal data to partners,” the head of the office told the paper.</p><p>The town council will meet
        """)
    let article = try #require(outcome(report).found)
    #expect(article.note == nil)
    #expect(article.text.string(article.text.whole).contains("no longer set cookies"))
  }
}

@Suite("A page of a film")
struct FilmTests {
  private static let words = """
    People on the shore of the lake of Oster cheered as the ferry left the harbour for the first time since the winter. The
    boat had been in the yard for months, after ice had damaged its hull. Our camera was there.
    """

  private func page(_ head: String, path: String, words: String = words) -> String {
    """
    <!doctype html><html lang=en><head><title>The ferry runs again</title>\(head)
    <link rel=canonical href="https://tribune.example/\(path)"></head><body><nav><a href=/>Home</a></nav>
    <main><h1>The ferry runs again</h1><video src=a.mp4></video><p>\(words)</p></main></body></html>
    """
  }

  private static let film =
    #"<script type="application/ld+json">{"@type":"VideoObject","name":"The ferry runs again"}</script>"#
  private static let news =
    #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry runs again"}</script>"#

  @Test("with a few words under it is no article; a report with a film is one")
  func films() throws {
    let few = "People on the shore cheered as the ferry left the harbour. Our camera was there."
    #expect(try #require(try reason(page(Self.film, path: "videos/ferry", words: few))).contains("video"))
    // More may be all that is said of it, or a report: it is read, and the film noted.
    let note = try #require(outcome(page(Self.film, path: "videos/ferry")).found).note
    #expect(note == .video && note?.warning.contains("film") == true)
    #expect(try reason(page(Self.news + Self.film, path: "news/ferry")) == nil)
    let long = (0..<5).map { "\(Self.words) That was trip number \($0)." }.joined(separator: "</p><p>")
    #expect(try reason(page(Self.film, path: "videos/ferry", words: long)) == nil)
  }
}

@Suite("A file with nothing in it but a flash")
struct FlashTests {
  @Test(
    "is an article",
    arguments: [
      "Oster (Agency) - The ferry on the lake of Oster will run again from Monday, the harbour office said.",
      "FLASH: Earthquake of magnitude 6.1 strikes off the coast of Oster",
      "Ferry runs again\n\nThe ferry on the lake of Oster will run again from Monday, the harbour office said.",
    ])
  func keeps(flash: String) throws {
    let article = try #require(outcome(flash).found)
    let text = article.text.string(article.text.whole)
    #expect(!text.isEmpty && flash.hasSuffix(text) && article.title?.value != text)
  }

  @Test(
    "is no menu and no wall",
    arguments: ["Home\nNews\nSport", "Page not found\n\nThe page that you asked for is not here any more. Go back."])
  func refuses(page: String) throws {
    #expect(outcome(page).found == nil)
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
