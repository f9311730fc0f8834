/// Cuts a page into the tokens of the WHATWG standard (13.2.5), one at each call of `next()`.
///
/// A token is what the fields say until the next call; nothing is decoded or copied. A text token is a whole run up to
/// the next markup, its references unread; runs without a byte are not reported.
struct HTMLTokenizer {
  enum Token {
    case text, startTag, endTag, comment, doctype, end
  }

  /// How the bytes at hand are to be read.
  enum Content {
    case data, rcdata, rawtext, script, plaintext, cdata
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let count: Int
  /// Where the next token starts.
  var at: Int
  /// What the next bytes are; the tree builder sets it after a start tag.
  var content = Content.data
  /// Whether `<![CDATA[` starts a section here.
  var allowsCDATA = false
  /// The name that ends raw text.
  var lastStartTag = HTMLName(raw: NodeRecord.none)
  var names: NameTable
  /// The attributes of all start tags so far that were kept; those of the present one come last.
  var attributes: [AttributeRecord] = []
  private let mostAttributes: Int

  // MARK: The token

  /// The name of a tag.
  var name = HTMLName(raw: NodeRecord.none)
  /// Where the tag starts, or the text or the inside of the comment.
  var start = 0
  /// Where it ends.
  var end = 0
  /// How text or a comment is to be read.
  var flags: RunFlags = []
  var firstAttribute = 0
  var isSelfClosing = false
  var doctype = DoctypeRecord()

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, names: NameTable = .known) {
    self.bytes = bytes
    count = min(bytes.count, HTMLLimits.bytes)
    at = start
    self.names = names
    mostAttributes = HTMLLimits.attributes(ofBytes: bytes.count)
    attributes.reserveCapacity(bytes.count / 64)
  }

  /// Reads the next token; `.end` again and again after the last one.
  mutating func next() -> Token {
    while at < count {
      switch content {
      case .data: if let token = data() { return token }
      case .cdata: if let token = cdata() { return token }
      case .rcdata, .rawtext: return rawText()
      case .script: return scriptText()
      case .plaintext:
        flags = [.returns, .nulls]
        return text(upTo: count)
      }
    }
    return .end
  }

  /// Reports the text from `at` up to `place`, where reading goes on.
  @inline(__always)
  private mutating func text(upTo place: Int) -> Token {
    start = at
    end = place
    at = place
    return .text
  }

  /// Text or markup; nil where there was nothing to report, or a CDATA section starts.
  private mutating func data() -> Token? {
    flags = []
    var place = at
    while true {
      place = ByteScanner.run(bytes, from: place, to: count, until: UInt8(ascii: "<"), &flags)
      guard place &+ 1 < count else { return text(upTo: count) }
      let byte = bytes[place &+ 1]
      if ByteClass.isLetter(byte) {
        if place > at { return text(upTo: place) }
        return tag(isEnd: false)
      }
      switch byte {
      case UInt8(ascii: "/"):
        guard place &+ 2 < count else { return text(upTo: count) }
        let letter = bytes[place &+ 2]
        if place > at { return text(upTo: place) }
        if ByteClass.isLetter(letter) { return tag(isEnd: true) }
        if letter == UInt8(ascii: ">") {
          // "</>" is nothing at all.
          at = place &+ 3
          place = at
        } else {
          return bogusComment(from: place &+ 2)
        }
      case UInt8(ascii: "!"):
        if place > at { return text(upTo: place) }
        return declaration()
      case UInt8(ascii: "?"):
        if place > at { return text(upTo: place) }
        return bogusComment(from: place &+ 1)
      default: place &+= 1
      }
    }
  }

  /// Text in which only the end tag of its element counts.
  private mutating func rawText() -> Token {
    flags = []
    var place = at
    while true {
      place = ByteScanner.run(bytes, from: place, to: count, until: UInt8(ascii: "<"), &flags)
      if place >= count || endsRawText(at: place) { break }
      place &+= 1
    }
    if content == .rawtext { flags.remove(.references) }
    return rawText(upTo: place)
  }

  /// Reports raw text, or the end tag after it where there is no more.
  private mutating func rawText(upTo place: Int) -> Token {
    if place > at { return text(upTo: place) }
    content = .data
    return place < count ? tag(isEnd: true) : .end
  }

  /// Whether the `<` at `place` starts the end tag of the element whose raw text this is.
  private func endsRawText(at place: Int) -> Bool {
    guard place &+ 2 < count, bytes[place &+ 1] == UInt8(ascii: "/"),
      ByteClass.isLetter(bytes[place &+ 2])
    else {
      return false
    }
    var hash = NameTable.seed
    var at = place &+ 2
    // Longer names than this end no raw text.
    let limit = min(count, at &+ 64)
    while at < limit, !ByteClass.has(ByteClass.tagNameEnd, bytes[at]) {
      let byte = bytes[at]
      hash = NameTable.mix(hash, byte &- 65 < 26 ? byte | 32 : byte)
      at &+= 1
    }
    guard at < limit, bytes[at] != 0 else { return false }
    return names.find(UnsafeBufferPointer(rebasing: bytes[(place &+ 2)..<at]), hash: hash)
      == lastStartTag
  }

  /// The text of a script: `<!--` hides `<script>` … `</script>` pairs inside it until `-->`.
  private mutating func scriptText() -> Token {
    enum Hiding {
      case none, comment, script
    }
    flags = []
    var hiding = Hiding.none
    var place = at
    while place < count {
      if hiding == .none {
        place = ByteScanner.run(bytes, from: place, to: count, until: UInt8(ascii: "<"), &flags)
        guard place < count else { break }
        if endsRawText(at: place) { break }
        if place &+ 3 < count, bytes[place &+ 1] == 0x21, bytes[place &+ 2] == 0x2D,
          bytes[place &+ 3] == 0x2D
        {
          hiding = .comment
          place &+= 4
        } else {
          place &+= 1
        }
        continue
      }
      // A NUL or CR in here is rare, and asking to look for one costs little.
      flags.formUnion([.returns, .nulls])
      place = ByteScanner.first(
        bytes, from: place, to: count, of: UInt8(ascii: "<"), or: UInt8(ascii: ">"))
      guard place < count else { break }
      if bytes[place] == UInt8(ascii: ">") {
        if bytes[place &- 1] == 0x2D, bytes[place &- 2] == 0x2D { hiding = .none }
        place &+= 1
      } else if hiding == .comment {
        if endsRawText(at: place) { break }
        let after = scriptNameEnd(from: place &+ 1)
        if after > 0 { hiding = .script }
        place = max(after, place &+ 1)
      } else {
        let isEnd = place &+ 1 < count && bytes[place &+ 1] == UInt8(ascii: "/")
        let after = isEnd ? scriptNameEnd(from: place &+ 2) : 0
        if after > 0 { hiding = .comment }
        place = max(after, place &+ 1)
      }
    }
    flags.remove(.references)
    return rawText(upTo: min(place, count))
  }

  /// The place after `script` and the byte that ends the name, where that stands at `from`; else 0.
  private func scriptNameEnd(from: Int) -> Int {
    let word: StaticString = "script"
    guard from &+ 6 < count else { return 0 }
    for index in 0..<6 where bytes[from &+ index] | 32 != word.utf8Start[index] { return 0 }
    let byte = bytes[from &+ 6]
    return byte != 0 && ByteClass.has(ByteClass.tagNameEnd, byte) ? from &+ 7 : 0
  }

  /// The text of a CDATA section; nil where it is empty.
  private mutating func cdata() -> Token? {
    flags = []
    var place = at
    while true {
      place = ByteScanner.run(bytes, from: place, to: count, until: UInt8(ascii: "]"), &flags)
      flags.remove(.references)
      guard place &+ 2 < count else { return text(upTo: count) }
      if bytes[place &+ 1] == UInt8(ascii: "]"), bytes[place &+ 2] == UInt8(ascii: ">") { break }
      place &+= 1
    }
    content = .data
    let token = text(upTo: place)
    at = place &+ 3
    return start < end ? token : nil
  }

  // MARK: Tags

  /// Reads the tag at `at`; a tag that the page ends in is dropped.
  private mutating func tag(isEnd: Bool) -> Token {
    start = at
    at &+= isEnd ? 2 : 1
    isSelfClosing = false
    firstAttribute = attributes.count
    let nameStart = at
    let hash = scanName(until: ByteClass.tagNameEnd)
    name = interned(nameStart, hash)
    guard readAttributes(keeping: !isEnd) else {
      attributes.removeLast(attributes.count &- firstAttribute)
      at = count
      return .end
    }
    end = at
    if isEnd { return .endTag }
    lastStartTag = name
    return .startTag
  }

  /// Moves to the end of the name at hand; gives its hash, NULs read as U+FFFD.
  @inline(__always)
  private mutating func scanName(until ends: UInt64) -> UInt32 {
    var hash = NameTable.seed
    while at < count {
      var byte = bytes[at]
      if ByteClass.has(ends, byte) {
        guard byte == 0 else { break }
        for byte in UTF8.encodedReplacementCharacter { hash = NameTable.mix(hash, byte) }
        at &+= 1
        continue
      }
      if byte &- 65 < 26 { byte |= 32 }
      hash = NameTable.mix(hash, byte)
      at &+= 1
    }
    return hash
  }

  /// The name from `from` to `at`.
  @inline(__always)
  private mutating func interned(_ from: Int, _ hash: UInt32) -> HTMLName {
    let spelled = UnsafeBufferPointer(rebasing: bytes[from..<at])
    if let known = names.find(spelled, hash: hash) { return known }
    guard spelled.contains(0) else { return names.intern(spelled, hash: hash) }
    return reading(from).withUnsafeBufferPointer { names.intern($0, hash: hash) }
  }

  /// The name from `from` to `at` in lower case, NULs replaced.
  private func reading(_ from: Int) -> [UInt8] {
    bytes[from..<at].flatMap {
      $0 == 0 ? Array(UTF8.encodedReplacementCharacter) : [$0 &- 65 < 26 ? $0 | 32 : $0]
    }
  }

  /// Reads up to and with the `>` of a tag; false where the page ends before.
  private mutating func readAttributes(keeping: Bool) -> Bool {
    while true {
      while at < count, ByteClass.isSpace(bytes[at]) { at &+= 1 }
      guard at < count else { return false }
      if bytes[at] == UInt8(ascii: ">") {
        at &+= 1
        return true
      }
      if bytes[at] == UInt8(ascii: "/") {
        at &+= 1
        guard at < count else { return false }
        guard bytes[at] == UInt8(ascii: ">") else { continue }
        at &+= 1
        isSelfClosing = true
        return true
      }
      let nameStart = at
      // An "=" belongs to the name only where it comes first.
      let startsOdd = bytes[at] == UInt8(ascii: "=")
      if startsOdd { at &+= 1 }
      var hash = scanName(until: ByteClass.attributeNameEnd)
      if startsOdd { hash = NameTable.hash(reading(nameStart)) }
      let isNew =
        keeping && attributes.count &- firstAttribute < HTMLLimits.attributes && attributes.count < mostAttributes
      let attribute = isNew ? interned(nameStart, hash) : HTMLName(raw: NodeRecord.none)
      guard readValue(attribute, nameEnd: at, keeping: isNew) else { return false }
    }
  }

  /// Reads the value of an attribute, if it has one; false where the page ends.
  @inline(__always)
  private mutating func readValue(_ attribute: HTMLName, nameEnd: Int, keeping: Bool) -> Bool {
    while at < count, ByteClass.isSpace(bytes[at]) { at &+= 1 }
    guard at < count else { return false }
    var valueStart = nameEnd
    var valueEnd = nameEnd
    var found: RunFlags = []
    if bytes[at] == UInt8(ascii: "=") {
      at &+= 1
      while at < count, ByteClass.isSpace(bytes[at]) { at &+= 1 }
      guard at < count else { return false }
      let quote = bytes[at]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        at &+= 1
        valueStart = at
        at = ByteScanner.run(bytes, from: at, to: count, until: quote, &found)
        guard at < count else { return false }
        valueEnd = at
        at &+= 1
      } else {
        valueStart = at
        while at < count, bytes[at] != UInt8(ascii: ">"), !ByteClass.isSpace(bytes[at]) {
          if bytes[at] == UInt8(ascii: "&") { found.insert(.references) }
          if bytes[at] == 0 { found.insert(.nulls) }
          at &+= 1
        }
        guard at < count else { return false }
        valueEnd = at
      }
    }
    guard keeping else { return true }
    for index in firstAttribute..<attributes.count where attributes[index].name == attribute {
      return true
    }
    attributes.append(
      AttributeRecord(
        name: attribute, start: UInt32(truncatingIfNeeded: valueStart),
        end: UInt32(truncatingIfNeeded: valueEnd),
        flags: found))
    return true
  }
}
