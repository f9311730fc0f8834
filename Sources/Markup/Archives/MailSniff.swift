public import Provenance

/// Tells mail by what it starts with, and where one message of many ends.
public enum MailSniff {
  /// Whether bytes start with the header of a message: only lines of fields up to an empty one, and among them those
  /// that every mail program writes.
  ///
  /// - Complexity: O(header), at most 64 KiB.
  public static func isMail(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let start = headerStart(buffer, from: 0)
      guard startsField(buffer, start), areFields(buffer, from: start), let header = WARCHeader(buffer, from: start)
      else { return false }
      let names = Set(header.fields.map { String(decoding: WARCRecord.lowered($0.name), as: UTF8.self) })
      if names.contains("mime-version"), names.contains("content-type") { return true }
      let own = names.intersection(["subject", "message-id", "received", "to"])
      return names.contains("from") && names.contains("date") && own.count >= 2
    }
  }

  /// The messages in a mailbox (RFC 4155): each starts with a line `From …` behind an empty one. One message alone is
  /// the whole.
  ///
  /// - Complexity: O(bytes).
  public static func messages(in bytes: [UInt8]) -> [ByteRange] {
    bytes.withUnsafeBufferPointer { buffer in
      guard startsMailbox(buffer, 0) else { return [ByteRange(0, buffer.count)] }
      var found: [ByteRange] = []
      var start = 0
      var line = 0
      var isEmptyBefore = false
      while line < buffer.count {
        var ignored: RunFlags = []
        let end = ByteScanner.run(buffer, from: line, to: buffer.count, until: 0x0A, &ignored)
        if line > start, startsMailbox(buffer, line), isEmptyBefore || isEnvelope(buffer, line..<end),
          startsField(buffer, end + 1)
        {
          found.append(ByteRange(start, line))
          start = line
        }
        isEmptyBefore = end == line || end == line + 1 && buffer[line] == 0x0D
        line = end + 1
      }
      found.append(ByteRange(start, buffer.count))
      return found
    }
  }

  /// Where the first field stands: behind empty lines and the line that starts a message in a mailbox.
  static func headerStart(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D { at += 1 }
    guard startsMailbox(bytes, at) else { return at }
    var ignored: RunFlags = []
    return min(bytes.count, ByteScanner.run(bytes, from: at, to: bytes.count, until: 0x0A, &ignored) + 1)
  }

  private static func startsMailbox(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at + 5 <= bytes.count && bytes[at..<(at + 5)].elementsEqual("From ".utf8)
  }

  /// Whether a line tells a sender and the moment of delivery, as "From a@b Sun Jul 11 10:00:00 2021" does: some programs
  /// set no empty line before it.
  private static func isEnvelope(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let words = bytes[line].prefix(200).split { $0 <= 0x20 }
    guard (6...9).contains(words.count) else { return false }
    let hasClock = words.contains { word in
      word.count(where: { $0 == 0x3A }) >= 1 && word.allSatisfy { $0 == 0x3A || $0 &- 0x30 < 10 }
    }
    return hasClock && words.contains { $0.count == 4 && $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// Whether a name and a colon stand at `start`.
  private static func startsField(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, at - start < 64, isNameByte(bytes[at]) { at += 1 }
    return at > start && at < bytes.count && bytes[at] == UInt8(ascii: ":")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || byte &- 48 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Whether every line up to the first empty one is a field or goes on with one.
  private static func areFields(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let limit = min(bytes.count, start + WARCRecord.longestHeader)
    var line = start
    while line < limit {
      var ignored: RunFlags = []
      let end = ByteScanner.run(bytes, from: line, to: limit, until: 0x0A, &ignored)
      if end == line || end == line + 1 && bytes[line] == 0x0D { return true }
      guard bytes[line] == 0x20 || bytes[line] == 0x09 || startsField(bytes, line) else { return false }
      line = end + 1
    }
    return false
  }
}
