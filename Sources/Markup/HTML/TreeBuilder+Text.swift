extension TreeBuilder {
  /// Text, as the mode has it.
  mutating func text(_ token: TextRun) {
    var run = token
    if ignoresLineFeed {
      ignoresLineFeed = false
      skipLineFeed(&run)
    }
    if isForeign, let current = adjustedCurrent,
      current.traits.isDisjoint(with: [.mathText, .holdsHTML])
    {
      insertText(run)
      if allowsFrameset, !isBlank(run, countingNULs: false) { allowsFrameset = false }
      return
    }
    while run.start < run.end {
      switch mode {
      case .inBody, .inCaption, .inCell, .inTemplate:
        forEachWithoutNULs(run) { $0.bodyText($1) }
        return
      case .text:
        insertText(run)
        return
      case .inTable, .inTableBody, .inRow:
        if current.tag.isTablePart || current.tag == .template {
          forEachWithoutNULs(run) { $0.tableText.append($1) }
        } else {
          fosters = true
          forEachWithoutNULs(run) { $0.bodyText($1) }
          fosters = false
        }
        return
      case .initial, .beforeHTML, .beforeHead:
        run.start = blankEnd(run)
        if run.start < run.end { imply(before: mode) }
      case .inHead, .inHeadNoscript, .afterHead:
        insertBlank(&run)
        if run.start < run.end { imply(before: mode) }
      case .inColumnGroup:
        insertBlank(&run)
        guard run.start < run.end else { return }
        guard current.tag == .colgroup else {
          // Of what does not fit only white space is kept.
          run.start = solidEnd(run)
          continue
        }
        pop()
        mode = .inTable
      case .afterBody, .afterAfterBody:
        let end = blankEnd(run)
        if end > run.start { bodyText(TextRun(start: run.start, end: end, flags: run.flags)) }
        run.start = end
        if run.start < run.end { mode = .inBody }
      case .inFrameset, .afterFrameset, .afterAfterFrameset:
        insertBlank(&run)
        run.start = solidEnd(run)
      }
    }
  }

  /// Text inside the body.
  mutating func bodyText(_ run: TextRun) {
    reconstructFormatting()
    insertText(run)
    if allowsFrameset, !isBlank(run, countingNULs: true) { allowsFrameset = false }
  }

  /// Puts the text of a table into the tree: before the table, unless it is only white space.
  mutating func insertTableText() {
    let runs = tableText
    tableText.removeAll(keepingCapacity: true)
    if runs.allSatisfy({ isBlank($0, countingNULs: true) }) {
      for run in runs { insertText(run) }
      return
    }
    fosters = true
    for run in runs { bodyText(run) }
    fosters = false
  }

  private mutating func insertBlank(_ run: inout TextRun) {
    let end = blankEnd(run)
    insertText(TextRun(start: run.start, end: end, flags: run.flags))
    run.start = end
  }

  /// Calls `body` with the parts between NULs, which mean nothing in HTML (in plain text they read as U+FFFD).
  @inline(__always)
  private mutating func forEachWithoutNULs(
    _ run: TextRun, _ body: (inout TreeBuilder, TextRun) -> Void
  ) {
    guard run.flags.contains(.nulls), tokenizer.content != .plaintext else {
      return body(&self, run)
    }
    var start = run.start
    while start < run.end {
      if tokenizer.bytes[start] == 0 {
        start &+= 1
        continue
      }
      var end = start
      while end < run.end, tokenizer.bytes[end] != 0 { end &+= 1 }
      body(&self, TextRun(start: start, end: end, flags: run.flags.subtracting(.nulls)))
      start = end
    }
  }

  // MARK: White space, references read

  /// The first character of a run: where it ends, and its value where it is white space or NUL, else 1.
  @inline(__always)
  private func character(_ at: Int, _ run: TextRun) -> (end: Int, value: UInt32) {
    let byte = tokenizer.bytes[at]
    if byte == UInt8(ascii: "&"), run.flags.contains(.references),
      let reference = CharacterReference(tokenizer.bytes, at: at, end: run.end, inAttribute: false)
    {
      let isSpace =
        reference.first < 64 && ByteClass.isSpace(UInt8(truncatingIfNeeded: reference.first))
      return (at &+ reference.length, isSpace ? reference.first : 1)
    }
    return (at &+ 1, byte == 0 || ByteClass.isSpace(byte) ? UInt32(byte) : 1)
  }

  /// The end of the white space that a run starts with.
  private func blankEnd(_ run: TextRun) -> Int {
    var at = run.start
    while at < run.end {
      let next = character(at, run)
      if next.value < 2 { break }
      at = next.end
    }
    return at
  }

  /// The end of what is not white space at the start of a run.
  private func solidEnd(_ run: TextRun) -> Int {
    var at = run.start
    while at < run.end {
      let next = character(at, run)
      if next.value >= 2 { break }
      at = next.end
    }
    return at
  }

  private func isBlank(_ run: TextRun, countingNULs: Bool) -> Bool {
    var at = run.start
    while at < run.end {
      let next = character(at, run)
      if next.value == 1 || next.value == 0 && countingNULs { return false }
      at = next.end
    }
    return true
  }

  /// Drops the line feed that may follow `<pre>`.
  private func skipLineFeed(_ run: inout TextRun) {
    let bytes = tokenizer.bytes
    if bytes[run.start] == 0x0D {
      run.start &+= run.start &+ 1 < run.end && bytes[run.start &+ 1] == 0x0A ? 2 : 1
    } else {
      let next = character(run.start, run)
      if next.value == 0x0A { run.start = next.end }
    }
  }
}
