/// Where features are written.
struct FeatureSink {
  private let out: UnsafeMutableBufferPointer<UInt64>
  private(set) var count = 0

  /// A sink that writes from place `count` on.
  init(_ out: UnsafeMutableBufferPointer<UInt64>, from count: Int = 0) {
    self.out = out
    self.count = count
  }

  @inline(__always) mutating func put(_ template: UInt64, _ value: UInt64) {
    guard count < NameFeatures.most else { return }
    var h = (value ^ template &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    h ^= h >> 32
    out[count] = h &* 0xD6E8_FEB8_6659_FD93
    count &+= 1
  }

  /// One feature for each bit.
  @inline(__always) mutating func putBits(_ template: UInt64, _ bits: UInt32, _ value: UInt64) {
    var rest = bits
    while rest != 0 {
      put(template, UInt64(rest.trailingZeroBitCount) | value)
      rest &= rest &- 1
    }
  }
}
