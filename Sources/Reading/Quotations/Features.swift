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

  mutating func clear() { count = 0 }

  /// A feature by the number of its template and up to three values.
  @inline(__always) mutating func add(_ template: UInt64, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    var hash = (template &* 0x9e37_79b9_7f4a_7c15) ^ a
    hash = (hash ^ (hash >> 29)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ b) &* 0x94d0_49bb_1331_11eb
    hash = (hash ^ (hash >> 32) ^ c) &* 0x9e37_79b9_7f4a_7c15
    guard count < Self.most else { return }
    memory[count] = UInt32(truncatingIfNeeded: hash >> 32)
    count &+= 1
  }
}
