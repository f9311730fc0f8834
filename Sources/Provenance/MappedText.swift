/// UTF-8 text in which every byte knows the captured bytes that it came from.
///
/// Text is built by appending runs: *verbatim* runs are the captured bytes themselves, so any part of one maps to
/// exactly its own bytes; *decoded* runs stand as a whole for a whole run of captured bytes (a character reference, a
/// character of another charset, a repaired word, or nothing at all where something was inserted).
public struct MappedText: Sendable, Hashable {
  /// The text. Valid UTF-8 whenever what was appended was.
  public private(set) var utf8: [UInt8] = []
  /// Sorted by `text`; each reaches to the next one's start, the last one to the end of the text.
  private var runs: [Run] = []
  /// The runs, by index, at which the captured bytes do not go on behind those of the run before; mostly none.
  private var breaks: [Int] = []

  private struct Run: Sendable, Hashable {
    let text: Int
    let bytes: Int
    /// Captured bytes that a decoded run stands for; -1 marks a verbatim run, as long as its text.
    var decodedFrom: Int
    var isVerbatim: Bool { decodedFrom < 0 }
  }

  /// The empty text.
  public init() {}

  /// A text that is its capture byte for byte: `utf8` stood at `offset` of the captured bytes.
  public init(verbatim utf8: [UInt8], at offset: Int = 0) {
    self.utf8 = utf8
    if !utf8.isEmpty { runs.append(Run(text: 0, bytes: offset, decodedFrom: -1)) }
  }

  /// How many UTF-8 bytes it has.
  public var count: Int { utf8.count }
  /// The whole of it.
  public var whole: TextRange { TextRange(0, utf8.count) }
  /// The words in `range`; bytes that are no UTF-8 show as U+FFFD.
  public func string(_ range: TextRange) -> String {
    String(decoding: utf8[range.range], as: UTF8.self)
  }

  /// Adds captured bytes as they are; they stood at `offset` of the capture.
  ///
  /// - Complexity: O(bytes); runs that continue one another are joined.
  public mutating func appendVerbatim(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    bytes.withUnsafeBufferPointer { appendVerbatim($0, at: offset) }
  }

  /// The same for bytes in place.
  public mutating func appendVerbatim(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard !bytes.isEmpty else { return }
    if let last = runs.last, last.isVerbatim, last.bytes + (utf8.count - last.text) == offset {
    } else {
      add(Run(text: utf8.count, bytes: offset, decodedFrom: -1))
    }
    utf8.append(contentsOf: bytes)
  }

  /// Adds text that stands for captured bytes which read differently; an empty `source` says that it was inserted there.
  public mutating func append(_ text: some Sequence<UInt8>, standingFor source: ByteRange) {
    let start = utf8.count
    utf8.append(contentsOf: text)
    guard utf8.count > start else { return }
    add(Run(text: start, bytes: source.start, decodedFrom: source.count))
  }

  /// Adds a run whose text begins where that of the last one ends.
  private mutating func add(_ run: Run) {
    if let last = runs.last {
      let end = last.bytes + (last.isVerbatim ? run.text - last.text : last.decodedFrom)
      if run.bytes < end { breaks.append(runs.count) }
    }
    runs.append(run)
  }

  /// Adds one character that stands for captured bytes which spell it in another charset.
  ///
  /// - Complexity: O(1).
  public mutating func append(_ character: Unicode.Scalar, standingFor source: ByteRange) {
    add(Run(text: utf8.count, bytes: source.start, decodedFrom: source.count))
    let value = character.value
    if value < 0x80 {
      utf8.append(UInt8(value))
      return
    }
    if value < 0x800 {
      utf8.append(0xC0 | UInt8(value >> 6))
    } else {
      if value < 0x1_0000 {
        utf8.append(0xE0 | UInt8(value >> 12))
      } else {
        utf8.append(0xF0 | UInt8(value >> 18))
        utf8.append(0x80 | UInt8(value >> 12 & 63))
      }
      utf8.append(0x80 | UInt8(value >> 6 & 63))
    }
    utf8.append(0x80 | UInt8(value & 63))
  }

  /// Adds a part of another text of the same capture, keeping what each byte came from.
  public mutating func append(_ other: MappedText, _ range: TextRange) {
    other.forEachPiece(in: range) { piece, source, isVerbatim in
      if isVerbatim {
        appendVerbatim(other.utf8[piece.range], at: source.start)
      } else {
        append(other.utf8[piece.range], standingFor: source)
      }
    }
  }

  /// The part `range` as a text of its own.
  public func slice(_ range: TextRange) -> MappedText {
    var part = MappedText()
    part.append(self, range)
    return part
  }

  /// The smallest run of captured bytes that holds everything `range` came from.
  ///
  /// An empty `range` maps to the empty run at its place. A part of a decoded run maps to the whole of its source.
  /// - Complexity: O(log runs + runs covered).
  public func captured(_ range: TextRange) -> ByteRange {
    precondition(range.end <= utf8.count, "the range lies in the text")
    var covering: ByteRange?
    if range.isEmpty { return place(range.start) }
    forEachPiece(in: range) { _, source, _ in covering = covering.map { $0.union(source) } ?? source
    }
    return covering ?? place(range.start)
  }

  /// The text that the captured bytes `bytes` became: from the first to the last run that came from any of them.
  ///
  /// Nil where none of those bytes is in the text.
  /// - Complexity: O(log runs) for each stretch of text whose captured bytes are in order: mostly one.
  public func text(from bytes: ByteRange) -> TextRange? {
    var found: TextRange?
    var start = 0
    for stretch in 0...breaks.count {
      let end = stretch < breaks.count ? breaks[stretch] : runs.count
      if let piece = text(from: bytes, in: start..<end) { found = found.map { $0.union(piece) } ?? piece }
      start = end
    }
    return found
  }

  /// The same among runs whose captured bytes are in order.
  private func text(from bytes: ByteRange, in stretch: Range<Int>) -> TextRange? {
    let first = stretch.partitioningIndex { sourceEnd($0) > bytes.start }
    let behind = stretch.partitioningIndex { runs[$0].bytes >= bytes.end }
    guard first < behind else { return nil }
    let (one, last) = (runs[first], runs[behind - 1])
    let start = one.isVerbatim ? one.text + max(0, bytes.start - one.bytes) : one.text
    let end =
      last.isVerbatim ? last.text + min(textEnd(behind - 1) - last.text, bytes.end - last.bytes) : textEnd(behind - 1)
    return TextRange(start, end)
  }

  private func textEnd(_ index: Int) -> Int { index + 1 < runs.count ? runs[index + 1].text : utf8.count }

  private func sourceEnd(_ index: Int) -> Int {
    let run = runs[index]
    return run.bytes + (run.isVerbatim ? textEnd(index) - run.text : run.decodedFrom)
  }

  /// The text with each of `edits` made: the words in a range replaced by others that stand for the same bytes.
  ///
  /// - Parameter edits: sorted, not overlapping; an empty range inserts, an empty replacement deletes.
  public func applying(_ edits: [(range: TextRange, replacement: [UInt8])]) -> MappedText {
    var result = MappedText()
    var at = 0
    for edit in edits {
      precondition(
        at <= edit.range.start && edit.range.end <= utf8.count,
        "edits are sorted and lie in the text")
      // What both have at either end is no change: it keeps its own bytes, so that a word beside a mended gap is not
      // traced to the whole of what was run together.
      let (head, tail) = sharedEnds(utf8[edit.range.range], edit.replacement[...])
      let changed = TextRange(edit.range.start + head, edit.range.end - tail)
      result.append(self, TextRange(at, changed.start))
      result.append(edit.replacement[head..<edit.replacement.count - tail], standingFor: captured(changed))
      at = changed.end
    }
    result.append(self, TextRange(at, utf8.count))
    return result
  }

  /// Calls `body` with each piece of `range` that lies in one run, and the captured bytes it came from.
  private func forEachPiece(
    in range: TextRange, _ body: (TextRange, ByteRange, _ isVerbatim: Bool) -> Void
  ) {
    guard !range.isEmpty else { return }
    var index = runIndex(at: range.start)
    var at = range.start
    while at < range.end {
      let run = runs[index]
      let runEnd = index + 1 < runs.count ? runs[index + 1].text : utf8.count
      let end = min(range.end, runEnd)
      let source =
        run.isVerbatim
        ? ByteRange(run.bytes + at - run.text, run.bytes + end - run.text)
        : ByteRange(run.bytes, run.bytes + run.decodedFrom)
      body(TextRange(at, end), source, run.isVerbatim)
      at = end
      index += 1
    }
  }

  /// The place in the capture that the gap before `offset` stands at.
  private func place(_ offset: Int) -> ByteRange {
    guard !runs.isEmpty else { return ByteRange(0, 0) }
    if offset == 0 { return ByteRange(runs[0].bytes, runs[0].bytes) }
    let run = runs[runIndex(at: offset - 1)]
    let end = run.isVerbatim ? run.bytes + offset - run.text : run.bytes + run.decodedFrom
    return ByteRange(end, end)
  }

  /// The run that holds the text byte at `offset`.
  private func runIndex(at offset: Int) -> Int {
    max(0, runs.partitioningIndex { $0.text > offset } - 1)
  }
}

/// How many bytes two pieces of UTF-8 have in common at their starts and at their ends, in whole characters.
private func sharedEnds(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> (head: Int, tail: Int) {
  func continues(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
    offset < bytes.count && bytes[bytes.startIndex + offset] & 0xC0 == 0x80
  }
  let most = min(a.count, b.count)
  var head = 0
  while head < most, a[a.startIndex + head] == b[b.startIndex + head] { head += 1 }
  while head > 0, continues(a, head) || continues(b, head) { head -= 1 }
  var tail = 0
  while tail < most - head, a[a.endIndex - 1 - tail] == b[b.endIndex - 1 - tail] { tail += 1 }
  while tail > 0, continues(a, a.count - tail) || continues(b, b.count - tail) { tail -= 1 }
  return (head, tail)
}
