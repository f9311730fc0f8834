import Provenance
import Testing

@testable import Copies

@Suite("Input that nobody meant well")
struct HostileTests {
  private static let inputs: [(String, [UInt8])] = [
    ("nothing", []), ("one word", Array("word".utf8)), ("NULs", [UInt8](repeating: 0, count: 20_000)),
    ("no UTF-8", (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 167 | 0x80) }),
    ("cut UTF-8", Array("Ferry é".utf8.dropLast()) + [0xE2, 0x80]),
    ("one letter", [UInt8](repeating: 0x61, count: 30_000)),
    ("a refrain", Array(String(repeating: "Row, row, row your boat gently down the stream. ", count: 500).utf8)),
    ("quotes", [UInt8](repeating: 0x22, count: 20_000)), ("ampersands", [UInt8](repeating: 0x26, count: 20_000)),
    ("nested references", Array(String(repeating: "&amp;", count: 4_000).utf8)),
    ("misread", Array(String(repeating: "Ã¢â‚¬", count: 2_000).utf8)),
    ("Russian", Array(String(repeating: "Паромы стоят у причала. ", count: 250).utf8)),
    ("Chinese", Array(String(repeating: "渡轮停在码头，工人们离开了。", count: 250).utf8)),
  ]

  @Test("never stops the work, twice the same text beside itself")
  func survives() {
    let candidates = Self.inputs.flatMap { name, bytes in
      [
        CopyCandidate(id: ArticleID(name), text: bytes),
        CopyCandidate(id: ArticleID(name + "2"), text: bytes + Array(" x".utf8)),
      ]
    }
    let verdicts = copyGroups(of: candidates)
    #expect(verdicts.count == candidates.count)
    for passage in sharedPassages(of: candidates) {
      #expect(passage.first.article < passage.second.article)
      #expect(passage.second.range.end <= candidates[passage.second.article].text.count)
    }
    for (candidate, repairs) in zip(candidates, repairs(of: candidates, verdicts: verdicts)) {
      var at = 0
      for repair in repairs {
        #expect(at <= repair.range.start && repair.range.end <= candidate.text.count)
        at = repair.range.end
      }
    }
  }

  @Test("a thousand equal texts are one group")
  func equalThousands() {
    let verdicts = copyGroups(of: (0..<1_000).map { candidate(Fiction.harbour, id: "\($0)") })
    #expect(Set(verdicts.map(\.group)) == [0])
  }

  @Test("texts of megabytes are compared like others")
  func long() {
    let text = (0..<20_000).map { "The ferry number \($0 &* 7919 % 20_011) left quay \($0) at \($0 % 24) hours. " }
      .joined()
    let texts = [text, String(text.dropFirst(300_000)), String(text.prefix(400_000)), Fiction.harbour]
    let verdicts = copyGroups(of: texts.map { candidate($0) })
    #expect(verdicts.map(\.group) == [0, 0, 0, 3])
  }

  @Test("the groups do not depend on the order of input")
  func order() {
    let texts = [
      Fiction.harbour, Fiction.orchard, Fiction.harbour.replacing("the ", with: "the"), "Short.",
      String(Fiction.harbour.prefix(600)), Fiction.orchard + "\n\nAll rights reserved.",
    ]
    let forward = copyGroups(of: texts.map { candidate($0) }).map(\.group)
    let backward = Array(copyGroups(of: texts.reversed().map { candidate($0) }).map(\.group).reversed())
    for a in texts.indices {
      for b in texts.indices { #expect((forward[a] == forward[b]) == (backward[a] == backward[b])) }
    }
    #expect(forward == [0, 1, 0, 3, 0, 1])
  }
}
