/// Which articles brought which fingerprint, for as many as it takes to tell that a fingerprint is common.
struct FingerprintTable {
  /// Articles kept for one fingerprint where groups are told; of one that more groups have, nothing more is learnt by
  /// keeping them.
  static let room = 8

  /// A key above, its value below: -1 free; 0 and up the one article; below -1 the row `-2 - value`. Together, so that
  /// a look-up touches memory once.
  private var entries: [UInt64] = []
  private var used = 0
  /// Articles kept for one fingerprint.
  private let room: Int
  private var bits = 0
  /// Rows of `room` articles, the rest -1: side by side, so that they come from memory at once.
  private var rows: [Int32] = []

  /// An empty table that keeps `room` articles for one fingerprint, two at the least.
  init(room: Int = FingerprintTable.room) {
    self.room = max(2, room)
    resize(bits: 12)
  }

  /// Makes room for `count` more fingerprints, so that their slots stay where they are.
  mutating func reserve(_ count: Int) {
    var bits = bits
    while (used + count) * 4 >= 3 << bits { bits += 1 }
    if bits > self.bits { resize(bits: bits) }
  }

  private static let free: UInt64 = 0xFFFF_FFFF

  @inline(__always)
  private static func value(_ entry: UInt64) -> Int32 { Int32(truncatingIfNeeded: entry) }

  /// Reads all the places where `keys` may stand, which none of the reads waits for: memory answers them side by side.
  ///
  /// - Returns: a number that means nothing but that they were read.
  func touch(_ keys: ArraySlice<UInt32>) -> UInt64 {
    entries.withUnsafeBufferPointer { entries in
      keys.reduce(0) { $0 ^ entries[Int(($1 &* 0x9E37_79B1) >> UInt32(32 - bits))] }
    }
  }

  /// Where `key` stands or would stand.
  @inline(__always)
  func slot(of key: UInt32) -> Int {
    entries.withUnsafeBufferPointer { entries in
      let mask = entries.count - 1
      var at = Int((key &* 0x9E37_79B1) >> UInt32(32 - bits))
      while Self.value(entries[at]) != -1, UInt32(truncatingIfNeeded: entries[at] >> 32) != key { at = (at + 1) & mask }
      return at
    }
  }

  /// Calls `body` with each article that brought the fingerprint at `slot`.
  @inline(__always)
  func forEachArticle(at slot: Int, _ body: (Int32) -> Void) {
    let value = Self.value(entries[slot])
    if value >= 0 { return body(value) }
    guard value < -1 else { return }
    rows.withUnsafeBufferPointer { rows in
      let start = Int(-2 - value) * room
      for at in start..<start + room {
        let article = rows[at]
        if article < 0 { return }
        body(article)
      }
    }
  }

  /// How many articles brought the fingerprint at `slot`.
  @inline(__always)
  func count(at slot: Int) -> Int {
    let value = Self.value(entries[slot])
    if value >= -1 { return value < 0 ? 0 : 1 }
    return rows.withUnsafeBufferPointer { rows in
      let start = Int(-2 - value) * room
      var count = 2
      while count < room, rows[start + count] >= 0 { count += 1 }
      return count
    }
  }

  /// Notes that `article` has `key`, which stands at `slot`; of more than `room` articles it is not noted.
  mutating func insert(_ key: UInt32, at slot: Int, _ article: Int32) {
    let value = Self.value(entries[slot])
    if value == -1 {
      entries[slot] = Self.entry(key, article)
      used += 1
      return
    }
    if value >= 0 {
      entries[slot] = Self.entry(key, -2 - Int32(truncatingIfNeeded: rows.count / room))
      rows += [value, article]
      rows += repeatElement(-1, count: room - 2)
      return
    }
    let start = Int(-2 - value) * room
    for at in start..<start + room where rows[at] < 0 {
      rows[at] = article
      return
    }
  }

  private static func entry(_ key: UInt32, _ value: Int32) -> UInt64 {
    UInt64(key) << 32 | UInt64(UInt32(bitPattern: value))
  }

  private mutating func resize(bits: Int) {
    let old = entries
    self.bits = bits
    entries = [UInt64](repeating: Self.free, count: 1 << bits)
    for entry in old where Self.value(entry) != -1 {
      entries[slot(of: UInt32(truncatingIfNeeded: entry >> 32))] = entry
    }
  }
}
