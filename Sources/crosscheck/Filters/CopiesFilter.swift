import Copies
import Markup
import Provenance

/// An article handed to the copy step, with its id as JSON.
struct CopyQuestion {
  let id: ArraySlice<UInt8>
  let candidate: CopyCandidate

  init(_ record: JSONValue) throws(RecordFailure) {
    // A copy, since a slice would keep the whole line.
    id = Array(try record.recordID())[...]
    candidate = CopyCandidate(
      id: ArticleID(String(decoding: id, as: UTF8.self)), text: try record.recordText(), url: record["url"]?.string,
      outlet: record["source"]?.string, published: record["date"]?.string)
  }
}

/// `copies --jsonl`: articles in, copy groups out. Of each article its letters are kept, neither its text nor its line.
func copiesFilter() throws {
  var groups = CopyGroups()
  try filterAll { record, _ throws(RecordFailure) in
    let question = try CopyQuestion(record)
    groups.add(question.candidate)
    return Array(question.id)
  } answers: { (ids: [[UInt8]]) in
    zip(ids, groups.verdicts()).lazy.map { id, verdict -> [UInt8] in
      var json = JSONWriter()
      json.object { json in
        json.raw("id", id[...])
        json.boolean("ok", true)
        json.string("copy_group", "g\(verdict.group)")
        if let original = verdict.copyOf {
          json.raw("copy_of", ids[original][...])
        } else {
          json.string("copy_of", nil)
        }
        json.string("kind", verdict.kind.rawValue)
        json.number("containment", (verdict.containment * 1000).rounded() / 1000)
        json.direction(verdict.direction)
      }
      return json.bytes
    }
  }
}

extension JSONWriter {
  /// What shows who copied whom: "time", also that of a change, "credit" with its words, or null where nothing does.
  fileprivate mutating func direction(_ direction: CopyDirection?) {
    switch direction {
    case nil: string("direction", nil)
    case .time, .change: string("direction", "time")
    case .credit(let line):
      string("direction", "credit")
      object("credit") { json in
        json.number("start", line.codePoints.lowerBound)
        json.number("end", line.codePoints.upperBound)
        json.string("text", line.words)
      }
    }
  }
}

/// `repair --jsonl`: articles in, mended texts out.
func repairFilter() throws {
  try filterAll { record, _ throws(RecordFailure) in
    try CopyQuestion(record)
  } answers: { questions in
    let candidates = questions.map(\.candidate)
    let found = repairs(of: candidates, verdicts: copyGroups(of: candidates))
    return zip(questions, found).lazy.map { question, repairs -> [UInt8] in
      let text = MappedText(verbatim: question.candidate.text)
      let points = CodePoints(text.utf8)
      var json = JSONWriter()
      json.object { json in
        json.raw("id", question.id)
        json.boolean("ok", true)
        json.string("text", utf8: text.applying(repairs.map { ($0.range, $0.replacement) }).utf8)
        json.array("repairs") { json in
          for repair in repairs {
            json.object { json in
              points.writeMembers(repair.range, to: &json)
              json.string("from", utf8: text.utf8[repair.range.range])
              json.string("to", utf8: repair.replacement)
              json.string("kind", repair.kind.rawValue)
              if let donor = repair.donor {
                json.raw("donor", questions[donor.article].id)
              } else {
                json.string("donor", nil)
              }
            }
          }
        }
      }
      return json.bytes
    }
  }
}
