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

  @Test("moments of one day tell who was first, where their zones are known")
  func moments() {
    let times = ["2021-03-01T10:00:00+01:00", "2021-03-01T08:30:00Z"]
    let verdicts = copyGroups(
      of: times.map {
        CopyCandidate(id: ArticleID("a"), text: Array(Fiction.harbour.utf8), published: $0)
      })
    #expect(verdicts.map(\.copyOf) == [1, nil])
    #expect(verdicts[0].direction == .time)
    let unzoned = copyGroups(
      of: ["2021-03-01T10:00:00", "2021-03-01T08:30:00"].map {
        CopyCandidate(id: ArticleID("a"), text: Array(Fiction.harbour.utf8), published: $0)
      })
    #expect(unzoned.map(\.copyOf) == [nil, nil])
  }

  @Test("of two equal texts of one day each was copied from the older text")
  func equalTexts() {
    let older = Fiction.harbour + " One more line, which the others leave out."
    let days = [
      CivilDate(iso: "2021-03-01"), CivilDate(iso: "2021-03-02"), CivilDate(iso: "2021-03-02"),
    ]
    let verdicts = copyGroups(
      of: zip([older, Fiction.harbour, Fiction.harbour], days).map { candidate($0, day: $1) })
    #expect(verdicts.map(\.copyOf) == [nil, 0, 0])
    #expect(verdicts[1].kind == verdicts[2].kind)
  }

  @Test("what the articles are does not depend on the order of input")
  func shuffled() {
    let (harbour, orchard) = (Fiction.harbour, Fiction.orchard)
    let texts = [
      harbour, harbour, String(harbour.prefix(700)), String(harbour.prefix(700)),
      harbour + "\n\n" + orchard,
      orchard, String(orchard.suffix(500)), orchard.replacing("the ", with: "the"), "Short.",
      "Short.",
      String(harbour.suffix(600)) + String(orchard.prefix(600)),
      harbour.replacing("eleven", with: "twelve"),
    ]
    let days = [
      nil, "2021-03-02", nil, "2021-03-01", "2021-03-02", nil, nil, "2021-03-02", nil, nil, nil,
      "2021-03-03",
    ]
    let candidates = texts.indices.map { at in
      candidate(texts[at], id: "article \(at)", day: days[at].flatMap { CivilDate(iso: $0) })
    }
    let expected = copyGroups(of: candidates)
    var order = Array(texts.indices)
    for round in 1...20 {
      for at in order.indices { order.swapAt(at, (at &* 7 &+ round &* 5) % order.count) }
      let verdicts = copyGroups(of: order.map { candidates[$0] })
      for (place, article) in order.enumerated() {
        let (found, wanted) = (verdicts[place], expected[article])
        #expect(found.copyOf.map { order[$0] } == wanted.copyOf)
        #expect((found.kind, found.containment) == (wanted.kind, wanted.containment))
        for (other, second) in order.enumerated() {
          #expect(
            (found.group == verdicts[other].group) == (wanted.group == expected[second].group))
        }
      }
    }
  }

  @Test("pieces of a text that came first, and are one text by an excerpt only, come together when the whole one comes")
  func pieces() {
    let text = InventedWords.text(1, 700)
    func words(_ range: Range<Int>) -> String { text[range].joined(separator: " ") }
    func others(_ seed: UInt64, _ count: Int) -> String {
      InventedWords.text(seed, count).joined(separator: " ")
    }
    // The excerpt holds most of what the trimmed copies have in common; four others quote from it later.
    let day = CivilDate(iso: "2019-03-14")
    let texts = [
      words(0..<123), others(2, 408) + " " + words(0..<227), others(3, 101) + " " + words(0..<198), words(0..<700),
    ]
    let quoting = (4...7).map { others($0, 150) + " " + words(4..<66) + " " + others($0 + 10, 90) }
    let verdicts = copyGroups(
      of: texts.map { candidate($0, day: day) } + quoting.map { candidate($0, day: CivilDate(iso: "2019-03-20")) })
    #expect(verdicts.map(\.group) == [0, 0, 0, 0, 4, 5, 6, 7])
  }

  @Test("a page that holds several texts is none of them, nor does it make them one")
  func mixture() {
    let texts = [InventedWords.text(1, 320), InventedWords.text(2, 330), InventedWords.text(3, 340)].map {
      $0.joined(separator: " ")
    }
    let page = texts.map { String($0.prefix(1_200)) }.joined(separator: "\n\n")
    let verdicts = copyGroups(of: (texts + [page]).map { candidate($0) })
    #expect(verdicts.map(\.group) == [0, 1, 2, 3])
    // The two pages of one text make no mixture of it.
    let whole = texts[0]
    let pages = [String(whole.prefix(900)), String(whole.dropFirst(900)), whole]
    #expect(copyGroups(of: pages.map { candidate($0) }).map(\.group) == [0, 0, 0])
    // What was whole on different days was gathered later.
    let days = ["2019-03-14", "2019-03-15", "2019-03-16"].map { CivilDate(iso: $0) }
    #expect(copyGroups(of: zip(pages, days).map { candidate($0, day: $1) }).map(\.group) == [0, 1, 2])
    #expect(copyGroups(of: zip(pages, days.reversed()).map { candidate($0, day: $1) }).map(\.group) == [0, 0, 0])
  }

  @Test(
    "reports of two occasions in the words of every day are two texts",
    arguments: [
      (
        "It will be cloudy in Harvik on Monday with a high of 14 degrees and a low of 6 degrees. Winds will come from the "
          + "west at 20 kilometres an hour. The chance of rain is 30 percent in the morning and 60 percent at night.",
        "It will be sunny in Belmora on Tuesday with a high of 27 degrees and a low of 17 degrees. Winds will come from "
          + "the south at 5 kilometres an hour. The chance of rain is 0 percent in the morning and 10 percent at night."
      ),
      (
        "A regional train with 140 passengers derailed near Olmby on Tuesday evening, police said. There were no "
          + "immediate reports of deaths.",
        "A regional bus with 40 passengers overturned near Olmby on Monday evening, police said. There were no immediate "
          + "reports of deaths."
      ),
    ])
  func templates(one: String, other: String) {
    #expect(copyGroups(of: [candidate(one), candidate(other)]).map(\.group) == [0, 1])
  }

  @Test("a report with other figures in the same words throughout is one text")
  func alteredFigures() {
    let report =
      "The clashes in Tallow killed 14 soldiers and 31 rebels on Sunday, the army said. Another 52 people were hurt, and "
      + "120 houses were burnt down in the quarter behind the station."
    let altered = report.replacing("14", with: "41").replacing("31", with: "13").replacing("52", with: "25").replacing(
      "120", with: "210")
    #expect(copyGroups(of: [candidate(report), candidate(altered)]).map(\.group) == [0, 0])
  }

  @Test("what stood at one address before is a version, told by when it was changed")
  func versions() {
    let address = ["http://www.lesk.example/a?utm_source=x", "https://lesk.example/a/#top"]
    let texts = [Fiction.harbour.replacing("eleven", with: "twelve"), Fiction.harbour]
    let changed = ["2021-03-02T12:00:00Z", "2021-03-02T09:00:00Z"]
    let verdicts = copyGroups(
      of: texts.indices.map {
        CopyCandidate(
          id: ArticleID("a"), text: Array(texts[$0].utf8), url: address[$0], published: "2021-03-02T08:00:00Z",
          updated: changed[$0])
      })
    #expect(verdicts.map(\.kind) == [.version, .original])
    #expect(verdicts.map(\.copyOf) == [1, nil])
  }
}
