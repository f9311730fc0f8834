import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
  @Test("help shows examples, version a number", arguments: [["--help"], ["story", "--help"], ["copies", "--help"]])
  func help(arguments: [String]) throws {
    let run = try Program(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("Example"))
    #expect(try Program(["--version"]).output.contains("."))
  }

  @Test(
    "a command line that cannot be understood ends with 2 and says why",
    arguments: [
      ["story"], ["story", "--format", "picture", "x"], ["story", "--sample", "--dated", "soon"],
      ["story", "--sample", "--dated", "2015-11-16x"], ["nonsense"],
      ["story", "--sample", "--format", "html"], ["extract"], ["story", "--sample", "--jobs", "0"],
      ["story", "--jsonl", "--out", "x"], ["story", "--jsonl", "--format", "csv"], ["story", "--jsonl", "x"],
      ["extract", "--jsonl", "x"], ["copies", "--jsonl", "--sample"],
    ])
  func usage(arguments: [String]) throws {
    let run = try Program(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test(
    "a date can be stated as far as it is known",
    arguments: ["2027-05", "2027-05-16T09:31+01:00"])
  func dated(date: String) throws {
    let folder = try Folder(["page.txt": Data("A fire in the mill of Oster injured three people.".utf8)])
    let run = try Program(["story", folder.path("page.txt"), "--dated", date, "--format", "json"])
    #expect(run.status == 0)
    #expect(run.output.contains("\"basis\":\"stated with --dated\""))
  }

  @Test("a date stated for a page that is not read is named, and the run ends with 1")
  func datedNothing() throws {
    let run = try Program(["story", "--sample", "--dated", "none.html=2027-05-16"])
    #expect(run.status == 1 && run.errors.contains("--dated none.html") && run.output.contains("KEY FACTS"))
  }

  @Test("help that cannot be written ends with 3", arguments: ["--help", "--version"])
  func unwritable(option: String) throws {
    let process = Process()
    process.executableURL = Program.binary
    process.arguments = [option]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
  }

  @Test("what was read is told in words, with the bytes it rests on")
  func annotate() throws {
    let page = """
      Mill fire

      At least 129 people were killed on 13 November 2015, police said. "We are sad," Ann Lee said.
      """
    let folder = try Folder(["page.txt": Data(page.utf8)])
    let run = try Program(["annotate", folder.path("page.txt")])
    #expect(run.status == 0)
    #expect(run.output.contains("amount  at least 129 people (killed)  [11,30) “At least 129 people”"))
    #expect(run.output.contains("time    Friday 13 November 2015  ["))
    #expect(run.output.contains("quote   direct, Ann Lee  ["))
    #expect(!run.output.contains("““") && !run.output.contains("“\""))
  }

  @Test("copies number their texts without gaps and show the figures that a copy puts for others")
  func alteredCopy() throws {
    func page(_ count: Int) -> String {
      """
      Ferry fire off Lesk

      A fire aboard the ferry Sorell off the harbour of Lesk killed at least \(count) people on Tuesday night.

      Crews from three towns fought the flames until dawn while small boats picked survivors out of the cold water.
      """
    }
    let other = """
      Orchards of Venn lose their bloom

      A late frost took half of the early cherries in the valley of Venn, the growers' cooperative said on Monday.
      """
    let folder = try Folder([
      "a.txt": Data(page(43).utf8), "b.txt": Data(page(34).utf8), "c.txt": Data(other.utf8),
    ])
    let run = try Program(["copies", folder.path()])
    #expect(run.status == 0)
    #expect(run.output.contains("text 1\n") && run.output.contains("text 2\n") && !run.output.contains("text 3\n"))
    #expect(run.output.contains("amount: “at least 43 people” ["))
    #expect(run.output.contains("→ “at least 34 people” ["))
  }

  @Test("versions at one address show when they were changed, and the first is compared with none")
  func versions() throws {
    func page(_ words: String, _ hour: Int) -> Data {
      Data(
        """
        <!doctype html><html><head><title>Ferry fire off Lesk</title>
        <link rel="canonical" href="https://lesk.example/fire">
        <meta property="article:published_time" content="2027-05-16T06:00:00Z">
        <meta property="article:modified_time" content="2027-05-16T\(hour):00:00Z"></head><body><article>
        <h1>Ferry fire off Lesk</h1><p>A fire aboard the ferry Sorell off the harbour of Lesk \(words) 43 people on Sunday
        night, the harbour police said in a statement that was read aloud on the quay.</p><p>Crews from three towns fought
        the flames until dawn while small boats picked survivors out of the cold water.</p></article></body></html>
        """.utf8)
    }
    let folder = try Folder(["a.html": page("killed", 12), "b.html": page("injured", 10), "c.html": page("killed", 15)])
    let output = try Program(["copies", folder.path()]).output
    #expect(output.contains("b.html: changed 2027-05-16T10:00:00Z and 2027-05-16T12:00:00Z"))
    #expect(output.contains("since") && !output.contains("beside"))
    #expect(output.contains("amount: “injured 43 people” ["))
    #expect(output.contains("→ “killed 43 people” ["))
  }

  @Test("an explanation shows a hostile page as words, in the terminal and as a page that stands alone")
  func explain() throws {
    let page = """
      <!doctype html><html><head><title>Mill fire</title></head><body><nav><a href=/>Home</a></nav><h1>Mill fire</h1>
      <p>A fire in the paper mill of Oster injured three people on Monday, the fire brigade said &lt;script&gt;alert(1)&lt;/script&gt;
      in a statement that it sent to the papers of the town.</p><p>The mill stood empty for most of the winter. Its owner said it
      would be rebuilt by the autumn of the year, with &quot;onload=&#39;x()&#39; a new roof.</p></body></html>
      """
    let folder = try Folder(["page.html": Data(page.utf8)])
    let shown = try Program(["extract", folder.path("page.html"), "--explain"])
    #expect(shown.status == 0)
    #expect(shown.output.contains("KEPT body") && shown.output.contains("cut  title"))
    let kept = try Program(
      ["extract", folder.path("page.html"), "--explain", "--format", "html", "--out", folder.path("why.html")])
    #expect(kept.status == 0 && kept.output.isEmpty)
    let html = try String(contentsOfFile: folder.path("why.html"), encoding: .utf8)
    #expect(html.contains("&lt;script&gt;alert(1)") && !html.contains("<script") && !html.contains("src="))
    #expect(html.contains("default-src 'none'") && html.contains("class=\"kept body\""))
    #expect(try Program(["extract", folder.path("page.html"), "--out", "x"]).status == 2)
  }

  @Test("an unreadable input is named, the rest is done, and the run ends with 1")
  func unreadable() throws {
    let page = """
      Mill fire injures three in Oster

      A fire in the paper mill of Oster injured three people on Monday, the fire brigade said in a statement.

      The mill stood empty for most of the winter. Its owner, Karla Venn, said it would be rebuilt by autumn.
      """
    let folder = try Folder([
      "page.txt": Data(page.utf8), "empty.txt": Data(),
      "picture.png": Data([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 0, 0, 0]),
    ])
    let run = try Program(["story", folder.path(), folder.path("none.txt")])
    #expect(run.status == 1)
    for name in ["empty.txt", "picture.png", "none.txt"] { #expect(run.errors.contains(name), "\(name) is named") }
    #expect(run.output.contains("Mill fire injures three in Oster"))
  }

  @Test("each format comes out whole", arguments: ["text", "markdown", "json", "csv"])
  func formats(format: String) throws {
    let page = """
      Mill fire injures three in Oster

      A fire in the paper mill of Oster injured three people on Monday, the fire brigade said in a statement.

      The mill stood empty for most of the winter. Its owner, Karla Venn, said it would be rebuilt by autumn.
      """
    let folder = try Folder(["page.txt": Data(page.utf8)])
    let shown = try Program(["story", folder.path("page.txt"), "--format", format])
    #expect(shown.status == 0 && shown.output.contains("Oster"))
    let kept = try Program(["story", folder.path("page.txt"), "--format", format, "--out", folder.path("result")])
    #expect(kept.status == 0 && kept.output.isEmpty)
    #expect(try String(contentsOfFile: folder.path("result"), encoding: .utf8) == shown.output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == ["page.txt", "result"])
  }

  @Test("the folder of pages opens from disk: every link leads to a file and a place in it")
  func website() throws {
    let folder = try Folder()
    let run = try Program(["story", "--sample", "--format", "html", "--out", folder.path("site")])
    #expect(run.status == 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path("site"))
    let pages = try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try String(contentsOfFile: folder.path("site/" + $0), encoding: .utf8)) })
    #expect(pages["index.html"] != nil)
    var links = 0
    for (name, page) in pages where name.hasSuffix(".html") {
      for piece in page.components(separatedBy: "href=\"").dropFirst() {
        let link = String(piece.prefix { $0 != "\"" })
        guard !link.hasSuffix(".css"), !link.hasPrefix("http") else { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let base = URL(fileURLWithPath: "/" + name).deletingLastPathComponent()
        let target =
          parts[0].isEmpty ? name : String(base.appendingPathComponent(parts[0]).standardized.path.dropFirst())
        let page = try #require(pages[target], "\(name) links to \(link)")
        if parts.count == 2 { #expect(page.contains("id=\"\(parts[1])\""), "\(name) links to \(link)") }
        links += 1
      }
    }
    #expect(links > 50)
  }

  @Test("a place that cannot be written ends with 3 and leaves nothing behind")
  func output() throws {
    let folder = try Folder(["letter.txt": Data("A fire in the mill of Oster injured three people.".utf8)])
    let letter = folder.path("letter.txt")
    let file = try Program(["story", letter, "--format", "json", "--out", folder.path("none/result")])
    #expect(file.status == 3)
    let site = try Program(["story", letter, "--format", "html", "--out", folder.path()])
    #expect(site.status == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["letter.txt"])
  }

  @Test("pages that were added stay in the archive", .timeLimit(.minutes(1)))
  func archive() throws {
    let folder = try Folder(["page.txt": Data("One page.".utf8)])
    let arguments = ["add", folder.path("page.txt"), "--archive", folder.path("deep/archive.sqlite")]
    #expect(try Program(arguments).errors.contains("1 new, 1 kept"))
    #expect(try Program(arguments).errors.contains("0 new, 1 kept"))
  }

  @Test("nothing but ASCII is drawn where the locale knows no more")
  func ascii() throws {
    let run = try Program(["story", "--sample"], environment: ["LC_ALL": "C"])
    for glyph in ["■", "□", "◧", "▤"] { #expect(!run.output.contains(glyph)) }
  }
}
