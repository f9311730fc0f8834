/// How much of each of two texts the other holds, letter by letter.
struct Overlap {
  /// Letters of the first and of the second text that stand in runs found in the other.
  var first = 0
  var second = 0
  /// The same, counting only runs of at least ``Overlap/longRun`` letters.
  var firstLong = 0
  var secondLong = 0
  /// Runs, and long runs.
  var runs = 0
  var longRuns = 0
  /// Sixteenths of the first and second text of which at least a fifth is held.
  var firstSpread = 0
  var secondSpread = 0
  /// Letters of the longest gap between two neighbouring long runs that is this long in both texts and all but empty.
  var hole = 0

  /// Letters of the longest passage: runs that follow each other in both texts with next to nothing between them.
  var passage = 0

  /// Letters between two runs of one passage at most: a lost word, an accent, a wrong number.
  static let slip = 24
  /// Letters that a run must have to count at all; shorter ones are the common stock of the language.
  static let shortRun = 12
  /// Letters that show copying rather than common phrases.
  static let longRun = 32
  /// A gap is empty if less than one letter in so many stands in stray short runs; unrelated prose has one in twelve to
  /// thirty, reworded text one in three.
  static let strayShare = 8
  /// Parts that a text is cut into to see how evenly runs are spread.
  static let parts = 16
}

/// Finds the runs that one text shares with others, using the same tables again and again.
struct OverlapFinder {
  private var table: [Int32] = []
  private var covered: [UInt8] = []
  private var a: [UInt8] = []
  private var bits = 8

  /// Makes `a` the first of the two texts that are compared from now on.
  ///
  /// - Complexity: O(letters).
  mutating func prepare(_ a: [UInt8]) {
    self.a = a
    let seed = Overlap.shortRun
    guard a.count >= seed else { return }
    bits = 8
    while 1 << bits < a.count * 2, bits < 26 { bits += 1 }
    if table.count < 1 << bits { table = [Int32](repeating: 0, count: 1 << bits) }
    let shift = UInt64(64 - bits)
    table.withUnsafeMutableBufferPointer { table in
      a.withUnsafeBufferPointer { a in
        // What is not there points to the first letter, which costs less than to ask whether something is there.
        table[..<(1 << bits)].update(repeating: 0)
        var at = 0
        // Every other place is enough: a run is found at its first or its second letter.
        while at + seed <= a.count {
          table[Int(Self.key(a, at) >> shift)] = Int32(truncatingIfNeeded: at)
          at += 2
        }
      }
    }
  }

  /// The overlap of the text that was prepared and `b`.
  ///
  /// - Complexity: O(letters of both); each letter of `b` is looked up or passed over once.
  mutating func overlap(with b: [UInt8]) -> Overlap {
    var result = Overlap()
    let seed = Overlap.shortRun
    guard a.count >= seed, b.count >= seed else { return result }
    if covered.count < a.count { covered = [UInt8](repeating: 0, count: a.count) }
    let shift = UInt64(64 - bits)
    table.withUnsafeBufferPointer { table in
      covered.withUnsafeMutableBufferPointer { covered in
        a.withUnsafeBufferPointer { a in
          b.withUnsafeBufferPointer { b in
            covered[..<a.count].update(repeating: 0)
            var there = 0
            var passed = 0
            var beforeA = -1, beforeB = -1, heldBefore = 0
            var lastA = -1, lastB = -1, passage = 0
            var parts = InlineArray<16, Int>(repeating: 0)
            while there + seed <= b.count {
              let found = Int(table[Int(Self.key(b, there) >> shift)])
              guard Self.equal(a, found, b, there) else {
                there += 1
                continue
              }
              var startA = found, startB = there
              while startA > 0, startB > passed, a[startA - 1] == b[startB - 1] {
                startA -= 1
                startB -= 1
              }
              var endA = found + seed, endB = there + seed
              let agreeing = Self.agreeing(a, endA, b, endB)
              endA += agreeing
              endB += agreeing
              let length = endB - startB
              let isLong = length >= Overlap.longRun
              result.runs += 1
              let follows =
                lastA >= 0 && startA >= lastA && startA - lastA <= Overlap.slip && startB - lastB <= Overlap.slip
              passage = follows ? passage + length : length
              result.passage = max(result.passage, passage)
              (lastA, lastB) = (endA, endB)
              result.second += length
              if isLong {
                result.longRuns += 1
                result.secondLong += length
                let gap = startB - beforeB
                if beforeA >= 0, startA > beforeA, (result.second - length - heldBefore) * Overlap.strayShare < gap {
                  result.hole = max(result.hole, min(startA - beforeA, gap))
                }
                beforeA = endA
                beforeB = endB
                heldBefore = result.second
              }
              Self.spread(startB, endB, of: b.count, over: &parts)
              if isLong {
                covered[startA..<endA].update(repeating: 2)
              } else {
                for at in startA..<endA where covered[at] == 0 { covered[at] = 1 }
              }
              there = endB
              passed = endB
            }
            result.secondSpread = Self.filled(parts, of: b.count)
            var start = 0
            parts = InlineArray<16, Int>(repeating: 0)
            for part in 0..<Overlap.parts {
              let end = (part + 1) * a.count / Overlap.parts
              var held = 0, heldLong = 0
              for at in start..<end {
                held &+= covered[at] > 0 ? 1 : 0
                heldLong &+= covered[at] > 1 ? 1 : 0
              }
              parts[part] = held
              result.first += held
              result.firstLong += heldLong
              start = end
            }
            result.firstSpread = Self.filled(parts, of: a.count)
          }
        }
      }
    }
    return result
  }

  /// Adds the letters `start..<end` to the sixteenths they lie in.
  private static func spread(_ start: Int, _ end: Int, of count: Int, over parts: inout InlineArray<16, Int>) {
    var at = start
    while at < end {
      let part = min(Overlap.parts - 1, at * Overlap.parts / count)
      let next = max(at + 1, min(end, part == Overlap.parts - 1 ? end : (part + 1) * count / Overlap.parts))
      parts[part] += next - at
      at = next
    }
  }

  private static func filled(_ parts: InlineArray<16, Int>, of count: Int) -> Int {
    var filled = 0
    for part in 0..<Overlap.parts where parts[part] * Overlap.parts * 5 >= count { filled += 1 }
    return filled
  }

  @inline(__always)
  private static func key(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    let head = eight(text, at)
    let tail = eight(text, at + 4)
    return (head ^ (tail << 23 | tail >> 41)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether the same ``Overlap/shortRun`` letters stand at both places.
  @inline(__always)
  private static func equal(_ a: UnsafeBufferPointer<UInt8>, _ i: Int, _ b: UnsafeBufferPointer<UInt8>, _ j: Int)
    -> Bool
  {
    eight(a, i) == eight(b, j) && eight(a, i + 4) == eight(b, j + 4)
  }

  /// How many letters agree from both places on.
  @inline(__always)
  private static func agreeing(
    _ a: UnsafeBufferPointer<UInt8>, _ i: Int, _ b: UnsafeBufferPointer<UInt8>, _ j: Int
  ) -> Int {
    let limit = min(a.count - i, b.count - j)
    var count = 0
    while count + 8 <= limit {
      let difference = eight(a, i + count) ^ eight(b, j + count)
      if difference != 0 { return count + difference.trailingZeroBitCount / 8 }
      count += 8
    }
    while count < limit, a[i + count] == b[j + count] { count += 1 }
    return count
  }

  /// The eight letters from `at` on; the caller has seen to it that there are so many.
  @inline(__always)
  private static func eight(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
  }
}
