/// Signs in the markup of an element that it holds an author's name. Asked of every element of a page.
enum AuthorMarks {
  /// How class names end, marks aside, on elements that hold an author's name.
  private static let classEnds = [
    "authorname", "bylinename", "articleauthor", "entryauthor", "postauthor", "storyauthor", "bylineauthor",
    "authorlink", "autorname", "authortitle", "bylinelink", "contributorname", "writername", "authorsname",
  ].map { Array($0.utf8) }
  /// What in a class name tells that it belongs to something else.
  private static let otherClasses = ["comment", "card"].map { Array($0.utf8) }
  /// What stands in the addresses of authors' pages.
  private static let paths = [
    "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autori/", "/autore/",
    "/by/", "/journalist/", "/journalists/", "/reporters/", "/contributors/", "/contributor/", "/columnists/",
  ].map { Array($0.utf8) }

  /// Whether one of the class names, parted by white space, is that of an author's name.
  ///
  /// - Complexity: O(bytes); allocates nothing but where a class name ends so.
  static func areIn(classNames: [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: classNames.count) { letters in
      var count = 0
      func isAuthor() -> Bool {
        guard classEnds.contains(where: { ends(letters, count, with: $0) }) else { return false }
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

  /// Whether an address leads to an author's page.
  static func areIn(address: [UInt8]) -> Bool { paths.contains { holds(address, $0) } }

  private static func ends(_ letters: UnsafeMutableBufferPointer<UInt8>, _ count: Int, with end: [UInt8]) -> Bool {
    guard count >= end.count, letters[count - 1] == end[end.count - 1] else { return false }
    return end.indices.allSatisfy { letters[count - end.count + $0] == end[$0] }
  }

  /// Whether `wanted`, in lower case, stands in `bytes` in whatever case.
  private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] | 0x20 == wanted[0] | 0x20 {
      if wanted.indices.allSatisfy({ lowered(bytes[start + $0]) == wanted[$0] }) { return true }
    }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
