import Copies
import Dossiers
import Extraction
import Provenance

@testable import Facts

/// A dossier whose every word tries to be something else: markup, a formula, a terminal command, a very long line.
struct Hostile {
  static let words =
    "<script>alert(1)</script> \"quoted\" 'single' & &amp; [x](javascript:alert(2)) | `code` *b* _i_ # \u{1B}[31mred\u{7} "
    + "\u{202E}turned\u{2066} \u{0}nul https://evil.example ]]> --> =1+1 漢字漢字漢字 é\u{301}\u{302}"

  let page: Page

  init() throws {
    page = try Page(
      "../<b>&\"evil\".txt", digest: 0xEE, outlet: "=cmd|' /C calc'!A0", title: "<h1>\u{202E}title\u{1B}]0;x\u{7}",
      published: PublicationDate(iso: nil, earliest: nil, latest: nil, basis: "</td><td> | no"),
      lines: [
        "<h1>\u{202E}title\u{1B}]0;x\u{7}", Self.words, "+" + String(repeating: "long", count: 500),
        "-cut <b>frame</b> \u{1B}[2J",
      ],
      cut: ["-cut <b>frame</b> \u{1B}[2J": .advertisement],
      mends: [("javascript:alert(2)", "<img src=x onerror=alert(3)>", .entity)], donor: "<donor>",
      copy: CopyVerdict(group: 7, copyOf: nil, kind: .original, containment: .nan))
  }

  var dossier: Dossier {
    let sentence = page.evidence("<script>alert(1)</script> \"quoted\"")
    let long = page.evidence("+" + String(repeating: "long", count: 500))
    let wild = Attribution(source: "@SUM(A1)", named: false, kind: .anonymous, via: ["-2+3", "|x|"], hand: .second)
    let claims = [sentence, long].enumerated().map { index, evidence in
      Claim(
        id: "=c\(index)", evidence: evidence,
        value: StatedValue(
          bounds: index == 0 ? Bounds(min: -1e300, max: .infinity) : nil, display: "<i>\(index)|", bytes: nil),
        attribution: wild, hedge: "\"hedge\"\n\u{0}", asOf: "<2031>", origin: "<o>", originKnown: false,
        relation: index == 0 ? nil : Relation(to: "=c0", kind: .contradicts, why: "<why> | `why`"))
    }
    let facts = StoryFacts(
      facts: [
        Fact(
          id: "\"f\"", label: "=label <b>|", role: "<r>", unit: "@u",
          event: EventAnchor(label: "<e>", place: "<p>", date: nil),
          value: StatedValue(bounds: Bounds(min: nil, max: nil), display: "<i>|*_`", bytes: nil), articles: 1, texts: 1,
          origins: nil, status: .disputed, claims: claims),
        Fact(
          id: "empty", label: "", role: nil, unit: "", event: EventAnchor(label: "", place: nil, date: nil),
          value: StatedValue(bounds: nil, display: "", bytes: nil), articles: 0, texts: 0, origins: 0, status: .single,
          claims: []),
      ],
      disputes: [
        Dispute(fact: "\"f\"", claims: ["=c0", "=c1", "missing"], why: "<b>why</b>"),
        Dispute(fact: "missing", claims: [], why: ""),
      ],
      timeline: [
        TimelineEntry(
          date: "<2031>", precision: .day, when: "<when>", modality: .claimed, relativeDay: nil, evidence: [sentence]),
        TimelineEntry(date: "", precision: .day, when: "", modality: .planned, relativeDay: -3, evidence: [long]),
        TimelineEntry(date: "X", precision: .day, when: "", modality: .planned, relativeDay: nil, evidence: []),
      ],
      entities: (0..<90).map {
        Entity(
          id: "<e\($0)>", kind: $0 % 2 == 0 ? .person : .place, name: "<n\($0)>\u{202E}",
          aliases: [("|a|", 2), ("", 0)],
          texts: 1, evidence: $0 % 3 == 0 ? [] : [sentence])
      },
      quotes: [
        QuoteGroup(speaker: "<s>", evidence: [sentence, long], variants: [[long], []]),
        QuoteGroup(speaker: nil, evidence: [], variants: []),
      ],
      passages: [CreditedPassage(evidence: [sentence, long], credit: nil), CreditedPassage(evidence: [], credit: "x")])
    return Dossier(
      version: "<v>",
      stories: [DossierStory(id: "../../<id>", headline: page.headline, articles: [page.dossier], facts: facts)],
      skipped: [SkippedInput(location: "<l>\n\u{1B}", kind: "<k>", message: "<m> | x")])
  }
}
