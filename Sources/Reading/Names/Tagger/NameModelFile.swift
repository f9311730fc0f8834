/// The file of a trained model: a head, then the tables one behind the other, each at a multiple of 64 bytes.
///
/// Little-endian. Head: "CCNAMES1", then the byte counts of fingerprints, records, transitions, words, phrases and rough
/// classes, each as 32 bits.
package enum NameModelFile {
  static let magic = Array("CCNAMES1".utf8)
  static let tables = 6

  /// The tagger in the bytes; nil where they hold none.
  package static func tagger(in bytes: UnsafeRawBufferPointer, isPlain: Bool = false) -> NameTagger? {
    let head = 8 + 4 * tables
    guard bytes.count > head, bytes.prefix(8).elementsEqual(magic) else { return nil }
    var parts: [UnsafeRawBufferPointer] = []
    var offset = aligned(head)
    for k in 0..<tables {
      let count = Int(bytes.loadUnaligned(fromByteOffset: 8 + 4 * k, as: UInt32.self))
      guard offset + count <= bytes.count else { return nil }
      parts.append(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)]))
      offset = aligned(offset + count)
    }
    let weights = NameWeights(
      fingerprints: parts[0].bindMemory(to: UInt8.self), records: parts[1],
      transitions: parts[2].bindMemory(to: Int16.self))
    let lexicon = lexicon(words: parts[3], phrases: parts[4], coarse: parts[5])
    return NameTagger(weights: weights, lexicon: lexicon, isPlain: isPlain)
  }

  /// A lexicon over three tables.
  package static func lexicon(
    words: UnsafeRawBufferPointer, phrases: UnsafeRawBufferPointer, coarse: UnsafeRawBufferPointer
  ) -> NameLexicon {
    NameLexicon(
      words: HashedEntries(words.bindMemory(to: UInt64.self)),
      phrases: HashedEntries(phrases.bindMemory(to: UInt64.self)),
      coarse: coarse.bindMemory(to: UInt8.self))
  }

  /// The bytes of a model file with these tables.
  package static func bytes(_ parts: [[UInt8]]) -> [UInt8] {
    precondition(parts.count == tables, "a model has six tables")
    var out = magic
    for part in parts {
      let count = UInt32(part.count)
      for k in 0..<4 { out.append(UInt8(truncatingIfNeeded: count >> UInt32(8 * k))) }
    }
    for part in parts {
      out.append(contentsOf: [UInt8](repeating: 0, count: aligned(out.count) - out.count))
      out.append(contentsOf: part)
    }
    return out
  }

  private static func aligned(_ offset: Int) -> Int { (offset + 63) & ~63 }
}
