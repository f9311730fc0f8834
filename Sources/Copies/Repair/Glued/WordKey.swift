/// A word as a number: FNV-1a over its folded letters, so that a longer word's number follows from a shorter one's.
enum WordKey {
  static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func appending(_ letter: UInt8, to key: UInt64) -> UInt64 { (key ^ UInt64(letter)) &* 0x0000_0100_0000_01B3 }

  static func key(_ letters: some Sequence<UInt8>) -> UInt64 { letters.reduce(empty) { appending($1, to: $0) } }
}
