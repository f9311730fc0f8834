/// A moment, to the second.
public struct UTCInstant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  /// The moment that many seconds after 1970-01-01T00:00:00Z.
  public init(seconds: Int64) { self.seconds = seconds }

  /// The moment that an ISO 8601 text names: `2015-11-16T09:31:00+01:00`, `2015-11-16T09:31Z`, `2015-11-16 09:31:00`
  /// or `2015-11-16`, which is its midnight. Without a zone it is taken for UTC. Nil where it is no such text.
  public init?(iso text: String) {
    guard let day = CivilDate(iso: text) else { return nil }
    var rest = Array(text.utf8.dropFirst(10))[...]
    var seconds = Int64(day.daysSinceEpoch) * 86_400
    func number(_ digits: Int) -> Int64? {
      guard rest.count >= digits, rest.prefix(digits).allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      defer { rest.removeFirst(digits) }
      return rest.prefix(digits).reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }
    func take(_ bytes: StaticString) -> UInt8? {
      guard let byte = rest.first, bytes.withUTF8Buffer({ $0.contains(byte) }) else { return nil }
      rest.removeFirst()
      return byte
    }
    if !rest.isEmpty {
      guard take("Tt ") != nil, let hour = number(2), hour < 25, take(":") != nil,
        let minute = number(2), minute < 60
      else { return nil }
      seconds += hour * 3600 + minute * 60
      if take(":") != nil {
        guard let second = number(2), second < 61 else { return nil }
        seconds += second
        if take(".,") != nil { rest = rest.drop { (0x30...0x39).contains($0) } }
      }
      if let sign = take("+-") {
        guard let hours = number(2) else { return nil }
        _ = take(":")
        let offset = hours * 3600 + (number(2) ?? 0) * 60
        seconds -= sign == UInt8(ascii: "+") ? offset : -offset
      } else {
        _ = take("Zz")
      }
      guard rest.isEmpty else { return nil }
    }
    self.seconds = seconds
  }

  /// Earlier first.
  public static func < (a: Self, b: Self) -> Bool { a.seconds < b.seconds }
}
