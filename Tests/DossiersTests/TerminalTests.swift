import Provenance
import Testing

@testable import Dossiers
@testable import Facts

@Suite("A dossier on a terminal")
struct TerminalTests {
  @Test("is never wider than the terminal", arguments: [40, 57, 80, 99, 100, 101, 133, 220], [false, true])
  func fits(width: Int, ascii: Bool) throws {
    for dossier in [try Fiction().dossier, try Hostile().dossier] {
      let page = dossier.terminalPage(TerminalStyle(width: width, ascii: ascii))
      for line in page.split(separator: "\n") {
        #expect(displayWidth(line) <= width, "\(line)")
        #expect(line.last != " ", "[\(line)]")
      }
    }
  }

  @Test("lets no page send the terminal a command or turn its lines around")
  func commands() throws {
    let page = try Hostile().dossier.terminalPage(TerminalStyle())
    for scalar in page.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !turnsDirection(scalar))
    }
  }

  @Test("uses colour only when asked, and every shape without it")
  func colour() throws {
    let dossier = try Fiction().dossier
    let plain = dossier.terminalPage(TerminalStyle())
    let coloured = dossier.terminalPage(TerminalStyle(colour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}["))
    for glyph in Glyph.legend { #expect(plain.contains(glyph.symbol)) }
  }

  @Test("has only ASCII of its own when asked")
  func ascii() throws {
    let page = try Fiction().dossier.terminalPage(TerminalStyle(ascii: true))
    for glyph in Glyph.legend { #expect(!page.contains(glyph.symbol) && page.contains(glyph.ascii)) }
    #expect(!page.contains("→") && !page.contains("…") && !page.contains("·"))
    #expect(!page.contains { "“”‘’–—".contains($0) })
  }

  @Test("ends with a newline even with nothing in it")
  func empty() {
    let page = Dossier(version: "1", stories: [], skipped: []).terminalPage(TerminalStyle())
    #expect(page == "No story.\n")
  }

  @Test("says what a long list leaves out")
  func cuts() throws {
    let page = try Hostile().dossier.terminalPage(TerminalStyle())
    #expect(page.contains("more names (--format json shows all)"))
  }

  @Test(
    "counts columns as terminals do",
    arguments: [("abc", 3), ("e\u{301}", 1), ("漢字", 4), ("ガ", 2), ("한국", 4), ("", 0), ("🙂", 2), ("ا\u{64B}", 1)])
  func columns(text: String, width: Int) { #expect(displayWidth(text) == width) }
}

@Suite("A sentence that is too long")
struct ExcerptTests {
  @Test(
    "is cut at words and keeps the value",
    arguments: [20, 30, 40, 60, 200])
  func keepsValue(columns: Int) throws {
    let radio = try Fiction().radio
    let sentence =
      "The fire on the Halden killed 45 people, the harbour office said on Sunday, two more than it had counted before."
    let claim = radio.claim("c", sentence, "45", nil, origin: "o")
    let shown = excerpt(of: claim.evidence, around: claim.value, columns: columns)
    #expect(shown.focus == "45")
    #expect(displayWidth(shown.text) <= columns)
    let words = shown.before + shown.focus + shown.after
    #expect(sentence.contains(words))
    #expect(shown.cutsHead == !sentence.hasPrefix(words))
    #expect(shown.cutsTail == !sentence.hasSuffix(words))
  }
}
