import Markup
import Provenance

/// One run over the bytes that the fuzzer hands over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = handed(start, count)
  let charsets = Charset.allCases
  let declared = bytes.first.flatMap { $0 & 1 == 0 ? nil : charsets[Int($0 >> 1) % charsets.count].rawValue }
  let document = HTMLDocument(bytes, declaredCharset: declared)
  var text = MappedText()
  document.appendText(of: document.root, to: &text)
  must(text.captured(text.whole).end <= bytes.count, "text lies in the page")
  for node in document.all {
    must(document.captured(node).end <= bytes.count, "a node lies in the page")
    for attribute in document.attributes(of: node) { _ = document.value(of: attribute) }
    _ = document.doctype(node)
    for child in document.children(of: node) { must(document.parent(of: child) == node, "a child has its parent") }
  }
  return 0
}
