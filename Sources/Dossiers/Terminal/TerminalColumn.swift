/// Lines of text in a column of a given width; none is ever wider.
struct TerminalColumn {
  /// Columns.
  let width: Int
  /// Whether ink is written.
  let colour: Bool
  /// The lines, each with the columns it takes.
  private(set) var lines: [(text: String, width: Int)] = []

  init(width: Int, colour: Bool) {
    self.width = width
    self.colour = colour
  }

  /// An empty line, but never two.
  mutating func gap() {
    if let last = lines.last, last.width > 0 { lines.append(("", 0)) }
  }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - indent: columns before the first line.
  ///   - hanging: columns before the others.
  ///   - trailing: stands at the right end of the last line, or on a line of its own.
  mutating func add(_ text: StyledText, indent: Int = 0, hanging: Int? = nil, trailing: StyledText? = nil) {
    let hanging = min(hanging ?? indent, width / 2)
    let indent = min(indent, width / 2)
    var line = Line(blanks: indent)
    let units = unitWidths(of: text.words, atMost: width - hanging)
    for (index, word) in text.words.enumerated() {
      let blanks = line.isEmpty ? 0 : word.blanks
      if line.width + blanks + units[index] > width, !line.isEmpty {
        flush(&line, blanks: hanging)
      } else {
        line.add(blanks: blanks)
      }
      var rest = word.text.unicodeScalars[...]
      var restWidth = word.width
      while line.width + restWidth > width {
        let head = cut(&rest, columns: width - line.width)
        line.add(head.text, head.width, word.ink)
        restWidth -= head.width
        flush(&line, blanks: hanging)
      }
      if !rest.isEmpty { line.add(String(rest), restWidth, word.ink) }
    }
    if let trailing, !trailing.words.isEmpty, trailing.width <= width {
      if line.width + (line.isEmpty ? 0 : 2) + trailing.width > width { flush(&line, blanks: 0) }
      line.add(blanks: width - trailing.width - line.width)
      for (index, word) in trailing.words.enumerated() {
        if index > 0 { line.add(blanks: word.blanks) }
        line.add(word.text, word.width, word.ink)
      }
    }
    if !line.isEmpty { flush(&line, blanks: 0) }
    if let trailing, trailing.width > width { add(trailing, indent: hanging) }
  }

  /// Adds lines made elsewhere.
  mutating func add(_ other: TerminalColumn, indent: Int) {
    for line in other.lines { lines.append((String(repeating: " ", count: indent) + line.text, indent + line.width)) }
  }

  /// Adds lines made elsewhere beside each other, the shorter column filled up with blank lines.
  mutating func add(_ left: TerminalColumn, beside right: TerminalColumn, indent: Int, divider: String) {
    for index in 0..<max(left.lines.count, right.lines.count) {
      let first = index < left.lines.count ? left.lines[index] : ("", 0)
      let second = index < right.lines.count ? right.lines[index] : ("", 0)
      let filled = first.0 + String(repeating: " ", count: max(0, left.width - first.1))
      lines.append(
        (
          String(repeating: " ", count: indent) + filled + divider + second.0,
          indent + left.width + displayWidth(divider) + second.1
        ))
    }
  }

  private mutating func flush(_ line: inout Line, blanks: Int) {
    lines.append((line.written(colour: colour), line.width))
    line = Line(blanks: blanks)
  }
}

/// For each word the columns of it and of what hangs on it without a blank, which should stay on its line; of the word
/// alone where all that is wider than a line.
private func unitWidths(of words: [StyledText.Word], atMost width: Int) -> [Int] {
  var widths = words.map(\.width)
  for index in words.indices.dropLast().reversed() where words[index + 1].blanks == 0 {
    let together = words[index].width + widths[index + 1]
    if together <= width { widths[index] = together }
  }
  return widths
}

/// One line while it is being filled.
private struct Line {
  private var runs: [(text: String, ink: Ink)] = []
  private(set) var width: Int
  private let blanks: Int

  init(blanks: Int) {
    self.blanks = blanks
    width = blanks
  }

  var isEmpty: Bool { runs.isEmpty }

  mutating func add(blanks: Int) {
    if blanks > 0 { add(String(repeating: " ", count: blanks), blanks, .plain) }
  }

  mutating func add(_ text: String, _ columns: Int, _ ink: Ink) {
    if let last = runs.last, last.ink == ink {
      runs[runs.count - 1].text += text
    } else {
      runs.append((text, ink))
    }
    width += columns
  }

  func written(colour: Bool) -> String {
    var line = String(repeating: " ", count: blanks)
    for run in runs {
      if colour, let code = run.ink.code {
        line += "\u{1B}[\(code)m\(run.text)\u{1B}[0m"
      } else {
        line += run.text
      }
    }
    return line
  }
}

/// Takes as many letters as fit off the front of `text`; at least one, so that breaking makes headway.
private func cut(_ text: inout Substring.UnicodeScalarView, columns: Int) -> (text: String, width: Int) {
  var end = text.startIndex
  var width = 0
  while end < text.endIndex {
    let next = displayWidth(text[end])
    if width + next > columns, end > text.startIndex { break }
    width += next
    end = text.index(after: end)
  }
  let head = String(text[..<end])
  text = text[end...]
  return (head, width)
}
