import Foundation
import Testing

@testable import Markup

@Suite("Tokens of the html5lib suite")
struct TokenizerConformanceTests {
  @Test("are exactly those expected")
  func conformance() throws {
    var run = 0
    var failures: [String] = []
    let files = SharedFiles.files("bench/html5/tokenizer", ending: "test")
    for file in files {
      let object =
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
      // `xmlViolationTests` are about turning a tree into XML, which is not done here.
      for test in object["tests"] as? [[String: Any]] ?? [] {
        for state in test["initialStates"] as? [String] ?? ["Data state"] {
          run += 1
          if let failure = failure(of: test, state: state) {
            failures.append("\(file.lastPathComponent): \(failure)")
          }
        }
      }
    }
    #expect(files.isEmpty || run > 6000)
    #expect(
      failures.isEmpty,
      "\(failures.count) of \(run):\n\(failures.prefix(20).joined(separator: "\n"))")
  }

  private func failure(of test: [String: Any], state: String) -> String? {
    let isEscaped = test["doubleEscaped"] as? Bool ?? false
    let input = text(test["input"] as? String ?? "", isEscaped)
    let expected = (test["output"] as? [[Any]] ?? []).map { token in
      token.map { describe($0, isEscaped) }.joined(separator: " | ")
    }
    let found = tokens(
      of: Array(input.utf8), state: state, lastStartTag: test["lastStartTag"] as? String)
    guard found != expected else { return nil }
    return "\(input.debugDescription) in \(state)\n  expected \(expected)\n  found    \(found)"
  }

  /// A string of the test with its second layer of escapes read; lone surrogates, which UTF-8 cannot write, become
  /// U+FFFD in what is given and what is expected alike.
  private func text(_ string: String, _ isEscaped: Bool) -> String {
    guard isEscaped else { return string }
    var units: [UInt16] = []
    var rest = Substring(string)
    while let character = rest.unicodeScalars.first {
      if rest.hasPrefix("\\u"), let value = UInt16(rest.dropFirst(2).prefix(4), radix: 16) {
        units.append(value)
        rest = rest.dropFirst(6)
      } else {
        units.append(contentsOf: Array(String(character).utf16))
        rest = Substring(rest.unicodeScalars.dropFirst())
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private func describe(_ value: Any, _ isEscaped: Bool) -> String {
    switch value {
    case let string as String: text(string, isEscaped)
    case let attributes as [String: String]:
      attributes.map { "\(text($0.key, isEscaped))=\(text($0.value, isEscaped))" }.sorted().joined(
        separator: ", ")
    case let flag as Bool: flag ? "true" : "false"
    default: "null"
    }
  }

  private func tokens(of bytes: [UInt8], state: String, lastStartTag: String?) -> [String] {
    bytes.withUnsafeBufferPointer { buffer in
      let source = SourceText(capture: bytes)
      var tokenizer = HTMLTokenizer(buffer, from: 0)
      switch state {
      case "PLAINTEXT state": tokenizer.content = .plaintext
      case "RCDATA state": tokenizer.content = .rcdata
      case "RAWTEXT state": tokenizer.content = .rawtext
      case "Script data state": tokenizer.content = .script
      case "CDATA section state": tokenizer.content = .cdata
      default: break
      }
      if let lastStartTag {
        let name = Array(lastStartTag.utf8)
        tokenizer.lastStartTag = name.withUnsafeBufferPointer {
          tokenizer.names.intern($0, hash: NameTable.hash(name))
        }
      }
      func string(_ start: UInt32, _ end: UInt32, _ flags: RunFlags) -> String {
        var utf8: [UInt8] = []
        source.append(start, end, flags, to: &utf8)
        return String(decoding: utf8, as: UTF8.self)
      }
      var tokens: [String] = []
      var text = ""
      while true {
        // Where the tree builder drops NULs, the tokenizer keeps them.
        let keepsNULs = tokenizer.content == .data || tokenizer.content == .cdata
        let token = tokenizer.next()
        if token != .text, !text.isEmpty {
          tokens.append("Character | \(text)")
          text = ""
        }
        let (start, end) = (UInt32(tokenizer.start), UInt32(tokenizer.end))
        switch token {
        case .text:
          text += string(
            start, end, keepsNULs ? tokenizer.flags.subtracting(.nulls) : tokenizer.flags)
        case .startTag:
          let attributes = tokenizer.attributes[tokenizer.firstAttribute...].map {
            "\(tokenizer.names.spelling($0.name))=\(string($0.start, $0.end, $0.flags.union(.attribute)))"
          }
          let name = tokenizer.names.spelling(tokenizer.name)
          let closing = tokenizer.isSelfClosing ? " | true" : ""
          tokens.append(
            "StartTag | \(name) | \(attributes.sorted().joined(separator: ", "))\(closing)")
        case .endTag: tokens.append("EndTag | \(tokenizer.names.spelling(tokenizer.name))")
        case .comment: tokens.append("Comment | \(string(start, end, tokenizer.flags))")
        case .doctype:
          let doctype = tokenizer.doctype
          func run(_ run: DoctypeRecord.Run?) -> String {
            run.map { string($0.start, $0.end, [.returns, .nulls]) } ?? "null"
          }
          let name = String(
            decoding: run(doctype.name).utf8.map { $0 &- 65 < 26 ? $0 | 32 : $0 }, as: UTF8.self)
          tokens.append(
            "DOCTYPE | \(name) | \(run(doctype.publicID)) | \(run(doctype.systemID)) | \(!doctype.forcesQuirks)"
          )
        case .end: return tokens
        }
      }
    }
  }
}
