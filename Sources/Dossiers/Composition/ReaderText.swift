import Provenance

/// The mended text of an article cut into paragraphs, with what is to be marked in each.
struct ReaderText {
  /// One paragraph.
  struct Part {
    /// Where it stands in the mended text.
    let range: TextRange
    /// Where it came from.
    let bytes: ByteRange
    /// What it is for.
    let role: Paragraph.Role
    /// What is marked in it; ranges lie in it, earlier first, of two that begin together the longer first.
    var marks: [Mark] = []
  }

  /// A run of words that is marked.
  struct Mark {
    let range: TextRange
    /// The captured bytes that it is found by; nil for what nothing links to and for the rest of what was split.
    let bytes: ByteRange?
    let kind: Kind
  }

  /// What a mark is for.
  enum Kind: Int, Sendable {
    case passage, fact, other, repair
  }

  private(set) var parts: [Part] = []
  /// What words of the page were linked to and do not stand in the text: the headline, words of cut parts.
  private(set) var elsewhere: [ByteRange] = []

  private let text: MappedText

  init(_ article: DossierArticle) {
    text = article.text.mended
    let captured = article.text.captured
    var roles: [(start: Int, role: Paragraph.Role)] = article.article.paragraphs.compactMap { paragraph in
      paragraph.range.end <= captured.count ? (captured.captured(paragraph.range).start, paragraph.role) : nil
    }
    roles.sort { $0.start < $1.start }
    for range in paragraphs(of: text.utf8) {
      let bytes = text.captured(range)
      // A heading that was put back stands for no bytes of its own.
      let role =
        bytes.isEmpty ? .heading : roles[..<roles.partitioningIndex { $0.start > bytes.start }].last?.role ?? .body
      parts.append(Part(range: range, bytes: bytes, role: role))
    }
  }

  /// Marks the words that came from `bytes`.
  mutating func mark(_ bytes: ByteRange, as kind: Kind) {
    guard let range = place(of: bytes) else { return elsewhere.append(bytes) }
    add(range, bytes, kind)
  }

  /// Marks a repair: the words that were put in the place of `bytes`.
  mutating func mark(_ repair: DossierRepair) {
    let length = repair.to.utf8.count
    var range = place(of: repair.bytes)
    if repair.bytes.isEmpty {
      let start = (0..<text.count).partitioningIndex {
        text.captured(TextRange($0, $0 + 1)).start >= repair.bytes.start
      }
      range = start + length <= text.count ? TextRange(start, start + length) : nil
    }
    if let range, range.end <= text.count { add(range, repair.bytes, .repair) } else { elsewhere.append(repair.bytes) }
  }

  /// Puts marks in order; to be called when all are made.
  mutating func sortMarks() {
    for index in parts.indices {
      parts[index].marks.sort {
        ($0.range.start, -$0.range.end, $0.kind.rawValue) < ($1.range.start, -$1.range.end, $1.kind.rawValue)
      }
    }
  }

  /// The paragraph in which the words from `bytes` begin.
  func part(of bytes: ByteRange) -> Int? {
    guard let range = place(of: bytes), !parts.isEmpty else { return nil }
    let after = parts.partitioningIndex { $0.range.start > range.start }
    return after > 0 ? after - 1 : nil
  }

  private mutating func add(_ range: TextRange, _ bytes: ByteRange, _ kind: Kind) {
    guard !parts.isEmpty else { return elsewhere.append(bytes) }
    var index = max(0, parts.partitioningIndex { $0.range.start > range.start } - 1)
    var name: ByteRange? = bytes
    let first = index
    while index < parts.count, index == first || parts[index].range.start < range.end {
      let part = parts[index].range
      let start = min(max(range.start, part.start), part.end)
      let piece = TextRange(start, max(start, min(range.end, part.end)))
      if !piece.isEmpty || name != nil { parts[index].marks.append(Mark(range: piece, bytes: name, kind: kind)) }
      name = nil
      index += 1
    }
  }

  /// Where the words that came from `bytes` stand: found by halving, since text and capture run the same way.
  private func place(of bytes: ByteRange) -> TextRange? {
    guard text.count > 0 else { return nil }
    let start = (0..<text.count).partitioningIndex { text.captured(TextRange($0, $0 + 1)).end > bytes.start }
    let end = (0..<text.count).partitioningIndex { text.captured(TextRange($0, $0 + 1)).start >= bytes.end }
    if bytes.isEmpty { return start <= text.count ? TextRange(start, start) : nil }
    return start < end ? TextRange(start, end) : nil
  }
}

/// The runs between blank lines.
private func paragraphs(of utf8: [UInt8]) -> [TextRange] {
  var found: [TextRange] = []
  var start = 0
  var index = 0
  while index < utf8.count {
    if utf8[index] == 0x0A, index + 1 < utf8.count, utf8[index + 1] == 0x0A {
      if index > start { found.append(TextRange(start, index)) }
      while index < utf8.count, utf8[index] == 0x0A { index += 1 }
      start = index
    } else {
      index += 1
    }
  }
  if start < utf8.count { found.append(TextRange(start, utf8.count)) }
  return found
}
