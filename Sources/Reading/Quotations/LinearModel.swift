/// A linear model: one weight for each of a power of two of buckets.
package struct LinearModel: Sendable {
  /// What is learnt; empty in a model of the program.
  package var weights: [Float]
  /// The weights of a model of the program, one signed byte each: signed square roots, because a few common features
  /// weigh a hundred times more than the rest.
  private let roots: [Int8]
  /// What one unit of a squared root weighs.
  private let unit: Float

  /// What learning leaves out: `share` of 256 features, which ones turns on `seed`.
  package struct Hiding: Sendable {
    package var seed: UInt32 = 0
    package var share: UInt32 = 0

    package init() {}

    @inline(__always) package func hides(_ hash: UInt32) -> Bool {
      share > 0 && ((hash ^ seed) &* 0x9e37_79b1) >> 24 < share
    }
  }
  package var hiding = Hiding()

  /// A model that knows nothing, with 2 to the power of `bits` weights.
  package init(bits: Int) {
    weights = [Float](repeating: 0, count: 1 << bits)
    roots = []
    unit = 1
  }

  /// A model as it is written: a power of two of signed bytes, then the weight of their unit as a 32-bit float,
  /// little-endian. Nil where the bytes are none.
  package init?(file: UnsafeRawBufferPointer) {
    let count = file.count - 4
    guard count > 0, count.nonzeroBitCount == 1 else { return nil }
    weights = []
    roots = [Int8](UnsafeRawBufferPointer(rebasing: file[..<count]).bindMemory(to: Int8.self))
    unit = Float(
      bitPattern: UInt32(littleEndian: file.loadUnaligned(fromByteOffset: count, as: UInt32.self)))
  }

  /// The sum of the weights of `features`.
  package func score(_ features: borrowing FeatureList) -> Float {
    if weights.isEmpty { return scoreOfRoots(features) }
    return weights.withUnsafeBufferPointer { weights in
      let mask = weights.count &- 1
      var sum: Float = 0
      for hash in features.hashes where !hiding.hides(hash) { sum += weights[Int(hash) & mask] }
      return sum
    }
  }

  private func scoreOfRoots(_ features: borrowing FeatureList) -> Float {
    roots.withUnsafeBufferPointer { roots in
      let mask = roots.count &- 1
      var sum: Int32 = 0
      for hash in features.hashes {
        let root = Int32(roots[Int(hash) & mask])
        sum &+= root &* abs(root)
      }
      return Float(sum) * unit
    }
  }

  /// The bucket of a feature.
  package func bucket(_ hash: UInt32) -> Int { Int(hash) & (weights.count &- 1) }
}
