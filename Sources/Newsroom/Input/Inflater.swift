internal import LibZ

/// Takes bytes out of the deflate coding, piece by piece, by zlib.
final class Inflater {
  /// How the bytes are wrapped.
  enum Wrapping {
    /// gzip or zlib, whichever the bytes say.
    case marked
    /// Neither: deflate alone, as some servers send it.
    case bare
  }
  /// What a piece of work came to.
  enum State {
    /// More bytes are needed, or more room.
    case goesOn
    /// The compressed run is over.
    case finished
    /// It is no such run, or damaged.
    case damaged
  }

  private var stream = z_stream()
  private let isReady: Bool
  private let room = Room()

  init(_ wrapping: Wrapping) {
    // 15 is the largest window; 32 more has zlib tell gzip from zlib; negative is without either.
    let bits: Int32 = wrapping == .marked ? 15 + 32 : -15
    isReady = inflateInit2_(&stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit { if isReady { inflateEnd(&stream) } }

  /// Makes ready for another run.
  func reset() { if isReady { inflateReset(&stream) } }

  /// Inflates from `input` and appends some of what comes out to `output`, at most a room of it.
  func inflate(_ input: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) -> (used: Int, state: State) {
    guard isReady, let base = input.baseAddress else { return (0, isReady ? .goesOn : .damaged) }
    let given = min(input.count, Int(Int32.max))
    stream.next_in = UnsafeMutablePointer(mutating: base)
    stream.avail_in = UInt32(given)
    stream.next_out = room.bytes.baseAddress
    stream.avail_out = UInt32(room.bytes.count)
    let code = LibZ.inflate(&stream, Z_NO_FLUSH)
    output.append(contentsOf: room.bytes[..<(room.bytes.count - Int(stream.avail_out))])
    let used = given - Int(stream.avail_in)
    stream.next_in = nil
    stream.next_out = nil
    switch code {
    case Z_STREAM_END: return (used, .finished)
    case Z_OK, Z_BUF_ERROR: return (used, .goesOn)
    default: return (used, .damaged)
    }
  }
}

/// What bounds a bomb: so many bytes of a few, and beyond them so many for each byte that was received.
enum InflationLimit {
  /// In bytes: 16 MiB, more than any page.
  static let small = 16 << 20
  /// Markup shrinks to a tenth, at best to a fiftieth; deflate can reach a thousandth.
  static let ratio = 200

  /// The most that `received` bytes may become; never more than a file may have.
  static func bytes(for received: Int) -> Int {
    received > FileInput.sizeLimit / ratio ? FileInput.sizeLimit : min(FileInput.sizeLimit, small + ratio * received)
  }
}

/// What became of compressed bytes.
enum Inflation {
  case bytes([UInt8])
  /// The bytes up to where they break off or are damaged.
  case partial([UInt8])
  /// They would become more than the limit.
  case bomb
}

/// The bytes behind compressed ones that are all at hand.
///
/// - Complexity: O(bytes in and out); out is bounded by ``InflationLimit``.
func inflated(_ compressed: [UInt8], _ wrapping: Inflater.Wrapping = .marked) -> Inflation {
  let inflater = Inflater(wrapping)
  let limit = InflationLimit.bytes(for: compressed.count)
  var output: [UInt8] = []
  output.reserveCapacity(min(limit, compressed.count * 6))
  return compressed.withUnsafeBufferPointer { input in
    var at = 0
    while true {
      let before = output.count
      let (used, state) = inflater.inflate(UnsafeBufferPointer(rebasing: input[at...]), to: &output)
      at += used
      if output.count > limit { return .bomb }
      switch state {
      case .finished: return .bytes(output)
      case .damaged: return .partial(output)
      case .goesOn: if used == 0, output.count == before { return .partial(output) }
      }
    }
  }
}
