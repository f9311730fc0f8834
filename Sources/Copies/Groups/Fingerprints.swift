/// Samples of a text's letter runs by which articles find one another.
///
/// Every run of ``span`` letters has a hash, and those whose hash falls in a fixed 1/``rate`` of all hashes are kept: two
/// texts that share a run keep the same samples of it, wherever it stands (sampling modulo p, Manber 1994).
enum Fingerprints {
  /// Letters in one run. Short, since machine-reworded text keeps only runs of two or three words.
  static let span = 12
  /// One run in so many is kept.
  static let rateBits = 5
  static let rate = 1 << rateBits

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let other: UInt64 = 0xBF58_476D_1CE4_E5B9

  /// The distinct samples of `letters`, sorted, appended to `samples`.
  ///
  /// - Complexity: O(letters + samples · log samples).
  static func append(of letters: [UInt8], to samples: inout [UInt32]) {
    guard letters.count >= span else { return }
    let start = samples.count
    letters.withUnsafeBytes { letters in
      // Each run is hashed for itself: of its two overlapping halves of eight letters.
      for at in 0...letters.count - span {
        let head = letters.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
        let tail = letters.loadUnaligned(fromByteOffset: at &+ span - 8, as: UInt64.self).littleEndian
        var mixed = (head ^ (tail &<< 23 | tail &>> 41)) &* base
        mixed = (mixed ^ mixed &>> 32) &* other
        if mixed &>> UInt64(64 - rateBits) == 0 { samples.append(UInt32(truncatingIfNeeded: mixed &>> 20)) }
      }
    }
    guard samples.count - start > 1 else { return }
    samples[start...].sort()
    var kept = start + 1
    for at in start + 1..<samples.count where samples[at] != samples[kept - 1] {
      samples[kept] = samples[at]
      kept += 1
    }
    samples.removeLast(samples.count - kept)
  }

  /// A hash of all letters, by which identical texts are known at once.
  static func whole(_ letters: [UInt8]) -> UInt64 {
    var hash = UInt64(letters.count) &* base
    letters.withUnsafeBytes { bytes in
      var at = 0
      while at + 8 <= bytes.count {
        hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian) &* base
        hash ^= hash >> 29
        at += 8
      }
      while at < bytes.count {
        hash = (hash ^ UInt64(bytes[at])) &* base
        at += 1
      }
    }
    return (hash ^ hash >> 31) &* other
  }
}
