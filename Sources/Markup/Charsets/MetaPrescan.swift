/// Looks for a charset in the `meta` elements at the start of a page, as the WHATWG standard has it (13.2.3.2,
/// "prescan a byte stream to determine its encoding").
struct MetaPrescan {
  /// How far it looks, as the standard recommends.
  static let reach = 1024

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at = 0

  /// How far it looks where nothing else tells the charset: the standard goes on to the end of the head.
  static let longReach = 1 << 18

  /// The charset that a `meta` within reach names, or else the XML declaration that the page starts with.
  static func charset(in bytes: UnsafeBufferPointer<UInt8>, reach: Int = MetaPrescan.reach) -> Charset? {
    var scan = MetaPrescan(bytes, reach: reach)
    let declared = scan.declaredInXML()
    return scan.charset() ?? declared
  }

  private mutating func declaredInXML() -> Charset? {
    guard starts(with: "<?xml") else { return nil }
    at += 5
    defer { at = 0 }
    while let (name, value) = attribute() {
      if name == Array("encoding".utf8) {
        let charset = Charset(label: value)
        return charset == .utf16LE || charset == .utf16BE ? .utf8 : charset
      }
    }
    return nil
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, reach: Int) {
    self.bytes = bytes
    end = min(bytes.count, reach)
  }

  private mutating func charset() -> Charset? {
    while at < end {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      if starts(with: "<!--") {
        at += 2
        while at < end, !(bytes[at] == 0x3E && bytes[at - 1] == 0x2D && bytes[at - 2] == 0x2D) {
          at += 1
        }
      } else if starts(with: "<meta"), at + 5 < end, isSpaceOrSlash(bytes[at + 5]) {
        at += 5
        if let found = meta() { return found }
        continue
      } else if at + 1 < end,
        isLetter(bytes[at + 1]) || bytes[at + 1] == 0x2F && at + 2 < end && isLetter(bytes[at + 2])
      {
        while at < end, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
        while attribute() != nil {}
        continue
      } else if at + 1 < end,
        bytes[at + 1] == 0x21 || bytes[at + 1] == 0x2F || bytes[at + 1] == 0x3F
      {
        while at < end, bytes[at] != 0x3E { at += 1 }
      }
      at += 1
    }
    return nil
  }

  private mutating func meta() -> Charset? {
    var seen: [[UInt8]] = []
    var isPragma = false
    var needsPragma: Bool?
    var label: Charset?
    while let (name, value) = attribute() {
      guard !seen.contains(name) else { continue }
      // Only three names matter; what else is in the tag need not be remembered.
      switch String(decoding: name, as: UTF8.self) {
      case "http-equiv": if value == Array("content-type".utf8) { isPragma = true }
      case "content":
        if label == nil, needsPragma == nil, let name = MetaPrescan.charsetName(inContent: value) {
          label = Charset(label: name)
          if label != nil { needsPragma = true }
        }
      case "charset":
        label = Charset(label: value)
        needsPragma = false
      default: continue
      }
      seen.append(name)
    }
    guard let needsPragma, let label, !needsPragma || isPragma else { return nil }
    switch label {
    case .utf16LE, .utf16BE: return .utf8
    case .userDefined: return .windows1252
    default: return label
    }
  }

  /// The charset in the `content` of a `meta` pragma (2.3.5, "extracting a character encoding from a meta element").
  static func charsetName(inContent value: [UInt8]) -> ArraySlice<UInt8>? {
    let word = Array("charset".utf8)
    var at = 0
    while at + word.count <= value.count {
      guard value[at..<at + word.count].elementsEqual(word) else {
        at += 1
        continue
      }
      at += word.count
      while at < value.count, value[at] <= 0x20 { at += 1 }
      guard at < value.count, value[at] == UInt8(ascii: "=") else { continue }
      at += 1
      while at < value.count, value[at] <= 0x20 { at += 1 }
      guard at < value.count else { return nil }
      if value[at] == 0x22 || value[at] == 0x27 {
        guard let close = value[(at + 1)...].firstIndex(of: value[at]) else { return nil }
        return value[(at + 1)..<close]
      }
      let end = value[at...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ";") } ?? value.count
      return value[at..<end]
    }
    return nil
  }

  /// The next attribute of the tag, in lower case; nil where the tag or the reach ends.
  private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
    while at < end, isSpaceOrSlash(bytes[at]) { at += 1 }
    guard at < end, bytes[at] != 0x3E else { return nil }
    var name: [UInt8] = []
    while at < end, !(bytes[at] == UInt8(ascii: "=") && !name.isEmpty), !isSpaceOrSlash(bytes[at]),
      bytes[at] != 0x3E
    {
      name.append(lower(bytes[at]))
      at += 1
    }
    while at < end, bytes[at] <= 0x20 { at += 1 }
    guard at < end else { return nil }
    guard bytes[at] == UInt8(ascii: "=") else { return (name, []) }
    at += 1
    while at < end, bytes[at] <= 0x20 { at += 1 }
    guard at < end else { return nil }
    var value: [UInt8] = []
    if bytes[at] == 0x22 || bytes[at] == 0x27 {
      let quote = bytes[at]
      at += 1
      while at < end, bytes[at] != quote {
        value.append(lower(bytes[at]))
        at += 1
      }
      guard at < end else { return nil }
      at += 1
      return (name, value)
    }
    while at < end, bytes[at] > 0x20, bytes[at] != 0x3E {
      value.append(lower(bytes[at]))
      at += 1
    }
    return at < end ? (name, value) : nil
  }

  private func starts(with text: StaticString) -> Bool {
    guard at + text.utf8CodeUnitCount <= end else { return false }
    for index in 0..<text.utf8CodeUnitCount where lower(bytes[at + index]) != text.utf8Start[index] { return false }
    return true
  }

  private func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 32 : byte }
  private func isLetter(_ byte: UInt8) -> Bool { byte | 32 &- 97 < 26 }
  private func isSpaceOrSlash(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2F || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }
}
