/// What is known of words before an article is read: word classes, how often a word is a capital, and lists of names.
///
/// Two open hash tables of 64-bit entries; an entry carries 40 bits of the key, so a wrong answer is one in 10^12.
package struct NameLexicon {
  /// The word classes of one word.
  package struct Word: Sendable {
    /// The class of the word in capitals or with a capital, 1…511; 0 where it is not known.
    package let capitalClass: UInt16
    /// The class of the word in small letters, 1…511; 0 where it is not known.
    package let smallClass: UInt16
    /// How often it is seen with a capital inside sentences: 0 unknown, 1 never … 7 always.
    package let capitalRate: UInt8

    package init(capitalClass: UInt16, smallClass: UInt16, capitalRate: UInt8) {
      self.capitalClass = capitalClass
      self.smallClass = smallClass
      self.capitalRate = capitalRate
    }
    package static let unknown = Word(capitalClass: 0, smallClass: 0, capitalRate: 0)
  }

  let words: HashedEntries
  let phrases: HashedEntries
  let coarse: UnsafeBufferPointer<UInt8>

  package init(words: HashedEntries, phrases: HashedEntries, coarse: UnsafeBufferPointer<UInt8>) {
    self.words = words
    self.phrases = phrases
    self.coarse = coarse
  }

  func word(_ key: UInt64) -> Word {
    let value = words[key]
    guard value != 0 else { return .unknown }
    return Word(
      capitalClass: UInt16(value & 511), smallClass: UInt16(value >> 9 & 511), capitalRate: UInt8(value >> 18 & 7))
  }

  package static func value(of word: Word) -> UInt32 {
    UInt32(word.capitalClass) | UInt32(word.smallClass) << 9 | UInt32(word.capitalRate) << 18
  }

  /// The rough class of a fine one.
  func coarseClass(_ fine: UInt16) -> UInt8 { Int(fine) < coarse.count ? coarse[Int(fine)] : 0 }

  /// The key of a phrase that is `key` behind what `phrase` holds; 0 is the empty phrase.
  package static func phrase(_ phrase: UInt64, _ key: UInt64) -> UInt64 {
    var h = (phrase &+ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9 ^ key
    h = (h ^ h >> 31) &* 0x94D0_49BB_1331_11EB
    return h ^ h >> 29
  }
  /// Bit of a phrase entry: longer phrases start with this one. The bits below name the lists that hold it.
  package static let goesOn: UInt32 = 1 << 23
}

/// An open hash table of 40 bits of key and 24 bits of value, as it lies in memory or in a model file.
package struct HashedEntries {
  private let entries: UnsafeBufferPointer<UInt64>
  private let mask: Int

  /// A table over `entries`, whose count is a power of two; empty tables know nothing.
  package init(_ entries: UnsafeBufferPointer<UInt64>) {
    self.entries = entries
    mask = entries.count - 1
  }

  package subscript(key: UInt64) -> UInt32 {
    guard mask >= 0 else { return 0 }
    let spread = Self.spread(key)
    var slot = Int(truncatingIfNeeded: spread) & mask
    for _ in 0..<16 {
      let entry = entries[slot]
      if entry == 0 { return 0 }
      if entry >> 24 == spread >> 24 { return UInt32(entry & 0xFF_FFFF) }
      slot = (slot &+ 1) & mask
    }
    return 0
  }

  /// A table of `slots` places, a power of two; of what finds no place within 16 slots nothing is kept.
  package static func table(_ values: [(key: UInt64, value: UInt32)], slots: Int) -> [UInt64] {
    var entries = [UInt64](repeating: 0, count: slots)
    for (key, value) in values where value != 0 {
      let spread = Self.spread(key)
      var slot = Int(truncatingIfNeeded: spread) & (slots - 1)
      for _ in 0..<16 {
        if entries[slot] == 0 || entries[slot] >> 24 == spread >> 24 {
          entries[slot] = (spread & ~0xFF_FFFF) | UInt64(value & 0xFF_FFFF)
          break
        }
        slot = (slot + 1) & (slots - 1)
      }
    }
    return entries
  }

  private static func spread(_ key: UInt64) -> UInt64 {
    let h = (key ^ key >> 32) &* 0xD6E8_FEB8_6659_FD93
    return (h ^ h >> 32) &* 0xD6E8_FEB8_6659_FD93
  }
}
