/// `bytes` without case, accents and apostrophe-s: "François's" is `francois`. Other scripts stay as they are.
func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    if byte < 0x80 {
      result.append(lowered(byte))
      index += 1
      continue
    }
    let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
    if let plain = unaccented(byte, next) {
      result.append(contentsOf: plain)
      index += 2
    } else if byte == 0xE2, next == 0x80, index + 2 < bytes.endIndex, bytes[index + 2] | 1 == 0x99 {
      result.append(0x27)
      index += 3
    } else {
      result.append(byte)
      index += 1
    }
  }
  if result.count > 2, result[result.count - 1] == 0x73, result[result.count - 2] == 0x27 { result.removeLast(2) }
  if result.count > 1, result[result.count - 1] == 0x27 { result.removeLast() }
  return result
}

/// Letters and digits of `bytes` alone, folded: what stays when spaces, marks and accents are lost on the way.
func lettersOnly(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  let all = folded(bytes)
  var result: [UInt8] = []
  result.reserveCapacity(all.count)
  var index = 0
  while index < all.count {
    let length = wideMark(all[index...])
    if length == 0, isLetterOrDigit(all[index]) { result.append(all[index]) }
    index += max(1, length)
  }
  return result
}

/// How many bytes of spaces and marks beyond ASCII stand at the start: U+00A0…U+00BF, U+2000…U+206F; 0 where none do.
private func wideMark(_ bytes: ArraySlice<UInt8>) -> Int {
  guard let first = bytes.first, bytes.count > 1 else { return 0 }
  let second = bytes[bytes.startIndex + 1]
  if first == 0xC2, (0xA0...0xBF).contains(second) { return 2 }
  if first == 0xE2, second == 0x80 || second == 0x81 { return min(3, bytes.count) }
  return 0
}

/// The words of a text on one line with single spaces, as a person would copy them.
func oneLine(_ words: String) -> String {
  var result: [UInt8] = []
  var bytes = Array(words.utf8)[...]
  while let byte = bytes.first {
    let isWideSpace = byte == 0xC2 && bytes.count > 1 && bytes[bytes.startIndex + 1] == 0xA0
    if isWideSpace || byte == 0x20 || (0x09...0x0D).contains(byte) {
      if result.last != 0x20, !result.isEmpty { result.append(0x20) }
    } else {
      result.append(byte)
    }
    bytes = bytes.dropFirst(isWideSpace ? 2 : 1)
  }
  if result.last == 0x20 { result.removeLast() }
  return String(decoding: result, as: UTF8.self)
}

/// Whether a folded byte belongs to a word.
func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
}

private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

/// The plain letters of a two-byte Latin letter with an accent; nil for what is none.
private func unaccented(_ lead: UInt8, _ trail: UInt8) -> [UInt8]? {
  guard trail & 0xC0 == 0x80 else { return nil }
  switch lead {
  case 0xC3:
    // U+00C0…U+00FF: both cases have the same low five bits.
    switch trail & 0x1F {
    case 0...5: return [0x61]
    case 6: return [0x61, 0x65]
    case 7: return [0x63]
    case 8...11: return [0x65]
    case 12...15: return [0x69]
    case 16: return [0x64]
    case 17: return [0x6E]
    case 18...22, 24: return [0x6F]
    case 25...28: return [0x75]
    case 29: return [0x79]
    case 31: return trail == 0x9F ? [0x73, 0x73] : [0x79]
    default: return nil
    }
  case 0xC4, 0xC5:
    // U+0100…U+017F, in the order of Unicode: runs of one letter.
    let point = Int(lead & 3) << 6 | Int(trail & 0x3F)
    return latinExtended.first { point <= $0.last }.map { [$0.letter] }
  default: return nil
  }
}

/// The last offset from U+0100 of each run of letters that fold to one.
private let latinExtended: [(last: Int, letter: UInt8)] = [
  (0x05, 0x61), (0x0D, 0x63), (0x11, 0x64), (0x1B, 0x65), (0x23, 0x67), (0x27, 0x68), (0x33, 0x69), (0x35, 0x6A),
  (0x38, 0x6B), (0x42, 0x6C), (0x4B, 0x6E), (0x53, 0x6F), (0x59, 0x72), (0x61, 0x73), (0x67, 0x74), (0x73, 0x75),
  (0x75, 0x77), (0x78, 0x79), (0x7E, 0x7A), (0x7F, 0x73),
]
