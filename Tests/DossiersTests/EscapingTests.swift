import Testing

@testable import Dossiers

@Suite("Words of pages in Markdown and CSV")
struct EscapingTests {
  @Test(
    "show as themselves in Markdown",
    arguments: [
      ("*bold*", "\\*bold\\*"), ("[a](javascript:b)", "\\[a\\](javascript:b)"), ("a | b", "a \\| b"),
      ("<script>", "\\<script\\>"), ("# head", "\\# head"), ("- item", "\\- item"), ("a - b", "a - b"),
      ("1. item", "1\\. item"), ("No. 1.", "No. 1."), ("2) item", "2\\) item"),
      ("http://a.example", "http:\\//a.example"),
      ("www.a.example", "www\\.a.example"), ("a@b", "a\\@b"), ("&amp;", "\\&amp;"), ("line\nbreak\u{0}", "line break"),
      ("\u{202E}turned", "turned"), ("`code`", "\\`code\\`"), ("=\n=", "\\= ="), ("", ""),
    ])
  func markdown(words: String, shown: String) { #expect(markdownText(words) == shown) }

  @Test(
    "stay code in Markdown whatever backticks they hold",
    arguments: [("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a|b\n", "`a b `"), ("", "")])
  func code(words: String, shown: String) { #expect(markdownCode(words) == shown) }

  @Test(
    "are never a formula, and keep their commas, quotes and lines",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), (" =1", "' =1"), ("\t=1", "'\t=1"),
      ("a=1", "a=1"),
      ("a,b", "\"a,b\""), ("say \"a\"", "\"say \"\"a\"\"\""), ("a\nb", "\"a\nb\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
      ("a\u{0}b", "ab"), ("\u{0}=1", "'=1"), ("", ""),
    ])
  func cells(words: String, cell: String) {
    var table = CommaSeparated()
    table.text(words)
    #expect(String(decoding: table.bytes, as: UTF8.self) == cell)
  }

  @Test("fill one line of CSV for each claim, each with as many cells as there are headings")
  func lines() throws {
    for dossier in [try Fiction().dossier, try Hostile().dossier] {
      let rows = cells(of: dossier.csv())
      let claims = dossier.stories.reduce(0) { $0 + $1.facts.facts.reduce(0) { $0 + $1.claims.count } }
      #expect(rows.count == claims + 1)
      #expect(rows.allSatisfy { $0.count == 25 })
      #expect(rows.dropFirst().allSatisfy { row in row.allSatisfy { !($0.first.map { "=+@".contains($0) } ?? false) } })
    }
  }

  /// A reader of RFC 4180 that knows nothing of the writer.
  private func cells(of csv: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var quoted = false
    var index = 0
    while index < csv.count {
      let byte = csv[index]
      if quoted {
        if byte == 0x22, index + 1 < csv.count, csv[index + 1] == 0x22 {
          cell.append(byte)
          index += 1
        } else if byte == 0x22 {
          quoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == 0x22 {
        quoted = true
      } else if byte == 0x2C || byte == 0x0D {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0D {
          rows.append(row)
          row = []
          index += 1
        }
      } else {
        cell.append(byte)
      }
      index += 1
    }
    return rows
  }
}
