/// Looks for bytes eight at a time.
///
/// A byte of a word is zero where `(word - 0x01…) & ~word & 0x80…` has its top bit: exact up to the first such byte,
/// which is all that is asked here (Mycroft's test; Warren, "Hacker's Delight", 2nd edition, 6-1).
enum ByteScanner {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }

  /// The first place from `start` on that ends a run of plain characters in a JSON string: a quotation mark, a backslash
  /// or a control character; the end where there is none.
  static func endOfPlainString(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at &+ 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      let controls = (word &- ones &* 0x20) & ~word & tops
      let stops = matches(word, 0x22) | matches(word, 0x5C) | controls
      if stops != 0 { return at &+ stops.trailingZeroBitCount &>> 3 }
      at &+= 8
    }
    while at < bytes.count, bytes[at] >= 0x20, bytes[at] != 0x22, bytes[at] != 0x5C { at &+= 1 }
    return at
  }

  /// The first place from `start` on that holds `stop`, and what of `&`, CR and NUL stands before it.
  @inline(__always)
  static func run(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, until stop: UInt8,
    _ flags: inout RunFlags
  ) -> Int {
    guard let base = bytes.baseAddress else { return end }
    let raw = UnsafeRawPointer(base)
    var at = start
    var ampersands: UInt64 = 0
    var returns: UInt64 = 0
    var nulls: UInt64 = 0
    while at &+ 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      let stops = matches(word, stop)
      // Below the first stop; everything where there is none.
      let before = stops == 0 ? ~0 : (stops & (0 &- stops)) &- 1
      ampersands |= matches(word, 0x26) & before
      returns |= matches(word, 0x0D) & before
      nulls |= (word &- ones) & ~word & tops & before
      if stops != 0 {
        at &+= stops.trailingZeroBitCount &>> 3
        note(ampersands, returns, nulls, &flags)
        return at
      }
      at &+= 8
    }
    note(ampersands, returns, nulls, &flags)
    while at < end {
      let byte = bytes[at]
      if byte == stop { return at }
      if byte == 0x26 {
        flags.insert(.references)
      } else if byte == 0x0D {
        flags.insert(.returns)
      } else if byte == 0 {
        flags.insert(.nulls)
      }
      at &+= 1
    }
    return end
  }

  @inline(__always)
  private static func note(
    _ ampersands: UInt64, _ returns: UInt64, _ nulls: UInt64, _ flags: inout RunFlags
  ) {
    if ampersands | returns | nulls == 0 { return }
    if ampersands != 0 { flags.insert(.references) }
    if returns != 0 { flags.insert(.returns) }
    if nulls != 0 { flags.insert(.nulls) }
  }

  /// The first place from `start` on that holds `a` or `b`.
  @inline(__always)
  static func first(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, of a: UInt8, or b: UInt8
  ) -> Int {
    guard let base = bytes.baseAddress else { return end }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at &+ 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      let stops = matches(word, a) | matches(word, b)
      if stops != 0 { return at &+ stops.trailingZeroBitCount &>> 3 }
      at &+= 8
    }
    while at < end, bytes[at] != a, bytes[at] != b { at &+= 1 }
    return at
  }
}

/// Sets of bytes below 64, one bit each.
enum ByteClass {
  /// Tab, line feed, form feed, carriage return, space.
  static let space: UInt64 = 1 << 9 | 1 << 10 | 1 << 12 | 1 << 13 | 1 << 32
  /// What ends the name of a tag: white space, `/`, `>`; and NUL, which is no end but needs care.
  static let tagNameEnd: UInt64 = space | 1 << 47 | 1 << 62 | 1
  /// What ends the name of an attribute: the same and `=`.
  static let attributeNameEnd: UInt64 = tagNameEnd | 1 << 61

  @inline(__always)
  static func has(_ set: UInt64, _ byte: UInt8) -> Bool {
    byte < 64 && set &>> UInt64(byte) & 1 != 0
  }
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { has(space, byte) }
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
}
