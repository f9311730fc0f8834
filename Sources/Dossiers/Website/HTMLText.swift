/// Builds one page of HTML. Words of pages only come in through ``words(_:)`` and attributes, where they are escaped.
struct HTMLText {
  private(set) var utf8: [UInt8] = []

  /// Adds markup of our own.
  mutating func raw(_ markup: String) { utf8.append(contentsOf: markup.utf8) }

  /// Adds words as they are; nothing in them is markup.
  mutating func words(_ words: some StringProtocol) { escape(words.utf8) }

  /// Adds words that may run from right to left, kept from turning what stands around them.
  mutating func isolated(_ words: some StringProtocol) {
    raw("<bdi>")
    self.words(words)
    raw("</bdi>")
  }

  /// Adds an element with the given attributes around what `body` adds.
  mutating func element(
    _ tag: String, _ attributes: [(String, String)] = [], _ body: (inout HTMLText) -> Void
  ) {
    open(tag, attributes)
    body(&self)
    raw("</\(tag)>")
  }

  /// Adds an element that holds words only.
  mutating func element(_ tag: String, _ words: String) { element(tag, [], words) }

  /// Adds an element with the given attributes that holds words only.
  mutating func element(_ tag: String, _ attributes: [(String, String)], _ words: String) {
    element(tag, attributes) { $0.words(words) }
  }

  /// Opens an element.
  mutating func open(_ tag: String, _ attributes: [(String, String)] = []) {
    raw("<\(tag)")
    for (name, value) in attributes {
      raw(" \(name)=\"")
      escape(value.utf8)
      raw("\"")
    }
    raw(">")
  }

  /// Adds UTF-8 with every letter that means something escaped; control characters show as U+FFFD.
  mutating func escape(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: raw("&quot;")
      case 0x27: raw("&#39;")
      case 0x09, 0x0A: utf8.append(byte)
      case 0x0D: utf8.append(0x0A)
      case 0..<0x20, 0x7F: raw("\u{FFFD}")
      default: utf8.append(byte)
      }
    }
  }
}
