import Dossiers
import Markup
import Provenance

/// The pages in JSON that is all at hand: a feed, a record, or an array of records; nil where it is no JSON.
func jsonPages(in bytes: [UInt8], of origin: PageOrigin) -> [PageOutcome]? {
  guard bytes.count <= longestJSON else { return nil }
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  // A feed may hold what strict JSON does not.
  if let feed = Feed(json: bytes) { return feedPages(feed, bytes, of: origin) }
  guard let document = try? JSONDocument(parsing: start == 0 ? bytes : Array(bytes[start...])) else { return nil }
  let root = document.root
  if root.kind == .array {
    let elements = root.elements
    guard elements.contains(where: { $0.kind == .object }) else {
      return [origin.skipped("json", "this JSON is no array of records: each must be an object with a text")]
    }
    let records = elements.prefix(mostRecords).enumerated().map { index, element in
      recordPage(element, Array(element.raw), of: origin.inside(index + 1, number: index + 1))
    }
    return records + origin.tooMany(max(0, elements.count - mostRecords), "records")
  }
  return [recordPage(root, bytes, of: origin)]
}

/// Of one array; in lines of their own there may be any number.
private let mostRecords = 100_000
/// In bytes: values cost sixteen bytes each, and the shortest take two.
private let longestJSON = 128 << 20

/// The page that a record is; `bytes` are its own, from its first to its last bracket or the line it stands in.
func recordPage(_ record: JSONValue, _ bytes: [UInt8], of origin: PageOrigin) -> PageOutcome {
  guard record.kind == .object else { return origin.skipped("record", "this is no record: a JSON object is needed") }
  var origin = origin
  if let id = record["id"], id.kind == .string || id.kind == .number {
    origin.name = id.string ?? String(decoding: id.raw, as: UTF8.self)
  }
  origin.url = record["url"]?.string ?? origin.url
  if record["text"] == nil, let body = record["body64"]?.utf8 {
    origin.mediaType = record["content_type"]?.string
    return origin.page(TransferCoding.base64.decoded(body[...]))
  }
  // Positions of a record are those of its own bytes.
  guard let own = try? JSONDocument(parsing: bytes), let article = ArticleRecord(own.root) else {
    return origin.skipped("record", "the record has neither text nor body64; give one with the article's text")
  }
  return .page(
    Page(
      capture: Capture(bytes, location: origin.location), name: origin.name, url: origin.url, record: article,
      path: origin.path))
}

/// Reads JSON records line by line; false where the first of several lines is no JSON object, and nothing is consumed then.
func readRecords(
  _ stream: ByteStream, of origin: PageOrigin, _ sink: (PageOutcome) throws -> Void
) rethrows -> Bool {
  guard let first = stream.firstLine(limit: RecordLimit.line).map(withoutMark), isRecord(first),
    stream.available > first.count + 4 || stream.fill(first.count + 5)
  else { return false }
  var number = 0
  var line = 0
  while let next = stream.line(limit: RecordLimit.line) {
    line += 1
    switch next {
    case .tooLong(let bytes):
      number += 1
      try sink(origin.inside(line, number: number).skipped("too-large", RecordLimit.message(bytes)))
    case .text(let whole):
      let bytes = line == 1 ? Array(withoutMark(whole[...])) : whole
      guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      number += 1
      let inner = origin.inside(line, number: number)
      switch parsed(bytes) {
      case .success(let record): try sink(recordPage(record, bytes, of: inner))
      case .failure(let failure):
        try sink(inner.skipped("json", "the line is no JSON: \(failure.reason) (byte \(failure.offset))"))
      }
    }
  }
  return true
}

/// Whether a line is an object, or was meant for one: a broken first record is no reason to take records for text.
private func isRecord(_ line: ArraySlice<UInt8>) -> Bool {
  guard line.first == UInt8(ascii: "{") else { return false }
  if let root = try? JSONDocument(parsing: Array(line)).root { return root.kind == .object }
  let end = line.last { $0 > 0x20 }
  return line.dropFirst().first { $0 > 0x20 } == UInt8(ascii: "\"") && end == UInt8(ascii: "}")
}

/// The line without the byte order mark that some programs set at the start of a file.
private func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
}

private func parsed(_ bytes: [UInt8]) -> Result<JSONValue, JSONFailure> {
  do throws(JSONFailure) { return .success(try JSONDocument(parsing: bytes).root) } catch { return .failure(error) }
}

/// What bounds a record.
package enum RecordLimit {
  /// A line longer than this is no record: 64 MiB.
  package static let line = 64 << 20

  /// Says that a line is longer.
  package static func message(_ bytes: Int) -> String {
    "the line has \(bytes) bytes, over \(line >> 20) MiB, and was passed over as a whole"
  }
}
