import Glibc
import Markup
import Newsroom

/// Standard input as lines and standard output as answers: what is written is flushed whenever reading would block.
struct JSONLines {
  private let input = ByteStream(descriptor: STDIN_FILENO)
  private var answers: [UInt8] = []
  /// Whether any record could not be read.
  private(set) var hadFailure = false
  /// How many lines were read.
  private(set) var count = 0

  /// A record, or why a line is none.
  enum Line {
    case record(JSONValue, bytes: [UInt8])
    case failure(RecordFailure)
  }

  /// The next line that is not blank; nil at the end. The run ends where standard input cannot be read.
  mutating func next() throws -> Line? {
    while let line = try input.line(limit: RecordLimit.line, beforeReading: { try flush() }) {
      switch line {
      case .tooLong(let bytes):
        count += 1
        return .failure(
          RecordFailure(id: nil, kind: "too-large", stage: "read", message: RecordLimit.message(bytes)))
      case .text(let bytes):
        guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
        count += 1
        return record(bytes)
      }
    }
    if case .unreadable(let code) = input.ending {
      try flush()
      Console.say("crosscheck: standard input cannot be read: \(String(cString: strerror(code)))")
      throw Ending.failure
    }
    return nil
  }

  private func record(_ line: [UInt8]) -> Line {
    guard (try? UTF8Span(validating: line.span)) != nil else {
      let message = "the line is no UTF-8; convert it first"
      return .failure(RecordFailure(id: nil, kind: "encoding", stage: "read", message: message))
    }
    do throws(JSONFailure) {
      let root = try JSONDocument(parsing: line, isUTF8: true).root
      guard root.kind == .object else {
        return .failure(RecordFailure(id: nil, kind: "json", stage: "read", message: "the line is no JSON object"))
      }
      return .record(root, bytes: line)
    } catch {
      let message = "the line is no JSON: \(error.reason) (byte \(error.offset))"
      return .failure(RecordFailure(id: nil, kind: "json", stage: "read", message: message))
    }
  }

  /// Answers a record.
  mutating func answer(_ json: [UInt8]) throws {
    answers += json
    answers.append(0x0A)
    if answers.count > 1 << 16 { try flush() }
  }

  /// Answers a record that could not be read.
  mutating func answer(_ failure: RecordFailure) throws {
    hadFailure = true
    try answer(failure.json)
  }

  /// Writes what was answered, and ends the run with the right status.
  mutating func finish() throws {
    try flush()
    if hadFailure { throw Ending.incomplete }
  }

  private mutating func flush() throws {
    if !answers.isEmpty { try Console.show(answers) }
    answers.removeAll(keepingCapacity: true)
  }
}

/// Why a record has no answer.
struct RecordFailure: Error {
  /// The record's id as JSON, where it has one.
  let id: ArraySlice<UInt8>?
  let kind: String
  let stage: String
  let message: String

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let id { json.raw("id", id) } else { json.string("id", nil) }
      json.boolean("ok", false)
      json.object("error") { json in
        json.string("kind", kind)
        json.string("stage", stage)
        json.string("message", message)
      }
    }
    return json.bytes
  }
}

/// Answers each record on standard input with one, at once.
func filterEach(_ answer: (JSONValue, [UInt8]) throws(RecordFailure) -> [UInt8]) throws {
  var lines = JSONLines()
  while let line = try lines.next() {
    switch line {
    case .failure(let failure): try lines.answer(failure)
    case .record(let record, let bytes):
      let result: Result<[UInt8], RecordFailure>
      do throws(RecordFailure) { result = .success(try answer(record, bytes)) } catch { result = .failure(error) }
      switch result {
      case .success(let json): try lines.answer(json)
      case .failure(let failure): try lines.answer(failure)
      }
    }
  }
  try lines.finish()
}

/// Reads all records on standard input and then answers each, in the same order.
///
/// - Parameters:
///   - read: what the step needs of a record.
///   - answers: the answers for all that could be read, in their order; each is asked for when it is written.
func filterAll<Question, Answers: Sequence<[UInt8]>>(
  read: (JSONValue, [UInt8]) throws(RecordFailure) -> Question,
  answers: ([Question]) -> Answers
) throws {
  var lines = JSONLines()
  var questions: [Question] = []
  var failures: [Int: RecordFailure] = [:]
  while let line = try lines.next() {
    switch line {
    case .failure(let failure): failures[lines.count - 1] = failure
    case .record(let record, let bytes):
      do throws(RecordFailure) {
        questions.append(try read(record, bytes))
      } catch {
        failures[lines.count - 1] = error
      }
    }
  }
  var given = answers(questions).makeIterator()
  for index in 0..<lines.count {
    if let failure = failures[index] {
      try lines.answer(failure)
    } else if let answer = given.next() {
      try lines.answer(answer)
    }
  }
  try lines.finish()
}

extension JSONValue {
  /// The record's id as JSON; a failure where it has none.
  func recordID() throws(RecordFailure) -> ArraySlice<UInt8> {
    guard let id = self["id"], id.kind == .string || id.kind == .number else {
      throw RecordFailure(id: nil, kind: "record", stage: "read", message: "the record has no id")
    }
    return id.raw
  }

  /// The record's text; a failure where it has none.
  func recordText() throws(RecordFailure) -> [UInt8] {
    guard let text = self["text"]?.utf8 else {
      throw RecordFailure(id: try recordID(), kind: "record", stage: "read", message: "the record has no text")
    }
    return text
  }
}
