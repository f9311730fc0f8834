import Provenance

/// Where each character of a decoded text stands in the capture, where characters follow each other without a gap.
///
/// A byte for each character: in a text of another script a `MappedText`, which keeps a run for each, takes forty
/// times its size. Places are found from the nearest of the marks that stand every 64 characters.
struct CharacterMap: Sendable {
  private struct Mark: Sendable {
    var text: UInt32
    var source: UInt32
  }

  private static let stride = 64

  /// How many captured bytes each character took.
  private var lengths: [UInt8] = []
  private var marks: [Mark] = []
  private var textEnd = 0
  private var sourceEnd: Int

  /// Starts at a place of the capture.
  init(from source: Int) { sourceEnd = source }

  /// Adds a character of `width` bytes of text that took `length` captured bytes.
  @inline(__always)
  mutating func append(width: Int, length: Int) {
    if lengths.count % CharacterMap.stride == 0 {
      marks.append(Mark(text: UInt32(truncatingIfNeeded: textEnd), source: UInt32(truncatingIfNeeded: sourceEnd)))
    }
    lengths.append(UInt8(truncatingIfNeeded: length))
    textEnd &+= width
    sourceEnd &+= length
  }

  /// Adds characters of ASCII, a byte each.
  mutating func appendASCII(count: Int) {
    var left = count
    while left > 0 {
      append(width: 1, length: 1)
      // Up to the next mark.
      let more = min(left &- 1, (CharacterMap.stride &- lengths.count % CharacterMap.stride) % CharacterMap.stride)
      lengths.append(contentsOf: repeatElement(1, count: more))
      textEnd &+= more
      sourceEnd &+= more
      left &-= more &+ 1
    }
  }

  /// The captured bytes behind a run of the text `utf8`.
  func captured(_ start: Int, _ end: Int, in utf8: [UInt8]) -> ByteRange {
    var walk = walk(to: start, in: utf8)
    let from = walk.source
    if start >= end { return ByteRange(from, from) }
    if end &- start > 4 &* CharacterMap.stride { walk = self.walk(to: end, in: utf8) }
    while walk.text < end { walk.step(lengths, utf8) }
    return ByteRange(from, walk.source)
  }

  /// Adds a run of the text `utf8` to `text`, each character mapped.
  func append(_ start: Int, _ end: Int, of utf8: [UInt8], to text: inout MappedText) {
    var walk = walk(to: start, in: utf8)
    while walk.text < end {
      let first = walk
      // ASCII that took a byte a character is the capture itself.
      while walk.text < end, utf8[walk.text] < 0x80, lengths[walk.character] == 1 { walk.step(lengths, utf8) }
      if walk.text > first.text {
        text.appendVerbatim(utf8[first.text..<walk.text], at: first.source)
        continue
      }
      walk.step(lengths, utf8)
      text.append(CharacterMap.character(utf8, first.text), standingFor: ByteRange(first.source, walk.source))
    }
  }

  /// The character at `at` of valid UTF-8.
  private static func character(_ utf8: [UInt8], _ at: Int) -> Unicode.Scalar {
    let lead = UInt32(utf8[at])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for index in 1..<max(1, length) { value = value << 6 | UInt32(utf8[at &+ index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// A place in the text and its place in the capture.
  private struct Walk {
    var character: Int
    var text: Int
    var source: Int

    @inline(__always)
    mutating func step(_ lengths: [UInt8], _ utf8: [UInt8]) {
      let lead = utf8[text]
      source &+= Int(lengths[character])
      text &+= lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      character &+= 1
    }
  }

  /// The start of the character that holds the text byte at `place`.
  private func walk(to place: Int, in utf8: [UInt8]) -> Walk {
    guard place < textEnd else { return Walk(character: lengths.count, text: textEnd, source: sourceEnd) }
    let low = max(0, marks.partitioningIndex { Int($0.text) > place } - 1)
    var walk = Walk(
      character: low * CharacterMap.stride, text: Int(marks[low].text), source: Int(marks[low].source))
    while true {
      var next = walk
      next.step(lengths, utf8)
      if next.text > place { return walk }
      walk = next
    }
  }
}
