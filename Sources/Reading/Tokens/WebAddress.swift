/// Where the address of the web that starts at `start` ends, if one does; a mark of the sentence behind it is not taken.
func webAddress(_ bytes: Span<UInt8>, from start: Int, end: Int) -> Int? {
  guard start &+ 8 < end else { return nil }
  let b = bytes[start] | 0x20
  guard b == 0x68 || b == 0x77 else { return nil }
  func follows(_ word: StaticString) -> Bool {
    let n = word.utf8CodeUnitCount
    for k in 0..<n where start &+ k >= end || lowered(bytes[start &+ k]) != word.utf8Start[k] { return false }
    return true
  }
  guard follows("http://") || follows("https://") || follows("www.") else { return nil }
  var i = start
  while i < end {
    switch bytes[i] {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x7F, 0xC2, 0xE2: break
    default:
      i &+= 1
      continue
    }
    break
  }
  while i > start {
    switch bytes[i &- 1] {
    case 0x21, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: i &-= 1  // ! ' ) , . : ; ? ]
    default: return i
    }
  }
  return nil
}
