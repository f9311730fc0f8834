import Foundation
import Reading

/// A text with its names, as ranges of UTF-8 bytes.
struct LabelledText {
  var text: [UInt8]
  var names: [(range: Range<Int>, kind: Name.Kind)]

  /// The text with each ASCII letter changed; the names stay where they are.
  func mapped(_ change: (UInt8) -> UInt8) -> LabelledText { LabelledText(text: text.map(change), names: names) }
}

func capitals(_ b: UInt8) -> UInt8 { b &- 0x61 < 26 ? b - 0x20 : b }
func smalls(_ b: UInt8) -> UInt8 { b &- 0x41 < 26 ? b + 0x20 : b }

private let kinds: [String: Name.Kind] = [
  "PER": .person, "ORG": .organisation, "LOC": .place, "MISC": .other, "person": .person, "group": .organisation,
  "corporation": .organisation, "location": .place, "product": .other, "creative-work": .other,
]

func labelledTexts(_ file: URL) throws -> [LabelledText] {
  try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
    guard let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let text = row["text"] as? String, let entities = row["entities"] as? [[String: Any]]
    else { throw Failure(message: "\(file.path) has a line that is no labelled text") }
    var bytes: [Int] = []  // of each code point, its first byte
    var offset = 0
    for scalar in text.unicodeScalars {
      bytes.append(offset)
      offset += UTF8.width(scalar)
    }
    bytes.append(offset)
    let names = entities.compactMap { entity -> (Range<Int>, Name.Kind)? in
      guard let start = entity["start"] as? Int, let end = entity["end"] as? Int, let type = entity["type"] as? String,
        let kind = kinds[type], start < end, end < bytes.count
      else { return nil }
      return (bytes[start]..<bytes[end], kind)
    }
    return LabelledText(text: Array(text.utf8), names: names)
  }
}

/// A copy of some texts in another way of writing, so that the tagger knows capitals, headlines and small letters.
///
/// Of 16 texts two are copied in capitals, one in title case, one in small letters. Copies with spaces lost taught nothing:
/// see Notes/names.md.
func augmented(_ text: LabelledText, number: Int) -> LabelledText? {
  switch number % 16 {
  case 3, 11: return text.mapped(capitals)
  case 7: return text.mapped(smalls)
  case 14: return titleCased(text)
  default: return nil
  }
}

func titleCased(_ text: LabelledText) -> LabelledText {
  var copy = text
  for i in copy.text.indices where i == 0 || copy.text[i - 1] == 0x20 { copy.text[i] = capitals(copy.text[i]) }
  return copy
}

/// The text without one in thirty of its spaces, as a scraper loses them beside links. A name that is run together with
/// another word is no longer one.
func withLostSpaces(_ text: LabelledText, seed: Int) -> LabelledText {
  var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
  var kept: [UInt8] = []
  /// The new place of each byte, and of the end.
  var places: [Int] = []
  var lost: Set<Int> = []
  for (at, byte) in text.text.enumerated() {
    places.append(kept.count)
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    if byte == 0x20, state >> 33 % 30 == 0 { lost.insert(at) } else { kept.append(byte) }
  }
  places.append(kept.count)
  let names = text.names.filter { !lost.contains($0.range.lowerBound - 1) && !lost.contains($0.range.upperBound) }
  return LabelledText(
    text: kept, names: names.map { (places[$0.range.lowerBound]..<places[$0.range.upperBound], $0.kind) })
}
