import Provenance

/// Sentences, headings and list items, in the order of the text.
///
/// A sentence never crosses a paragraph. Closing quotation marks and brackets go with the sentence they close. Where the
/// lines of a text are not wrapped at a width, a line break ends a sentence unless the next line goes on with a small letter.
/// - Complexity: O(tokens).
func sentences(of text: [UInt8], tokens: [Token], in paragraphs: [Paragraph]) -> [Sentence] {
  var found: [Sentence] = []
  let wrapped = linesAreWrapped(text.span)
  var first = 0
  for (index, paragraph) in paragraphs.enumerated() {
    while first < tokens.count, tokens[first].range.start < paragraph.range.start { first &+= 1 }
    var last = first
    while last < tokens.count, tokens[last].range.start < paragraph.range.end { last &+= 1 }
    let splitter = SentenceSplitter(tokens: tokens, from: first, to: last, linesAreWrapped: wrapped)
    splitter.split(text.span) { start, end in
      let range = TextRange(tokens[start].range.start, tokens[end &- 1].range.end)
      found.append(Sentence(range: range, tokens: start..<end, paragraph: index))
    }
    first = last
  }
  return found
}

/// Whether single line breaks only wrap the text at a width, as in wire copy and mail.
///
/// So it is where most lines that go on are between 50 and 100 bytes long and nearly as long as the longest.
func linesAreWrapped(_ bytes: Span<UInt8>) -> Bool {
  var lengths: [Int] = []
  var start = 0
  for i in 0..<bytes.count where bytes[i] == 0x0A {
    let goesOn = i &+ 1 < bytes.count && bytes[i &+ 1] > 0x20
    if goesOn && i > start { lengths.append(i &- start) }
    start = i &+ 1
  }
  guard lengths.count > 2, let longest = lengths.max(), longest >= 50, longest <= 100 else { return false }
  let full = lengths.count { $0 * 10 >= longest * 7 }
  return full * 10 >= lengths.count * 8
}
