/// The ways in which mail writes bytes as printable letters (RFC 2045, 6).
public enum TransferCoding: Sendable, Hashable {
  /// The bytes stand as they are.
  case none
  /// `=E9` for a byte, `=` at the end of a line that goes on.
  case quotedPrintable
  /// Four letters for three bytes.
  case base64

  /// The coding that a `Content-Transfer-Encoding` names; what is unknown is none.
  public init(named name: String?) {
    switch WARCRecord.lowered(name ?? "").filter({ $0 > 0x20 }) {
    case Array("quoted-printable".utf8): self = .quotedPrintable
    case Array("base64".utf8): self = .base64
    default: self = .none
    }
  }

  /// The bytes that `coded` stands for. What fits the coding nowhere is passed over in base64 and kept in
  /// quoted-printable, as mail programs do.
  ///
  /// - Complexity: O(bytes).
  public func decoded(_ coded: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .none: Array(coded)
    case .quotedPrintable: coded.withUnsafeBufferPointer { quotedPrintableBytes($0, isHeader: false) }
    case .base64: coded.withUnsafeBufferPointer { base64Bytes($0) }
    }
  }
}

/// The bytes behind quoted-printable text.
///
/// - Parameter isHeader: whether `_` is a space, as in the words of a header.
func quotedPrintableBytes(_ coded: UnsafeBufferPointer<UInt8>, isHeader: Bool) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(coded.count)
  var at = 0
  while at < coded.count {
    let byte = coded[at]
    at += 1
    if byte == UInt8(ascii: "_"), isHeader {
      bytes.append(0x20)
    } else if byte != UInt8(ascii: "=") {
      bytes.append(byte)
    } else if at + 1 < coded.count, let high = hexDigit(coded[at]), let low = hexDigit(coded[at + 1]) {
      bytes.append(high << 4 | low)
      at += 2
    } else {
      // A soft line break; white space that a gateway has set before it belongs to it.
      var end = at
      while end < coded.count, coded[end] == 0x20 || coded[end] == 0x09 { end += 1 }
      if end < coded.count, coded[end] == 0x0D { end += 1 }
      if end < coded.count, coded[end] == 0x0A {
        at = end + 1
      } else if end == coded.count {
        at = end
      } else {
        bytes.append(byte)
      }
    }
  }
  return bytes
}

/// The bytes behind base64 text; line breaks and what is no digit are passed over, `=` ends it.
func base64Bytes(_ coded: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(coded.count / 4 * 3 + 3)
  var bits: UInt32 = 0
  var digits = 0
  for byte in coded {
    let value: UInt32
    switch byte {
    case 0x41...0x5A: value = UInt32(byte &- 0x41)
    case 0x61...0x7A: value = UInt32(byte &- 0x61 &+ 26)
    case 0x30...0x39: value = UInt32(byte &- 0x30 &+ 52)
    case 0x2B, 0x2D: value = 62
    case 0x2F, 0x5F: value = 63
    case 0x3D:
      // Some writers pad each piece they put together.
      appendRest(bits, digits, to: &bytes)
      (bits, digits) = (0, 0)
      continue
    default: continue
    }
    bits = bits &<< 6 | value
    digits &+= 1
    if digits == 4 {
      bytes.append(UInt8(truncatingIfNeeded: bits &>> 16))
      bytes.append(UInt8(truncatingIfNeeded: bits &>> 8))
      bytes.append(UInt8(truncatingIfNeeded: bits))
      (bits, digits) = (0, 0)
    }
  }
  appendRest(bits, digits, to: &bytes)
  return bytes
}

private func appendRest(_ bits: UInt32, _ digits: Int, to bytes: inout [UInt8]) {
  if digits == 2 { bytes.append(UInt8(truncatingIfNeeded: bits &>> 4)) }
  if digits == 3 {
    bytes.append(UInt8(truncatingIfNeeded: bits &>> 10))
    bytes.append(UInt8(truncatingIfNeeded: bits &>> 2))
  }
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte &- 0x30
  case 0x41...0x46: byte &- 0x41 &+ 10
  case 0x61...0x66: byte &- 0x61 &+ 10
  default: nil
  }
}
