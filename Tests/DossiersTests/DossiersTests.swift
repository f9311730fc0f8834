import Foundation
import Testing

@testable import Dossiers

@Suite("A dossier in every form")
struct GoldenTests {
  @Test("looks as it did", arguments: GoldenForm.all)
  func looks(form: GoldenForm) throws {
    let made = form.render(try Fiction().dossier)
    let file = GoldenForm.folder.appending(path: form.name)
    if ProcessInfo.processInfo.environment["CROSSCHECK_RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(made).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let fresh = String(decoding: made, as: UTF8.self)
    // Line by line, so that a change shows where it is.
    let lines = zip(
      kept.split(separator: "\n", omittingEmptySubsequences: false),
      fresh.split(separator: "\n", omittingEmptySubsequences: false))
    if let (old, new) = lines.first(where: { $0 != $1 }) { #expect(new == old) }
    #expect(kept.utf8.count == fresh.utf8.count)
  }
}

/// One file that the fiction is rendered to; `CROSSCHECK_RECORD=1 swift test` writes them anew.
struct GoldenForm: Sendable, CustomTestStringConvertible {
  let name: String
  let render: @Sendable (Dossier) -> [UInt8]

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  static let all: [GoldenForm] =
    [
      GoldenForm(name: "halden-80.txt") { Array($0.terminalPage(TerminalStyle()).utf8) },
      GoldenForm(name: "halden-120.txt") { Array($0.terminalPage(TerminalStyle(width: 120)).utf8) },
      GoldenForm(name: "halden-ascii.txt") { Array($0.terminalPage(TerminalStyle(ascii: true)).utf8) },
      GoldenForm(name: "halden-colour.txt") { Array($0.terminalPage(TerminalStyle(colour: true)).utf8) },
      GoldenForm(name: "halden.json") {
        Array(String(decoding: $0.json(), as: UTF8.self).replacing("},{", with: "},\n{").utf8)
      },
      GoldenForm(name: "halden.md") { Array($0.markdown().utf8) },
      GoldenForm(name: "halden.csv") { $0.csv() },
    ]
    + ["index.html", "story-1.html", "story-1-article-1.html", "story-1-article-2.html"].map { path in
      GoldenForm(name: "website/" + path) { dossier in dossier.website().first { $0.path == path }?.content ?? [] }
    }
}
