/// Signs in the markup of an element that it holds an author's name. Asked of every element of a page.
enum AuthorMarks {
  /// How class names end, marks aside, on elements that hold an author's name.
  private static let classEnds = [
    "authorname", "bylinename", "articleauthor", "entryauthor", "postauthor", "storyauthor", "bylineauthor",
    "authorlink", "autorname", "authortitle", "bylinelink", "contributorname", "writername", "authorsname",
  ].map { Array($0.utf8) }
  private static let shortestEnd = classEnds.reduce(.max) { min($0, $1.count) }
  /// What in a class name tells that it belongs to something else.
  private static let otherClasses = ["comment", "card"].map { Array($0.utf8) }
  /// Steps in the addresses of authors' pages, by hash.
  private static let steps: HashTable = {
    var table = HashTable(capacity: 40)
    let names =
      "author authors autor autoren autores auteur auteurs autori autore by journalist journalists reporters contributors contributor columnists"
    for name in names.split(separator: " ") {
      table.update(name.utf8.reduce(hashSeed) { hashed($0, $1) }) { $0 = 1 }
    }
    return table
  }()

  /// Whether one of the class names, parted by white space, is that of an author's name.
  ///
  /// - Complexity: O(bytes); allocates nothing but where a class name ends so.
  static func areIn(classNames: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: classNames.count) { letters in
      var count = 0
      func isAuthor() -> Bool {
        guard count >= shortestEnd, canEnd(letters[count - 2], letters[count - 1]),
          classEnds.contains(where: { ends(letters, count, with: $0) })
        else { return false }
        let name = Array(letters[..<count])
        return !otherClasses.contains { holds(name, $0) }
      }
      for byte in classNames {
        if byte <= 0x20 {
          if isAuthor() { return true }
          count = 0
        } else if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
          letters[count] = byte | 0x20
          count += 1
        }
      }
      return isAuthor()
    }
  }

  /// Whether an address leads to an author's page: whether one of its steps, between two strokes, is called so.
  ///
  /// - Complexity: O(bytes).
  static func areIn(address: UnsafeBufferPointer<UInt8>) -> Bool {
    let steps = steps
    var hash = hashSeed
    var isStep = false
    for byte in address {
      if byte == 0x2F {
        if isStep, steps[hash] != 0 { return true }
        isStep = true
        hash = hashSeed
      } else {
        hash = hashed(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return false
  }

  /// Whether one of `classEnds` has these last letters: nearly every name is told by them to be none.
  private static func canEnd(_ first: UInt8, _ second: UInt8) -> Bool {
    lastLetters[Int(second & 31)] & (1 << UInt32(first & 31)) != 0
  }

  /// For each last letter the letters before it, a bit each.
  private static let lastLetters: [UInt32] = {
    var letters = [UInt32](repeating: 0, count: 32)
    for end in classEnds { letters[Int(end[end.count - 1] & 31)] |= 1 << UInt32(end[end.count - 2] & 31) }
    return letters
  }()

  private static func ends(_ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int, with end: [UInt8]) -> Bool {
    guard count >= end.count, letters[count - 1] == end[end.count - 1] else { return false }
    return end.indices.allSatisfy { letters[count - end.count + $0] == end[$0] }
  }

  /// Whether `wanted` stands in `bytes`, both in lower case.
  private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
      if wanted.indices.allSatisfy({ bytes[start + $0] == wanted[$0] }) { return true }
    }
    return false
  }
}
