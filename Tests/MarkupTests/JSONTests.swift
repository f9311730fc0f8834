import Provenance
import Testing

@testable import Markup

@Suite("JSON with positions")
struct JSONTests {
  @Test("a value is found by key and knows its bytes")
  func keyAndBytes() throws {
    let text = Array(#"{"a":[1,-2.5e2,true,null],"b":{"c":"x\u00e9\ud83d\ude00\n"}}"#.utf8)
    let root = try JSONDocument(parsing: text, at: 100).root
    let numbers = try #require(root["a"]).elements
    #expect(numbers.map(\.kind) == [.number, .number, .true, .null])
    #expect(numbers[1].number == -250)
    let c = try #require(root["b"]?["c"])
    #expect(c.string == "xé😀\n")
    #expect(c.source == ByteRange(135, 135 + 23))
    #expect(root["missing"] == nil)
    #expect(root.members.map(\.key) == ["a", "b"])
  }

  @Test("each part of a string maps to the bytes that spell it")
  func mapped() throws {
    let source = Array(#""ab\u00e9cd""#.utf8)
    let text = try #require(try JSONDocument(parsing: source, at: 10).root.mapped)
    #expect(text.captured(TextRange(0, 2)) == ByteRange(11, 13))
    #expect(text.captured(TextRange(2, 4)) == ByteRange(13, 19))
    #expect(text.captured(TextRange(4, 6)) == ByteRange(19, 21))
  }

  @Test(
    "a string is the same with and without its places",
    arguments: [
      "", "plain", #"a\nb"#, #"\n"#, #"\\\"\/"#, #"x\u00e9\ud83d\ude00"#, #"\ud800"#, #"\ud800\n"#,
      #"\udc00é"#, #"\u12"#, #"\q\q\q"#,
      #"é\u0000ö"#, "\u{FFFD}",
    ])
  func plain(inside: String) throws {
    for damage in [[], [0xFF], [0xE2, 0x80]] as [[UInt8]] {
      let source = [0x22] + Array(inside.utf8) + damage + [0x22]
      let value = try JSONDocument(parsing: source).root
      #expect(value.utf8 == value.mapped?.utf8)
    }
  }

  @Test(
    "what is no JSON is refused with the place",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("\"a\nb\"", 2), ("01", 1), ("1 2", 2),
      ("tru", 0), ("\"a", 2),
      ("[1 2]", 3), ("{\"a\" 1}", 5), ("nan", 0), ("\"\\", 2), ("-", 1),
    ])
  func refused(text: String, offset: Int) {
    #expect(throws: JSONFailure.self) { try JSONDocument(parsing: Array(text.utf8)) }
    do { _ = try JSONDocument(parsing: Array(text.utf8)) } catch { #expect(error.offset == offset) }
  }

  @Test("what pages hold in practice is taken when asked")
  func lenient() throws {
    let root = try JSONDocument(parsing: Array("{\"a\":\"x\ny\",}".utf8), lenient: true).root
    #expect(root["a"]?.string == "x\ny")
  }

  @Test("nesting beyond the limit is refused, not a crash")
  func deep() {
    let text = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(throws: JSONFailure.self) { try JSONDocument(parsing: text) }
  }

  @Test("bytes that are no UTF-8 and lone surrogates become U+FFFD")
  func replaced() throws {
    let text = [UInt8(ascii: "\""), 0x61, 0xFF, 0x62] + Array(#"\ud800c""#.utf8)
    #expect(try JSONDocument(parsing: text).root.string == "a\u{FFFD}b\u{FFFD}c")
  }

  @Test("what is written reads back the same")
  func roundTrip() throws {
    var json = JSONWriter()
    json.object { json in
      json.string("s", "a\"\\\n\u{1}é")
      json.number("n", 129.0)
      json.number("f", 0.1)
      json.number("none", Double.infinity)
      json.array("list") {
        $0.number(1)
        $0.object { $0.boolean("yes", true) }
        $0.array { _ in }
      }
      json.string("nil", nil)
    }
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"s":"a\"\\\n\u0001é","n":129,"f":0.1,"none":null,"list":[1,{"yes":true},[]],"nil":null}"#
    )
    let root = try JSONDocument(parsing: json.bytes).root
    #expect(root["s"]?.string == "a\"\\\n\u{1}é")
  }
}
