import Copies
import Dossiers
import Extraction
import Provenance
import Testing

@testable import Facts

/// A story written for these tests: a ferry burns on Lake Orsa, which is on no map.
struct Fiction {
  let courier: Page
  let scrape: Page
  let radio: Page
  let blog: Page

  init() throws {
    courier = try Page(
      "courier.txt", digest: 0x1A, outlet: "Orsa Courier", title: "Ferry burns on Lake Orsa, 43 dead",
      published: PublicationDate(iso: "2031-05-04", basis: "the byline states it") ?? .unknown,
      lines: [
        "Menu | Weather 14°C | Log in", "Ferry burns on Lake Orsa, 43 dead",
        "At least 43 people died when the ferry Halden caught fire on Lake Orsa on Friday evening, the harbour office said.",
        "“We heard a bang below deck, and then the lights went out,” said Mira Dvorsek, a passenger. “Nobody told us where the boats were.”",
        "The Halden had left the town of Skarn at 21:20 with 112 people on board, four of them crew.",
        "Inquiry", "Prosecutor Jón Ødegård said an inquiry would open on Monday.", "Share this article",
        "We welcome comments. Comments in capital letters are removed.",
      ],
      cut: [
        "Menu | Weather 14°C | Log in": .navigation, "Share this article": .share,
        "We welcome comments. Comments in capital letters are removed.": .commentPolicy,
      ],
      copy: CopyVerdict(group: 0, copyOf: nil, kind: .original, containment: 0.97))
    scrape = try Page(
      "scrape.txt", digest: 0x2B, outlet: "Lakeside Mirror", title: "Ferry burns on Lake Orsa, 43 dead",
      lines: [
        "Ferry burns on Lake Orsa, 43 dead",
        "At least 43 people died when the ferryHalden caught fire on Lake Orsa on Friday evening, the harbour office said.",
        "“We heard a bang below deck, and then the lights went out,” said Mira Dvorsek, a passenger. “Nobody told us where the boats were.”",
        "The Halden had left the town of Skarn at 21:20 with 112 people on board, four of them crew.",
        "Prosecutor Jn degrd said an inquiry would open on Monday.", "Get our app",
      ],
      cut: ["Get our app": .promotion],
      mends: [("ferryHalden", "ferry Halden", .lostSpace), ("Jn degrd", "Jón Ødegård", .lostAccent)],
      donor: "courier.txt", copy: CopyVerdict(group: 0, copyOf: 0, kind: .copy, containment: 0.99))
    radio = try Page(
      "radio.txt", digest: 0x3C, outlet: "Radio Skarn", title: "Halden fire: what we know",
      lines: [
        "Halden fire: what we know",
        "The fire on the Halden killed 45 people, the harbour office said on Sunday, two more than it had counted before.",
        "Rescuers told the Tarn News Agency that 17 people were in hospital, three of them in a critical condition.",
        "Investigators believe the fire started in the engine room.",
        "It is the worst accident on the lake since 1988, when a storm took 12 lives.",
      ],
      copy: CopyVerdict(group: 2, copyOf: nil, kind: .original, containment: 1))
    blog = try Page(
      "notes/005 lake.txt", digest: 0x4D, outlet: nil, title: nil,
      lines: [
        "More than 40 people lost their lives on the water.",
        "“They told us the doors had been locked”, he added.",
        "A union official, Petra Lund, said the fire began in the car deck, not in the engine room.",
        "Rescuers told the Tarn News Agency that 17 people were in hospital, three of them in a critical condition.",
      ],
      copy: CopyVerdict(group: 3, copyOf: nil, kind: .original, containment: 1))
  }

  /// Everything, with one input that gave no article.
  var dossier: Dossier {
    Dossier(
      version: "9.9.9", stories: [story],
      skipped: [
        SkippedInput(location: "pages/empty.txt", kind: "empty", message: "the page is empty; capture it again")
      ])
  }

  var story: DossierStory {
    DossierStory(
      id: "s-halden", headline: courier.headline,
      articles: [courier.dossier, scrape.dossier, radio.dossier, blog.dossier], facts: facts)
  }

  private var facts: StoryFacts {
    StoryFacts(
      facts: [killed, cause, aboard, hospital],
      disputes: [
        Dispute(
          fact: "f2", claims: ["c2a", "c2b"],
          why: "The engine room and the car deck are different decks of one ship. One of them is only believed.")
      ],
      timeline: timeline, entities: entities, quotes: quotes,
      passages: [
        CreditedPassage(
          evidence: [radio.evidence(passage), blog.evidence(passage)], credit: "Tarn News Agency")
      ])
  }

  private let passage =
    "Rescuers told the Tarn News Agency that 17 people were in hospital, three of them in a critical condition."
  private let deaths =
    "At least 43 people died when the ferry Halden caught fire on Lake Orsa on Friday evening, the harbour office said."
  private let event = EventAnchor(label: "fire on the Halden", place: "Lake Orsa", date: "2031-05-02")

  private var killed: Fact {
    Fact(
      id: "f1", label: "people killed, fire on the Halden", role: "killed", unit: "people", event: event,
      value: StatedValue(bounds: Bounds(45), display: "45", bytes: nil), articles: 4, texts: 3, origins: 1,
      status: .updated,
      claims: [
        courier.claim(
          "c1a", deaths, "At least 43", Bounds(min: 43, max: nil), source: "the harbour office", asOf: "2031-05-02",
          origin: "harbour office",
          relation: Relation(to: "c1c", kind: .updated, why: "The harbour office raised its count from 43 to 45.")),
        scrape.claim(
          "c1b", deaths, "At least 43", Bounds(min: 43, max: nil), source: "the harbour office",
          origin: "harbour office",
          relation: Relation(to: "c1a", kind: .updated, why: "The harbour office raised its count from 43 to 45.")),
        radio.claim(
          "c1c",
          "The fire on the Halden killed 45 people, the harbour office said on Sunday, two more than it had counted before.",
          "45", Bounds(45), source: "the harbour office", asOf: "2031-05-04", origin: "harbour office"),
        blog.claim(
          "c1d", "More than 40 people lost their lives on the water.", "More than 40", Bounds(min: 41, max: nil),
          origin: "text 3", relation: Relation(to: "c1c", kind: .compatible, why: "More than 40 holds for 45 too.")),
      ])
  }

  private var cause: Fact {
    Fact(
      id: "f2", label: "where the fire began", role: nil, unit: "", event: event,
      value: StatedValue(bounds: nil, display: "the engine room", bytes: nil), articles: 2, texts: 2, origins: 2,
      status: .disputed,
      claims: [
        radio.claim(
          "c2a", "Investigators believe the fire started in the engine room.", "the engine room", nil,
          source: "Investigators", hedge: "believe", origin: "investigators"),
        blog.claim(
          "c2b", "A union official, Petra Lund, said the fire began in the car deck, not in the engine room.",
          "the car deck", nil, source: "Petra Lund", origin: "petra lund",
          relation: Relation(to: "c2a", kind: .contradicts, why: "It began on one deck only.")),
      ])
  }

  private var aboard: Fact {
    let sentence = "The Halden had left the town of Skarn at 21:20 with 112 people on board, four of them crew."
    return Fact(
      id: "f3", label: "people on board", role: nil, unit: "people", event: event,
      value: StatedValue(bounds: Bounds(112), display: "112", bytes: nil), articles: 2, texts: 1, origins: nil,
      status: .single,
      claims: [
        courier.claim("c3a", sentence, "112", Bounds(112), origin: "text 0"),
        scrape.claim(
          "c3b", sentence, "112", Bounds(112), origin: "text 0",
          relation: Relation(to: "c3a", kind: .same, why: "Both texts give 112.")),
      ])
  }

  private var hospital: Fact {
    Fact(
      id: "f4", label: "people in hospital", role: "injured", unit: "people", event: event,
      value: StatedValue(bounds: Bounds(17), display: "17", bytes: nil), articles: 2, texts: 2, origins: 1,
      status: .agreed,
      claims: [
        radio.claim(
          "c4a", passage, "17", Bounds(17), source: "Rescuers", via: ["Tarn News Agency"], origin: "rescuers"),
        blog.claim(
          "c4b", passage, "17", Bounds(17), source: "Rescuers", via: ["Tarn News Agency"], origin: "rescuers",
          relation: Relation(to: "c4a", kind: .same, why: "Both texts give 17.")),
      ])
  }

  private var timeline: [TimelineEntry] {
    [
      TimelineEntry(
        date: "1988", precision: .year, when: "since 1988", modality: .happened, relativeDay: nil,
        evidence: [radio.evidence("It is the worst accident on the lake since 1988, when a storm took 12 lives.")]),
      TimelineEntry(
        date: "2031-05-02T21:20", precision: .minute, when: "at 21:20", modality: .happened, relativeDay: 0,
        evidence: [
          courier.evidence(
            "The Halden had left the town of Skarn at 21:20 with 112 people on board, four of them crew.")
        ]),
      TimelineEntry(
        date: "2031-05-02", precision: .day, when: "on Friday evening", modality: .happened, relativeDay: 0,
        evidence: [courier.evidence(deaths), scrape.evidence(deaths)]),
      TimelineEntry(
        date: "XXXX-WXX-1", precision: .day, when: "on Monday", modality: .planned, relativeDay: 3,
        evidence: [courier.evidence("Prosecutor Jón Ødegård said an inquiry would open on Monday.")]),
      TimelineEntry(
        date: "PAST_REF", precision: .day, when: "before", modality: .claimed, relativeDay: nil,
        evidence: [
          radio.evidence(
            "The fire on the Halden killed 45 people, the harbour office said on Sunday, two more than it had counted before."
          )
        ]),
    ]
  }

  private var entities: [Entity] {
    [
      Entity(
        id: "e1", kind: .person, name: "Jón Ødegård", aliases: [("Jón Ødegård", 1), ("Jn degrd", 1)], texts: 1,
        evidence: [courier.evidence("Jón Ødegård"), scrape.evidence("Jón Ødegård")]),
      Entity(
        id: "e2", kind: .organisation, name: "Tarn News Agency", aliases: [("Tarn News Agency", 2)], texts: 2,
        evidence: [radio.evidence("Tarn News Agency"), blog.evidence("Tarn News Agency")]),
      Entity(
        id: "e3", kind: .place, name: "Lake Orsa", aliases: [("Lake Orsa", 2), ("the lake", 1)], texts: 2,
        evidence: [courier.evidence("Lake Orsa"), scrape.evidence("Lake Orsa")]),
      Entity(
        id: "e4", kind: .other, name: "Halden", aliases: [("Halden", 3)], texts: 2,
        evidence: [courier.evidence("Halden"), scrape.evidence("Halden"), radio.evidence("Halden")]),
    ]
  }

  private var quotes: [QuoteGroup] {
    let first = "We heard a bang below deck, and then the lights went out,"
    let second = "Nobody told us where the boats were."
    return [
      QuoteGroup(
        speaker: "Mira Dvorsek", evidence: [courier.evidence(first), courier.evidence(second)],
        variants: [[scrape.evidence(first), scrape.evidence(second)]]),
      QuoteGroup(
        speaker: nil, evidence: [blog.evidence("They told us the doors had been locked")], variants: []),
    ]
  }
}
