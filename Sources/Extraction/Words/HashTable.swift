/// A small table from word or phrase hashes to 32 bits, built once and only read afterwards.
///
/// Open addressing with linear probing, at most half full.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  /// A table with room for `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// What stands under `key`; 0 where nothing does.
  @inline(__always)
  subscript(key: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Calls `body` with each key and what stands under it.
  func forEach(_ body: (UInt64, UInt32) -> Void) {
    for (key, value) in zip(keys, values) where key != 0 { body(key, value) }
  }

  /// Lets `change` set what stands under `key`.
  mutating func update(_ key: UInt64, _ change: (inout UInt32) -> Void) {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    keys[slot] = key
    change(&values[slot])
  }
}
