import Extraction
import Markup
import Provenance

/// One run over the bytes that the fuzzer hands over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = handed(start, count)
  guard let id = CaptureID(digest: [UInt8](repeating: 0, count: 32)) else { return 0 }
  let capture = Capture(id: id, bytes: bytes, location: "")
  for type in [nil, "text/html", "text/plain"] {
    check(article(ArticleID("a"), from: capture, mediaType: type), bytes)
  }
  guard case .feed(let feed) = ArticleList(bytes) else { return 0 }
  for index in feed.entries.indices.prefix(20) {
    check(article(ArticleID("a"), entry: index, of: feed, from: capture), bytes)
  }
  return 0
}

private func check(_ outcome: ExtractionOutcome, _ bytes: [UInt8]) {
  guard case .article(let article) = outcome else { return }
  must(article.text.captured(article.text.whole).end <= bytes.count, "text lies in the page")
  must(String(validating: article.text.utf8, as: UTF8.self) != nil, "text is UTF-8")
  for paragraph in article.paragraphs {
    must(article.text.whole.contains(paragraph.range), "paragraphs lie in the text")
  }
  for block in article.blocks { must(block.bytes.end <= bytes.count, "blocks lie in the page") }
  for stated in article.authors + [article.title, article.outlet].compactMap({ $0 }) {
    must((stated.source?.end ?? 0) <= bytes.count, "what is stated lies in the page")
  }
}
