import Extraction
import Facts
import Provenance

/// One article of the story and what it is worth to a reader who has the others.
struct SourceBlock {
  /// Its place in the story.
  let index: Int
  /// The article.
  let article: DossierArticle
  /// What it is to the articles that are one text with it, and which they are; nil where it is a text of its own.
  let copy: (words: String, of: [Int])?
  /// How many facts only its text has.
  let adds: Int
  /// The passages that it shares with other texts.
  let repeats: [PassageBlock]
  /// How many blocks were cut, by reason, in the order of the reasons.
  let cuts: [(reason: CutReason, count: Int)]

  /// When it was published, and what that rests on.
  var published: (date: String, basis: String) {
    let date = article.article.published
    if let iso = date.iso { return (iso, date.basis) }
    if let earliest = date.earliest, let latest = date.latest { return ("\(earliest) to \(latest)", date.basis) }
    if let latest = date.latest { return ("by \(latest)", date.basis) }
    if let earliest = date.earliest { return ("\(earliest) or later", date.basis) }
    return (Words.dateNotStated, date.basis)
  }
}

/// A run of text that articles share.
struct PassageBlock {
  /// Its place in the story, from 1.
  let number: Int
  /// The words in each article.
  let evidence: [Evidence]
  /// The articles that carry it.
  let articles: [Int]
  /// Who is credited near it.
  let credit: String?
}

/// The passages of the story that the reader can follow to an article.
func passageBlocks(of passages: [CreditedPassage], in directory: ArticleDirectory) -> [PassageBlock] {
  passages.filter { !$0.evidence.isEmpty }.enumerated().map { index, passage in
    PassageBlock(
      number: index + 1, evidence: passage.evidence,
      articles: passage.evidence.compactMap { directory.index(of: $0.article) }, credit: passage.credit)
  }
}

/// One block for each article, in order.
func sourceBlocks(_ facts: [FactBlock], _ passages: [PassageBlock], in directory: ArticleDirectory) -> [SourceBlock] {
  var added = [Int](repeating: 0, count: directory.groups.groups.count)
  for block in facts {
    let texts = Set(block.claims.compactMap { $0.article.map { directory.groups.ofArticle[$0] } })
    if texts.count == 1, let text = texts.first { added[text] += 1 }
  }
  var shared = [[PassageBlock]](repeating: [], count: directory.articles.count)
  for passage in passages {
    let texts = Set(passage.articles.map { directory.groups.ofArticle[$0] })
    guard texts.count > 1 else { continue }
    for article in Set(passage.articles) { shared[article].append(passage) }
  }
  return directory.articles.enumerated().map { index, article in
    var cuts: [CutReason: Int] = [:]
    for block in article.article.blocks {
      if let reason = block.cut { cuts[reason, default: 0] += 1 }
    }
    let siblings = directory.groups.siblings(ofArticle: index)
    return SourceBlock(
      index: index, article: article,
      copy: siblings.isEmpty ? nil : (Words.copy(article.copy.kind), siblings),
      adds: added[directory.groups.ofArticle[index]], repeats: shared[index],
      cuts: CutReason.allCases.compactMap { reason in cuts[reason].map { (reason, $0) } })
  }
}
