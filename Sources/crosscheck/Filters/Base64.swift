/// The bytes that `text` stands for in base64 (RFC 4648), padding needed; nil where it is none.
///
/// - Complexity: O(bytes), four characters a step.
func base64Bytes(_ text: [UInt8]) -> [UInt8]? {
  guard text.count % 4 == 0 else { return nil }
  guard let last = text.last else { return [] }
  let padding = last != 0x3D ? 0 : text[text.count - 2] == 0x3D ? 2 : 1
  let whole = text.count / 4 * 3
  var isValid = true
  var bytes = [UInt8](unsafeUninitializedCapacity: whole) { out, count in
    text.withUnsafeBufferPointer { text in
      base64Values.withUnsafeBufferPointer { values in
        var bad: UInt8 = 0
        var at = 0
        var to = 0
        while at < text.count {
          let isLast = at + 4 == text.count
          let a = values[Int(text[at])]
          let b = values[Int(text[at + 1])]
          let c = isLast && padding == 2 ? 0 : values[Int(text[at + 2])]
          let d = isLast && padding > 0 ? 0 : values[Int(text[at + 3])]
          bad |= a | b | c | d
          out[to] = a << 2 | b >> 4
          out[to + 1] = b << 4 | c >> 2
          out[to + 2] = c << 6 | d
          at += 4
          to += 3
        }
        isValid = bad < 64
      }
    }
    count = whole
  }
  bytes.removeLast(padding)
  return isValid ? bytes : nil
}

/// Character → six bits; 255 for what is none.
private let base64Values: [UInt8] = {
  var values = [UInt8](repeating: 255, count: 256)
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
  return values
}()
