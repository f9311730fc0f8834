import Foundation
import Testing

@testable import Dossiers

@Suite("A dossier as JSON")
struct JSONTests {
  @Test("is one valid object with the keys of the schema, in its order")
  func schema() throws {
    let bytes = try Fiction().dossier.json()
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(Set(root.keys) == ["schema", "version", "stories", "skipped"])
    #expect(root["schema"] as? String == "crosscheck.dossier/1")
    let text = String(decoding: bytes, as: UTF8.self)
    for keys in [
      [
        "\"id\":\"s-halden\"", "\"headline\"", "\"articles\"", "\"copy_groups\"", "\"passages\"", "\"facts\"",
        "\"disputes\"",
        "\"timeline\"", "\"entities\"", "\"quotes\"", "\"skipped\"",
      ],
      [
        "\"id\":\"f1\"", "\"label\"", "\"role\"", "\"unit\"", "\"event\"", "\"value\"", "\"articles\"", "\"texts\"",
        "\"origins\"", "\"status\"", "\"claims\"",
      ],
    ] {
      var rest = text[...]
      for key in keys {
        let found = try #require(rest.range(of: key), "\(key) in order")
        rest = rest[found.upperBound...]
      }
    }
  }

  @Test("gives every kind of thing its keys")
  func members() throws {
    let story = try #require(
      try JSONSerialization.jsonObject(with: Data(Fiction().story.json())) as? [String: Any])
    func first(_ key: String, of object: [String: Any]) throws -> [String: Any] {
      try #require((object[key] as? [[String: Any]])?.first)
    }
    let fact = try first("facts", of: story)
    let claim = try first("claims", of: fact)
    #expect(
      Set(try first("articles", of: story).keys).isSuperset(of: [
        "id", "path", "url", "outlet", "title", "authors", "language", "sha256", "published", "copy_group", "cut",
        "repairs",
      ]))
    #expect(
      Set(claim.keys).isSuperset(of: [
        "id", "evidence", "value", "attribution", "hedge", "as_of", "origin", "relation",
      ]))
    #expect(
      Set(try first("timeline", of: story).keys).isSuperset(of: ["date", "precision", "when", "modality", "evidence"]))
    #expect(Set(try first("entities", of: story).keys).isSuperset(of: ["id", "type", "name", "aliases", "evidence"]))
    #expect(Set(try first("quotes", of: story).keys) == ["speaker", "evidence", "variants"])
    #expect(Set(try first("passages", of: story).keys) == ["evidence", "credit"])
    #expect(Set(try first("disputes", of: story).keys) == ["fact", "claims", "why"])
    #expect(Set(try first("copy_groups", of: story).keys) == ["id", "articles", "containment"])
    #expect((try first("timeline", of: story)["date"] as? String) == "1988")
  }

  @Test(
    "writes numbers short, open ends and unknown things as null, and words alone where there is no number",
    arguments: [
      "\"value\":{\"min\":45,\"max\":45,\"display\":\"45\"}",
      "\"value\":{\"min\":43,\"max\":null,\"display\":\"At least 43\"",
      "\"value\":{\"display\":\"the engine room\"}", "\"origins\":null", "\"outlet\":null", "\"speaker\":null",
      "\"text\":\"Jn degrd\",\"repaired\":\"Jón Ødegård\"", "\"containment\":[0.97,0.99]",
    ])
  func values(part: String) throws {
    #expect(String(decoding: try Fiction().dossier.json(), as: UTF8.self).contains(part))
  }

  @Test("stays valid whatever the pages hold")
  func hostile() throws {
    let bytes = try Hostile().dossier.json()
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(bytes)) }
    #expect(String(validating: bytes, as: UTF8.self) != nil)
  }

  @Test("is the same bytes every time, in every form")
  func deterministic() throws {
    for form in GoldenForm.all { #expect(form.render(try Fiction().dossier) == form.render(try Fiction().dossier)) }
  }
}
