/// The hash of Fowler, Noll and Vo in its 1a form, 64 bits: the same in every run and on every machine, one multiplication a
/// byte, and what is behind a word can be added to what is known of it.
///
/// Fowler, Noll, Vo, Eastlake: The FNV Non-Cryptographic Hash Algorithm, IETF draft-eastlake-fnv.
public enum FNV {
  /// What no bytes hash to.
  @inlinable @inline(__always)
  public static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// The hash of what `hash` stands for with one byte behind it.
  @inlinable @inline(__always)
  public static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { step(hash, word: UInt64(byte)) }

  /// The hash of a row of hashes with one behind it.
  @inlinable @inline(__always)
  public static func step(_ hash: UInt64, word: UInt64) -> UInt64 { (hash ^ word) &* 0x0000_0100_0000_01b3 }

  /// The hash of bytes, behind what `start` stands for.
  @inlinable
  public static func hash(_ bytes: some Sequence<UInt8>, from start: UInt64 = seed) -> UInt64 {
    bytes.reduce(start) { step($0, $1) }
  }
}
