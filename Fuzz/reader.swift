import Provenance
import Reading

/// One run over the bytes that the fuzzer hands over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = handed(start, count)
  let whole = TextRange(0, text.count)
  let paragraphs = text.isEmpty ? [] : [Paragraph(range: whole, role: .body)]
  let read = reading(of: text, paragraphs: paragraphs, published: CivilDate(year: 2015, month: 11, day: 16))
  let ranges = read.names.map(\.range) + read.times.map(\.range) + read.amounts.map(\.range)
  for range in ranges { must(whole.contains(range), "readings lie in the text") }
  for quotation in read.quotations {
    for range in quotation.content { must(whole.contains(range), "content lies in the text") }
  }
  return 0
}
