/// Numbers the words of an article from 0, in the order in which they first come.
///
/// An open hash table of word keys. They are hashes already: a dictionary would hash them anew, which cost a tenth of the
/// whole reader. The factor that spreads them differs from run to run, so that no text can be made to fall on one slot; the
/// numbers do not depend on it.
struct WordNumbers {
  private(set) var keys: [UInt64] = []
  /// For each slot the number in it, -1 where it is empty; twice as many slots as words at least.
  private var slots: [Int32]
  private let factor = WordNumbers.factor
  private static let factor = UInt64.random(in: .min ... .max) | 1

  /// A table for about `capacity` different words; it grows.
  init(capacity: Int) {
    slots = [Int32](repeating: -1, count: Self.size(for: capacity))
    keys.reserveCapacity(capacity)
  }

  /// The number of a word, a new one where it has none.
  @inline(__always)
  mutating func number(of key: UInt64) -> Int {
    let (slot, known) = place(key)
    if known >= 0 { return known }
    keys.append(key)
    slots[slot] = Int32(truncatingIfNeeded: keys.count &- 1)
    if keys.count &* 2 > slots.count { grow() }
    return keys.count &- 1
  }

  /// The number of a word; -1 where it has none.
  @inline(__always)
  func known(_ key: UInt64) -> Int { place(key).known }

  private func place(_ key: UInt64) -> (slot: Int, known: Int) {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* factor) >> 32) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if keys[number] == key { return (slot, number) }
      slot = (slot &+ 1) & mask
    }
    return (slot, -1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: Self.size(for: keys.count &* 2))
    for (number, key) in keys.enumerated() { slots[place(key).slot] = Int32(truncatingIfNeeded: number) }
  }

  private static func size(for words: Int) -> Int {
    var size = 16
    while size < words &* 2 { size &*= 2 }
    return size
  }
}

/// A table of words that is made once and only read: what a dictionary of ``WordKey`` is, several times as fast.
struct WordTable<Value: Sendable>: Sendable {
  private let numbers: WordNumbers
  private let values: [Value]

  init(_ entries: [WordKey: Value]) {
    var numbers = WordNumbers(capacity: entries.count)
    var values: [Value] = []
    for (key, value) in entries {
      _ = numbers.number(of: key.value)
      values.append(value)
    }
    self.numbers = numbers
    self.values = values
  }

  subscript(key: WordKey) -> Value? {
    let number = numbers.known(key.value)
    return number < 0 ? nil : values[number]
  }
}
