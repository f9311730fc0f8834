import Markup
import Provenance

/// One run over the bytes that the fuzzer hands over.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = handed(start, count)
  _ = MailSniff.isMail(bytes)
  _ = decodedHeader(String(decoding: bytes, as: UTF8.self))
  let ranges = MailSniff.messages(in: bytes)
  must(ranges.reduce(0) { $0 + $1.count } == bytes.count, "messages leave nothing out")
  for range in ranges {
    guard let message = MailMessage(bytes, in: range) else { continue }
    _ = (message.subject, message.page)
    for part in message.parts {
      must(range.contains(part.body), "a part lies in its message")
      must(part.content(in: bytes).count <= part.body.count, "decoded is no longer than coded")
    }
  }
  return 0
}
