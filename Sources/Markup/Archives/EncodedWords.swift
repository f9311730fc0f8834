/// The text of a mail header in which words of other alphabets stand as `=?charset?Q?…?=` (RFC 2047).
///
/// What is no such word, or is in no charset that is known, stays as it is.
/// - Complexity: O(bytes).
public func decodedHeader(_ value: String) -> String {
  let bytes = Array(value.utf8)
  var text: [UInt8] = []
  /// White space that falls away where an encoded word stands on either side of it.
  var space: [UInt8] = []
  var followsWord = false
  var at = 0
  while at < bytes.count {
    if bytes[at] == UInt8(ascii: "="), let word = encodedWord(bytes, at: at) {
      if !followsWord { text += space }
      space = []
      text += word.text
      at = word.end
      followsWord = true
    } else if bytes[at] <= 0x20 {
      space.append(0x20)
      at += 1
    } else {
      text += space
      space = []
      text.append(bytes[at])
      at += 1
      followsWord = false
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// The word at `start` and the place behind it.
private func encodedWord(_ bytes: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
  let longest = min(bytes.count, start + 1024)
  guard start + 7 < longest, bytes[start + 1] == UInt8(ascii: "?"),
    let charsetEnd = bytes[(start + 2)..<longest].firstIndex(of: UInt8(ascii: "?")),
    charsetEnd + 2 < longest, bytes[charsetEnd + 2] == UInt8(ascii: "?"),
    let end = bytes[(charsetEnd + 3)..<longest].firstIndex(of: UInt8(ascii: "?")),
    end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "=")
  else { return nil }
  // A language may stand behind the charset: "utf-8*en".
  let label = String(decoding: bytes[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
  guard Charset(label: label) != nil else { return nil }
  let coded = bytes[(charsetEnd + 3)..<end]
  let decodedBytes: [UInt8]
  switch bytes[charsetEnd + 1] | 0x20 {
  case UInt8(ascii: "q"): decodedBytes = coded.withUnsafeBufferPointer { quotedPrintableBytes($0, isHeader: true) }
  case UInt8(ascii: "b"): decodedBytes = coded.withUnsafeBufferPointer { base64Bytes($0) }
  default: return nil
  }
  return (decode(decodedBytes, declaredCharset: label).text.utf8, end + 2)
}
