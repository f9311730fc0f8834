import Facts
import Provenance

/// What the story has from one article, paragraph by paragraph.
struct ArticleNotes {
  /// One note in the margin.
  enum Note {
    case fact(Glyph, FactBlock)
    case passage(PassageBlock)
    case repair(DossierRepair)
  }

  /// The text with its marks.
  private(set) var text: ReaderText
  /// For each paragraph its notes: facts, passages, repairs.
  private(set) var ofPart: [[Note]]

  init(_ index: Int, of site: StorySite) {
    let article = site.page.directory.articles[index]
    let id = article.article.id
    let page = site.page
    text = ReaderText(article)
    ofPart = Array(repeating: [], count: text.parts.count)
    var marked: Set<ByteRange> = []
    if let title = article.article.title?.source { marked.insert(title) }
    for block in page.facts {
      var noted: Set<Int> = []
      for claim in block.claims where claim.article == index {
        let bytes = claim.claim.evidence.bytes
        if marked.insert(bytes).inserted { text.mark(bytes, as: .fact) }
        if let part = text.part(of: bytes), noted.insert(part).inserted {
          ofPart[part].append(.fact(claim.glyph, block))
        }
      }
    }
    for passage in page.passages {
      for evidence in passage.evidence where evidence.article == id {
        if marked.insert(evidence.bytes).inserted { text.mark(evidence.bytes, as: .passage) }
        if let part = text.part(of: evidence.bytes) { ofPart[part].append(.passage(passage)) }
      }
    }
    for repair in article.repairs {
      if marked.insert(repair.bytes).inserted { text.mark(repair) }
      if let part = text.part(of: repair.bytes) { ofPart[part].append(.repair(repair)) }
    }
    for evidence in ArticleNotes.others(in: page) where evidence.article == id {
      if marked.insert(evidence.bytes).inserted { text.mark(evidence.bytes, as: .other) }
    }
    text.sortMarks()
  }

  /// Everything else that the story's page links to.
  private static func others(in page: StoryPage) -> [Evidence] {
    let facts = page.story.facts
    return [page.story.headline].compactMap { $0 } + page.standing.map(\.evidence) + facts.timeline.flatMap(\.evidence)
      + facts.entities.compactMap(\.evidence.first) + facts.quotes.flatMap { $0.evidence + $0.variants.flatMap { $0 } }
  }
}
