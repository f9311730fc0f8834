import Foundation
import Provenance
import Testing

@testable import Markup

@Suite("Charsets")
struct CharsetTests {
  @Test(
    "a label is read as on the web",
    arguments: [
      ("utf8", Charset.utf8), (" Latin1 ", .windows1252), ("ISO-8859-9", .windows1254),
      ("gb2312", .gbk),
      ("ks_c_5601-1987", .eucKR), ("x-sjis", .shiftJIS), ("UTF-16", .utf16LE),
      ("us-ascii", .windows1252),
    ])
  func labels(label: String, charset: Charset) {
    #expect(Charset(label: label) == charset)
    #expect(Charset(label: charset.rawValue) == charset)
  }

  @Test("what is no label names nothing", arguments: ["", "utf", "latin", "windows-1259"])
  func noLabels(label: String) {
    #expect(Charset(label: label) == nil)
  }

  @Test(
    "each character maps to the bytes it was written with",
    arguments: [
      (Charset.windows1252, [0x61, 0x93, 0xE9, 0x80] as [UInt8], "a\u{201C}é€", [1, 1, 1, 1]),
      (.windows1251, [0xCC, 0xE8, 0xF0], "Мир", [1, 1, 1]),
      (.koi8R, [0xED, 0xC9, 0xD2], "Мир", [1, 1, 1]),
      (.koi8U, [0xAE], "ў", [1]),
      (.iso8859x15, [0xA4], "€", [1]),
      (.macintosh, [0x8E, 0xDB], "é€", [1, 1]),
      (.windows1253, [0xAA, 0xE1], "\u{FFFD}α", [1, 1]),
      (.userDefined, [0x41, 0x80], "A\u{F780}", [1, 1]),
      (.shiftJIS, [0x93, 0xFA, 0x96, 0x7B, 0x41, 0xB1], "日本Aｱ", [2, 2, 1, 1]),
      (.eucJP, [0xC6, 0xFC, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "日ｱ丂", [2, 2, 3]),
      (.gbk, [0xD6, 0xD0, 0x80, 0x61], "中€a", [2, 1, 1]),
      (.gb18030, [0x90, 0x30, 0x81, 0x30, 0xD6, 0xD0], "\u{10000}中", [4, 2]),
      (.big5, [0xA4, 0xA4, 0xA4, 0xE5], "中文", [2, 2]),
      (.eucKR, [0xC7, 0xD1, 0xB1, 0xDB, 0x20], "한글 ", [2, 2, 1]),
      (.iso2022JP, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x61], "日a", [2, 1]),
      (.utf16LE, [0x41, 0, 0x3D, 0xD8, 0x00, 0xDE, 0x42], "A\u{1F600}\u{FFFD}", [2, 4, 1]),
      (.utf16BE, [0, 0x41, 0xD8, 0x3D, 0, 0x42], "A\u{FFFD}B", [2, 2, 2]),
      (.utf8, [0x61, 0xC3, 0xA9, 0xFF, 0xE2, 0x82, 0x62], "aé\u{FFFD}\u{FFFD}b", [1, 2, 1, 2, 1]),
      // An ASCII byte that a lead byte cannot take stands for itself.
      (.shiftJIS, [0x81, 0x20], "\u{FFFD} ", [1, 1]),
    ])
  func positions(charset: Charset, bytes: [UInt8], text: String, lengths: [Int]) {
    let decoded = charset.text(of: bytes, from: 0, replacesNULs: true)
    #expect(decoded.string(decoded.whole) == text)
    var at = 0
    var found: [Int] = []
    for scalar in text.unicodeScalars {
      let end = at + UTF8.width(scalar)
      found.append(decoded.captured(TextRange(at, end)).count)
      at = end
    }
    #expect(found == lengths)
  }

  @Test(
    "the strongest sign of the charset wins",
    arguments: [
      ("\u{FEFF}<meta charset=gbk>é", nil as String?, Charset.utf8, CharsetBasis.byteOrderMark),
      ("<meta charset=gbk>a", "windows-1251", .windows1251, .header),
      ("<meta charset='gbk'>a", nil, .gbk, .meta),
      (
        "<meta http-equiv=content-type content='text/html; charset=koi8-r'>a", "nonsense", .koi8R,
        .meta
      ),
      ("<meta charset=latin1><p>Thé à l'été", nil, .utf8, .content),
      ("plain", nil, .windows1252, CharsetBasis.none),
      ("é", nil, .utf8, .content),
    ])
  func detection(page: String, header: String?, charset: Charset, basis: CharsetBasis) {
    let decoded = decode(Array(page.utf8), declaredCharset: header)
    #expect(decoded.charset == charset)
    #expect(decoded.basis == basis)
  }

  @Test("undeclared text of another script is told by its letters")
  func guesses() {
    let russian = "Вчера вечером в порту остановили работу два крана, сообщила старшая смены."
    let greek = "Το λιμάνι έκλεισε χθες το βράδυ και άνοιξε πάλι σήμερα το πρωί."
    for (text, charset, encoding) in [
      (russian, Charset.windows1251, String.Encoding.windowsCP1251),
      (greek, .windows1253, .windowsCP1253),
      ("Le café était fermé, a dit l'hôtelier.", .windows1252, .windowsCP1252),
    ] {
      let bytes = [UInt8](text.data(using: encoding) ?? Data())
      #expect(!bytes.isEmpty)
      #expect(decode(bytes).charset == charset)
      #expect(decode(bytes).text.string(TextRange(0, decode(bytes).text.count)) == text)
    }
  }

  @Test("a tree maps the text of another charset as decoding does, near and far", arguments: Charset.allCases)
  func compact(charset: Charset) {
    var state: UInt32 = 7
    let bytes = (0..<900).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return state >> 31 == 1 ? UInt8(state >> 24) : UInt8(0x61 + state >> 24 % 26)
    }
    let whole = charset.text(of: bytes, from: 0, replacesNULs: false)
    var decoder = TextDecoder(bytes, replacesNULs: false, isCompact: true)
    decoder.decode(charset, from: 0)
    guard let map = decoder.characters else { return }
    #expect(decoder.utf8 == whole.utf8)
    for start in stride(from: 0, to: whole.count, by: 89) {
      for end in [start, start + 1, start + 5, start + 400, whole.count] where end <= whole.count {
        if start < end {
          #expect(map.captured(start, end, in: decoder.utf8) == whole.captured(TextRange(start, end)))
        }
      }
    }
    var again = MappedText()
    map.append(0, whole.count, of: decoder.utf8, to: &again)
    #expect(again == whole)
  }

  @Test("a late meta counts where the bytes are no UTF-8; UTF-16 is told by its first tag")
  func late() {
    let filler = Array(("<head><!--" + String(repeating: "x", count: 3_000) + "--><meta charset=koi8-r><p>").utf8)
    #expect(decode(filler + [0xED, 0xC9, 0xD2]).charset == .koi8R)
    #expect(decode(filler + Array("é".utf8)).charset == .utf8)
    #expect(decode([0x3C, 0, 0x70, 0, 0x3E, 0]).charset == .utf16LE)
    #expect(decode([0, 0x3C, 0, 0x70, 0, 0x3E]).charset == .utf16BE)
  }

  @Test("UTF-8 is one verbatim run; a NUL reads as U+FFFD and keeps its place")
  func verbatim() {
    let plain = Array("Zwölf Boote".utf8)
    #expect(decode(plain).text == MappedText(verbatim: plain))
    let text = decode(Array("a\0b".utf8)).text
    #expect(text.string(text.whole) == "a\u{FFFD}b")
    #expect(text.captured(TextRange(1, 4)) == ByteRange(1, 2))
    #expect(text.captured(TextRange(4, 5)) == ByteRange(2, 3))
  }

  @Test("the html5lib cases of charsets declared within the first 1024 bytes")
  func html5lib() throws {
    var run = 0
    var skipped = 0
    for file in SharedFiles.files("bench/html5/encoding", ending: "dat") {
      let bytes = [UInt8](try Data(contentsOf: file))
      var section = ""
      var data: [[UInt8]] = []
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let text = String(decoding: line, as: UTF8.self)
        if text == "#data" {
          (section, data) = (text, [])
        } else if text == "#encoding" {
          section = text
        } else if section == "#data" {
          data.append(Array(line))
        } else if section == "#encoding" {
          section = ""
          let page = Array(data.joined(separator: [0x0A]))
          let declared = try #require(Charset(label: text), "\(text)")
          let found = decode(page)
          // One page says EUC-JP and is UTF-8: here the bytes win. Beyond the first 1024 bytes a `meta` counts in the
          // standard too, but then the page is read twice.
          if page.count <= MetaPrescan.reach, !(found.basis == .content && found.charset == .utf8) {
            run += 1
            #expect(found.charset == declared, "\(String(decoding: page, as: UTF8.self))")
          } else {
            skipped += 1
          }
        }
      }
    }
    #expect(run == 0 || run >= 74 && skipped <= 8, "\(run) run, \(skipped) skipped")
  }
}
