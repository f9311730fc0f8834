public import Provenance

/// What a server answered, as the block of a `response` record holds it.
public struct HTTPResponse: Sendable {
  /// The status, 200 for a page.
  public var status: Int
  /// The fields of the header, in order.
  public var fields: [WARCRecord.Field]
  /// The bytes of the body in the archive. Where `isChunked` they are cut in chunks.
  public var body: ByteRange
  /// Whether the body is still in the chunks it was sent in.
  public var isChunked: Bool

  /// Reads the answer in `block` of `bytes`; nil where there is none.
  public init?(_ bytes: [UInt8], in block: ByteRange) {
    guard block.start >= 0, block.end <= bytes.count, block.count > 12 else { return nil }
    let read = bytes.withUnsafeBufferPointer { buffer -> (status: Int, header: WARCHeader)? in
      let inside = UnsafeBufferPointer(rebasing: buffer[..<block.end])
      guard inside[block.start..<block.start + 5].elementsEqual("HTTP/".utf8) else { return nil }
      let line = inside[block.start...].prefix(256)
      guard let lineEnd = line.firstIndex(of: 0x0A), let space = line.firstIndex(of: 0x20), space + 3 < lineEnd,
        let status = Int(String(decoding: inside[(space + 1)..<(space + 4)], as: UTF8.self)),
        let header = WARCHeader(inside, from: lineEnd + 1)
      else { return nil }
      return (status, header)
    }
    guard let read else { return nil }
    status = read.status
    fields = read.header.fields
    body = ByteRange(read.header.end, block.end)
    let transfer = WARCRecord.value("Transfer-Encoding", in: fields) ?? ""
    isChunked = WARCRecord.lowered(transfer) == Array("chunked".utf8)
  }

  /// The value of the first field `name`, in whatever case it is written.
  public func value(_ name: String) -> String? { WARCRecord.value(name, in: fields) }

  /// The charset that the Content-Type names.
  public var charset: String? {
    guard let type = value("Content-Type"),
      let label = MetaPrescan.charsetName(inContent: WARCRecord.lowered(type))
    else { return nil }
    return String(decoding: label, as: UTF8.self)
  }

  /// The codings that the body was sent in, in the order in which they were put on; in lower case.
  public var contentCodings: [String] {
    (value("Content-Encoding") ?? "").split(separator: ",").map {
      String(decoding: WARCRecord.lowered(String($0)).filter { $0 > 0x20 }, as: UTF8.self)
    }.filter { !$0.isEmpty && $0 != "identity" }
  }

  /// The body put together from its chunks, where it is in chunks; as it stands where it is not, whatever the header
  /// says: many archives keep the header of a body they have put together.
  public func bodyBytes(in bytes: [UInt8]) -> [UInt8] {
    let whole = bytes[body.range]
    guard isChunked else { return Array(whole) }
    var joined: [UInt8] = []
    var at = whole.startIndex
    while at < whole.endIndex {
      guard let lineEnd = whole[at...].prefix(64).firstIndex(of: 0x0A) else { return Array(whole) }
      let size = String(decoding: whole[at..<lineEnd].prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }, as: UTF8.self)
      guard let length = Int(size, radix: 16), length >= 0 else { return joined.isEmpty ? Array(whole) : joined }
      if length == 0 { break }
      let end = min(whole.endIndex, lineEnd + 1 + min(length, whole.count))
      joined.append(contentsOf: whole[(lineEnd + 1)..<end])
      at = end
      while at < whole.endIndex, whole[at] == 0x0D || whole[at] == 0x0A { at += 1 }
    }
    return joined
  }
}
