import Foundation
import Testing

@testable import Markup

@Suite("Trees of the html5lib suite")
struct TreeConformanceTests {
  /// One case of a `.dat` file.
  private struct Case {
    var data: [UInt8] = []
    var context: String?
    var isScripted = false
    var document = ""
  }

  @Test("are exactly those expected, scripting off")
  func conformance() throws {
    var run = 0
    var skipped = 0
    var failures: [String] = []
    let files = SharedFiles.files("bench/html5/tree-construction", ending: "dat")
    for file in files {
      // Cases marked #script-on are of a parser that runs scripts, which this one is not.
      for test in cases(in: Array(try Data(contentsOf: file))) where !test.isScripted {
        if test.document.contains("<selectedcontent>") {
          // A browser copies the chosen option into this element. Here each text stands once, where the page has it.
          skipped += 1
          continue
        }
        run += 1
        let found = tree(of: test)
        if found != test.document {
          failures.append(
            """
            \(file.lastPathComponent): \(String(decoding: test.data, as: UTF8.self)) in \(test.context ?? "a page")
            expected
            \(test.document)
            found
            \(found)
            """)
        }
      }
    }
    #expect(files.isEmpty || run == 1780 && skipped == 4)
    #expect(
      failures.isEmpty,
      "\(failures.count) of \(run):\n\(failures.prefix(12).joined(separator: "\n"))")
  }

  private func cases(in bytes: [UInt8]) -> [Case] {
    var cases: [Case] = []
    var section = ""
    var data: [[UInt8]] = []
    var document: [String] = []
    func finish() {
      guard !cases.isEmpty else { return }
      cases[cases.count - 1].data = Array(data.joined(separator: [0x0A]))
      while document.last == "" { document.removeLast() }
      cases[cases.count - 1].document = document.joined(separator: "\n")
    }
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = String(decoding: line, as: UTF8.self)
      if text == "#data", section != "#data" {
        finish()
        cases.append(Case())
        (data, document) = ([], [])
        section = text
      } else if ["#errors", "#new-errors", "#document-fragment", "#document"].contains(text) {
        section = text
      } else if text == "#script-on" {
        cases[cases.count - 1].isScripted = true
      } else if text == "#script-off" {
        continue
      } else if section == "#data" {
        data.append(Array(line))
      } else if section == "#document-fragment" {
        cases[cases.count - 1].context = text
        section = ""
      } else if section == "#document" {
        document.append(text)
      }
    }
    finish()
    return cases
  }

  private func tree(of test: Case) -> String {
    let source = SourceText(capture: test.data)
    var context: FragmentContext?
    if let words = test.context?.split(separator: " "), let local = words.last {
      let space: HTMLNode.Namespace = words.count == 1 ? .html : words[0] == "svg" ? .svg : .math
      let name =
        space == .svg && local == "foreignObject"
        ? .svgForeignObject : NameTable.known.find(Array(local.utf8))
      context = FragmentContext(name: name ?? .mrow, namespace: space)
    }
    let document = HTMLDocument(source, charset: .utf8, basis: .none, fragmentOf: context)
    var lines: [String] = []
    let top =
      context == nil ? document.root : document.firstChild(of: document.root) ?? document.root
    for child in document.children(of: top) { describe(child, of: document, depth: 0, &lines) }
    return lines.joined(separator: "\n")
  }

  private func describe(
    _ node: HTMLNode, of document: HTMLDocument, depth: Int, _ lines: inout [String]
  ) {
    let indent = "| " + String(repeating: "  ", count: depth)
    switch document.kind(of: node) {
    case .text:
      lines.append("\(indent)\"\(String(decoding: document.text(of: node), as: UTF8.self))\"")
    case .comment:
      lines.append("\(indent)<!-- \(String(decoding: document.text(of: node), as: UTF8.self)) -->")
    case .doctype:
      guard let doctype = document.doctype(node) else { return }
      var ids = ""
      if !(doctype.publicID ?? "").isEmpty || !(doctype.systemID ?? "").isEmpty {
        ids = " \"\(doctype.publicID ?? "")\" \"\(doctype.systemID ?? "")\""
      }
      lines.append("\(indent)<!DOCTYPE \(doctype.name)\(ids)>")
    case .templateContent: lines.append("\(indent)content")
    case .document: break
    case .element:
      let space = document.namespace(of: node)
      let prefix = space == .html ? "" : space == .svg ? "svg " : "math "
      lines.append("\(indent)<\(prefix)\(document.spelling(of: document.name(of: node)))>")
      let attributes = document.attributes(of: node).map { attribute -> (String, String) in
        var name = document.spelling(of: attribute.name)
        if space != .html {
          if name.hasPrefix("xlink:") || name == "xml:lang" || name == "xml:space"
            || name == "xmlns:xlink"
          {
            name = name.replacingOccurrences(of: ":", with: " ")
          } else if name == "xmlns" {
            name = "xmlns xmlns"
          }
        }
        return (name, String(decoding: document.value(of: attribute), as: UTF8.self))
      }
      for (name, value) in attributes.sorted(by: {
        Array($0.0.utf16).lexicographicallyPrecedes(Array($1.0.utf16))
      }) {
        lines.append("\(indent)  \(name)=\"\(value)\"")
      }
    }
    let below = document.kind(of: node) == .text ? 0 : 1
    for child in document.children(of: node) {
      describe(child, of: document, depth: depth + below, &lines)
    }
  }
}
