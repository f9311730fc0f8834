public import Provenance

/// One record of a web archive (WARC 1.0 and 1.1, ISO 28500), in bytes that are not compressed.
///
///     var at = 0
///     while case .record(let record) = WARCRecord.read(bytes, at: at) {
///       at = record.end
///     }
public struct WARCRecord: Sendable {
  /// A line of a header.
  public struct Field: Sendable, Hashable {
    /// The name as written.
    public var name: String
    /// The value without the white space around it.
    public var value: String
  }

  /// What stands at a place of an archive.
  public enum Outcome: Sendable {
    /// A record.
    case record(WARCRecord)
    /// The start of one that reaches beyond the bytes given; at least that many from its start are needed, where known.
    case incomplete(needed: Int?)
    /// Nothing more.
    case end
  }

  /// The fields of the record's header, in order.
  public var fields: [Field]
  /// The bytes of the whole record, header included.
  public var captured: ByteRange
  /// The bytes inside it.
  public var block: ByteRange
  /// Where the next record starts.
  public var end: Int

  /// The value of the first field `name`, in whatever case it is written.
  public func value(_ name: String) -> String? { WARCRecord.value(name, in: fields) }

  /// What it is: `response`, `request`, `warcinfo`, `metadata`, `conversion`, `resource`, `revisit`.
  public var type: String { value("WARC-Type") ?? "" }
  /// The address it was captured from, without the angle brackets that some write around it.
  public var target: String? {
    guard let target = value("WARC-Target-URI") else { return nil }
    return target.hasPrefix("<") && target.hasSuffix(">") ? String(target.dropFirst().dropLast()) : target
  }
  /// When it was captured, ISO 8601.
  public var date: String? { value("WARC-Date") }

  /// The longest header of a record or of HTTP that is read; real ones stay below 8 KB.
  static let longestHeader = 1 << 16

  static func value(_ name: String, in fields: [Field]) -> String? {
    let wanted = lowered(name)
    return fields.first { lowered($0.name) == wanted }?.value
  }

  static func lowered(_ name: String) -> [UInt8] { name.utf8.map { $0 &- 65 < 26 ? $0 | 32 : $0 } }

  /// Reads the record at `start`; bytes that are no record are passed over up to the next that is.
  ///
  /// - Complexity: O(header), and what is passed over.
  public static func read(_ bytes: [UInt8], at start: Int) -> Outcome {
    switch announced(bytes, at: start) {
    case .record(var record):
      guard record.block.end <= bytes.count else {
        return .incomplete(needed: record.block.end - record.captured.start)
      }
      for byte: UInt8 in [0x0D, 0x0A, 0x0D, 0x0A] where record.end < bytes.count && bytes[record.end] == byte {
        record.end += 1
      }
      return .record(record)
    case let other: return other
    }
  }

  /// The record that starts at `start` or behind it as its header announces it: its block may reach beyond the bytes.
  ///
  /// - Complexity: O(header), and what is passed over.
  public static func announced(_ bytes: [UInt8], at start: Int) -> Outcome {
    bytes.withUnsafeBufferPointer { buffer in
      var at = max(0, start)
      while let found = nextVersion(buffer, from: at) {
        let header: WARCHeader
        do throws(WARCHeader.Fault) {
          header = try WARCHeader(lines: buffer, from: found.end)
        } catch {
          if case .unfinished = error, buffer.count - found.start < longestHeader { return .incomplete(needed: nil) }
          at = if case .malformed(let place) = error { place } else { found.end }
          continue
        }
        guard let length = value("Content-Length", in: header.fields).flatMap({ Int($0) }), length >= 0,
          length <= Int.max / 2
        else {
          at = found.end
          continue
        }
        let end = header.end + length
        return .record(
          WARCRecord(
            fields: header.fields, captured: ByteRange(found.start, end), block: ByteRange(header.end, end), end: end))
      }
      return .end
    }
  }

  /// The next line that says `WARC/…`.
  private static func nextVersion(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (start: Int, end: Int)? {
    let mark: StaticString = "WARC/"
    var at = start
    var ignored: RunFlags = []
    while true {
      at = ByteScanner.run(bytes, from: at, to: bytes.count, until: UInt8(ascii: "W"), &ignored)
      guard at + 5 <= bytes.count else { return nil }
      let isMark = (0..<5).allSatisfy { bytes[at + $0] == mark.utf8Start[$0] }
      if isMark, at == 0 || at == start || bytes[at - 1] == 0x0A {
        let end = ByteScanner.run(bytes, from: at, to: bytes.count, until: 0x0A, &ignored)
        return (at, min(bytes.count, end + 1))
      }
      at += 1
    }
  }
}

/// The lines up to an empty one, as mail, HTTP and WARC write them.
struct WARCHeader {
  var fields: [WARCRecord.Field] = []
  /// The place after the empty line.
  var end: Int

  /// Why there is no header.
  enum Fault: Error {
    /// No empty line ends it within bounds.
    case unfinished
    /// Another record starts in it, at this place.
    case malformed(Int)
  }

  /// Reads from the first field on; nil where there is no header.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    do throws(Fault) { self = try WARCHeader(lines: bytes, from: start) } catch { return nil }
  }

  /// Reads from the first field on.
  init(lines bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(Fault) {
    end = start
    let limit = min(bytes.count, start + WARCRecord.longestHeader)
    while end < limit {
      var ignored: RunFlags = []
      let lineEnd = ByteScanner.run(bytes, from: end, to: limit, until: 0x0A, &ignored)
      guard lineEnd < limit else { throw .unfinished }
      var line = bytes[end..<lineEnd]
      if line.last == 0x0D { line = line.dropLast() }
      if line.starts(with: "WARC/".utf8) { throw .malformed(end) }
      end = lineEnd + 1
      if line.isEmpty { return }
      if line.first == 0x20 || line.first == 0x09, let last = fields.indices.last {
        // A line that starts with white space goes on with the one before.
        fields[last].value += " " + WARCHeader.string(line[...])
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        fields.append(
          WARCRecord.Field(
            name: WARCHeader.string(line[..<colon]), value: WARCHeader.string(line[(colon + 1)...])))
      }
    }
    throw .unfinished
  }

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes = bytes.dropFirst() }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
