#if canImport(Glibc)
  import Glibc
#endif

/// The characters of one East Asian charset, asked of the C library once.
///
/// Where the library does not know the charset every character reads as U+FFFD.
struct DoubleByteTable: Sendable {
  /// Lead bytes 81–FE by trail bytes 40–FE; 0 for none. The top bit says that a second character follows.
  private var pairs: [UInt32] = Array(repeating: 0, count: 126 * 191)
  /// The second character of pairs that mean two.
  private var seconds: [Int: UInt32] = [:]
  private static let hasSecond: UInt32 = 1 << 31
  /// JIS X 0212 of EUC-JP, bytes A1–FE by A1–FE after 8F.
  private var triples: [UInt32] = []

  static let gb18030 = DoubleByteTable("GB18030")
  static let big5 = DoubleByteTable("BIG5-HKSCS")
  static let eucJP = DoubleByteTable("EUC-JP-MS", hasTriples: true)
  static let shiftJIS = DoubleByteTable("CP932")
  static let eucKR = DoubleByteTable("CP949")

  private init(_ name: String, hasTriples: Bool = false) {
    let converter = IconvConverter(name)
    for lead: UInt8 in 0x81...0xFE {
      for trail: UInt8 in 0x40...0xFE {
        let index = DoubleByteTable.index(lead, trail)
        let (first, second) = converter.characters([lead, trail])
        pairs[index] = first
        guard second != 0 else { continue }
        pairs[index] |= DoubleByteTable.hasSecond
        seconds[index] = second
      }
    }
    guard hasTriples else { return }
    for a: UInt8 in 0xA1...0xFE {
      for b: UInt8 in 0xA1...0xFE { triples.append(converter.characters([0x8F, a, b]).0) }
    }
  }

  private static func index(_ lead: UInt8, _ trail: UInt8) -> Int {
    (Int(lead) - 0x81) * 191 + Int(trail) - 0x40
  }

  /// The one or two characters of two bytes; 0 for none.
  func characters(_ lead: UInt8, _ trail: UInt8) -> (UInt32, UInt32) {
    guard lead >= 0x81, lead <= 0xFE, trail >= 0x40, trail <= 0xFE else { return (0, 0) }
    let index = DoubleByteTable.index(lead, trail)
    let first = pairs[index]
    guard first & DoubleByteTable.hasSecond != 0 else { return (first, 0) }
    return (first & ~DoubleByteTable.hasSecond, seconds[index] ?? 0)
  }

  /// The character of 8F and two bytes in EUC-JP; 0 for none.
  func character(triple a: UInt8, _ b: UInt8) -> UInt32 {
    guard a >= 0xA1, a <= 0xFE, b >= 0xA1, b <= 0xFE, !triples.isEmpty else { return 0 }
    return triples[(Int(a) - 0xA1) * 94 + Int(b) - 0xA1]
  }
}

/// A converter of the C library, closed when it is let go.
final class IconvConverter {
  #if canImport(Glibc)
    private let handle: iconv_t?

    init(_ name: String) {
      // The library gives the address -1 for a charset it does not know.
      let opened = iconv_open("UTF-32LE", name)
      handle = opened == iconv_t(bitPattern: -1) ? nil : opened
    }

    deinit {
      if let handle { iconv_close(handle) }
    }

    /// The one or two characters that `bytes` are exactly; 0 for none.
    func characters(_ bytes: [UInt8]) -> (UInt32, UInt32) {
      guard let handle else { return (0, 0) }
      iconv(handle, nil, nil, nil, nil)
      var input = bytes.map { CChar(bitPattern: $0) }
      var output = [CChar](repeating: 0, count: 16)
      let (status, left, room) = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
          var from = input.baseAddress
          var to = output.baseAddress
          var left = input.count
          var room = output.count
          let status = iconv(handle, &from, &left, &to, &room)
          // Some pairs are held back until it is clear that nothing combines with them.
          iconv(handle, nil, nil, &to, &room)
          return (status, left, room)
        }
      }
      guard status == 0, left == 0, room <= 12 else { return (0, 0) }
      func character(_ at: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(UInt8(bitPattern: output[at + $1])) << UInt32(8 * $1) }
      }
      return (character(0), room <= 8 ? character(4) : 0)
    }
  #else
    init(_ name: String) {}
    func characters(_ bytes: [UInt8]) -> (UInt32, UInt32) { (0, 0) }
  #endif
}
