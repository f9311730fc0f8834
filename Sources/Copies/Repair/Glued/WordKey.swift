import Provenance

/// A word as a number: FNV-1a over its folded letters, so that a longer word's number follows from a shorter one's.
enum WordKey {
  static var empty: UInt64 { FNV.seed }

  @inline(__always)
  static func appending(_ letter: UInt8, to key: UInt64) -> UInt64 { FNV.step(key, letter) }

  static func key(_ letters: some Sequence<UInt8>) -> UInt64 { FNV.hash(letters) }
}
