import Markup
import Provenance

/// One run over the bytes that the fuzzer hands over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = handed(start, count)
  _ = startsArticleList(bytes)
  guard case .feed(let feed) = ArticleList(bytes) else { return 0 }
  for entry in feed.entries {
    must(entry.captured.end <= bytes.count, "an entry lies in the feed")
    for body in [entry.title, entry.summary, entry.content].compactMap({ $0 }) {
      must(body.text.captured(body.text.whole).end <= bytes.count, "text lies in the feed")
      let inner = HTMLDocument(body.text, isFragment: true)
      var text = MappedText()
      inner.appendText(of: inner.root, to: &text)
      must(text.captured(text.whole).end <= bytes.count, "text of markup lies in the feed")
    }
  }
  return 0
}
