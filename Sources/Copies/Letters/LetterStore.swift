/// The folded letters of many texts, one behind another in large pieces: an array of its own for each would leave as much
/// room unused between them.
struct LetterStore {
  /// Where the letters of a text are.
  struct Place {
    let slab: Int32
    let start: Int32
    let count: Int
  }

  private static let slab = 1 << 20
  private var slabs: [[UInt8]] = []

  /// Keeps `letters`.
  mutating func keep(_ letters: [UInt8]) -> Place {
    let last = slabs.count - 1
    if last < 0 || slabs[last].count + letters.count > max(Self.slab, slabs[last].count) {
      slabs.append([])
      slabs[last + 1].reserveCapacity(max(Self.slab, letters.count))
    }
    let slab = slabs.count - 1
    let start = slabs[slab].count
    slabs[slab] += letters
    return Place(slab: Int32(truncatingIfNeeded: slab), start: Int32(truncatingIfNeeded: start), count: letters.count)
  }

  /// The letters at `place`.
  ///
  /// - Complexity: O(letters).
  func letters(at place: Place) -> [UInt8] {
    let start = Int(place.start)
    return Array(slabs[Int(place.slab)][start..<start + place.count])
  }
}
