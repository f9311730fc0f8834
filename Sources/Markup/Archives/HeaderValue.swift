/// The value of a header field with its parameters: `text/html; charset="utf-8"`.
struct HeaderValue {
  /// What stands before the parameters, in lower case.
  let text: String
  private var parameters: [(name: String, value: String)] = []

  init(_ value: String) {
    var parts: [[UInt8]] = [[]]
    var isQuoted = false
    var isEscaped = false
    for byte in value.utf8 {
      if isEscaped {
        parts[parts.count - 1].append(byte)
        isEscaped = false
      } else if isQuoted, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: ";"), !isQuoted {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    text = String(decoding: WARCRecord.lowered(HeaderValue.trimmed(parts[0])), as: UTF8.self)
    for part in parts.dropFirst().prefix(32) {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      parameters.append(
        (
          String(decoding: WARCRecord.lowered(HeaderValue.trimmed(part[..<equals])), as: UTF8.self),
          HeaderValue.trimmed(part[(equals + 1)...])
        ))
    }
  }

  /// The value of the parameter `name`, given in lower case.
  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
