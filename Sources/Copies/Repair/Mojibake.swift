/// Windows-1252, by which UTF-8 is most often misread.
enum WindowsLatin {
  /// What the bytes 0x80…0x9F mean; the five that mean nothing stand for themselves.
  static let scalars: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  /// The byte that reads as `scalar`; nil where none does.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return scalars.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}

/// UTF-8 that was read as Windows-1252 on the way: "FranÃ§ois" for "François".
enum Mojibake {
  /// Characters that one misread run has at most.
  private static let longest = 64

  /// What the misread run at `start` should say, and where it ends; nil where nothing is misread.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> ([UInt8], Int)? {
    var bytes: [UInt8] = []
    var at = start
    for _ in 0..<longest {
      guard let (unit, end) = unit(text, at, after: start > 0 ? text[start - 1] : 0x20) else { break }
      bytes += unit
      at = end
    }
    guard at > start else { return nil }
    // What was misread twice reads as misread once more.
    let again = bytes.withUnsafeBufferPointer { decodedOnce($0) }
    return (again ?? bytes, at)
  }

  /// All of `text` decoded once more, if all of it can be.
  private static func decodedOnce(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var at = 0
    while at < text.count {
      guard let (unit, end) = unit(text, at, after: 0x20) else { return nil }
      bytes += unit
      at = end
    }
    return bytes
  }

  /// One character, of two to four misread ones.
  private static func unit(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, after: UInt8) -> ([UInt8], Int)? {
    guard start < text.count, text[start] >= 0xC3 else { return nil }
    let (lead, width) = LetterFolding.scalar(in: text, at: start)
    let more: Int
    switch lead {
    case 0xC2...0xC5: more = 1
    case 0xE2: more = 2
    case 0xF0: more = 3
    default: return nil
    }
    var bytes = [UInt8(lead)]
    var at = start + width
    for next in 0..<more {
      guard at < text.count, text[at] >= 0xC2 else { return cutShort(bytes, text, at) }
      let (scalar, width) = LetterFolding.scalar(in: text, at: at)
      guard scalar >= 0x80, let byte = WindowsLatin.byte(scalar), byte & 0xC0 == 0x80 else {
        return cutShort(bytes, text, at)
      }
      // A capital Ä or Ã can end a word in capitals before a quote mark; a misread letter does not stand there.
      let isMark = (0x91...0x97).contains(byte) || byte == 0xAB || byte == 0xBB || byte == 0x85
      if next == 0, more == 1, lead != 0xC2, isMark, lead != 0xC3 || (0x41...0x5A).contains(after) { return nil }
      bytes.append(byte)
      at += width
    }
    return bytes.withUnsafeBufferPointer { LetterFolding.scalar(in: $0, at: 0).1 } == bytes.count ? (bytes, at) : nil
  }

  /// `â€` without its last byte, which no character stands for: a closing quote mark.
  private static func cutShort(_ bytes: [UInt8], _ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> ([UInt8], Int)? {
    bytes == [0xE2, 0x80] ? ([0xE2, 0x80, 0x9D], at) : nil
  }
}
