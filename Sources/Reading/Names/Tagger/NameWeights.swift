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

  /// The weights of `count` features, by label. What `features` holds is written over.
  ///
  /// All slots are looked up first: then the records, which lie far apart, are fetched side by side.
  @inline(__always)
  func sum(_ features: UnsafeMutableBufferPointer<UInt64>, _ count: Int) -> LabelScores {
    var found = 0
    for k in 0..<count {
      let feature = features[k]
      let wanted = Self.fingerprint(feature)
      var slot = Int(truncatingIfNeeded: feature >> shift)
      var probe = fingerprints[slot]
      var tries = 1
      while probe != wanted, probe != 0, tries < Self.probes {
        slot = (slot &+ 1) & (fingerprints.count &- 1)
        probe = fingerprints[slot]
        tries &+= 1
      }
      features[found] = UInt64(truncatingIfNeeded: slot)
      found &+= probe == wanted ? 1 : 0
    }
    var scores = LabelScores()
    for k in 0..<found {
      let offset = Int(truncatingIfNeeded: features[k]) &* 16
      scores.add(records.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int16>.self))
    }
    return scores
  }

  /// The weights of label pairs for tokens of the class: those of one next label follow each other.
  @inline(__always)
  func transitions(_ tokenClass: Int) -> UnsafeBufferPointer<Int16> {
    let size = NameLabel.count &* NameLabel.count
    return UnsafeBufferPointer(rebasing: transitions[tokenClass &* size..<(tokenClass &+ 1) &* size])
  }
}

/// The scores of one token by label, those of "outside" left out since they are 0: labels 1, 3, 5, … and 2, 4, 6, ….
struct LabelScores {
  private var odd = SIMD8<Int16>()
  private var even = SIMD8<Int16>()

  /// Adds a record of 16 signed bytes, read as 8 little-endian pairs.
  @inline(__always)
  mutating func add(_ record: SIMD8<Int16>) {
    odd &+= (record &<< 8) &>> 8
    even &+= record &>> 8
  }

  static func &+ (a: LabelScores, b: LabelScores) -> LabelScores {
    var sum = a
    sum.odd &+= b.odd
    sum.even &+= b.even
    return sum
  }

  /// The score of a label but "outside".
  @inline(__always)
  subscript(label: Int) -> Int32 { Int32(label & 1 == 1 ? odd[label &>> 1] : even[(label &>> 1) &- 1]) }
}
