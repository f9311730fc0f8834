/// The words of English news, counted once for all: how often each stands in small letters and with a capital, what new
/// words are made of, and which words follow each other. Made by `Scripts/news-words.py`.
struct NewsLanguage: Sendable {
  /// How often a word was counted.
  struct Counts: Sendable {
    var small: Double = 0
    var capital: Double = 0
    var all: Double { small + capital }
  }

  /// Read at the first use; never changes.
  static let shared = NewsLanguage()

  private var counts: [UInt64: Counts] = [:]
  private var openings: [UInt64: Double] = [:]
  private var endings: [UInt64: Double] = [:]
  /// Words counted, and rare words among them that are made of two known pieces.
  let counted = Double(newsWordsCounted)
  let made = Double(newsWordsMade)

  private init() {
    counts.reserveCapacity(64_000)
    Self.read(newsWords, marks: 2) { key, marks in
      counts[key] = Counts(small: Self.count(marks[0], steps: 1.3), capital: Self.count(marks[1], steps: 1.3))
    }
    Self.read(newsWordOpenings, marks: 1) { openings[$0] = Self.count($1[0], steps: 2) }
    Self.read(newsWordEndings, marks: 1) { endings[$0] = Self.count($1[0], steps: 2) }
  }

  /// How often the word was counted.
  func counts(_ key: UInt64) -> Counts { counts[key] ?? Counts() }

  /// How many rare words begin with the first and end with the second piece, smoothed.
  func opening(_ key: UInt64) -> Double { (openings[key] ?? 0) + 0.05 }
  func ending(_ key: UInt64) -> Double { (endings[key] ?? 0) + 0.05 }

  /// How often the second word follows the first, as a degree: 0 hardly ever, then from 0.6, 8 and 80 times in a
  /// million words on.
  func degree(_ first: UInt64, _ second: UInt64) -> Int {
    var degree = 0
    while degree < 3, follows(first, second, degree + 1) { degree += 1 }
    return degree
  }

  private static let pairBits: UInt64 = 21

  private func follows(_ first: UInt64, _ second: UInt64, _ degree: Int) -> Bool {
    var mixed = (((first &* 31) ^ second) &+ UInt64(degree)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    let mask = UInt64(1) << Self.pairBits - 1
    return (1...3).allSatisfy { Self.isSet(Int(mixed >> (64 - Self.pairBits * $0) & mask)) }
  }

  private static func isSet(_ bit: Int) -> Bool {
    guard bit / 6 < newsWordPairs.utf8CodeUnitCount else { return false }
    let letter = newsWordPairs.utf8Start[bit / 6]
    return (letter - (letter > 92 ? 1 : 0) - 35) >> UInt8(bit % 6) & 1 == 1
  }

  /// Calls `body` with each word of `list` and the capital letters behind it.
  private static func read(_ list: StaticString, marks: Int, _ body: (UInt64, UnsafeBufferPointer<UInt8>) -> Void) {
    list.withUTF8Buffer { list in
      var key = WordKey.empty
      var at = 0
      while at + marks <= list.count {
        if list[at] >= 0x61 {
          key = WordKey.appending(list[at], to: key)
          at += 1
        } else {
          body(key, UnsafeBufferPointer(rebasing: list[at..<at + marks]))
          key = WordKey.empty
          at += marks
        }
      }
    }
  }

  /// What a letter from A on counts: `steps` of them double it.
  private static func count(_ letter: UInt8, steps: Double) -> Double {
    NaturalLogarithm.power(Double(letter &- 0x41) / steps) - 1
  }
}

/// Logarithms without a mathematics library, the same on every machine.
enum NaturalLogarithm {
  private static let ofTwo = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number, to nine digits.
  static func of(_ value: Double) -> Double {
    guard value.isNormal, value > 0 else { return -745 }
    let t = (value.significand - 1) / (value.significand + 1)
    let s = t * t
    let series = 1 + s * (1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s * (1 / 13 + s / 15))))))
    return Double(value.exponent) * ofTwo + 2 * t * series
  }

  /// Two to the power of `exponent`, which is from 0 to 60.
  static func power(_ exponent: Double) -> Double {
    let whole = exponent.rounded(.down)
    let x = (exponent - whole) * ofTwo
    let series = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5 * (1 + x / 6 * (1 + x / 7))))))
    return Double(UInt64(1) << UInt64(min(60, max(0, whole)))) * series
  }
}
