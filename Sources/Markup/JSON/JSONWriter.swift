/// Writes compact JSON: keys in the order in which they are given, numbers as short as they read back exactly.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.string("id", "a")
///   json.array("bytes") { $0.number(3); $0.number(9) }
/// }
/// ```
public struct JSONWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []
  /// Whether the next value must be set off from the one before it by a comma.
  private var needsComma = false

  /// Nothing written.
  public init() {}

  /// Writes an object; `body` writes its members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
  /// Writes an array; `body` writes its elements.
  public mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }
  /// Writes a member that is an object.
  public mutating func object(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    write(key: key)
    object(body)
  }
  /// Writes a member that is an array.
  public mutating func array(_ key: StaticString, _ body: (inout JSONWriter) -> Void) {
    write(key: key)
    array(body)
  }

  /// Writes a member that is a string, or null.
  public mutating func string(_ key: StaticString, _ value: String?) {
    write(key: key)
    if let value { string(value) } else { null() }
  }
  /// Writes a member that is a string given as UTF-8.
  public mutating func string(_ key: StaticString, utf8: some Collection<UInt8>) {
    write(key: key)
    string(utf8: utf8)
  }
  /// Writes a member that is a whole number, or null.
  public mutating func number(_ key: StaticString, _ value: Int?) {
    write(key: key)
    if let value { number(value) } else { null() }
  }
  /// Writes a member that is a number, or null where it is nil or not finite.
  public mutating func number(_ key: StaticString, _ value: Double?) {
    write(key: key)
    if let value { number(value) } else { null() }
  }
  /// Writes a member that is true or false.
  public mutating func boolean(_ key: StaticString, _ value: Bool) {
    write(key: key)
    boolean(value)
  }
  /// Writes a member whose value is JSON already.
  public mutating func raw(_ key: StaticString, _ json: some Collection<UInt8>) {
    write(key: key)
    raw(json)
  }

  /// Writes a string.
  public mutating func string(_ value: String) { string(utf8: value.utf8) }

  /// Writes a string given as UTF-8; control characters, quotes and backslashes are escaped, the rest stands as it is.
  public mutating func string(utf8: some Collection<UInt8>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    let done: Void? = utf8.withContiguousStorageIfAvailable { escape($0) }
    if done == nil { Array(utf8).withUnsafeBufferPointer { escape($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) { raw(String(value).utf8) }
  /// Writes a number: whole where it is whole, null where it is not finite.
  public mutating func number(_ value: Double) {
    if abs(value) < 9e15, Double(Int(value)) == value {
      number(Int(value))
    } else if value.isFinite {
      raw("\(value)".utf8)
    } else {
      null()
    }
  }
  /// Writes true or false.
  public mutating func boolean(_ value: Bool) { raw((value ? "true" : "false").utf8) }
  /// Writes null.
  public mutating func null() { raw("null".utf8) }
  /// Writes a value that is JSON already.
  public mutating func raw(_ json: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func write(key: StaticString) {
    key.withUTF8Buffer { string(utf8: $0) }
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var from = 0
    for (index, byte) in text.enumerated()
    where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      bytes.append(contentsOf: text[from..<index])
      from = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: [
          UInt8(ascii: "u"), 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)],
        ])
      }
    }
    bytes.append(contentsOf: text[from...])
  }
}
