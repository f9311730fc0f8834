/// Samples of a text of which every run of ``PassageFinder/leastLetters`` letters holds at least one, whatever stands
/// around it (winnowing, Schleimer, Wilkerson and Aiken 2003).
enum Winnowing {
  /// Letters of one sample.
  static let span = 16
  /// Runs in one window; a shared run of `span + window - 1` letters has a sample in common.
  static let window = PassageFinder.leastLetters - span + 1

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let leaving: UInt64 = (0..<span).reduce(1) { power, _ in power &* base }

  /// The samples of `letters` with their places, from left to right.
  ///
  /// - Complexity: O(letters); in a text without repetition every thirteenth letter starts one.
  static func samples(of letters: [UInt8]) -> [(key: UInt32, at: Int)] {
    guard letters.count >= span else { return [] }
    var samples: [(key: UInt32, at: Int)] = []
    samples.reserveCapacity(letters.count / 12)
    var hashes = [UInt32](repeating: 0, count: letters.count - span + 1)
    letters.withUnsafeBufferPointer { letters in
      var rolling: UInt64 = 0
      let leaving = leaving
      for at in 0..<span { rolling = rolling &* base &+ UInt64(letters[at]) }
      for at in hashes.indices {
        hashes[at] = UInt32(truncatingIfNeeded: ((rolling ^ rolling >> 29) &* 0xBF58_476D_1CE4_E5B9) >> 32)
        guard at + span < letters.count else { break }
        rolling = rolling &* base &+ UInt64(letters[at + span]) &- leaving &* UInt64(letters[at])
      }
    }
    var least = -1
    let last = hashes.count - 1
    for end in hashes.indices {
      let start = max(0, end - window + 1)
      if least < start {
        least = start
        for at in start...end where hashes[at] < hashes[least] { least = at }
      } else if hashes[end] < hashes[least] {
        least = end
      }
      // Only whole windows choose, or the one there is in a short text.
      guard end >= window - 1 || end == last, samples.last?.at != least else { continue }
      samples.append((hashes[least], least))
    }
    return samples
  }
}
