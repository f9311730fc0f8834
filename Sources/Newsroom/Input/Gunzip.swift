/// A file of gzip members one behind the other, as a stream of what they hold.
final class Gunzip {
  private let raw: ByteStream
  private let inflater = Inflater(.marked)
  private var isInMember = false
  /// How much has come out.
  private var produced = 0
  /// Where members start: in what comes out, and in the file. Those far behind are let go.
  private var members: [(out: Int, file: Int)] = []

  /// Whether bytes are gzip.
  static func isCompressed(_ head: ArraySlice<UInt8>) -> Bool { head.starts(with: [0x1F, 0x8B, 0x08]) }

  /// What the gzip members in `raw` hold.
  static func stream(of raw: ByteStream) -> ByteStream {
    let gunzip = Gunzip(raw)
    return ByteStream(
      more: gunzip.more, goOn: gunzip.findNextMember,
      placeInFile: { place in gunzip.members.last { $0.out <= place }?.file ?? 0 })
  }

  private init(_ raw: ByteStream) { self.raw = raw }

  private func more(_ buffer: inout [UInt8]) -> ByteStream.Ending? {
    while true {
      if !raw.fill(1) {
        if case .unreadable(let code) = raw.ending { return .unreadable(code) }
        return isInMember ? .damaged("its compressed data breaks off") : .complete
      }
      if !isInMember {
        guard startsMember() else { return .damaged("bytes that are not compressed stand behind its compressed data") }
        inflater.reset()
        isInMember = true
        if members.count > 4096 { members.removeFirst(2048) }
        members.append((produced, raw.offset))
      }
      let before = buffer.count
      let (used, state) = raw.buffer.withUnsafeBufferPointer {
        inflater.inflate(UnsafeBufferPointer(rebasing: $0[raw.at...]), to: &buffer)
      }
      raw.consume(used)
      produced += buffer.count - before
      if produced > InflationLimit.bytes(for: raw.offset) {
        return .damaged("it inflates to over \(InflationLimit.ratio) times its size and is not read on")
      }
      switch state {
      case .finished: isInMember = false
      case .damaged:
        isInMember = false
        return .damaged("its compressed data is damaged")
      case .goesOn: break
      }
      if buffer.count > before { return nil }
    }
  }

  private func startsMember() -> Bool {
    raw.fill(3)
    return Gunzip.isCompressed(raw.buffer[raw.at...])
  }

  /// Goes to the next place that looks like a member behind damage; a bomb is not read on.
  private func findNextMember() -> Bool {
    guard produced <= InflationLimit.bytes(for: raw.offset) else { return false }
    isInMember = false
    while raw.fill(1) {
      let rest = raw.buffer[raw.at...]
      guard let mark = rest.firstIndex(of: 0x1F) else {
        raw.consume(raw.available)
        continue
      }
      raw.consume(mark - raw.at)
      if startsMember() { return true }
      raw.consume(1)
    }
    return false
  }
}
