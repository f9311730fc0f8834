import Provenance

/// What an article is about: its telling words with weights, of length 1.
struct StoryVector: Sendable {
  /// Hashes of folded words, ascending.
  let words: [UInt64]
  /// The weight of each.
  let weights: [Float]

  /// The words of a headline count as often as that.
  private static let titleWeight: Float = 3
  /// The words of the first bytes of the body count twice: what an article is about stands there.
  private static let leadBytes = 600
  /// Nothing behind these bytes is looked at: long articles stray.
  private static let bodyBytes = 6_000

  /// The vector of an article.
  ///
  /// - Complexity: O(bytes looked at).
  init(title: [UInt8], text: [UInt8], rarity: WordRarity) {
    var counts: [UInt64: Float] = [:]
    forEachWord(in: title[...]) { counts[$0, default: 0] += StoryVector.titleWeight }
    let body = text.prefix(StoryVector.bodyBytes)
    forEachWord(in: body) { counts[$0, default: 0] += 1 }
    forEachWord(in: body.prefix(StoryVector.leadBytes)) { counts[$0, default: 0] += 1 }
    let entries = counts.map { ($0.key, (1 + logarithm($0.value)) * rarity[$0.key]) }.filter { $0.1 > 0 }
      .sorted { $0.0 < $1.0 }
    let length = entries.reduce(Float(0)) { $0 + $1.1 * $1.1 }.squareRoot()
    words = entries.map(\.0)
    weights = entries.map { $0.1 / length }
  }

  /// How much two vectors point the same way, 0…1.
  ///
  /// - Complexity: O(words of both).
  func cosine(_ other: StoryVector) -> Float {
    var sum: Float = 0
    var (i, j) = (0, 0)
    while i < words.count, j < other.words.count {
      if words[i] == other.words[j] {
        sum += weights[i] * other.weights[j]
        i += 1
        j += 1
      } else if words[i] < other.words[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// The `count` words of most weight.
  func heaviest(_ count: Int) -> [UInt64] {
    words.indices.sorted { (weights[$0], words[$1]) > (weights[$1], words[$0]) }.prefix(count).map { words[$0] }
  }
}

/// Calls `body` with the hash of each word: letters and digits of ASCII folded to lower case, other bytes as they are. The
/// characters that start with C2 and E2 are spaces and marks ("»", "’", "—").
func forEachWord(in text: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
  var hash = FNV.seed
  var isMark = false
  for byte in text {
    var folded = byte
    if byte & 0xC0 != 0x80 { isMark = byte == 0xC2 || byte == 0xE2 }
    switch byte {
    case 0x41...0x5A: folded = byte | 0x20
    case 0x30...0x39, 0x61...0x7A: break
    case 0x80...0xFF where !isMark: break
    default:
      if hash != FNV.seed { body(hash) }
      hash = FNV.seed
      continue
    }
    hash = FNV.step(hash, folded)
  }
  if hash != FNV.seed { body(hash) }
}

/// The natural logarithm, near enough for weights: by the exponent and a series for the rest.
func logarithm(_ value: Float) -> Float {
  guard value > 0 else { return 0 }
  let m = value.significand
  let t = (m - 1) / (m + 1)
  let t2 = t * t
  return Float(value.exponent) * 0.693_147_2 + 2 * t * (1 + t2 * (1 / 3 + t2 * (1 / 5 + t2 / 7)))
}
