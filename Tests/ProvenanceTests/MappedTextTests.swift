import Testing

@testable import Provenance

@Suite("Text that maps back to its capture")
struct MappedTextTests {
  /// "ab&amp;cd" decoded: the reference stands for five bytes.
  private var decoded: MappedText {
    var text = MappedText()
    text.appendVerbatim(Array("ab".utf8)[...], at: 0)
    text.append(Array("&".utf8), standingFor: ByteRange(2, 7))
    text.appendVerbatim(Array("cd".utf8)[...], at: 7)
    return text
  }

  @Test("a part maps to exactly the bytes that it came from")
  func captured() {
    #expect(decoded.captured(TextRange(0, 1)) == ByteRange(0, 1))
    #expect(decoded.captured(TextRange(1, 4)) == ByteRange(1, 8))
    #expect(decoded.captured(TextRange(2, 3)) == ByteRange(2, 7))
    #expect(decoded.captured(TextRange(3, 3)) == ByteRange(7, 7))
    #expect(decoded.captured(TextRange(0, 0)) == ByteRange(0, 0))
    #expect(decoded.captured(TextRange(5, 5)) == ByteRange(9, 9))
  }

  @Test("captured bytes find the text that they became")
  func inverse() {
    #expect(decoded.text(from: ByteRange(1, 3)) == TextRange(1, 3))
    #expect(decoded.text(from: ByteRange(8, 9)) == TextRange(4, 5))
    #expect(decoded.text(from: ByteRange(20, 30)) == nil)
  }

  @Test("an edit keeps the bytes of what it replaced")
  func edits() {
    let text = MappedText(verbatim: Array("Norvalsaid so".utf8), at: 50)
    let mended = text.applying([
      (TextRange(0, 10), Array("Norval said".utf8)), (TextRange(13, 13), Array(" twice".utf8)),
    ])
    #expect(mended.string(mended.whole) == "Norval said so twice")
    #expect(mended.captured(TextRange(0, 11)) == ByteRange(50, 60))
    #expect(mended.captured(TextRange(12, 14)) == ByteRange(61, 63))
    #expect(mended.captured(TextRange(14, 20)) == ByteRange(63, 63))
  }

  @Test(
    "of a mended word only what changed stands for what was there",
    arguments: [
      ("Norvalsaid", "Norval said", "said", 6, 10), ("Franois", "François", "ois", 4, 7),
      ("say é", "say è", "say ", 0, 4), ("stretch", "stretched.", "stretch", 0, 7), ("aaa", "aa", "aa", 0, 2),
    ])
  func sharedEnds(from: String, to: String, part: String, start: Int, end: Int) throws {
    let text = MappedText(verbatim: Array(from.utf8), at: 0)
    let mended = text.applying([(text.whole, Array(to.utf8))])
    #expect(mended.string(mended.whole) == to)
    let place = try #require(to.firstRange(of: part))
    let offset = to.utf8.distance(from: to.startIndex, to: place.lowerBound)
    #expect(mended.captured(TextRange(offset, offset + part.utf8.count)) == ByteRange(start, end))
  }

  @Test("evidence tells the words as captured and as mended")
  func evidence() throws {
    let capture = try #require(CaptureID(digest: [UInt8](repeating: 7, count: 32)))
    let captured = MappedText(verbatim: Array("It was severely\nbent".utf8), at: 10)
    let mended = captured.applying([(TextRange(15, 16), Array(" ".utf8))])
    let text = ArticleText(article: ArticleID("a"), capture: capture, captured: captured, mended: mended)
    let found = text.evidence(TextRange(7, 20))
    #expect(found.bytes == ByteRange(17, 30))
    #expect(found.text == "severely\nbent")
    #expect(found.repaired == "severely bent")
    #expect(text.evidence(TextRange(0, 2)).repaired == nil)
  }

  @Test("whatever is cut, edited and joined, each byte still maps to its own", arguments: 0..<40)
  func property(seed: UInt64) {
    var random = SplitMix(state: seed)
    let source = (0..<300).map { _ in UInt8(truncatingIfNeeded: random.next() % 26 + 97) }
    var text = MappedText(verbatim: source, at: 1000)
    for _ in 0..<6 where text.count > 20 {
      let start = Int(random.next() % UInt64(text.count - 10))
      switch random.next() % 3 {
      case 0:
        var joined = text.slice(TextRange(0, start))
        joined.append(Array("\n\n".utf8), standingFor: ByteRange(joined.captured(joined.whole).end, 1300))
        joined.append(text, TextRange(start + 5, text.count))
        text = joined
      case 1: text = text.applying([(TextRange(start, start + 3), Array("XY".utf8))])
      default: text = text.slice(TextRange(start / 2, text.count))
      }
    }
    for index in 0..<text.count where (97...122).contains(text.utf8[index]) {
      let bytes = text.captured(TextRange(index, index + 1))
      #expect(bytes.count == 1 && source[bytes.start - 1000] == text.utf8[index])
      #expect(text.text(from: bytes).map { $0.contains(index) } == true)
    }
  }
}

/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Names of captures")
struct CaptureIDTests {
  @Test("a digest prints as hexadecimal and compares by its bytes")
  func digest() throws {
    let low = try #require(CaptureID(digest: (0..<32).map { UInt8($0) }))
    let high = try #require(CaptureID(digest: (1..<33).map { UInt8($0) }))
    #expect(low.description == "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
    #expect(low < high && low != high)
    #expect(CaptureID(hexadecimal: low.description) == low)
    #expect(CaptureID(hexadecimal: "00") == nil && CaptureID(hexadecimal: low.description + "g") == nil)
    #expect(CaptureID(digest: [1, 2, 3]) == nil)
  }

  @Test(
    "captured bytes lead back to their text, however the text was put together, as a search through all of it finds")
  func textFromBytes() {
    var text = MappedText()
    let source: [UInt8] = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    text.appendVerbatim(source[10..<14], at: 10)
    text.append(Array("é".utf8), standingFor: ByteRange(14, 15))
    text.append(Array("+".utf8), standingFor: ByteRange(15, 15))
    text.appendVerbatim(source[16..<20], at: 16)
    // A heading that stood before what it is put behind.
    text.appendVerbatim(source[0..<4], at: 0)
    text.append(Array("uv".utf8), standingFor: ByteRange(5, 6))
    for start in 0..<24 {
      for end in start + 1...24 {
        var expected: TextRange?
        for offset in 0..<text.count {
          let from = text.captured(TextRange(offset, offset + 1))
          guard from.start < end, start < max(from.end, from.start),
            start < from.end || from.isEmpty && start < from.start
          else { continue }
          let piece = TextRange(offset, offset + 1)
          expected = expected.map { $0.union(piece) } ?? piece
        }
        #expect(text.text(from: ByteRange(start, end)) == expected, "\(start)..<\(end)")
      }
    }
  }
}
