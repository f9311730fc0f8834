/// Which articles brought which fingerprint, for as many as it takes to tell that a fingerprint is common.
struct FingerprintTable {
  /// Articles kept for one fingerprint; of one that more groups have, nothing more is learnt by keeping them.
  static let room = 8

  private var keys: [UInt32] = []
  /// -1 free; 0 and up the one article; below -1 the chain `-2 - value`.
  private var values: [Int32] = []
  private var used = 0
  private var bits = 0
  /// Chains, the newest article first, each link with the length of the rest.
  private var links: [(article: Int32, next: Int32, count: Int32)] = []

  init() { resize(bits: 12) }

  /// Makes room for `count` more fingerprints, so that their slots stay where they are.
  mutating func reserve(_ count: Int) {
    var bits = bits
    while (used + count) * 4 >= 3 << bits { bits += 1 }
    if bits > self.bits { resize(bits: bits) }
  }

  /// Where `key` stands or would stand.
  @inline(__always)
  func slot(of key: UInt32) -> Int {
    keys.withUnsafeBufferPointer { keys in
      values.withUnsafeBufferPointer { values in
        let mask = values.count - 1
        var at = Int((key &* 0x9E37_79B1) >> UInt32(32 - bits))
        while values[at] != -1, keys[at] != key { at = (at + 1) & mask }
        return at
      }
    }
  }

  /// Calls `body` with each article that brought the fingerprint at `slot`.
  @inline(__always)
  func forEachArticle(at slot: Int, _ body: (Int32) -> Void) {
    let value = values[slot]
    if value >= 0 { return body(value) }
    var at = -2 - value
    while at >= 0 {
      let link = links[Int(at)]
      body(link.article)
      at = link.next
    }
  }

  /// How many articles brought the fingerprint at `slot`.
  @inline(__always)
  func count(at slot: Int) -> Int {
    let value = values[slot]
    if value >= -1 { return value < 0 ? 0 : 1 }
    return Int(links[Int(-2 - value)].count)
  }

  /// Notes that `article` has `key`, which stands at `slot`; there is room for it.
  mutating func insert(_ key: UInt32, at slot: Int, _ article: Int32) {
    let value = values[slot]
    if value == -1 {
      keys[slot] = key
      values[slot] = article
      used += 1
      return
    }
    var next: Int32 = -1
    var count: Int32 = 2
    if value >= 0 {
      links.append((value, -1, 1))
      next = Int32(truncatingIfNeeded: links.count - 1)
    } else {
      next = -2 - value
      count = links[Int(next)].count + 1
    }
    links.append((article, next, count))
    values[slot] = -2 - Int32(truncatingIfNeeded: links.count - 1)
  }

  private mutating func resize(bits: Int) {
    let oldKeys = keys
    let oldValues = values
    self.bits = bits
    keys = [UInt32](repeating: 0, count: 1 << bits)
    values = [Int32](repeating: -1, count: 1 << bits)
    for (key, value) in zip(oldKeys, oldValues) where value != -1 {
      let at = slot(of: key)
      keys[at] = key
      values[at] = value
    }
  }
}
