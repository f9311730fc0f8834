import Provenance

/// The number or letter that opens an item of a list written in one paragraph: "1. … 2. …", "a) … b) …", "• 9. … • 10. …".
///
/// Only a marker that continues the count of the one before it opens an item.
struct ListMarker {
  private let value: Int
  private let isLetter: Bool
  private let hasBullet: Bool
  /// Behind the marker's last token.
  let end: Int

  /// The marker whose first token is at `i`; nil where none is.
  init?(_ text: Span<UInt8>, _ tokens: [Token], at i: Int, last: Int) {
    var k = i
    hasBullet = i < last && tokens[i].kind == .mark && SentenceWords.bullets.contains(tokens[i].key)
    if hasBullet { k += 1 }
    guard k < last else { return nil }
    let token = tokens[k]
    let first = text[token.range.start]
    var isClosed = false
    if token.kind == .number, token.range.count <= 2 {
      var number = 0
      for at in token.range.range where isDigit(text[at]) { number = number * 10 + Int(text[at] - 0x30) }
      value = number
      isLetter = false
    } else if token.kind == .word, token.range.count <= 2, lowered(first) &- 0x61 < 26,
      token.range.count == 1 || token.shape.contains(.endsWithStop)
    {
      value = Int(lowered(first)) - 0x60
      isLetter = true
      isClosed = token.range.count == 2
    } else {
      return nil
    }
    k += 1
    while k < last, tokens[k].kind == .mark, tokens[k].range.count == 1, !tokens[k].shape.contains(.spaceBefore) {
      let b = text[tokens[k].range.start]
      guard b == 0x2E || b == 0x29 else { break }
      isClosed = true
      k += 1
    }
    guard isClosed, k < last, tokens[k].kind == .word else { return nil }
    end = k
  }

  /// The marker at `i` where it is the next of this one's list.
  func next(_ text: Span<UInt8>, _ tokens: [Token], at i: Int, last: Int) -> ListMarker? {
    guard let marker = ListMarker(text, tokens, at: i, last: last) else { return nil }
    let continues = marker.value == value + 1 && marker.isLetter == isLetter && marker.hasBullet == hasBullet
    return continues ? marker : nil
  }
}
