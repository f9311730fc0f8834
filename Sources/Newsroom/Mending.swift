package import Copies
package import Dossiers
import Extraction
package import Provenance

/// An article with what copies were found and what was mended in it.
package struct MendedArticle: Sendable {
  package let located: LocatedArticle
  package let copy: CopyVerdict
  package let text: ArticleText
  package let paragraphs: [Paragraph]
  package let repairs: [DossierRepair]
}

/// Recognises copies among the articles and mends each from its siblings.
package func mend(_ articles: [LocatedArticle]) -> [MendedArticle] {
  let candidates = articles.map { CopyCandidate($0.article) }
  let verdicts = copyGroups(of: candidates)
  let repairs = repairs(of: candidates, verdicts: verdicts)
  return articles.indices.map { index in
    let article = articles[index].article
    let found = repairs[index]
    let mended = article.text.applying(found.map { ($0.range, $0.replacement) })
    let shown = found.map { repair in
      DossierRepair(
        bytes: article.text.captured(repair.range), from: article.text.string(repair.range),
        to: String(decoding: repair.replacement, as: UTF8.self), kind: repair.kind,
        donor: repair.donor.map { articles[$0.article].article.id })
    }
    return MendedArticle(
      located: articles[index], copy: verdicts[index],
      text: ArticleText(article: article.id, capture: article.capture, captured: article.text, mended: mended),
      paragraphs: moved(article.paragraphs, by: found), repairs: shown)
  }
}

extension CopyCandidate {
  /// An article as the copy step sees it.
  init(_ article: Article) {
    self.init(
      id: article.id, text: article.text.utf8, paragraphs: article.paragraphs, url: article.url,
      outlet: article.outlet?.value, published: article.published.iso, updated: article.updated?.iso)
  }
}

extension CopyCandidate {
  /// A mended article as the steps behind the mending see it.
  init(_ article: MendedArticle) {
    self.init(
      id: article.located.article.id, text: article.text.utf8, paragraphs: article.paragraphs,
      url: article.located.article.url, outlet: article.located.article.outlet?.value,
      published: article.located.article.published.iso, updated: article.located.article.updated?.iso)
  }
}

/// The paragraphs where they stand after the repairs: words added at a paragraph's end belong to it.
func moved(_ paragraphs: [Paragraph], by repairs: [Repair]) -> [Paragraph] {
  func shift(_ offset: Int, isEnd: Bool) -> Int {
    var moved = offset
    for repair in repairs {
      let isBefore = isEnd ? repair.range.end <= offset : repair.range.start < offset
      guard isBefore else { break }
      moved += repair.replacement.count - repair.range.count
    }
    return moved
  }
  return paragraphs.map { paragraph in
    let start = shift(paragraph.range.start, isEnd: false)
    return Paragraph(
      range: TextRange(start, max(start, shift(paragraph.range.end, isEnd: true))), role: paragraph.role)
  }
}
