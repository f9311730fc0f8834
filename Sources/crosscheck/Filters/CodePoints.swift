import Markup
import Provenance

/// Turns offsets in UTF-8 bytes into offsets in code points, as filter records count them.
struct CodePoints {
  /// Code points before each block of `step` bytes; empty for a text that is all ASCII.
  private var before: [Int32] = []
  private let utf8: [UInt8]
  private static let step = 64

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    guard utf8.contains(where: { $0 >= 0x80 }) else { return }
    var count: Int32 = 0
    before.reserveCapacity(utf8.count / CodePoints.step + 1)
    for (index, byte) in utf8.enumerated() {
      if index % CodePoints.step == 0 { before.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
  }

  /// The code points before the byte at `offset`.
  func count(before offset: Int) -> Int {
    guard !before.isEmpty else { return offset }
    let block = min(offset / CodePoints.step, before.count - 1)
    var count = Int(before[block])
    for byte in utf8[(block * CodePoints.step)..<offset] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Writes `[start,end]`.
  func write(_ range: TextRange, to json: inout JSONWriter) {
    json.array { json in
      json.number(count(before: range.start))
      json.number(count(before: range.end))
    }
  }

  /// Writes the members `start` and `end`.
  func writeMembers(_ range: TextRange, to json: inout JSONWriter) {
    json.number("start", count(before: range.start))
    json.number("end", count(before: range.end))
  }
}
