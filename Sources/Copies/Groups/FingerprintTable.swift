/// Which articles brought which fingerprint, for as many as it takes to tell that a fingerprint is common.
struct FingerprintTable {
  /// Articles kept for one fingerprint; of one that more groups have, nothing more is learnt by keeping them.
  static let room = 24

  private var keys: [UInt32] = []
  /// -1 free; 0 and up the one article; below -1 the chain `-2 - value`.
  private var values: [Int32] = []
  private var used = 0
  private var bits = 0
  private var links: [(article: Int32, next: Int32)] = []

  init() { resize(bits: 12) }

  /// Puts the articles that brought `key` in `articles`.
  @inline(__always)
  func articles(of key: UInt32, into articles: inout [Int32]) {
    articles.removeAll(keepingCapacity: true)
    let value = values[slot(key)]
    if value >= 0 {
      articles.append(value)
    } else if value < -1 {
      var at = -2 - value
      while at >= 0 {
        articles.append(links[Int(at)].article)
        at = links[Int(at)].next
      }
    }
  }

  /// Notes that `article` has `key`; the caller sees to it that there is room.
  mutating func insert(_ key: UInt32, _ article: Int32) {
    if used * 4 >= values.count * 3 { resize(bits: bits + 1) }
    let at = slot(key)
    let value = values[at]
    if value == -1 {
      keys[at] = key
      values[at] = article
      used += 1
      return
    }
    if value >= 0 {
      links.append((value, -1))
      values[at] = -2 - Int32(truncatingIfNeeded: links.count - 1)
    }
    links.append((article, -2 - values[at]))
    values[at] = -2 - Int32(truncatingIfNeeded: links.count - 1)
  }

  @inline(__always)
  private func slot(_ key: UInt32) -> Int {
    let mask = values.count - 1
    var at = Int((key &* 0x9E37_79B1) >> UInt32(32 - bits))
    while values[at] != -1, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  private mutating func resize(bits: Int) {
    let oldKeys = keys
    let oldValues = values
    self.bits = bits
    keys = [UInt32](repeating: 0, count: 1 << bits)
    values = [Int32](repeating: -1, count: 1 << bits)
    for (key, value) in zip(oldKeys, oldValues) where value != -1 {
      let at = slot(key)
      keys[at] = key
      values[at] = value
    }
  }
}
