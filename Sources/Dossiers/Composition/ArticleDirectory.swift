import Facts
import Provenance

/// The articles of a story by name, and how they are called on screen.
struct ArticleDirectory {
  /// The articles, in the order of the story.
  let articles: [DossierArticle]
  /// The texts that they are when copies are folded.
  let groups: CopyGroups
  private let indices: [ArticleID: Int]

  init(_ story: DossierStory) {
    articles = story.articles
    groups = copyGroups(in: story)
    indices = Dictionary(
      story.articles.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where an article stands in the story; nil where it does not.
  func index(of article: ArticleID) -> Int? { indices[article] }

  /// Who published the words, as their page says; nil where it does not.
  func outlet(of evidence: Evidence) -> String? { index(of: evidence.article).flatMap(outlet) }
  /// The same for an article.
  func outlet(_ index: Int) -> String? { articles[index].article.outlet?.value }

  /// What an article is called in running text: its outlet, or its own name where that is not known.
  func name(_ index: Int) -> String { outlet(index) ?? clipped(articles[index].article.id.description) }
  /// The same for the article of some evidence.
  func name(of evidence: Evidence) -> String { index(of: evidence.article).map(name) ?? evidence.article.description }

  /// The names of several articles, each once.
  func names(_ indices: [Int], atMost limit: Int) -> String {
    var seen: Set<String> = []
    let names = indices.map(name).filter { seen.insert($0).inserted }
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? shown + " + \(names.count - limit)" : shown
  }

  /// A file's name shortened by cutting where it is longer than is worth reading.
  private func clipped(_ name: String) -> String {
    name.unicodeScalars.count <= 32 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(31))) + "…"
  }

  /// The outlets that are named, each once, in the order of the articles.
  var namedOutlets: [String] {
    var seen: Set<String> = []
    return articles.compactMap(\.article.outlet?.value).filter { seen.insert($0).inserted }
  }
}
