import Extraction
import Markup
import Newsroom
import Provenance

/// `extract --jsonl`: pages in, articles out.
func extractFilter() throws {
  try filterEach { record, _ throws(RecordFailure) in
    let id = try record.recordID()
    let bytes: [UInt8]
    if let text = record["text"]?.utf8 {
      bytes = text
    } else if let encoded = record["body64"]?.bytes, let body = base64Bytes(encoded) {
      bytes = body
    } else {
      throw RecordFailure(
        id: id, kind: "record", stage: "read", message: "the record has neither text nor body64 in base64")
    }
    let outcome = Extraction.article(
      ArticleID(String(decoding: id, as: UTF8.self)), from: Capture(bytes, location: ""),
      url: record["url"]?.string,
      mediaType: record["text"] == nil ? record["content_type"]?.string : "text/plain; charset=utf-8")
    switch outcome {
    case .article(let article): return article.record(id: id)
    case .skipped(let failure):
      throw RecordFailure(id: id, kind: failure.kind, stage: "extract", message: failure.message)
    }
  }
}

extension Article {
  /// The article as a record.
  fileprivate func record(id: ArraySlice<UInt8>) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.raw("id", id)
      json.boolean("ok", true)
      json.string("title", title?.value)
      json.array("authors") { json in for author in authors { json.string(author.value) } }
      json.string("published", published.iso)
      json.string("updated", updated?.iso)
      json.string("outlet", outlet?.value)
      json.string("language", language)
      json.string("url", url)
      if let confidence {
        json.number("confidence", (confidence.value * 1000).rounded() / 1000)
      }
      if let note { json.string("note", note.rawValue) }
      json.string("text", utf8: text.utf8)
      json.array("blocks") { json in
        for block in blocks {
          json.object { json in
            json.boolean("kept", block.cut == nil)
            json.string("reason", block.cut?.rawValue)
            json.number("start_byte", block.bytes.start)
            json.number("end_byte", block.bytes.end)
          }
        }
      }
    }
    return json.bytes
  }
}
