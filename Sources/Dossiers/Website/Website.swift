import Provenance

/// The dossier as a folder of pages that opens from disk: no server, no script, nothing from elsewhere.
func website(of dossier: Dossier) -> [(path: String, content: [UInt8])] {
  let pages = dossier.stories.enumerated().map { StorySite(StoryPage($1), number: $0 + 1) }
  var files: [(path: String, content: [UInt8])] = [("index.html", indexPage(of: dossier, pages))]
  for page in pages {
    files.append((page.path, storyPage(page, of: dossier)))
    for index in page.page.directory.articles.indices {
      files.append((page.path(ofArticle: index), articlePage(index, of: page, version: dossier.version)))
    }
  }
  files.append(("style.css", Array(styleSheet.utf8)))
  files.append(("dossier.json", dossier.json()))
  files.append(("claims.csv", dossier.csv()))
  return files
}

/// The pages of one story and the addresses of everything on them.
struct StorySite {
  let page: StoryPage
  let number: Int

  init(_ page: StoryPage, number: Int) {
    self.page = page
    self.number = number
  }

  var path: String { "story-\(number).html" }
  func path(ofArticle index: Int) -> String { "story-\(number)-article-\(index + 1).html" }

  /// Where words can be read in their article; nil where the story has no such article.
  func address(of evidence: Evidence) -> String? {
    page.directory.index(of: evidence.article).map { path(ofArticle: $0) + "#" + anchor(evidence.bytes) }
  }
}

/// The name of the place on an article's page that shows these bytes.
func anchor(_ bytes: ByteRange) -> String { "b\(bytes.start)-\(bytes.end)" }

/// A whole page around what `main` adds.
func htmlPage(
  title: String, version: String, navigation: (inout HTMLText) -> Void, main: (inout HTMLText) -> Void
) -> [UInt8] {
  var html = HTMLText()
  html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
  html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">\n")
  html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
  html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
  html.element("title", title)
  html.raw("\n<link rel=\"stylesheet\" href=\"style.css\">\n</head>\n<body>\n")
  html.raw("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<header class=\"top\"><nav aria-label=\"Site\">")
  html.raw("<a class=\"home\" href=\"index.html\">Crosscheck</a>")
  navigation(&html)
  html.raw("</nav></header>\n<main id=\"main\" tabindex=\"-1\">\n")
  main(&html)
  html.raw("</main>\n<footer class=\"foot\"><p>Every value, name and time is a link to the words it came from. ")
  html.raw("<a href=\"dossier.json\">All of it as JSON, Crosscheck ")
  html.words(version)
  html.raw("</a> · <a href=\"claims.csv\">Claims as CSV</a></p></footer>\n</body>\n</html>\n")
  return html.utf8
}
