import Markup
import Provenance

/// One run over the bytes that the fuzzer hands over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = handed(start, count)
  _ = Feed(json: bytes)
  for lenient in [false, true] {
    guard let document = try? JSONDocument(parsing: bytes, lenient: lenient) else { continue }
    var values = [document.root]
    while let value = values.popLast() {
      must(value.source.end <= bytes.count, "a value lies in the text")
      _ = (value.number, value["text"])
      if let text = value.mapped { must(text.captured(text.whole).end <= bytes.count, "a string lies in the text") }
      values += value.elements + value.members.map(\.value)
    }
  }
  return 0
}
