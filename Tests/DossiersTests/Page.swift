import Copies
import Dossiers
import Extraction
import Provenance
import Testing

@testable import Facts

/// One page of the fiction that the tests render: words are found in it, never counted by hand.
struct Page {
  let id: ArticleID
  let bytes: [UInt8]
  let dossier: DossierArticle

  /// - Parameters:
  ///   - lines: the lines of the page; those in `cut` are frame, the one that is `title` is the headline.
  ///   - mends: words that stand there, and what they are read as.
  init(
    _ name: String, digest: UInt8, outlet: String?, title: String?, published: PublicationDate = .unknown,
    lines: [String],
    cut: [String: CutReason] = [:], mends: [(from: String, to: String, kind: Repair.Kind)] = [], donor: String? = nil,
    copy: CopyVerdict
  ) throws {
    id = ArticleID(name)
    bytes = Array(lines.joined(separator: "\n\n").utf8)
    var blocks: [Block] = []
    var captured = MappedText()
    var paragraphs: [Paragraph] = []
    var at = 0
    var titleBytes: ByteRange?
    for line in lines {
      let range = ByteRange(at, at + line.utf8.count)
      at = range.end + 2
      if line == title, titleBytes == nil {
        titleBytes = range
        blocks.append(Block(bytes: range, cut: .title))
        continue
      }
      blocks.append(Block(bytes: range, cut: cut[line]))
      guard cut[line] == nil else { continue }
      if captured.count > 0 { captured.append("\n\n".utf8, standingFor: ByteRange(range.start, range.start)) }
      let start = captured.count
      captured.appendVerbatim(bytes[range.range], at: range.start)
      paragraphs.append(
        Paragraph(range: TextRange(start, captured.count), role: line.utf8.count < 16 ? .heading : .body))
    }
    let edits = mends.compactMap { mend in
      find(mend.from, in: captured.utf8).map { (range: $0, replacement: Array(mend.to.utf8)) }
    }
    let capture = try #require(CaptureID(digest: [UInt8](repeating: digest, count: 32)))
    let article = Article(
      id: id, capture: capture, url: nil, outlet: outlet.map { Stated($0, source: nil) },
      title: title.map { Stated($0, source: titleBytes) }, authors: [], published: published, updated: nil,
      language: "en", text: captured, paragraphs: paragraphs, blocks: blocks)
    let repairs = mends.compactMap { mend in
      find(mend.from, in: captured.utf8).map {
        DossierRepair(
          bytes: captured.captured($0), from: mend.from, to: mend.to, kind: mend.kind,
          donor: donor.map { ArticleID($0) })
      }
    }
    dossier = DossierArticle(
      article: article, location: "pages/" + name,
      text: ArticleText(article: id, capture: capture, captured: captured, mended: captured.applying(edits)),
      copy: copy, repairs: repairs, captured: bytes)
  }

  /// The words as evidence.
  func evidence(_ words: String) -> Evidence {
    dossier.text.evidence(find(words, in: dossier.text.mended.utf8) ?? TextRange(0, 0))
  }

  /// The headline as evidence.
  var headline: Evidence? {
    dossier.article.title.flatMap { title in
      title.source.map {
        Evidence(article: id, capture: dossier.article.capture, bytes: $0, text: title.value, repaired: nil)
      }
    }
  }

  /// What a sentence says of one question.
  func claim(
    _ id: String, _ sentence: String, _ display: String, _ bounds: Bounds?, source: String? = nil, via: [String] = [],
    hedge: String? = nil, asOf: String? = nil, origin: String, relation: Relation? = nil
  ) -> Claim {
    Claim(
      id: id, evidence: evidence(sentence),
      value: StatedValue(bounds: bounds, display: display, bytes: evidence(display).bytes),
      attribution: Attribution(
        source: source, named: source != nil, kind: source == nil ? .narration : .official, via: via,
        hand: source == nil ? .unattributed : .second),
      hedge: hedge, asOf: asOf, origin: origin, originKnown: source != nil, relation: relation)
  }
}

/// Where `words` stand in `text`.
func find(_ words: String, in text: [UInt8]) -> TextRange? {
  let wanted = Array(words.utf8)
  guard !wanted.isEmpty, wanted.count <= text.count else { return nil }
  for start in 0...(text.count - wanted.count) where text[start..<start + wanted.count].elementsEqual(wanted) {
    return TextRange(start, start + wanted.count)
  }
  return nil
}
