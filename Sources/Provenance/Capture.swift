/// The name of a capture: the SHA-256 of its bytes.
///
/// Two captures with the same id hold the same bytes, wherever they were received.
public struct CaptureID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The digest, most significant byte first.
  private let words: InlineArray<4, UInt64>

  /// The id that 32 digest bytes spell; nil for any other number of bytes.
  public init?(digest: some Collection<UInt8>) {
    guard digest.count == 32 else { return nil }
    var words: InlineArray<4, UInt64> = [0, 0, 0, 0]
    for (index, byte) in digest.enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    self.words = words
  }

  /// The id that 64 hexadecimal digits spell; nil for any other text.
  public init?(hexadecimal text: String) {
    var digest: [UInt8] = []
    for (index, byte) in text.utf8.enumerated() {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46, 0x61...0x66: digit = (byte | 0x20) - 0x61 + 10
      default: return nil
      }
      if index % 2 == 0 { digest.append(digit << 4) } else { digest[index / 2] |= digit }
    }
    guard text.utf8.count == 64 else { return nil }
    self.init(digest: digest)
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for index in 0..<4 {
      for shift in stride(from: 60, through: 0, by: -4) {
        text.append(digits[Int(words[index] >> UInt64(shift) & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether both name the same bytes.
  public static func == (a: Self, b: Self) -> Bool {
    a.words[0] == b.words[0] && a.words[1] == b.words[1] && a.words[2] == b.words[2]
      && a.words[3] == b.words[3]
  }
  /// Feeds the whole digest to `hasher`.
  public func hash(into hasher: inout Hasher) {
    for index in 0..<4 { hasher.combine(words[index]) }
  }
  /// The order of the digests as numbers, for a stable order of output.
  public static func < (a: Self, b: Self) -> Bool {
    for index in 0..<4 where a.words[index] != b.words[index] {
      return a.words[index] < b.words[index]
    }
    return false
  }
}

/// Bytes as received, with where they came from.
public struct Capture: Sendable {
  /// The SHA-256 of `bytes`.
  public let id: CaptureID
  /// What was received, untouched.
  public let bytes: [UInt8]
  /// Where: a path or a URL, as a person would type it.
  public let location: String

  /// A capture of `bytes`, whose digest the caller has computed.
  public init(id: CaptureID, bytes: [UInt8], location: String) {
    self.id = id
    self.bytes = bytes
    self.location = location
  }
}

/// The name of one article in a run, stable from input to output: a file's name or the id of a record.
public struct ArticleID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The name itself.
  public let description: String

  /// The article called `name`.
  public init(_ name: String) { description = name }
  /// Order of the names' UTF-8 bytes, for a stable order of output.
  public static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}
