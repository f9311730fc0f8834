extension HTMLTokenizer {
  /// Reads what starts with `<!`; nil where it was only the start of a CDATA section.
  mutating func declaration() -> Token? {
    let inside = at &+ 2
    if inside &+ 1 < count, bytes[inside] == 0x2D, bytes[inside &+ 1] == 0x2D {
      return comment(from: inside &+ 2)
    }
    if starts("doctype", at: inside) {
      start = at
      at = inside &+ 7
      readDoctype()
      end = at
      return .doctype
    }
    if allowsCDATA, starts("[cdata[", at: inside),
      bytes[(inside &+ 1)..<(inside &+ 6)].allSatisfy({ $0 < 97 })
    {
      content = .cdata
      at = inside &+ 7
      return nil
    }
    return bogusComment(from: inside)
  }

  /// Whether `word`, which is in lower case, stands at `place` in any case.
  private func starts(_ word: StaticString, at place: Int) -> Bool {
    guard place &+ word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount {
      let byte = bytes[place &+ index]
      if (byte &- 65 < 26 ? byte | 32 : byte) != word.utf8Start[index] { return false }
    }
    return true
  }

  private mutating func comment(from inside: Int) -> Token {
    start = inside
    flags = []
    if inside < count, bytes[inside] == UInt8(ascii: ">") {
      end = inside
      at = inside &+ 1
      return .comment
    }
    if inside &+ 1 < count, bytes[inside] == 0x2D, bytes[inside &+ 1] == UInt8(ascii: ">") {
      end = inside
      at = inside &+ 2
      return .comment
    }
    var place = inside
    while true {
      // The end is "-->" or "--!>": look at each ">".
      place = ByteScanner.run(bytes, from: place, to: count, until: UInt8(ascii: ">"), &flags)
      guard place < count else { break }
      if place &- 2 >= inside, bytes[place &- 1] == 0x2D, bytes[place &- 2] == 0x2D {
        end = place &- 2
        break
      }
      if place &- 3 >= inside, bytes[place &- 1] == 0x21, bytes[place &- 2] == 0x2D,
        bytes[place &- 3] == 0x2D
      {
        end = place &- 3
        break
      }
      place &+= 1
    }
    flags.remove(.references)
    if place < count {
      at = place &+ 1
      return .comment
    }
    // The page ends inside: what may have begun the end is no part of it.
    end = count
    if end &- 3 >= inside, bytes[end &- 1] == 0x21, bytes[end &- 2] == 0x2D, bytes[end &- 3] == 0x2D {
      end &-= 3
    } else {
      for _ in 0..<2 where end > inside && bytes[end &- 1] == 0x2D { end &-= 1 }
    }
    at = count
    return .comment
  }

  mutating func bogusComment(from inside: Int) -> Token {
    start = inside
    flags = []
    end = ByteScanner.run(
      bytes, from: min(inside, count), to: count, until: UInt8(ascii: ">"), &flags)
    flags.remove(.references)
    at = min(count, end &+ 1)
    return .comment
  }

  private mutating func readDoctype() {
    doctype = DoctypeRecord()
    skipSpace()
    guard at < count, bytes[at] != UInt8(ascii: ">") else { return endDoctype(forcingQuirks: true) }
    let nameStart = at
    while at < count, bytes[at] != UInt8(ascii: ">"), !ByteClass.isSpace(bytes[at]) { at &+= 1 }
    doctype.name = run(nameStart, at)
    guard at < count else { return endDoctype(forcingQuirks: true) }
    skipSpace()
    guard at < count else { return endDoctype(forcingQuirks: true) }
    guard bytes[at] != UInt8(ascii: ">") else { return endDoctype(forcingQuirks: false) }
    let isPublic = starts("public", at: at)
    guard isPublic || starts("system", at: at) else { return endDoctype(forcingQuirks: true) }
    at &+= 6
    skipSpace()
    guard let (first, isWhole) = quoted() else { return endDoctype(forcingQuirks: true) }
    if isPublic { doctype.publicID = first } else { doctype.systemID = first }
    guard isWhole else { return endDoctype(forcingQuirks: true) }
    skipSpace()
    guard at < count else { return endDoctype(forcingQuirks: true) }
    if isPublic, bytes[at] != UInt8(ascii: ">") {
      guard let (second, isWhole) = quoted() else { return endDoctype(forcingQuirks: true) }
      doctype.systemID = second
      guard isWhole else { return endDoctype(forcingQuirks: true) }
      skipSpace()
    }
    endDoctype(forcingQuirks: at >= count)
  }

  private mutating func skipSpace() {
    while at < count, ByteClass.isSpace(bytes[at]) { at &+= 1 }
  }

  private func run(_ from: Int, _ to: Int) -> DoctypeRecord.Run {
    DoctypeRecord.Run(start: UInt32(truncatingIfNeeded: from), end: UInt32(truncatingIfNeeded: to))
  }

  /// Reads a quoted identifier; not whole where `>` or the end of the page cuts it, nil where there is none.
  private mutating func quoted() -> (DoctypeRecord.Run, isWhole: Bool)? {
    guard at < count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      return nil
    }
    let quote = bytes[at]
    let from = at &+ 1
    at = ByteScanner.first(bytes, from: from, to: count, of: quote, or: UInt8(ascii: ">"))
    let isWhole = at < count && bytes[at] == quote
    let found = run(from, at)
    if isWhole { at &+= 1 }
    return (found, isWhole)
  }

  /// Moves past the `>` of the document type.
  private mutating func endDoctype(forcingQuirks: Bool) {
    doctype.forcesQuirks = forcingQuirks
    while at < count, bytes[at] != UInt8(ascii: ">") { at &+= 1 }
    at = min(count, at &+ 1)
  }
}
