import Provenance
import Testing

@testable import Facts

@Suite("How two claims on one question stand to each other")
struct RelationTests {
  private func claim(
    _ display: String, _ bounds: Bounds, rough: Bool = false, day: String? = nil, origin: String = "a",
    copyGroup: Int = 0, running: Bool = true
  ) -> ComparedClaim {
    ComparedClaim(
      id: "id of \(display)", bounds: bounds, display: display, isRough: rough, isPart: false, hedge: nil,
      day: day.flatMap { CivilDate(iso: $0) }, article: copyGroup, origin: origin, copyGroup: copyGroup,
      isRunning: running)
  }

  @Test(
    "a bound that holds the number is compatible, in the words of the texts",
    arguments: [
      ("more than 40", Bounds(min: 41, max: nil), "43 is within “more than 40”."),
      ("at least 43", Bounds(min: 43, max: nil), "43 is within “at least 43”."),
      ("up to 50", Bounds(min: nil, max: 50), "43 is within “up to 50”."),
      ("dozens", Bounds(min: 24, max: 99), "43 is within “dozens”."),
    ])
  func boundsAreCompatible(display: String, bounds: Bounds, why: String) {
    let found = relation(of: claim(display, bounds), to: claim("43", Bounds(43), copyGroup: 1))
    #expect(found.kind == .compatible)
    #expect(found.why == why)
    #expect(found.to == "id of 43")
  }

  @Test("equal numbers are the same")
  func equalNumbers() {
    #expect(relation(of: claim("43", Bounds(43)), to: claim("forty-three", Bounds(43), copyGroup: 1)).kind == .same)
  }

  @Test("two exact numbers of one count contradict")
  func exactNumbersContradict() {
    let found = relation(of: claim("4", Bounds(4)), to: claim("3", Bounds(3), copyGroup: 1))
    #expect(found.kind == .contradicts)
    #expect(found.why == "4 and 3 cannot both hold for the same count.")
  }

  @Test("a number below a lower bound contradicts it")
  func belowTheBound() {
    let found = relation(of: claim("at least 50", Bounds(min: 50, max: nil)), to: claim("43", Bounds(43), copyGroup: 1))
    #expect(found.kind == .contradicts)
  }

  @Test("a round number stands for one close to it")
  func roundNumbers() {
    let found = relation(of: claim("about 130", Bounds(130), rough: true), to: claim("127", Bounds(127), copyGroup: 1))
    #expect(found.kind == .compatible)
    #expect(
      relation(of: claim("about 130", Bounds(130), rough: true), to: claim("90", Bounds(90), copyGroup: 1)).kind
        == .contradicts)
  }

  @Test("a later and larger toll is an update, not a contradiction")
  func laterTolls() {
    let earlier = claim("41", Bounds(41), day: "2031-05-02", origin: "a")
    let later = claim("57", Bounds(57), day: "2031-05-04", origin: "b", copyGroup: 1)
    #expect(relation(of: later, to: earlier).kind == .updated)
    #expect(relation(of: earlier, to: later).kind == .updated)
  }

  @Test("a later toll that is smaller contradicts, unless one party corrects itself")
  func shrinkingTolls() {
    let earlier = claim("57", Bounds(57), day: "2031-05-02", origin: "a")
    let later = claim("41", Bounds(41), day: "2031-05-04", origin: "b", copyGroup: 1)
    #expect(relation(of: later, to: earlier).kind == .contradicts)
    let corrected = claim("41", Bounds(41), day: "2031-05-04", origin: "a", copyGroup: 1)
    #expect(relation(of: corrected, to: earlier).kind == .updated)
  }

  @Test("without days there is no update")
  func unknownDays() {
    let found = relation(of: claim("57", Bounds(57), day: "2031-05-04"), to: claim("41", Bounds(41), copyGroup: 1))
    #expect(found.kind == .contradicts)
  }

  @Test("every relation is symmetric in kind")
  func symmetry() {
    let claims = [
      claim("43", Bounds(43)), claim("more than 40", Bounds(min: 41, max: nil), copyGroup: 1),
      claim("about 45", Bounds(45), rough: true, copyGroup: 2),
      claim("12 to 44", Bounds(min: 12, max: 44), copyGroup: 3),
      claim("9", Bounds(9), day: "2031-05-02", copyGroup: 4), claim("10", Bounds(10), day: "2031-05-03", copyGroup: 5),
    ]
    for a in claims { for b in claims { #expect(relation(of: a, to: b).kind == relation(of: b, to: a).kind) } }
  }

  @Test(
    "what is denied, called false or asked is nobody's figure",
    arguments: [
      "Police denied that 30 people had been killed in the blast in Orsa.",
      "Police denied killing 30 people in Orsa.", "Police denied 30 people had been killed in the blast in Orsa.",
      "The mayor dismissed reports that 30 people had been killed in the blast in Orsa.",
      "It is not true that 30 people were killed in the blast in Orsa.",
      "There is no evidence that 30 people were killed in the blast in Orsa, police said.",
      "Police denied that a baker had been killed in the blast in Orsa.",
      "Reports that nine people had died in the blast in Orsa were false, police said.",
      "The police did not say how many people were killed in the blast in Orsa.",
      "Officials denied reports saying 40 people had been killed in the blast in Orsa.",
      "The army denied that rebels, who said they were winning, had killed 30 people in Orsa.",
    ])
  func denied(text: String) { #expect(InventedStory([text]).facts("killed").isEmpty) }

  @Test("what is said instead of what is denied is a figure")
  func saidInstead() {
    let text = "Police denied that 30 people had been killed in the blast in Orsa, saying 12 people were killed."
    #expect(InventedStory([text]).facts("killed").map(\.value.display) == ["12"])
  }

  @Test(
    "what is not said, doubted, told wrongly or supposed is nobody's figure",
    arguments: [
      "Police did not say that 12 people had been killed.", "Police could not confirm that 8 hikers had died.",
      "The ministry has not said 12 people were killed.", "The mayor doubts that 12 people were killed.",
      "The mayor never claimed that 12 people were killed.", "The mayor stopped short of saying 12 people were killed.",
      "The mayor no longer says 12 people were killed.", "Police would not say whether 12 people had been killed.",
      "Police declined to say whether 12 people were killed.", "The mayor disputed that 15 people were killed.",
      "Neither police nor the hospital would say whether 12 people had died.",
      "A claim that 15 people were killed was dismissed as rumour.",
      "A report that 15 people were killed turned out to be untrue.", "The paper wrongly said 15 people were killed.",
      "The mayor falsely claimed that 15 people were killed.",
      "The paper retracted its report that 15 people were killed.", "The captain was cleared of killing 28 people.",
      "Far from killing 80 people, the strike hit an empty field.", "No one believed 12 people were killed.",
      "It is unclear if 13 people were killed.", "Did 44 people die?", "Suppose 500 people were killed in a flood.",
      "Imagine that 500 people were killed in a flood.", "A drill simulated a crash that killed 150 people.",
    ])
  func unsaid(text: String) { #expect(InventedStory([text]).facts("killed").isEmpty) }

  @Test(
    "a figure beside what is not said stands",
    arguments: [
      "Police did not say how the 12 people were killed.",
      "The mayor said 12 people were killed but could not say why.",
      "Police would not say whether the gunman was among the 12 people killed.",
      "Police would not say whether anybody was held, and 12 people were killed.",
      "Police declined to say whether they had planned the attack that killed 12 people.",
      "There is no doubt that 12 people were killed.", "Residents commented on rumours that 12 people were killed.",
      "Nobody was held but police said 12 people were killed.",
      "An official who did not want to be named said 12 people were killed.",
      "Reports said 12 people were killed, but claims of looting were false.",
      "The army rejected the rebels' claim that 300 people were killed, saying 12 people were killed.",
    ])
  func saidBeside(text: String) { #expect(InventedStory([text]).facts("killed").map(\.value.display) == ["12"]) }

  @Test("nobody killed stands against two killed")
  func nobodyKilled() throws {
    let story = InventedStory([
      "Nobody was killed in the blast in Orsa on Friday, police said.",
      "Two people were killed in the blast in Orsa on Friday, the mayor said.",
    ])
    #expect(story.facts("killed").map(\.status) == [.disputed])
    #expect(story.facts.disputes.count == 1)
  }

  @Test(
    "who denies something else does not deny the figure",
    arguments: [
      "The group denied responsibility for the blast in Orsa that killed 12 people.",
      "Police found no evidence of a bomb in the blast in Orsa that killed 12 people.",
      "There was no indication of a motive for the attack in Orsa in which 12 people were killed.",
      "The company rejected claims of negligence over the blast in Orsa that killed 12 people.",
      "The mayor dismissed suggestions of sabotage after 12 people were killed in the blast in Orsa.",
    ])
  func notDenied(text: String) {
    #expect(InventedStory([text]).facts("killed").map(\.value.display) == ["12"])
  }

  @Test("a copy that puts another number into a sentence contradicts it, though a bound could hold both")
  func alteredCopies() throws {
    func sentence(_ count: Int, _ place: String) -> String {
      "A fire aboard the ferry Sorell off the harbour of \(place) killed at least \(count) people on Tuesday night."
    }
    let altered = InventedStory([sentence(43, "Lesk"), sentence(34, "Lesk")], groups: [0, 0])
    let fact = try #require(altered.facts("killed").first)
    #expect(fact.status == .disputed)
    #expect(
      altered.facts.disputes.first?.why
        == "One text says “at least 43” in one copy and “at least 34” in another, in the same sentence.")
    let apart = InventedStory([sentence(43, "Lesk"), sentence(34, "Lesk")])
    #expect(apart.facts("killed").first?.status == .compatible)
    let later = InventedStory(
      [sentence(34, "Lesk"), sentence(43, "Lesk")], groups: [0, 0], days: ["2019-03-13", "2019-03-14"])
    #expect(later.facts.disputes.isEmpty)
    let hourly = InventedStory(
      [sentence(34, "Lesk"), sentence(43, "Lesk")], groups: [0, 0],
      days: ["2019-03-14T08:00:00Z", "2019-03-14T12:00:00Z"], outlet: "The Herald")
    #expect(hourly.facts.disputes.isEmpty)
  }
}
