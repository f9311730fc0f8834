import Foundation
import Testing

@Suite("The filters")
struct FilterTests {
  private static let text = """
    Zoé Kell said “we stay”. The flood killed 12 people on Monday, officials said, and the river is still rising.

    In the lower town the water reached the second floor of the school, where forty families had spent the night, and the
    bridge to the market was closed after a barge struck it. Naïve dams broke.
    """

  private func line(_ id: String, _ text: String = FilterTests.text) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: ["id": id, "text": text, "title": "A flood"]), as: UTF8.self)
  }

  @Test("bodies are read in base64 of every length, and what is none is answered as such")
  func base64() throws {
    let page = "<html><body><h1>Flood</h1><p>" + FilterTests.text.replacingOccurrences(of: "\n", with: " ")
    let good = (0..<3).map { count in
      let body = Data((page + String(repeating: ".", count: count)).utf8).base64EncodedString()
      return "{\"id\":\(count),\"body64\":\"\(body)\"}"
    }
    let bad = ["YWJ", "YW=j", "Y===", "YW\u{e4}=", "YW J"].map { "{\"id\":9,\"body64\":\"\($0)\"}" }
    let records = try Program(["extract", "--jsonl"], input: (good + bad).joined(separator: "\n")).records
    #expect(records.map { $0["ok"] as? Bool } == [true, true, true, false, false, false, false, false])
    #expect(records.prefix(3).allSatisfy { ($0["text"] as? String)?.contains("Zoé Kell said") == true })
    #expect(records.dropFirst(3).allSatisfy { ($0["error"] as? [String: String])?["kind"] == "record" })
  }

  @Test(
    "one answer for each record, in order, and bad lines are answered too",
    arguments: ["extract", "copies", "repair", "annotate", "stories"])
  func answers(filter: String) throws {
    let input = [try line("a"), "no json", "{\"text\":\"no id\"}", "", try line("ü\"")].joined(separator: "\n")
    let run = try Program([filter, "--jsonl"], input: input)
    let records = try run.records
    #expect(run.status == 1)
    #expect(records.map { $0["id"] as? String } == ["a", nil, nil, "ü\""])
    #expect(records.map { $0["ok"] as? Bool } == [true, false, false, true])
    let error = try #require(records[1]["error"] as? [String: String])
    #expect(Set(error.keys) == ["kind", "stage", "message"])
  }

  @Test("a record needs a text or a headline to join a story")
  func empty() throws {
    let run = try Program(["stories", "--jsonl"], input: "{\"id\":1}\n{\"id\":2,\"title\":\"Ferry aground\"}\n")
    #expect(try run.records.map { $0["ok"] as? Bool } == [false, true])
  }

  @Test("offsets count code points")
  func offsets() throws {
    let run = try Program(["annotate", "--jsonl"], input: try line("a"))
    let record = try #require(try run.records.first)
    let points = Array(Self.text.unicodeScalars)
    func words(_ range: [Int]) -> String { String(String.UnicodeScalarView(points[range[0]..<range[1]])) }
    let sentences = try #require(record["sentences"] as? [[Int]])
    #expect(sentences.map(words).last == "Naïve dams broke.")
    let amounts = try #require(record["amounts"] as? [[String: Any]])
    let amount = try #require(amounts.first { $0["role"] as? String == "killed" })
    #expect(words([amount["start"] as? Int ?? 0, amount["end"] as? Int ?? 0]).hasPrefix("12"))
    #expect(amount["min"] as? Int == 12 && amount["max"] as? Int == 12)
  }

  @Test("an answer comes before more is asked, so that a driver that waits is never stuck")
  func flushes() throws {
    let process = Process()
    process.executableURL = Program.binary
    process.arguments = ["stories", "--jsonl", "--online"]
    let (question, answer) = (Pipe(), Pipe())
    process.standardInput = question
    process.standardOutput = answer
    try process.run()
    for id in ["a", "b"] {
      try question.fileHandleForWriting.write(contentsOf: Data((try line(id) + "\n").utf8))
      let got = String(decoding: answer.fileHandleForReading.availableData, as: UTF8.self)
      #expect(got.contains("\"id\":\"\(id)\""))
    }
    try question.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("a page in base64 is read as the bytes it was")
  func pages() throws {
    let body = Data("<html><title>Flood in Kell</title><body><p>Short.</p>".utf8).base64EncodedString()
    let run = try Program(["extract", "--jsonl"], input: "{\"id\":7,\"body64\":\"\(body)\"}")
    #expect(try run.records.first?["id"] as? Int == 7)
  }

  @Test("one dossier object for each story")
  func stories() throws {
    let run = try Program(["story", "--jsonl", "--one-story"], input: try line("a") + "\n" + line("b"))
    let records = try run.records
    #expect(records.count == 1)
    #expect((records.first?["articles"] as? [Any])?.count == 2)
    let broken = try Program(["story", "--jsonl"], input: "no json\n" + line("a"))
    #expect(broken.status == 1)
    #expect(try broken.records.map { $0["ok"] as? Bool } == [false, nil])
  }

  @Test("a line beyond the limit has one answer and the next is read", .timeLimit(.minutes(1)))
  func longLine() throws {
    let long = "{\"id\":\"l\",\"text\":\"" + String(repeating: "a ", count: 33 << 20) + "\"}"
    let run = try Program(["extract", "--jsonl"], input: [long, try line("a")].joined(separator: "\n"))
    #expect(run.status == 1)
    #expect(try run.records.map { $0["ok"] as? Bool } == [false, true])
    #expect(try run.records.first?["error"].map { "\($0)".contains("too-large") } == true)
  }

  @Test("input that cannot be read ends the run with 3 and says so")
  func unreadable() throws {
    let process = Process()
    process.executableURL = Program.binary
    process.arguments = ["stories", "--jsonl"]
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/"))
    let errors = Pipe()
    (process.standardOutput, process.standardError) = (Pipe(), errors)
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(said.contains("standard input cannot be read"))
  }
}
