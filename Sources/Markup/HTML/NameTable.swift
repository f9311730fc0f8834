/// The names of elements and attributes by number: the known ones and those of one page.
struct NameTable: Sendable {
  private struct Entry: Sendable {
    var offset: UInt32
    var length: UInt32
    var hash: UInt32
  }

  private var entries: [Entry] = []
  /// All spellings in a row.
  private var spellings: [UInt8] = []
  /// Open addressing; a slot holds a number plus one.
  private var slots: [UInt32]

  /// The known names, from which every page starts.
  static let known = NameTable()

  private init() {
    slots = Array(repeating: 0, count: 2048)
    KnownNames.spelled.withUTF8Buffer { buffer in
      for word in buffer.split(separator: 0x20) {
        // Names with capitals are reached from their lower-case form only: pages spell them in any case.
        add(Array(word), hash: NameTable.hash(word), isFindable: !word.contains { $0 &- 65 < 26 })
      }
    }
  }

  static func hash(_ name: some Sequence<UInt8>) -> UInt32 {
    var hash = NameTable.seed
    for byte in name { hash = mix(hash, byte) }
    return hash
  }

  static let seed: UInt32 = 0x811C_9DC5

  /// One step of FNV-1a.
  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

  func spelling(_ name: HTMLName) -> String {
    guard Int(name.raw) < entries.count else { return "" }
    let entry = entries[Int(name.raw)]
    return String(
      decoding: spellings[Int(entry.offset)..<Int(entry.offset) + Int(entry.length)], as: UTF8.self)
  }

  func find(_ name: [UInt8]) -> HTMLName? {
    name.withUnsafeBufferPointer { find($0, hash: NameTable.hash($0)) }
  }

  /// The number of `name`, where it has one, any ASCII letters in it read as lower case.
  @inline(__always)
  func find(_ name: UnsafeBufferPointer<UInt8>, hash: UInt32) -> HTMLName? {
    let slot = slot(of: name, hash: hash)
    return slots[slot] == 0 ? nil : HTMLName(raw: slots[slot] &- 1)
  }

  /// The number of `name`, any ASCII letters in it read as lower case; `hash` is that of the lower-case form.
  @inline(__always)
  mutating func intern(_ name: UnsafeBufferPointer<UInt8>, hash: UInt32) -> HTMLName {
    let slot = slot(of: name, hash: hash)
    if slots[slot] != 0 { return HTMLName(raw: slots[slot] &- 1) }
    return add(name.map { $0 &- 65 < 26 ? $0 | 32 : $0 }, hash: hash, isFindable: true)
  }

  /// Where `name` stands, or the empty slot where it would.
  @inline(__always)
  private func slot(of name: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count &- 1
    var slot = Int(hash ^ hash >> 15) & mask
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot] &- 1)]
      if entry.hash == hash, Int(entry.length) == name.count, matches(name, Int(entry.offset)) {
        return slot
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  @inline(__always)
  private func matches(_ name: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    for index in 0..<name.count {
      let byte = name[index]
      if (byte &- 65 < 26 ? byte | 32 : byte) != spellings[offset &+ index] { return false }
    }
    return true
  }

  @inline(never) @discardableResult
  private mutating func add(_ name: [UInt8], hash: UInt32, isFindable: Bool) -> HTMLName {
    let number = HTMLName(raw: UInt32(entries.count))
    entries.append(Entry(offset: UInt32(spellings.count), length: UInt32(name.count), hash: hash))
    spellings.append(contentsOf: name)
    guard isFindable else { return number }
    if entries.count * 2 > slots.count { grow() }
    let slot = name.withUnsafeBufferPointer { self.slot(of: $0, hash: hash) }
    slots[slot] = number.raw + 1
    return number
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger: [UInt32] = Array(repeating: 0, count: mask + 1)
    for number in slots where number != 0 {
      let hash = entries[Int(number - 1)].hash
      var slot = Int(hash ^ hash >> 15) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = number
    }
    slots = larger
  }
}
