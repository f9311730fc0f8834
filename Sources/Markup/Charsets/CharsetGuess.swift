/// What bytes look like that are not UTF-8 and that nothing else speaks for.
///
/// Letters of other scripts come in rows, those of Latin script stand alone between ASCII. A row is told by the ten
/// commonest letters of its language (any table of letter frequencies has them) or by the lead bytes of its charset.
struct CharsetGuess {
  /// How much of the page is looked at, in bytes from 80 on.
  private static let sample = 20_000
  /// Below this share of bytes that stand beside another, the script is Latin.
  private static let leastInRows = 0.6
  /// The ten commonest letters are three in five of a text in their language, and hardly one in three of another's.
  private static let leastCommon = 0.5

  private static let commonLetters: [(Charset, [UInt8])] = [
    (.windows1251, [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB]),
    (.koi8R, [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC]),
    (.iso8859x5, [0xDE, 0xD5, 0xD0, 0xD8, 0xDD, 0xE2, 0xE1, 0xE0, 0xD2, 0xDB]),
    (.windows1253, [0xE1, 0xEF, 0xE9, 0xE5, 0xF4, 0xF3, 0xED, 0xE7, 0xF5, 0xF1]),
    (.windows1255, [0xE9, 0xE5, 0xE4, 0xEC, 0xE0, 0xF8, 0xFA, 0xE1, 0xF9, 0xEE]),
    (.windows1256, [0xC7, 0xE1, 0xED, 0xE3, 0xE6, 0xE4, 0xD1, 0xCA, 0xC8, 0xC9]),
    (.windows874, [0xD2, 0xC3, 0xB9, 0xA1, 0xCD, 0xE0, 0xE8, 0xA7, 0xC1, 0xC5]),
  ]

  static func charset(of bytes: UnsafeBufferPointer<UInt8>) -> Charset {
    var counts = [Int](repeating: 0, count: 256)
    var leads = [Int](repeating: 0, count: 256)
    var total = 0
    var inRows = 0
    var pairs = 0
    var lowTrails = 0
    var odd = 0
    var at = 0
    while at < bytes.count, total < sample {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      var end = at
      // A row read as pairs of bytes, in which the second may be an ASCII letter.
      while end < bytes.count, bytes[end] >= 0x80 {
        leads[Int(bytes[end])] += 1
        if end + 1 < bytes.count, bytes[end + 1] >= 0x40, bytes[end + 1] != 0x7F {
          pairs += 1
          if bytes[end + 1] < 0x80 { lowTrails += 1 }
          end += 2
        } else {
          odd += 1
          end += 1
        }
      }
      end = min(end, bytes.count)
      var length = 0
      for index in at..<end where bytes[index] >= 0x80 {
        counts[Int(bytes[index])] += 1
        length += 1
      }
      total += length
      if length > 1 { inRows += length }
      at = end
    }
    guard total >= 4, Double(inRows) >= leastInRows * Double(total) else { return .windows1252 }
    let best = commonLetters.map { ($0.0, $0.1.reduce(0) { $0 + counts[Int($1)] }) }.max {
      $0.1 < $1.1
    }
    if let best, Double(best.1) >= leastCommon * Double(total) { return best.0 }
    return eastAsian(leads, pairs: pairs, lowTrails: lowTrails, odd: odd) ?? best?.0 ?? .windows1252
  }

  /// Which East Asian charset the lead bytes of pairs speak for: kana, Hangul, or common characters first.
  private static func eastAsian(_ leads: [Int], pairs: Int, lowTrails: Int, odd: Int) -> Charset? {
    guard odd * 20 <= pairs else { return nil }
    func share(_ range: ClosedRange<Int>) -> Double {
      Double(leads[range].reduce(0, +)) / Double(max(1, pairs))
    }
    if share(0x82...0x83) > 0.25 { return .shiftJIS }
    if share(0xA4...0xA5) > 0.25, lowTrails * 20 < pairs { return .eucJP }
    if share(0xB0...0xC8) > 0.8, lowTrails * 20 < pairs { return .eucKR }
    if share(0xA4...0xC6) > 0.7, lowTrails * 8 > pairs { return .big5 }
    return share(0xB0...0xF7) > 0.7 ? .gb18030 : nil
  }
}
