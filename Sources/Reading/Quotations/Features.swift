/// The features of one decision, hashed: a list that is filled anew for each.
package struct FeatureList: ~Copyable {
  /// More than any decision has.
  private static let most = 160
  private let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: most)
  private var count = 0

  package init() {}

  deinit { memory.deallocate() }

  /// Hashes; a model keeps as many of their low bits as its table has. Valid until the list changes.
  package var hashes: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: memory, count: count) }

  /// What tells the features of one decision from those of another with the same templates.
  private var family: UInt64 = 0

  mutating func clear(_ family: UInt64 = 0) {
    count = 0
    self.family = family
  }

  /// A feature by the number of its template and up to three values.
  @inline(__always) mutating func add(_ template: UInt64) { put(first(template, 0)) }

  @inline(__always) mutating func add(_ template: UInt64, _ a: UInt64) { put(first(template, a)) }

  @inline(__always) mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64) {
    put(Self.mixed(first(template, a), b))
  }

  @inline(__always) mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    put(Self.mixed(Self.mixed(first(template, a), b), c))
  }

  @inline(__always) private func first(_ template: UInt64, _ a: UInt64) -> UInt64 {
    let hash = (template &* 0x9e37_79b9_7f4a_7c15) ^ family ^ a
    return (hash ^ (hash >> 32)) &* 0xbf58_476d_1ce4_e5b9
  }

  @inline(__always) private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    (hash ^ (hash >> 29) ^ value) &* 0x94d0_49bb_1331_11eb
  }

  @inline(__always) private mutating func put(_ hash: UInt64) {
    guard count < Self.most else { return }
    memory[count] = UInt32(truncatingIfNeeded: hash >> 32)
    count &+= 1
  }
}
