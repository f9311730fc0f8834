import Markup
import Provenance

/// What stands before the text of a page of HTML, or in its place; nil where nothing does.
///
/// The less was kept, the less it takes to believe that it is no article; a page with much text is an article whatever
/// stands on it, and only a paywall is noted then. Checked on the labelled articles: none of them is refused.
/// - Parameters:
///   - keptWords: how many words of the page were taken for its text.
///   - consentWords: how many words ask whether the reader agrees to cookies, where that is most of what the page says.
func pageNote(_ read: HTMLReading, url: String?, keptWords: Int, consentWords: Int = 0) -> PageNote? {
  let signs = WallSigns(read, url: url)
  if keptWords < mostWallWords {
    if signs.isCaptcha { return .captcha }
    if signs.isError || signs.canBeError && keptWords < leastArticleWords { return .errorPage }
    if signs.asksForProof, keptWords < leastArticleWords { return .captcha }
  }
  let isClosed = read.statements.articles.contains { $0.isFree == false }
  if keptWords < leastArticleWords {
    if isClosed || signs.paywall { return .paywall }
    if consentWords > 0 { return .cookieWall }
    if signs.legalWords * 8 > signs.words, signs.legalWords > 6 { return .cookieWall }
    if signs.hasPassword { return .login }
  }
  let enough = keptWords < leastArticleWords ? 2 : 3
  if signs.film >= enough, keptWords < mostFilmWords { return .video }
  // A short piece of news is one all the same, however many links stand around it.
  if keptWords < leastPieceWords {
    if signs.words < mostShellWords, signs.hasScripts { return .needsBrowser }
    if signs.linkedLines >= leastIndexLinks || isFrontPage(url ?? read.statements.canonical?.text) { return .index }
  }
  if consentWords > keptWords, keptWords < mostLeadWords { return .cookieWall }
  if keptWords < leastArticleWords { return nil }
  if isFrontPage(url ?? read.statements.canonical?.text), !read.statements.articles.contains(where: \.isNews),
    signs.linkedLines >= leastIndexLinks
  {
    return .index
  }
  if signs.paywall || isClosed && keptWords < mostLeadWords { return .paywall }
  return nil
}

/// What stands in the place of a text on a page that has lost its markup; nil where nothing does.
///
/// - Parameter keptWords: how many words of the page were taken for its text.
func plainNote(_ page: Page, _ shapes: [BlockShape], keptWords: Int) -> PageNote? {
  guard keptWords < mostWallWords else { return nil }
  var paywall = false
  for index in page.blocks.indices.prefix(linesOfWall) where shapes[index].words <= 40 {
    let own = page.words[index]
    if keptWords < leastArticleWords, WallPhrases.captcha.fill(own) { return .captcha }
    if WallPhrases.error.fill(own, isSure: keptWords >= leastArticleWords) { return .errorPage }
    if WallPhrases.paywall.areIn(own) { paywall = true }
  }
  return paywall && keptWords < leastArticleWords ? .paywall : nil
}

/// How many lines of a plain page are looked at: walls are short.
private let linesOfWall = 40
/// In words: with fewer a page has no article where anything stands in its place.
let leastArticleWords = 40
/// In words: the shortest piece of news among the labelled pages has 18.
private let leastPieceWords = 15
/// In words: error pages and captchas explain themselves at no more length.
private let mostWallWords = 160
/// In words: what stands under a film is not longer.
let mostFilmWords = 120
/// In words: more than this is no page that waits for its scripts.
private let mostShellWords = 150
/// In words: an article that is closed to most readers, or stands behind a wall, and is shorter than this may be only its
/// lead.
let mostLeadWords = 150
/// Lines that are links of four words and more, as a list of articles has them.
private let leastIndexLinks = 25

/// What on a page hints at a wall.
private struct WallSigns {
  var words = 0
  var legalWords = 0
  var linkedLines = 0
  var paywall = false
  /// Whether a heading is that of an error page, and whether one may be.
  var isError = false
  var canBeError = false
  /// Whether a heading asks for a proof that a person is reading, and whether any line does.
  var isCaptcha = false
  var asksForProof = false
  var hasPassword = false
  /// How much speaks for a page's being a film: its own statements count double.
  var film = 0
  var hasScripts = false

  init(_ read: HTMLReading, url: String?) {
    var heads: [ArraySlice<UInt64>] = []
    if let title = read.statements.title { heads.append(Extraction.words(title.text)[...]) }
    for (index, shape) in read.shapes.enumerated() {
      let block = read.page.blocks[index]
      words += shape.words
      legalWords += shape.cues[Cues.Kind.legal.rawValue]
      if shape.words >= 4, Double(block.markup.linkedBytes) > 0.8 * Double(shape.bytes) { linkedLines += 1 }
      if block.markup.inside.contains(.noscript) { hasScripts = true }
      guard shape.words <= 60 else { continue }
      let own = read.page.words[index]
      if block.markup.headingLevel > 0 { heads.append(own) }
      if WallPhrases.paywall.areIn(own) { paywall = true }
      if WallPhrases.captcha.fill(own) { asksForProof = true }
    }
    for head in heads {
      if WallPhrases.error.fill(head, isSure: true) { isError = true }
      if WallPhrases.error.fill(head) { canBeError = true }
      if WallPhrases.captcha.fill(head) { isCaptcha = true }
    }
    if let kind = read.statements.meta("og:type")?.text.lowercased(), kind.hasPrefix("video") { film += 2 }
    if read.statements.isFilm { film += 2 }
    if let url, isFilmAddress(url) { film += 1 }
    if read.statements.hasVideo { film += read.page.blocks.count < 30 ? 2 : 1 }
    if read.statements.hasScript { hasScripts = true }
    hasPassword = read.statements.hasPassword
  }
}

/// Whether an address is that of a film: one of its folders says so.
private func isFilmAddress(_ url: String) -> Bool {
  url.utf8.split(separator: 0x2F).dropFirst(2).contains { part in
    filmFolders.contains { $0.utf8.elementsEqual(part.map { $0 &- 65 < 26 ? $0 | 32 : $0 }) }
  }
}

private let filmFolders = ["video", "videos", "watch", "mediathek", "clip", "clips", "vídeos", "filmy", "wideo"]

/// Phrases by their first word.
private struct Phrases {
  private var rest: [UInt64: [[UInt64]]] = [:]
  private var firsts: HashTable

  /// - Parameter text: phrases, each ended by a stroke or a line.
  init(_ text: String) {
    let phrases = text.split { $0 == "|" || $0 == "\n" }.map { words(String($0)) }
    firsts = HashTable(capacity: phrases.count)
    for phrase in phrases {
      guard let first = phrase.first else { continue }
      rest[first, default: []].append(Array(phrase.dropFirst()))
      firsts.update(first) { $0 = 1 }
    }
  }

  /// Whether the words of one stand in `words` in a row.
  func areIn(_ words: ArraySlice<UInt64>) -> Bool { longest(in: words) > 0 }

  /// Whether one makes up a good part of `words`: a wall says little else, and a sentence of a report can hold any phrase.
  ///
  /// - Parameter isSure: whether it must be more than half, else a third is enough.
  func fill(_ words: ArraySlice<UInt64>, isSure: Bool = false) -> Bool {
    let longest = longest(in: words)
    return longest > 0 && (isSure ? longest * 2 > words.count : longest * 3 >= words.count)
  }

  /// How many words the longest has that stands in `words`.
  private func longest(in words: ArraySlice<UInt64>) -> Int {
    var longest = 0
    for (at, word) in zip(words.indices, words) where firsts[word] != 0 {
      for phrase in rest[word] ?? [] where words[(at + 1)...].starts(with: phrase) {
        longest = max(longest, phrase.count + 1)
      }
    }
    return longest
  }
}

/// Whether an address is that of a site's front page.
private func isFrontPage(_ url: String?) -> Bool {
  guard let url, let start = url.range("://") else { return false }
  let path = url.utf8[start...].drop { $0 != 0x2F }.prefix { $0 != 0x3F && $0 != 0x23 }
  return path.isEmpty || path.elementsEqual("/".utf8) || path.elementsEqual("/index.html".utf8)
}

extension String {
  /// The place behind the first occurrence of `mark`.
  fileprivate func range(_ mark: String) -> String.Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(mark) { return index(at, offsetBy: mark.count) }
      at = index(after: at)
    }
    return nil
  }
}

/// What walls say of themselves; written by hand.
private enum WallPhrases {
  static let paywall = Phrases(
    """
    subscribe to continue reading|subscribe to read the full|subscribe to keep reading|to continue reading subscribe
    this article is for subscribers|this content is for subscribers|this story is for subscribers|for subscribers only
    exclusive to subscribers|already a subscriber log in|already a subscriber sign in|to read the full article
    to read the full story|unlock this article|keep reading with a subscription|register to continue reading
    you have reached your limit of free articles|you ve reached your limit of free articles|become a member to read
    jetzt weiterlesen mit|weiterlesen mit einem abo|dieser artikel ist exklusiv für abonnenten|nur für abonnenten
    diesen artikel weiterlesen mit|cet article est réservé aux abonnés|article réservé aux abonnés
    il vous reste à lire|la suite est réservée aux abonnés|contenido exclusivo para suscriptores
    solo para suscriptores|contenuto riservato agli abbonati|conteúdo exclusivo para assinantes
    """)
  static let error = Phrases(
    """
    page not found|404 not found|error 404|404 error|not found 404|404 page|page cannot be found|page can t be found
    page could not be found|page doesn t exist|page does not exist|page no longer exists|this page isn t available
    this page is not available|403 forbidden|access denied|500 internal server error|502 bad gateway
    503 service unavailable|service unavailable|504 gateway time out|something went wrong|site maintenance
    seite nicht gefunden|seite wurde nicht gefunden|page introuvable|página no encontrada|pagina non trovata
    pagina niet gevonden|página não encontrada|sidan hittades inte|siden ble ikke funnet
    """)
  static let captcha = Phrases(
    """
    verify you are human|verify that you are human|verifying you are human|are you a robot|i am not a robot
    i m not a robot|checking your browser|just a moment|attention required|security check to access
    prove you are not a robot|please enable js and disable any ad blocker|complete the captcha|unusual traffic from
    """)
}
