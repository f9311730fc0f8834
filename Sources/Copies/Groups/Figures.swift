/// The numbers in two texts, by which reports on two occasions are told from one report: weather, markets, results and
/// tremors are told in the same words every day.
enum Figures {
  /// Letters for each number, at most, of texts that are full of figures.
  private static let density = 120
  /// Numbers that such texts have at the least.
  private static let least = 4
  /// One in so many of the numbers is the same in both by chance.
  private static let shared = 4

  /// Whether both texts, of folded letters, are full of figures and share next to none of them.
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
    return same * shared <= fewer
  }

  /// A hash of each run of digits, in order.
  private static func numbers(in letters: [UInt8]) -> [UInt64] {
    var numbers: [UInt64] = []
    var key = WordKey.empty
    for letter in letters {
      if (0x30...0x39).contains(letter) {
        key = WordKey.appending(letter, to: key)
      } else if key != WordKey.empty {
        numbers.append(key)
        key = WordKey.empty
      }
    }
    return key == WordKey.empty ? numbers : numbers + [key]
  }
}
