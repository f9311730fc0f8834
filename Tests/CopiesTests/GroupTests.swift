import Provenance
import Testing

@testable import Copies

@Suite("Which articles are one text")
struct GroupTests {
  @Test("an empty input, empty texts and single words stand alone")
  func nothing() {
    #expect(copyGroups(of: []).isEmpty)
    let verdicts = copyGroups(of: ["", "", "Hello", "Hello"].map { candidate($0) })
    #expect(verdicts.map(\.group) == [0, 1, 2, 3])
  }

  @Test("a copy that lost spaces and accents is the same text, whichever comes first")
  func damaged() {
    let text = Fiction.harbour
    let hurt = Fiction.harbour.replacing("Maëlle ", with: "Malle").replacing(" the ", with: "the ")
    for order in [[text, hurt, Fiction.orchard], [Fiction.orchard, hurt, text]] {
      let verdicts = copyGroups(of: order.map { candidate($0) })
      #expect(Set(verdicts.map(\.group)).count == 2)
      #expect(verdicts[0].group != verdicts[2].group)
    }
  }

  @Test("a later day makes the copy, no day leaves it open")
  func direction() {
    let days = [CivilDate(iso: "2021-03-02"), CivilDate(iso: "2021-03-01")]
    let dated = copyGroups(of: days.map { candidate(Fiction.harbour, day: $0) })
    #expect(dated.map(\.copyOf) == [1, nil])
    #expect(dated.map(\.kind) == [.copy, .original])
    let open = copyGroups(of: [Fiction.harbour, Fiction.harbour].map { candidate($0) })
    #expect(open.map(\.copyOf) == [nil, nil])
  }

  @Test("nothing is a copy of what is not known to be older")
  func undirected() {
    let (early, late) = (CivilDate(iso: "2021-03-01"), CivilDate(iso: "2021-03-02"))
    for days in [[early, late, late], [early, early, late], [early, nil, late], [nil, nil, nil]] {
      let texts = [Fiction.harbour, Fiction.harbour + " One more line.", Fiction.harbour + " And another one here."]
      let verdicts = copyGroups(of: zip(texts, days).map { candidate($0, day: $1) })
      #expect(Set(verdicts.map(\.group)) == [0])
      for (at, verdict) in verdicts.enumerated() {
        guard let source = verdict.copyOf else { continue }
        #expect(days[source] == early && days[at] == late)
      }
      #expect(verdicts.contains { $0.copyOf != nil } == days.contains(late))
      #expect(verdicts.contains { $0.kind == .original } == (days == [early, late, late]))
    }
  }
}
