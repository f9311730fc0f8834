/// The features of one decision, hashed: a list that is filled anew for each.
package struct FeatureList {
  /// Hashes; a model keeps as many of their low bits as its table has.
  package private(set) var hashes: [UInt32] = []

  package init() { hashes.reserveCapacity(96) }

  mutating func clear() { hashes.removeAll(keepingCapacity: true) }

  /// A feature by the number of its template and up to three values.
  @inline(__always) mutating func add(_ template: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    var hash = (template &* 0x9e37_79b9_7f4a_7c15) ^ a
    hash = (hash ^ (hash >> 29)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ b) &* 0x94d0_49bb_1331_11eb
    hash = (hash ^ (hash >> 32) ^ c) &* 0x9e37_79b9_7f4a_7c15
    hashes.append(UInt32(truncatingIfNeeded: hash >> 32))
  }
}

/// A linear model: one weight for each of a power of two of buckets.
package struct LinearModel: Sendable {
  package var weights: [Float]

  /// A model that knows nothing, with 2 to the power of `bits` weights.
  package init(bits: Int) { weights = [Float](repeating: 0, count: 1 << bits) }

  /// A model from its quantised weights; their number is a power of two.
  ///
  /// They are kept as signed square roots: a few common features weigh a hundred times more than the rest.
  package init(quantised: UnsafeBufferPointer<Int8>) { weights = quantised.map { Float($0) * abs(Float($0)) } }

  /// The sum of the weights of `features`.
  package func score(_ features: borrowing FeatureList) -> Float {
    var sum: Float = 0
    weights.withUnsafeBufferPointer { weights in
      guard !weights.isEmpty else { return }
      let mask = weights.count &- 1
      for hash in features.hashes { sum += weights[Int(hash) & mask] }
    }
    return sum
  }

  /// The bucket of a feature.
  package func bucket(_ hash: UInt32) -> Int { Int(hash) & (weights.count &- 1) }
}
