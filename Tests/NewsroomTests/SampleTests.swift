import Dossiers
import Foundation
import Testing

@testable import Newsroom

/// The sample's dossier, as any program that reads its JSON sees it, against what its pages were written to hold.
@Suite("The sample story")
struct SampleTests {
  private typealias Object = [String: Any]

  private let expected: [String: Any]
  private let stories: [[String: Any]]
  private let story: [String: Any]

  /// Made once for all tests.
  private static let made = Task { Data(await dossier(of: samplePages()).json()) }

  init() async throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Newsroom/Sample/expected.json")
    expected = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Object)
    let json = await Self.made.value
    let root = try #require(try JSONSerialization.jsonObject(with: json) as? Object)
    stories = try #require(root["stories"] as? [Object])
    story = try #require(stories.first)
  }

  private func objects(_ key: String, of object: Object) -> [Object] { object[key] as? [Object] ?? [] }

  private func articles(_ story: Object) -> [Object] { objects("articles", of: story) }

  /// The claims of a fact by article: the words of the value.
  private func says(_ fact: Object) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for claim in objects("claims", of: fact) {
      let article = (claim["evidence"] as? Object)?["article"] as? String ?? ""
      found[article, default: []].append((claim["value"] as? Object)?["display"] as? String ?? "")
    }
    return found
  }

  @Test("pages become stories and texts, and the page of another event stays out")
  func counts() throws {
    #expect(stories.count == expected["stories"] as? Int)
    #expect(articles(story).count == expected["articles"] as? Int)
    #expect(Set(articles(story).compactMap { $0["copy_group"] as? String }).count == expected["texts"] as? Int)
    let names = articles(story).compactMap { $0["id"] as? String }
    for outside in try #require(expected["outside"] as? [String]) { #expect(!names.contains(outside)) }
    let groups = objects("copy_groups", of: story).compactMap { $0["articles"] as? [String] }
    for copies in try #require(expected["copies"] as? [[String]]) {
      #expect(groups.contains { Set($0) == Set(copies) })
    }
  }

  @Test("each fact has its value, its claims and its origins")
  func facts() throws {
    for wanted in objects("facts", of: expected) {
      let name = wanted["role"] as? String ?? wanted["counted"] as? String ?? ""
      let says = try #require(wanted["says"] as? [String: String])
      let fact = objects("facts", of: story).first { fact in
        let fits =
          wanted["role"].map { $0 as? String == fact["role"] as? String }
          ?? (fact["unit"] as? String == name)
        return fits && Set(self.says(fact).keys).isSuperset(of: says.keys)
      }
      guard let fact else {
        Issue.record("no fact on \(name) has claims of \(says.keys.sorted())")
        continue
      }
      let value = (fact["value"] as? Object)?["min"] as? Int
      #expect((wanted["value"] as? [Int] ?? []).contains(value ?? -1), "\(name): \(value ?? -1)")
      for key in ["articles", "texts", "origins"] where wanted[key] != nil {
        #expect(fact[key] as? Int == wanted[key] as? Int, "\(name): \(key)")
      }
      if let status = wanted["status"] as? [String] {
        #expect(status.contains(fact["status"] as? String ?? ""), "\(name)")
      }
      for (article, words) in says {
        let found = self.says(fact)[article] ?? []
        #expect(found.contains { $0.contains(words) }, "\(name): \(article) says \(found)")
      }
      for claim in objects("claims", of: fact) {
        let value = claim["value"] as? Object
        for never in wanted["never"] as? [Int] ?? [] { #expect(value?["min"] as? Int != never, "\(name)") }
        let article = (claim["evidence"] as? Object)?["article"] as? String ?? ""
        if let source = (wanted["sources"] as? [String: String])?[article] {
          #expect(((claim["attribution"] as? Object)?["source"] as? String)?.contains(source) == true, "\(name)")
        }
      }
    }
  }

  @Test("the one contradiction is a dispute, and there is no other")
  func disputes() throws {
    let wanted = objects("disputes", of: expected)
    let found = objects("disputes", of: story)
    #expect(found.count == wanted.count)
    for dispute in found {
      let fact = try #require(objects("facts", of: story).first { $0["id"] as? String == dispute["fact"] as? String })
      #expect(wanted.contains { $0["role"] as? String == fact["role"] as? String }, "\(fact["label"] ?? "")")
      #expect((dispute["claims"] as? [String])?.count ?? 0 >= 2)
    }
  }

  @Test("a wire's passage is one, with the credit that one outlet dropped")
  func passages() {
    for wanted in objects("passages", of: expected) {
      let passage = objects("passages", of: story).first { passage in
        let evidence = objects("evidence", of: passage)
        return evidence.contains { ($0["text"] as? String)?.contains(wanted["holds"] as? String ?? "?") == true }
          && Set(evidence.compactMap { $0["article"] as? String }).isSuperset(of: wanted["articles"] as? [String] ?? [])
      }
      #expect(passage != nil)
      #expect((passage?["credit"] as? String)?.contains(wanted["credit"] as? String ?? "?") == true)
    }
  }

  @Test("one person is one entity, whatever the spelling")
  func entities() {
    for wanted in objects("entities", of: expected) {
      let aliases = Set(wanted["aliases"] as? [String] ?? [])
      let entity = objects("entities", of: story).first { entity in
        Set(objects("aliases", of: entity).compactMap { $0["text"] as? String }).isSuperset(of: aliases)
      }
      #expect(entity?["type"] as? String == wanted["type"] as? String, "\(aliases.sorted())")
    }
  }

  @Test("damage is mended from the sibling, and nothing else is touched")
  func repairs() throws {
    let wanted = try #require(expected["repairs"] as? Object)
    for article in articles(story) {
      let name = article["id"] as? String ?? ""
      let repairs = objects("repairs", of: article)
      guard let rule = wanted[name] as? Object else {
        #expect(repairs.count == wanted["others"] as? Int, "\(name)")
        continue
      }
      #expect(repairs.count >= rule["least"] as? Int ?? 0, "\(name): \(repairs.count)")
      let words = repairs.compactMap { $0["to"] as? String }.joined(separator: "\n")
      let donors = Set(repairs.compactMap { $0["donor"] as? String })
      #expect(donors.count == 1)
      for mended in rule["words"] as? [String] ?? [] {
        #expect(
          words.contains(mended) || mended.split(separator: " ").allSatisfy { words.contains($0) }, "\(name): \(mended)"
        )
      }
    }
  }

  @Test("who speaks is told where the page tells, and left open where it does not")
  func quotes() throws {
    let quotes = objects("quotes", of: story)
    func quote(_ words: String) -> Object? {
      quotes.first {
        ($0["evidence"] as? [Object] ?? [$0["evidence"] as? Object ?? [:]]).contains {
          ($0["text"] as? String)?.contains(words) == true
        }
      }
    }
    for words in try #require(expected["unclear"] as? [String]) {
      #expect(quote(words) != nil, "\(words)")
      #expect(quote(words)?["speaker"] is NSNull, "\(words)")
    }
    for (words, speaker) in try #require(expected["speakers"] as? [String: String]) {
      #expect((quote(words)?["speaker"] as? String)?.contains(speaker) == true, "\(words)")
    }
  }

  @Test("pages are dated by their own date lines only, and know their outlets")
  func dates() throws {
    let all = stories.flatMap(articles)
    for (name, day) in try #require(expected["published"] as? Object) {
      let article = all.first { $0["id"] as? String == name }
      let date = (article?["published"] as? Object)?["date"] as? String
      #expect(date.map { String($0.prefix(10)) } == day as? String, "\(name)")
    }
    for (name, outlet) in try #require(expected["outlets"] as? [String: String]) {
      let found = all.first { $0["id"] as? String == name }?["outlet"] as? String
      #expect(found?.hasPrefix(outlet) == true, "\(name): \(found ?? "none")")
    }
  }

  @Test("what happened stands on its day")
  func timeline() {
    for wanted in objects("timeline", of: expected) {
      let day = objects("timeline", of: story).filter {
        ($0["date"] as? String)?.hasPrefix(wanted["date"] as? String ?? "?") == true
      }
      let words = day.flatMap { objects("evidence", of: $0) }.compactMap { $0["text"] as? String }
      #expect(words.contains { $0.contains(wanted["holds"] as? String ?? "?") }, "\(wanted["date"] ?? "")")
    }
  }

  @Test("nothing of the frame stands in any sentence that is shown")
  func frame() throws {
    for name in ["facts", "timeline", "entities", "quotes", "passages", "disputes"] {
      let text = String(decoding: try JSONSerialization.data(withJSONObject: story[name] ?? []), as: UTF8.self)
      for words in try #require(expected["frame"] as? [String]) { #expect(!text.contains(words), "\(name): \(words)") }
    }
  }
}
