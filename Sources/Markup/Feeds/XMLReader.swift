/// Reads XML piece by piece, with positions, and goes on where it is broken: an end tag that fits nothing is skipped,
/// one that fits an outer element closes the inner ones too.
///
/// Namespaces are not resolved: names count as written, prefix and all, as the feeds of the web use them.
struct XMLReader {
  enum Event {
    case start, end, text, finished
  }

  private struct Name {
    var start: Int
    var end: Int
  }

  struct Attribute {
    var name: Range<Int>
    var value: Range<Int>
  }

  /// End tags look no further up than this for their element.
  private static let reach = 64
  /// Attributes of one element beyond this are dropped.
  private static let mostAttributes = 64

  let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  private var open: [Name] = []
  /// How many elements an end tag has still to close.
  private var closing = 0
  /// The name of the element that starts or ends.
  private(set) var name = 0..<0
  private(set) var attributes: [Attribute] = []
  /// The text, and how it is to be read.
  private(set) var text = 0..<0
  private(set) var flags: RunFlags = []
  /// Where the tag at hand starts, and ends.
  private(set) var tag = 0..<0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(HTMLLimits.bytes))
    at = min(start, self.bytes.count)
  }

  /// How many elements are open around the place reached.
  var depth: Int { open.count }

  /// Whether the element at hand is called `text`.
  func isNamed(_ text: StaticString) -> Bool { spells(text, name) }

  /// The value of the attribute `name` of the element that starts.
  func attribute(_ name: StaticString) -> Range<Int>? { attributes.first { spells(name, $0.name) }?.value }

  /// Whether `range` holds exactly `text`.
  func spells(_ text: StaticString, _ range: Range<Int>) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where bytes[range.lowerBound + index] != text.utf8Start[index] { return false }
    return true
  }

  /// Reads the next piece; text without a byte, comments and declarations are passed over.
  mutating func next() -> Event {
    while true {
      if closing > 0, let last = open.popLast() {
        closing -= 1
        name = last.start..<last.end
        return .end
      }
      guard at < bytes.count else {
        guard !open.isEmpty else { return .finished }
        tag = at..<at
        closing = 1
        continue
      }
      if bytes[at] != UInt8(ascii: "<") {
        let start = at
        flags = []
        at = ByteScanner.run(bytes, from: at, to: bytes.count, until: UInt8(ascii: "<"), &flags)
        // The attribute's rule for references leaves the queries of bare addresses alone.
        flags.insert(.attribute)
        text = start..<at
        return .text
      }
      let start = at
      if starts(with: "<![CDATA[") {
        let from = at + 9
        at = from
        at = end(of: "]]>")
        let isClosed = at - 3 >= from && spells("]]>", (at - 3)..<at)
        flags = [.returns, .nulls]
        text = from..<(isClosed ? at - 3 : at)
        if !text.isEmpty { return .text }
      } else if starts(with: "<!--") {
        at += 4
        at = end(of: "-->")
      } else if starts(with: "<?") {
        at = end(of: "?>")
      } else if starts(with: "<!") {
        skipDeclaration()
      } else if starts(with: "</") {
        at += 2
        let found = readName()
        at = end(of: ">")
        tag = start..<at
        let first = max(0, open.count - XMLReader.reach)
        if let index = open[first...].lastIndex(where: { isSame($0, found) }) { closing = open.count - index }
      } else if at + 1 < bytes.count, isNameByte(bytes[at + 1]) {
        at += 1
        startTag(from: start)
        return .start
      } else {
        // A stray "<" is text.
        flags = []
        at = ByteScanner.run(bytes, from: at + 1, to: bytes.count, until: UInt8(ascii: "<"), &flags)
        flags.insert(.attribute)
        text = start..<at
        return .text
      }
    }
  }

  private mutating func startTag(from start: Int) {
    let found = readName()
    name = found.start..<found.end
    attributes.removeAll(keepingCapacity: true)
    open.append(found)
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        if byte == UInt8(ascii: ">") { at += 1 }
        break
      }
      if byte == UInt8(ascii: "/") {
        at += 1
        if at < bytes.count, bytes[at] == UInt8(ascii: ">") {
          at += 1
          closing = 1
          break
        }
      } else if isNameByte(byte) {
        readAttribute()
      } else {
        at += 1
      }
    }
    tag = start..<at
  }

  private mutating func readAttribute() {
    let found = readName()
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return }
    at += 1
    skipSpace()
    guard at < bytes.count else { return }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
    let from = at + 1
    var ignored: RunFlags = []
    at = ByteScanner.run(bytes, from: from, to: bytes.count, until: quote, &ignored)
    if attributes.count < XMLReader.mostAttributes {
      attributes.append(Attribute(name: found.start..<found.end, value: from..<at))
    }
    at = min(bytes.count, at + 1)
  }

  private mutating func readName() -> Name {
    let start = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    return Name(start: start, end: at)
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
  }

  /// Passes a document type, the declarations inside it included.
  private mutating func skipDeclaration() {
    var isInside = false
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "[") {
        isInside = true
      } else if byte == UInt8(ascii: "]") {
        isInside = false
      } else if byte == UInt8(ascii: ">"), !isInside {
        return
      }
    }
  }

  /// The place after the next `text`, or the end.
  private func end(of text: StaticString) -> Int {
    let count = text.utf8CodeUnitCount
    let last = text.utf8Start[count - 1]
    var place = at
    var ignored: RunFlags = []
    while true {
      place = ByteScanner.run(bytes, from: place, to: bytes.count, until: last, &ignored)
      guard place < bytes.count else { return bytes.count }
      place += 1
      if place - count >= at, spells(text, (place - count)..<place) { return place }
    }
  }

  private func starts(with text: StaticString) -> Bool {
    at + text.utf8CodeUnitCount <= bytes.count && spells(text, at..<(at + text.utf8CodeUnitCount))
  }

  private func isSame(_ a: Name, _ b: Name) -> Bool {
    bytes[a.start..<a.end].elementsEqual(bytes[b.start..<b.end])
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ByteClass.isLetter(byte) || byte &- 48 < 10 || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
