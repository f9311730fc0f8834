/// Whether bytes are UTF-8, and how surely.
struct UTF8Check {
  /// How many bytes in a row from the start are valid.
  private(set) var validPrefix = 0
  /// Characters beyond ASCII.
  private(set) var characters = 0
  /// Sequences that mean nothing.
  private(set) var faults = 0

  /// Whether all of it is UTF-8 (ASCII included).
  private(set) var isValid = false
  /// Whether there is nothing beyond ASCII.
  var isASCII: Bool { isValid && characters == 0 }
  /// Whether it has so many characters that another charset forms by chance that it can be nothing else: text in
  /// another charset passes as UTF-8 about once in ten for each character beyond ASCII. A fault now and then (a cut end,
  /// a foreign snippet) does not make it something else.
  var isBeyondDoubt: Bool { isValid ? characters >= 3 : characters > 20 &* faults }
  /// Whether calling it UTF-8 would make nearly all that is not ASCII unreadable.
  var isHopeless: Bool { !isValid && characters == 0 && faults >= 3 }

  /// Looks at all of `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < bytes.count {
      let next = UTF8Check.asciiEnd(bytes, from: at)
      guard next < bytes.count else { break }
      let length = UTF8Check.sequence(bytes, at: next)
      if length > 0 {
        characters &+= 1
        at = next &+ length
      } else {
        if faults == 0 { validPrefix = next }
        faults &+= 1
        at = next &- length
      }
    }
    if faults == 0 {
      validPrefix = bytes.count
      isValid = true
    }
  }

  /// The first place from `start` on whose byte is not ASCII.
  @inline(__always)
  static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    let count = bytes.count
    guard let base = bytes.baseAddress else { return count }
    let raw = UnsafeRawPointer(base)
    if at < count, bytes[at] >= 0x80 { return at }
    while at &+ 32 <= count {
      let words =
        raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        | raw.loadUnaligned(fromByteOffset: at &+ 8, as: UInt64.self)
        | raw.loadUnaligned(fromByteOffset: at &+ 16, as: UInt64.self)
        | raw.loadUnaligned(fromByteOffset: at &+ 24, as: UInt64.self)
      if words & 0x8080_8080_8080_8080 != 0 { break }
      at &+= 32
    }
    while at < count, bytes[at] < 0x80 { at &+= 1 }
    return at
  }

  /// The length of the well-formed sequence at `at`, which is not ASCII; if it is not one, minus the length of the
  /// longest part that could have become one (at least 1), which reads as one U+FFFD.
  @inline(__always)
  static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let lead = bytes[at]
    guard at &+ 1 < bytes.count else { return -1 }
    let second = bytes[at &+ 1]
    if lead >= 0xC2, lead <= 0xDF { return second & 0xC0 == 0x80 ? 2 : -1 }
    guard lead >= 0xE0, lead <= 0xF4 else { return -1 }
    let low: UInt8 = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF
    guard second >= low, second <= high else { return -1 }
    guard at &+ 2 < bytes.count, bytes[at &+ 2] & 0xC0 == 0x80 else { return -2 }
    if lead < 0xF0 { return 3 }
    guard at &+ 3 < bytes.count, bytes[at &+ 3] & 0xC0 == 0x80 else { return -3 }
    return 4
  }
}
