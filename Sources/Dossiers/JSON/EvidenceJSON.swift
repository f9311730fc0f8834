import Markup
import Provenance

extension JSONWriter {
  /// A member that is evidence, or null.
  mutating func evidence(_ key: StaticString, _ evidence: Evidence?) {
    guard let evidence else { return string(key, nil) }
    object(key) { $0.members(of: evidence) }
  }

  /// A member that is a list of evidence.
  mutating func evidence(_ key: StaticString, _ list: [Evidence]) {
    array(key) { json in
      for evidence in list { json.object { $0.members(of: evidence) } }
    }
  }

  /// A quotation: its first piece, and under `continued` those behind the interruptions.
  ///
  /// A quotation without any piece is null.
  mutating func quotation(_ key: StaticString, _ pieces: [Evidence]) {
    guard let first = pieces.first else { return string(key, nil) }
    object(key) { $0.quotation(first, continued: pieces.dropFirst()) }
  }

  /// The same as an element of a list.
  mutating func quotation(_ pieces: [Evidence]) {
    guard let first = pieces.first else { return }
    object { $0.quotation(first, continued: pieces.dropFirst()) }
  }

  /// A member that is a half-open byte range.
  mutating func bytes(_ key: StaticString, _ range: ByteRange) {
    array(key) { json in
      json.number(range.start)
      json.number(range.end)
    }
  }

  private mutating func quotation(_ first: Evidence, continued: ArraySlice<Evidence>) {
    members(of: first)
    if !continued.isEmpty { evidence("continued", Array(continued)) }
  }

  private mutating func members(of evidence: Evidence) {
    string("article", evidence.article.description)
    bytes("bytes", evidence.bytes)
    string("text", evidence.text)
    if let repaired = evidence.repaired { string("repaired", repaired) }
  }
}
