import Copies
import Dossiers
package import Facts
import Provenance
package import Reading
import Stories

/// An article with what was read in it.
package struct ReadArticle: Sendable {
  package let mended: MendedArticle
  package let reading: Reading
}

/// Reads the mended text of an article.
package func readArticle(_ mended: MendedArticle) -> ReadArticle {
  ReadArticle(
    mended: mended,
    reading: reading(
      of: mended.text.utf8, paragraphs: mended.paragraphs, published: mended.located.article.published.day))
}

/// The articles by story, in the order in which stories begin.
package func grouped(_ articles: [ReadArticle], oneStory: Bool) -> [[ReadArticle]] {
  guard !oneStory else { return articles.isEmpty ? [] : [articles] }
  let numbers = stories(
    of: articles.map { read in
      let article = read.mended.located.article
      return StoryCandidate(
        id: article.id, seconds: article.published.iso.flatMap { UTCInstant(iso: $0)?.seconds },
        title: Array((article.title?.value ?? "").utf8), text: read.mended.text.utf8,
        copyGroup: read.mended.copy.group)
    })
  var groups: [[ReadArticle]] = []
  var placeOf: [Int: Int] = [:]
  for (article, number) in zip(articles, numbers) {
    if let place = placeOf[number] {
      groups[place].append(article)
    } else {
      placeOf[number] = groups.count
      groups.append([article])
    }
  }
  return groups
}

/// What one story's articles say, lined up.
func dossierStory(of articles: [ReadArticle]) -> DossierStory {
  let storyArticles = articles.map(StoryArticle.init)
  let passages = sharedPassages(of: articles.map { CopyCandidate($0.mended) })
  let facts = storyFacts(of: storyArticles, passages: passages)
  return DossierStory(
    id: storyID(articles), headline: headline(of: articles, facts: facts), articles: articles.map(dossierArticle),
    facts: facts)
}

/// The runs that articles of different texts share, with the credit near them; only articles that share one are read.
///
/// - Complexity: near-linear in bytes.
package func sharedPassages(of articles: [MendedArticle]) -> [CreditedPassage] {
  let found = sharedPassages(of: articles.map { CopyCandidate($0) }).filter {
    articles[$0.first.article].copy.group != articles[$0.second.article].copy.group
  }
  let sharing = Set(found.flatMap { [$0.first.article, $0.second.article] }).sorted()
  let place = Dictionary(uniqueKeysWithValues: sharing.enumerated().map { ($1, $0) })
  let passages = found.compactMap { passage -> Passage? in
    guard let first = place[passage.first.article], let second = place[passage.second.article] else { return nil }
    return Passage(
      first: (first, passage.first.range), second: (second, passage.second.range), letters: passage.letters)
  }
  return creditedPassages(of: sharing.map { StoryArticle(readArticle(articles[$0])) }, passages: passages)
}

extension StoryArticle {
  fileprivate init(_ read: ReadArticle) {
    let article = read.mended.located.article
    self.init(
      text: read.mended.text, reading: read.reading, headline: read.mended.located.title, outlet: article.outlet?.value,
      published: article.published, copyGroup: read.mended.copy.group)
  }
}

private func dossierArticle(_ read: ReadArticle) -> DossierArticle {
  DossierArticle(
    article: read.mended.located.article, location: read.mended.located.location, text: read.mended.text,
    copy: read.mended.copy, repairs: read.mended.repairs, captured: read.mended.located.capture.bytes)
}

/// A name that the story keeps while its first article stays first: the start of that capture's digest.
private func storyID(_ articles: [ReadArticle]) -> String {
  "s-" + (articles.first?.mended.located.article.capture.description.prefix(10) ?? "0")
}

/// The headline of the text whose claims speak for most facts; the earliest in the input where several do.
private func headline(of articles: [ReadArticle], facts: StoryFacts) -> Evidence? {
  var claims: [ArticleID: Int] = [:]
  for fact in facts.facts {
    for article in Set(fact.claims.map(\.evidence.article)) { claims[article, default: 0] += 1 }
  }
  var best: (count: Int, title: Evidence)?
  for read in articles {
    guard let title = read.mended.located.title else { continue }
    let count = claims[read.mended.located.article.id] ?? 0
    if best.map({ count > $0.count }) ?? true { best = (count, title) }
  }
  return best?.title
}

/// The story of more texts first; of two as large the one that comes first by name.
func weightier(_ a: DossierStory, _ b: DossierStory) -> Bool {
  let (first, second) = (Set(a.articles.map(\.copy.group)).count, Set(b.articles.map(\.copy.group)).count)
  return first != second ? first > second : a.id < b.id
}
