import Provenance

extension HTMLText {
  /// How deep marks may lie in each other; what lies deeper is only a place to link to.
  private static var deepestMark: Int { 6 }

  /// Adds the words of a paragraph with its marks as elements: marks that cross are split, each byte range is the id of
  /// its first piece.
  mutating func marked(_ part: ReaderText.Part, of text: [UInt8], ids: inout Set<ByteRange>) {
    var open: [ReaderText.Mark] = []
    var at = part.range.start
    func tag(_ mark: ReaderText.Mark, isFirst: Bool) -> [(String, String)] {
      var attributes = [("class", mark.kind.name)]
      if isFirst, let bytes = mark.bytes, ids.insert(bytes).inserted { attributes.append(("id", anchor(bytes))) }
      return attributes
    }
    /// Writes up to `offset`, closing what ends on the way; what was closed too early is opened again.
    func advance(to offset: Int) {
      while let end = open.map(\.range.end).min(), end <= offset {
        escape(text[at..<max(at, end)])
        at = max(at, end)
        let last = open.lastIndex { $0.range.end > end }.map { $0 + 1 } ?? 0
        // Everything from the first mark that ends here is closed, the longer ones among it are opened again.
        let from = open.firstIndex { $0.range.end == end } ?? last
        for _ in from..<open.count { raw("</span>") }
        let longer = open[from...].filter { $0.range.end > end }
        open.removeSubrange(from...)
        for mark in longer {
          self.open("span", tag(mark, isFirst: false))
          open.append(mark)
        }
      }
      if offset > at {
        escape(text[at..<offset])
        at = offset
      }
    }
    for mark in part.marks {
      advance(to: mark.range.start)
      if mark.range.isEmpty || open.count >= Self.deepestMark {
        if let bytes = mark.bytes, ids.insert(bytes).inserted { element("span", [("id", anchor(bytes))]) { _ in } }
      } else {
        self.open("span", tag(mark, isFirst: true))
        open.append(mark)
      }
    }
    advance(to: part.range.end)
    for _ in open { raw("</span>") }
  }
}

extension ReaderText.Kind {
  /// The name of its look in the style sheet.
  var name: String {
    switch self {
    case .passage: "m-passage"
    case .fact: "m-fact"
    case .other: "m-other"
    case .repair: "m-repair"
    }
  }
}
