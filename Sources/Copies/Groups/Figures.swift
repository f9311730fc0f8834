/// The numbers in two texts, by which reports on two occasions are told from one report: weather, markets, results and
/// tremors are told in the same words every day.
enum Figures {
  /// Letters for each number, at most, of texts that are full of figures: such reports have 30 to 60, news 150 and more.
  private static let density = 120
  /// Numbers that such texts have at the least.
  private static let least = 4
  /// At most one in so many of the numbers is the same in both. Set on invented weather, market, sports and earthquake
  /// reports; later versions of planted copies change half of theirs.
  private static let oneShared = 4

  /// Which part of the letters must agree beside the figures for one report in which figures were altered: in such
  /// reports on two occasions names and days differ too, .9 is the most.
  private static let sameWords = 0.95

  /// Whether both texts, of folded letters, are full of figures, share next to none of them, and differ in words too.
  ///
  /// - Complexity: O(letters).
  static func areOfTwoOccasions(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let one = numbers(in: a), other = numbers(in: b)
    let fewer = min(one.count, other.count)
    guard fewer >= least, a.count <= one.count * density, b.count <= other.count * density else { return false }
    var left: [UInt64: Int] = [:]
    for number in one { left[number, default: 0] += 1 }
    var same = 0
    for number in other where left[number, default: 0] > 0 {
      left[number, default: 0] -= 1
      same += 1
    }
    return same * oneShared <= fewer && !haveSameWords(a, b)
  }

  private static func haveSameWords(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let one = a.filter { !isDigit($0) }, other = b.filter { !isDigit($0) }
    var finder = OverlapFinder()
    finder.prepare(one)
    let overlap = finder.overlap(with: other)
    return Double(overlap.first) >= sameWords * Double(one.count)
      && Double(overlap.second) >= sameWords * Double(other.count)
  }

  private static func isDigit(_ letter: UInt8) -> Bool { (0x30...0x39).contains(letter) }

  /// A hash of each run of digits, in order.
  private static func numbers(in letters: [UInt8]) -> [UInt64] {
    var numbers: [UInt64] = []
    var key = WordKey.empty
    for letter in letters {
      if isDigit(letter) {
        key = WordKey.appending(letter, to: key)
      } else if key != WordKey.empty {
        numbers.append(key)
        key = WordKey.empty
      }
    }
    return key == WordKey.empty ? numbers : numbers + [key]
  }
}
