public import Provenance

/// A message as mail programs and browsers save it: e-mail (RFC 5322) and web pages in one file (MHTML, RFC 2557).
public struct MailMessage: Sendable {
  /// One part that is not made of further parts.
  public struct Part: Sendable {
    /// The lines of its own header; of a message in one piece, those of the message.
    public var fields: [WARCRecord.Field]
    /// Its bytes in the message, still in their transfer coding.
    public var body: ByteRange

    /// The value of the first field `name`.
    public func value(_ name: String) -> String? { WARCRecord.value(name, in: fields) }
    /// Its `Content-Type` without parameters, in lower case; `text/plain` where it has none.
    public var mediaType: String { HeaderValue(value("Content-Type") ?? "text/plain").text }
    /// Whether it says that it is a file sent along.
    public var isAttachment: Bool { HeaderValue(value("Content-Disposition") ?? "").text == "attachment" }
    /// Whether it is text for people: HTML or plain.
    public var isPage: Bool { isHTML || mediaType == "text/plain" }
    /// Whether it is HTML.
    public var isHTML: Bool { mediaType == "text/html" || mediaType == "application/xhtml+xml" }
    /// Where the page was saved from.
    public var location: String? { value("Content-Location") }
    /// Its bytes out of the transfer coding.
    public func content(in bytes: [UInt8]) -> [UInt8] {
      TransferCoding(named: value("Content-Transfer-Encoding")).decoded(bytes[body.range])
    }
  }

  /// The lines of the message's header, in order.
  public var fields: [WARCRecord.Field]
  /// The parts, in order; parts within parts stand among them.
  public var parts: [Part]

  /// Parts within one another are read down to this depth.
  private static let depth = 8
  /// No more parts than this are read.
  private static let mostParts = 10_000

  /// Reads the message in `range` of `bytes`; nil where no header starts there.
  ///
  /// - Complexity: O(bytes × depth of its parts), which is bounded.
  public init?(_ bytes: [UInt8], in range: ByteRange? = nil) {
    let range = range ?? ByteRange(0, bytes.count)
    guard range.end <= bytes.count else { return nil }
    var parts: [Part] = []
    let fields = bytes.withUnsafeBufferPointer { buffer -> [WARCRecord.Field]? in
      let inside = UnsafeBufferPointer(rebasing: buffer[..<range.end])
      guard let header = WARCHeader(inside, from: MailSniff.headerStart(inside, from: range.start)),
        !header.fields.isEmpty
      else { return nil }
      MailMessage.read(inside, header, to: range.end, depth: 0, &parts)
      return header.fields
    }
    guard let fields else { return nil }
    self.fields = fields
    self.parts = parts
  }

  /// The value of the first field `name`.
  public func value(_ name: String) -> String? { WARCRecord.value(name, in: fields) }
  /// What it is about, decoded.
  public var subject: String? { value("Subject").map(decodedHeader) }
  /// The page: the first part that is HTML and no attachment, else the first that is plain text.
  public var page: Part? {
    let pages = parts.lazy.filter { !$0.isAttachment }
    return pages.first(where: \.isHTML) ?? pages.first(where: \.isPage)
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ header: WARCHeader, to end: Int, depth: Int, _ parts: inout [Part]
  ) {
    guard parts.count < mostParts else { return }
    let type = HeaderValue(WARCRecord.value("Content-Type", in: header.fields) ?? "text/plain")
    if type.text.hasPrefix("multipart/"), let boundary = type.parameter("boundary"), !boundary.isEmpty,
      depth < self.depth
    {
      forEachPiece(bytes, ByteRange(header.end, end), boundary: Array(boundary.utf8)) { piece in
        // A part may have no header at all: then an empty line comes first.
        let inside = UnsafeBufferPointer(rebasing: bytes[..<piece.end])
        guard let own = WARCHeader(inside, from: piece.start) else { return }
        read(bytes, own, to: piece.end, depth: depth + 1, &parts)
      }
    } else if type.text == "message/rfc822", depth < self.depth {
      let inside = UnsafeBufferPointer(rebasing: bytes[..<end])
      guard let own = WARCHeader(inside, from: header.end) else { return }
      read(bytes, own, to: end, depth: depth + 1, &parts)
    } else {
      parts.append(Part(fields: header.fields, body: ByteRange(min(header.end, end), end)))
    }
  }

  /// Calls `body` with what stands between the lines that start with `--boundary`; the last piece may lack its end.
  private static func forEachPiece(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ByteRange, boundary: [UInt8], _ body: (ByteRange) -> Void
  ) {
    var start: Int?
    var line = range.start
    while line < range.end {
      var ignored: RunFlags = []
      let lineEnd = ByteScanner.run(bytes, from: line, to: range.end, until: 0x0A, &ignored)
      if isDelimiter(bytes, line, lineEnd, boundary) {
        if let start {
          // The line break before the delimiter belongs to it.
          var end = max(start, line - 1)
          if end > start, bytes[end - 1] == 0x0D { end -= 1 }
          body(ByteRange(start, end))
        }
        let after = line + 2 + boundary.count
        let isLast = after + 1 < lineEnd && bytes[after] == UInt8(ascii: "-") && bytes[after + 1] == UInt8(ascii: "-")
        if isLast { return }
        start = min(lineEnd + 1, range.end)
      }
      line = lineEnd + 1
    }
    if let start { body(ByteRange(start, range.end)) }
  }

  private static func isDelimiter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ boundary: [UInt8]
  ) -> Bool {
    guard end - start >= boundary.count + 2, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: "-")
    else { return false }
    let after = start + 2 + boundary.count
    guard bytes[(start + 2)..<after].elementsEqual(boundary) else { return false }
    // One boundary may start with another.
    return after == end || bytes[after] <= 0x20 || bytes[after..<end].starts(with: "--".utf8)
  }
}
