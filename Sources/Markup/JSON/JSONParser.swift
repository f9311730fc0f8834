/// Reads JSON bytes into the nodes of a ``JSONDocument``.
struct JSONParser {
  private(set) var nodes: [JSONDocument.Node] = []
  private var at = 0
  private let lenient: Bool
  private static let depthLimit = 512

  init(lenient: Bool) { self.lenient = lenient }

  mutating func parse(_ text: UnsafeBufferPointer<UInt8>) -> JSONFailure? {
    nodes.reserveCapacity(16 + text.count / 32)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    skipSpace(text)
    do throws(JSONFailure) {
      try value(text, depth: 0)
      skipSpace(text)
      guard at == text.count else { throw failure("more text behind the value") }
    } catch {
      return error
    }
    return nil
  }

  private func failure(_ reason: String) -> JSONFailure { JSONFailure(offset: at, reason: reason) }

  @inline(__always)
  private mutating func skipSpace(_ text: UnsafeBufferPointer<UInt8>) {
    while at < text.count,
      text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x0D || text[at] == 0x09
    { at += 1 }
  }

  private mutating func value(_ text: UnsafeBufferPointer<UInt8>, depth: Int) throws(JSONFailure) {
    guard at < text.count else { throw failure("the text ends where a value should stand") }
    switch text[at] {
    case UInt8(ascii: "\""): try string(text)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < JSONParser.depthLimit else {
        throw failure("brackets nest deeper than \(JSONParser.depthLimit)")
      }
      try container(text, depth: depth)
    case UInt8(ascii: "t"): try word("true", .true, text)
    case UInt8(ascii: "f"): try word("false", .false, text)
    case UInt8(ascii: "n"): try word("null", .null, text)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number(text)
    default: throw failure("no value begins with this byte")
    }
  }

  private mutating func append(_ kind: JSONValue.Kind, from start: Int) {
    nodes.append(
      .init(kind: kind, start: Int32(start), end: Int32(at), next: Int32(nodes.count + 1)))
  }

  private mutating func container(_ text: UnsafeBufferPointer<UInt8>, depth: Int)
    throws(JSONFailure)
  {
    let isObject = text[at] == UInt8(ascii: "{")
    let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let index = nodes.count
    append(isObject ? .object : .array, from: at)
    at += 1
    skipSpace(text)
    if at < text.count, text[at] == close {
      at += 1
    } else {
      while true {
        if isObject {
          guard at < text.count, text[at] == UInt8(ascii: "\"") else {
            throw failure("a key should stand here")
          }
          try string(text)
          skipSpace(text)
          guard at < text.count, text[at] == UInt8(ascii: ":") else {
            throw failure("a colon should stand here")
          }
          at += 1
          skipSpace(text)
        }
        try value(text, depth: depth + 1)
        skipSpace(text)
        guard at < text.count else { throw failure("the text ends inside brackets") }
        if text[at] == close {
          at += 1
          break
        }
        guard text[at] == UInt8(ascii: ",") else {
          throw failure("a comma or a closing bracket should stand here")
        }
        at += 1
        skipSpace(text)
        if lenient, at < text.count, text[at] == close {
          at += 1
          break
        }
      }
    }
    nodes[index].end = Int32(at)
    nodes[index].next = Int32(nodes.count)
  }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) throws(JSONFailure) {
    let start = at
    at += 1
    while true {
      at = ByteScanner.endOfPlainString(text, from: at)
      guard at < text.count else { break }
      let byte = text[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        append(.string, from: start)
        return
      }
      if byte == UInt8(ascii: "\\") {
        at += 2
      } else if byte < 0x20, !lenient {
        throw failure("a control character stands in a string")
      } else {
        at += 1
      }
    }
    at = text.count
    throw failure("the text ends inside a string")
  }

  private mutating func word(
    _ word: StaticString, _ kind: JSONValue.Kind, _ text: UnsafeBufferPointer<UInt8>
  ) throws(JSONFailure) {
    let start = at
    let matches = word.withUTF8Buffer { text[at...].prefix($0.count).elementsEqual($0) }
    guard matches else { throw failure("no value begins with this byte") }
    at += word.utf8CodeUnitCount
    append(kind, from: start)
  }

  private mutating func number(_ text: UnsafeBufferPointer<UInt8>) throws(JSONFailure) {
    let start = at
    if text[at] == UInt8(ascii: "-") { at += 1 }
    if at < text.count, text[at] == UInt8(ascii: "0") { at += 1 } else { try digits(text) }
    if at < text.count, text[at] == UInt8(ascii: ".") {
      at += 1
      try digits(text)
    }
    if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < text.count, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-") { at += 1 }
      try digits(text)
    }
    append(.number, from: start)
  }

  private mutating func digits(_ text: UnsafeBufferPointer<UInt8>) throws(JSONFailure) {
    let start = at
    while at < text.count, (0x30...0x39).contains(text[at]) { at += 1 }
    guard at > start else { throw failure("a digit should stand here") }
  }
}
