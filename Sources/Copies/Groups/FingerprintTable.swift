/// Which articles brought which fingerprint, for as many as it takes to tell that a fingerprint is common.
struct FingerprintTable {
  /// Articles kept for one fingerprint where groups are told; of one that more groups have, nothing more is learnt by
  /// keeping them.
  static let room = 8

  /// A key above, its value below: -1 free; 0 and up the one article; below -1 a ``Row``. Together, so that a look-up
  /// touches memory once.
  private var entries: [UInt64] = []
  private var used = 0
  /// Articles kept for one fingerprint.
  private let room: Int
  private var bits = 0
  /// Rows of `room` articles: side by side, so that they come from memory at once.
  private var rows: [Int32] = []

  /// The articles of one fingerprint, where there are several: which row they are in, and how many they are, in one
  /// negative number, so that a full row is known without a look at it.
  struct Row {
    let number: Int
    let count: Int

    /// Rows there can be; the number of one more would not fit with its count.
    static let limit = (1 << 27) - 1

    init(number: Int, count: Int) {
      self.number = number
      self.count = count
    }

    @inline(__always)
    init(_ value: Int32) {
      let code = Int(-2 - value)
      self.init(number: code >> 4, count: code & 15 + 1)
    }

    var value: Int32 { -2 - Int32(truncatingIfNeeded: number << 4 | (count - 1)) }
  }

  /// An empty table that keeps `room` articles for one fingerprint, two at the least and sixteen at most.
  init(room: Int = FingerprintTable.room) {
    self.room = min(16, max(2, room))
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
    let row = Row(value)
    rows.withUnsafeBufferPointer { rows in
      for at in row.number * room..<row.number * room + row.count { body(rows[at]) }
    }
  }

  /// How many articles brought the fingerprint at `slot`.
  @inline(__always)
  func count(at slot: Int) -> Int {
    let value = Self.value(entries[slot])
    return value < -1 ? Row(value).count : value < 0 ? 0 : 1
  }

  /// Notes that `article` has `key`, which stands at `slot`; of more than `room` articles it is not noted.
  mutating func insert(_ key: UInt32, at slot: Int, _ article: Int32) {
    let value = Self.value(entries[slot])
    if value == -1 {
      entries[slot] = Self.entry(key, article)
      used += 1
    } else if value >= 0 {
      let row = Row(number: rows.count / room, count: 2)
      guard row.number < Row.limit else { return }
      entries[slot] = Self.entry(key, row.value)
      rows += [value, article]
      rows += repeatElement(-1, count: room - 2)
    } else {
      let row = Row(value)
      guard row.count < room else { return }
      rows[row.number * room + row.count] = article
      entries[slot] = Self.entry(key, Row(number: row.number, count: row.count + 1).value)
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
