/// The bytes that `text` stands for in base64 (RFC 4648), padding needed; nil where it is none.
///
/// - Complexity: O(bytes), four characters a step.
func base64Bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
  guard text.count % 4 == 0 else { return nil }
  guard let last = text.last else { return [] }
  let padding = last != 0x3D ? 0 : text[text.endIndex - 2] == 0x3D ? 2 : 1
  let whole = text.count / 4 * 3
  var isValid = true
  var bytes = [UInt8](unsafeUninitializedCapacity: whole) { out, count in
    text.withUnsafeBufferPointer { text in
      base64Values.withUnsafeBufferPointer { values in
        var bad: UInt32 = 0
        func step(_ at: Int, _ third: Int, _ fourth: Int) {
          let bits =
            values[Int(text[at])] << 18 | values[Int(text[at + 1])] << 12 | values[third] << 6 | values[fourth]
          bad |= bits
          let to = at / 4 * 3
          out[to] = UInt8(truncatingIfNeeded: bits >> 16)
          out[to + 1] = UInt8(truncatingIfNeeded: bits >> 8)
          out[to + 2] = UInt8(truncatingIfNeeded: bits)
        }
        let end = text.count - 4
        for at in stride(from: 0, to: end, by: 4) { step(at, Int(text[at + 2]), Int(text[at + 3])) }
        let zero = Int(UInt8(ascii: "A"))
        step(end, padding == 2 ? zero : Int(text[end + 2]), padding > 0 ? zero : Int(text[end + 3]))
        isValid = bad < 1 << 24
      }
    }
    count = whole
  }
  bytes.removeLast(padding)
  return isValid ? bytes : nil
}

/// Character → six bits; for what is none a number that leaves a mark above 24 bits wherever it stands.
private let base64Values: [UInt32] = {
  var values = [UInt32](repeating: 0xFFFF_FFFF, count: 256)
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt32(value) }
  return values
}()
