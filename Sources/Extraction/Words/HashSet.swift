/// A growing set of hashes: what is a hash already needs no second one.
///
/// Open addressing with linear probing, at most half full. The factor that spreads the hashes differs from run to run, so
/// that no page can be made to fall on one slot. 0 cannot be told from nothing and is in no set.
struct HashSet {
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0
  private let factor = HashSet.factor
  private static let factor = UInt64.random(in: .min ... .max) | 1

  /// The empty set.
  init() {}

  /// The words of a list.
  init(words: StaticString) {
    words.withUTF8Buffer { bytes in forEachWord(bytes, 0, bytes.count) { insert($0.hash) } }
  }

  func contains(_ hash: UInt64) -> Bool { hash != 0 && slots[slot(of: hash)] == hash }

  /// Adds a hash; false where it was there.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    let slot = slot(of: hash)
    if hash == 0 || slots[slot] == hash { return false }
    slots[slot] = hash
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (hash &* factor) >> 32) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
