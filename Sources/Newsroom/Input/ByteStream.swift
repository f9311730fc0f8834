internal import Glibc

/// The bytes of a file or pipe, taken in as they are asked for; what was consumed is let go.
package final class ByteStream {
  /// Why there are no more bytes.
  package enum Ending: Sendable, Hashable {
    /// All have been read.
    case complete
    /// The system refused to give more; its error number.
    case unreadable(Int32)
    /// What is compressed is damaged here, with what is wrong.
    case damaged(String)
  }

  /// What has been read; the part from `at` on is not consumed.
  private(set) var buffer: [UInt8] = []
  /// The first byte of `buffer` that is not consumed.
  private(set) var at = 0
  /// The place of that byte in the stream.
  private(set) var offset = 0
  /// Set when no more bytes come.
  private(set) package var ending: Ending?

  private let more: (inout [UInt8]) -> Ending?
  private let goOn: () -> Bool
  /// The place in the compressed file that a place of the stream stands at, where that is known.
  let placeInFile: (Int) -> Int

  /// A stream of what `more` appends; it says when there is nothing more, and `goOn` whether there is after damage.
  init(
    more: @escaping (inout [UInt8]) -> Ending?, goOn: @escaping () -> Bool = { false },
    placeInFile: @escaping (Int) -> Int = { $0 }
  ) {
    self.more = more
    self.goOn = goOn
    self.placeInFile = placeInFile
  }

  /// The bytes of an open file or pipe, which the caller closes.
  package convenience init(descriptor: Int32) {
    let room = Room()
    self.init(more: { buffer in
      var got = -1
      var code: Int32 = 0
      repeat {
        got = Glibc.read(descriptor, room.bytes.baseAddress, room.bytes.count)
        code = errno
      } while got < 0 && code == EINTR
      if got < 0 { return .unreadable(code) }
      buffer.append(contentsOf: room.bytes[..<got])
      return got == 0 ? .complete : nil
    })
  }

  /// How many bytes are at hand.
  var available: Int { buffer.count - at }

  /// Takes in bytes until `count` are at hand; whether they are.
  @discardableResult
  func fill(_ count: Int) -> Bool { fill(count, beforeReading: {}) }

  @discardableResult
  private func fill(_ count: Int, beforeReading: () throws -> Void) rethrows -> Bool {
    while available < count, ending == nil {
      try beforeReading()
      // Moving what is left costs no more than what was consumed before.
      if at > buffer.count / 2 {
        buffer.removeSubrange(..<at)
        at = 0
      }
      ending = more(&buffer)
    }
    return available >= count
  }

  /// Makes room for a file of a known size.
  func reserve(_ size: Int) { buffer.reserveCapacity(size + (1 << 18) + 1) }

  /// Lets `count` bytes at hand go.
  func consume(_ count: Int) {
    at += count
    offset += count
    if at == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
      at = 0
    }
  }

  /// Goes on behind damage, where there is something behind it; what is at hand is let go.
  func goOnAfterDamage() -> Bool {
    guard case .damaged = ending else { return false }
    consume(available)
    guard goOn() else { return false }
    ending = nil
    return true
  }

  /// All bytes to the end, which are consumed; nil where they are more than `limit`.
  func rest(limit: Int) -> [UInt8]? {
    while ending == nil, available <= limit { fill(available + 1) }
    guard available <= limit else { return nil }
    if at > 0 { buffer.removeSubrange(..<at) }
    let rest = buffer
    offset += rest.count
    buffer = []
    at = 0
    return rest
  }

  /// A line, or that it was too long to be taken in.
  package enum Line {
    case text([UInt8])
    case tooLong(bytes: Int)
  }

  /// The next line without its end; nil behind the last. One longer than `limit` is passed over as a whole.
  ///
  /// - Parameter beforeReading: done each time before more bytes are asked for.
  package func line(limit: Int, beforeReading: () throws -> Void) rethrows -> Line? {
    var passed = 0
    while true {
      if let end = try lineEnd(within: limit, beforeReading: beforeReading) {
        let line = Array(buffer[at..<end])
        let count = passed + line.count
        let isEnd = end == buffer.count
        if isEnd, line.isEmpty, passed == 0 { return nil }
        consume(line.count + (isEnd ? 0 : 1))
        return passed > 0 || count > limit ? .tooLong(bytes: count) : .text(line)
      }
      passed += available
      consume(available)
    }
  }

  /// The next line; see above.
  func line(limit: Int) -> Line? { line(limit: limit, beforeReading: {}) }

  /// The first line without its end, not consumed; nil where it is longer than `limit`.
  func firstLine(limit: Int) -> ArraySlice<UInt8>? { lineEnd(within: limit, beforeReading: {}).map { buffer[at..<$0] } }

  private func lineFeed(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  /// Where the line at hand ends in the buffer: at its line feed, or at the end of everything.
  private func lineEnd(within limit: Int, beforeReading: () throws -> Void) rethrows -> Int? {
    var searched = 0
    while true {
      if let end = lineFeed(from: at + searched) { return end }
      searched = available
      if ending != nil { return buffer.count }
      if searched > limit { return nil }
      try fill(searched + 1, beforeReading: beforeReading)
    }
  }
}

/// Memory that bytes pass through on their way in.
final class Room {
  let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 18)
  deinit { bytes.deallocate() }
}
