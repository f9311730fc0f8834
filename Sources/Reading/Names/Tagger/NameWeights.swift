/// The weights of the tagger: 16 labels of 8 bits for each feature that counts, and the weights of label pairs.
///
/// A feature is known by its slot and a fingerprint of 8 bits; the weight of "outside" is always 0.
package struct NameWeights {
  private let fingerprints: UnsafeBufferPointer<UInt8>
  private let records: UnsafeRawBufferPointer
  private let transitions: UnsafeBufferPointer<Int16>
  private let shift: UInt64

  /// Slots looked at for one feature.
  package static let probes = 8
  /// Classes of tokens for which label pairs are weighed apart.
  package static let tokenClasses = 8

  package init(
    fingerprints: UnsafeBufferPointer<UInt8>, records: UnsafeRawBufferPointer, transitions: UnsafeBufferPointer<Int16>
  ) {
    precondition(
      fingerprints.count.nonzeroBitCount == 1 && records.count == 16 * fingerprints.count
        && transitions.count == Self.tokenClasses * NameLabel.count * NameLabel.count, "a model of the right size")
    self.fingerprints = fingerprints
    self.records = records
    self.transitions = transitions
    shift = UInt64(64 - fingerprints.count.trailingZeroBitCount)
  }

  /// The first slot of a feature.
  package static func slot(_ feature: UInt64, bits: Int) -> Int {
    Int(truncatingIfNeeded: feature >> UInt64(64 - bits))
  }
  /// The fingerprint of a feature; 0 marks an empty slot.
  package static func fingerprint(_ feature: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: feature >> 16) | 1 }

  @inline(__always)
  func add(_ feature: UInt64, to scores: inout SIMD16<Int16>) {
    let wanted = Self.fingerprint(feature)
    var slot = Int(truncatingIfNeeded: feature >> shift)
    for _ in 0..<Self.probes {
      let found = fingerprints[slot]
      if found == 0 { return }
      if found == wanted {
        let record = records.loadUnaligned(fromByteOffset: slot &* 16, as: SIMD16<Int8>.self)
        scores &+= SIMD16<Int16>(truncatingIfNeeded: record)
        return
      }
      slot = (slot &+ 1) & (fingerprints.count &- 1)
    }
  }

  /// The weight of `next` behind `last`, for a token of the class.
  @inline(__always)
  func transition(_ tokenClass: Int, _ last: Int, _ next: Int) -> Int32 {
    Int32(transitions[(tokenClass &* NameLabel.count &+ next) &* NameLabel.count &+ last])
  }
}
