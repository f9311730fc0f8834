/// What `&…` stands for, after the WHATWG standard (section 13.2.5.72 and on).
struct CharacterReference {
  /// How many bytes it takes, `&` included.
  let length: Int
  /// The one or two characters it stands for; the second 0 where there is one.
  let first: UInt32
  let second: UInt32

  /// The reference that starts with the `&` at `start`, nil where that is only an ampersand.
  ///
  /// - Complexity: O(its length): leading zeros can be many.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, inAttribute: Bool) {
    guard start &+ 1 < end else { return nil }
    let next = bytes[start &+ 1]
    if next == UInt8(ascii: "#") {
      self.init(numeric: bytes, at: start, end: end)
    } else if next | 32 &- 97 < 26 {
      self.init(named: bytes, at: start, end: end, inAttribute: inAttribute)
    } else {
      return nil
    }
  }

  private init?(numeric bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) {
    var at = start &+ 2
    var isHex = false
    if at < end, bytes[at] | 32 == UInt8(ascii: "x") {
      isHex = true
      at &+= 1
    }
    let digits = at
    var value: UInt32 = 0
    while at < end {
      var digit = bytes[at] &- 48
      if digit > 9 {
        digit = (bytes[at] | 32) &- 97
        guard isHex, digit < 6 else { break }
        digit += 10
      }
      if value < 0x11_0000 { value = value &* (isHex ? 16 : 10) &+ UInt32(digit) }
      at &+= 1
    }
    guard at > digits else { return nil }
    if at < end, bytes[at] == UInt8(ascii: ";") { at &+= 1 }
    length = at &- start
    second = 0
    if value == 0 || value > 0x10_FFFF || value & 0x1F_F800 == 0xD800 {
      first = 0xFFFD
    } else if value >= 0x80, value < 0xA0 {
      first = CharacterReference.control(value)
    } else {
      first = value
    }
  }

  /// What a number in the C1 range is taken for: the windows-1252 character.
  private static func control(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x80: 0x20AC
    case 0x82: 0x201A
    case 0x83: 0x0192
    case 0x84: 0x201E
    case 0x85: 0x2026
    case 0x86: 0x2020
    case 0x87: 0x2021
    case 0x88: 0x02C6
    case 0x89: 0x2030
    case 0x8A: 0x0160
    case 0x8B: 0x2039
    case 0x8C: 0x0152
    case 0x8E: 0x017D
    case 0x91: 0x2018
    case 0x92: 0x2019
    case 0x93: 0x201C
    case 0x94: 0x201D
    case 0x95: 0x2022
    case 0x96: 0x2013
    case 0x97: 0x2014
    case 0x98: 0x02DC
    case 0x99: 0x2122
    case 0x9A: 0x0161
    case 0x9B: 0x203A
    case 0x9C: 0x0153
    case 0x9E: 0x017E
    case 0x9F: 0x0178
    default: value
    }
  }

  private init?(named bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int, inAttribute: Bool) {
    let table = NamedReferenceTable.shared
    guard let match = table.longest(bytes, from: start &+ 1, end: end) else { return nil }
    let after = start &+ 1 &+ match.length
    if inAttribute, bytes[after &- 1] != UInt8(ascii: ";"), after < end {
      // A query such as "?a=1&copy=2" keeps its ampersand.
      let byte = bytes[after]
      if byte == UInt8(ascii: "=") || byte &- 48 < 10 || byte | 32 &- 97 < 26 { return nil }
    }
    length = after &- start
    (first, second) = (table.first[match.index], table.second[match.index])
  }
}

/// The named references, ready for search.
struct NamedReferenceTable: Sendable {
  /// Where each name starts in `names`, and where the last one ends.
  private var offsets: [Int] = []
  private var names: [UInt8] = []
  /// The characters each stands for.
  private(set) var first: [UInt32] = []
  private(set) var second: [UInt32] = []

  static let shared = NamedReferenceTable()

  private init() {
    NamedReferences.spelled.withUTF8Buffer { buffer in
      for word in buffer.split(separator: 0x20) {
        offsets.append(names.count)
        var points: [UInt32] = []
        var inName = true
        for byte in word {
          if byte == UInt8(ascii: "=") {
            inName = false
            points.append(0)
          } else if inName {
            names.append(byte)
          } else if byte == UInt8(ascii: "+") {
            points.append(0)
          } else {
            points[points.count - 1] =
              points[points.count - 1] << 4 | UInt32(byte > 57 ? byte - 87 : byte - 48)
          }
        }
        first.append(points.first ?? 0)
        second.append(points.count > 1 ? points[1] : 0)
      }
    }
    offsets.append(names.count)
  }

  /// The longest name that the bytes from `start` on begin with.
  ///
  /// Narrows the sorted names byte by byte; the shortest of those left comes first among them.
  func longest(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> (
    index: Int, length: Int
  )? {
    var low = 0
    var high = first.count
    var depth = 0
    var best: (Int, Int)?
    while start &+ depth < end {
      let byte = bytes[start &+ depth]
      low = bound(low, high, depth, byte, orEqual: false)
      high = bound(low, high, depth, byte, orEqual: true)
      depth &+= 1
      guard low < high else { break }
      if offsets[low &+ 1] &- offsets[low] == depth { best = (low, depth) }
    }
    return best
  }

  /// The first of `low..<high` whose byte at `depth` is at least `byte`, or greater than it.
  private func bound(_ low: Int, _ high: Int, _ depth: Int, _ byte: UInt8, orEqual: Bool) -> Int {
    var low = low
    var high = high
    while low < high {
      let middle = (low &+ high) / 2
      let at = offsets[middle] &+ depth
      let isBelow = at >= offsets[middle &+ 1] || names[at] < byte || orEqual && names[at] == byte
      if isBelow { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
