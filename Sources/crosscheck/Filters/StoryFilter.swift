import Dossiers
import Markup
import Newsroom
import Provenance
import Stories

/// An article handed to the story step, with its id as JSON.
private struct StoryQuestion {
  let id: ArraySlice<UInt8>
  let candidate: StoryCandidate

  init(_ record: JSONValue) throws(RecordFailure) {
    id = try record.recordID()
    guard record["text"]?.kind == .string || record["title"]?.kind == .string else {
      throw RecordFailure(id: id, kind: "record", stage: "read", message: "the record has neither text nor title")
    }
    candidate = StoryCandidate(
      id: ArticleID(String(decoding: id, as: UTF8.self)),
      seconds: record["date"]?.string.flatMap { UTCInstant(iso: $0)?.seconds }, title: record["title"]?.utf8 ?? [],
      text: record["text"]?.utf8 ?? [])
  }

  func answer(_ story: Int) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.raw("id", id)
      json.boolean("ok", true)
      json.string("story", "s\(story)")
    }
    return json.bytes
  }
}

/// `stories --jsonl`: articles in order of arrival in, the story of each out; at once where `online`.
func storiesFilter(online: Bool) throws {
  if online {
    var index = StoryIndex()
    return try filterEach { record, _ throws(RecordFailure) in
      let question = try StoryQuestion(record)
      return question.answer(index.join(question.candidate))
    }
  }
  try filterAll { record, _ throws(RecordFailure) in
    try StoryQuestion(record)
  } answers: { questions in
    zip(questions, stories(of: questions.map(\.candidate))).map { $0.answer($1) }
  }
}

/// `story --jsonl`: articles in, one story with its dossier a line out.
func storyFilter(settings: RunSettings) async throws {
  var lines = JSONLines()
  var pages: [PageOutcome] = []
  while let line = try lines.next() {
    let location = "standard input, record \(lines.count)"
    switch line {
    case .failure(let failure): try lines.answer(failure)
    case .record(let record, let bytes):
      let name: String
      do throws(RecordFailure) {
        _ = try record.recordText()
        let id = try record.recordID()
        name = record["id"]?.string ?? String(decoding: id, as: UTF8.self)
      } catch {
        try lines.answer(error)
        continue
      }
      guard let article = ArticleRecord(record) else { continue }
      pages.append(
        .page(
          Page(
            capture: Capture(bytes, location: location), name: name, url: record["url"]?.string, record: article)))
    }
  }
  let dossier = await dossier(of: pages, settings: settings)
  for story in dossier.stories { try lines.answer(story.json()) }
  try lines.finish()
  try report(dossier.skipped)
}
