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

  /// Who published it, as its page says.
  func outlet(_ index: Int) -> String { articles[index].article.outlet?.value ?? Words.unnamedOutlet }
  /// The same for the article of some evidence.
  func outlet(of evidence: Evidence) -> String { index(of: evidence.article).map(outlet) ?? Words.unnamedOutlet }

  /// The outlets that are named, each once, in the order of the articles.
  var namedOutlets: [String] {
    var seen: Set<String> = []
    return articles.compactMap(\.article.outlet?.value).filter { seen.insert($0).inserted }
  }
}
