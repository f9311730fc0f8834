import Markup
import Provenance

/// One run over the bytes that the fuzzer hands over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = handed(start, count)
  var at = 0
  while case .record(let record) = WARCRecord.read(bytes, at: at) {
    must(record.end > at && record.end <= bytes.count && record.block.end <= record.end, "a record lies in the archive")
    _ = (record.type, record.target)
    if let answer = HTTPResponse(bytes, in: record.block) {
      must(answer.bodyBytes(in: bytes).count <= bytes.count, "a body is no longer than the archive")
      _ = (answer.contentCodings, answer.charset)
    }
    at = record.end
  }
  _ = WARCRecord.announced(bytes, at: at)
  if let answer = HTTPResponse(bytes, in: ByteRange(0, bytes.count)) { _ = answer.bodyBytes(in: bytes) }
  return 0
}
